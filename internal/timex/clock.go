package timex

// clockRule reads times of day with what stands beside them: "8:10 am", "5 p.m. EST Nov. 9",
// "noon Thursday", "0735 GMT", "10:30 local time today", "7 o'clock".
func clockRule(r *reader, i int) expr {
	e := newExpr(0, KindTime, formSaid)
	e.said.grain = Minute
	sure := false
	j := i
	if r.digits(i, 2) == 12 && r.is(i+1, noon) {
		j++
	}
	switch {
	case r.is(j, noon):
		e.said.hour = r.w(j).n
		j++
		sure = true
		if r.is(i-1, a) || r.dash(j) {
			return expr{}
		}
	default:
		h := r.digits(i, 4)
		if h == none && r.is(i, numeral) {
			if n := r.number(i); !n.Vague && n.Value >= 1 && n.Value <= 12 && n.Value == float64(int(n.Value)) && n.Tokens == 1 && (r.is(i+1, meridiem) && r.lower(i+1) || r.is(i+1, oclock)) {
				h = int(n.Value)
			} else {
				return expr{}
			}
		} else if h == none {
			// "8.10am": the token is a decimal number
			m, ok := r.dotted(i)
			if !ok || !r.is(i+1, meridiem) && !r.is(i+1, zone) {
				return expr{}
			}
			e.said.hour, e.said.minute = int8(m/100), int8(m%100)
			j = i + 1
			break
		}
		if i > 0 && r.toks[i].Glued && (r.dash(i-1) == false && r.str(i-1) != "(" && r.str(i-1) != "T" && r.str(i-1) != "\"" && r.str(i-1) != "“") {
			return expr{}
		}
		switch {
		case len(r.str(i)) == 4 && h < 2400 && h%100 < 60 && (r.is(i+1, zone) && r.str(i + 1)[0] < 'a' || r.word(i+1, "hours") && !r.word(i+2, "of") || r.words2(i+1, "local", "time") || r.is(i+1, meridiem) && h < 1300):
			e.said.hour, e.said.minute = int8(h/100), int8(h%100)
			j = i + 1
			if r.word(j, "hours") {
				j++
			}
			sure = true
		case h > 24 || len(r.str(i)) > 2 && !r.is(i, numeral):
			return expr{}
		case r.glued(i+1, ":") && len(r.str(i+2)) == 2 && r.digits(i+2, 2) != none && r.digits(i+2, 2) < 60 && r.toks[i+2].Glued:
			e.said.hour, e.said.minute = int8(h), int8(r.digits(i+2, 2))
			j = i + 3
			if r.glued(j, ":") && len(r.str(j+1)) == 2 && r.digits(j+1, 2) != none {
				e.said.second, e.said.grain = int8(r.digits(j+1, 2)), Second
				j += 2
				if !r.is(j, meridiem) && !r.is(j, zone) && !r.is(j, local) && !r.is(i-1, at) && r.str(i-1) != "T" {
					return r.span(e, j) // of a race
				}
				sure = true
			} else if len(r.str(j)) > 0 && r.toks[j].Glued && r.toks[j].Kind == 2 {
				return expr{}
			}
		case r.is(i+1, meridiem) && h >= 1 && h <= 12 && (r.str(i+1) != "am" || r.toks[i+1].Glued || !r.lower(i+2)):
			e.said.hour = int8(h)
			j = i + 1
		case r.is(i+1, oclock):
			e.said.hour = int8(h)
			j = i + 2
			sure = true
		default:
			return expr{}
		}
	}
	if m := r.w(j); m.class == meridiem && e.said.hour >= 1 {
		if e.said.hour <= 12 {
			e.said.hour = e.said.hour%12 + m.n
		}
		j++
		sure = true
	}
	if e.said.hour == 24 {
		e.said.hour = 0
	}
	e.end = j
	if z := r.zoneAfter(j); z > j {
		e.end = z
		sure = true
	}
	if !sure && !r.clockCue(i) {
		return expr{}
	}
	return r.dayAfter(e)
}

// pastRule reads "half past seven", "a quarter to 5 p.m.", "ten minutes before midnight".
func pastRule(r *reader, i int) expr {
	m := 0
	j := r.opt(i, a)
	switch {
	case r.is(j, half) && j == i:
		m, j = 30, j+1
	case r.word(j, "quarter"):
		m, j = 15, j+1
	default:
		n := r.number(j)
		if n.Tokens == 0 || n.Value < 1 || n.Value > 29 || n.Value != float64(int(n.Value)) {
			return expr{}
		}
		m, j = int(n.Value), j+n.Tokens
		if u := r.w(j); u.class == unit && Grain(u.n) == Minute {
			j++
		} else if m%5 != 0 {
			return expr{}
		}
	}
	to := r.word(j, "to") || r.word(j, "before")
	if !to && !(r.word(j, "past") || r.word(j, "after")) || m == 30 && !r.word(j, "past") {
		return expr{}
	}
	e := clockRule(r, j+1)
	if e.end == 0 {
		h := int8(r.digits(j+1, 2))
		if n := r.number(j + 1); h < 0 && n.Tokens == 1 && n.Value == float64(int(n.Value)) && n.Value <= 12 && m != int(n.Value) {
			h = int8(n.Value)
		}
		if h < 1 || h > 12 || r.word(j, "after") || r.word(j, "before") || r.is(j+2, unit) || r.dash(j+2) || m != 15 && m != 30 && !r.word(j, "past") {
			return expr{}
		}
		e = newExpr(j+2, KindTime, formSaid)
		e.said.hour, e.said.grain = h, Minute
		e = r.dayAfter(e)
	}
	if e.said.minute != 0 || e.kind != KindTime {
		return expr{}
	}
	if to {
		e.said.hour = (e.said.hour + 23) % 24
		e.said.minute = int8(60 - m)
	} else {
		e.said.minute = int8(m)
	}
	return e
}

// dotted reads "8.10" as 8:10.
func (r *reader) dotted(i int) (hhmm int, ok bool) {
	s := r.str(i)
	n := len(s)
	if n != 4 && n != 5 || s[n-3] != '.' {
		return 0, false
	}
	for j := range s {
		if c := s[j]; j != n-3 {
			if c < '0' || c > '9' {
				return 0, false
			}
			hhmm = 10*hhmm + int(c-'0')
		}
	}
	return hhmm, hhmm < 2400 && hhmm%100 < 60
}

// span makes a duration of figures such as 2:01:39.
func (r *reader) span(e expr, end int) expr {
	h, m, s := itoa(int(e.said.hour)), itoa(int(e.said.minute)), itoa(int(e.said.second))
	d := newExpr(end, KindDuration, formFixed)
	d.unit = Second
	d.value = "PT" + h + "H" + m + "M" + s + "S"
	return d
}

// zoneAfter skips a time zone: "EST", "local time", "Central European Time", "(UTC+0900)".
func (r *reader) zoneAfter(i int) int {
	j := r.comma(i)
	switch {
	case r.is(j, zone) && (r.capital(j) || j == i && r.lower(j) && len(r.str(j)) == 3):
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
		k := j
		for k < j+4 && r.capital(k) && !r.word(k, "time") {
			k++
		}
		if k > j && k < j+4 && r.word(k, "time") && r.capital(k) {
			return k + 1
		}
		if (r.word(j, "eastern") || r.word(j, "pacific") || r.word(j, "central")) && !r.capital(j+1) {
			return j + 1
		}
		if r.word(j+1, "time") && !r.lower(j) && j+1 < len(r.toks) {
			return j + 2
		}
	}
	return i
}

// clockCue says whether the words before token i make two figures and a colon a time of
// day, not a score or a ratio.
func (r *reader) clockCue(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch r.str(k) {
		case "at", "At", "by", "By", "until", "Until", "since", "before", "after", "from", "From", "between", "T":
			return true
		case "about", "around", "approximately", "roughly", "shortly", "exactly", "just", "-", "–", "to", "and", "nearly":
			continue
		}
		return r.is(k, weekday) || r.is(k, deictic) || r.is(k, dayPart)
	}
	return false
}

// clock reads a time of day alone.
func (r *reader) clock(i int) expr {
	e := clockRule(r, i)
	if e.end == 0 || e.kind != KindTime || e.form != formSaid || e.said.weekday > 0 || e.said.day > 0 || e.said.year > 0 {
		return expr{}
	}
	return e
}
