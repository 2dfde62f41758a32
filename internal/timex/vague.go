package timex

// refs are the values of what is on no day in particular.
var refs = [...]string{"PAST_REF", "PRESENT_REF", "FUTURE_REF"}

// vagueRule reads "now", "recently", "the past", "the near future", "these days", "recent
// years", "at the moment", "long ago".
func vagueRule(r *reader, i int) expr {
	e := newExpr(0, KindDate, formFixed)
	as := func(ref, end int) expr {
		e.value, e.end = refs[ref], end
		return e
	}
	j := r.opt(i, the)
	unitsNext := r.is(j+1, unit) && r.w(j+1).plural
	switch w := r.w(j); {
	case w.class == vague && j == i:
		return r.adverb(e, i)
	case r.words2(i, "right", "now"):
		return as(1, i+2)
	case r.words2(i, "these", "days"):
		return as(1, i+2)
	case r.word(i, "present") && r.is(i-1, at):
		return as(1, i+1)
	case r.word(i, "long") && r.is(i+1, ago):
		return as(0, i+2)
	case w.class == relation && w.n == recent && unitsNext:
		return as(0, j+2)
	case w.class == relation && w.n == thisComing && unitsNext: // "coming years"
		return as(2, j+2)
	case j == i:
		return e
	}
	k := j
	if r.word(k, "near") || r.word(k, "foreseeable") || r.word(k, "distant") || r.word(k, "recent") {
		k++
	}
	alone := !r.is(k+1, of) && (r.is(i-1, in) || !r.lower(k+1) || isFunction(r.str(k+1)))
	switch {
	case r.is(k, past) && alone:
		return as(0, k+1)
	case r.word(k, "future") && alone && !r.capital(k):
		return as(2, k+1)
	case r.word(j+1, "term") && (r.word(j, "near") || r.word(j, "long") || r.word(j, "short")):
		return as(2, j+2)
	case r.word(k, "moment") && r.is(i-1, at), r.word(k, "present") && !r.lower(k+1):
		return as(1, k+1)
	case r.words2(k, "time", "being"):
		return as(1, k+2)
	}
	return e
}

// adverb reads "now", "recently", "soon" and their like at token i.
func (r *reader) adverb(e expr, i int) expr {
	n := int(r.w(i).n)
	switch {
	case r.dash(i - 1), r.dash(i + 1), r.word(i+1, "as"), n == 0 && r.word(i+1, "that"), n > 0 && r.is(i+1, before), // "now-former", "now that", "soon after"
		r.word(i, "shortly") && (r.lower(i+1) || r.digits(i+1, 4) != none):
		return e
	case n > 0 && i+1 < len(r.toks) && r.tenseOf(i+1) == pastTense: // "soon left"
		n = -1
	}
	e.value, e.end = refs[n+1], i+1
	return e
}
