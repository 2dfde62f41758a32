package newswire

import (
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/amount"
)

// Amount is a number in an article with what it is a number of. A range ("5 to 7 percent")
// is two of them. Of an Article's counts the span ends before a name in what is counted:
// it is "20" in "20 French soldiers".
type Amount struct {
	Span
	// Field is the text in which Span counts.
	Field Field      `json:"field"`
	Text  string     `json:"text"`
	Kind  AmountKind `json:"kind"`
	// Number is the value, in Unit: of "$1.2 billion" 1.2e9. Where the text has only the
	// order of a number it is the least that this may be: of "thousands of euros" 1000.
	Number float64 `json:"number"`
	// Unit is the ISO 4217 code of a currency, "%" or of percentage points "pp", the
	// UCUM code of a physical unit ("km", "[mi_i]"), or what is counted, as in the text.
	Unit string `json:"unit"`
	// Mod says that the number is not exact, or that it is the START or END of a range.
	Mod Mod `json:"mod,omitempty"`
}

// AmountKind is what an amount is of. It reads and writes as its word.
type AmountKind uint8

// The kinds of amounts.
const (
	KindMoney    AmountKind = iota // money
	KindPercent                    // percent: percentages and percentage points
	KindQuantity                   // quantity: with a physical unit
	KindCount                      // count: of people or things
)

var amountKindWords = []string{"money", "percent", "quantity", "count"}

// String returns the word for k.
func (k AmountKind) String() string { return word(amountKindWords, k) }

// MarshalText returns the word for k.
func (k AmountKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *AmountKind) UnmarshalText(text []byte) error { return setWord(amountKindWords, k, text) }

// Amounts finds sums of money, percentages, physical quantities and counts in English
// text, in order.
func Amounts(text string) []Amount {
	return amountsIn(FieldText, text)
}

// amountsIn are the amounts of a field.
func amountsIn(field Field, text string) []Amount {
	found := amount.Find(text)
	amounts := slices.Grow([]Amount(nil), len(found))
	for _, a := range found {
		amounts = append(amounts, Amount{Span: Span(a.Span), Field: field, Text: text[a.Start:a.End], Kind: AmountKind(a.Kind), Number: a.Number, Unit: a.Unit, Mod: Mod(a.Mod)})
	}
	return amounts
}
