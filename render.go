package newswire

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/weburl"
	"github.com/seed-ad1655d8/newswire/internal/wiretext"
)

// renderer writes an article in one format. Its calls come in the order of a document:
// what was entered last is left first, and a block stands in all that is entered.
type renderer interface {
	enter(part)
	leave(part)
	// block writes a block with the images that stand before it.
	block(b Block, images []Image)
	// images writes those behind the last block.
	images([]Image)
}

// part is what is around blocks: a list, an item of it, a quotation, a table.
type part struct {
	kind partKind
	// level is how deep a list is nested.
	level int
	// number is that of an item, or of the next in a list; 0 if they have none.
	number int
	// skips says that the number of an item is not the one after that before.
	skips bool
	// other says that an item does not follow the one before it by the rules of
	// CommonMark, in which one list has only one kind of marker: it takes another.
	other bool
	// columns are the most cells that a row of a table has.
	columns int
}

type partKind uint8

const (
	partList partKind = iota
	partItem
	partQuotation
	partTable
)

// render goes through an article's blocks and images. What a span has outside of Text is
// left out.
func (a *Article) render(r renderer) {
	images := make([]Image, 0, len(a.Images))
	for _, i := range a.Images {
		if i.URL = weburl.Web(i.URL); i.URL != "" {
			images = append(images, i)
		}
	}
	slices.SortStableFunc(images, func(a, b Image) int { return cmp.Compare(a.At, b.At) })
	w := walk{renderer: r}
	blocks := a.shown()
	for i, b := range blocks {
		at := b.Start
		if b.Kind == Table { // in its cells
			at = b.End - 1
		}
		before, behind := imagesUpTo(images, at)
		w.around(a.Text, blocks[i:])
		r.block(b, before)
		images = behind
	}
	w.leaveTo(0)
	r.images(images)
}

// imagesUpTo parts the images that stand up to a place from those behind it.
func imagesUpTo(images []Image, at int) (before, behind []Image) {
	n := 0
	for n < len(images) && images[n].At <= at {
		n++
	}
	return images[:n], images[n:]
}

// shown are the blocks with words in them, in order and as they are shown: without white
// space at their ends, nor the bullet of an item of flat text, as a list has its own.
func (a *Article) shown() []Block {
	blocks, end := make([]Block, 0, len(a.Blocks)), 0
	for _, b := range a.Blocks {
		b.Start, b.End = max(b.Start, end), min(b.End, len(a.Text))
		if b.Start >= b.End {
			continue
		}
		end = b.End
		if b.Kind != Table && b.Kind != Pre {
			b.End = b.Start + len(strings.TrimRight(b.In(a.Text), " \t\r\n"))
		}
		switch {
		case b.Kind == Heading && (b.Level < 1 || b.Level > 6):
			b.Level = 2
		case b.Kind == Item && b.Level < 1:
			b.Start += wiretext.Bullet(b.In(a.Text))
			b.Level = 1
		}
		if b.Number < 0 || b.Number > mostNumber {
			b.Number = 0
		}
		if b.Start < b.End {
			blocks = append(blocks, b)
		}
	}
	return blocks
}

// columnsOf are the most cells of the rows that blocks begin with.
func columnsOf(text string, blocks []Block) int {
	most := 0
	for _, b := range blocks {
		if b.Kind != Table {
			break
		}
		most = max(most, 1+strings.Count(b.In(text), "\t"))
	}
	return most
}

// walk keeps what is open around a block: a table, or a list, an item of it, a list in that,
// and so on, and a quotation in all.
type walk struct {
	renderer
	open []part
}

// around enters what the first of blocks is in, and leaves what it is not.
func (w *walk) around(text string, blocks []Block) {
	const deepest = 16
	b := blocks[0]
	level := min(max(b.Level, 0), deepest)
	switch b.Kind {
	case Item:
		w.item(level, b.Number)
	case Paragraph, Pre: // of a level: it goes on in an item
		w.leaveTo(w.above(level + 1))
	case Quotation:
		w.in(w.above(level+1), partQuotation, func() part { return part{kind: partQuotation} })
	case Table:
		w.in(0, partTable, func() part { return part{kind: partTable, columns: columnsOf(text, blocks)} })
	default:
		w.leaveTo(0)
	}
}

// in enters a part in what is open up to n, unless it is the one open there.
func (w *walk) in(n int, kind partKind, enter func() part) {
	if len(w.open) == n+1 && w.open[n].kind == kind {
		return
	}
	w.leaveTo(n)
	w.push(enter())
}

// item enters an item, in the list before it if that goes on: one without numbers does not
// with one, nor one with numbers with the same or a lower one.
func (w *walk) item(level, number int) {
	n := w.above(level)
	list := part{kind: partList, level: level, number: number}
	goesOn, skips := false, false
	if n < len(w.open) && w.open[n].level == level && (w.open[n].number > 0) == (number > 0) {
		last := w.open[n]
		goesOn, skips = number >= last.number, number > last.number
		list.other = last.other != (skips || !goesOn)
	}
	if goesOn {
		w.leaveTo(n + 1)
		w.open[n].other = list.other
	} else {
		w.leaveTo(n)
		w.push(list)
	}
	w.push(part{kind: partItem, number: number, skips: skips, other: list.other})
	if number > 0 {
		w.open[n].number = number + 1
	}
}

// above is how much of what is open are lists above a level, and their items.
func (w *walk) above(level int) int {
	n := 0
	for n < len(w.open) && w.open[n].kind == partList && w.open[n].level < level {
		n += 2
	}
	return n
}

func (w *walk) push(p part) {
	w.enter(p)
	w.open = append(w.open, p)
}

func (w *walk) leaveTo(n int) {
	for len(w.open) > n {
		w.leave(w.open[len(w.open)-1])
		w.open = w.open[:len(w.open)-1]
	}
}

// cells are the cells of a row of a table, which a tab parts.
func cells(text string, row Block) iter.Seq[Block] {
	return func(yield func(Block) bool) {
		marks := row.Marks
		for at := row.Start; at <= row.End; {
			cell := Block{Span: Span{at, row.End}}
			if i := strings.IndexByte(text[at:row.End], '\t'); i >= 0 {
				cell.End = at + i
			}
			n := 0
			for n < len(marks) && marks[n].Start < cell.End {
				n++
			}
			cell.Marks, marks = marks[:n], marks[n:]
			if !yield(cell) {
				return
			}
			at = cell.End + 1
		}
	}
}

// isControl says whether c is a control character, which HTML or XML may not have. They are
// written as U+FFFD, but \r as a space.
func isControl(c rune) bool { return c < ' ' && c != '\t' && c != '\n' && c != '\r' }

// markSet is the marks of a block that are written, and their spans: a link has no other in
// it, and leads to an address that is safe.
type markSet struct {
	marks []Mark
	spans []span.Span
}

func (s *markSet) read(b Block) {
	s.marks, s.spans = s.marks[:0], s.spans[:0]
	linkEnd := 0
	for _, m := range b.Marks {
		if int(m.Kind) >= len(markKindWords) {
			continue
		}
		if m.Kind == Link {
			if m.URL = weburl.WebOrMail(m.URL); m.URL == "" || m.Start < linkEnd {
				continue
			}
			linkEnd = m.End
		}
		s.marks, s.spans = append(s.marks, m), append(s.spans, span.Span(m.Span))
	}
}
