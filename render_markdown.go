package newswire

import (
	"bytes"
	"strconv"
	"strings"
)

// Markdown returns the body of the article, without its title, as CommonMark; tables are
// those of GitHub Flavored Markdown, with the first row as their head. A parser reads the
// words of Text in it, in its order but for the bullets of flat text, and none as markup:
// what would be is escaped. Links and images are as in [Article.HTML], but code has no
// links in it. A list in which a number is left out goes on with another marker. Emphasis
// whose ends CommonMark could not tell, as between a letter and a quotation mark, is left
// out. An article without blocks is "".
func (a *Article) Markdown() string {
	w := markdownWriter{text: a.Text, buf: make([]byte, 0, len(a.Text)+len(a.Text)/8)}
	a.render(&w)
	if len(w.buf) > 0 {
		w.buf = append(w.buf, '\n')
	}
	return string(w.buf)
}

// markdownWriter writes CommonMark.
type markdownWriter struct {
	text string
	buf  []byte
	// prefix begins every further line of what is open. If begun, the next block begins
	// where the last line ends, as behind the marker of an item; if tight, on the next
	// line, without a blank one between.
	prefix       []byte
	begun, tight bool
	columns      int // of a table whose head is not yet written
	inline       inline
}

func (w *markdownWriter) enter(p part) {
	switch p.kind {
	case partList:
		// Only a list that starts with 1 may follow the words of an item directly.
		w.tight = len(w.prefix) > 0 && p.number <= 1
	case partItem:
		w.tight = w.tight && !p.skips
		marker := itemMarker(p)
		w.open(marker, strings.Repeat(" ", len(marker)))
	case partQuotation:
		w.open("> ", "> ")
	case partTable:
		w.columns = p.columns
	}
}

func (w *markdownWriter) leave(p part) {
	switch p.kind {
	case partItem:
		w.prefix = w.prefix[:len(w.prefix)-len(itemMarker(p))]
	case partQuotation:
		w.prefix = w.prefix[:len(w.prefix)-len("> ")]
	}
	w.tight = p.kind == partItem
}

func itemMarker(p part) string {
	switch {
	case p.number > 0 && p.other:
		return strconv.Itoa(p.number) + ") "
	case p.number > 0:
		return strconv.Itoa(p.number) + ". "
	case p.other:
		return "* "
	}
	return "- "
}

// open begins something with a marker, whose further lines begin with prefix.
func (w *markdownWriter) open(marker, prefix string) {
	w.begin()
	w.add(marker)
	w.prefix = append(w.prefix, prefix...)
	w.begun = true
}

// begin goes to where the next block begins.
func (w *markdownWriter) begin() {
	if !w.begun && len(w.buf) > 0 {
		if !w.tight {
			w.newline()
			w.buf = bytes.TrimRight(w.buf, " ")
		}
		w.newline()
	}
	w.begun, w.tight = false, false
}

func (w *markdownWriter) add(s string) { w.buf = append(w.buf, s...) }

func (w *markdownWriter) newline() { w.buf = append(append(w.buf, '\n'), w.prefix...) }

func (w *markdownWriter) block(b Block, images []Image) {
	if b.Kind == Table {
		w.row(b, images)
		return
	}
	below := ""
	if b.Kind == Caption {
		below = b.In(w.text)
	}
	for _, i := range images {
		w.begin()
		w.image(i, below, oneLine)
	}
	w.begin()
	switch b.Kind {
	case Heading:
		w.add("######"[:b.Level])
		w.add(" ")
		w.words(b, oneLine)
	case Pre:
		w.fence(b.In(w.text))
	default:
		w.words(b, lines)
	}
}

func (w *markdownWriter) images(images []Image) {
	for _, i := range images {
		w.begin()
		w.image(i, "", oneLine)
	}
}

// row writes a row of a table, and below the first the line that makes it the head.
func (w *markdownWriter) row(b Block, images []Image) {
	w.begin()
	n := 0
	for c := range cells(w.text, b) {
		n++
		w.add("| ")
		var here []Image
		here, images = imagesUpTo(images, c.Start)
		for _, i := range here {
			w.image(i, "", inCell)
			w.add(" ")
		}
		w.words(c, inCell)
		w.add(" ")
	}
	w.add(strings.Repeat("|  ", max(w.columns-n, 0)))
	w.add("|")
	if w.columns > 0 {
		w.newline()
		w.add(strings.Repeat("| --- ", w.columns))
		w.add("|")
	}
	w.columns = 0
	w.tight = true
}

// fence writes preformatted text, between fences longer than any in it.
func (w *markdownWriter) fence(text string) {
	fence := strings.Repeat("`", max(longestRun(text, '`')+1, 3))
	w.add(fence)
	for line := range strings.SplitSeq(withoutControls(text), "\n") {
		w.newline()
		w.add(line)
	}
	w.newline()
	w.add(fence)
}

// image writes an image, beside which the words below stand.
func (w *markdownWriter) image(i Image, below string, p place) {
	w.add("![")
	alt := inline{text: i.Alt, end: len(i.Alt), place: p}
	w.buf = alt.append(w.buf, 0, len(i.Alt))
	w.add("](")
	w.buf = appendAddress(w.buf, i.URL, p)
	if i.Caption != "" && i.Caption != below {
		caption := inline{text: i.Caption, end: len(i.Caption), place: p, quoted: true}
		w.add(` "`)
		w.buf = caption.append(w.buf, 0, len(i.Caption))
		w.add(`"`)
	}
	w.add(")")
}

// words writes the words of a block, and what its marks say of them.
func (w *markdownWriter) words(b Block, p place) {
	w.inline.text, w.inline.start, w.inline.end = w.text, b.Start, b.End
	w.inline.place, w.inline.prefix, w.inline.lineStart, w.inline.counting = p, w.prefix, p == lines, false
	w.inline.read(b)
	w.buf = w.inline.write(w.buf)
}
