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

// line is one of a tally. The detail and the context are those of its first.
type line struct {
	text, detail, context string
	n                     int
}

// add counts the line of some fields, for the bytes [start, end) of e.
func (t *tally) add(e example, start, end int, detail string, fields ...string) {
	for i := range fields {
		fields[i] = measure.Spaces(fields[i])
	}
	text := strings.Join(fields, " | ")
	l := t.of[text]
	if l == nil {
		if t.of == nil {
			t.of = map[string]*line{}
		}
		l = &line{text: text, detail: detail, context: context(e.Text, start, end)}
		t.of[text] = l
		t.lines = append(t.lines, l)
	}
	l.n++
	t.total++
}

// print prints the n most frequent lines, in their context where there is but one.
func (t *tally) print(w io.Writer, name string, n int) {
	fmt.Fprintf(w, "%s: %d\n", name, t.total)
	lines := slices.Clone(t.lines)
	slices.SortStableFunc(lines, func(a, b *line) int { return b.n - a.n })
	for _, l := range lines[:min(n, len(lines))] {
		switch {
		case l.n > 1:
			fmt.Fprintf(w, "  %3d  %s\n", l.n, l.text)
		case l.detail == "":
			fmt.Fprintf(w, "  %3d  %s    %s\n", l.n, l.text, l.context)
		default:
			fmt.Fprintf(w, "  %3d  %s | %s    %s\n", l.n, l.text, l.detail, l.context)
		}
	}
}

// context is the text around the bytes [start, end), which stand between brackets.
func context(text string, start, end int) string {
	const size = 30
	after := strings.ToValidUTF8(text[end:min(len(text), end+size)], "")
	return measure.Spaces("…" + tail(text[:start], size) + "[" + text[start:end] + "]" + after + "…")
}
