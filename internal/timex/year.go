package timex

import (
	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// yearRule reads "2019", "the year 2019", "fiscal 2019", "2019/20", "1919–33", "'96",
// "nineteen ninety-six", "the 2019 period".
func yearRule(r *reader, i int) expr {
	e := newExpr(0, KindDate, formSaid)
	e.said.grain = Year
	j := r.opt(i, the)
	if r.is(j, fiscal) {
		e.said.fiscal = true
		j++
	}
	if r.isUnit(j, Year) {
		j++
	}
	named := j > r.opt(i, the)
	y := r.yearAt(j)
	switch {
	case y > 0 && r.is(i, the) && !named:
		if r.is(j+1, period) || r.isUnit(j+1, Quarter) {
			e.said.year, e.end, e.by = y, j+2, same
		}
	case y > 0 && (named || r.yearHere(j, y)):
		e.said.year, e.end = y, j+1
		r.years(&e, j, y)
	case y > 0:
	case r.shortYear(j) > 0:
		e.said.year, e.end = r.shortYear(j), j+2
	case named == r.isUnit(j-1, Year): // not "fiscal twenty ten"
		e.said.year, e.end = r.spokenYear(j)
	}
	return e
}

// years reads on after the year y at token i: "2019/20" and "1919–33" are an interval, of
// years before Christ nothing is known.
func (r *reader) years(e *expr, i, y int) {
	joint := r.str(i + 1)
	if joint == "/" && r.toks[i+1].Glued || r.dash(i+1) {
		last, digits := r.digits(i+2, 4), len(r.str(i+2))
		if digits == 2 && last != none {
			last += y - y%100
			if last == y-y%100 {
				last += 100
			}
		}
		next := last == y+1 && r.toks[i+2].Glued
		if !r.glued(i+3, "-") && last < 2200 && (digits == 2 && next || last > y && joint != "/" && (digits == 4 || digits == 2 && joint == "–")) {
			e.end, e.said.lastYear = i+3, last
			if next && r.is(e.end, fiscal) && r.isUnit(e.end+1, Year) {
				e.end += 2
			}
		}
	}
	switch r.str(e.end) {
	case "BC", "B.C.", "BCE", "B.C.E.", "b.c.e.":
		e.end++
		e.form, e.value = formFixed, refs[0]
	}
}

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

// shortYear reads "'96" at token i, else 0.
func (r *reader) shortYear(i int) int {
	if !r.apostrophe(i) || r.toks[i].Glued || len(r.str(i+1)) != 2 || !r.toks[i+1].Glued || i+2 < len(r.toks) && r.toks[i+2].Glued && r.toks[i+2].Kind != token.Mark {
		return 0
	}
	if v := r.digits(i+1, 2); v != none {
		return fullYear(v)
	}
	return 0
}

// fullYear gives a year of two digits its century: the one that makes it 1931 to 2030.
func fullYear(y int) int {
	if y <= 30 {
		return 2000 + y
	}
	return 1900 + y
}

// spokenYear reads "nineteen ninety-six", "twenty nineteen", and after "the year" "two
// thousand".
func (r *reader) spokenYear(i int) (year, end int) {
	century, rest := r.w(i), r.w(i+1)
	if r.word(i, "two") && r.word(i+1, "thousand") && r.isUnit(i-1, Year) {
		return 2000, i + 2
	}
	if century.class != numeral || rest.class != numeral || century.n < 17 || century.n > 20 || rest.n < 10 || century.n == 20 && rest.n >= 20 {
		return 0, 0
	}
	year, end = 100*int(century.n)+int(rest.n), i+2
	if j := r.hyphen(end); rest.n >= 20 && r.is(j, numeral) && r.w(j).n >= 1 && r.w(j).n <= 9 {
		year, end = year+int(r.w(j).n), j+1
	}
	if r.is(end, unit) || r.is(end, numeral) || r.counts(end) {
		return 0, 0
	}
	return year, end
}

// yearHere says whether the four digits at token i, which might be a year, are one: they
// count nothing, and are part of no other number or name.
func (r *reader) yearHere(i, y int) bool {
	if r.counts(i+1) || r.joined(i) || r.eventYear(i) {
		return false
	}
	switch number.Inexact(r.text, r.toks[:i]) {
	case number.MoreThan, number.LessThan, number.EqualOrLess, number.EqualOrMore:
		if !r.word(i-1, "than") && !r.word(i-1, "to") && !r.word(i-1, "under") || r.word(i-1, "than") && r.lower(i+1) {
			return false
		}
	}
	if y >= 1900 && y < 2050 {
		return true
	}
	switch r.w(i - 1).class {
	case in, from, until, between, to, of, before, month, edge:
		return !r.lower(i+1) || !r.is(i+1, other) || isFunction(r.str(i+1))
	}
	return r.str(i-1) == "(" && (r.str(i+1) == ")" || r.dash(i+1)) || r.dash(i-1) && r.yearAt(i-2) > 0
}

// joined says whether the four digits at token i are part of something longer, such as
// "No. 2019", "Boeing 737-2000", "F-2000", "2019-nCoV", "3.2019", "x_2021".
func (r *reader) joined(i int) bool {
	switch before := r.str(i - 1); before {
	case "$", "£", "€", "¥", "#", "№", "No.", "Rs", "Rs.", "+", "=", "Route", "Highway", "Interstate", "Flight", "flight", "Resolution", "resolution", "Article", "Section", "Room", "page", "p.":
		return true
	case "-", "–", "—", "/":
		if r.toks[i].Glued && r.toks[i-1].Glued {
			if r.digits(i-2, 9) != none && (r.yearAt(i-2) == 0 || before == "/") || before == "-" && r.capital(i-2) && len(r.str(i-2)) <= 4 {
				return true
			}
		}
	case ".", ":", "_", "@":
		if r.toks[i].Glued {
			return true
		}
	default:
		if i > 0 && r.toks[i].Glued && r.is(i-1, other) && (r.lower(i-1) || r.capital(i-1)) {
			return true
		}
	}
	if i+2 >= len(r.toks) || !r.toks[i+1].Glued || !r.toks[i+2].Glued {
		return false
	}
	switch r.str(i + 1) {
	case ":", "_":
		return true
	case "-", "/":
		return r.is(i+2, unit) || r.lower(i+2) && r.is(i+2, other) && !r.word(i+2, "based") ||
			r.digits(i+2, 9) != none && r.yearAt(i+2) == 0 && len(r.str(i+2)) != 2
	}
	return false
}

// eventYear says whether the year at token i is part of an event's name: "2020 Summer
// Olympics", "the 2016 presidential election", "Fan Expo 2019".
func (r *reader) eventYear(i int) bool {
	if i > 1 && r.capital(i-1) && r.is(i-1, other) && (r.capital(i-2) || i == 2) && len(r.str(i-1)) > 3 && !r.lower(i+1) {
		return true
	}
	for k := i + 1; k < i+9; k++ {
		switch r.str(k) {
		case "election", "elections", "by-election", "Election", "Elections", "primaries", "caucus", "caucuses", "Olympics", "Olympic", "Paralympics", "Games", "Championship", "Championships", "Cup", "Convention", "Marathon", "Awards":
			return true
		case "Prize", "Act", "season":
			return k > i+1
		case "presidential", "general", "midterm", "mid-term", "local", "government", "parliamentary", "federal", "legislative", "gubernatorial", "by", "-", "of":
		default:
			if !r.capital(k) {
				return false
			}
		}
	}
	return false
}

// counts says whether token i is what numbers count, so that one before it is no year.
func (r *reader) counts(i int) bool {
	switch r.str(i) {
	case "people", "persons", "men", "women", "children", "others", "soldiers", "troops", "police", "officers", "prisoners", "refugees", "migrants", "protesters", "civilians", "victims", "patients", "families", "students", "employees", "workers", "members", "residents", "delegates", "fans",
		"miles", "meters", "metres", "feet", "foot", "kilometers", "kilometres", "km", "kg", "m", "mi", "ft", "nm", "mph", "rpm", "square", "cubic", "acres", "hectares", "tons", "tonnes", "barrels", "degrees", "calories", "volts", "watts", "hp", "horsepower",
		"dollars", "euros", "pounds", "yuan", "rubles", "roubles", "rupees", "yen", "won", "cents", "percent", "shares", "votes", "seats", "points", "times", "units", "homes", "houses", "jobs", "cases", "deaths", "copies", "pages", "words", "characters",
		"hours", "minutes", "seconds", "days", "weeks", "months", "years", "hundred", "thousand", "million", "billion":
		return true
	case "per":
		return r.word(i+1, "cent")
	}
	return false
}

// isFunction says whether w, in lower case, is a word of grammar that may follow a date,
// so that the date is not the first part of a noun.
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
	if d := r.w(j); d.class == decades && (j > i || r.is(i-1, edge) || r.dash(i-1)) {
		e.said.year, e.end = 1900+int(d.n), j+1
		return e
	}
	if r.apostrophe(j) {
		j++
	}
	v, digits := r.digits(j, 4), len(r.str(j))
	if v == none || v%10 != 0 || !r.glued(j+1, "s") && !r.possessive(j+1) {
		return e
	}
	switch {
	case digits == 4 && v >= 1000 && v < 2200 && (v%100 > 0 || r.glued(j+1, "s")):
		if v%100 == 0 && v < 2000 {
			e.said.grain = Century
		}
		e.said.year, e.end = v, j+2
	case digits == 2 && (j > i || r.is(i-1, edge) || r.dash(i-1) || r.is(i-1, and) && r.glued(i-2, "s")): // not "in his 40s"
		e.said.year, e.end = fullYear(v), j+2
	}
	return e
}

// relYear reads "last year", "this year", "next year" at token i: its relation, or none,
// and the token after.
func (r *reader) relYear(i int) (by int8, end int) {
	j := r.opt(i, the)
	if e := r.w(j); (e.class == relation || e.class == past) && r.isUnit(j+1, Year) {
		return e.n, j + 2
	}
	return none, i
}

// yearAfter reads the year that may follow a month, quarter or season: "2019", ", 2019",
// "of 2019", "nineteen ninety-four", "of last year", "this year", "of the year"; "in 2019"
// after a quarter.
func (r *reader) yearAfter(i int, s *said) int {
	part := s.grain == Quarter || s.grain == HalfYear
	j := i
	if r.str(j) == "," && r.yearAt(j+1) > 0 || r.is(j, of) || r.word(j, "in") && part {
		j++
	}
	k := r.opt(j, fiscal)
	if r.isUnit(k, Year) {
		k++
	}
	if y := r.yearAt(k); y > 0 {
		s.year, s.fiscal = y, r.is(j, fiscal)
		return k + 1
	}
	if y := r.shortYear(j); y > 0 { // "May '98"
		s.year = y
		return j + 2
	}
	if y, end := r.spokenYear(j); y > 0 {
		s.year = y
		return end
	}
	if by, end := r.relYear(j); by != none && by != same {
		s.yearBy = by
		return end
	}
	if r.is(i, of) && r.is(i+1, the) && r.isUnit(i+2, Year) {
		s.yearBy = this
		return i + 3
	}
	return i
}
