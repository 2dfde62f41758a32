package timex

import "github.com/seed-ad1655d8/newswire/internal/token"

// setRule reads "daily", "every year", "every other week", "each Monday", "twice a week",
// "$15 an hour", "per year", "24/7".
func setRule(r *reader, i int) expr {
	e := newExpr(i+1, KindSet, formFixed)
	w := r.w(i)
	switch {
	case w.class == recurs:
		name := i > 0 && r.capital(i) && (r.capital(i+1) || r.capital(i-1)) // "the Daily Mail"
		paper := r.word(i, "daily") && (r.capital(i+1) || r.word(i+1, "newspaper") || r.word(i+1, "paper"))
		if name || paper || r.dash(i-1) {
			return expr{}
		}
		e.value = times(1, Grain(w.n))
		return e
	case w.class == every:
		j, n := r.interval(i + 1)
		if r.word(i, "per") && (!r.is(j, unit) || Grain(r.w(j).n) > Day) {
			return expr{}
		}
		return r.recurring(e, j, n)
	case w.class == once && (r.is(i+1, every) || r.is(i+1, a)):
		j, n := r.interval(i + 2)
		return r.recurring(e, j, n)
	case w.class == a && r.rate(i) && !r.speed(i):
		u, next := r.w(i+1), r.w(i+2).class
		if u.class == unit && !u.plural && Grain(u.n) != Quarter && Grain(u.n) != Second && next != ago && next != before && next != edge && !r.dash(i+2) {
			return r.recurring(e, i+1, 1)
		}
	case r.str(i) == "24" && r.glued(i+1, "/") && r.glued(i+2, "7") && !r.glued(i+3, "/"):
		e.end, e.value = i+3, times(1, Day)
		return e
	}
	return expr{}
}

// interval reads how many units lie between two times, after "every": "other", "three".
func (r *reader) interval(i int) (end, n int) {
	if r.word(i, "other") {
		return i + 1, 2
	}
	if r.word(i, "single") {
		return i + 1, 1
	}
	if o := r.ordinalAt(i); o > 0 && (r.is(i+1, unit) || r.is(i+1, weekday)) {
		return i + 1, o
	}
	if m := r.number(i); m.Tokens > 0 && m.Value >= 1 && m.Value < 1000 && m.Value == float64(int(m.Value)) {
		return i + m.Tokens, int(m.Value)
	}
	return i, 1
}

// recurring reads what recurs at token i, every n units.
func (r *reader) recurring(e expr, i, n int) expr {
	e.end = i + 1
	switch u := r.w(i); u.class {
	case unit:
		e.value = times(n, Grain(u.n))
	case weekday:
		e.value = "XXXX-WXX-" + itoa(int(u.n))
		if p := r.w(i + 1); p.class == dayPart {
			e.value += "T" + partValues[p.n]
			e.end++
		}
	case month:
		e.value = "XXXX-" + two(int(u.n))
	case season:
		e.value = "XXXX-" + seasonValues[u.n]
	case weekend:
		e.value = "P" + itoa(n) + "WE"
	case dayPart:
		e.value = times(n, Day)
	default:
		return expr{}
	}
	return e
}

// times is the value of n units.
func times(n int, g Grain) string {
	if g >= Hour {
		return "PT" + itoa(n) + letter(g)
	}
	return "P" + itoa(n) + letter(g)
}

// speed says whether "an hour" at token i is part of a speed: "60 miles an hour".
func (r *reader) speed(i int) bool {
	switch r.str(i - 1) {
	case "miles", "kilometers", "kilometres", "meters", "metres", "feet", "km":
		return Grain(r.w(i+1).n) >= Hour
	}
	return false
}

// rate says whether "a year" at token i says how often, and not how long: after a sum or
// a number of things.
func (r *reader) rate(i int) bool {
	if i == 0 {
		return false
	}
	before := r.str(i - 1)
	switch before {
	case "times", "million", "billion", "trillion", "thousand", "hundred", "percent", "%", "cents", "dollars", "pounds", "euros", "day", "days", "hour", "hours":
		return true
	}
	if r.toks[i-1].Kind == token.Number {
		return r.toks[i-1].Glued && !r.dash(i-2) // "$15"
	}
	if n := len(before); n < 3 || before[n-1] != 's' || before[n-2] == 's' || !r.lower(i-1) {
		return false
	}
	for j := i - 2; j >= 0 && j >= i-4; j-- {
		if !r.is(j, a) && r.number(j).Tokens > 0 {
			return true
		}
	}
	return false
}
