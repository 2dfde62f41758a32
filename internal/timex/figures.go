package timex

// figuresRule reads "2019-05-18", "2019-05-18T14:30", "5/18/2019", "18.5.2019". Where the
// order of day and month is not plain, a slash has the month first, as in America, and a
// full stop the day, as in Europe.
func figuresRule(r *reader, i int) expr {
	var v [3]int
	if i > 0 && i < len(r.toks) && r.toks[i].Glued && (r.str(i-1) == "/" || r.str(i-1) == "." || r.str(i-1) == "$") {
		return expr{}
	}
	for n := range v {
		j := i + 2*n
		v[n] = r.digits(j, 4)
		if v[n] == none || n > 0 && (!r.toks[j].Glued || !r.toks[j-1].Glued) {
			return expr{}
		}
	}
	sep := r.str(i + 1)
	if sep != r.str(i+3) || sep != "/" && sep != "-" && sep != "." || r.glued(i+5, sep) && r.digits(i+6, 4) != none {
		return expr{}
	}
	e := newExpr(i+5, KindDate, formSaid)
	y, m, d := v[0], v[1], v[2]
	if len(r.str(i)) != 4 {
		m, d, y = v[0], v[1], v[2]
		if len(r.str(i+4)) == 2 && sep != "-" {
			y = fullYear(y)
		} else if len(r.str(i+4)) != 4 {
			return expr{}
		}
		if m > 12 || sep == "." && d <= 12 {
			m, d = d, m
		}
	}
	if y < 1000 || y >= 2200 || m < 1 || m > 12 || d < 1 || d > 31 {
		return expr{}
	}
	e.said.year, e.said.month, e.said.day, e.said.grain = y, m, d, Day
	if r.word(e.end, "T") && r.toks[e.end].Glued && r.digits(e.end+1, 2) != none {
		if c := r.clock(e.end + 1); c.end > 0 && c.kind == KindTime {
			c.said.year, c.said.month, c.said.day = y, m, d
			return c
		}
	}
	return r.clockAfter(e)
}
