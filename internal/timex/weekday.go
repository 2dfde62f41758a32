package timex

// weekdayRule reads "Friday", "last Friday", "Friday night", "Friday, March 5", "Friday at 8
// p.m.", "Monday of last week", "Mondays".
func weekdayRule(r *reader, i int) expr {
	j := r.opt(i, the)
	by, near := int8(none), false
	if e := r.w(j); e.class == relation && e.n != recent && e.n != latest || e.class == past {
		by = e.n
		j++
		if n := r.w(j); by == this && (n.class == past || n.class == relation && n.n == next) {
			by = n.n
			near = true
			j++
		}
	}
	w := r.w(j)
	if j == i && r.named(i-1) {
		return expr{}
	}
	if w.class != weekday || w.short && !r.weekdayShort(j) || !r.capital(j) && (w.short || w.plural) {
		return expr{}
	}
	if r.is(i, the) && by == none && !r.is(j+1, of) && !r.is(j+1, before) {
		return expr{}
	}
	e := newExpr(j+1, KindDate, formSaid)
	e.by, e.said.weekday, e.said.grain = by, int(w.n), Day
	if near {
		e.said.n = 1
	}
	if w.plural {
		e.kind, e.form, e.value = KindSet, formFixed, "XXXX-WXX-"+string('0'+byte(w.n))
		return e
	}
	if m := r.opt(j+1, the); m > j+1 && by == none { // "Monday the 24th"
		if d, end := r.dayAt(m); d > 0 && r.digits(m, 2) == none || d > 0 && isSuffix(r.str(m+1)) {
			e.said.day, e.end = d, end
			return r.clockAfter(e)
		}
	}
	k := r.comma(j + 1)
	if d := dateRule(r, k); d.end > 0 && d.said.day > 0 && by == none {
		d.said.weekday = int(w.n)
		return d
	}
	if by != none && !r.is(j+1, dayPart) {
		if d := dateRule(r, k); d.end > 0 && d.said.day > 0 && d.said.lastDay == 0 {
			d.said.weekday = int(w.n)
			return d
		}
	}
	k = r.opt(j+1, of)
	k = r.opt(k, the)
	if e2 := r.w(k); e2.class == relation && (e2.n == last || e2.n == this || e2.n == next || e2.n == previous || e2.n == following) {
		if u := r.w(k + 1); u.class == unit && Grain(u.n) == Week && !u.plural {
			e.said.weekBy, e.end = e2.n, k+2
		}
	}
	return r.clockAfter(e)
}

// named says whether token i makes a name of the weekday after it: "Super Tuesday".
func (r *reader) named(i int) bool {
	switch r.str(i) {
	case "Super", "Black", "Ash", "Good", "Fat", "Shrove", "Palm", "Easter", "Holy", "Cyber", "Bloody", "Maundy", "Giving":
		return true
	}
	return false
}

func (r *reader) weekdayShort(i int) bool {
	s := r.str(i)
	if !r.capital(i) {
		return false
	}
	j := r.comma(i + 1)
	if s[len(s)-1] == '.' && (len(s) > 4 || s != "Sun." && s != "Sat.") {
		return true
	}
	return r.is(j, month) || r.digits(j, 2) != none && (r.is(j+1, month) || r.is(j+1, meridiem)) || r.is(j, dayPart) || len(s) == 3 && s != "Sun" && s != "Sat" && s != "Wed" && s != "Mon" && r.is(i-1, on)
}
