package main

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	jdkato "github.com/jdkato/prose/v2"

	"github.com/seed-ad1655d8/newswire"
)

// annotate is what the library finds in d: the names, and the direct quotes.
func annotate(d *document) ([]name, []quote) {
	if d.tokens != nil {
		return namesOf(newswire.Entities(d.text)), nil
	}
	a := newswire.Article{Title: d.title, Text: d.text, Published: newswire.Stamp{Time: d.published, Grain: newswire.GrainDay}}
	newswire.Annotate(&a)
	var quotes []quote
	for _, q := range a.Quotes {
		if q.Kind == newswire.QuoteDirect {
			quotes = append(quotes, quote{place{q.Field, q.Start, q.End}, q.Speaker})
		}
	}
	return namesOf(a.Entities), quotes
}

func namesOf(entities []newswire.Entity) []name {
	var out []name
	for _, e := range entities {
		for _, m := range e.Mentions {
			out = append(out, name{place{m.Field, m.Start, m.End}, e.Kind.String(), e.ID})
		}
	}
	return out
}

// prose is the rival. Its model is read once.
type prose struct {
	model           *jdkato.Model
	entities, found int
}

func newProse() (*prose, error) {
	d, err := jdkato.NewDocument("")
	if err != nil {
		return nil, fmt.Errorf("prose: %w", err)
	}
	return &prose{model: d.Model}, nil
}

func (p *prose) names(d *document) []name {
	out := p.namesIn(newswire.FieldText, d.text)
	if d.title != "" {
		out = append(out, p.namesIn(newswire.FieldTitle, d.title)...)
	}
	return out
}

// namesIn are the entities in a text, each at the first place after the one before.
func (p *prose) namesIn(field newswire.Field, text string) []name {
	var out []name
	from := 0
	for _, e := range p.find(text) {
		p.entities++
		start, end, ok := locate(text, e.Text, from)
		if ok {
			p.found++
			out = append(out, name{place: place{field, start, end}, kind: e.Label})
			from = end
		}
	}
	return out
}

func (p *prose) find(text string) []jdkato.Entity {
	d, err := jdkato.NewDocument(text, jdkato.UsingModel(p.model), jdkato.WithSegmentation(false))
	if err != nil {
		panic(err) // it returns none
	}
	return d.Entities()
}

// locate finds an entity of prose in a text, not within a word. Between its tokens are
// spaces, where there may be none in the text; its quotation marks are straight.
func locate(text, entity string, from int) (start, end int, ok bool) {
	words := strings.Fields(entity)
	for i, w := range words {
		w = regexp.QuoteMeta(w)
		w = strings.ReplaceAll(w, `'`, `(?:['‘’]|&rsquo;)`)
		words[i] = strings.ReplaceAll(w, `"`, `["“”]`)
	}
	if len(words) == 0 {
		return 0, 0, false
	}
	form := regexp.MustCompile(strings.Join(words, `\s*`))
	for from < len(text) {
		at := form.FindStringIndex(text[from:])
		if at == nil {
			return 0, 0, false
		}
		start, end = from+at[0], from+at[1]
		if !inWord(text, start) && !inWord(text, end) {
			return start, end, true
		}
		from = start + 1
	}
	return 0, 0, false
}

// inWord reports whether letters or digits stand on both sides of at.
func inWord(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	inside := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return inside(before) && inside(after)
}
