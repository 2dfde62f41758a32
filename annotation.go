package newswire

import (
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/span"
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

// Annotate fills Entities, Dates, Amounts, Quotes and Reference of a from its Title and
// Text, if they are in English, and clears them if not; what was there before does not
// matter. [Parse] does so for the articles it finds. Dates are resolved from
// a.Published, else from the date of a.Dateline, of [WithDate], or of the text; other
// options change nothing.
func Annotate(a *Article, opts ...Option) {
	a.annotate(configure(opts).date)
}

// annotate is [Annotate] from a date, that of the page or none.
func (a *Article) annotate(date time.Time) {
	a.Entities, a.Dates, a.Amounts, a.Quotes, a.Reference = nil, nil, nil, nil, Stamp{}
	if !token.English(a.Text) {
		return
	}
	published := a.published(date)
	inTitle, inText := names.Find(a.Title, a.Text)
	dates, ref := datesIn(FieldText, a.Text, published.Time)
	inText, dates, amounts := settle(inText, dates, amountsIn(FieldText, a.Text))
	a.Dates, ref = datesIn(FieldTitle, a.Title, ref)
	inTitle, a.Dates, a.Amounts = settle(inTitle, a.Dates, amountsIn(FieldTitle, a.Title))
	a.Dates, a.Amounts = append(a.Dates, dates...), append(a.Amounts, amounts...)

	title, text := a.name(inTitle, inText)
	a.Quotes = a.appendQuotes(nil, FieldTitle, title)
	ofTitle := len(a.Quotes)
	a.Quotes = a.appendQuotes(a.Quotes, FieldText, text)
	sameSpeakers(a.Quotes[:ofTitle], a.Quotes[ofTitle:])
	if published.IsZero() && !ref.IsZero() {
		published = Stamp{Time: ref, Grain: GrainDay, Source: "text"}
	}
	if len(a.Dates) > 0 {
		a.Reference = published
	}
}

// annotate annotates the page's articles.
func (p *Page) annotate(date time.Time) {
	for _, a := range p.Articles {
		a.annotate(date)
	}
}

// settle leaves out what overlaps something longer: the year in "2020 Summer Olympics" is
// no date, the nation in "100 Canadian dollars" no name. Of two that are as long a date is
// believed before an amount, and that before a name. What is counted may be a name: "20
// French soldiers".
func settle(inField []names.Name, dates []Date, amounts []Amount) ([]names.Name, []Date, []Amount) {
	ofName := func(n *names.Name) span.Span { return n.Span }
	ofDate := func(d *Date) span.Span { return span.Span(d.Span) }
	ofAmount := func(a *Amount) span.Span { return span.Span(a.Span) }
	amounts, dates = span.Settle(amounts, dates, ofAmount, ofDate)
	endBeforeNames(amounts, inField)
	inField, amounts = span.Settle(inField, amounts, ofName, ofAmount)
	inField, dates = span.Settle(inField, dates, ofName, ofDate)
	return inField, dates, amounts
}

// endBeforeNames ends counts before the names in them, of which their Unit still tells.
func endBeforeNames(amounts []Amount, inField []names.Name) {
	for i := range amounts {
		m := &amounts[i]
		for len(inField) > 0 && inField[0].Start <= m.Start {
			inField = inField[1:]
		}
		if len(inField) > 0 && inField[0].Start < m.End && m.Kind == KindCount {
			number := strings.TrimRight(m.Text[:inField[0].Start-m.Start], " ")
			m.Text = strings.TrimSuffix(strings.TrimSuffix(number, " the"), " of")
			m.End = m.Start + len(m.Text)
		}
	}
}

// in is the text of a field.
func (a *Article) in(f Field) string {
	if f == FieldTitle {
		return a.Title
	}
	return a.Text
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
