package timex

// monthRule reads "March", "last March", "March 5, 2019", "March 3-5", "March of last year",
// "Mar. 2019".
func monthRule(r *reader, i int) expr {
	j := r.opt(i, the)
	by := int8(none)
	if e := r.w(j); e.class == relation && e.n != recent && e.n != latest {
		by = e.n
		j++
	}
	if e := r.w(j); by == this && (e.class == past || e.class == relation && e.n == next) {
		by = map[class]int8{past: last, relation: next}[e.class]
		j++
	}
	if !r.monthAt(j) || j > i && by == none {
		return expr{}
	}
	e := newExpr(j+1, KindDate, formSaid)
	e.by = by
	e.said.month, e.said.grain = int(r.w(j).n), Month
	k := j + 1
	if r.dash(k) && r.digits(k+1, 2) > 0 && !r.is(k+2, month) {
		k++ // 5-Mar-2019 is of dayRule; this is Mar-5
	}
	k = r.comma2(k)
	if r.is(k, the) {
		if d, _ := r.dayAt(k + 1); d > 0 && (r.digits(k+1, 2) != none || r.is(k+1, ordinal)) && isSuffix(r.str(k+2)) {
			k++
		}
	}
	if d, end := r.dayAt(k); d > 0 && !r.counted(end) {
		e.said.day, e.said.grain = d, Day
		e.end = end
		if e.said.month == 9 && d == 11 && (r.word(end, "attacks") || r.word(end, "terrorist") || r.word(end, "terror")) {
			return expr{} // an event
		}
		if n, end := r.dayRange(end, d); n > 0 {
			e.said.lastDay, e.end = n, end
			end = r.yearAfter(end, &e.said)
			e.end = end
			return e
		}
		e.end = r.dayYear(e.end, &e.said)
		if s := r.str(e.end); (s == "–" || s == "-" || s == "—") && r.is(e.end+1, month) && e.said.year == 0 { // "April 30 – May 4"
			if d, end := r.dayAt(e.end + 2); d > 0 && r.digits(e.end+2, 2) != none {
				e.said.lastMonth, e.said.lastDay, e.end = int(r.w(e.end+1).n), d, end
				e.end = r.dayYear(e.end, &e.said)
				return e
			}
		}
		return r.clockAfter(e)
	}
	if e.by == none {
		e.end = r.yearAfter(e.end, &e.said)
		if r.glued(e.end, "'") && r.digits(e.end+1, 2) > 0 {
			e.said.year, e.end = century2(r.digits(e.end+1, 2)), e.end+2
		}
	}
	return e
}

// monthAt says whether token i is the name of a month, by itself or with what is around.
func (r *reader) monthAt(i int) bool {
	e := r.w(i)
	if e.class != month {
		return false
	}
	if !e.short {
		return true
	}
	s := r.str(i)
	if s[len(s)-1] == '.' {
		return true
	}
	day := r.digits(i+1, 2)
	if day == none && r.yearAt(i+1) > 0 {
		day = 1
	}
	if day == none && i > 0 && r.dayBefore(i-1) {
		day = 1
	}
	if day > 0 && day <= 31 && (len(s) > 3 && r.capital(i) || len(s) == 3) && !(r.str(i) == "may") {
		return true
	}
	if len(s) < 4 && s != "May" && s != "may" {
		return false
	}
	switch p := r.w(i - 1); p.class {
	case relation, past:
		return p.n != same && p.n != this || r.capital(i)
	case in, of, from, until, between, edge:
		return r.capital(i) || i > 1 && !r.is(i+1, the)
	case to, and, or, before, on:
		return r.capital(i) && !r.capital(i+1)
	}
	if r.dash(i-1) && r.isEdge(i-2, mid) {
		return true
	}
	return r.capital(i) && i > 0 && (r.dash(i-1) && r.is(i-2, month) || r.is(i+1, to) && r.is(i+2, month) || r.lower(i-1) && s == "May" && !r.lower(i+1))
}

// dayBefore says whether token i ends a day of the month that stands before its name.
func (r *reader) dayBefore(i int) bool {
	if r.is(i, of) || r.dash(i) {
		i--
	}
	if isSuffix(r.str(i)) && r.toks[i].Glued {
		i--
	}
	d := r.digits(i, 2)
	return d > 0 && d <= 31 || r.is(i, ordinal) && r.is(i+1, of)
}

// dayAt reads the day of a month at token i: "5", "5th", "fifth". It is 0 if there is none.
func (r *reader) dayAt(i int) (day, end int) {
	if d := r.digits(i, 2); d >= 1 && d <= 31 {
		i++
		if i < len(r.toks) && r.toks[i].Glued {
			switch s := r.str(i); {
			case isSuffix(s):
				i++
			case s == "%" || s == ":" && r.digits(i+1, 2) != none && r.toks[i+1].Glued || s == "." && r.digits(i+1, 4) != none && r.toks[i+1].Glued || r.w(i).class == other && r.lower(i):
				return 0, 0
			}
		}
		return d, i
	}
	if r.word(i, "second") {
		return 2, i + 1
	}
	if e := r.w(i); e.class == ordinal && e.n > 0 {
		return int(e.n), i + 1
	}
	if e := r.w(i); (e.class == numeral) && (e.n == 20 || e.n == 30) {
		j := r.hyphen(i + 1)
		if o := r.w(j); o.class == ordinal && o.n > 0 && o.n < 10 {
			return int(e.n) + int(o.n), j + 1
		}
		if r.word(j, "second") && e.n == 20 {
			return 22, j + 1
		}
	}
	return 0, 0
}

func isSuffix(s string) bool {
	switch s {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return true
	}
	return false
}

// comma2 skips a comma that stands between a month and its day, "October, 1st".
func (r *reader) comma2(i int) int {
	if r.str(i) == "," && r.digits(i+1, 2) != none && isSuffix(r.str(i+2)) {
		return i + 1
	}
	return i
}

// counted says whether what is at token i is a unit that the number before it counts.
func (r *reader) counted(i int) bool {
	switch r.str(i) {
	case "%", "percent", "per", "million", "billion", "people":
		return r.str(i) != "per" || r.word(i+1, "cent")
	case "/", ":":
		return r.toks[i].Glued && i+1 < len(r.toks) && r.toks[i+1].Glued
	}
	return false
}

// dayRange reads the second day of "May 3-5" and "March 15 to 17".
func (r *reader) dayRange(i, first int) (day, end int) {
	if !r.dash(i) && !(r.is(i, to)) {
		return 0, 0
	}
	d, end := r.dayAt(i + 1)
	if d <= first || r.is(end, month) || r.is(end, meridiem) || r.glued(end, ":") || r.counted(end) {
		return 0, 0
	}
	if r.is(i, to) && r.lower(end) && r.w(end).class == other && !r.capital(end) && end < len(r.toks) && r.toks[end].Glued {
		return 0, 0
	}
	return d, end
}

// dayYear reads the year after a month and day: ", 2019", "2019", "last year", "of this
// year".
func (r *reader) dayYear(i int, s *said) int {
	j := r.comma(i)
	if y := r.yearAt(j); y > 0 && !(r.glued(j+1, "-") && j == i) && !r.is(j+1, zone) {
		s.year = y
		return j + 1
	}
	if y := r.yearAt(i + 1); r.is(i, of) && y > 0 {
		s.year = y
		return i + 2
	}
	if y, end := r.spokenYear(i); y > 0 {
		s.year = y
		return end
	}
	if r.glued(j, "'") && r.digits(j+1, 2) > 0 {
		s.year = century2(r.digits(j+1, 2))
		return j + 2
	}
	if k := r.comma(i); r.is(i, of) || r.is(k, relation) {
		if by, end := r.relYear(r.opt(k, of)); by != none && by != same {
			s.yearBy = by
			return end
		}
	}
	return i
}

// dayRule reads "5 March 2019", "the 5th of March", "5-Mar-2019", "18 and" of "18 and 19 June".
func dayRule(r *reader, i int) expr {
	j := r.opt(i, the)
	d, k := r.dayAt(j)
	if d == 0 || r.is(i, the) && r.digits(j, 2) != none && !isSuffix(r.str(k-1)) {
		return expr{}
	}
	e := newExpr(0, KindDate, formSaid)
	e.said.day, e.said.grain = d, Day
	if n, end := r.dayRange(k, d); n > 0 && r.is(end, month) {
		e.said.lastDay, k = n, end
	}
	m := k
	if r.is(m, of) {
		m++
	} else {
		if r.is(j, ordinal) || r.word(j, "second") {
			return expr{}
		}
		m = r.hyphen(m)
	}
	if !r.is(m, month) || !r.capital(m) && !isSuffix(r.str(k-1)) && !r.is(k, of) && r.w(m).short || r.w(m).short && !r.monthAt(m) {
		return expr{}
	}
	if r.digits(j, 2) != none && d == r.digits(j, 2) && r.digits(m+1, 2) > 0 && r.digits(m+1, 2) < 32 && r.yearAt(m+1) == 0 && !r.dash(m+1) && k == j+1 && !r.is(k, of) {
		return expr{} // "in 2 May 5 came"
	}
	e.said.month = int(r.w(m).n)
	e.end = m + 1
	y := r.hyphen(e.end)
	if v := r.yearAt(y); v > 0 {
		e.said.year, e.end = v, y+1
	} else {
		e.end = r.dayYear(e.end, &e.said)
	}
	if e.said.lastDay > 0 {
		return e
	}
	return r.clockAfter(e)
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
	n := 0
	switch o := r.w(j); {
	case o.class == ordinal && o.n < 6:
		n = int(o.n)
	case r.word(j, "second"):
		n = 2
	case o.class == relation && o.n == last:
		n = -1
	}
	if w := r.w(j + 1); n != 0 && w.class == weekday && !w.plural && (r.is(j+2, of) || r.is(j+2, in)) && r.is(j+3, month) {
		e := newExpr(j+4, KindDate, formSaid)
		e.said.n, e.said.weekday, e.said.month, e.said.grain = n, int(w.n), int(r.w(j+3).n), Day
		e.end = r.yearAfter(e.end, &e.said)
		return e
	}
	if j == i || r.digits(j, 2) == none {
		return expr{}
	}
	d, end := r.dayAt(j)
	if d == 0 || !isSuffix(r.str(end-1)) || r.lower(end) && !isFunction(r.str(end)) || r.capital(end) || r.is(end, of) || r.dash(end) {
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
