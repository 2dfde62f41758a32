package timex

import (
	"time"

	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

// Kind is the type of a TIMEX3.
type Kind uint8

// The kinds.
const (
	KindDate Kind = iota
	KindTime
	KindDuration
	KindSet
)

// Date is a time expression.
type Date struct {
	span.Span
	Kind     Kind
	Value    string
	Grain    Grain
	From, To time.Time
	Mod      number.Mod
}

// Grain is how exact a point in time is.
type Grain uint8

// The grains, coarse to fine.
const (
	None Grain = iota
	Century
	Decade
	Year
	HalfYear
	Quarter
	Season
	Month
	Week
	Day
	DayPart
	Hour
	Minute
	Second
)

// Find returns the time expressions in text, in order.
func Find(text string, ref time.Time) []Date { return nil }
