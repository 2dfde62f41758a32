package newswire

import (
	"time"

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

// Mod is what words such as "nearly", "more than" or "early" make of the value of a date
// or an amount, in the terms of TIMEX3. The zero Mod leaves it as it is.
type Mod string

// The mods of TIMEX3 that are found: BEFORE and AFTER are in the words around a date.
const (
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
// was fetched; without either from what the text tells.
func (a *Article) annotate(date time.Time) {
	published := a.published(date)
	dates, ref := appendDates(nil, FieldText, a.Text, published.Time)
	amounts := appendAmounts(nil, FieldText, a.Text, dates)
	a.Dates, ref = appendDates(nil, FieldTitle, a.Title, ref)
	a.Amounts = append(appendAmounts(nil, FieldTitle, a.Title, a.Dates), amounts...)
	a.Dates = append(a.Dates, dates...)
	if published.IsZero() && !ref.IsZero() {
		published = Stamp{Time: ref, Grain: GrainDay, Source: "text"}
	}
	if len(a.Dates) > 0 {
		a.Reference = published
	}
}

// published is when the article was, or else the page.
func (a *Article) published(date time.Time) Stamp {
	switch s := a.Published; {
	case s.Grain >= GrainDay:
		s.Source = "published"
		return s
	case a.Dateline.Date.Grain >= GrainDay:
		s = a.Dateline.Date
		s.Source = "dateline"
		return s
	case date.IsZero():
		return Stamp{}
	}
	y, m, d := date.Date()
	return Stamp{Time: time.Date(y, m, d, 0, 0, 0, 0, time.UTC), Grain: GrainDay, Source: "option"}
}
