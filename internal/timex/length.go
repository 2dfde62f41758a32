package timex

import (
	"math"
	"strconv"

	"github.com/seed-ad1655d8/newswire/internal/number"
)

// lengthRule reads durations, "three weeks", "two-and-a-half-hour", "the past two months",
// "half an hour", "years", and the distances that they make: "two years ago", "a week
// later", "three weeks from now".
func lengthRule(r *reader, i int) expr {
	e := newExpr(0, KindDuration, formLength)
	j := i
	prefix := false // "the last", "these", that make it part of the expression
	switch w := r.w(j); {
	case w.class == the:
		j++
	case r.word(j, "these") || r.word(j, "those") || w.class == relation && w.n == this:
		j++
		prefix = true
	}
	by := int8(none)
	for range 2 {
		if w := r.w(j); w.class == relation && !(w.n == following && j == i) && w.n != same && w.n != recent && w.n != latest && !(w.n == this) || w.class == past || w.class == ordinal && (w.n == 1 || w.n == -1) {
			prefix = true
			if w.class != ordinal {
				by = w.n
			}
			j++
		}
	}
	start := j
	switch n := r.number(j); {
	case r.is(j, numeral) && r.w(j).n > 1 && r.is(j+1, unit) && Grain(r.w(j+1).n) == Quarter && r.w(j+1).plural: // no fraction
		e.count = number.Number{Value: float64(r.w(j).n), Tokens: 1}
		j++
	case n.Tokens > 0:
		if r.is(j, a) && r.word(j+1, "several") {
			return expr{}
		}
		if j > 0 && i == j && r.toks[j].Glued && !r.dashBefore(j) {
			return expr{}
		}
		e.count = n
		j += n.Tokens
	case r.is(j, a):
		e.count = number.Number{Value: 1, Tokens: 1}
		j++
		if r.word(j, "further") || r.word(j, "full") || r.word(j, "whole") || r.word(j, "single") {
			j++
		}
	case r.is(j, half):
		e.count = number.Number{Value: .5, Tokens: 1}
		j = r.hyphen(j + 1)
		j = r.opt(j, a)
	case r.word(j, "many") || r.word(j, "numerous") || r.word(j, "some") && r.w(j+1).plural:
		e.count = number.Number{Vague: true, Tokens: 1}
		j++
	}
	counted := e.count.Tokens > 0
	if counted {
		for range 2 {
			if w := r.w(j); w.class == more || w.class == full || counted && (w.class == past || w.class == relation && (w.n == next || w.n == previous)) && r.w(j+1).plural {
				j++
			}
		}
	}
	if counted && !prefix && i == start && !r.is(start, a) {
		if u, ok := r.rangeUnit(j); ok {
			e.unit, e.end = u, j
			return e
		}
	}
	hyphenated := r.dash(j)
	if hyphenated && counted {
		j++
	}
	if e.count.Vague && r.is(j, of) { // "millions of years"
		j++
	}
	u := r.w(j)
	if r.str(j) == "+" && counted {
		j++
		u = r.w(j)
	}
	if u.class == weekend || u.class == season || u.class == weekday {
		return r.seasons(e, i, j, prefix)
	}
	if u.class == dayPart && u.n == night && counted && u.plural && !hyphenated {
		u = entry{class: unit, n: int8(Day), plural: true}
	}
	if u.class != unit || u.short && !counted {
		return expr{}
	}
	e.unit = Grain(u.n)
	if r.word(j, "fortnight") || r.word(j, "fortnights") {
		e.count.Value *= 2
	}
	switch {
	case !counted && !u.plural:
		return expr{}
	case !counted && (r.is(i, the) && !prefix && e.unit != Year):
		return expr{}
	case !counted:
		switch r.str(i - 1) {
		case "light", "opening", "working", "business", "latter", "office", "visiting", "school", "golden", "man", "-":
			return expr{}
		}
		if prefix && by == none || i > 0 && r.toks[i].Glued && r.toks[i-1].End == r.toks[i].Start && r.dash(i-1) {
			return expr{}
		}
		e.count = number.Number{Vague: true}
	case hyphenated && prefix && start > i && r.is(i, the) && by == none:
		return expr{}
	case hyphenated && r.is(i, the):
		return expr{}
	case r.is(i, the) && !prefix && !u.plural:
		return expr{}
	}
	if e.unit == Quarter && e.count.Value <= 1 && !e.count.Vague {
		return expr{} // a quarter is a fourth or a part of town as well
	}
	if e.unit == Second && !u.plural && !hyphenated && e.count.Tokens > 0 && (r.is(start, a) || e.count.Value == 1) {
		return expr{} // "a second man"
	}
	e.end = j + 1
	if k := r.hyphen(e.end); r.is(k, old) && (k > e.end || hyphenated) || r.is(e.end, old) || r.is(e.end, of) && r.word(e.end+1, "age") || k > e.end && r.word(k, "olds") {
		return expr{}
	}
	// "a year and a half", "two years and three months"
	if k := e.end; r.is(k, and) || r.str(k) == "," || r.number(k).Tokens > 0 && r.w(k).class != a && e.unit >= Hour {
		m := k
		if r.is(k, and) || r.str(k) == "," {
			m++
		}
		if r.is(m, and) {
			m++
		}
		if r.is(k, and) && r.is(m, a) && r.is(m+1, half) {
			if !r.is(m+2, unit) && r.str(m+2) != "-" {
				e.count.Value += .5
				e.end = m + 2
			}
		} else if r.is(k, and) && r.is(m, half) && !r.is(m+1, a) {
			e.count.Value += .5
			e.end = m + 1
		} else if n := r.number(m); n.Tokens > 0 && !n.Vague && n.Value < 100 {
			v := r.w(m + n.Tokens)
			if v.class == unit && Grain(v.n) == smaller(e.unit) && (v.plural == (n.Value != 1)) {
				e.after, e.end = n.Value, m+n.Tokens+1
				m = r.opt(r.comma(e.end), and)
				if n := r.number(m); n.Tokens > 0 && e.unit == Hour && r.is(m+n.Tokens, unit) && Grain(r.w(m+n.Tokens).n) == Second {
					e.afterSeconds, e.end = n.Value, m+n.Tokens+1
				}
			}
		}
	}
	if r.dash(e.end) && r.word(e.end+1, "long") {
		e.end += 2
	}
	if r.is(e.end, or) && (r.word(e.end+1, "so") || r.word(e.end+1, "two") && !r.is(e.end+2, unit)) {
		e.end += 2
	}
	return r.distance(e, i, j, by, hyphenated)
}

// rangeUnit returns the unit that the number before token i shares with another: "two to
// six days", "60 and 90 days", "200–400 hours".
func (r *reader) rangeUnit(i int) (Grain, bool) {
	if !r.dash(i) && !r.is(i, to) && !r.is(i, or) && !(r.is(i, and) && (r.is(i-2, between) || r.is(i-3, between))) {
		return None, false
	}
	n := r.number(i + 1)
	if n.Tokens == 0 || n.Vague || r.is(i+1, a) {
		return None, false
	}
	j := i + 1 + n.Tokens
	u := r.w(r.hyphen(j))
	if u.class != unit || !u.plural && !r.dash(j) && !r.is(i, or) {
		return None, false
	}
	if k := r.hyphen(r.hyphen(j) + 1); r.is(k, old) || r.is(k, of) && r.word(k+1, "age") {
		return None, false
	}
	return Grain(u.n), true
}

func (r *reader) dashBefore(i int) bool {
	return r.dash(i-1) || r.str(i-1) == "~" || r.str(i-1) == "(" || r.str(i-1) == "\"" || r.toks[i-1].Kind == 0
}

// distance makes a duration that has "ago", "later" and their like after it a point in time.
func (r *reader) distance(e expr, i, j int, by int8, hyphenated bool) expr {
	k := e.end
	if !hyphenated {
		k = r.hyphen(k)
	}
	shift := func(dir int, another bool, end int) expr {
		e.form, e.kind, e.end, e.days, e.another = formShift, KindDate, end, dir, another
		if e.unit >= Hour {
			e.kind = KindTime
		}
		return e
	}
	if hyphenated || by != none {
		return e
	}
	switch {
	case r.is(k, ago) && r.w(k).n < 0 || r.word(k, "back") && !r.goesOn(k+1):
		return shift(-1, false, k+1)
	case r.is(k, ago):
		return shift(1, false, k+1)
	case r.isEdge(k, earlier):
		return shift(-1, true, k+1)
	case r.isEdge(k, later):
		return shift(1, true, k+1)
	case r.is(k, relation) && r.word(k, "prior") && !r.is(k+1, to):
		return shift(-1, true, k+1)
	case r.is(k, before) && !r.goesOn(k+1) && !r.word(k+1, "the"):
		return shift(int(r.w(k).n), true, k+1)
	case r.is(k, from) && r.word(k, "from") && (r.word(k+1, "now") || r.is(k+1, deictic)):
		e.said.day = int(r.w(k + 1).n)
		e.said.grain = Day
		return shift(1, false, k+2)
	case r.is(k, before) && r.is(k+1, deictic):
		e.said.day = int(r.w(k + 1).n)
		e.said.grain = Day
		return shift(int(r.w(k).n), false, k+2)
	}
	return e
}

// seasons reads "the past three summers" and "the last two weekends": what recurs.
func (r *reader) seasons(e expr, i, j int, prefix bool) expr {
	u := r.w(j)
	if !u.plural || !prefix || u.class == weekday {
		return expr{}
	}
	e.kind, e.form, e.end = KindSet, formFixed, j+1
	e.value = "P1WE"
	if u.class == season {
		e.value = "XXXX-" + seasonValues[u.n]
	}
	return e
}

func smaller(g Grain) Grain {
	switch g {
	case Year:
		return Month
	case Week:
		return Day
	case Day:
		return Hour
	case Hour:
		return Minute
	case Minute:
		return Second
	}
	return None
}

// letter is that of a unit in a TIMEX3 duration; minutes have that of months, after a T.
func letter(g Grain) string {
	switch g {
	case Century:
		return "CE"
	case Decade:
		return "DE"
	case Year:
		return "Y"
	case Quarter:
		return "Q"
	case Month, Minute:
		return "M"
	case Week:
		return "W"
	case Day:
		return "D"
	case Hour:
		return "H"
	}
	return "S"
}

// length returns the value of a duration: "P3W", "PT2H", "P2Y6M", "PXY".
func length(e expr) string {
	p := "P"
	if e.unit >= Hour {
		p = "PT"
	}
	if e.count.Vague {
		return p + "X" + letter(e.unit)
	}
	n := e.count.Value
	whole, part := math.Modf(n)
	if sub, per := smaller(e.unit), float64(0); part > 0 {
		switch e.unit {
		case Year:
			per = 12
		case Hour, Minute:
			per = 60
		}
		if m := part * per; per > 0 && m == math.Trunc(m) {
			v := p
			if whole > 0 {
				v += amount(whole) + letter(e.unit)
			}
			return v + amount(m) + letter(sub)
		}
	}
	v := p + amount(n) + letter(e.unit)
	if e.after > 0 {
		if e.unit == Day {
			v += "T"
		}
		v += amount(e.after) + letter(smaller(e.unit))
		if e.afterSeconds > 0 {
			v += amount(e.afterSeconds) + "S"
		}
	}
	return v
}

func amount(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
