package timex

// monthRule reads "March", "last March", "March 5, 2019", "March 3-5", "April 30 – May 4",
// "March of last year", "Mar. 2019".
func monthRule(r *reader, i int) expr {
	by, j := r.relationAt(i)
	if by == recent || by == latest || !r.monthAt(j) {
		return expr{}
	}
	e := newExpr(j+1, KindDate, formSaid)
	e.by = by
	e.said.month, e.said.grain = int(r.w(j).n), Month
	if d, end := r.dayAfterMonth(j + 1); d > 0 {
		e.said.day, e.said.grain = d, Day
		return r.monthDay(e, end)
	}
	if by == none {
		e.end = r.yearAfter(e.end, &e.said)
		if k := e.end; k == j+1 && (r.is(k, and) || r.is(k, to) || r.is(k, or) || r.dash(k)) && r.is(k+1, month) && r.yearAt(k+2) > 0 {
			e.said.year = r.yearAt(k + 2) // "between June and August 2023"
			if r.w(k+1).n < r.w(j).n {
				e.said.year--
			}
		}
	}
	return e
}

// monthDay reads what may follow a month and day: another day, a year, a time.
func (r *reader) monthDay(e expr, end int) expr {
	if e.said.month == 9 && e.said.day == 11 && (r.word(end, "attacks") || r.word(end, "terrorist") || r.word(end, "terror")) {
		return expr{} // an event
	}
	if last, after := r.dayRange(end, e.said.day); last > 0 {
		e.said.lastDay = last
		e.end = r.yearAfter(after, &e.said)
		return e
	}
	e.end = r.dayYear(end, &e.said)
	if s := r.str(e.end); (s == "–" || s == "-" || s == "—") && r.is(e.end+1, month) && e.said.year == 0 && r.digits(e.end+2, 2) != none {
		if d, after := r.dayAt(e.end + 2); d > 0 {
			e.said.lastMonth, e.said.lastDay = int(r.w(e.end+1).n), d
			if e.end = r.dayYear(after, &e.said); e.said.year > 0 && e.said.lastMonth < e.said.month {
				e.said.year-- // that of the last day is told
			}
			return e
		}
	}
	return r.clockAfter(e)
}

// dayAfterMonth reads the day at token i, after its month: "5", ", 5th", "the 5th", "-5".
func (r *reader) dayAfterMonth(i int) (day, end int) {
	switch {
	case r.dash(i) && !r.is(i+2, month):
		i++
	case r.str(i) == "," && isSuffix(r.str(i+2)), r.is(i, the) && isSuffix(r.str(i+2)):
		i++
	}
	day, end = r.dayAt(i)
	if r.unitAfter(end) {
		return 0, 0
	}
	return day, end
}

// monthAt says whether token i is the name of a month, by itself or, if it may be another
// word too, by what is around it.
func (r *reader) monthAt(i int) bool {
	e, s := r.w(i), r.str(i)
	if e.class != month {
		return false
	}
	if !e.short || s[len(s)-1] == '.' {
		return true
	}
	if d := r.digits(r.hyphen(i+1), 2); (d > 0 && d <= 31 || r.yearAt(i+1) > 0 || r.dayBefore(i-1)) && s != "may" && (len(s) == 3 || r.capital(i)) {
		return true
	}
	if len(s) == 3 && s != "May" && s != "may" {
		return false
	}
	switch p := r.w(i - 1); p.class {
	case relation, past:
		return p.n != same && p.n != this || r.capital(i)
	case in, of, from, until, between, edge:
		return r.capital(i) || i > 1
	case to, and, or, before, on:
		return r.capital(i) && !r.capital(i+1) && !(s == "May" && r.possessive(i+1))
	}
	return r.dash(i-1) && (r.is(i-2, month) || r.isEdge(i-2, mid)) ||
		r.capital(i) && (r.is(i+1, to) && r.is(i+2, month) || s == "May" && r.lower(i-1) && !r.lower(i+1))
}

// dayBefore says whether token i ends a day of the month whose name comes next.
func (r *reader) dayBefore(i int) bool {
	if r.is(i, of) || r.dash(i) {
		i--
	}
	if r.is(i, ordinal) {
		return r.is(i+1, of)
	}
	if isSuffix(r.str(i)) {
		i--
	}
	d := r.digits(i, 2)
	return d > 0 && d <= 31
}

// dayAt reads the day of a month at token i, "5", "5th", "fifth", "twenty-first", or 0.
func (r *reader) dayAt(i int) (day, end int) {
	if d := r.digits(i, 2); d >= 1 && d <= 31 {
		if i++; i < len(r.toks) && r.toks[i].Glued {
			s, digits := r.str(i), r.digits(i+1, 4) != none && r.toks[i+1].Glued
			switch {
			case isSuffix(s):
				i++
			case s == "%", (s == ":" || s == ".") && digits, r.lower(i) && r.is(i, other):
				return 0, 0
			}
		}
		return d, i
	}
	if e := r.w(i); e.class == numeral && (e.n == 20 || e.n == 30) {
		j := r.hyphen(i + 1)
		if n := int(e.n) + r.ordinalAt(j); n > int(e.n) && n%10 > 0 && n <= 31 {
			return n, j + 1
		}
		return 0, 0
	}
	if n := r.ordinalAt(i); n > 0 && n <= 31 {
		return n, i + 1
	}
	return 0, 0
}

// ordinalAt reads "first" to "thirtieth" at token i, 0 if none is there, -1 for "final".
func (r *reader) ordinalAt(i int) int {
	if r.word(i, "second") {
		return 2
	}
	if e := r.w(i); e.class == ordinal {
		return int(e.n)
	}
	return 0
}

func isSuffix(s string) bool {
	switch s {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return true
	}
	return false
}

// unitAfter says whether token i is a unit of the number before it, which is no day then.
func (r *reader) unitAfter(i int) bool {
	switch r.str(i) {
	case "%", "percent", "million", "billion", "people":
		return true
	case "per":
		return r.word(i+1, "cent")
	case "/", ":":
		return r.toks[i].Glued && i+1 < len(r.toks) && r.toks[i+1].Glued
	}
	return false
}

// laterDay reads the second of two days at token i, "-5" or "to 5".
func (r *reader) laterDay(i, first int) (day, end int) {
	if !r.dash(i) && !r.is(i, to) {
		return 0, 0
	}
	if day, end = r.dayAt(i + 1); day <= first {
		return 0, 0
	}
	return day, end
}

// dayRange reads the second day of "May 3-5" and "March 15 to 17".
func (r *reader) dayRange(i, first int) (day, end int) {
	day, end = r.laterDay(i, first)
	if day == 0 || r.is(end, month) || r.is(end, meridiem) || r.glued(end, ":") || r.unitAfter(end) {
		return 0, 0
	}
	return day, end
}

// dayYear reads the year that may follow a month and day: ", 2019", "of 2019", "nineteen
// ninety-six", "'96", ", last year", "of this year".
func (r *reader) dayYear(i int, s *said) int {
	j := r.comma(i)
	if r.is(i, of) {
		j++
	}
	if y := r.yearAt(j); y > 0 && !(r.dash(j+1) && j == i) && !r.zone(j+1) {
		s.year = y
		return j + 1
	}
	if y, end := r.spokenYear(i); y > 0 {
		s.year = y
		return end
	}
	if y := r.shortYear(j); y > 0 {
		s.year = y
		return j + 2
	}
	if r.dash(i) && r.dash(i-2) && r.yearAt(i+1) > 0 { // "Sep-23-2020"
		s.year = r.yearAt(i + 1)
		return i + 2
	}
	if by, end := r.relYear(j); by != none && by != same {
		s.yearBy = by
		return end
	}
	return i
}

// dayRule reads "5 March 2019", "the 5th of March", "5-Mar-2019", "18-19 June".
func dayRule(r *reader, i int) expr {
	j := r.opt(i, the)
	d, k := r.dayAt(j)
	figures, suffix := r.digits(j, 2) != none, isSuffix(r.str(k-1))
	if d == 0 || j > i && figures && !suffix {
		return expr{}
	}
	e := newExpr(0, KindDate, formSaid)
	e.said.day, e.said.grain = d, Day
	if last, end := r.laterDay(k, d); last > 0 && r.is(end, month) { // "18 to 19 June"
		e.said.lastDay, k = last, end
	}
	if other, end := r.dayAt(k + 1); (r.is(k, and) || r.is(k, or)) && figures && other > d && r.is(end, month) && r.capital(end) && !r.w(end).short {
		e.said.month, e.end = int(r.w(end).n), k // the first of "9 and 11 May"
		r.dayYear(end+1, &e.said)
		return e
	}
	m := r.hyphen(k)
	if r.is(k, of) {
		m = k + 1
	} else if !figures {
		return expr{}
	}
	if !r.is(m, month) || r.w(m).short && (!r.monthAt(m) || !r.capital(m) && !suffix && !r.is(k, of)) {
		return expr{}
	}
	if n := r.digits(m+1, 2); figures && m == k && n > 0 && n < 32 && !r.dash(m+1) {
		return expr{} // "in 2 May 5 came"
	}
	e.said.month = int(r.w(m).n)
	if y := r.hyphen(m + 1); r.yearAt(y) > 0 {
		e.said.year, e.end = r.yearAt(y), y+1
	} else {
		e.end = r.dayYear(m+1, &e.said)
	}
	if e.said.lastDay > 0 {
		return e
	}
	return r.clockAfter(e)
}

// alsoDay reads the 4 of "May 3 and 4" after e, which is the 3.
func (r *reader) alsoDay(e expr) (first int, also expr) {
	if !r.is(e.end, and) && !r.is(e.end, or) || e.form != formSaid || e.kind != KindDate || e.said.grain != Day || e.said.month == 0 || e.said.lastDay > 0 || e.said.weekday > 0 || r.digits(e.end-1, 2) != e.said.day {
		return 0, expr{}
	}
	d, end := r.dayAt(e.end + 1)
	if d <= e.said.day || r.digits(e.end+1, 2) == none || r.is(end, month) || r.is(end, meridiem) || r.unitAfter(end) || r.lower(end) && !isFunction(r.str(end)) {
		return 0, expr{}
	}
	first = e.end + 1
	e.said.day, e.end = d, r.dayYear(end, &e.said)
	return first, e
}

// dateRule reads a month and day in either order, or a date in figures.
func dateRule(r *reader, i int) expr {
	if e := monthRule(r, i); e.end > 0 && e.by == none {
		return e
	}
	if e := figuresRule(r, i); e.end > 0 {
		return e
	}
	return dayRule(r, i)
}

// nthRule reads "the first Monday of May", "last Friday in November 2019", and, after a
// preposition, "the 5th".
func nthRule(r *reader, i int) expr {
	j := r.opt(i, the)
	n := r.ordinalAt(j)
	if w := r.w(j); w.class == relation && w.n == last {
		n = -1
	}
	if w := r.w(j + 1); n != 0 && n < 6 && w.class == weekday && !w.plural && (r.is(j+2, of) || r.is(j+2, in)) && r.is(j+3, month) {
		e := newExpr(j+4, KindDate, formSaid)
		e.said.n, e.said.weekday, e.said.month, e.said.grain = n, int(w.n), int(r.w(j+3).n), Day
		e.end = r.yearAfter(e.end, &e.said)
		return e
	}
	d, end := r.dayAt(j)
	if j == i || d == 0 || !isSuffix(r.str(end-1)) || r.lower(end) && !isFunction(r.str(end)) || r.capital(end) || r.is(end, of) || r.dash(end) {
		return expr{}
	}
	switch r.w(i - 1).class {
	case on, until, from, before:
		e := newExpr(end, KindDate, formSaid)
		e.said.day, e.said.grain = d, Day
		return e
	}
	return expr{}
}
