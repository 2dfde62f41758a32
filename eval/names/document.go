package main

import (
	"time"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// document is what is annotated in one go: an article, or a document of a corpus in IOB2,
// which is but a text.
type document struct {
	id          string
	title, text string
	published   time.Time
	names       []name
	quotes      []quote
	tokens      []word   // of the corpus, if it has its own
	sentences   [][2]int // the first token of each and the one after its last
}

// word is a token of a corpus in IOB2.
type word struct {
	start, end int
	tag        string
}

// place is where something stands in a document.
type place struct {
	field      newswire.Field
	start, end int
}

// name is a mention of an entity. Entities are numbered from 1 in each document; of a
// corpus without links the number is 0.
type name struct {
	place
	kind   string
	entity int
}

// quote is somebody's words. Speaker is the number of an entity, or 0.
type quote struct {
	place
	speaker int
}

// in is the text of the field that p is in.
func (d *document) in(p place) string {
	if p.field == newswire.FieldTitle {
		return d.title
	}
	return d.text
}

// at is what stands at p.
func (d *document) at(p place) string { return d.in(p)[p.start:p.end] }

// where is p, which names and quotes have too.
func (p place) where() place { return p }

// overlap is how many bytes two places have in common.
func (p place) overlap(q place) int {
	if p.field != q.field {
		return 0
	}
	return max(0, min(p.end, q.end)-max(p.start, q.start))
}

// span is the place from the beginning of p or q to the end of both.
func (p place) span(q place) place {
	return place{p.field, min(p.start, q.start), max(p.end, q.end)}
}

// match pairs gold names or quotes with those found, by their places.
func match[T interface{ where() place }](gold, found []T) []int {
	return measure.Match(gold, found, func(g, f T) (int, bool) {
		return g.where().overlap(f.where()), g.where() == f.where()
	})
}
