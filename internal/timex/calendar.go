package timex

import "math"

// said resolves what is told by the calendar and the clock.
func (c *context) said(r *reader, i int, e expr) (point, string) {
	s := e.said
	year := c.year(s)
	switch {
	case s.holiday > 0:
		return c.holiday(s.holiday, year)
	case s.day > 0:
		c.evidence.add(s)
		if s.month == 0 { // "on the 5th"
			if !c.ref.known() {
				return point{}, "XXXX-XX-" + two(s.day) + openClock(s)
			}
			t := c.ref.start.AddDate(0, 0, s.day-c.ref.start.Day())
			if s.day > c.ref.start.Day() && r.past(i, e.end) {
				t = t.AddDate(0, -1, 0)
			} else if s.day < c.ref.start.Day() && r.future(i, e.end) {
				t = t.AddDate(0, 1, 0)
			}
			return pointOf(t, Day), ""
		}
		if year == 0 {
			if !c.ref.known() {
				return point{}, "XXXX-" + two(s.month) + "-" + two(s.day) + openClock(s)
			}
			year = c.nearest(s)
			if y := ymd(year, s.month, s.day); s.weekday == 0 && y.Sub(c.ref.start).Hours() > 24*120 && r.tense(i, e.end) == pastTense {
				year--
			}
			if c.year0 > 0 && c.year0 < year && s.weekday == 0 && r.tense(i, e.end) == pastTense {
				year = c.year0
			}
		}
		if e.unit == Week {
			return pointOf(ymd(year, s.month, s.day), Week), ""
		}
		if s.day > 28 && ymd(year, s.month, s.day).Day() != s.day {
			return pointOf(ymd(year, s.month, 1), Month), ""
		}
		return pointOf(ymd(year, s.month, s.day), Day), ""
	case s.weekday > 0 && s.month > 0 && s.n != 0:
		return c.nth(r, i, e, year)
	case s.weekday > 0:
		return c.weekday(r, i, e)
	case s.hour != none:
		from := c.near
		if !from.known() {
			from = c.ref
		}
		if !from.known() {
			return point{}, "XXXX-XX-XX" + openClock(s)
		}
		return from, ""
	}
	switch s.grain {
	case Year:
		if e.by == same && e.unit == Year && c.long.known() { // "the 1988 period"
			return c.long.shift(year-c.long.start.Year(), Year), ""
		}
		return pointOf(ymd(year, 1, 1), Year), ""
	case Decade, Century:
		return pointOf(ymd(s.year, 1, 1), s.grain), ""
	}
	months := map[Grain]int{Month: 1, Quarter: 3, HalfYear: 6, Season: 3}[s.grain]
	first := s.month
	switch s.grain {
	case Quarter, HalfYear:
		first = (s.n-1)*months + 1
	case Season:
		first = 3 * s.n
	}
	if year == 0 {
		if !c.ref.known() {
			switch s.grain {
			case Month:
				return point{}, "XXXX-" + two(s.month)
			case Quarter:
				return point{}, "XXXX-Q" + itoa(s.n)
			case HalfYear:
				return point{}, "XXXX-H" + itoa(s.n)
			}
			return point{}, "XXXX-" + seasonValues[s.n]
		}
		year = c.yearOf(r, i, e, first, months)
	}
	return pointOf(ymd(year, first, 1), s.grain), ""
}

func openClock(s said) string {
	switch {
	case s.hour != none:
		return "T" + two(int(s.hour)) + ":" + two(int(s.minute))
	case s.part > 0:
		return "T" + partValues[s.part]
	}
	return ""
}

// nearest returns the year that brings a month and day nearest to the day of publication,
// or has them on the weekday that is told too.
func (c *context) nearest(s said) int {
	ref := c.ref.start
	best, least := ref.Year(), math.MaxFloat64
	for y := ref.Year() - 1; y <= ref.Year()+1; y++ {
		t := ymd(y, s.month, s.day)
		d := math.Abs(t.Sub(ref).Hours())
		if s.weekday > 0 && (int(t.Weekday())+6)%7+1 == s.weekday {
			d /= 100
		}
		if d < least {
			best, least = y, d
		}
	}
	return best
}

// weekday resolves a day of the week: in the past or today, unless the clause is about the
// future.
func (c *context) weekday(r *reader, i int, e expr) (point, string) {
	s := e.said
	if !c.ref.known() {
		return point{}, "XXXX-WXX-" + itoa(s.weekday) + openClock(s)
	}
	day := func(week point, n int) point { return pointOf(week.start.AddDate(0, 0, n-1), Day) }
	week := pointOf(c.ref.start, Week)
	if s.weekBy != none {
		switch s.weekBy {
		case last, previous:
			week = week.shift(-1, Week)
		case next, following:
			week = week.shift(1, Week)
		}
		return day(week, s.weekday), ""
	}
	back := ((int(c.ref.start.Weekday())+6)%7 + 1 - s.weekday + 7) % 7
	p := c.ref.shift(-back, Day)
	switch e.by {
	case thisPast:
		if back == 0 {
			p = p.shift(-7, Day)
		}
		return p, ""
	case thisComing:
		return p.shift(7, Day), ""
	case last:
		return day(week.shift(-1, Week), s.weekday), ""
	case next:
		return day(week.shift(1, Week), s.weekday), ""
	case this:
		if q := day(week, s.weekday); !q.start.After(c.ref.start) || !r.past(i, e.end) {
			return q, ""
		}
		return p, ""
	case previous, following, same:
		from := c.ref
		if c.day.known() {
			from = c.day
		}
		back := ((int(from.start.Weekday())+6)%7 + 1 - s.weekday + 7) % 7
		p = from.shift(-back, Day)
		if e.by == following {
			p = p.shift(7, Day)
		} else if back == 0 && e.by == previous {
			p = p.shift(-7, Day)
		}
		return p, ""
	}
	if back > 0 && r.future(i, e.end) {
		return p.shift(7, Day), ""
	}
	return p, ""
}

// nth resolves "the first Monday of May".
func (c *context) nth(r *reader, i int, e expr, year int) (point, string) {
	s := e.said
	if year == 0 {
		if !c.ref.known() {
			return point{}, "XXXX-" + two(s.month) + "-WXX-" + itoa(s.weekday)
		}
		year = c.yearOf(r, i, e, s.month, 1)
	}
	if s.n < 0 {
		end := ymd(year, s.month+1, 0)
		return pointOf(end.AddDate(0, 0, -(int(end.Weekday())-s.weekday+7)%7), Day), ""
	}
	first := ymd(year, s.month, 1)
	return pointOf(first.AddDate(0, 0, (s.weekday-int(first.Weekday())+7)%7+7*(s.n-1)), Day), ""
}

// yearOf is the year of a month, quarter or season that the text does not tell.
func (c *context) yearOf(r *reader, i int, e expr, first, months int) int {
	ref := c.ref.start
	y := ref.Year()
	m := int(ref.Month())
	switch e.by {
	case last, previous, thisPast:
		if first+months-1 >= m {
			y--
		}
		return y
	case next, following, thisComing:
		if first <= m {
			y++
		}
		return y
	case this:
		return y
	case same:
		if c.told.known() {
			return c.told.start.Year()
		}
	}
	ahead := (first - m + 12) % 12 // months to the next one
	if months == 1 && ahead > 0 && (ahead <= 2 || ahead <= 4 && (r.is(i-1, until) || r.word(i-1, "through"))) {
		if first < m {
			y++
		}
		return y
	}
	t := r.tense(i, e.end)
	if c.year0 > 0 && c.year0 < y && t == pastTense && months == 1 {
		return c.year0
	}
	switch t {
	case futureTense:
		if months > 1 && ahead > 6 { // of quarters, the one that was is meant
			break
		}
		if first < m && first+months-1 < m {
			y++
		}
		return y
	case noTense:
		if ahead > 0 && ahead <= 4 {
			if first < m {
				y++
			}
			return y
		}
	}
	if first > m {
		y--
	}
	return y
}
