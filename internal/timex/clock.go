package timex

import "github.com/seed-ad1655d8/newswire/internal/token"

// clockRule reads times of day with what stands beside them: "8:10 am", "5 p.m. EST Nov. 9",
// "noon Thursday", "0735 GMT", "10:30 local time today", "7 o'clock".
func clockRule(r *reader, i int) expr {
	e := r.clock(i)
	if e.end == 0 || e.kind != KindTime {
		return e
	}
	return r.dayAfter(e)
}

// clock reads a time of day alone, with its zone; or the time that a race took.
func (r *reader) clock(i int) expr {
	e := newExpr(0, KindTime, formSaid)
	e.said.grain = Minute
	sure := r.figures(i, &e) // not a score or a ratio
	if e.end == 0 || e.kind != KindTime {
		return e
	}
	if m := r.w(e.end); m.class == meridiem && e.said.hour >= 1 {
		if e.said.hour <= 12 {
			e.said.hour = e.said.hour%12 + m.n
		}
		e.end++
		sure = true
	}
	e.said.hour %= 24
	if z := r.zoneAfter(e.end); z > e.end {
		e.end = z
		sure = true
	}
	if !sure && !r.clockCue(i) {
		return expr{}
	}
	return e
}

// figures reads hour and minutes at token i. It says whether they are surely a time of day.
func (r *reader) figures(i int, e *expr) (sure bool) {
	set := func(hour, minute, end int) {
		e.said.hour, e.said.minute, e.end = int8(hour), int8(minute), end
	}
	j := i
	if r.digits(i, 2) == 12 && r.is(i+1, noon) {
		j++
	}
	if r.is(j, noon) {
		if !r.is(i-1, a) && !r.dash(j+1) {
			set(int(r.w(j).n), 0, j+1)
		}
		return true
	}
	before := r.str(i - 1)
	if i > 0 && i < len(r.toks) && r.toks[i].Glued && !r.dash(i-1) && before != "(" && before != "T" && before != `"` && before != "“" {
		return false
	}
	h, digits := r.digits(i, 4), len(r.str(i))
	next := r.w(i + 1)
	switch {
	case h == none && r.is(i, numeral):
		if n := int(r.w(i).n); n >= 1 && n <= 12 && (next.class == oclock || next.class == meridiem && r.lower(i+1)) {
			set(n, 0, i+1)
		}
	case h == none: // "8.10am": the token is a decimal number
		if v, ok := r.dotted(i); ok && (next.class == meridiem || r.zone(i+1)) {
			set(v/100, v%100, i+1)
		}
	case digits == 4 && h < 2400 && h%100 < 60:
		switch {
		case next.class == zone && (r.str(i+1) == "UTC" || r.str(i+1) == "GMT" || r.zone(i+1) && r.clockCue(i)), r.words2(i+1, "local", "time"), next.class == meridiem && h < 1300 && r.clockCue(i):
			set(h/100, h%100, i+1)
			sure = true
		case r.word(i+1, "hours") && !r.is(i+2, of):
			set(h/100, h%100, i+2)
			sure = true
		}
	case digits > 2 || h > 24:
	case r.glued(i+1, ":") && r.twoDigits(i+2) < 60 && r.twoDigits(i+2) != none:
		set(h, r.twoDigits(i+2), i+3)
		return r.seconds(i, e)
	case next.class == meridiem && h >= 1 && h <= 12:
		set(h, 0, i+1)
	case r.dash(i+1) && r.is(i+3, meridiem) && h >= 1 && h <= 12: // the first of "9-11 a.m."
		set(h%12+int(r.w(i+3).n), 0, i+1)
		return true
	case next.class == oclock:
		set(h, 0, i+1)
	}
	if r.is(e.end, oclock) && e.end > 0 {
		e.end++
		sure = true
	}
	return sure
}

// seconds reads the third figure of a time: of "2:01:39", if nothing says that it is of the
// day, it makes the time that something took.
func (r *reader) seconds(i int, e *expr) (sure bool) {
	if s := r.twoDigits(e.end + 1); r.glued(e.end, ":") && s != none && s < 60 {
		e.said.second, e.said.grain = int8(s), Second
		e.end += 2
		if r.is(e.end, meridiem) || r.zone(e.end) || r.is(e.end, local) || r.is(i-1, at) || r.str(i-1) == "T" {
			return true
		}
		value := "PT" + itoa(int(e.said.hour)) + "H" + itoa(int(e.said.minute)) + "M" + itoa(s) + "S"
		*e = newExpr(e.end, KindDuration, formFixed)
		e.unit, e.value = Second, value
	} else if e.end < len(r.toks) && r.toks[e.end].Glued && r.toks[e.end].Kind == token.Number {
		e.end = 0
	}
	return false
}

// twoDigits returns the value of token i if it is two digits that stand close to the token
// before, else none.
func (r *reader) twoDigits(i int) int {
	if i >= len(r.toks) || !r.toks[i].Glued || len(r.str(i)) != 2 {
		return none
	}
	return r.digits(i, 2)
}

// dotted reads "8.10" as 8:10.
func (r *reader) dotted(i int) (hhmm int, ok bool) {
	s := r.str(i)
	n := len(s)
	if n != 4 && n != 5 || s[n-3] != '.' {
		return 0, false
	}
	for j := range n {
		if c := s[j]; j != n-3 {
			if c < '0' || c > '9' {
				return 0, false
			}
			hhmm = 10*hhmm + int(c-'0')
		}
	}
	return hhmm, hhmm < 2400 && hhmm%100 < 60
}

// pastRule reads "half past seven", "a quarter to 5 p.m.", "ten minutes before midnight".
func pastRule(r *reader, i int) expr {
	minutes, j, named := 0, r.opt(i, a), false
	switch n := r.number(j); {
	case r.is(i, half) && r.word(i+1, "past"):
		minutes, j = 30, j+1
	case r.word(j, "quarter"):
		minutes, j = 15, j+1
	case n.Tokens > 0 && n.Value >= 1 && n.Value < 30 && n.Value == float64(int(n.Value)):
		minutes, j = int(n.Value), j+n.Tokens
		if r.is(j, unit) && Grain(r.w(j).n) == Minute {
			j++
			named = true
		} else if minutes%5 != 0 {
			return expr{}
		}
	default:
		return expr{}
	}
	until := r.word(j, "to") || r.word(j, "before")
	since := r.word(j, "past") || r.word(j, "after")
	e := r.clock(j + 1)
	if e.end == 0 && (named || minutes >= 15 || r.word(j, "past")) && !r.is(j, before) { // "a quarter to five"
		h := r.digits(j+1, 2)
		if r.is(j+1, numeral) && h == none {
			h = int(r.w(j + 1).n)
		}
		if h >= 1 && h <= 12 && !r.is(j+2, unit) && !r.dash(j+2) && !r.is(j+2, numeral) {
			e = newExpr(j+2, KindTime, formSaid)
			e.said.hour, e.said.grain = int8(h), Minute
		}
	}
	if !until && !since || e.end == 0 || e.kind != KindTime || e.said.minute != 0 {
		return expr{}
	}
	e.said.minute = int8(minutes)
	if until {
		e.said.hour, e.said.minute = (e.said.hour+23)%24, int8(60-minutes)
	}
	return r.dayAfter(e)
}

// zoneAfter skips a time zone: "EST", "local time", "Central European Time", "(UTC+0900)".
func (r *reader) zoneAfter(i int) int {
	j := r.comma(i)
	switch {
	case r.zone(j) && (r.capital(j) || j == i):
		if (r.glued(j+1, "+") || r.glued(j+1, "-")) && r.digits(j+2, 4) != none {
			return j + 3
		}
		return j + 1
	case r.is(j, local) && r.word(j+1, "time"):
		j += 2
		if r.str(j) == "(" && r.is(j+1, zone) && (r.str(j+2) == "+" || r.str(j+2) == "-") && r.str(j+4) == ")" {
			j += 5
		}
		return j
	case i == j && r.capital(j):
		for k := j + 1; k < j+4; k++ {
			if r.word(k, "time") {
				return k + 1
			}
			if !r.capital(k) {
				break
			}
		}
		if (r.word(j, "eastern") || r.word(j, "pacific") || r.word(j, "central")) && !r.capital(j+1) {
			return j + 1
		}
	}
	return i
}

// zone says whether token i is a time zone, in capitals or one that is nothing else.
func (r *reader) zone(i int) bool {
	if !r.is(i, zone) {
		return false
	}
	switch s := r.str(i); s {
	case "utc", "gmt", "est", "pst", "bst", "cet":
		return true
	default:
		return s[len(s)-1] < 'a'
	}
}

// clockCue says whether the words before token i make two figures and a colon a time of
// day, not a score or a ratio.
func (r *reader) clockCue(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch r.str(k) {
		case "at", "At", "by", "By", "until", "Until", "since", "before", "after", "from", "From", "between", "T":
			return true
		case "about", "around", "approximately", "roughly", "shortly", "exactly", "just", "-", "–", "to", "and", "nearly":
		default:
			return r.is(k, weekday) || r.is(k, deictic) || r.is(k, dayPart)
		}
	}
	return false
}
