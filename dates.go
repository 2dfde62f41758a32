package newswire

import (
	"slices"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/timex"
)

// Date is a time expression in an article, such as "last Tuesday", "the third quarter" or
// "every year", in the terms of TIMEX3, the annotation scheme of ISO-TimeML.
type Date struct {
	Span
	// Field is the text in which Span counts.
	Field Field  `json:"field"`
	Text  string `json:"text"`
	// Kind is the type of the TIMEX3.
	Kind DateKind `json:"kind"`
	// Value is the value of the TIMEX3: "2024-05-01", "2024-05-01T14:30", "2024-W18",
	// "2024-Q1", "2024-SU", "202" for the 2020s, "2023-01-01/2023-09-30" (both
	// days included), "P3D", "PT2H", "PXY" for an unknown number of years, "PAST_REF",
	// "PRESENT_REF" or "FUTURE_REF". What the text does not tell stays an X:
	// "XXXX-12-22". The time of day is that of the clock that the text means.
	Value string `json:"value"`
	// Grain is the unit to which a point in time is known, or in which a duration counts.
	Grain Grain `json:"grain,omitzero"`
	// From and To are the first moment of a point in time and the first one after it, in
	// UTC as if it were the clock of the place. Both are zero for a duration, a set, and
	// what Value does not place on the calendar.
	From time.Time `json:"from,omitzero"`
	To   time.Time `json:"to,omitzero"`
	// Mod is what the words in and around the expression make of it. It does not change
	// Value, From and To.
	Mod Mod `json:"mod,omitempty"`
}

// DateKind is the type of a time expression. It reads and writes as its word.
type DateKind uint8

// The types of TIMEX3: a day or more, a part of a day, a length of time, and what recurs.
const (
	KindDate     DateKind = iota // date
	KindTime                     // time
	KindDuration                 // duration
	KindSet                      // set
)

var dateKindWords = []string{"date", "time", "duration", "set"}

// String returns the word for k.
func (k DateKind) String() string { return word(dateKindWords, k) }

// MarshalText returns the word for k.
func (k DateKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *DateKind) UnmarshalText(text []byte) error { return setWord(dateKindWords, k, text) }

// Dates finds the time expressions in English text, in order. Those that need it are
// resolved from ref, the day on which the text was published: "yesterday" is the day before
// ref, "on Friday" mostly the last one. If ref is zero it is inferred from the full dates in
// the text; without one, what depends on it stays open. A clock in ref is that of the place
// of publication.
func Dates(text string, ref time.Time) []Date {
	dates, _ := datesIn(FieldText, text, ref)
	return dates
}

// datesIn are the time expressions of a field, and the day from which they are resolved.
func datesIn(field Field, text string, ref time.Time) ([]Date, time.Time) {
	found, ref := timex.Find(text, ref)
	dates := slices.Grow([]Date(nil), len(found))
	for _, d := range found {
		dates = append(dates, Date{Span: Span(d.Span), Field: field, Text: text[d.Start:d.End], Kind: DateKind(d.Kind), Value: d.Value, Grain: Grain(d.Grain), From: d.From, To: d.To, Mod: Mod(d.Mod)})
	}
	return dates, ref
}
