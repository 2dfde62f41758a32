package amount

import "github.com/seed-ad1655d8/newswire/internal/token"

// percent reads "%", "per cent", "percentage points" or "basis points" at token j, after
// the number of a.
func (f *finder) percent(a *figure, j int) bool {
	unit, per, end := "%", 1., j+1
	switch f.str(j) {
	case "%", "％", "٪":
		if f.glued(end) && !f.kind(end, token.Mark) {
			return false // of a link: "%20"
		}
	case "percent", "percents", "Percent", "PERCENT", "pct", "pct.":
		if f.points(end) {
			unit, end = "pp", end+1
		}
	case "per", "Per":
		if f.str(end) != "cent" && f.str(end) != "Cent" {
			return false
		}
		end++
	case "pc": // but near a star it is a parsec
		if f.astral() {
			return false
		}
	case "percentage", "Percentage":
		if k := f.hyphen(end); f.points(k) {
			unit, end = "pp", k+1
		}
	case "basis":
		if end = f.hyphen(end); !f.points(end) {
			return false
		}
		unit, per, end = "pp", 100, end+1
	case "bp", "bps": // many are bits a second
		if a.value > 2000 {
			return false
		}
		unit, per = "pp", 100
	case "pp", "ppt", "ppts":
		unit = "pp"
	default:
		return false
	}
	if a.vague {
		return false
	}
	a.kind, a.unit, a.per, a.end = Percent, unit, per, end
	return true
}

func (f *finder) points(i int) bool {
	switch f.str(i) {
	case "point", "points":
		return true
	}
	return false
}

// astral says whether the last amount was one of astronomy.
func (f *finder) astral() bool {
	if len(f.amounts) == 0 {
		return false
	}
	switch f.amounts[len(f.amounts)-1].Unit {
	case "[ly]", "AU", "{solar mass}", "pc":
		return true
	}
	return false
}
