package timex

// setRule reads "daily", "every year", "every other week", "each Monday", "twice a week",
// "$15 an hour", "per year", "24/7".
func setRule(r *reader, i int) expr {
	e := newExpr(i+1, KindSet, formFixed)
	w := r.w(i)
	switch w.class {
	case recurs:
		if r.word(i, "daily") && (r.capital(i+1) || r.word(i+1, "newspaper") || r.word(i+1, "paper")) {
			return expr{}
		}
		if r.capital(i) && r.capital(i+1) && i > 0 || r.capital(i) && r.capital(i-1) && i > 0 {
			return expr{} // "Daily Mail"
		}
		e.value = "P1" + letter(Grain(w.n))
		if Grain(w.n) >= Hour {
			e.value = "PT1" + letter(Grain(w.n))
		}
		if r.glued(i-1, "-") {
			return expr{}
		}
		return e
	case every:
		j := i + 1
		n := 1
		if r.word(j, "other") || r.word(j, "second") {
			n = 2
			j++
		} else if r.word(j, "single") {
			j++
		} else if m := r.number(j); m.Tokens > 0 && m.Value >= 1 && m.Value < 1000 && m.Value == float64(int(m.Value)) {
			n = int(m.Value)
			j += m.Tokens
		} else if o := r.w(j); o.class == ordinal && o.n > 0 {
			n = int(o.n)
			j++
		}
		if u := r.w(j); r.word(i, "per") && (u.class != unit || Grain(u.n) > Day) {
			return expr{}
		}
		return r.recurring(e, j, n)
	case once:
		j := i + 1
		if r.is(j, every) {
			j++
		} else if !r.is(j, a) {
			return expr{}
		} else {
			j++
		}
		return r.recurring(e, j, 1)
	case a:
		if u := r.w(i + 1); u.class == unit && !u.plural && Grain(u.n) != Quarter && Grain(u.n) != Second && r.rate(i) && !r.is(i+2, ago) && !r.is(i+2, before) && !r.is(i+2, edge) && !r.glued(i+2, "-") {
			return r.recurring(e, i+1, 1)
		}
	}
	if r.str(i) == "24" && r.glued(i+1, "/") && r.glued(i+2, "7") && !r.glued(i+3, "/") {
		e.end, e.value = i+3, "P1D"
		return e
	}
	return expr{}
}

func (r *reader) recurring(e expr, j, n int) expr {
	count := itoa(n)
	switch u := r.w(j); u.class {
	case unit:
		e.value = "P" + count + letter(Grain(u.n))
		if Grain(u.n) >= Hour {
			e.value = "PT" + count + letter(Grain(u.n))
		}
	case weekday:
		e.value = "XXXX-WXX-" + itoa(int(u.n))
		if p := r.w(j + 1); p.class == dayPart {
			e.value += "T" + partValues[p.n]
			j++
		}
	case month:
		e.value = "XXXX-" + itoa4(int(u.n))[2:]
	case season:
		e.value = "XXXX-" + seasonValues[u.n]
	case weekend:
		e.value = "P" + count + "WE"
	case dayPart:
		e.value = "P" + count + "D"
	default:
		return expr{}
	}
	e.end = j + 1
	return e
}

// rate says whether "a year" at token i says how often, and not how long: after a sum or
// a number of things.
func (r *reader) rate(i int) bool {
	if i == 0 {
		return false
	}
	p := r.str(i - 1)
	switch p {
	case "times", "million", "billion", "trillion", "thousand", "hundred", "percent", "%", "cents", "dollars", "pounds", "euros", "day", "days", "hour", "hours":
		return true
	}
	if r.toks[i-1].Kind == 2 {
		return i > 1 && r.toks[i-1].Glued && !r.dash(i-2)
	}
	if len(p) < 3 || p[len(p)-1] != 's' || !r.lower(i-1) || p[len(p)-2] == 's' {
		return false
	}
	for j := i - 2; j >= 0 && j >= i-4; j-- {
		if n := r.number(j); n.Tokens > 0 && !r.is(j, a) {
			return true
		}
	}
	return false
}
