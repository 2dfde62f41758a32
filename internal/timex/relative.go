package timex

import (
	"math"
	"time"
)

// year is the one that s tells, 0 if it does not.
func (c *context) year(s said) int {
	if s.year > 0 || s.yearBy == none {
		c.evidence.year = max(c.evidence.year, s.year)
		return s.year
	}
	from := c.ref
	n := 0
	switch s.yearBy {
	case last, thisPast:
		n = -1
	case next, thisComing:
		n = 1
	case previous, following:
		n = -1
		if s.yearBy == following {
			n = 1
		}
		if c.told.known() {
			from = c.told
		}
	case same:
		if c.told.known() {
			from = c.told
		}
	}
	if !from.known() {
		return 0
	}
	return from.start.Year() + n
}

// shift resolves distances from now ("two years ago", "yesterday") or from a time told
// before ("a year earlier").
func (c *context) shift(r *reader, i int, e expr) (point, string) {
	n := e.days
	from := c.ref
	grain := e.unit
	if e.count.Tokens > 0 || e.count.Vague {
		if e.count.Vague || e.count.Value != math.Trunc(e.count.Value) && e.unit != Year {
			if e.days < 0 {
				return point{}, refs[0]
			}
			if e.another {
				return point{}, refs[0]
			}
			return point{}, refs[2]
		}
		n = int(e.count.Value) * e.days
		if e.count.Value > 4000 {
			return point{}, refs[1+e.days]
		}
		if e.count.Value != math.Trunc(e.count.Value) {
			return add2(c.ref, e)
		}
	}
	if grain == Decade || grain == Century {
		grain = Year
	}
	if e.another && c.told.known() {
		from = c.told
		if from.grain < grain {
			grain = from.grain
		}
	}
	if (e.another || e.unit == Year && n == -1 && e.count.Tokens > 0) && e.unit == Year && c.long.known() && c.told.grain == c.long.grain {
		return c.long.shift(n, Year), ""
	}
	if !from.known() {
		return point{}, unknown(e.unit)
	}
	if !e.another && e.count.Tokens == 0 && c.near.known() && r.quoted(i) {
		from = c.near // the day on which it was said
	}
	if e.said.day != 0 && e.said.grain == Day {
		from = from.shift(e.said.day, Day)
	}
	if e.unit >= Hour && from.grain <= Day && !e.another {
		if !c.clock.IsZero() {
			return pointOf(add(c.clock, n, e.unit), Minute), ""
		}
		return from, ""
	}
	if e.said.grain == Day {
		grain = Day
	}
	return pointOf(add(from.start, n, e.unit), grain), ""
}

// add2 resolves "two and a half years ago", to the month.
func add2(from point, e expr) (point, string) {
	if !from.known() {
		return point{}, unknown(Month)
	}
	return pointOf(addMonths(from.start, e.days*int(12*e.count.Value)), Month), ""
}

// unknown is the value of a point of which nothing is known but its grain.
func unknown(g Grain) string {
	switch g {
	case Century, Decade, Year:
		return "XXXX"
	case Quarter:
		return "XXXX-QX"
	case HalfYear:
		return "XXXX-HX"
	case Month:
		return "XXXX-XX"
	case Week:
		return "XXXX-WXX"
	}
	return "XXXX-XX-XX"
}

// unit resolves "last week", "the following year", "the day".
func (c *context) unit(r *reader, i int, e expr) (point, string) {
	from, n := c.ref, 0
	if e.unit == None { // "the same period last year", "the latest period"
		if !c.long.known() {
			if y := c.year(e.said); y > 0 {
				return pointOf(ymd(y, 1, 1), Year), ""
			}
			if e.by == latest && c.ref.known() {
				return pointOf(c.ref.start, Quarter).shift(-1, Quarter), ""
			}
			return point{}, refs[0]
		}
		p := c.long
		if y := c.year(e.said); y > 0 {
			p = p.shift(y-p.start.Year(), Year)
		} else if e.by == previous {
			p = p.shift(-1, p.grain)
		}
		return p, ""
	}
	told := c.told
	if e.unit == Day && c.day.known() {
		told = c.day
		if e.by == same && e.said.n == -1 && c.near.known() {
			told = c.near
		}
	}
	switch e.by {
	case last, thisPast:
		n = -1
	case next, thisComing:
		n = 1
	case latest:
		n = -1
	case same:
		if told.known() && told.grain >= e.unit {
			from = told
		} else if told.known() && e.said.n != -1 && told.grain < e.unit && e.unit == Day {
			from = told
		}
		if e.unit == Quarter && c.long.known() {
			return c.long, ""
		}
		if e.unit == Quarter {
			n = -1
		}
	case previous, following:
		if told.known() {
			from = told
		}
		n = -1
		if e.by == following {
			n = 1
		}
	}
	if e.count.Value == 2 {
		n *= 2
	}
	if !from.known() {
		if e.said.part > 0 {
			return point{}, "XXXX-XX-XXT" + partValues[e.said.part]
		}
		return point{}, unknown(e.unit)
	}
	if e.unit == Week && e.said.n != 1 && (e.by == last || e.by == this || e.by == next) && from.start.Weekday() == time.Sunday {
		from = from.shift(1, Day) // a new week of the Americans
	}
	if e.unit == Day && e.by == this && c.near.known() && r.quoted(i) {
		from = c.near
	}
	p := pointOf(from.start, e.unit).shift(n, e.unit)
	if e.unit == Week && e.said.n == 1 {
		p.weekend = true
		if wd := (int(from.start.Weekday()) + 6) % 7; e.by == this && wd < 3 && r.past(i, e.end) {
			p = p.shift(-1, Week)
		}
		if e.by == same && !(told.known() && told.grain >= Day) || e.by == last {
			// the weekend that was
			if wd := (int(c.ref.start.Weekday()) + 6) % 7; c.ref.known() && e.by == same && wd < 5 {
				p = p.shift(-1, Week)
			}
		}
	}
	return p, ""
}
