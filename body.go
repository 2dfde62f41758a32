package newswire

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// body makes an article's Text, Blocks and Images of the blocks of a page.
type body struct {
	*content.Page
	resolver *resolver
	text     strings.Builder
	blocks   []Block
	marks    []Mark // of all blocks, one after the other
	first    []int  // of the marks of each block
	images   []Image
	urls     []byte // of the links, one after the other
	ends     []int  // of the urls
	next     int    // of Page.Marks, to look at
	around   []content.Mark
	lists    []list  // around the block before
	table    int32   // of the last row
	columns  int32   // the row last found to be columns of a page
	kept     []int32 // of Page.Blocks
}

// fill makes the body of the kept blocks, which are from node first on. Those that
// repeat the title are left out, and before the prose those that are no more than a
// byline.
func (a *Article) fill(page *content.Page, kept []int32, first int32, r *resolver) {
	b := body{Page: page, resolver: r, table: -1, columns: -1, next: page.MarkAt(first)}
	size := 0
	prose := false
	b.kept = kept[:0]
	for _, i := range kept {
		block := &page.Blocks[i]
		level := page.Tree.Nodes[page.Boxes[block.Box].Node].Tag.HeadingLevel()
		prose = prose || block.Words > 20
		if level > 0 && block.Text == a.Title || !prose && (block.IsTime() || a.isByline(block.Text)) {
			continue
		}
		b.kept = append(b.kept, i)
		size += len(block.Text) + len("\n\n")
	}
	if len(b.kept) == 0 {
		a.Blocks = []Block{}
		return
	}
	b.text.Grow(size)
	b.blocks, b.first = make([]Block, 0, len(b.kept)), make([]int, 0, len(b.kept))
	if len(b.kept) > 4 {
		b.marks, b.urls = make([]Mark, 0, 16+len(b.kept)/2), make([]byte, 0, 1024)
		b.ends, b.images = make([]int, 0, 32), make([]Image, 0, 4)
	}
	for i := 0; i < len(b.kept); {
		n, tr := b.row(i)
		b.add(b.kept[i:i+n], tr)
		i += n
	}
	a.Text, a.Blocks, a.Images = b.text.String(), b.blocks, b.images
	b.setURLs()
	b.share()
}

// isByline says whether text is an author's name, a date, or both.
func (a *Article) isByline(text string) bool {
	if _, n := stamp.Prefix(text); n == len(text) {
		return true
	}
	const role = 12 // bytes, as of "By " or "기자"
	rest := text
	for _, name := range a.Authors {
		rest = strings.Replace(rest, name, "", 1)
	}
	if len(rest) == len(text) {
		return false
	}
	// What is left is a role or a date, and what parts them.
	rest = strings.Trim(rest, " |•·–—-,/")
	if _, n := stamp.Prefix(rest); n == len(rest) {
		return true
	}
	for i := range rest {
		if _, n := stamp.Prefix(rest[i:]); n > 0 && n == len(rest)-i {
			rest = rest[:i]
			break
		}
	}
	return len(rest) <= role
}

// add appends one block, made of a block of the page or of those of a row.
func (b *body) add(parts []int32, tr int32) {
	if b.text.Len() > 0 {
		b.text.WriteString("\n\n")
	}
	block, first := Block{Span: Span{Start: b.text.Len()}}, len(b.marks)
	if tr >= 0 {
		block.Kind = Table
		b.addRow(&block, parts, tr)
	} else {
		b.setKind(&block, b.node(parts[0]))
		b.addPart(&block, parts[0])
	}
	block.End = b.text.Len()
	b.blocks = append(b.blocks, block)
	b.first = append(b.first, first)
}

// node is the element that a block of the page is in.
func (b *body) node(block int32) int32 { return b.Boxes[b.Blocks[block].Box].Node }

// farUp is how far up from a block what it is in is looked for.
const farUp = 32

// setKind says of what kind a block is that stands in element n, by that or what it is in.
func (b *body) setKind(block *Block, n int32) {
	nodes := b.Tree.Nodes
	for up := 0; n > 0 && up < farUp; n, up = nodes[n].Parent, up+1 {
		switch tag := nodes[n].Tag; tag {
		case htmltree.H1, htmltree.H2, htmltree.H3, htmltree.H4, htmltree.H5, htmltree.H6:
			block.Kind, block.Level = Heading, tag.HeadingLevel()
			return
		case htmltree.Li, htmltree.Dd, htmltree.Dt:
			number, level, again := b.inList(n, block.Kind == Paragraph)
			block.Level = level
			if level > 0 && !again {
				block.Kind, block.Number = Item, number
			}
			return
		case htmltree.Figcaption, htmltree.Caption:
			block.Kind = Caption
			return
		case htmltree.Blockquote:
			block.Kind = cmp.Or(block.Kind, Quotation)
		case htmltree.Pre, htmltree.Listing:
			block.Kind = Pre
		case htmltree.Article, htmltree.Main, htmltree.Section, htmltree.Td, htmltree.Body:
			return
		}
	}
}

// addMarks adds the marks of a block of the page that stands at start in the text,
// and the images before and in it.
func (b *body) addMarks(block *content.Block, start int, kind BlockKind) {
	const many = 8 // marks around a block that count
	from, to := block.Start, block.Start+int32(len(block.Text))
	around := b.around[:0]
	for _, m := range b.around {
		if m.End > from {
			around = append(around, m)
		}
	}
	b.around = around
	for _, m := range b.around {
		b.addMark(m, block, start, kind)
	}
	for ; b.next < len(b.Marks) && b.Marks[b.next].Start < to; b.next++ {
		m := b.Marks[b.next]
		switch {
		case b.Tree.Nodes[m.Node].Tag == htmltree.Img:
			b.addImage(m, start)
			continue
		case m.End <= from:
			continue
		case m.End > to:
			if len(b.around) == many {
				copy(b.around, b.around[1:])
				b.around = b.around[:many-1]
			}
			b.around = append(b.around, m)
		}
		b.addMark(m, block, start, kind)
	}
}

// addMark adds what a mark has in a block, without the spaces at its ends.
func (b *body) addMark(m content.Mark, block *content.Block, start int, blockKind BlockKind) {
	from, to := max(m.Start-block.Start, 0), min(m.End-block.Start, int32(len(block.Text)))
	for from < to && block.Text[from] <= ' ' {
		from++
	}
	for from < to && block.Text[to-1] <= ' ' {
		to--
	}
	if from == to {
		return
	}
	mark := Mark{Span: Span{start + int(from), start + int(to)}}
	switch b.Tree.Nodes[m.Node].Tag {
	case htmltree.A:
		href, _ := b.Tree.Attr(m.Node, "href")
		if href == "" {
			return
		}
		b.urls = b.resolver.append(b.urls, href)
		b.ends = append(b.ends, len(b.urls))
	case htmltree.Em, htmltree.I:
		mark.Kind = Emphasis
	case htmltree.B, htmltree.Strong:
		mark.Kind = Strong
	case htmltree.Code:
		mark.Kind = Code
	}
	if blockKind == Pre && mark.Kind == Code {
		return
	}
	if n := len(b.marks); n > 0 && b.marks[n-1].Span == mark.Span && b.marks[n-1].Kind == mark.Kind && mark.Kind != Link {
		return
	}
	b.marks = append(b.marks, mark)
}

// setURLs gives the links their addresses, all parts of one string.
func (b *body) setURLs() {
	urls, start, link := string(b.urls), 0, 0
	for i := range b.marks {
		if b.marks[i].Kind == Link {
			b.marks[i].URL = urls[start:b.ends[link]]
			start = b.ends[link]
			link++
		}
	}
}

// share gives each block its marks.
func (b *body) share() {
	end := len(b.marks)
	for i, first := range slices.Backward(b.first) {
		if first < end {
			b.blocks[i].Marks = b.marks[first:end:end]
		}
		end = first
	}
}
