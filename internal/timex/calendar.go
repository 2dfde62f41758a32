package timex

import (
	"math"
	"time"
)

// said resolves what is told by the calendar and the clock.
func (c *context) said(r *reader, i int, e expr) point {
	s := e.said
	year := c.yearOf(s)
	if s.grain >= Month {
		c.evidence.year = max(c.evidence.year, s.year)
	}
	switch {
	case s.holiday > 0:
		return c.holiday(r, i, e, year)
	case s.day > 0 && s.month == 0:
		return c.dayOfMonth(r, i, e)
	case s.day > 0:
		c.evidence.add(s)
		if year == 0 {
			if year = c.dayYear(r, i, e); year == 0 {
				return point{}
			}
		}
		day := ymd(year, s.month, s.day)
		switch {
		case day.Day() != s.day: // February 30
			return pointOf(ymd(year, s.month, 1), Month)
		case e.unit != None: // "the week of October 21"
			return pointOf(day, e.unit)
		}
		return pointOf(day, Day)
	case s.weekday > 0 && s.month > 0:
		return c.nth(r, i, e, year)
	case s.weekday > 0:
		return c.weekday(r, i, e)
	case s.hour != none:
		if c.near.known() {
			return c.near
		}
		return c.ref
	case s.grain == Decade, s.grain == Century:
		return pointOf(ymd(s.year, 1, 1), s.grain)
	case s.grain == Year && e.by == same && c.long.known(): // "the 1988 period"
		return c.long.shift(year-c.long.start.Year(), Year)
	case s.grain == Year:
		return pointOf(ymd(year, 1, 1), Year)
	}
	first, months := s.month, 1
	switch s.grain {
	case Quarter:
		first, months = 3*s.n-2, 3
	case HalfYear:
		first, months = 6*s.n-5, 6
	case Season:
		first, months = 3*s.n, 3
	}
	if year == 0 {
		if year = c.monthYear(r, i, e, first, months); year == 0 {
			return point{}
		}
	}
	return pointOf(ymd(year, first, 1), s.grain)
}

// dayOfMonth resolves "on the 5th": of the month of publication, or of its neighbour if
// the tense says so.
func (c *context) dayOfMonth(r *reader, i int, e expr) point {
	if !c.ref.known() {
		return point{}
	}
	y, month, today := c.ref.start.Date()
	day, m, step := e.said.day, int(month), 1
	switch {
	case day > today && r.past(i, e.end):
		m, step = m-1, -1
	case day < today && r.future(i, e.end):
		m++
	}
	for ymd(y, m, day).Day() != day { // not every month has a 31st
		m += step
	}
	return pointOf(ymd(y, m, day), Day)
}

// dayYear is the year of a month and day, 0 if nothing tells it: the one that brings them
// nearest to the day of publication, or has them on the weekday that is told too. What
// was is not far ahead, and in the year that the sentence names.
func (c *context) dayYear(r *reader, i int, e expr) int {
	if !c.ref.known() {
		return 0
	}
	s, ref := e.said, c.ref.start
	best, least := ref.Year(), math.MaxFloat64
	for y := ref.Year() - 1; y <= ref.Year()+1; y++ {
		t := ymd(y, s.month, s.day)
		if t.Day() != s.day {
			continue // February 29
		}
		d := math.Abs(t.Sub(ref).Hours())
		if s.weekday > 0 && weekdayOf(t) == s.weekday {
			d /= 100
		}
		if d < least {
			best, least = y, d
		}
	}
	if s.weekday > 0 {
		return best
	}
	const far = 120
	ahead := ymd(best, s.month, s.day).Sub(ref).Hours() / 24
	tense := r.tense(i, e.end)
	switch {
	case (e.by == last || e.by == thisPast || r.word(i-1, "since")) && ahead >= 0:
		best--
	case (e.by == next || e.by == thisComing) && ahead <= 0, tense == futureTense && ahead < -far/2:
		best++
	case tense == pastTense && e.by == none && c.dated.follows(s.month, c.sentence) > 0:
		return min(best, c.dated.year)
	case tense == pastTense && c.year > 0 && e.by == none:
		best = min(best, c.year)
	case tense == pastTense && ahead > far:
		best--
	}
	return best
}

// weekday resolves a day of the week: in the past or today, unless the clause is about the
// future.
func (c *context) weekday(r *reader, i int, e expr) point {
	if !c.ref.known() {
		return point{}
	}
	wanted := e.said.weekday
	ofWeek := func(n int) point { // of the week of publication, or n later
		return pointOf(c.ref.start, Week).shift(n, Week).day(wanted)
	}
	ofThis, by := c.ref, e.by
	switch e.said.weekBy {
	case last, previous:
		return c.week(-1).day(wanted)
	case this, same:
		return c.week(0).day(wanted)
	case next, following, thisComing:
		return c.week(1).day(wanted)
	}
	if (by == previous || by == following || by == same) && c.day.known() {
		ofThis = c.day
	}
	back := (weekdayOf(ofThis.start) - wanted + 7) % 7
	lately := ofThis.shift(-back, Day)
	switch by {
	case thisPast, previous:
		if back == 0 {
			return lately.shift(-7, Day)
		}
	case thisComing, following:
		return lately.shift(7, Day)
	case last:
		return ofWeek(-1)
	case next:
		return ofWeek(1)
	case this:
		if p := ofWeek(0); !p.start.After(c.ref.start) || !r.past(i, e.end) {
			return p
		}
	case none:
		t := r.tense(i, e.end)
		if r.word(i-1, "as") && (r.word(i-2, "early") || r.word(i-2, "soon")) {
			t = futureTense
		}
		if back > 0 && (t == futureTense || r.is(i-1, until) && (t == noTense || back > 3)) { // "by Friday"
			return lately.shift(7, Day)
		}
	}
	return lately
}

// nth resolves "the first Monday of May".
func (c *context) nth(r *reader, i int, e expr, year int) point {
	s := e.said
	if year == 0 {
		if year = c.monthYear(r, i, e, s.month, 1); year == 0 {
			return point{}
		}
	}
	if s.n < 0 {
		end := ymd(year, s.month+1, 0)
		return pointOf(end.AddDate(0, 0, -(weekdayOf(end)-s.weekday+7)%7), Day)
	}
	day := nthWeekday(year, s.month, s.weekday, s.n)
	if int(day.Month()) != s.month {
		return pointOf(ymd(year, s.month, 1), Month)
	}
	return pointOf(day, Day)
}

// nthWeekday is the nth weekday of a month, which may be after its end.
func nthWeekday(year, month, weekday, n int) time.Time {
	first := ymd(year, month, 1)
	return first.AddDate(0, 0, (weekday-weekdayOf(first)+7)%7+7*(n-1))
}

// monthYear is the year of a month, quarter or season that the text does not tell, 0 if it
// cannot be said: by its relation, or by the tense of the clause.
func (c *context) monthYear(r *reader, i int, e expr, first, months int) int {
	if !c.ref.known() {
		return 0
	}
	y, m := c.ref.start.Year(), int(c.ref.start.Month())
	if first == 12 && months == 3 && m < 3 { // the winter that began last year
		y, m = y-1, m+12
	}
	over := first+months-1 < m // this year's is over
	before, after := y, y
	if first > m {
		before--
	}
	if over {
		after++
	}
	switch e.by {
	case last, previous, thisPast:
		if over {
			return y
		}
		return y - 1
	case next, following, thisComing:
		if first <= m {
			return y + 1
		}
		return y
	case this:
		return y
	case same:
		if c.told.known() {
			return c.told.start.Year()
		}
	}
	if r.word(i-1, "since") {
		return before
	}
	tense := r.tense(i, e.end)
	if tense == pastTense && months == 1 { // of a year that is told
		if c.year > 0 && c.year < y {
			return c.year
		}
		if y := c.dated.follows(first, c.sentence); y > 0 {
			return min(before, y)
		}
	}
	ahead := (first - m + 12) % 12 // months to the next one
	switch {
	case months == 1 && ahead > 0 && (ahead <= 2 || ahead <= 4 && (r.is(i-1, until) || r.word(i-1, "through"))),
		tense == futureTense && (months == 1 || ahead <= 6), // of quarters that are long over, the one that was
		tense == noTense && ahead > 0 && ahead <= 4:
		return after
	}
	return before
}
