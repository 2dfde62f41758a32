package content

import (
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// FeatureCount is how many features a block has at most.
const FeatureCount = 110

// Features describe blocks of a page, Count from From on: feature f of the b-th of
// them is Values[f*Count+b].
type Features struct {
	From, Count int
	Values      []float32
	scores      []float32
	rows        []int32
}

// take makes room for the features of count blocks from from on.
func (f *Features) take(from, count int) {
	f.From, f.Count = from, count
	if cap(f.Values) < count*FeatureCount {
		f.Values = make([]float32, count*FeatureCount)
	}
	f.Values = f.Values[:count*FeatureCount]
}

func (f *Features) column(feature int) []float32 {
	return f.Values[feature*f.Count : (feature+1)*f.Count]
}

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

func (b *Block) open() int32 { return b.Words - b.linked }

func (b *Block) isProse() bool { return b.open() >= longProse && b.stops > 0 }

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
		d.open[i+1] = d.open[i] + b.open()
		d.prose[i+1] = d.prose[i]
		if b.isProse() {
			d.prose[i+1] += b.open()
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

// describe gives blocks their features. It takes them in order.
func (d *describer) describe(f *Features) {
	const far = 32 // how many boxes around a block are looked at
	all := &d.Boxes[0]
	blocks := len(d.Blocks)
	for i := f.From; i < f.From+f.Count; i++ {
		b := &d.Blocks[i]
		box := &d.Boxes[b.Box]
		k := firstOther*f.Count + i - f.From
		put := func(v float32) { f.Values[k] = v; k += f.Count }
		flag := func(is bool) {
			v := float32(0)
			if is {
				v = 1
			}
			put(v)
		}
		// The text.
		put(float32(b.Words))
		put(ratio(b.linked, b.Words))
		put(ratio(b.stops, b.Words))
		put(ratio(b.signs, b.Words))
		put(ratio(b.digits, b.letters))
		put(ratio(b.capitals, b.Words))
		put(ratio(b.bold, b.Words))
		put(ratio(b.timed, b.Words))
		put(ratio(b.titled, b.Words))
		put(ratio(b.told, b.Words))
		put(float32(b.links))
		put(float32(b.images))
		put(float32(ending(b.Text)))
		put(ratio(int32(len(b.Text)), b.Words))
		put(float32(*d.texts.of(b.hash)))
		// The box and those around it.
		put(float32(tagClass(box.tag)))
		flag(box.hidden)
		for a := range ancestorCount {
			flag(box.in&(1<<a) != 0)
		}
		put(float32(box.depth))
		wide := b.Box
		for n, up := b.Box, 0; n > 0 && up < far && d.Boxes[n].Words < 4*box.Words+40; n, up = d.Boxes[n].Parent, up+1 {
			wide = n
		}
		up := max(box.Parent, 0)
		grand := max(d.Boxes[up].Parent, 0)
		for _, n := range [...]int32{up, grand, wide, d.branch[b.Box]} {
			c := &d.Boxes[n]
			put(float32(c.Words))
			put(ratio(c.linked, c.Words))
			put(float32(d.count[n]))
			put(float32(c.same))
		}
		put(float32(box.same))
		// The place in the page.
		put(ratio(int32(i), int32(blocks)))
		put(ratio(d.before[i], all.Words))
		put(float32(i - d.title))
		put(float32(d.before[i] - d.before[d.title]))
		put(ratio(*d.paths.of(d.path[b.Box]), all.Words))
		put(ratio(*d.paths.of(mix(d.tagPath[b.Box], tagsOnly)), all.Words))
		put(ratio(all.prose, all.Words))
		put(ratio(all.linked, all.Words))
		put(float32(all.Words))
		// The place to the best box.
		c := &d.Boxes[d.best]
		flag(int32(i) >= c.First && int32(i) <= c.Last)
		put(ratio(int32(i)-c.First, c.Last-c.First+1))
		put(float32(c.Last - int32(i)))
		branch := d.branch[b.Box]
		trunk := b.Box
		if !d.onTrunk[trunk] {
			trunk = d.Boxes[branch].Parent
		}
		put(ratio(d.Boxes[trunk].prose, all.prose))
		put(float32(c.depth - d.Boxes[trunk].depth))
		put(float32(box.depth - d.Boxes[trunk].depth))
		put(ratio(d.Boxes[branch].prose, all.prose))
		// What is around.
		for _, j := range [...]int{i - 2, i - 1, i + 1, i + 2} {
			if j < 0 || j >= blocks {
				put(0)
				put(0)
				put(0)
				continue
			}
			o := &d.Blocks[j]
			put(float32(o.Words))
			put(ratio(o.linked, o.Words))
			flag(d.Boxes[o.Box].tag == box.tag)
		}
		for _, w := range [...][2]int{{max(i-8, 0), i}, {i + 1, min(i+9, blocks)}} {
			from, to := w[0], max(w[1], w[0])
			put(ratio(d.open[to]-d.open[from], d.before[to]-d.before[from]))
			put(float32(d.open[to] - d.open[from]))
		}
		if d.nextProse <= i {
			for d.nextProse = i + 1; d.nextProse < blocks && !d.Blocks[d.nextProse].isProse(); d.nextProse++ {
			}
		}
		put(float32(d.nextProse - i))
		put(float32(i - d.lastProse))
		put(ratio(d.prose[i], d.prose[blocks]))
		put(float32(d.prose[blocks] - d.prose[i]))
		put(float32(i - d.lastHeading))
		put(float32(d.headingLevel))
		if level := headingLevelOf(box.tag); level > 0 {
			d.lastHeading, d.headingLevel = i, level
		}
		if b.isProse() {
			d.lastProse = i
		}
	}
}

// firstOther is where the features begin that are not of tokens.
const (
	firstKind  = 14
	firstOther = firstKind + int(KindCount)
)

// tokenStats are what the tokens of one level say.
type tokenStats struct{ sum, low, high int32 }

func (s *tokenStats) add(v int32) {
	s.sum += v
	s.low, s.high = min(s.low, v), max(s.high, v)
}

func (s *tokenStats) join(o tokenStats) {
	s.sum += o.sum
	s.low, s.high = min(s.low, o.low), max(s.high, o.high)
}

// tokenSums are what the tokens of a page's boxes say by a table.
type tokenSums struct {
	table   TokenTable
	boxes   [][far + 1]tokenStats
	heading tokenStats // what those of the heading before say
}

func (p *Page) sums(table TokenTable) *tokenSums {
	s := &tokenSums{table: table, boxes: make([][far + 1]tokenStats, len(p.Boxes))}
	for i := range p.Boxes {
		for _, token := range p.tokens[p.Boxes[i].from:p.Boxes[i].to] {
			for level := range s.boxes[i] {
				s.boxes[i][level].add(table.says(token, level))
			}
		}
	}
	return s
}

// SetTokens sets the features that tokens give by table, of all blocks.
func (p *Page) SetTokens(f *Features, table TokenTable) { p.sums(table).set(p, f) }

// set sets the features that tokens give. It takes the blocks in order.
func (t *tokenSums) set(p *Page, f *Features) {
	for i := f.From; i < f.From+f.Count; i++ {
		b := &p.Blocks[i]
		var s [levels]tokenStats
		s[own] = t.boxes[b.Box][own]
		n := p.Boxes[b.Box].Parent
		for k := 0; n >= 0 && k < 9; k++ {
			level := far
			if k < 2 {
				level = near
			}
			s[level].join(t.boxes[n][level])
			n = p.Boxes[n].Parent
		}
		for _, token := range b.firstTokens() {
			s[text].add(t.table.says(token, text))
		}
		s[heading] = t.heading
		if headingLevelOf(p.Boxes[b.Box].tag) > 0 {
			t.heading = tokenStats{}
			for _, token := range b.firstTokens() {
				t.heading.add(t.table.says(token, heading))
			}
		}
		k := i - f.From
		put := func(v int32) { f.Values[k] = float32(v); k += f.Count }
		total := int32(0)
		for level, st := range s {
			total += st.sum
			put(st.sum)
			put(st.low)
			if level < text {
				put(st.high)
			}
		}
		put(total)
	}
}

func (b *Block) firstTokens() []uint16 { return b.first[:min(int(b.Words), firstWords)] }

// Tokens are the slots of the tokens that tell of each block.
func (p *Page) Tokens() [][]uint32 {
	tokens := make([][]uint32, len(p.Blocks))
	var last []uint16
	for i := range p.Blocks {
		b := &p.Blocks[i]
		add := func(words []uint16, level int) {
			for _, w := range words {
				tokens[i] = append(tokens[i], slot(w, level))
			}
		}
		for n, k := b.Box, 0; n >= 0 && k < 10; n, k = p.Boxes[n].Parent, k+1 {
			level := far
			switch k {
			case 0:
				level = own
			case 1, 2:
				level = near
			}
			add(p.tokens[p.Boxes[n].from:p.Boxes[n].to], level)
		}
		add(b.firstTokens(), text)
		add(last, heading)
		if headingLevelOf(p.Boxes[b.Box].tag) > 0 {
			last = b.firstTokens()
		}
	}
	return tokens
}

func ratio(a, b int32) float32 {
	if b == 0 {
		return 0
	}
	return float32(a) / float32(b)
}

// ending tells how a text ends.
func ending(s string) int {
	switch last := s[len(s)-1]; last {
	case '.':
		return 1
	case '!', '?':
		return 2
	case ':':
		return 3
	case '"', ')', '\'':
		return 4
	case ',', ';':
		return 5
	default:
		if last < 0x80 {
			return 0
		}
	}
	for _, end := range [...]string{"。", "”", "’", "！", "？", "»"} {
		if len(s) >= len(end) && s[len(s)-len(end):] == end {
			return 1
		}
	}
	if len(s) >= 3 && s[len(s)-3:] == "…" {
		return 6
	}
	return 0
}

func headingLevelOf(tag htmltree.Tag) int {
	switch tag {
	case htmltree.H1:
		return 1
	case htmltree.H2:
		return 2
	case htmltree.H3:
		return 3
	case htmltree.H4:
		return 4
	case htmltree.H5, htmltree.H6:
		return 5
	}
	return 0
}

// tagClass orders the block elements from those of running text to those of
// anything.
func tagClass(tag htmltree.Tag) int {
	switch tag {
	case htmltree.P:
		return 0
	case htmltree.Blockquote:
		return 1
	case htmltree.H1, htmltree.H2, htmltree.H3, htmltree.H4, htmltree.H5, htmltree.H6:
		return 1 + headingLevelOf(tag)
	case htmltree.Pre:
		return 7
	case htmltree.Li:
		return 8
	case htmltree.Dd, htmltree.Dt:
		return 9
	case htmltree.Td:
		return 10
	case htmltree.Th:
		return 11
	case htmltree.Figcaption, htmltree.Caption:
		return 12
	case htmltree.Section, htmltree.Article, htmltree.Main:
		return 13
	case htmltree.Div:
		return 14
	case htmltree.Button, htmltree.Label, htmltree.Legend:
		return 16
	}
	return 15
}
