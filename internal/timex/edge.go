package timex

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
