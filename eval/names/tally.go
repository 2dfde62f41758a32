package main

import "github.com/seed-ad1655d8/newswire/eval/internal/measure"

// tally counts mistakes, each in the context of its first.
type tally struct{ measure.Tally }

// add counts the line of some fields, for what stands at p in d.
func (t *tally) add(d *document, p place, fields ...string) {
	if l := t.Add(fields...); l.N == 1 {
		l.Note = "    " + d.id + " " + measure.Context(d.in(p), p.start, p.end, 40)
	}
}
