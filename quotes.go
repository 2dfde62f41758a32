package newswire

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/link"
	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/quote"
)

// Quote is what an article says that somebody said.
type Quote struct {
	// Span is what stands between the quotation marks; of an indirect quote the clause
	// that is attributed.
	Span
	// Field is the text in which Span and Cue count.
	Field Field     `json:"field"`
	Text  string    `json:"text"`
	Kind  QuoteKind `json:"kind"`
	// Speaker is the ID of the entity that said it, a person or what speaks for itself as
	// an organisation does. It is 0 if the text does not name it, or not plainly.
	Speaker int `json:"speaker,omitempty"`
	// Cue is the word that says so: "said", "according to". It is zero if there is none.
	Cue Span `json:"cue,omitzero"`
}

// QuoteKind is how words are quoted. It reads and writes as its word.
type QuoteKind uint8

// The kinds of quotes.
const (
	QuoteDirect   QuoteKind = iota // direct: in quotation marks
	QuoteIndirect                  // indirect: told in the words of the article, of a named source
)

var quoteKindWords = []string{"direct", "indirect"}

// String returns the word for k.
func (k QuoteKind) String() string { return word(quoteKindWords, k) }

// MarshalText returns the word for k.
func (k QuoteKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *QuoteKind) UnmarshalText(text []byte) error { return setWord(quoteKindWords, k, text) }

// Quotes finds what is quoted in English news, in order and without overlaps. The speakers
// are those of [Entities] of the same text. Words in quotation marks that nobody said,
// titles, nicknames, terms that the author does not vouch for, are not among them.
func Quotes(text string) []Quote {
	a := Article{Text: text}
	_, mentions := a.name(names.Find("", text))
	return a.appendQuotes(nil, FieldText, mentions)
}

// appendQuotes appends the quotes of a field, in which the mentions are, to quotes.
func (a *Article) appendQuotes(quotes []Quote, field Field, mentions []link.Mention) []Quote {
	text := a.in(field)
	named := make([]quote.Name, len(mentions))
	for i, m := range mentions {
		role := a.Entities[m.Entity-1].Role
		role = role[strings.LastIndexByte(role, ' ')+1:]
		named[i] = quote.Name{Span: m.Span, Entity: m.Entity, Kind: m.Kind, Role: role}
	}
	for _, q := range quote.Find(text, named) {
		kind := QuoteDirect
		if q.Indirect {
			kind = QuoteIndirect
		}
		quotes = append(quotes, Quote{Span: Span(q.Span), Field: field, Text: text[q.Start:q.End], Kind: kind, Speaker: q.Speaker, Cue: Span(q.Cue)})
	}
	return quotes
}

// sameSpeakers has those of a title that has words of the text in it, and not who said
// them.
func sameSpeakers(ofTitle, ofText []Quote) {
	for i := range ofTitle {
		q := &ofTitle[i]
		words := strings.ToLower(q.Text)
		for _, other := range ofText {
			if q.Speaker == 0 && other.Kind == QuoteDirect && strings.Contains(strings.ToLower(other.Text), words) {
				q.Speaker = other.Speaker
			}
		}
	}
}
