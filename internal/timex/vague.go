package timex

// deicticRule reads "today", "yesterday evening", "tomorrow at noon", "the day after
// tomorrow".
func deicticRule(r *reader, i int) expr {
	w := r.w(i)
	if w.class != deictic || r.capital(i) && i > 0 && r.capital(i-1) && !r.is(i-1, weekday) && r.toks[i-1].End+1 == r.toks[i].Start { // "USA Today"
		return expr{}
	}
	e := newExpr(i+1, KindDate, formShift)
	e.unit, e.days = Day, int(w.n)
	return r.clockAfter(e)
}

// vagueRule reads "now", "recently", "the past", "the near future", "these days", "recent
// years", "at the moment".
func vagueRule(r *reader, i int) expr {
	e := newExpr(i+1, KindDate, formFixed)
	switch w := r.w(i); {
	case w.class == vague:
		if r.word(i+1, "that") && r.word(i, "now") || r.dash(i+1) || r.word(i+1, "as") || r.is(i+1, before) && w.n > 0 {
			return expr{}
		}
		e.value = refs[w.n+1]
		if w.n > 0 && i+1 < len(r.toks) && r.tenseOf(i+1) == pastTense {
			e.value = refs[0]
		}
		if r.word(i, "shortly") && (r.lower(i+1) || r.digits(i+1, 4) != none) || r.glued(i-1, "-") && r.toks[i].Glued {
			return expr{}
		}
		return e
	case r.word(i, "right") && r.word(i+1, "now"):
		e.end, e.value = i+2, refs[1]
		return e
	case (r.word(i, "these") || r.word(i, "nowadays")) && r.word(i+1, "days"):
		e.end, e.value = i+2, refs[1]
		return e
	}
	j := r.opt(i, the)
	if e2 := r.w(j); (e2.class == relation && (e2.n == recent || e2.n == next && !r.word(j, "next"))) && r.w(j+1).class == unit && r.w(j+1).plural {
		e.end, e.value = j+2, refs[0]
		if e2.n == next {
			e.value = refs[2]
		}
		return e
	}
	if r.word(i, "present") && r.is(i-1, at) {
		e.value = refs[1]
		return e
	}
	if r.word(i, "moment") && r.is(i-1, the) && r.is(i-2, at) {
		return expr{}
	}
	if j == i {
		if r.word(i, "long") && r.is(i+1, ago) {
			e.end, e.value = i+2, refs[0]
			return e
		}
		return expr{}
	}
	k := j
	if r.word(k, "near") || r.word(k, "foreseeable") || r.word(k, "distant") || r.word(k, "recent") || r.word(k, "not") {
		k++
	}
	switch {
	case r.is(k, past) && (r.is(i-1, in) || !r.lower(k+1) || isFunction(r.str(k+1))) && !r.is(k+1, of):
		e.value = refs[0]
	case r.word(k, "future") && (r.is(i-1, in) || !r.lower(k+1) || isFunction(r.str(k+1))) && !r.is(k+1, of) && !r.capital(k):
		e.value = refs[2]
	case (r.word(j, "near") || r.word(j, "long") || r.word(j, "short")) && r.word(j+1, "term"):
		e.value, k = refs[2], j+1
	case r.word(k, "moment") && r.is(i-1, at):
		e.value = refs[1]
	case r.word(k, "present") && !r.lower(k+1):
		e.value = refs[1]
	case r.words2(k, "time", "being"):
		e.value, k = refs[1], k+1
	default:
		return expr{}
	}
	e.end = k + 1
	return e
}

var refs = [...]string{"PAST_REF", "PRESENT_REF", "FUTURE_REF"}

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
	kingDay
	juneteenth
)

// fixedHolidays are month and day of the holidays that have one.
var fixedHolidays = [...][2]int{
	christmas: {12, 25}, christmasEve: {12, 24}, newYear: {1, 1}, newYearsEve: {12, 31}, boxingDay: {12, 26}, halloween: {10, 31},
	valentine: {2, 14}, independence: {7, 4}, veterans: {11, 11}, mayDay: {5, 1}, juneteenth: {6, 19},
}

// holidayRule reads "Christmas Eve", "New Year's Day 2020", "Thanksgiving".
func holidayRule(r *reader, i int) expr {
	if !r.capital(i) {
		return expr{}
	}
	e := newExpr(i+1, KindDate, formSaid)
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
