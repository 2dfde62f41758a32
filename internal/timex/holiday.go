package timex

import "time"

// The holidays whose day of the year the calendar tells.
const (
	christmas int8 = iota + 1
	christmasEve
	newYear
	newYearsEve
	boxingDay
	halloween
	valentine
	independence
	veterans
	mayDay
	easter
	easterMonday
	goodFriday
	thanksgiving
	laborDay
	memorialDay
	juneteenth
)

// fixedHolidays are month and day of the holidays that have one.
var fixedHolidays = [...][2]int{
	christmas: {12, 25}, christmasEve: {12, 24}, newYear: {1, 1}, newYearsEve: {12, 31}, boxingDay: {12, 26}, halloween: {10, 31},
	valentine: {2, 14}, independence: {7, 4}, veterans: {11, 11}, mayDay: {5, 1}, juneteenth: {6, 19},
}

// holidayRule reads "Christmas Eve", "New Year's Day 2020", "Thanksgiving".
func holidayRule(r *reader, i int) expr {
	by, i := r.relationAt(i)
	if !r.capital(i) {
		return expr{}
	}
	e := newExpr(i+1, KindDate, formSaid)
	e.by = by
	e.said.grain = Day
	possessive := 0
	if s := r.str(i + 1); s == "'s" || s == "’s" || s == "s" {
		possessive = 1
	}
	day := i + 1 + possessive
	isDay := r.word(day, "day") && r.capital(day)
	isEve := r.word(day, "eve") && r.capital(day)
	switch w := r.w(i); {
	case w.class == holiday:
		e.said.holiday = w.n
		switch {
		case isEve && w.n == christmas:
			e.said.holiday, e.end = christmasEve, day+1
		case isDay || r.word(day, "sunday"):
			e.end = day + 1
		case r.word(day, "monday") && w.n == easter:
			e.said.holiday, e.end = easterMonday, day+1
		case r.capital(i+1) || r.lower(i+1) && !isFunction(r.str(i+1)):
			return expr{} // "Easter Island", "Christmas sales"
		}
	case r.words2(i, "new", "year") && r.capital(i+1):
		day = i + 2
		if s := r.str(day); s == "'s" || s == "’s" {
			day++
		}
		switch {
		case r.word(day, "eve"):
			e.said.holiday, e.end = newYearsEve, day+1
		case r.word(day, "day"):
			e.said.holiday, e.end = newYear, day+1
		default:
			return expr{}
		}
	case r.words2(i, "boxing", "day"):
		e.said.holiday, e.end = boxingDay, i+2
	case r.word(i, "valentine") && isDay:
		e.said.holiday, e.end = valentine, day+1
	case r.words2(i, "independence", "day") && (r.word(i-1, "american") || r.word(i-1, "us")):
		e.said.holiday, e.end = independence, i+2
	case (r.word(i, "veterans") || r.word(i, "armistice")) && isDay:
		e.said.holiday, e.end = veterans, day+1
	case r.words2(i, "good", "friday"):
		e.said.holiday, e.end = goodFriday, i+2
	case r.words2(i, "labor", "day"):
		e.said.holiday, e.end = laborDay, i+2
	case r.words2(i, "memorial", "day"):
		e.said.holiday, e.end = memorialDay, i+2
	case r.words2(i, "may", "day"):
		e.said.holiday, e.end = mayDay, i+2
	case r.word(i, "juneteenth"):
		e.said.holiday = juneteenth
	default:
		return expr{}
	}
	e.end = r.dayYear(e.end, &e.said)
	return r.clockAfter(e)
}

// holiday resolves a holiday to the one nearest to the day of publication, unless a
// relation or the tense says which.
func (c *context) holiday(r *reader, i int, e expr, year int) point {
	h := e.said.holiday
	if year > 0 {
		return pointOf(holidayIn(h, year), Day)
	}
	if !c.ref.known() {
		return point{}
	}
	ref := c.ref.start
	best := holidayIn(h, ref.Year())
	for y := ref.Year() - 1; y <= ref.Year()+1; y += 2 {
		if t := holidayIn(h, y); t.Sub(ref).Abs() < best.Sub(ref).Abs() {
			best = t
		}
	}
	t := r.tense(i, e.end)
	switch {
	case best.After(ref) && (e.by == last || e.by == thisPast || e.by == none && t == pastTense):
		best = holidayIn(h, best.Year()-1)
	case best.Before(ref) && (e.by == next || e.by == thisComing || e.by == none && t == futureTense):
		best = holidayIn(h, best.Year()+1)
	}
	return pointOf(best, Day)
}

func holidayIn(h int8, year int) time.Time {
	switch h {
	case easter, goodFriday, easterMonday:
		return easterIn(year).AddDate(0, 0, map[int8]int{easter: 0, goodFriday: -2, easterMonday: 1}[h])
	case thanksgiving: // of the United States
		return nthWeekday(year, 11, 4, 4)
	case laborDay:
		return nthWeekday(year, 9, 1, 1)
	case memorialDay:
		return nthWeekday(year, 6, 1, 1).AddDate(0, 0, -7)
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
