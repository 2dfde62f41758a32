package meta

import (
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// line is a line of words that a reader sees beside the title.
type line struct {
	text     string
	node     int32 // its first text
	from, to int   // in the buffer
}

// besideTitle are the lines after the heading that has the page's title, and then
// those before, the nearest first.
func (c *claims) besideTitle() []line {
	const after, before = 16, 5
	if c.at < 0 {
		return nil
	}
	lines := make([]line, 0, after+3*before)
	nodes := c.tree.Nodes
	c.buffer = append(c.buffer[:0], '\n')
	for n := nodes[c.at].End; int(n) < len(nodes) && len(lines) < after; {
		n = c.line(n, int32(len(nodes)), &lines)
	}
	below := len(lines)
	from := c.at // the start of a stretch that may have enough lines
	for n, texts := c.at-1, 0; n > 0 && texts < 3*before; n-- {
		if c.isWords(n) {
			from, texts = n, texts+1
		}
	}
	for n := from; n < c.at; {
		n = c.line(n, int32(len(nodes)), &lines)
	}
	above := lines[below:]
	for len(above) > 0 && above[len(above)-1].node >= c.at {
		above = above[:len(above)-1]
	}
	slices.Reverse(above)
	lines = lines[:below+min(len(above), before)]
	c.setTexts(lines)
	return lines
}

// setTexts gives lines their texts, once the buffer has them all.
func (c *claims) setTexts(lines []line) {
	all := string(c.buffer)
	for i := range lines {
		lines[i].text = all[lines[i].from:lines[i].to]
	}
}

// titleNode is the heading that has the page's title, else the first, else -1.
func (c *claims) titleNode() int32 {
	for _, headings := range [...][]int32{c.h1, c.h2} {
		for _, n := range headings[:min(len(headings), many)] {
			if same(c.text(n, ""), c.title) {
				return n
			}
		}
	}
	if len(c.h1) > 0 {
		return c.h1[0]
	}
	for n := range c.tree.Nodes {
		node := &c.tree.Nodes[n]
		if size := int(node.To - node.From); node.Kind != htmltree.Element && size >= len(c.title) && size < len(c.title)+32 && c.title != "" &&
			clean(c.tree.Text(int32(n))) == c.title && c.isWords(int32(n)) {
			return node.Parent
		}
	}
	return -1
}

// line adds the line that begins at or after n and before end, if there is one, and
// returns where it ends. What stands in different elements of the line is parted by a bar; of a
// long line only its place is kept.
func (c *claims) line(n, end int32, lines *[]line) int32 {
	const long, most = 200, 64 // bytes, and texts
	nodes := c.tree.Nodes
	b := c.buffer
	from := len(b)
	first, block, last := int32(-1), int32(-1), int32(-1)
	tooLong := false
	for texts := 0; n < end && texts < most; n++ {
		node := &nodes[n]
		if node.Kind == htmltree.Element {
			if !shown(node.Tag) || node.Tag == htmltree.Nav || node.Tag == htmltree.H1 {
				if first >= 0 && node.Tag != htmltree.Svg {
					break
				}
				n = node.End - 1
			} else if first >= 0 && !inline(node.Tag) {
				break
			}
			continue
		}
		if !c.isWords(n) {
			continue
		}
		in := c.blockOf(node.Parent)
		if first >= 0 && in != block {
			break
		}
		texts++
		tooLong = tooLong || node.To-node.From > 2*long || len(b)-from > long
		if first < 0 {
			first, block = n, in
		} else if end, s := b[len(b)-1], c.tree.Source[node.From]; !tooLong && node.Parent != nodes[last].Parent && end > ' ' && s > ' ' && s != ',' {
			b = append(b, " | "...)
		}
		if !tooLong {
			for piece := range c.tree.Pieces(n) {
				b = appendClean(b, piece)
			}
		}
		last = n
	}
	b = trimSpace(b)
	if tooLong {
		b = b[:from]
	}
	if first >= 0 {
		*lines = append(*lines, line{node: first, from: from, to: len(b)})
	}
	c.buffer = append(b, '\n')
	return n
}

// blockOf is the element around a text which is not part of a line.
func (c *claims) blockOf(n int32) int32 {
	const far = 48
	for up := 0; n > 0 && up < far && inline(c.tree.Nodes[n].Tag); up++ {
		n = c.tree.Nodes[n].Parent
	}
	return n
}

// isWords says whether n is a text that a reader sees.
func (c *claims) isWords(n int32) bool {
	node := &c.tree.Nodes[n]
	if node.Kind != htmltree.Text && node.Kind != htmltree.PlainText || !shown(c.tree.Nodes[node.Parent].Tag) {
		return false
	}
	for _, r := range c.tree.Source[node.From:min(node.To, node.From+200)] {
		if r > ' ' && r != 0xa0 {
			return true
		}
	}
	return false
}
