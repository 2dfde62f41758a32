package viewer

import (
	"fmt"

	"github.com/seed-ad1655d8/newswire"
)

// annotated is what the marks of a story are.
type annotated struct {
	title, text []mark
	// speakers are the indexes in Entities of those that may speak, by ID.
	speakers map[int]int
}

// annotated makes marks of what is found in an article, and counts them.
func (v *Writer) annotated(a *newswire.Article) *annotated {
	s := &annotated{speakers: map[int]int{}}
	add := func(f newswire.Field, at newswire.Span, kind int, card, id string) {
		marks := &s.text
		if f == newswire.FieldTitle {
			marks = &s.title
		}
		*marks = append(*marks, mark{Span: within(at, textIn(a, f)), kind: kind, card: card, id: id})
		if kind >= 0 {
			v.counts[kind]++
		}
	}
	for i := range a.Entities {
		e := &a.Entities[i]
		if e.ID != 0 {
			s.speakers[e.ID] = i
		}
		card := v.card('e', i)
		for j, m := range e.Mentions {
			add(m.Field, m.Span, kindOf(firstEntity, e.Kind), card, markID(card, j))
		}
	}
	for i := range a.Dates {
		card := v.card('d', i)
		add(a.Dates[i].Field, a.Dates[i].Span, kindOf(firstDate, a.Dates[i].Kind), card, markID(card, 0))
	}
	for i := range a.Amounts {
		card := v.card('a', i)
		add(a.Amounts[i].Field, a.Amounts[i].Span, kindOf(firstAmount, a.Amounts[i].Kind), card, markID(card, 0))
	}
	for i := range a.Quotes {
		q, card := &a.Quotes[i], v.card('q', i)
		add(q.Field, q.Span, kindOf(firstQuote, q.Kind), card, markID(card, 0))
		if q.Cue.Start < q.Cue.End {
			add(q.Field, q.Cue, cue, card, "")
		}
	}
	return s
}

// card is the anchor of what is told of an annotation of the story that is written, and
// markID that of one of its marks.
func (v *Writer) card(list byte, i int) string { return fmt.Sprintf("s%d-%c%d", v.stories, list, i+1) }

func markID(card string, i int) string { return fmt.Sprintf("%s-%d", card, i+1) }
