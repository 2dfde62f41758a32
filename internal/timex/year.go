package timex

import (
	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

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
