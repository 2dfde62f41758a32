package number

import "github.com/seed-ad1655d8/newswire/internal/token"

// Mod is what the words around a number or a date make of it, in the terms of TIMEX3. The
// zero Mod leaves it as it is.
type Mod string

// The mods of TIMEX3 that are found.
const (
	LessThan      Mod = "LESS_THAN"
	MoreThan      Mod = "MORE_THAN"
	EqualOrLess   Mod = "EQUAL_OR_LESS"
	EqualOrMore   Mod = "EQUAL_OR_MORE"
	Start         Mod = "START"
	Mid           Mod = "MID"
	End           Mod = "END"
	Approximately Mod = "APPROX"
)

// Inexact returns what the words at the end of tokens make of the number that follows
// them: "nearly" LESS_THAN, "at least" EQUAL_OR_MORE, "about" APPROX.
func Inexact(text string, tokens []token.Token) Mod {
	var bufs [3][16]byte
	word := func(back int) []byte {
		if back > len(tokens) {
			return nil
		}
		t := tokens[len(tokens)-back]
		return token.Fold(text[t.Start:t.End], &bufs[back-1])
	}
	switch string(word(1)) {
	case "about", "around", "approximately", "roughly", "circa", "some", "estimated", "~", "≈":
		return Approximately
	case "nearly", "almost", "under", "below", "<":
		return LessThan
	case "over", "above", "exceeding", ">":
		return MoreThan
	case "≥":
		return EqualOrMore
	case "≤":
		return EqualOrLess
	case "than":
		mod, not := Mod(""), EqualOrLess
		switch string(word(2)) {
		case "more", "greater", "higher", "larger", "longer":
			mod = MoreThan
		case "less", "fewer", "lower", "smaller", "shorter":
			mod, not = LessThan, EqualOrMore
		default:
			return ""
		}
		switch string(word(3)) {
		case "no", "not":
			return not
		}
		return mod
	case "least":
		if string(word(2)) == "at" {
			return EqualOrMore
		}
	case "most":
		if string(word(2)) == "at" {
			return EqualOrLess
		}
	case "to":
		switch string(word(2)) {
		case "up":
			return EqualOrLess
		case "close":
			return Approximately
		}
	case "as":
		switch string(word(2)) {
		case "many", "much", "high":
			return EqualOrLess
		case "few", "little", "low":
			return EqualOrMore
		}
	}
	return ""
}
