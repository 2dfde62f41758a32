package timex

import (
	"math"
	"strconv"

	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// lengthRule reads durations, "three weeks", "two-and-a-half-hour", "the past two months",
// "half an hour", "a year or two", "years", and the distances that they make: "two years
// ago", "a week later", "three weeks from now".
func lengthRule(r *reader, i int) expr {
	e := newExpr(0, KindDuration, formLength)
	j, by, prefix := r.lengthPrefix(i)
	start := j
	e.count, j = r.count(j)
	counted := e.count.Tokens > 0
	if r.is(start, a) && r.speed(start) {
		return expr{}
	}
	if counted && i == start && !r.is(start, a) {
		if g := r.sharedUnit(j); g != None { // the first number of "two to six days"
			e.unit, e.end = g, j
			return e
		}
	}
	hyphenated := false
	if counted {
		j = r.qualifiers(j)
		if hyphenated = r.dash(j); hyphenated || r.str(j) == "+" || e.count.Vague && r.is(j, of) {
			j++
		}
	}
	if prefix && r.w(j).plural && (r.is(j, weekend) || r.is(j, season)) {
		return r.seasons(e, j)
	}
	if counted && r.is(j, weekend) && r.w(j).plural && !e.count.Vague {
		e.form, e.end, e.value = formFixed, j+1, "P"+decimal(e.count.Value)+"WE"
		return e
	}
	u := r.w(j)
	if u.class == dayPart && u.n == night && u.plural && counted && !hyphenated {
		u = entry{class: unit, n: int8(Day), plural: true} // "two nights"
	}
	if u.class != unit || u.short && (!counted || !e.count.Vague && r.digits(start, 9) == none && r.toks[start].Kind != token.Number) {
		return expr{}
	}
	e.unit, e.end = Grain(u.n), j+1
	if r.word(j, "fortnight") || r.word(j, "fortnights") {
		e.count.Value *= 2
	}
	switch {
	case !counted:
		if !u.plural || prefix && by == none || r.is(i, the) && !prefix && e.unit != Year || r.dash(i-1) || r.compound(i-1) || r.is(i-1, the) && e.unit >= Minute {
			return expr{}
		}
		e.count.Vague = true
	case r.is(i, the) && (hyphenated || !prefix && !u.plural), // "the three-week trial"
		e.unit == Quarter && e.count.Value <= 1 && !e.count.Vague,                            // a fourth, or a part of town
		e.unit == Second && e.count.Value == 1 && !u.plural && !hyphenated && !e.count.Vague, // "a second man"
		i > 0 && r.toks[i].Glued && r.toks[i-1].Kind != token.Mark && r.is(i, numeral):       // a part of a word
		return expr{}
	}
	if k := r.hyphen(e.end); r.is(k, old) || r.word(k, "olds") || r.is(e.end, of) && r.word(e.end+1, "age") {
		return expr{} // an age
	}
	r.rest(&e)
	if r.dash(e.end) && r.word(e.end+1, "long") {
		e.end += 2
	}
	if r.is(e.end, or) && (r.word(e.end+1, "so") || r.word(e.end+1, "two") && !r.is(e.end+2, unit)) {
		e.end += 2
	}
	if hyphenated || by != none {
		return e
	}
	return r.distance(e)
}

// lengthPrefix reads what may stand before a length and is part of it: "the", "these", "the
// last", "this past", "the first". prefix says that more than "the" is there.
func (r *reader) lengthPrefix(i int) (end int, by int8, prefix bool) {
	j, by := r.opt(i, the), int8(none)
	if j == i && (r.word(j, "these") || r.word(j, "those") || r.is(j, relation) && r.w(j).n == this) {
		j, prefix = j+1, true
	}
	for range 2 {
		w := r.w(j)
		switch {
		case w.class == relation && w.n == last && j == i && r.modal(i-1): // "it may last two days"
			return i, none, false
		case w.class == ordinal && (w.n == 1 || w.n == -1):
		case w.class == past, w.class == relation && (w.n == last || w.n == previous || w.n == next || w.n == thisComing || w.n == following && j > i):
			by = w.n
		default:
			return j, by, prefix
		}
		j, prefix = j+1, true
	}
	return j, by, prefix
}

// modal says whether token i is a word after which a verb stands.
func (r *reader) modal(i int) bool {
	switch r.str(i) {
	case "will", "may", "would", "could", "can", "might", "should", "must", "to", "not", "'ll", "’ll", "did", "didn't", "won't":
		return true
	}
	return false
}

// count reads how many units a length has at token i, none if its Tokens are 0.
func (r *reader) count(i int) (number.Number, int) {
	switch n := r.number(i); {
	case r.is(i, numeral) && r.w(i).n > 1 && r.is(i+1, unit) && Grain(r.w(i+1).n) == Quarter && r.w(i+1).plural: // no fraction
		if r.is(i+2, of) {
			return number.Number{}, i
		}
		return number.Number{Value: float64(r.w(i).n), Tokens: 1}, i + 1
	case r.is(i, a) && r.word(i+1, "several"):
	case n.Tokens > 0:
		return n, i + n.Tokens
	case r.is(i, a):
		j := i + 1
		if r.word(j, "further") || r.word(j, "full") || r.word(j, "whole") || r.word(j, "single") {
			j++
		}
		return number.Number{Value: 1, Tokens: 1}, j
	case r.is(i, half):
		return number.Number{Value: .5, Tokens: 1}, r.opt(r.hyphen(i+1), a)
	case r.word(i, "many"), r.word(i, "numerous"), r.word(i, "some") && r.w(i+1).plural:
		return number.Number{Vague: true, Tokens: 1}, i + 1
	}
	return number.Number{}, i
}

// qualifiers skips what may stand between a number and its unit: "three more full years",
// "the two previous weeks".
func (r *reader) qualifiers(i int) int {
	for range 2 {
		w := r.w(i)
		if w.class == more || w.class == full || r.w(i+1).plural && (w.class == past || w.class == relation && (w.n == next || w.n == previous)) {
			i++
		}
	}
	return i
}

// compound says whether token i makes the unit after it something else: "light years".
func (r *reader) compound(i int) bool {
	switch r.str(i) {
	case "light", "opening", "working", "business", "latter", "office", "visiting", "school", "golden", "man", "training":
		return true
	}
	return false
}

// sharedUnit returns the unit that the number before token i shares with another: "two to
// six days", "between 60 and 90 days", "200–400 hours".
func (r *reader) sharedUnit(i int) Grain {
	if !r.dash(i) && !r.is(i, to) && !r.is(i, or) && !(r.is(i, and) && (r.is(i-2, between) || r.is(i-3, between))) {
		return None
	}
	n := r.number(i + 1)
	if n.Tokens == 0 || n.Vague || r.is(i+1, a) {
		return None
	}
	j := i + 1 + n.Tokens
	u := r.w(r.hyphen(j))
	if u.class != unit || !u.plural && !r.dash(j) && !r.is(i, or) {
		return None
	}
	if k := r.hyphen(r.hyphen(j) + 1); r.is(k, old) || r.is(k, of) && r.word(k+1, "age") {
		return None
	}
	return Grain(u.n)
}

// rest adds what a length has after its unit: "and a half", "two years and three months",
// "1 hour 59 minutes 40.2 seconds".
func (r *reader) rest(e *expr) {
	k := e.end
	m := r.opt(r.comma(k), and)
	joined := m > k
	switch {
	case r.is(k, and) && r.is(m, half) && !r.is(m+1, a):
		e.count.Value, e.end = e.count.Value+.5, m+1
	case r.is(k, and) && r.is(m, a) && r.is(m+1, half) && !r.is(m+2, unit) && r.str(m+2) != "-":
		e.count.Value, e.end = e.count.Value+.5, m+2
	case joined || e.unit >= Hour:
		if n, end := r.lesser(m, smaller(e.unit)); end > 0 {
			e.after, e.end = n, end
			if n, end := r.lesser(r.opt(r.comma(end), and), smaller(smaller(e.unit))); end > 0 && e.unit == Hour {
				e.afterSeconds, e.end = n, end
			}
		}
	}
}

// lesser reads a number of the unit g at token i.
func (r *reader) lesser(i int, g Grain) (n float64, end int) {
	m := r.number(i)
	u := r.w(i + m.Tokens)
	if m.Tokens == 0 || m.Vague || r.is(i, a) || m.Value >= 100 || u.class != unit || Grain(u.n) != g || u.plural != (m.Value != 1) {
		return 0, 0
	}
	return m.Value, i + m.Tokens + 1
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

// distance makes a duration that has "ago", "later" and their like after it a point in time.
func (r *reader) distance(e expr) expr {
	k := r.hyphen(e.end)
	shift := func(dir int, another bool, end int) expr {
		e.form, e.kind, e.end, e.days, e.another = formShift, KindDate, end, dir, another
		if e.unit >= Hour {
			e.kind = KindTime
		}
		return e
	}
	w := r.w(k)
	switch {
	case w.class == ago:
		return shift(int(w.n), false, k+1)
	case r.word(k, "back") && !r.goesOn(k+1):
		return shift(-1, false, k+1)
	case r.isEdge(k, earlier), r.word(k, "prior") && !r.is(k+1, to):
		return shift(-1, true, k+1)
	case r.isEdge(k, later):
		return shift(1, true, k+1)
	case r.word(k, "from") && r.word(k+1, "now"):
		return shift(1, false, k+2)
	case (r.word(k, "from") || w.class == before) && r.is(k+1, deictic):
		e.offset, e.offsetDay = int(r.w(k+1).n), true
		dir := 1
		if w.class == before {
			dir = int(w.n)
		}
		return shift(dir, false, k+2)
	case w.class == before && !r.goesOn(k+1) && !r.is(k+1, the):
		return shift(int(w.n), true, k+1)
	}
	return e
}

// seasons reads the last word of "the past three summers" and "the last two weekends".
func (r *reader) seasons(e expr, i int) expr {
	e.kind, e.form, e.end, e.value = KindSet, formFixed, i+1, "P1WE"
	if u := r.w(i); u.class == season {
		e.value = "XXXX-" + seasonValues[u.n]
	}
	return e
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
	whole, part := math.Modf(e.count.Value)
	after := e.after
	switch e.unit {
	case Year:
		after += 12 * part
	case Hour, Minute:
		after += 60 * part
	}
	if part > 0 && (after != math.Trunc(after) || after == 0) {
		whole, after = e.count.Value, 0 // "3.28 seconds"
	}
	v := p
	if whole > 0 || after == 0 {
		v += decimal(whole) + letter(e.unit)
	}
	if after > 0 {
		if e.unit == Day {
			v += "T"
		}
		v += decimal(after) + letter(smaller(e.unit))
	}
	if e.afterSeconds > 0 {
		v += decimal(e.afterSeconds) + "S"
	}
	return v
}

func decimal(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
