package timex

// unitRule reads "last week", "this year", "the same day", "the weekend", "the day before",
// "the following month", "the latest fiscal year", "the week of October 21".
func unitRule(r *reader, i int) expr {
	if r.dash(i-1) && !r.is(i, the) {
		return expr{}
	}
	by, j := r.relationAt(i)
	if by == none {
		if j = r.opt(i, the); j == i {
			return expr{}
		}
	}
	j = r.opt(j, full)
	e := newExpr(j+1, KindDate, formUnit)
	e.by = by
	if r.is(j, fiscal) || r.word(j, "calendar") {
		e.said.fiscal = r.is(j, fiscal)
		j, e.end = j+1, j+2
	}
	u := r.w(j)
	e.unit = Grain(u.n)
	switch {
	case u.class == weekend && !u.plural:
		e.unit, e.weekend = Week, true
		if by == none {
			e.by = same
		}
		return e
	case u.class == period:
		e.unit = None
		return r.period(e)
	case u.class != unit || u.plural || u.short:
		return expr{}
	case by == none:
		return r.theUnit(e, i, j)
	case (by == last || by == next) && r.is(i, the) && r.is(j+1, of): // "the last day of 2019"
		return expr{}
	case e.unit == Hour && by == last, (by == last || by == thisPast) && e.unit != Quarter && !e.said.fiscal && e.unit != Day && r.is(i, the), r.is(i, past):
		// "the last year" is twelve months, "last year" one of the calendar
		e.kind, e.form, e.count.Value = KindDuration, formLength, 1
		return e
	case e.unit > Day, by == recent, by == latest && e.unit != Quarter && e.unit != Year:
		return expr{}
	case e.unit == Day:
		return r.clockAfter(e)
	case e.unit == Year && r.possessive(e.end): // "this year's third quarter"
		if o := r.ordinalUnit(e.end + 1); o.end > 0 {
			o.said.yearBy = by
			return o
		}
	}
	return e
}

// period reads on after "the same period": "last year", "in 2022", "a year earlier".
func (r *reader) period(e expr) expr {
	switch e.by {
	case none, last, next:
		return expr{}
	case same:
		k := e.end
		if r.is(k, in) || r.is(k, of) {
			k++
		}
		if by, end := r.relYear(k); by != none {
			e.said.yearBy, e.end = by, end
		} else if y := r.yearAt(k); y > 0 && k > e.end {
			e.said.year, e.end = y, k+1
		} else if d := lengthRule(r, k); d.form == formShift {
			e.said.yearBy, e.end = previous, d.end
		}
	}
	return e
}

// theUnit reads "the day" and "the year", that which the text is about, with what follows:
// "the day before", "the year before last", "the day after tomorrow", "the week of May 5".
func (r *reader) theUnit(e expr, i, j int) expr {
	after, then := r.w(j+1), r.w(j+2)
	switch {
	case e.unit == Week && after.class == of:
		if d := dateRule(r, r.opt(j+2, the)); d.said.grain == Day && d.said.lastDay == 0 && d.said.hour == none {
			d.unit = Week
			return d
		}
		return expr{}
	case e.unit > Day:
		return expr{}
	case e.unit == Quarter && (r.word(j+1, "ended") || r.word(j+1, "ending")):
		if d := monthRule(r, j+2); d.said.grain == Day && d.said.lastDay == 0 { // that in which the day is
			d.unit, d.end, d.kind = Quarter, j+1, KindDate
			d.said.hour, d.said.part = none, noPart
			return d
		}
		return expr{}
	case after.class == before && r.is(j+2, deictic) && e.unit == Day:
		e.form, e.unit = formShift, Day
		e.days, e.end = int(then.n)+int(after.n), j+3
	case after.class == before && then.class == relation && (after.n < 0 && then.n == last || after.n > 0 && then.n == next): // "the year before last"
		e.by, e.end, e.twice = then.n, j+3, true
	case after.class == before && !r.is(i-1, in):
		e.end, e.by = j+2, following
		if after.n < 0 {
			e.by = previous
		}
	case after.class == relation && after.n == previous:
		e.by, e.end = previous, j+2
	case after.class == unit, after.class == of && !(e.unit < Day && e.unit != Quarter && r.is(j+2, the)), r.glued(j+1, "-"), r.clause(j + 1), r.capital(j) && i > 0, r.word(i-2, "time") && r.is(i-1, of):
		return expr{}
	default:
		e.by, e.bare = same, true
	}
	if e.form == formUnit && e.unit == Day {
		return r.clockAfter(e)
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
	case by == this && n.class == relation && (n.n == next || n.n == thisComing):
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
// to: "two days after the vote".
func (r *reader) goesOn(i int) bool {
	switch r.str(i) {
	case "", ",", ".", ";", ":", ")", "?", "!", "and", "but", "in", "when", "at", "that", "to", "as", "with", "by", "was", "had", "were", "”", `"`, "—", "-", "–":
		return false
	}
	return true
}
