package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// tally counts lines, and keeps the order in which they first came.
type tally struct {
	lines []*line
	of    map[string]*line
	total int
}

// line is one of a tally. The context is that of its first.
type line struct {
	text, context string
	n             int
}

// add counts the line of some fields, for what stands at p in d.
func (t *tally) add(d *document, p place, fields ...string) {
	for i := range fields {
		fields[i] = measure.Spaces(fields[i])
	}
	text := strings.Join(fields, " | ")
	l := t.of[text]
	if l == nil {
		if t.of == nil {
			t.of = map[string]*line{}
		}
		l = &line{text: text, context: d.id + " " + context(d.in(p), p)}
		t.of[text] = l
		t.lines = append(t.lines, l)
	}
	l.n++
	t.total++
}

// print prints the n most frequent lines, in the context of their first.
func (t *tally) print(w io.Writer, name string, n int) {
	fmt.Fprintf(w, "%s: %d\n", name, t.total)
	lines := slices.Clone(t.lines)
	slices.SortStableFunc(lines, func(a, b *line) int { return b.n - a.n })
	for _, l := range lines[:min(n, len(lines))] {
		fmt.Fprintf(w, "  %3d  %s    %s\n", l.n, l.text, l.context)
	}
}

// context is the text around p, which stands between brackets.
func context(text string, p place) string {
	const size = 40
	before := strings.ToValidUTF8(text[max(0, p.start-size):p.start], "")
	after := strings.ToValidUTF8(text[p.end:min(len(text), p.end+size)], "")
	return measure.Spaces("…" + before + "[" + text[p.start:p.end] + "]" + after + "…")
}
