package timex

// vagueRule reads "now", "recently", "the past", "the near future", "these days", "recent
// years", "at the moment".
func vagueRule(r *reader, i int) expr {
	e := newExpr(i+1, KindDate, formFixed)
	switch w := r.w(i); {
	case w.class == vague:
		if r.word(i+1, "that") && r.word(i, "now") || r.dash(i+1) || r.word(i+1, "as") || r.is(i+1, before) && w.n > 0 {
			return expr{}
		}
		e.value = refs[w.n+1]
		if w.n > 0 && i+1 < len(r.toks) && r.tenseOf(i+1) == pastTense {
			e.value = refs[0]
		}
		if r.word(i, "shortly") && (r.lower(i+1) || r.digits(i+1, 4) != none) || r.glued(i-1, "-") && r.toks[i].Glued {
			return expr{}
		}
		return e
	case r.word(i, "right") && r.word(i+1, "now"):
		e.end, e.value = i+2, refs[1]
		return e
	case (r.word(i, "these") || r.word(i, "nowadays")) && r.word(i+1, "days"):
		e.end, e.value = i+2, refs[1]
		return e
	}
	j := r.opt(i, the)
	if e2 := r.w(j); (e2.class == relation && (e2.n == recent || e2.n == next && !r.word(j, "next"))) && r.w(j+1).class == unit && r.w(j+1).plural {
		e.end, e.value = j+2, refs[0]
		if e2.n == next {
			e.value = refs[2]
		}
		return e
	}
	if r.word(i, "present") && r.is(i-1, at) {
		e.value = refs[1]
		return e
	}
	if r.word(i, "moment") && r.is(i-1, the) && r.is(i-2, at) {
		return expr{}
	}
	if j == i {
		if r.word(i, "long") && r.is(i+1, ago) {
			e.end, e.value = i+2, refs[0]
			return e
		}
		return expr{}
	}
	k := j
	if r.word(k, "near") || r.word(k, "foreseeable") || r.word(k, "distant") || r.word(k, "recent") || r.word(k, "not") {
		k++
	}
	switch {
	case r.is(k, past) && (r.is(i-1, in) || !r.lower(k+1) || isFunction(r.str(k+1))) && !r.is(k+1, of):
		e.value = refs[0]
	case r.word(k, "future") && (r.is(i-1, in) || !r.lower(k+1) || isFunction(r.str(k+1))) && !r.is(k+1, of) && !r.capital(k):
		e.value = refs[2]
	case (r.word(j, "near") || r.word(j, "long") || r.word(j, "short")) && r.word(j+1, "term"):
		e.value, k = refs[2], j+1
	case r.word(k, "moment") && r.is(i-1, at):
		e.value = refs[1]
	case r.word(k, "present") && !r.lower(k+1):
		e.value = refs[1]
	case r.words2(k, "time", "being"):
		e.value, k = refs[1], k+1
	default:
		return expr{}
	}
	e.end = k + 1
	return e
}

var refs = [...]string{"PAST_REF", "PRESENT_REF", "FUTURE_REF"}
