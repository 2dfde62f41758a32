package newswire

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/weburl"
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
	images := slices.Clone(a.Images)
	images = slices.DeleteFunc(images, func(i Image) bool { return weburl.Web(i.URL) == "" })
	slices.SortStableFunc(images, func(a, b Image) int { return cmp.Compare(a.At, b.At) })
	w := walk{renderer: r}
	blocks := a.shown()
	for i, b := range blocks {
		before := 0
		for before < len(images) && images[before].At <= b.Start {
			before++
		}
		w.around(a.Text, blocks[i:])
		r.block(withoutBullet(a.Text, b), images[:before])
		images = images[before:]
	}
	w.leaveTo(0)
	r.images(images)
}

// shown are the blocks with words in them, without white space at their ends.
func (a *Article) shown() []Block {
	blocks := make([]Block, 0, len(a.Blocks))
	for _, b := range a.Blocks {
		b.Start, b.End = max(b.Start, 0), min(b.End, len(a.Text))
		if b.Start < b.End && b.Kind != Table && b.Kind != Pre {
			b.End = b.Start + len(strings.TrimRight(b.In(a.Text), " \t\r\n"))
		}
		if b.Start < b.End {
			blocks = append(blocks, b)
		}
	}
	return blocks
}

// columns are the most cells of the rows that blocks begin with.
func columns(text string, blocks []Block) int {
	most := 0
	for _, b := range blocks {
		if b.Kind != Table {
			break
		}
		most = max(most, 1+strings.Count(b.In(text), "\t"))
	}
	return most
}

// walk keeps what is open around a block: a quotation, a table, or a list, an item of it,
// a list in that, and so on.
type walk struct {
	renderer
	open []part
}

// around enters what the first of blocks is in, and leaves what it is not.
func (w *walk) around(text string, blocks []Block) {
	const deepest = 16
	b := blocks[0]
	level := min(b.Level, deepest)
	switch {
	case b.Kind == Item:
		w.item(max(level, 1), b.Number)
	case b.Kind == Paragraph && level > 0: // goes on in an item
		w.leaveTo(w.above(level + 1))
	case b.Kind == Quotation && w.isIn(partQuotation), b.Kind == Table && w.isIn(partTable):
	case b.Kind == Quotation:
		w.leaveTo(0)
		w.push(part{kind: partQuotation})
	case b.Kind == Table:
		w.leaveTo(0)
		w.push(part{kind: partTable, columns: columns(text, blocks)})
	default:
		w.leaveTo(0)
	}
}

// isIn says whether the last block is in a part of a kind, which is in none itself.
func (w *walk) isIn(kind partKind) bool { return len(w.open) == 1 && w.open[0].kind == kind }

// item enters an item, in the list before it if it goes on; a list with numbers does not
// go on without.
func (w *walk) item(level, number int) {
	n := w.above(level)
	if n < len(w.open) && w.open[n].level == level && (w.open[n].number > 0) == (number > 0) {
		w.leaveTo(n + 1)
	} else {
		w.leaveTo(n)
		w.push(part{kind: partList, level: level, number: number})
	}
	next := &w.open[n].number
	w.push(part{kind: partItem, number: number, skips: number != *next})
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

// isControl says whether c is one of the characters that neither HTML nor XML may have.
// They are written as U+FFFD, and \r as a space.
func isControl(c rune) bool { return c < ' ' && c != '\t' && c != '\n' && c != '\r' }

// withoutControls is s for where nothing is escaped.
func withoutControls(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return ' '
		case isControl(r):
			return '\ufffd'
		}
		return r
	}, s)
}

// longestRun is how many of c are in a row in s, at most.
func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := range len(s) {
		if s[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// withoutBullet is the text of an item of flat text, of which the bullet is a part.
func withoutBullet(text string, b Block) Block {
	if b.Kind == Item && b.Level == 0 {
		if rest := strings.TrimLeft(b.In(text), "-*•–—·▪‣◦● \t"); rest != "" {
			b.Start = b.End - len(rest)
		}
	}
	return b
}

// marksIn appends the marks of b that are written to marks, in order: a link has none in
// it, and leads to an address that is safe.
func marksIn(b Block, marks []Mark) []Mark {
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
		marks = append(marks, m)
	}
	return marks
}
