package timex

import "github.com/seed-ad1655d8/newswire/internal/token"

// rule reads the expression that begins at token i; the end of its result is 0 if none
// does.
type rule func(r *reader, i int) expr

// longest returns the longest expression that any of rules reads at token i, of equally
// long ones the first.
func (r *reader) longest(best expr, i int, rules ...rule) expr {
	for _, rule := range rules {
		if e := rule(r, i); e.end > best.end && e.end <= len(r.toks) {
			best = e
		}
	}
	return best
}

// expression reads the longest time expression that begins at token i, by the rules for
// what its first word is.
func (r *reader) expression(i int) expr {
	var e expr
	switch r.w(i).class {
	case other:
		if !r.starts(i) {
			return expr{}
		}
		e = r.longest(e, i, edgeRule, agoRule, clockRule, pastRule, setRule, vagueRule)
	case the:
		if r.is(i+1, the) || r.is(i+1, other) && !r.starts(i+1) {
			return expr{}
		}
		e = r.longest(e, i, edgeRule, agoRule, vagueRule)
	case a:
		return r.longest(e, i, setRule, lengthRule, agoRule, pastRule)
	case unit, fiscal:
		e = r.longest(e, i, edgeRule, agoRule)
	case edge:
		e = r.longest(e, i, edgeRule)
	case numeral, half, noon:
		e = r.longest(e, i, clockRule, pastRule)
	case relation:
		e = r.longest(e, i, agoRule, vagueRule)
	case vague:
		return r.longest(e, i, vagueRule)
	case recurs, every, once:
		return r.longest(e, i, setRule)
	case of, on, at, in, and, or, to, from, between, until, before, more, local, zone, meridiem:
		return expr{}
	}
	return r.point(i, e)
}

// point reads the longest point in time or duration at token i, if it is longer than best.
func (r *reader) point(i int, best expr) expr {
	switch r.w(i).class {
	case other, the:
		best = r.longest(best, i, yearRule, decadeRule, quarterRule, seasonRule, lengthRule)
	case unit, fiscal:
		best = r.longest(best, i, yearRule, quarterRule, lengthRule)
	case ordinal:
		best = r.longest(best, i, quarterRule, lengthRule)
	case relation, past:
		best = r.longest(best, i, quarterRule, seasonRule, lengthRule)
	case season:
		return r.longest(best, i, seasonRule)
	case decades:
		return r.longest(best, i, decadeRule)
	case numeral, half:
		best = r.longest(best, i, yearRule, lengthRule)
	case a:
		return r.longest(best, i, lengthRule)
	}
	return r.day(i, best)
}

// day reads the longest name of a day, or of what is told by days, at token i.
func (r *reader) day(i int, best expr) expr {
	switch r.w(i).class {
	case other:
		return r.longest(best, i, dayRule, figuresRule, holidayRule)
	case the, relation, past:
		return r.longest(best, i, weekdayRule, monthRule, dayRule, nthRule, partRule, unitRule, holidayRule)
	case weekday:
		return r.longest(best, i, weekdayRule)
	case month:
		return r.longest(best, i, monthRule, holidayRule)
	case ordinal, unit, numeral:
		return r.longest(best, i, dayRule, nthRule)
	case deictic:
		return r.longest(best, i, deicticRule)
	case tonight, dayPart, edge:
		return r.longest(best, i, partRule)
	case holiday:
		return r.longest(best, i, holidayRule)
	}
	return best
}

// starts says whether an expression may begin with token i, a number, or a word or mark
// that is in no list.
func (r *reader) starts(i int) bool {
	if i >= len(r.toks) {
		return false
	}
	if r.toks[i].Kind == token.Number {
		return true
	}
	switch r.str(i) {
	case "'", "’", "‘", "½", "¼", "¾", "Q", "q", "H", "right", "Right", "these", "These", "those", "Those", "very", "Very", "calendar", "future", "present", "long", "short", "near", "foreseeable", "distant", "moment", "time",
		"New", "Boxing", "Valentine", "Independence", "Veterans", "Armistice", "Good", "Labor", "Memorial", "Juneteenth":
		return true
	}
	return false
}
