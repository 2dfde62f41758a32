package newswire

import (
	"slices"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/timex"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// Field is a text of an article. The zero Field is its Text. It reads and writes as its
// word.
type Field uint8

// The fields that are annotated.
const (
	FieldText  Field = iota // text
	FieldTitle              // title
)

var fieldWords = []string{"text", "title"}

// String returns the word for f.
func (f Field) String() string { return word(fieldWords, f) }

// MarshalText returns the word for f.
func (f Field) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f to the field that text names.
func (f *Field) UnmarshalText(text []byte) error { return setWord(fieldWords, f, text) }

// Mod is what words such as "nearly", "more than" or "early" make of a value, in the
// terms of TIMEX3. The zero Mod leaves it as it is.
type Mod string

// The mods of TIMEX3.
const (
	ModBefore      Mod = "BEFORE"
	ModAfter       Mod = "AFTER"
	ModOnOrBefore  Mod = "ON_OR_BEFORE"
	ModOnOrAfter   Mod = "ON_OR_AFTER"
	ModLessThan    Mod = "LESS_THAN"
	ModMoreThan    Mod = "MORE_THAN"
	ModEqualOrLess Mod = "EQUAL_OR_LESS"
	ModEqualOrMore Mod = "EQUAL_OR_MORE"
	ModStart       Mod = "START"
	ModMid         Mod = "MID"
	ModEnd         Mod = "END"
	ModApprox      Mod = "APPROX"
)

// annotate fills the annotation of the page's articles, of those that are in English.
func (p *Page) annotate(c config) {
	for _, a := range p.Articles {
		if token.English(a.Text) {
			a.annotate(c.date)
		}
	}
}

// annotate finds dates and amounts in title and text. The dates are resolved from when
// the article says it was published, as date, that of the page, may be the day on which it
// was fetched.
func (a *Article) annotate(date time.Time) {
	a.Reference = a.reference(date)
	for _, field := range [...]Field{FieldTitle, FieldText} {
		text := a.Text
		if field == FieldTitle {
			text = a.Title
		}
		dates := Dates(text, a.Reference.Time)
		for i := range dates {
			dates[i].Field = field
		}
		amounts := slices.DeleteFunc(Amounts(text), func(m Amount) bool { return overlapsDate(m.Span, dates) })
		for i := range amounts {
			amounts[i].Field = field
		}
		a.Dates = append(a.Dates, dates...)
		a.Amounts = append(a.Amounts, amounts...)
	}
}

// overlapsDate says whether s shares a byte with one of dates, which are in order.
func overlapsDate(s Span, dates []Date) bool {
	i, _ := slices.BinarySearchFunc(dates, s.Start, func(d Date, start int) int { return d.End - start - 1 })
	return i < len(dates) && dates[i].Start < s.End
}

// reference is the day from which the article's dates are resolved.
func (a *Article) reference(date time.Time) Stamp {
	switch {
	case a.Published.Grain >= GrainDay:
		s := a.Published
		s.Source = "published"
		return s
	case a.Dateline.Date.Grain >= GrainDay:
		s := a.Dateline.Date
		s.Source = "dateline"
		return s
	case !date.IsZero():
		y, m, d := date.Date()
		return Stamp{Time: time.Date(y, m, d, 0, 0, 0, 0, time.UTC), Grain: GrainDay, Source: "option"}
	}
	if t := timex.Reference(a.Text); !t.IsZero() {
		return Stamp{Time: t, Grain: GrainDay, Source: "text"}
	}
	return Stamp{}
}
