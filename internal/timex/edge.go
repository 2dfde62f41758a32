package timex

import "github.com/seed-ad1655d8/newswire/internal/number"

// edgeMods are the mods of what has an edge.
var edgeMods = [...]number.Mod{early: number.Start, beginning: number.Start, turn: number.Start, mid: number.Mid, late: number.End, end: number.End, earlier: "", later: ""}

// edgeRule reads "early 2019", "late on Wednesday", "the end of the year", "earlier this
// week", "later in the day", "the early hours of Friday", "mid-March", "year-end".
func edgeRule(r *reader, i int) expr {
	if e := r.yearEnd(i); e.end > 0 {
		return e
	}
	j := r.opt(i, the)
	if r.word(j, "very") {
		j++
	}
	ed := r.w(j)
	if ed.class != edge {
		return expr{}
	}
	k := r.hyphen(j + 1)
	if r.word(k, "hours") && r.is(k+1, of) {
		k += 2
	}
	if (r.word(k, "to") || r.str(k) == "/") && r.isEdge(k+1, mid) { // "mid to late", "early to mid"
		k = r.hyphen(k + 2)
	}
	bare := k == j+1
	switch ed.n {
	case beginning, end, turn:
		if !r.is(k, of) {
			return expr{}
		}
		k++
	default:
		if r.is(k, on) || r.word(k, "in") || r.is(k, of) && ed.n == mid {
			k++
		} else if bare && ed.n == mid && r.is(i, the) {
			return expr{}
		}
	}
	e := r.point(k, expr{})
	switch {
	case e.end == 0, e.kind == KindDuration, e.kind == KindSet, e.form == formFixed, e.form == formShift && e.unit != Day:
		if u := r.w(k); ed.n != beginning && ed.n != end || !r.is(i, the) || u.class != unit || u.plural || Grain(u.n) < Year || Grain(u.n) > Day || Grain(u.n) == Quarter {
			return expr{}
		}
		e = newExpr(k+1, KindDate, formUnit) // "the end of year"
		e.unit, e.by, e.bare = Grain(r.w(k).n), same, true
	case ed.n != earlier && ed.n != later:
		if e.form == formSaid && e.said.hour != none {
			return expr{}
		}
	case bare && k == j+1 && e.form == formSaid && e.said.grain == Year && e.said.yearBy == none: // "earlier 2019 results"
		return expr{}
	}
	e.mod = edgeMods[ed.n]
	return e
}

// yearEnd reads "year-end", "fiscal year-end", "year's end".
func (r *reader) yearEnd(i int) expr {
	j := r.opt(i, fiscal)
	u := r.w(j)
	if u.class != unit || u.plural || Grain(u.n) > Month || Grain(u.n) < Decade {
		return expr{}
	}
	k := r.hyphen(j + 1)
	if r.possessive(k) {
		k++
	}
	if !r.isEdge(k, end) || k == j+1 && !r.is(i-1, until) && !r.is(i-1, at) && !r.is(i-1, in) && !r.is(i-1, before) {
		return expr{}
	}
	e := newExpr(k+1, KindDate, formUnit)
	e.unit, e.by, e.mod, e.bare = Grain(u.n), same, number.End, true
	return e
}
