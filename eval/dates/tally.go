package main

import "github.com/seed-ad1655d8/newswire/eval/internal/measure"

// tally counts mistakes, with a detail and the context of what came but once.
type tally struct{ measure.Tally }

// add counts the line of some fields, for the bytes [start, end) of e.
func (t *tally) add(e example, start, end int, detail string, fields ...string) {
	l := t.Add(fields...)
	if l.N > 1 {
		l.Note = ""
		return
	}
	if detail != "" {
		l.Note = " | " + detail
	}
	l.Note += "    " + measure.Context(e.Text, start, end, 30)
}
