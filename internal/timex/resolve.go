package timex

import (
	"time"

	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

// context is what the text has told before an expression.
type context struct {
	ref      point     // the day of publication
	clock    time.Time // the moment of publication, if it is told
	told     point     // the last point in time
	day      point     // the last day
	near     point     // the last day that is not far from that of publication
	long     point     // the last quarter or half-year
	units    interval  // the last of several units, "the first nine months of 2023"
	year     int       // the last year that the sentence names
	dated    dated     // the last month or day that has its year
	sentence int       // how many were begun
	evidence evidence
}

// dated is a month that was told with its year, and the sentence in which it was.
type dated struct{ year, month, sentence int }

// follows returns the year of a month that is told without one soon after it was told of
// an earlier month, 0 if there is none.
func (d dated) follows(month, sentence int) int {
	if d.year > 0 && month > d.month && sentence-d.sentence <= 1 {
		return d.year
	}
	return 0
}

// interval is half open.
type interval struct{ from, to time.Time }

// value writes it with its last day, as TIMEX3 does.
func (v interval) value() string {
	return v.from.Format(time.DateOnly) + "/" + v.to.AddDate(0, 0, -1).Format(time.DateOnly)
}

// resolve gives an expression, at token i, its value.
func (c *context) resolve(r *reader, i int, e expr) Date {
	d := Date{Span: span.Span{Start: r.toks[i].Start, End: r.toks[e.end-1].End}, Kind: e.kind, Mod: e.mod}
	if d.Mod == "" {
		d.Mod = inexact(r, i, e)
	}
	var p point
	switch e.form {
	case formFixed:
		d.Value, d.Grain = e.value, e.unit
		return d
	case formLength:
		d.Value, d.Grain = length(e), e.unit
		return d
	case formInterval:
		return c.firstUnits(d, e)
	case formSaid:
		p = c.said(r, i, e)
	case formUnit:
		if y := c.yearOf(e.said); e.unit == None && e.by == same && y > 0 && !c.units.from.IsZero() {
			n := y - c.units.from.Year() // "the same period in 2022"
			return d.over(interval{add(c.units.from, n, Year), add(c.units.to, n, Year)}, Month)
		}
		p = c.unit(r, i, e)
	case formShift:
		p = c.shift(r, i, e)
	}
	switch {
	case !p.known():
		d.Value = open(e)
		return d
	case p.start.Year() < 2:
		d.Value = refs[0]
		return d
	case p.to().Year() > 9999:
		d.Value = refs[2]
		return d
	}
	if e.form != formSaid || e.said.grain >= Day && p.grain >= Day {
		p = p.clocked(e.said)
	}
	d.Value, d.Grain = p.value(), p.grain
	d.From, d.To = p.from(), p.to()
	if last := lastOf(p, e.said); last.known() {
		d.Value += "/" + last.value()
		d.To = last.to()
	}
	if e.said.fiscal {
		d.From, d.To = time.Time{}, time.Time{} // it may begin in any month
	}
	if e.form == formSaid && e.said.year > 0 && e.said.month > 0 {
		c.dated = dated{e.said.year, e.said.month, c.sentence}
	}
	if !aside(r, i, e, p) {
		near := c.near
		c.tell(p)
		if e.form == formShift && r.quoted(i) {
			c.near = near // still the day on which it was said
		}
	}
	return d
}

// aside says whether p is told by the way: in a comparison ("from a year earlier") or as the
// end of a period ("the quarter ended Sept. 30"). What follows is about the time before.
func aside(r *reader, i int, e expr, p point) bool {
	return e.form == formShift && e.unit == Year && e.days < 0 && (e.another || p.grain == Quarter) ||
		e.said.yearBy == previous || e.form == formSaid && e.by == same || r.word(i-1, "ended") || r.word(i-1, "ending")
}

// over gives d the value of an interval.
func (d Date) over(v interval, grain Grain) Date {
	d.Value, d.From, d.To, d.Grain = v.value(), v.from, v.to, grain
	return d
}

// lastOf is the last day or year of "May 3-5" and "1919–33", which begin at p.
func lastOf(p point, s said) point {
	y, m := p.start.Year(), s.month
	switch {
	case s.lastYear > 0:
		return pointOf(ymd(s.lastYear, 1, 1), Year)
	case s.lastDay == 0 || p.grain != Day:
		return point{}
	case s.lastMonth > 0:
		m = s.lastMonth
		if m < s.month {
			y++
		}
	}
	last := ymd(y, m, s.lastDay)
	if last.Day() != s.lastDay || !last.After(p.start) {
		return point{}
	}
	return pointOf(last, Day)
}

// inexact is what the words before token i make of the expression there. "More than" and
// its like compare, unless a length of time follows.
func inexact(r *reader, i int, e expr) number.Mod {
	m := number.Inexact(r.text, r.toks[:i])
	if m == number.Approximately || e.form == formLength || e.form == formShift && e.count.Tokens > 0 {
		return m
	}
	return ""
}

// tell keeps p for what refers back to it.
func (c *context) tell(p point) {
	c.told = p
	switch {
	case p.grain >= Day:
		c.day = pointOf(p.start, Day)
		if d := c.ref.start.Sub(p.start).Hours() / 24; c.ref.known() && d > -2 && d < 8 {
			c.near = c.day
		}
	case p.grain == Quarter || p.grain == HalfYear:
		c.long, c.units = p, interval{}
	case p.grain == Year:
		c.year = p.start.Year()
	}
}

// firstUnits resolves "the first nine months of 2023".
func (c *context) firstUnits(d Date, e expr) Date {
	y := c.yearOf(e.said)
	if y == 0 {
		d.Value, d.Kind, d.Grain = length(e), KindDuration, e.unit
		return d
	}
	n := int(e.count.Value)
	c.units = interval{ymd(y, 1, 1), add(ymd(y, 1, 1), n, e.unit)}
	if e.said.n < 0 {
		c.units = interval{add(ymd(y+1, 1, 1), -n, e.unit), ymd(y+1, 1, 1)}
	}
	d = d.over(c.units, e.unit)
	if e.said.fiscal {
		d.From, d.To = time.Time{}, time.Time{}
	}
	return d
}

// open is the value of an expression that cannot be placed on the calendar, with an X for
// what is not known.
func open(e expr) string {
	s := e.said
	date := "XXXX-XX-XX"
	switch e.form {
	case formShift:
		switch {
		case e.count.Vague || e.count.Value > longAgo || e.count.Value != float64(int(e.count.Value)):
			if e.days < 0 || e.another {
				return refs[0]
			}
			return refs[2]
		case e.unit < Day:
			return openUnit(e.unit)
		}
	case formUnit:
		switch {
		case e.unit == None:
			return refs[0]
		case e.unit < Day:
			return openUnit(e.unit)
		}
	case formSaid:
		switch {
		case fixedHolidays[s.holiday][0] > 0:
			day := fixedHolidays[s.holiday]
			date = "XXXX-" + two(day[0]) + "-" + two(day[1])
		case s.month > 0 && s.n != 0:
			date = "XXXX-" + two(s.month) + "-WXX-" + itoa(s.weekday)
		case s.month > 0 && s.day > 0:
			date = "XXXX-" + two(s.month) + "-" + two(s.day)
		case s.day > 0:
			date = "XXXX-XX-" + two(s.day)
		case s.month > 0:
			date = "XXXX-" + two(s.month)
		case s.weekday > 0:
			date = "XXXX-WXX-" + itoa(s.weekday)
		case s.grain == Quarter:
			date = "XXXX-Q" + itoa(s.n)
		case s.grain == HalfYear:
			date = "XXXX-H" + itoa(s.n)
		case s.grain == Season:
			date = "XXXX-" + seasonValues[s.n]
		}
	}
	switch {
	case s.hour != none:
		date += "T" + two(int(s.hour)) + ":" + two(int(s.minute))
	case s.part > 0:
		date += "T" + partValues[s.part]
	}
	return date
}

func openUnit(g Grain) string {
	switch g {
	case Quarter:
		return "XXXX-QX"
	case HalfYear:
		return "XXXX-HX"
	case Month:
		return "XXXX-XX"
	case Week:
		return "XXXX-WXX"
	case Decade:
		return "XXX"
	case Century:
		return "XX"
	}
	return "XXXX"
}
