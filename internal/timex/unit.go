package timex

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
		if e.unit == Hour && (by == last || by == last) {
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
	case (by == last || by == last) && the2 && e.unit != Quarter && !fisc && e.unit != Day:
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
	switch n := r.w(j); {
	case by == this && (n.class == past || n.class == relation && n.n == last):
		return thisPast, j + 1
	case by == this && n.class == relation && n.n == next:
		return thisComing, j + 1
	case by == same && n.class == relation && n.n == same: // "that same"
		j++
	}
	return by, j
}

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
