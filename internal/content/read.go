package content

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// reader gathers the blocks of a tree in one pass over its nodes.
type reader struct {
	Page
	stack  []frame
	text   strings.Builder // of all blocks
	start  int             // of the block that is being gathered
	block  Block
	gap    string  // white space since the last word, as it is shown
	breaks int     // br elements since the last word
	title  hashSet // the words of the page's title
	told   hashSet // the pairs of words of the texts it declares
	learns learning
	last   uint32 // hash of the word before
}

// frame is an element that the pass is inside of.
type frame struct {
	end        int32
	node       int32 // the innermost block element
	box        int32 // of it; -1 before its first word
	mark       int32 // in Page.Marks; -1 if the element is none
	link, bold bool
	time, pre  bool
}

// Declared is what the page declares of itself: the types of its things, its
// address, and texts that it has.
type Declared struct {
	Types   []string
	Address string
	Prose   []string
}

// Read cuts the page into its blocks.
func Read(t *htmltree.Tree, declared Declared) *Page {
	r := reader{
		Page:  Page{Tree: t, Blocks: make([]Block, 0, 32+len(t.Nodes)/8), Boxes: make([]Box, 1, 32+len(t.Nodes)/6)},
		stack: make([]frame, 1, 64),
	}
	r.stack[0] = frame{end: int32(len(t.Nodes)), mark: -1}
	r.Boxes[0].Parent = -1
	sets := make([]uint64, 32+1024)
	r.title, r.told = sets[:32], sets[32:]
	for _, text := range declared.Prose {
		r.learn(text, ofProse)
	}
	r.signs.slots = make([]uint16, 0, 384)
	r.readHead()
	r.text.Grow(len(t.Source) / 10)
	r.Marks = make([]Mark, 0, 32+len(t.Nodes)/12)
	for i := int32(1); int(i) < len(t.Nodes); i++ {
		for r.stack[len(r.stack)-1].end <= i {
			r.leave()
		}
		n := &t.Nodes[i]
		switch {
		case n.Kind != htmltree.Element:
			if r.text.Len() == r.start {
				r.block.At = i
			}
			for piece := range t.Pieces(i) {
				r.add(piece)
			}
		case skippedTags[n.Tag]:
			r.tags[n.Tag]++
			i = n.End - 1
		default:
			r.tags[n.Tag]++
			r.enter(i)
		}
	}
	for len(r.stack) > 1 {
		r.leave()
	}
	r.flush()
	text := r.text.String()
	for i := range r.Blocks {
		end := len(text)
		if i+1 < len(r.Blocks) {
			end = int(r.Blocks[i+1].Start)
		}
		r.Blocks[i].Text = text[r.Blocks[i].Start:end]
	}
	return &r.Page
}

// enter begins element i.
func (r *reader) enter(i int32) {
	n := &r.Tree.Nodes[i]
	f := r.stack[len(r.stack)-1]
	f.end, f.mark = n.End, -1
	switch {
	case blockTags[n.Tag]:
		r.flush()
		f.node, f.box = i, -1
		f.pre = f.pre || n.Tag == htmltree.Pre || n.Tag == htmltree.Listing
	case n.Tag == htmltree.Br:
		r.gap = "\n"
		if r.breaks++; r.breaks > 1 && !f.pre {
			r.flush()
		}
		return
	case n.Tag == htmltree.Img:
		r.block.images++
		r.Marks = append(r.Marks, Mark{i, int32(r.text.Len()), int32(r.text.Len())})
		return
	case n.Tag == htmltree.Time:
		f.time = true
	case markTags[n.Tag]:
		f.mark = int32(len(r.Marks))
		r.Marks = append(r.Marks, Mark{i, int32(r.text.Len()), 0})
		switch n.Tag {
		case htmltree.A:
			f.link = true
			r.block.links++
		case htmltree.B, htmltree.Strong:
			f.bold = true
		}
	}
	r.stack = append(r.stack, f)
}

// leave ends the element at the top of the stack.
func (r *reader) leave() {
	last := len(r.stack) - 1
	switch f := &r.stack[last]; {
	case f.mark >= 0:
		m := &r.Marks[f.mark]
		if m.End = int32(r.text.Len()); m.End == m.Start && int(f.mark) == len(r.Marks)-1 && r.Tree.Nodes[m.Node].Tag != htmltree.A {
			r.Marks = r.Marks[:f.mark]
		}
	case f.node != r.stack[last-1].node:
		r.flush()
	}
	r.stack = r.stack[:last]
}

// readHead takes the words of the page's title and description, and what its meta
// elements tell of its kind.
func (r *reader) readHead() {
	t := r.Tree
	for i := range t.Nodes {
		if t.Nodes[i].Kind != htmltree.Element {
			continue
		}
		switch t.Nodes[i].Tag {
		case htmltree.Title:
			for c := range t.Children(int32(i)) {
				r.learn(t.Text(c), ofTitle)
			}
		case htmltree.Meta:
			name, content := "", ""
			for a := t.Attributes(int32(i)); a.Next(); {
				switch {
				case a.Is("name"), a.Is("property"):
					name = a.Value
				case a.Is("content"):
					content = a.Value
				}
			}
			if name != "" {
				r.signs.add("meta", name)
			}
			if name == "generator" || name == "og:type" {
				r.signs.words(name, content)
			}
		case htmltree.Base:
			if href, _ := t.Attr(int32(i), "href"); r.Base == "" {
				r.Base = href
			}
		case htmltree.Body:
			return
		}
	}
}

// flush ends the block that is being gathered.
func (r *reader) flush() {
	r.breaks, r.gap = 0, ""
	if r.text.Len() == r.start {
		r.block = Block{images: r.block.images}
		return
	}
	r.block.Box = r.box()
	r.block.Start = int32(r.start)
	r.Blocks = append(r.Blocks, r.block)
	r.start = r.text.Len()
	r.block = Block{}
}

// box returns the box that the pass is in; it and those around it are made with
// their first words. Of very many elements around the same words the inner ones
// get a box.
func (r *reader) box() int32 {
	const many = 128
	i := len(r.stack) - 1
	for r.stack[i].box < 0 {
		i--
	}
	outer := len(r.stack) - many
	for i++; i < len(r.stack); i++ {
		f, around := &r.stack[i], &r.stack[i-1]
		f.box = around.box
		if f.node != around.node && i >= outer {
			f.box = int32(len(r.Boxes))
			r.Boxes = append(r.Boxes, Box{Node: f.node, Parent: around.box, First: int32(len(r.Blocks)), tag: r.Tree.Nodes[f.node].Tag})
		}
	}
	return r.stack[len(r.stack)-1].box
}
