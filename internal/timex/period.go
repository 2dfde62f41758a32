package timex

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
		if r.possessive(k) {
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

// ordinalUnit reads "third quarter", "fiscal first-quarter 2019", "second half of last
// year", "first nine months of 2023", "19th century".
func (r *reader) ordinalUnit(i int) expr {
	e := newExpr(0, KindDate, formSaid)
	j := i
	if r.is(j, fiscal) {
		e.said.fiscal = true
		j = r.hyphen(j + 1)
	}
	n := r.ordinalAt(j)
	if d := r.digits(j, 2); d > 0 && r.toks[j].End-r.toks[j].Start <= 2 && isSuffix(r.str(j+1)) && r.toks[j+1].Glued {
		n = d
		j++
	}
	k := r.hyphen(j + 1)
	if w := r.w(j); w.class == relation && w.n == last && r.is(k, half) {
		n = 2
	}
	if r.is(k, fiscal) {
		e.said.fiscal = true
		k = r.hyphen(k + 1)
	}
	e.said.n, e.end = n, k+1
	switch {
	case n == 0:
		return expr{}
	case r.isUnit(k, Quarter) && n <= 4:
		if n < 0 {
			e.said.n = 4
		}
		e.said.grain = Quarter
		e.end = r.yearAfter(e.end, &e.said)
	case r.is(k, half) && (n == 1 || n == 2):
		e.said.grain = HalfYear
		e.end = r.yearAfter(e.end, &e.said)
		if e.end == k+1 && !r.business(e.end) {
			return expr{}
		}
	case r.isUnit(k, Century) && n > 1:
		e.said.grain, e.said.year, e.said.n = Century, 100*(n-1), 0
		if w := r.str(e.end); w == "BC" || w == "B.C." || w == "BCE" {
			e.form, e.value, e.end = formFixed, refs[0], e.end+1
		}
	case (n == 1 || n == -1) && k == j+1:
		return r.firstUnits(e, k)
	default:
		return expr{}
	}
	return e
}

// firstUnits reads the "nine months of 2023" after "first" or "final". Without a year it is
// a duration.
func (r *reader) firstUnits(e expr, i int) expr {
	n, j := r.count(i)
	u, end := r.w(j), j+1
	e.form, e.count, e.unit, e.said.grain = formInterval, n, Grain(u.n), Quarter
	e.end = r.yearAfter(end, &e.said)
	if n.Tokens == 0 || n.Vague || n.Value < 1 || n.Value > 52 || u.class != unit || !u.plural || e.unit != Month && e.unit != Quarter && e.unit != Week || e.end == end {
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
	if s.short && by == same && !r.is(i, the) { // "that fall within"
		return expr{}
	}
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
	switch before := r.w(i - 1).class; {
	case r.str(j+1) == "-", s.short && r.lower(j+1) && !isFunction(r.str(j+1)), r.capital(j) && (j > 0 || r.capital(j+1)) && before != in && before != edge: // "Spring Street"
	case s.short && j == i && before != edge, r.is(j+1, of):
	case before == in, before == until, before == edge, before == from, before == between, before == of, before == to:
		return e
	}
	return expr{}
}
