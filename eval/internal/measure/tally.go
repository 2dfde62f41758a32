package measure

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// Tally counts lines, and keeps the order in which they first came.
type Tally struct {
	lines []*Line
	of    map[string]*Line
	total int
}

// Line is one of a tally, which came N times. The note is printed after its text.
type Line struct {
	text, Note string
	N          int
}

// Add counts the line of some fields. It returns the line, for its note.
func (t *Tally) Add(fields ...string) *Line {
	for i := range fields {
		fields[i] = Spaces(fields[i])
	}
	text := strings.Join(fields, " | ")
	l := t.of[text]
	if l == nil {
		if t.of == nil {
			t.of = map[string]*Line{}
		}
		l = &Line{text: text}
		t.of[text] = l
		t.lines = append(t.lines, l)
	}
	l.N++
	t.total++
	return l
}

// Print prints the n most frequent lines.
func (t *Tally) Print(w io.Writer, name string, n int) {
	fmt.Fprintf(w, "%s: %d\n", name, t.total)
	lines := slices.Clone(t.lines)
	slices.SortStableFunc(lines, func(a, b *Line) int { return b.N - a.N })
	for _, l := range lines[:min(n, len(lines))] {
		fmt.Fprintf(w, "  %3d  %s%s\n", l.N, l.text, l.Note)
	}
}

// Context is the bytes [start, end) of a text between brackets, with up to size bytes
// around them on each side.
func Context(text string, start, end, size int) string {
	before := strings.ToValidUTF8(text[max(0, start-size):start], "")
	after := strings.ToValidUTF8(text[end:min(len(text), end+size)], "")
	return Spaces("…" + before + "[" + text[start:end] + "]" + after + "…")
}
