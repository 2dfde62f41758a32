package timex

// weekdayRule reads "Friday", "last Friday", "Friday night", "Friday, March 5", "Monday the
// 24th", "Friday at 8 p.m.", "Monday of last week", "Mondays".
func weekdayRule(r *reader, i int) expr {
	by, j := r.relationAt(i)
	if by == none {
		j = r.opt(i, the)
	}
	w := r.w(j)
	switch {
	case w.class != weekday || by == recent || by == latest || r.glued(j+1, ".") && j+2 < len(r.toks) && r.toks[j+2].Glued,
		w.short && !r.weekdayAt(j), w.plural && !r.capital(j), j == i && r.namesDay(i-1),
		by == none && j > i && !r.is(j+1, of) && !r.is(j+1, before):
		return expr{}
	}
	if r.title(j) {
		return expr{}
	}
	e := newExpr(j+1, KindDate, formSaid)
	e.by, e.said.weekday, e.said.grain = by, int(w.n), Day
	if w.plural {
		e.kind, e.form, e.value = KindSet, formFixed, "XXXX-WXX-"+itoa(int(w.n))
		return e
	}
	if d, end := r.dayAt(j + 2); r.is(j+1, the) && d > 0 && (r.digits(j+2, 2) == none || isSuffix(r.str(end-1))) {
		e.said.day, e.end = d, end
		return r.clockAfter(e)
	}
	if d := dateRule(r, r.comma(j+1)); d.end > 0 && d.said.day > 0 {
		d.said.weekday = int(w.n)
		return d
	}
	if week, end := r.relationAt(r.opt(j+1, of)); week != none && r.isUnit(end, Week) {
		e.said.weekBy, e.end = week, end+1
	}
	return r.clockAfter(e)
}

// title says whether the weekday at token i is part of the name of a paper or a show:
// "Sunday Times", "Mail on Sunday", "Saturday Night Live".
func (r *reader) title(i int) bool {
	switch r.str(i + 1) {
	case "Times", "Telegraph", "Mirror", "Mail", "Express", "Herald", "Post", "Tribune", "League", "Football", "Star", "Independent":
		return true
	case "Night":
		return r.capital(i + 2)
	}
	return r.word(i-1, "on") && r.str(i-2) == "Mail"
}

// namesDay says whether token i makes a name of the weekday after it: "Super Tuesday".
func (r *reader) namesDay(i int) bool {
	switch r.str(i) {
	case "Super", "Black", "Ash", "Good", "Fat", "Shrove", "Palm", "Easter", "Holy", "Cyber", "Bloody", "Maundy", "Giving", "Sheffield", "Ruby":
		return true
	}
	return false
}

// weekdayAt says whether token i is a weekday cut short ("Tues.", "Sat"), by what is around
// it.
func (r *reader) weekdayAt(i int) bool {
	s := r.str(i)
	if !r.capital(i) {
		return false
	}
	word := s == "Sun" || s == "Sat" || s == "Sun." || s == "Sat."
	if s[len(s)-1] == '.' && !word {
		return true
	}
	j := r.comma(i + 1)
	return r.is(j, month) || r.is(j, dayPart) || r.digits(j, 2) != none && (r.is(j+1, month) || r.is(j+1, meridiem)) ||
		r.is(i-1, on) && !word && s != "Wed" && s != "Mon"
}
