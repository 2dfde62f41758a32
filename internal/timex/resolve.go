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
	year0    int       // the last year that the sentence names
	period   interval  // the last one of several units of a year
	evidence evidence
}

// period is a part of a year that is longer than its units.
type interval struct{ from, to time.Time }

// resolve gives an expression its value.
func (c *context) resolve(r *reader, i int, e expr) Date {
	d := Date{Span: span.Span{Start: r.toks[i].Start, End: r.toks[e.end-1].End}, Kind: e.kind, Mod: e.mod}
	if d.Mod == "" {
		d.Mod = inexact(r, i, e)
	}
	switch e.form {
	case formFixed:
		d.Value, d.Grain = e.value, e.unit
		return d
	case formLength:
		d.Value, d.Grain = length(e), e.unit
		return d
	case formInterval:
		return c.interval(d, e)
	}
	if e.form == formUnit && e.unit == None && e.by == same && !c.period.from.IsZero() {
		if y := c.year(e.said); y > 0 { // "the same period in 2022"
			n := y - c.period.from.Year()
			d.From, d.To, d.Grain = add(c.period.from, n, Year), add(c.period.to, n, Year), Month
			d.Value = d.From.Format(time.DateOnly) + "/" + d.To.AddDate(0, 0, -1).Format(time.DateOnly)
			return d
		}
	}
	var p point
	var open string
	switch e.form {
	case formSaid:
		p, open = c.said(r, i, e)
	case formUnit:
		p, open = c.unit(r, i, e)
	case formShift:
		p, open = c.shift(r, i, e)
	}
	switch {
	case !p.known():
		d.Value = open
		return d
	case p.start.Year() < 1:
		d.Value = refs[0]
		return d
	case p.start.Year() > 9999:
		d.Value = refs[2]
		return d
	}
	if e.form != formSaid || e.said.grain >= Day {
		p = clocked(p, e.said)
	}
	d.Value, d.Grain = p.value(), p.grain
	d.From, d.To = p.from(), p.to()
	if e.said.lastDay > 0 {
		last := p
		last.start = p.start.AddDate(0, 0, e.said.lastDay-e.said.day)
		if m := e.said.lastMonth; m > 0 {
			y := p.start.Year()
			if m < e.said.month {
				y++
			}
			last.start = ymd(y, m, e.said.lastDay)
		}
		d.Value += "/" + last.value()
		d.To = last.to()
	}
	if y := e.said.lastYear; y > 0 {
		d.Value += "/" + itoa4(y)
		d.To = ymd(y+1, 1, 1)
	}
	if e.said.fiscal {
		d.From, d.To = time.Time{}, time.Time{}
	}
	if e.another && p.grain == Quarter || e.said.yearBy == previous || e.by == same && e.form == formSaid {
		return d // in comparisons: what follows is about the later time again
	}
	c.tell(p)
	return d
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
		c.long, c.period = p, interval{}
	case p.grain == Year:
		c.year0 = p.start.Year()
	}
}

// clocked puts the part of the day or the time that s tells on the day p.
func clocked(p point, s said) point {
	switch {
	case s.hour != none:
		p.start = pointOf(p.start, Day).start.Add(time.Duration(s.hour)*time.Hour + time.Duration(s.minute)*time.Minute + time.Duration(s.second)*time.Second)
		p.grain = Minute
		if s.second > 0 {
			p.grain = Second
		}
	case s.part > 0:
		p = pointOf(p.start, Day)
		p.grain, p.part = DayPart, s.part
	}
	return p
}

// interval resolves "the first nine months of 2023".
func (c *context) interval(d Date, e expr) Date {
	y := c.year(e.said)
	if y == 0 {
		d.Value, d.Kind, d.Grain = length(e), KindDuration, e.unit
		return d
	}
	n := int(e.count.Value)
	from := time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)
	to := add(from, n, e.unit)
	if e.said.n < 0 {
		to = time.Date(y+1, 1, 1, 0, 0, 0, 0, time.UTC)
		from = add(to, -n, e.unit)
	}
	d.From, d.To, d.Grain = from, to, e.unit
	c.period = interval{from, to}
	d.Value = from.Format(time.DateOnly) + "/" + to.AddDate(0, 0, -1).Format(time.DateOnly)
	return d
}
