package meta

import (
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// line is a line of words that a reader sees beside the title.
type line struct {
	text  string
	node  int32 // its first text
	above bool  // it stands before the title
}

// besideTitle are the lines after the first heading that has the page's title, and
// then those before, the nearest first.
func (c *claims) besideTitle() []line {
	const after, before = 16, 5
	at := c.at
	if at < 0 {
		return nil
	}
	lines := make([]line, 0, after+before)
	nodes := c.tree.Nodes
	for n := nodes[at].End; int(n) < len(nodes) && len(lines) < after; {
		n = c.line(n, &lines, false)
	}
	from := at // the start of a stretch that may have enough lines
	for n, texts := at-1, 0; n > 0 && texts < 3*before; n-- {
		if c.isWords(n) {
			from, texts = n, texts+1
		}
	}
	var above []line
	for n := from; n < at; {
		n = c.line(n, &above, true)
	}
	for i := len(above) - 1; i >= max(0, len(above)-before); i-- {
		if above[i].node < at {
			lines = append(lines, above[i])
		}
	}
	return lines
}

// titleNode is the heading that has the page's title, else the first, else -1.
func (c *claims) titleNode() int32 {
	title := fold(c.title)
	for _, headings := range [...][]int32{c.h1, c.h2} {
		for _, n := range headings[:min(len(headings), many)] {
			if fold(c.text(n, "")) == title {
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

// line adds the line that begins at or after n, if there is one, and returns where
// it ends. What stands in different elements of the line is parted by a bar.
func (c *claims) line(n int32, lines *[]line, above bool) int32 {
	const long = 400
	nodes := c.tree.Nodes
	b := c.buffer[:0]
	start, block, last := int32(-1), int32(-1), int32(-1)
	only := ""
	for ; int(n) < len(nodes); n++ {
		node := &nodes[n]
		if node.Kind == htmltree.Element {
			if !shown(node.Tag) || node.Tag == htmltree.Nav || node.Tag == htmltree.H1 {
				if start >= 0 && node.Tag != htmltree.Svg {
					break
				}
				n = node.End - 1
			} else if start >= 0 && !inline(node.Tag) {
				break
			}
			continue
		}
		if !c.isWords(n) {
			continue
		}
		in := c.blockOf(node.Parent)
		if start >= 0 && in != block {
			break
		}
		s := c.tree.Text(n)
		if start < 0 {
			start, block, only = n, in, s
		} else {
			if len(b) == 0 {
				b = append(b, only...)
			}
			if end := b[len(b)-1]; node.Parent != nodes[last].Parent && end != ' ' && s[0] > ' ' && s[0] != ',' {
				b = append(b, " | "...)
			}
			if len(b) < long {
				b = append(b, s...)
			}
		}
		last = n
	}
	c.buffer = b
	if start >= 0 {
		if len(b) > 0 {
			only = string(b)
		}
		*lines = append(*lines, line{clean(only), start, above})
	}
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
