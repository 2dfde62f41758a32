package content

import (
	"hash/maphash"
	"math"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// FeatureCount is how many features a block has.
const FeatureCount = 72

// Features describe one block and its place in the page.
type Features [FeatureCount]float32

// hint words in class and id attributes, by what they tell of.
var hints = [...][]string{
	{"comment", "disqus", "respond", "reply"},
	{"related", "recommend", "more-", "also", "similar", "popular", "trending", "recirc", "read-next", "teaser"},
	{"nav", "menu", "breadcrumb", "pagination", "pager", "toc"},
	{"footer", "copyright", "legal", "bottom"},
	{"sidebar", "widget", "aside", "rail", "secondary"},
	{"share", "social", "follow"},
	{"newsletter", "subscribe", "signup", "sign-up", "promo", "banner", "advert", "sponsor", "cta", "popup", "modal", "cookie", "consent"},
	{"author", "byline", "bio", "contributor", "profile"},
	{"meta", "date", "time", "publish", "tags", "category", "label"},
	{"caption", "credit", "figure", "image"},
	{"article", "content", "body", "post", "entry", "story", "text", "main", "markdown", "prose", "rich"},
	{"header", "masthead", "topbar", "hero", "title", "headline"},
}

// container is what the pass knows of an element with text in it.
type container struct {
	blocks, words, linked int32
	first, last           int32 // block indices
	paragraphs            int32 // words in p elements
}

// page is the state of one Describe.
type page struct {
	tree       *htmltree.Tree
	blocks     []Block
	containers []container // of each node
	hintsOf    []uint16    // of each node, its own
	depth      []int32     // of each node
	classes    map[int32]string
	hints      map[string]uint16 // of attribute values
	before     []int32           // words before each block
	total      int32
}

// Describe gives each block its features.
func Describe(t *htmltree.Tree, blocks []Block) []Features {
	p := &page{
		tree: t, blocks: blocks,
		containers: make([]container, len(t.Nodes)), hintsOf: make([]uint16, len(t.Nodes)), depth: make([]int32, len(t.Nodes)),
		classes: make(map[int32]string, len(blocks)), hints: make(map[string]uint16), before: make([]int32, len(blocks)+1),
	}
	p.gather()
	features := make([]Features, len(blocks))
	p.describe(features)
	return features
}

// gather counts what each element holds, from the innermost outwards.
func (p *page) gather() {
	nodes := p.tree.Nodes
	for i := range p.blocks {
		b := &p.blocks[i]
		p.before[i+1] = p.before[i] + int32(b.Words)
		c := &p.containers[b.Node]
		if c.blocks == 0 {
			c.first = int32(i)
		}
		c.blocks++
		c.words += int32(b.Words)
		c.linked += int32(b.linked)
		c.last = int32(i)
		if nodes[b.Node].Tag == htmltree.P {
			c.paragraphs += int32(b.Words)
		}
	}
	for n := len(nodes) - 1; n > 0; n-- {
		c, up := &p.containers[n], &p.containers[nodes[n].Parent]
		if c.blocks == 0 {
			continue
		}
		p.hintsOf[n] = p.hintBits(int32(n))
		if up.blocks == 0 || c.first < up.first {
			up.first = c.first
		}
		up.last = max(up.last, c.last)
		up.blocks += c.blocks
		up.words += c.words
		up.linked += c.linked
		up.paragraphs += c.paragraphs
	}
	for n := 1; n < len(nodes); n++ {
		p.depth[n] = p.depth[nodes[n].Parent] + 1
	}
	p.total = p.before[len(p.blocks)]
}

// hintBits tells which hints the class, id and role of node n have.
func (p *page) hintBits(n int32) uint16 {
	node := &p.tree.Nodes[n]
	if node.Kind != htmltree.Element || node.From == node.To {
		return 0
	}
	bits := uint16(0)
	for name, value := range p.tree.Attrs(n) {
		switch len(name) {
		case 2, 4, 5, 8:
		default:
			continue
		}
		if !strings.EqualFold(name, "class") && !strings.EqualFold(name, "id") && !strings.EqualFold(name, "role") && !strings.EqualFold(name, "itemprop") {
			continue
		}
		bits |= p.hintsIn(value)
	}
	return bits
}

// hintsIn tells which hints an attribute's value has. Pages repeat few values.
func (p *page) hintsIn(value string) uint16 {
	bits, known := p.hints[value]
	if known {
		return bits
	}
	lower := strings.ToLower(value)
	for h, words := range hints {
		for _, w := range words {
			if strings.Contains(lower, w) {
				bits |= 1 << h
				break
			}
		}
	}
	p.hints[value] = bits
	return bits
}

// far is how many of the elements around a block are looked at.
const far = 64

// ancestors of a block that tell of it.
const (
	inArticle = iota
	inMain
	inAside
	inNav
	inFooter
	inHeader
	inForm
	inTable
	inFigure
	inQuote
	inList
	inDetails
	ancestorCount
)

func (p *page) describe(features []Features) {
	t := p.tree
	title := p.titleBlock()
	best := p.bestContainer()
	seed := maphash.MakeSeed()
	texts := map[uint64]int32{}
	paths := map[uint64]int32{} // words by class path
	tagPaths := map[uint64]int32{}
	pathOf := make([]uint64, len(p.blocks))
	tagPathOf := make([]uint64, len(p.blocks))
	for i := range p.blocks {
		b := &p.blocks[i]
		texts[maphash.String(seed, b.Text)]++
		var path, tagPath maphash.Hash
		path.SetSeed(seed)
		tagPath.SetSeed(seed)
		for n, depth := b.Node, 0; n > 0 && depth < 6; n, depth = t.Nodes[n].Parent, depth+1 {
			tagPath.WriteByte(byte(t.Nodes[n].Tag))
			path.WriteByte(byte(t.Nodes[n].Tag))
			if depth < 3 {
				maphash.WriteComparable(&path, p.classOf(n))
			}
		}
		pathOf[i], tagPathOf[i] = path.Sum64(), tagPath.Sum64()
		paths[pathOf[i]] += int32(b.Words)
		tagPaths[tagPathOf[i]] += int32(b.Words)
	}
	lastHeading, headingLevel, headingHints := -1, 0, uint16(0)
	for i := range p.blocks {
		b := &p.blocks[i]
		f := &features[i]
		k := 0
		put := func(v float64) { f[k] = float32(v); k++ }
		flag := func(v bool) {
			if v {
				f[k] = 1
			}
			k++
		}
		tag := t.Nodes[b.Node].Tag
		words := float64(b.Words)
		put(math.Log1p(words))
		put(ratio(b.linked, b.Words))
		put(ratio(b.stops, b.Words))
		put(ratio(b.digits, b.letters))
		put(ratio(b.capitals, b.Words))
		put(ratio(b.bold, b.Words))
		put(float64(b.links))
		flag(endsSentence(b.Text))
		flag(b.hidden)
		put(float64(tagClass(tag)))
		put(ratio(len(b.Text), max(b.Words, 1)))

		var in [ancestorCount]bool
		above := uint16(0)
		own, parent, grand := p.hintsOf[b.Node], uint16(0), uint16(0)
		wide := b.Node
		for n, d := b.Node, 0; n > 0 && d < far; n, d = t.Nodes[n].Parent, d+1 {
			switch d {
			case 0:
			case 1:
				parent = p.hintsOf[n]
			case 2, 3:
				grand |= p.hintsOf[n]
			default:
				if d < 12 {
					above |= p.hintsOf[n]
				}
			}
			if a := ancestor(t.Nodes[n].Tag); a >= 0 {
				in[a] = true
			}
			if p.containers[n].words < 4*p.containers[b.Node].words+40 {
				wide = n
			}
		}
		for h := range hints {
			bit := uint16(1) << h
			v := 0.
			switch {
			case own&bit != 0:
				v = 4
			case parent&bit != 0:
				v = 3
			case grand&bit != 0:
				v = 2
			case above&bit != 0:
				v = 1
			}
			put(v)
		}
		for a := range in {
			flag(in[a])
		}
		put(float64(min(p.depth[b.Node], 40)))
		put(ratio(i, len(p.blocks)))
		put(ratio(int(p.before[i]), int(p.total)))
		put(clamp(float64(i-title), -30, 60))
		put(ratio(int(paths[pathOf[i]]), int(p.total)))
		put(ratio(int(tagPaths[tagPathOf[i]]), int(p.total)))
		put(float64(texts[maphash.String(seed, b.Text)]))

		up := t.Nodes[b.Node].Parent
		for _, n := range [...]int32{max(up, 0), max(t.Nodes[max(up, 0)].Parent, 0), wide} {
			c := &p.containers[n]
			put(math.Log1p(float64(c.words)))
			put(ratio(int(c.linked), int(c.words)))
			put(math.Log1p(float64(c.blocks)))
		}
		c := &p.containers[best]
		inside := int32(i) >= c.first && int32(i) <= c.last && p.isInside(b.Node, best)
		flag(inside)
		put(ratio(i-int(c.first), int(c.last-c.first)+1))
		put(clamp(float64(int(c.last)-i), -20, 30))

		for _, j := range [...]int{i - 1, i + 1} {
			if j < 0 || j >= len(p.blocks) {
				k += 3
				continue
			}
			o := &p.blocks[j]
			put(math.Log1p(float64(o.Words)))
			put(ratio(o.linked, o.Words))
			flag(t.Nodes[o.Node].Tag == tag)
		}
		put(float64(i - lastHeading))
		put(float64(headingLevel))
		put(float64(headingHints))
		if level := headingLevelOf(tag); level > 0 {
			lastHeading, headingLevel, headingHints = i, level, own&0x7f
		}
		if k > firstToken {
			panic("content: more features than there is room for")
		}
	}
}

// classOf is the class attribute of node n, read once.
func (p *page) classOf(n int32) string {
	class, ok := p.classes[n]
	if !ok {
		class, _ = p.tree.Attr(n, "class")
		p.classes[n] = class
	}
	return class
}

func (p *page) isInside(n, container int32) bool {
	return n >= container && n < p.tree.Nodes[container].End
}

// titleBlock is the block of the first h1 with words after it, else 0.
func (p *page) titleBlock() int {
	for i := range p.blocks {
		if p.tree.Nodes[p.blocks[i].Node].Tag == htmltree.H1 {
			return i
		}
	}
	return 0
}

// bestContainer is the smallest element that has three fifths of the words in
// paragraphs.
func (p *page) bestContainer() int32 {
	all := p.containers[0].paragraphs
	best := int32(0)
	if all == 0 {
		return best
	}
	for n := range p.containers {
		if c := &p.containers[n]; c.paragraphs*5 >= all*3 {
			best = int32(n) // the last in document order is the innermost
		}
	}
	return best
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func clamp(v, low, high float64) float64 { return min(max(v, low), high) }

func endsSentence(s string) bool {
	for _, end := range [...]string{".", "!", "?", "”", "\"", ":", "。", "…", ")", "’"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
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

func ancestor(tag htmltree.Tag) int {
	switch tag {
	case htmltree.Article:
		return inArticle
	case htmltree.Main:
		return inMain
	case htmltree.Aside:
		return inAside
	case htmltree.Nav:
		return inNav
	case htmltree.Footer:
		return inFooter
	case htmltree.Header:
		return inHeader
	case htmltree.Form:
		return inForm
	case htmltree.Table:
		return inTable
	case htmltree.Figure:
		return inFigure
	case htmltree.Blockquote:
		return inQuote
	case htmltree.Ul, htmltree.Ol:
		return inList
	case htmltree.Details:
		return inDetails
	}
	return -1
}
