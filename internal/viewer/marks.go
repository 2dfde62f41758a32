package viewer

import (
	"cmp"
	"slices"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

// mark is a run of words in a field of an article.
type mark struct {
	span.Span
	kind int // index in kinds, or one of the below
	// card is what tells of it, such as "s3-e12", and id its own name.
	card, id string
	shown    bool // has begun: what follows goes on with it
}

// Marks that are of no kind.
const (
	emphasis = -1 - iota
	strong
	code
	cue // of a quote
)

// run goes through the text of a field block by block.
type run struct {
	*Writer
	text  string
	marks []mark // by start; of two with one start the longer is first
	// next are the marks that no block has reached, and open those that go on behind
	// the last block.
	next int
	open []int
}

// newRun sorts marks, and leaves out those that are empty.
func (v *Writer) newRun(text string, marks []mark) *run {
	marks = slices.DeleteFunc(marks, func(m mark) bool { return m.Start >= m.End })
	slices.SortStableFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(b.kind, a.kind))
	})
	return &run{Writer: v, text: text, marks: marks}
}

// write writes the part of the text that is within s, which starts where the last one
// ended or behind it, with its marks.
func (r *run) write(s span.Span) {
	var at []int
	for _, i := range r.open {
		if r.marks[i].End > s.Start {
			at = append(at, i)
		}
	}
	for r.next < len(r.marks) && r.marks[r.next].Start < s.End {
		if r.marks[r.next].End > s.Start {
			at = append(at, r.next)
		}
		r.next++
	}
	spans := make([]span.Span, len(at))
	for i, m := range at {
		spans[i] = r.marks[m].Span
	}
	span.Nest(s, spans, func(i int) { r.begin(&r.marks[at[i]]) }, func(i int) { r.end(&r.marks[at[i]]) },
		func(s span.Span) { r.Writer.text(r.text[s.Start:s.End]) })
	// What goes on is kept, as much of it as can be in one place.
	r.open = r.open[:0]
	for _, i := range at {
		if r.marks[i].End > s.End && len(r.open) < span.Deepest {
			r.open = append(r.open, i)
		}
	}
}

// begin opens the element of m. Only the first part of a mark takes the focus and has
// its label.
func (r *run) begin(m *mark) {
	switch {
	case m.kind == emphasis:
		r.put("<em>")
	case m.kind == strong:
		r.put("<strong>")
	case m.kind == code:
		r.put("<code>")
	case m.kind == cue:
		r.put(`<span class="cue" data-c="%">`, m.card)
	case m.shown:
		r.put(`<mark class="more" data-k="%" data-c="%">`, kinds[m.kind].label, m.card)
	default:
		r.put(`<mark id="%" tabindex="-1" data-k="%" data-c="%">`, m.id, kinds[m.kind].label, m.card)
	}
	m.shown = true
}

func (r *run) end(m *mark) {
	switch m.kind {
	case emphasis:
		r.put("</em>")
	case strong:
		r.put("</strong>")
	case code:
		r.put("</code>")
	case cue:
		r.put("</span>")
	default:
		r.put("</mark>")
	}
}

// styles are the words of blocks that are set apart. Where links lead is left out: a
// reader who points at a name wants to know what it is.
func styles(blocks []newswire.Block, text string) (marks []mark) {
	for _, b := range blocks {
		for _, m := range b.Marks {
			kind := 0
			switch m.Kind {
			case newswire.Emphasis:
				kind = emphasis
			case newswire.Strong:
				kind = strong
			case newswire.Code:
				kind = code
			default:
				continue
			}
			marks = append(marks, mark{Span: within(m.Span, text), kind: kind})
		}
	}
	return marks
}
