package timex

import (
	"math"
	"strconv"
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

func itoa(n int) string { return strconv.Itoa(n) }

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
	if !p.known() {
		d.Value = open
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

// length returns the value of a duration: "P3W", "PT2H", "P2Y6M", "PXY".
func length(e expr) string {
	p := "P"
	if e.unit >= Hour {
		p = "PT"
	}
	if e.count.Vague {
		return p + "X" + letter(e.unit)
	}
	n := e.count.Value
	whole, part := math.Modf(n)
	if sub, per := smaller(e.unit), float64(0); part > 0 {
		switch e.unit {
		case Year:
			per = 12
		case Hour, Minute:
			per = 60
		}
		if m := part * per; per > 0 && m == math.Trunc(m) {
			v := p
			if whole > 0 {
				v += amount(whole) + letter(e.unit)
			}
			return v + amount(m) + letter(sub)
		}
	}
	v := p + amount(n) + letter(e.unit)
	if e.after > 0 {
		if e.unit == Day {
			v += "T"
		}
		v += amount(e.after) + letter(smaller(e.unit))
		if e.afterSeconds > 0 {
			v += amount(e.afterSeconds) + "S"
		}
	}
	return v
}

func amount(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

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

// year is the one that s tells, 0 if it does not.
func (c *context) year(s said) int {
	if s.year > 0 || s.yearBy == none {
		c.evidence.year = max(c.evidence.year, s.year)
		return s.year
	}
	from := c.ref
	n := 0
	switch s.yearBy {
	case last:
		n = -1
	case next:
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
	case last:
		n = -1
	case next:
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

func ymd(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

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

func two(n int) string { return itoa4(n)[2:] }

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
	case last:
		if s.n > 0 { // "this past Friday"
			if back == 0 {
				p = p.shift(-7, Day)
			}
			return p, ""
		}
		return day(week.shift(-1, Week), s.weekday), ""
	case next:
		if s.n > 0 { // "this coming Friday"
			return p.shift(7, Day), ""
		}
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
	case last, previous:
		if first+months-1 >= m {
			y--
		}
		return y
	case next, following:
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

// holiday resolves a holiday to the one nearest to the day of publication.
func (c *context) holiday(h int8, year int) (point, string) {
	if year > 0 {
		return pointOf(holidayIn(h, year), Day), ""
	}
	if !c.ref.known() {
		if int(h) < len(fixedHolidays) && fixedHolidays[h][0] > 0 {
			return point{}, "XXXX-" + two(fixedHolidays[h][0]) + "-" + two(fixedHolidays[h][1])
		}
		return point{}, "XXXX-XX-XX"
	}
	ref := c.ref.start
	best := holidayIn(h, ref.Year())
	for y := ref.Year() - 1; y <= ref.Year()+1; y += 2 {
		if t := holidayIn(h, y); t.Sub(ref).Abs() < best.Sub(ref).Abs() {
			best = t
		}
	}
	return pointOf(best, Day), ""
}

func holidayIn(h int8, year int) time.Time {
	nth := func(m, weekday, n int) time.Time {
		first := ymd(year, m, 1)
		return first.AddDate(0, 0, (weekday-int(first.Weekday())+7)%7+7*(n-1))
	}
	switch h {
	case easter, goodFriday, easterMonday:
		return easterIn(year).AddDate(0, 0, map[int8]int{easter: 0, goodFriday: -2, easterMonday: 1}[h])
	case thanksgiving: // of the United States
		return nth(11, 4, 4)
	case laborDay:
		return nth(9, 1, 1)
	case memorialDay:
		return nth(6, 1, 1).AddDate(0, 0, -7)
	}
	return ymd(year, fixedHolidays[h][0], fixedHolidays[h][1])
}

// easterIn is the Gregorian Easter Sunday, by the algorithm of Meeus, Jones and Butcher.
func easterIn(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return ymd(y, n/31, n%31+1)
}
