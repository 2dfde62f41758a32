package content

import (
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// describer is the state of one Describe.
type describer struct {
	*Page
	count   []int32 // blocks of each box
	path    []uint64
	tagPath []uint64
	branch  []int32 // of each box: the box around it that is beside those around the best one, or it itself
	onTrunk []bool
	before  []int32 // words before each block
	open    []int32 // words not in links before each block
	prose   []int32 // words in long blocks without links before each block
	best    int32
	title   int
	texts   counter // blocks of each text
	paths   counter // words of each path
	// The last heading and the last prose before the block, and the next prose.
	lastHeading, headingLevel, lastProse, nextProse int
}

// longProse is how many words outside of links a block has that is surely prose.
const longProse = 20

// Describe gives all blocks their features, but for those of tokens and of the
// page's kind.
func (p *Page) Describe() *Features {
	f := &Features{}
	f.take(0, len(p.Blocks))
	newDescriber(p).describe(f)
	return f
}

func newDescriber(p *Page) *describer {
	d := &describer{Page: p, lastHeading: -1, lastProse: -1, nextProse: -1}
	p.readBoxes()
	d.gather()
	for i := range d.Blocks {
		b := &d.Blocks[i]
		*d.texts.of(b.hash)++
		*d.paths.of(d.path[b.Box]) += b.Words
		*d.paths.of(mix(d.tagPath[b.Box], tagsOnly)) += b.Words
	}
	return d
}

// tagsOnly marks the paths that are of tags without their classes.
const tagsOnly = 1 << 40

// gather counts what each box holds, from the innermost outwards, and what
// stands before each block.
func (d *describer) gather() {
	n := len(d.Boxes)
	d.count = make([]int32, n)
	sums := make([]int32, 3*(len(d.Blocks)+1))
	d.before, d.open, d.prose = sums[:len(d.Blocks)+1], sums[len(d.Blocks)+1:2*len(d.Blocks)+2], sums[2*len(d.Blocks)+2:]
	for i := range d.Blocks {
		b := &d.Blocks[i]
		box := &d.Boxes[b.Box]
		d.count[b.Box]++
		box.Words += b.Words
		box.linked += b.linked
		box.Last = int32(i)
		if box.tag == htmltree.P {
			box.prose += b.Words
		}
		d.before[i+1] = d.before[i] + b.Words
		d.open[i+1] = d.open[i] + b.Open()
		d.prose[i+1] = d.prose[i]
		if b.IsProse() {
			d.prose[i+1] += b.Open()
		}
	}
	var siblings counter
	paths := make([]uint64, 2*n)
	d.path, d.tagPath = paths[:n], paths[n:]
	key := func(i int) uint64 {
		b := &d.Boxes[i]
		return mix(uint64(b.Parent)+1, uint64(b.class)<<8|uint64(b.tag))
	}
	for i := n - 1; i > 0; i-- {
		b := &d.Boxes[i]
		up := &d.Boxes[b.Parent]
		up.Words += b.Words
		up.linked += b.linked
		up.prose += b.prose
		up.Last = max(up.Last, b.Last)
		d.count[b.Parent] += d.count[i]
		*siblings.of(key(i))++
	}
	for i := 1; i < n; i++ {
		b := &d.Boxes[i]
		b.same = *siblings.of(key(i))
		up := b.Parent
		d.tagPath[i] = mix(d.tagPath[up], uint64(b.tag))
		d.path[i] = mix(uint64(b.tag), uint64(b.class))
		for k := 0; k < 2 && up > 0; k, up = k+1, d.Boxes[up].Parent {
			d.path[i] = mix(d.path[i], uint64(d.Boxes[up].tag)<<32|uint64(d.Boxes[up].class))
		}
	}
	d.best = d.bestBox()
	d.branch, d.onTrunk = make([]int32, n), make([]bool, n)
	for i := d.best; i >= 0; i = d.Boxes[i].Parent {
		d.onTrunk[i] = true
	}
	for i := 1; i < n; i++ {
		d.branch[i] = int32(i)
		if up := d.Boxes[i].Parent; !d.onTrunk[i] && !d.onTrunk[up] {
			d.branch[i] = d.branch[up]
		}
	}
	for i := range d.Blocks {
		if d.Boxes[d.Blocks[i].Box].tag == htmltree.H1 {
			d.title = i
			break
		}
	}
}

// bestBox is the smallest box that has three fifths of the words in paragraphs.
func (d *describer) bestBox() int32 {
	best := int32(0)
	for i := range d.Boxes {
		if d.Boxes[i].prose*5 >= d.Boxes[0].prose*3 && d.Boxes[0].prose > 0 {
			best = int32(i) // the last in document order is the innermost
		}
	}
	return best
}
