package timex

import "github.com/seed-ad1655d8/newswire/internal/token"

// partRule reads "this morning", "last night", "the evening", "early evening", "the night of
// May 25", "tonight", "overnight".
func partRule(r *reader, i int) expr {
	if r.is(i, tonight) {
		e := newExpr(i+1, KindTime, formShift)
		e.unit, e.said.part = Day, night
		return e
	}
	by, j := r.relationAt(i)
	if by == none {
		j = r.opt(i, the)
	}
	if ed := r.w(j); ed.class == edge && ed.n <= mid && (by != none || j == i) {
		j = r.hyphen(j + 1)
	}
	p := r.w(j)
	overnight := r.word(j, "overnight")
	if p.class != dayPart || p.plural || by == recent || by == latest || r.dash(j+1) || overnight != (j == i && r.is(i, dayPart)) {
		return expr{}
	}
	e := newExpr(j+1, KindTime, formUnit)
	e.unit, e.said.part, e.by = Day, p.n, by
	if by != none {
		return e
	}
	e.by, e.bare = same, true
	switch next := r.w(j + 1); {
	case overnight:
	case next.class == of, next.class == on:
		if d := r.day(j+2, expr{}); d.end > 0 && d.kind == KindDate && (d.form != formSaid || d.said.grain == Day) {
			d.kind, d.said.part = KindTime, p.n
			return d
		}
		if next.class == of {
			return expr{}
		}
	case next.class == before && !r.goesOn(j+2):
		e.end, e.by = j+2, following
		if next.n < 0 {
			e.by = previous
		}
	case r.word(j+1, "hours"):
		e.end++
	}
	return e
}

// deicticRule reads "today", "yesterday evening", "tomorrow at noon".
func deicticRule(r *reader, i int) expr {
	if r.capital(i) && r.capital(i-1) && !r.is(i-1, weekday) {
		return expr{} // "USA Today"
	}
	e := newExpr(i+1, KindDate, formShift)
	e.unit, e.days = Day, int(r.w(i).n)
	return r.clockAfter(e)
}

// dayAfter reads the day that follows a time of day: "8 p.m. Wednesday", "8:10 am this
// morning", "10 p.m. on Nov. 9", "4 in the morning". What follows a parenthesis tells the
// day too, but is no part of the expression: "15:30 local time (1430 UTC) on Tuesday".
func (r *reader) dayAfter(e expr) expr {
	if p := r.w(e.end + 2); r.is(e.end, in) && r.is(e.end+1, the) && p.class == dayPart && !p.plural {
		if (p.n == afternoon || p.n == evening || p.n == night && e.said.hour > 5) && e.said.hour < 12 {
			e.said.hour += 12
		}
		e.end += 3
	}
	j, apart := r.comma(e.end), false
	if k := r.closed(e.end); k > 0 {
		j, apart = k, true
	}
	if r.is(j, on) && !r.is(j+1, the) {
		j++
	}
	d := r.day(j, expr{})
	switch {
	case d.end == 0, d.kind == KindTime && d.said.hour != none, d.kind != KindDate && d.kind != KindTime, d.said.lastDay > 0,
		d.kind == KindDate && d.form == formSaid && d.said.grain != Day, d.form == formUnit && d.unit != Day:
		return e
	}
	clock := e.said
	end := e.end
	if !apart {
		end = d.end
	}
	e, e.end, e.kind = d, end, KindTime
	e.said.part = noPart
	e.said.hour, e.said.minute, e.said.second = clock.hour, clock.minute, clock.second
	if e.form == formSaid {
		e.said.grain = clock.grain
	}
	return e
}

// closed returns the token after the parenthesis that begins at token i, or in which it
// ends, 0 if there is none.
func (r *reader) closed(i int) int {
	for k := i; k < i+5 && (k > i || r.str(k) == "(" || r.str(k) == ")"); k++ {
		if r.str(k) == ")" {
			return k + 1
		}
	}
	return 0
}

// clockAfter reads the part of the day or the time that follows a day: "Friday night",
// "Friday at 8 p.m.", "today at noon".
func (r *reader) clockAfter(e expr) expr {
	switch p := r.w(e.end); {
	case p.class == dayPart && p.plural:
		if e.form == formSaid && e.said.weekday > 0 && e.said.day == 0 {
			e.kind, e.form, e.end = KindSet, formFixed, e.end+1
			e.value = "XXXX-WXX-" + itoa(e.said.weekday) + "T" + partValues[p.n]
		}
		return e
	case p.class == dayPart && !r.word(e.end, "overnight"):
		e.kind, e.said.part, e.end = KindTime, p.n, e.end+1
		return e
	case p.class == local && r.word(e.end+1, "time"):
		e.end += 2
	}
	j := r.comma(e.end)
	if r.is(j, at) {
		j++
	}
	for r.word(j, "about") || r.word(j, "around") {
		j++
	}
	if j == e.end && !r.is(j, noon) && (j >= len(r.toks) || r.toks[j].Kind != token.Number || !r.is(j+1, meridiem) && !r.glued(j+1, ":")) {
		return e
	}
	c := r.clock(j)
	if c.end == 0 || c.kind != KindTime {
		return e
	}
	e.kind, e.end = KindTime, c.end
	e.said.hour, e.said.minute, e.said.second = c.said.hour, c.said.minute, c.said.second
	if e.form == formSaid {
		e.said.grain = c.said.grain
	}
	return e
}
