package amount

import "github.com/seed-ad1655d8/newswire/internal/number"

// inexact returns what a itself and the words around it make of its number.
func (f *finder) inexact(a *figure) number.Mod {
	if a.mod != "" {
		return a.mod
	}
	if a.vague {
		return number.EqualOrMore
	}
	if mod := number.Inexact(f.text, f.tokens[:a.first]); mod != "" {
		return mod
	}
	switch i := a.end; f.str(i) {
	case "or":
		switch next := f.str(i + 1); {
		case f.str(i+2) == "than": // "678 points or more than 7 percent"
		case next == "more" || next == "higher" || next == "greater" || next == "above":
			return number.EqualOrMore
		case next == "less" || next == "fewer" || next == "lower" || next == "below":
			return number.EqualOrLess
		case next == "so":
			return number.Approximately
		}
	case "-":
		if f.glued(i) && f.str(i+1) == "plus" { // "$4 billion-plus"
			return number.EqualOrMore
		}
	case "+":
		if f.glued(i) {
			return number.EqualOrMore
		}
	}
	return ""
}

// plus reads what makes a number inexact after it: "10+ miles", "100-plus people".
func (f *finder) plus(a *figure) {
	switch {
	case f.str(a.end) == "+" && f.glued(a.end):
		a.end++
		a.mod = number.EqualOrMore
	case f.hyphen(a.end) > a.end && f.str(a.end+1) == "plus":
		a.end += 2
		a.mod = number.EqualOrMore
	case f.hyphen(a.end) > a.end && f.str(a.end+1) == "odd":
		a.end += 2
		a.mod = number.Approximately
	}
}
