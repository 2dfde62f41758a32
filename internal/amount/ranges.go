package amount

import (
	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// joint is how two numbers are put together.
type joint uint8

const (
	apart  joint = iota
	reach        // five to six, 5-6, between five and six
	choice       // five or six
	sides        // 10 by 12
)

// partner reads the second number of a range or a choice that a begins, and gives to each
// of the two what the other says for both: "$5 to $7 billion", "five or six feet". The
// unit of what it returns is "" if there is none.
func (f *finder) partner(a *figure) figure {
	how, j := f.joint(a)
	if how == apart {
		return figure{}
	}
	own := a.unit != ""
	b := f.figure(j, true)
	switch {
	case b.end == 0 || a.unit == b.unit && a.unit == "":
		return figure{}
	case a.unit == "":
		if b.kind == Count && a.value >= b.value || how == sides && (b.kind != Quantity || b.value > 10*a.value) || year(f.str(a.first)) && !year(f.str(b.first)) {
			return figure{}
		}
		if how != sides && a.value < 1000 {
			share(a, &b)
		}
		a.kind, a.unit, a.per = b.kind, b.unit, b.per
	case b.unit == "":
		if a.kind != Money || a.value >= b.value || !f.alone(&b) {
			return figure{}
		}
		if a.value < b.value/b.scale {
			share(a, &b)
		}
		b.kind, b.unit, b.per = a.kind, a.unit, a.per
	case a.unit == "deg" && b.kind == Quantity: // 20° to 25°C
		a.unit = b.unit
	case a.unit == b.unit && a.kind == Money && a.value < b.value/b.scale && b.value < 1000*b.scale:
		share(a, &b)
	}
	if how == reach && a.unit == b.unit && a.value/a.per < b.value/b.per && !(own && f.str(j-1) == "to" && changes(f.str(a.first-1))) {
		a.mod, b.mod = number.Start, number.End
	}
	return b
}

// alone says whether a number without a unit is no year, and is not part of a name or of
// what is counted.
func (f *finder) alone(b *figure) bool {
	next := f.str(b.end)
	if f.kind(b.end, token.Word) && (f.glued(b.end) || next[0] < 'a') || f.glued(b.end) && f.glued(b.end+1) {
		return false
	}
	return f.noun(b.end) == 0 && !year(f.str(b.first))
}

// changes says whether a word before "$2 to $75" makes the one a difference and the other
// its outcome.
func changes(s string) bool {
	switch s {
	case "rose", "rise", "rises", "fell", "fall", "falls", "gained", "lost", "up", "down", "jumped", "dropped", "climbed", "added", "slipped", "increased", "decreased", "declined", "plunged", "soared", "sank", "leaped", "surged", "tumbled", "slid", "eased", "edged", "further", "by":
		return true
	}
	return false
}

// share gives a the "million" of b: "two to three million".
func share(a, b *figure) {
	if a.scale == 1 {
		a.value *= b.scale
		a.scale = b.scale
	}
}

// joint reads what stands between the number a and a next one, which begins at token j.
func (f *finder) joint(a *figure) (how joint, j int) {
	k := a.end
	if f.str(k) == "-" && f.glued(k) && !f.glued(k+1) { // "six- to eight-foot"
		k++
	}
	switch f.str(k) {
	case "-", "–", "‑", "−":
		if f.hyphen(k) > k && f.str(k+2) == "-" && f.glued(k+3) { // "20-by-30-foot"
			switch f.str(k + 1) {
			case "by":
				return sides, k + 3
			case "to":
				return reach, k + 3
			}
		}
		if f.glued(k) == f.glued(k+1) || a.unit != "" && !f.glued(k) { // "$1 -$2" is no minus
			return reach, k + 1
		}
	case "to":
		return reach, k + 1
	case "or":
		return choice, k + 1
	case "by", "x", "×":
		return sides, k + 1
	case "and":
		for i := a.first - 1; i >= a.first-3; i-- {
			if s := f.str(i); s == "between" || s == "Between" {
				return reach, k + 1
			}
		}
	}
	return apart, k
}
