package timex

// relationAt reads a relation and what may stand around it: "last", "this past", "the
// same", "the very next". by is none if there is none.
func (r *reader) relationAt(i int) (by int8, end int) {
	j := r.opt(i, the)
	if r.word(j, "very") {
		j++
	}
	e := r.w(j)
	if e.class != relation && e.class != past {
		return none, i
	}
	by = e.n
	j++
	if n := r.w(j); by == this && (n.class == past || n.class == relation && (n.n == next || n.n == last)) || e.n == same && n.class == relation && n.n == same {
		by = n.n
		j++
	}
	return by, j
}

// unitRule reads "last week", "this year", "the same day", "the weekend", "the day before",
// "the following month", "the latest fiscal year".
func unitRule(r *reader, i int) expr {
	if i > 0 && r.dash(i-1) && !r.is(i, the) {
		return expr{}
	}
	by, j := r.relationAt(i)
	if by == none && r.is(i, the) {
		j = i + 1
	} else if by == none {
		return expr{}
	}
	j = r.opt(j, full)
	fisc := r.is(j, fiscal) || r.word(j, "calendar")
	if fisc {
		j++
	}
	u := r.w(j)
	e := newExpr(j+1, KindDate, formUnit)
	e.by = by
	e.said.fiscal = fisc
	switch {
	case u.class == weekend && !u.plural:
		e.unit, e.said.n = Week, 1
		if by == none {
			e.by = same
		}
		return e
	case u.class == period:
		e.unit = None
		if by == none || by == last || by == next {
			return expr{}
		}
		k := j + 1
		if r.is(k, in) || r.is(k, of) {
			k++
		}
		if rel, end := r.relYear(k); rel != none && by == same {
			e.said.yearBy, e.end = rel, end
		} else if y := r.yearAt(k); y > 0 && by == same && k > j+1 {
			e.said.year, e.end = y, k+1
		} else if d := lengthRule(r, k); d.end > 0 && d.form == formShift && by == same {
			e.said.yearBy, e.end = previous, d.end
		}
		return e
	case u.class != unit || u.plural || u.short:
		return expr{}
	}
	e.unit = Grain(u.n)
	if e.unit == Week && by == none && r.is(j+1, of) {
		if d := dateRule(r, r.opt(j+2, the)); d.end > 0 && d.said.grain == Day && d.said.lastDay == 0 {
			d.unit = Week
			return d
		}
	}
	if e.unit > Day && !(by == latest) {
		if e.unit == Hour && (by == last || by == past0) {
			e.kind, e.form, e.count.Value, e.count.Tokens = KindDuration, formLength, 1, 1
			return e
		}
		return expr{}
	}
	if by == recent || by == latest && e.unit != Quarter && !fisc && e.unit != Year {
		return expr{}
	}
	the2 := r.is(i, the)
	switch {
	case by == none:
		// "the day", "the year": which one the text is about
		switch {
		case r.is(j+1, before) && !r.is(j+2, relation) && !r.is(j+2, deictic) && !r.is(i-1, in):
			e.by, e.end = map[int8]int8{-1: previous, 1: following}[r.w(j+1).n], j+2
		case r.is(j+1, relation) && r.w(j+1).n == previous:
			e.by, e.end = previous, j+2
		case r.is(j+1, before) && r.is(j+2, relation) && r.w(j+2).n == last: // "the year before last"
			e.by, e.end, e.count.Value = last, j+3, 2
		case r.is(j+1, before) && r.is(j+2, relation) && r.w(j+2).n == next:
			e.by, e.end, e.count.Value = next, j+3, 2
		case r.is(j+1, before) && r.is(j+2, deictic):
			e.form, e.kind, e.unit = formShift, KindDate, Day
			e.days, e.end = int(r.w(j+2).n)+int(r.w(j+1).n), j+3
		default:
			e.by = same
			e.said.n = -1 // no more than "the"
			if r.glued(j+1, "-") || r.clause(j+1) || r.capital(j) && i > 0 || r.words2(i-2, "time", "of") {
				return expr{}
			}
			if e.unit == Quarter && r.is(j+1, of) || e.unit == Day && r.is(j+1, of) || r.is(j+1, of) && !r.is(j+2, the) || r.is(j+1, unit) {
				return expr{}
			}
		}
	case (by == last || by == past0) && the2 && e.unit != Quarter && !fisc && e.unit != Day:
		// "the last year" is twelve months, "last year" one of the calendar
		e.kind, e.form, e.count.Value, e.count.Tokens = KindDuration, formLength, 1, 1
	case r.is(i, past):
		e.kind, e.form, e.count.Value, e.count.Tokens = KindDuration, formLength, 1, 1
	}
	if e.form == formUnit && e.unit == Day {
		return r.clockAfter(e)
	}
	if e.form == formUnit && e.unit == Year && r.str(e.end) == "'s" { // "this year's third quarter"
		k := e.end + 1
		if o := r.ordinalUnit(k); o.end > 0 {
			o.said.yearBy = e.by
			return o
		}
	}
	return e
}

const past0 = last // "past" is read as "last"

// clause says whether a clause follows at token i that says which day or year it is: "the
// day it sank".
func (r *reader) clause(i int) bool {
	switch r.str(i) {
	case "it", "he", "she", "they", "we", "I", "you", "that", "when", "his", "her", "their", "ended", "ending":
		return true
	}
	return r.capital(i) && !r.is(i, month) && !r.is(i, weekday)
}

// goesOn says whether a clause or noun follows at token i that "before" or "after" belongs
// to: "the day after the vote".
func (r *reader) goesOn(i int) bool {
	s := r.str(i)
	switch s {
	case "", ",", ".", ";", ":", ")", "?", "!", "and", "but", "in", "when", "at", "that", "to", "as", "with", "by", "was", "had", "were", "”", `"`, "—", "-", "–":
		return false
	}
	return true
}

// ordinalUnit reads "third quarter", "fiscal first-quarter 2019", "second half of last
// year", "first nine months of 2023", "19th century".
func (r *reader) ordinalUnit(i int) expr {
	j := i
	e := newExpr(0, KindDate, formSaid)
	if r.is(j, fiscal) {
		e.said.fiscal = true
		j = r.hyphen(j + 1)
	}
	n := 0
	switch o := r.w(j); {
	case o.class == ordinal:
		n = int(o.n)
	case r.word(j, "second"):
		n = 2
	case o.class == relation && o.n == last && r.is(r.hyphen(j+1), half):
		n = 2
	case r.digits(j, 2) > 0 && isSuffix(r.str(j+1)) && r.toks[j+1].Glued:
		n = r.digits(j, 2)
		j++
	default:
		return expr{}
	}
	k := r.hyphen(j + 1)
	if k > j+1 && r.is(k, numeral) {
		return expr{}
	}
	if r.is(k, fiscal) {
		e.said.fiscal = true
		k = r.hyphen(k + 1)
	}
	u := r.w(k)
	if n == 0 {
		return expr{}
	}
	e.said.n = n
	if n < 0 {
		e.said.n = 4
	}
	e.end = k + 1
	switch {
	case u.class == unit && Grain(u.n) == Quarter && !u.plural && n <= 4:
		e.said.grain = Quarter
		e.end = r.yearAfter(e.end, &e.said)
	case u.class == half && n >= 1 && n <= 2:
		e.said.grain = HalfYear
		end := r.yearAfter(e.end, &e.said)
		if end == e.end && !r.business(e.end) {
			return expr{}
		}
		e.end = end
	case u.class == unit && Grain(u.n) == Century && !u.plural && n > 0:
		e.said.grain, e.said.year, e.said.n = Century, 100*(n-1), 0
		if n == 1 {
			return expr{}
		}
		if w := r.str(e.end); w == "BC" || w == "B.C." || w == "BCE" {
			e.form, e.value, e.end = formFixed, "PAST_REF", e.end+1
		}
	case n == 1 || n == -1:
		m := r.number(k)
		v := r.w(k + m.Tokens)
		if m.Tokens == 0 || m.Vague || m.Value < 1 || m.Value > 11 || v.class != unit || !v.plural || Grain(v.n) != Month && Grain(v.n) != Quarter && Grain(v.n) != Week {
			return expr{}
		}
		e.form, e.count, e.unit = formInterval, m, Grain(v.n)
		e.said.n = n
		e.said.grain = Quarter
		end := k + m.Tokens + 1
		e.end = r.yearAfter(end, &e.said)
		if e.end == end {
			return expr{} // of no year: it is a duration
		}
	default:
		return expr{}
	}
	return e
}

// business says whether token i is what companies report for a part of a year, for "first
// half" is of matches too.
func (r *reader) business(i int) bool {
	switch r.str(i) {
	case "net", "profit", "profits", "earnings", "results", "sales", "revenue", "revenues", "loss", "losses", "income", "output", "production", "exports", "imports", "GDP", "growth", "operating", "pretax", "turnover":
		return true
	}
	return false
}

// shortQuarter reads "Q3" and "H1".
func (r *reader) shortQuarter(i int) expr {
	if i+1 >= len(r.toks) || !r.toks[i+1].Glued || r.glued(i+2, "-") && r.digits(i+3, 4) == none {
		return expr{}
	}
	e := newExpr(i+2, KindDate, formSaid)
	e.said.n = r.digits(i+1, 1)
	switch r.str(i) {
	case "Q", "q":
		e.said.grain = Quarter
	case "H":
		e.said.grain = HalfYear
	default:
		return expr{}
	}
	if e.said.n < 1 || e.said.n > 4 || e.said.grain == HalfYear && e.said.n > 2 {
		return expr{}
	}
	return e
}

// quarterRule reads what ordinalUnit does, after an article and a year: "the 1988 third
// quarter", "Q3 2019", "3Q", "the third quarter".
func quarterRule(r *reader, i int) expr {
	j := r.opt(i, the)
	if e := r.shortQuarter(j); e.end > 0 {
		e.end = r.yearAfter(e.end, &e.said)
		return e
	}
	if y := r.yearAt(j); y > 0 {
		k := r.hyphen(j + 1)
		if r.str(k) == "'s" || r.str(k) == "’s" {
			k++
		}
		if e := r.shortQuarter(k); e.end > 0 {
			e.said.year = y
			return e
		}
		if e := r.ordinalUnit(k); e.end > 0 && e.said.grain != Century && e.said.year == 0 {
			e.said.year = y
			return e
		}
		return expr{}
	}
	e := r.ordinalUnit(j)
	if j > i && e.end > 0 && (r.dash(j+1) || r.is(j, fiscal) && r.dash(j+2)) {
		return expr{} // "the third-quarter loss"
	}
	return e
}

// agoRule reads "the year-ago quarter", "the year-earlier period", "a year-earlier".
func agoRule(r *reader, i int) expr {
	j := r.opt(i, the)
	for r.word(j, "comparable") || r.word(j, "corresponding") || r.word(j, "same") {
		j++
	}
	j = r.opt(j, a)
	u := r.w(j)
	if u.class != unit || u.plural || !r.dash(j+1) || !(r.is(j+2, ago) || r.isEdge(j+2, earlier)) {
		return expr{}
	}
	e := newExpr(j+3, KindDate, formShift)
	e.unit, e.days, e.another = Grain(u.n), -1, true
	if o := r.ordinalUnit(e.end); o.end > 0 && o.said.year == 0 && o.said.grain == Quarter {
		o.said.yearBy = previous
		return o
	}
	if r.is(e.end, period) || r.is(e.end, unit) && !r.w(e.end).plural {
		e.end++
	} else if j > i {
		return expr{}
	}
	return e
}

// seasonRule reads "last summer", "the winter of 1994", "summer 2019", "in the spring".
func seasonRule(r *reader, i int) expr {
	by, j := r.relationAt(i)
	if by == none {
		j = r.opt(i, the)
	}
	s := r.w(j)
	if s.class != season || s.plural || by == recent || by == latest {
		return expr{}
	}
	e := newExpr(j+1, KindDate, formSaid)
	e.by = by
	e.said.n, e.said.grain = int(s.n), Season
	e.end = r.yearAfter(e.end, &e.said)
	if e.said.year > 0 || e.said.yearBy != none || by != none {
		return e
	}
	if r.capital(j) && (j > 0 || r.capital(j+1)) && !r.is(j-1, in) && !r.is(j-1, edge) || r.lower(j+1) && !isFunction(r.str(j+1)) && s.short || r.str(j+1) == "-" {
		return expr{}
	}
	switch r.w(i - 1).class {
	case in, until, edge, from, between, of, to:
		if s.short && j == i && !r.is(i-1, edge) || r.word(j+1, "of") {
			return expr{}
		}
		return e
	}
	return expr{}
}

// yearEnd reads "year-end", "fiscal year-end", "year's end".
func (r *reader) yearEnd(i int) expr {
	j := r.opt(i, fiscal)
	u := r.w(j)
	if u.class != unit || u.plural || Grain(u.n) > Month || Grain(u.n) < Decade {
		return expr{}
	}
	k := r.hyphen(j + 1)
	if s := r.str(k); s == "'s" || s == "’s" {
		k++
	}
	if !r.isEdge(k, end) || k == j+1 && !r.is(i-1, until) && !r.is(i-1, at) && !r.is(i-1, in) && !r.is(i-1, before) {
		return expr{}
	}
	e := newExpr(k+1, KindDate, formUnit)
	e.unit, e.by, e.mod, e.said.n = Grain(u.n), same, "END", -1
	return e
}

// edgeRule reads "early 2019", "late on Wednesday", "the end of the year", "earlier this
// week", "later in the day", "mid-March", "year-end".
func edgeRule(r *reader, i int) expr {
	j := r.opt(i, the)
	if r.word(j, "very") {
		j++
	}
	if e := r.yearEnd(i); e.end > 0 {
		return e
	}
	ed := r.w(j)
	if ed.class != edge {
		return expr{}
	}
	k := r.hyphen(j + 1)
	if r.word(k, "hours") && r.is(k+1, of) {
		k += 2
	}
	if (ed.n == early || ed.n == late || ed.n == beginning || ed.n == end) && (r.word(k, "to") || r.str(k) == "/") && r.isEdge(k+1, mid) {
		k = r.hyphen(k + 2)
	}
	switch ed.n {
	case early, late, mid, earlier, later:
		if r.is(k, on) || r.is(k, in) && r.word(k, "in") || r.is(k, of) && ed.n == mid {
			k++
		} else if ed.n == mid && k == j+1 && r.is(i, the) {
			return expr{}
		}
	case beginning, end, turn:
		if r.is(k, of) {
			k++
		} else if r.is(i, the) || k == j+1 {
			return expr{}
		}
	}
	e := r.point(k, expr{})
	if e.end == 0 || e.kind == KindDuration || e.kind == KindSet || e.form == formShift && e.unit != Day || e.form == formFixed {
		if u := r.w(k); (ed.n == beginning || ed.n == end) && u.class == unit && !u.plural && Grain(u.n) != Quarter && Grain(u.n) <= Day && Grain(u.n) >= Year && k > j+1 && r.is(i, the) {
			e = newExpr(k+1, KindDate, formUnit)
			e.unit, e.by, e.said.n = Grain(u.n), same, -1
		} else {
			return expr{}
		}
	}
	if e.form == formSaid && e.said.hour != none && ed.n != earlier && ed.n != later {
		return expr{}
	}
	if (ed.n == earlier || ed.n == later) && e.form == formSaid && e.said.grain == Year && e.said.yearBy == none && k == j+1 {
		return expr{}
	}
	if e.form == formUnit && e.said.n == -1 && r.is(i, the) == false && ed.n != early && ed.n != late && ed.n != mid && ed.n != earlier && ed.n != later && k == j+1 {
		return expr{}
	}
	switch ed.n {
	case early, beginning, turn:
		e.mod = "START"
	case late, end:
		e.mod = "END"
	case mid:
		e.mod = "MID"
	}
	return e
}
