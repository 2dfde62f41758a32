// Package amount finds sums of money, percentages, physical quantities and counts in
// English prose, with their values.
package amount

import (
	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

// Kind is what an amount is of.
type Kind uint8

// The kinds.
const (
	Money Kind = iota
	Percent
	Quantity
	Count
)

// Amount is a number with its unit.
type Amount struct {
	span.Span
	Kind   Kind
	Number float64
	// Unit is an ISO 4217 code, "%" or "pp" for percentage points, a UCUM unit, or what is
	// counted, as the text has it.
	Unit string
	Mod  number.Mod
}

// Find returns the amounts in text, in order.
func Find(text string) []Amount { return nil }
