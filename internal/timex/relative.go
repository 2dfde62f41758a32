package timex

import (
	"math"
	"time"
)

// yearOf is the year that s tells, by its number or its relation; 0 if it does not.
func (c *context) yearOf(s said) int {
	if s.year > 0 || s.yearBy == none {
		return s.year
	}
	from, n := c.anchor(s.yearBy)
	if !from.known() {
		return 0
	}
	return from.start.Year() + n
}

// anchor is the point from which a relation counts, and how many units it counts.
func (c *context) anchor(by int8) (from point, n int) {
	switch by {
	case last, thisPast, latest:
		return c.ref, -1
	case next, thisComing:
		return c.ref, 1
	case previous, following, same:
		from = c.ref
		if c.told.known() {
			from = c.told
		}
	}
	switch by {
	case previous:
		return from, -1
	case following:
		return from, 1
	case same:
		return from, 0
	}
	return c.ref, 0
}

// longAgo is more years than are counted.
const longAgo = 4000

// shift resolves distances from now ("two years ago", "yesterday") or from a time told
// before ("a year earlier").
func (c *context) shift(r *reader, i int, e expr) point {
	n, counted := e.days, e.count.Tokens > 0 || e.count.Vague
	if counted {
		if e.count.Vague || e.count.Value > longAgo {
			return point{}
		}
		whole, part := math.Modf(e.count.Value)
		n = int(whole) * e.days
		if part > 0 {
			if e.unit != Year || e.another || !c.ref.known() {
				return point{}
			}
			return pointOf(addMonths(c.ref.start, e.days*int(12*e.count.Value)), Month) // "two and a half years ago"
		}
	}
	from, grain := c.ref, e.unit
	if grain == Decade || grain == Century {
		grain = Year
	}
	if e.another && c.told.known() {
		from = c.told
		grain = min(grain, from.grain)
	}
	if e.unit == Year && (e.another || counted && n == -1) && c.long.known() && c.told.grain == c.long.grain {
		return c.long.shift(n, Year) // "a year earlier", of quarters
	}
	switch {
	case !from.known():
		return point{}
	case e.offsetDay: // "two weeks from tomorrow"
		from = from.shift(e.offset, Day)
		grain = Day
	case !counted && !e.another && c.near.known() && r.quoted(i):
		from = c.near // the day on which it was said
	case e.unit >= Hour && from.grain <= Day: // of which the hour is not told
		if c.clock.IsZero() || e.another && c.told.known() {
			return from
		}
		return pointOf(add(c.clock, n, e.unit), Minute)
	case e.unit >= Hour:
		grain = max(grain, from.grain)
	}
	return pointOf(add(from.start, n, e.unit), grain)
}

// unit resolves "last week", "the following year", "the day".
func (c *context) unit(r *reader, i int, e expr) point {
	from, n := c.anchor(e.by)
	if e.by == next && r.is(i, the) && !r.future(i, e.end) {
		e.by = following // "he won, and the next day he left"
		from, n = c.anchor(following)
	}
	switch {
	case e.unit == None:
		return c.samePeriod(e)
	case e.unit == Week && e.weekend:
		return c.weekend(r, i, e)
	case e.unit == Quarter && e.by == same && c.long.known():
		return c.long
	case e.unit == Quarter && e.by == same:
		from, n = c.ref, -1
	case e.unit == Day && e.by == this && c.near.known() && r.quoted(i):
		from = c.near
	case e.unit == Day && e.bare && c.near.known():
		from = c.near
	case e.unit == Day && (e.by == same || e.by == previous || e.by == following) && c.day.known():
		from = c.day
	case e.by == same && from.grain < e.unit:
		from = c.ref
	case e.unit == Week && (e.by == last || e.by == this || e.by == next) && from.known():
		return c.week(n)
	}
	if !from.known() {
		return point{}
	}
	if e.twice {
		n *= 2
	}
	return pointOf(from.start, e.unit).shift(n, e.unit)
}

// week is that of publication, or n later. On a Sunday a new one has begun for Americans.
func (c *context) week(n int) point {
	from := c.ref
	if from.start.Weekday() == time.Sunday {
		from = from.shift(1, Day)
	}
	return pointOf(from.start, Week).shift(n, Week)
}

// samePeriod resolves "the same period last year" and "the latest period", of quarters.
func (c *context) samePeriod(e expr) point {
	y := c.yearOf(e.said)
	switch {
	case !c.long.known() && y > 0:
		return pointOf(ymd(y, 1, 1), Year)
	case !c.long.known() && e.by == latest && c.ref.known():
		return pointOf(c.ref.start, Quarter).shift(-1, Quarter)
	case y > 0:
		return c.long.shift(y-c.long.start.Year(), Year)
	case e.by == previous:
		return c.long.shift(-1, c.long.grain)
	}
	return c.long
}

// weekend resolves "this weekend" and "the weekend": early in a week, if it is of the past,
// the one before; the weekend of a day that is told.
func (c *context) weekend(r *reader, i int, e expr) point {
	from, n := c.anchor(e.by)
	day := weekdayOf(c.ref.start)
	switch {
	case e.by == thisComing && day <= 5:
		n = 0
	case e.by == this && day <= 3 && r.past(i, e.end),
		e.by == same && c.told.grain < Day && c.ref.known() && day <= 5:
		n = -1
		from = c.ref
	case e.by == same && c.told.grain < Day:
		from = c.ref
	}
	if !from.known() {
		return point{}
	}
	p := pointOf(from.start, Week).shift(n, Week)
	p.weekend = true
	return p
}
