package timex

// partRule reads "this morning", "last night", "the evening", "the night of May 25",
// "tonight", "overnight".
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
	if ed := r.w(j); ed.class == edge && (ed.n == early || ed.n == late || ed.n == mid) {
		j = r.hyphen(j + 1)
		if by == none && r.is(i, the) {
			return expr{}
		}
	}
	p := r.w(j)
	if p.class != dayPart || p.plural {
		return expr{}
	}
	overnight := r.word(j, "overnight")
	if by == none && !r.is(i, the) && !overnight && j == i || by == recent || by == latest || r.glued(j+1, "-") {
		return expr{}
	}
	e := newExpr(j+1, KindTime, formUnit)
	e.unit, e.said.part = Day, p.n
	e.by = by
	switch {
	case overnight:
		if by != none || r.is(i, the) {
			return expr{}
		}
		e.by, e.said.n = same, -1
	case by == none:
		e.by = same
		e.said.n = -1
		if (r.is(j+1, of) || r.is(j+1, on)) && !r.is(j+1, other) {
			d := r.day(j+2, expr{})
			if d.end > 0 && d.kind == KindDate && (d.form != formSaid || d.said.grain == Day) {
				d.kind, d.said.part = KindTime, p.n
				return d
			}
			if r.is(j+1, of) {
				return expr{}
			}
		}
		if r.is(j+1, before) && !r.goesOn(j+2) {
			e.by, e.end = map[int8]int8{-1: previous, 1: following}[r.w(j+1).n], j+2
		}
		if r.word(e.end, "hours") {
			e.end++
		}
	case by == this:
		e.by = this
	}
	return e
}

// deicticRule reads "today", "yesterday evening", "tomorrow at noon", "the day after
// tomorrow".
func deicticRule(r *reader, i int) expr {
	w := r.w(i)
	if w.class != deictic || r.capital(i) && i > 0 && r.capital(i-1) && !r.is(i-1, weekday) && r.toks[i-1].End+1 == r.toks[i].Start { // "USA Today"
		return expr{}
	}
	e := newExpr(i+1, KindDate, formShift)
	e.unit, e.days = Day, int(w.n)
	return r.clockAfter(e)
}

// dayAfter reads the day that follows a time of day: "8 p.m. Wednesday", "8:10 am this
// morning", "10 p.m. on Nov. 9", "4 in the morning".
func (r *reader) dayAfter(e expr) expr {
	j := r.comma(e.end)
	if r.is(j, on) && !r.word(j+1, "the") {
		j++
	}
	if r.is(e.end, in) && r.is(e.end+1, the) && r.is(e.end+2, dayPart) && !r.w(e.end+2).plural {
		if p := r.w(e.end + 2).n; (p == afternoon || p == evening || p == night && e.said.hour > 5) && e.said.hour < 12 {
			e.said.hour += 12
		}
		e.end += 3
		j = e.end
		if r.is(j, on) {
			j++
		}
	}
	end := e.end
	if k := r.closed(e.end); k > 0 { // "15:30 local time (1430 UTC) on Tuesday"
		j = r.opt(k, on)
		end = 0
	}
	d := r.day(j, expr{})
	if d.end == 0 || d.kind != KindDate && d.kind != KindTime || d.said.hour != none && d.kind == KindTime || d.said.lastDay > 0 || r.is(e.end, on) == false && r.str(e.end) == "," && d.form == formSaid && d.said.weekday == 0 && d.said.day == 0 {
		return e
	}
	if d.kind == KindDate && (d.form == formSaid && d.said.grain != Day || d.form == formUnit && d.unit != Day) {
		return e
	}
	hour, minute, second, grain := e.said.hour, e.said.minute, e.said.second, e.said.grain
	d.kind = KindTime
	d.said.part = 0
	d.said.hour, d.said.minute, d.said.second = hour, minute, second
	if d.form == formSaid {
		d.said.grain = grain
	}
	if end == 0 {
		d.end = e.end
	}
	return d
}

// closed returns the token after the parenthesis that begins at token i, or in which it
// ends, 0 if there is none.
func (r *reader) closed(i int) int {
	for k := i; k < i+5; k++ {
		if r.str(k) == ")" {
			return k + 1
		}
		if k == i && r.str(k) != "(" {
			return 0
		}
	}
	return 0
}

// clockAfter reads the part of the day or the time that follows a day: "Friday night",
// "Friday at 8 p.m.", "today at noon".
func (r *reader) clockAfter(e expr) expr {
	if p := r.w(e.end); p.class == dayPart && !r.word(e.end, "overnight") {
		if p.plural {
			if e.form == formSaid && e.said.weekday > 0 && e.said.day == 0 {
				e.kind, e.form, e.end = KindSet, formFixed, e.end+1
				e.value = "XXXX-WXX-" + itoa(e.said.weekday) + "T" + partValues[p.n]
			}
			return e
		}
		e.kind, e.said.part, e.end = KindTime, p.n, e.end+1
		return e
	}
	if r.is(e.end, noon) && !r.dash(e.end+1) {
		e.kind, e.said.hour, e.end = KindTime, r.w(e.end).n, e.end+1
		return e
	}
	if r.is(e.end, local) && r.word(e.end+1, "time") {
		e.end += 2
	}
	j := e.end
	if r.str(j) == "," {
		j++
	}
	if r.is(j, at) {
		j++
	}
	for r.word(j, "about") || r.word(j, "around") {
		j++
	}
	if j >= len(r.toks) || j == e.end && (r.toks[j].Kind != 2 || !r.is(j+1, meridiem) && !r.glued(j+1, ":")) {
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
