package timex

import (
	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// yearAt reads a year in four digits at token i, else 0.
func (r *reader) yearAt(i int) int {
	if len(r.str(i)) != 4 || r.glued(i+1, "%") || i+1 < len(r.toks) && r.toks[i+1].Glued && r.lower(i+1) && !r.word(i+1, "s") {
		return 0
	}
	if y := r.digits(i, 4); y >= 1000 && y < 2200 {
		return y
	}
	return 0
}

// relYear reads "last year", "this year", "next year" at token i: its relation and the
// token after, or none.
func (r *reader) relYear(i int) (rel int8, end int) {
	j := r.opt(i, the)
	if e := r.w(j); e.class == relation || e.class == past {
		if u := r.w(j + 1); u.class == unit && Grain(u.n) == Year && !u.plural {
			return e.n, j + 2
		}
	}
	return none, i
}

// yearAfter reads the year that may follow a month, quarter or season: "2019", ", 2019",
// "of 2019", "in 2019" after a quarter, "of last year", "this year".
func (r *reader) yearAfter(i int, s *said) int {
	j := i
	if r.str(j) == "," && r.yearAt(j+1) > 0 || r.is(j, of) || r.word(j, "in") && (s.grain == Quarter || s.grain == HalfYear) {
		j++
	}
	k := r.opt(j, fiscal)
	if r.is(k, unit) && Grain(r.w(k).n) == Year {
		k++
	}
	if y := r.yearAt(k); y > 0 {
		s.year, s.fiscal = y, k > j && r.is(j, fiscal)
		return k + 1
	}
	if y, end := r.spokenYear(j); y > 0 {
		s.year = y
		return end
	}
	if by, end := r.relYear(j); by != none && by != same {
		s.yearBy = by
		return end
	}
	if r.is(i, of) && r.is(i+1, the) && r.is(i+2, unit) && Grain(r.w(i+2).n) == Year && !r.w(i+2).plural && s.grain != 0 {
		s.yearBy = this
		return i + 3
	}
	return i
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

func isSuffix(s string) bool {
	switch s {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return true
	}
	return false
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

// weekdayRule reads "Friday", "last Friday", "Friday night", "Friday, March 5", "Friday at 8
// p.m.", "Monday of last week", "Mondays".
func weekdayRule(r *reader, i int) expr {
	j := r.opt(i, the)
	by, near := int8(none), false
	if e := r.w(j); e.class == relation && e.n != recent && e.n != latest || e.class == past {
		by = e.n
		j++
		if n := r.w(j); by == this && (n.class == past || n.class == relation && n.n == next) {
			by = n.n
			near = true
			j++
		}
	}
	w := r.w(j)
	if j == i && r.named(i-1) {
		return expr{}
	}
	if w.class != weekday || w.short && !r.weekdayShort(j) || !r.capital(j) && (w.short || w.plural) {
		return expr{}
	}
	if r.is(i, the) && by == none && !r.is(j+1, of) && !r.is(j+1, before) {
		return expr{}
	}
	e := newExpr(j+1, KindDate, formSaid)
	e.by, e.said.weekday, e.said.grain = by, int(w.n), Day
	if near {
		e.said.n = 1
	}
	if w.plural {
		e.kind, e.form, e.value = KindSet, formFixed, "XXXX-WXX-"+string('0'+byte(w.n))
		return e
	}
	if m := r.opt(j+1, the); m > j+1 && by == none { // "Monday the 24th"
		if d, end := r.dayAt(m); d > 0 && r.digits(m, 2) == none || d > 0 && isSuffix(r.str(m+1)) {
			e.said.day, e.end = d, end
			return r.clockAfter(e)
		}
	}
	k := r.comma(j + 1)
	if d := dateRule(r, k); d.end > 0 && d.said.day > 0 && by == none {
		d.said.weekday = int(w.n)
		return d
	}
	if by != none && !r.is(j+1, dayPart) {
		if d := dateRule(r, k); d.end > 0 && d.said.day > 0 && d.said.lastDay == 0 {
			d.said.weekday = int(w.n)
			return d
		}
	}
	k = r.opt(j+1, of)
	k = r.opt(k, the)
	if e2 := r.w(k); e2.class == relation && (e2.n == last || e2.n == this || e2.n == next || e2.n == previous || e2.n == following) {
		if u := r.w(k + 1); u.class == unit && Grain(u.n) == Week && !u.plural {
			e.said.weekBy, e.end = e2.n, k+2
		}
	}
	return r.clockAfter(e)
}

// named says whether token i makes a name of the weekday after it: "Super Tuesday".
func (r *reader) named(i int) bool {
	switch r.str(i) {
	case "Super", "Black", "Ash", "Good", "Fat", "Shrove", "Palm", "Easter", "Holy", "Cyber", "Bloody", "Maundy", "Giving":
		return true
	}
	return false
}

func (r *reader) weekdayShort(i int) bool {
	s := r.str(i)
	if !r.capital(i) {
		return false
	}
	j := r.comma(i + 1)
	if s[len(s)-1] == '.' && (len(s) > 4 || s != "Sun." && s != "Sat.") {
		return true
	}
	return r.is(j, month) || r.digits(j, 2) != none && (r.is(j+1, month) || r.is(j+1, meridiem)) || r.is(j, dayPart) || len(s) == 3 && s != "Sun" && s != "Sat" && s != "Wed" && s != "Mon" && r.is(i-1, on)
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

// figuresRule reads "2019-05-18", "2019-05-18T14:30", "5/18/2019", "18.5.2019". Where the
// order of day and month is not plain, a slash has the month first, as in America, and a
// full stop the day, as in Europe.
func figuresRule(r *reader, i int) expr {
	var v [3]int
	if i > 0 && i < len(r.toks) && r.toks[i].Glued && (r.str(i-1) == "/" || r.str(i-1) == "." || r.str(i-1) == "$") {
		return expr{}
	}
	for n := range v {
		j := i + 2*n
		v[n] = r.digits(j, 4)
		if v[n] == none || n > 0 && (!r.toks[j].Glued || !r.toks[j-1].Glued) {
			return expr{}
		}
	}
	sep := r.str(i + 1)
	if sep != r.str(i+3) || sep != "/" && sep != "-" && sep != "." || r.glued(i+5, sep) && r.digits(i+6, 4) != none {
		return expr{}
	}
	e := newExpr(i+5, KindDate, formSaid)
	y, m, d := v[0], v[1], v[2]
	if len(r.str(i)) != 4 {
		m, d, y = v[0], v[1], v[2]
		if len(r.str(i+4)) == 2 && sep != "-" {
			y = century2(y)
		} else if len(r.str(i+4)) != 4 {
			return expr{}
		}
		if m > 12 || sep == "." && d <= 12 {
			m, d = d, m
		}
	}
	if y < 1000 || y >= 2200 || m < 1 || m > 12 || d < 1 || d > 31 {
		return expr{}
	}
	e.said.year, e.said.month, e.said.day, e.said.grain = y, m, d, Day
	if r.word(e.end, "T") && r.toks[e.end].Glued && r.digits(e.end+1, 2) != none {
		if c := clockRule(r, e.end+1); c.end > 0 {
			c.said.year, c.said.month, c.said.day = y, m, d
			return c
		}
	}
	return r.clockAfter(e)
}

// century2 gives a year of two digits its century: the one that makes it 1931 to 2030.
func century2(y int) int {
	if y <= 30 {
		return 2000 + y
	}
	return 1900 + y
}

// yearRule reads "2019", "the year 2019", "fiscal 2019", "'96", "nineteen ninety-six",
// "the 2019 period".
func yearRule(r *reader, i int) expr {
	e := newExpr(0, KindDate, formSaid)
	e.said.grain = Year
	j := i
	j = r.opt(j, the)
	named := false
	if r.is(j, fiscal) {
		e.said.fiscal = true
		j++
	}
	if r.is(j, unit) && Grain(r.w(j).n) == Year && !r.w(j).plural {
		named = true
		j++
	}
	if r.is(i, the) && !named && !e.said.fiscal {
		y := r.yearAt(j)
		if y > 0 && (r.is(j+1, period) || r.is(j+1, unit) && Grain(r.w(j+1).n) == Quarter) {
			e.said.year, e.end = y, j+2
			e.by, e.unit = same, Year
			return e
		}
		return expr{}
	}
	if y := r.yearAt(j); y > 0 {
		if !named && !e.said.fiscal && !r.yearHere(j, y) {
			return expr{}
		}
		e.said.year, e.end = y, j+1
		if (r.glued(j+1, "/") || r.glued(j+1, "-") || r.glued(j+1, "–")) && len(r.str(j+2)) == 2 && r.digits(j+2, 2) == (y+1)%100 && r.toks[j+2].Glued && !r.glued(j+3, "-") {
			e.end = j + 3
			e.form, e.value = formFixed, r.str(j)+"/"+itoa4(y+1)
			if r.is(e.end, fiscal) && r.is(e.end+1, unit) {
				e.end += 2
			}
		}
		if y2 := r.digits(j+2, 4); (r.str(j+1) == "–" || r.str(j+1) == "-") && r.dash(j+1) && e.form == formSaid && y2 != none && (len(r.str(j+2)) == 4 && y2 > y && y2 < 2200 || r.str(j+1) == "–" && len(r.str(j+2)) == 2 && y2 > y%100 && y2 != 0) && !r.dash(j+3) {
			if y2 < 100 {
				y2 += y - y%100
			}
			e.end, e.form, e.value = j+3, formFixed, r.str(j)+"/"+itoa4(y2)
		}
		if w := r.str(e.end); (w == "BC" || w == "B.C." || w == "BCE" || w == "B.C.E." || w == "b.c.e.") && !named {
			e.end++
			e.form, e.value = formFixed, "PAST_REF"
		}
		return e
	}
	if e.said.fiscal || named {
		if named && j == i+2 || e.said.fiscal {
			if v, end := r.spokenYear(j); v > 0 {
				e.said.year, e.end = v, end
				return e
			}
		}
		return expr{}
	}
	if (r.str(j) == "'" || r.str(j) == "’" || r.str(j) == "‘") && j+1 < len(r.toks) && r.toks[j+1].Glued && len(r.str(j+1)) == 2 && !(j > 0 && r.toks[j].Glued) {
		if v := r.digits(j+1, 2); v != none && !(j+2 < len(r.toks) && r.toks[j+2].Glued && !r.glued(j+2, ",") && !r.glued(j+2, ".")) {
			e.said.year, e.end = century2(v), j+2
			return e
		}
	}
	if v, end := r.spokenYear(j); v > 0 {
		e.said.year, e.end = v, end
		return e
	}
	return expr{}
}

func itoa4(y int) string {
	return string([]byte{byte('0' + y/1000%10), byte('0' + y/100%10), byte('0' + y/10%10), byte('0' + y%10)})
}

// spokenYear reads "nineteen ninety-six", "two thousand", "twenty ten" after "the year".
func (r *reader) spokenYear(i int) (year, end int) {
	c := r.w(i)
	if c.class != numeral {
		return 0, 0
	}
	if r.word(i, "two") && r.word(i+1, "thousand") && r.is(i-1, unit) {
		return 2000, i + 2
	}
	t := r.w(i + 1)
	if c.n < 17 || c.n > 20 || c.n == 18 && t.n < 10 || t.class != numeral || t.n < 10 || c.n == 20 && t.n >= 20 {
		return 0, 0
	}
	j := i + 2
	v := 100*int(c.n) + int(t.n)
	if k := r.hyphen(j); t.n >= 20 && r.is(k, numeral) && r.w(k).n >= 1 && r.w(k).n <= 9 {
		v, j = v+int(r.w(k).n), k+1
	}
	if r.is(j, unit) || r.word(j, "people") || r.word(j, "thousand") || r.word(j, "hundred") {
		return 0, 0
	}
	return v, j
}

// yearHere says whether the four digits at token i, which might be a year, are one: they
// count nothing, and are part of no other number.
func (r *reader) yearHere(i, y int) bool {
	if i > 0 {
		t := r.toks[i]
		switch p := r.str(i - 1); p {
		case "$", "£", "€", "¥", "#", "№", "No.", "Route", "Rs", "Rs.", "+", "=", "flight", "Flight", "Highway", "Interstate", "Psalm", "Resolution", "resolution", "Article", "Section", "Room", "page", "p.", "+/-":
			return false
		case "-", "–", "—", "/", ".", ":":
			if t.Glued && r.toks[i-1].Glued && r.digits(i-2, 4) != none && r.yearAt(i-2) == 0 {
				return false
			}
			if p == "/" && r.digits(i-2, 4) != none && r.toks[i-1].Glued && len(r.str(i-2)) == 4 {
				return false
			}
			if t.Glued && p != "-" && p != "–" && p != "—" && p != "/" {
				return false
			}
			if t.Glued && p == "-" && r.toks[i-1].Glued && i > 1 && r.capital(i-2) && len(r.str(i-2)) <= 4 {
				return false
			}
		}
		if t.Glued && r.toks[i-1].End > r.toks[i-1].Start && r.w(i-1).class == other && (r.lower(i-1) || r.capital(i-1)) {
			return false
		}
	}
	if r.eventYear(i) || r.dash(i+1) && r.w(i+2).class == other && r.lower(i+2) && r.str(i+2) != "based" {
		return false
	}
	if r.glued(i+1, "-") && r.digits(i+2, 4) != none && r.yearAt(i+2) == 0 && len(r.str(i+2)) != 2 || r.glued(i+1, "/") && r.yearAt(i+2) == 0 && len(r.str(i+2)) != 2 || r.glued(i+1, ":") ||
		r.glued(i+1, "-") && r.is(i+2, unit) {
		return false
	}
	switch m := number.Inexact(r.text, r.toks[:i]); m {
	case number.MoreThan, number.LessThan, number.EqualOrLess, number.EqualOrMore:
		if !r.word(i-1, "to") && !r.word(i-1, "under") && !r.word(i-1, "than") {
			return false
		}
		if r.word(i-1, "than") && r.lower(i+1) {
			return false
		}
	}
	if r.counts(i + 1) {
		return false
	}
	if y >= 1900 && y < 2050 {
		return true
	}
	switch r.w(i - 1).class {
	case in, from, until, between, to, of, before, month, edge:
		return !r.lower(i+1) || r.w(i+1).class != other || isFunction(r.str(i+1))
	}
	return r.str(i-1) == "(" && (r.str(i+1) == ")" || r.dash(i+1)) || r.dash(i-1) && r.yearAt(i-2) > 0
}

// eventYear says whether the year at token i is part of an event's name: "2020 Summer
// Olympics", "the 2016 presidential election", "Expo Canada 2019".
func (r *reader) eventYear(i int) bool {
	if i > 1 && r.capital(i-1) && r.w(i-1).class == other && r.toks[i-1].Kind == token.Word && !r.lower(i+1) && (r.capital(i-2) || i == 2) && !isFunction(r.str(i-1)) && len(r.str(i-1)) > 3 {
		return true
	}
	for k := i + 1; k < i+9 && k < len(r.toks); k++ {
		switch s := r.str(k); s {
		case "election", "elections", "by-election", "Election", "Elections", "primaries", "caucus", "caucuses", "Olympics", "Olympic", "Paralympics", "Games", "Championship", "Championships", "Cup", "Convention", "Marathon", "Awards", "Prize", "season", "Act":
			return k > i+1 || s != "season" && s != "Act" && s != "Prize"
		case "presidential", "general", "midterm", "mid-term", "local", "government", "parliamentary", "federal", "by", "-", "of", "legislative", "gubernatorial":
			continue
		default:
			if !r.capital(k) {
				return false
			}
		}
	}
	return false
}

// counts says whether token i is a noun that numbers count, so that a number before it is
// no year.
func (r *reader) counts(i int) bool {
	switch r.str(i) {
	case "people", "persons", "men", "women", "children", "soldiers", "troops", "miles", "meters", "metres", "feet", "foot", "kilometers", "kilometres", "km", "kg", "m", "mi", "ft", "votes", "dollars", "euros", "pounds", "tons", "tonnes", "yuan", "rubles", "roubles", "rupees", "yen", "won",
		"units", "homes", "houses", "jobs", "cases", "deaths", "students", "employees", "workers", "members", "residents", "points", "seats", "copies", "acres", "hectares", "barrels", "shares", "delegates", "police", "officers", "prisoners", "refugees", "migrants", "protesters", "fans", "times",
		"square", "cubic", "percent", "per", "hours", "minutes", "seconds", "days", "weeks", "months", "years", "calories", "volts", "watts", "hp", "horsepower", "degrees", "square-foot", "million", "billion", "thousand", "and-a-half", "pages", "words", "cents", "nm", "mph", "rpm", "mAh", "others", "patients", "families", "civilians", "victims":
		return !(r.str(i) == "per" && !r.word(i+1, "cent"))
	}
	return false
}

func isFunction(w string) bool {
	switch w {
	case "and", "or", "to", "until", "when", "after", "before", "by", "in", "on", "at", "with", "for", "as", "but", "that", "the", "a", "he", "she", "it", "they", "was", "were", "is", "had", "has", "under", "from", "while", "because", "where", "which", "who", "of":
		return true
	}
	return false
}

// decadeRule reads "the 1990s", "1980's", "the '80s", "the nineties".
func decadeRule(r *reader, i int) expr {
	j := r.opt(i, the)
	e := newExpr(0, KindDate, formSaid)
	e.said.grain = Decade
	if d := r.w(j); d.class == decades && j > i {
		e.said.year, e.end = 1900+int(d.n), j+1
		return e
	}
	if r.str(j) == "'" || r.str(j) == "’" || r.str(j) == "‘" {
		j++
	}
	v := r.digits(j, 4)
	if v == none || v%10 != 0 || !(r.glued(j+1, "s") || r.glued(j+1, "'s") || r.glued(j+1, "’s")) {
		return expr{}
	}
	switch len(r.str(j)) {
	case 4:
		if v < 1000 || v >= 2200 || r.str(j+1) != "s" && v%100 == 0 {
			return expr{}
		}
		if v%100 == 0 && v < 2000 {
			e.said.grain = Century
		}
		e.said.year = v
	case 2:
		if j == i {
			return expr{} // "in his 40s"
		}
		e.said.year = 1900 + v
		if v <= 20 {
			e.said.year = 2000 + v
		}
	default:
		return expr{}
	}
	e.end = j + 2
	return e
}
