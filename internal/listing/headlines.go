package listing

import (
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// headline is words that may be a story's title.
type headline struct {
	node    int32 // the element that has the words
	link    int32 // the a element that leads to the story; -1 if there is none
	group   int32
	address int32 // a number for where link leads, but for the part of the page
	quality int8
	title   string
	href    string // as it is written
}

// How much a headline is one at first sight.
const (
	poor int8 = iota // too short or too long for a title
	fair
	titled // by its class
	headed
)

// A label is a word or two, a kicker a few, and a title no paragraph.
const (
	labelWords  = 2
	kickerWords = 5
	shortTitle  = 12 // bytes
	longTitle   = 150
)

// gatherer finds the headlines of a page.
type gatherer struct {
	*Page
	taken []int8  // of Page.Marks: of links that belong to a heading its level, 7 of what is called one
	bare  []int32 // marks: links without words
}

// gather finds the headlines: headings, elements that are called titles, links of
// neither kind, and what stands beside links without words.
func (l *Page) gather() {
	g := gatherer{Page: l, taken: make([]int8, len(l.Marks))}
	nodes := l.Tree.Nodes
	l.headlines = make([]headline, 0, len(l.Marks)/2+8)
	for i := range l.Boxes {
		n := l.Boxes[i].Node
		switch tag := nodes[n].Tag; {
		case tag.HeadingLevel() > 0:
			g.addHeading(n, headed)
			if tag == htmltree.H1 && l.h1 < 0 {
				l.h1 = n
			}
		case maybeTitled[tag] && l.regions[i]&ownTitle != 0 && l.isLeaf(int32(i)):
			g.addHeading(n, titled)
		}
	}
	for i, m := range l.Marks {
		if g.taken[i] > 0 || nodes[m.Node].Tag != htmltree.A {
			continue
		}
		switch {
		case l.links[i].href == "":
		case m.End == m.Start:
			g.bare = append(g.bare, int32(i))
		default:
			g.addLink(i)
		}
	}
	g.attach()
	l.sortHeadlines()
	l.follow()
	l.host = l.mostFrequentHost()
	numbers := make(map[string]int32, len(l.Marks)/2) // of the addresses
	for i := range l.headlines {
		h := &l.headlines[i]
		if h.link < 0 {
			continue
		}
		address := l.sameAs(h.href)
		number, ok := numbers[address]
		if !ok {
			number = int32(len(numbers))
			numbers[address] = number
			l.quality = append(l.quality, 0)
		}
		h.address = number
		l.quality[number] = max(l.quality[number], h.quality)
	}
}

// sameAs is an address in the form in which two are compared: without the host of the
// page, and the place on a page unless it stands for one.
func (l *Page) sameAs(href string) string {
	if hash := strings.IndexByte(href, '#'); hash >= 0 && !strings.HasPrefix(href[hash:], "#/") && !strings.HasPrefix(href[hash:], "#!") {
		href = href[:hash]
	}
	if h := host(href); h != "" && h == l.host {
		_, rest, _ := strings.Cut(href, "//")
		if slash := strings.IndexByte(rest, '/'); slash >= 0 {
			return rest[slash:]
		}
	}
	return href
}

// sortHeadlines puts them in document order.
func (l *Page) sortHeadlines() {
	order := make([]int64, len(l.headlines))
	for i := range l.headlines {
		order[i] = int64(l.headlines[i].node)<<32 | int64(i)
	}
	slices.Sort(order)
	sorted := make([]headline, len(order))
	for i, o := range order {
		sorted[i] = l.headlines[o&(1<<32-1)]
	}
	l.headlines = sorted
}

// headlineAt is the place among the headlines of the first at or after node n.
func (l *Page) headlineAt(n int32) int {
	i, _ := slices.BinarySearchFunc(l.headlines, n, func(h headline, n int32) int { return int(h.node - n) })
	return i
}

// maybeTitled are the tags of blocks that may be called titles.
var maybeTitled = [256]bool{htmltree.Div: true, htmltree.P: true, htmltree.Td: true, htmltree.Dt: true, htmltree.Dd: true, htmltree.Li: true}

// isLeaf says whether a box is no more than one block of text.
func (l *Page) isLeaf(box int32) bool {
	n := l.Boxes[box].Node
	first, last := l.BlocksIn(n, l.Tree.Nodes[n].End)
	return last-first == 1 && l.Blocks[first].Box == box
}

// isCalledTitle says whether the class of element n calls it a title.
func (l *Page) isCalledTitle(n int32) bool {
	for a := l.Tree.Attributes(n); a.Next(); {
		if a.Is("class") {
			return callsTitle(a.Value)
		}
	}
	return false
}

// callsTitle says whether a class has a word for titles in it.
func callsTitle(class string) bool { return hasFold(class, "title") || hasFold(class, "headline") }

// hasFold says whether s has word, of lower-case letters, in any case.
func hasFold(s, word string) bool {
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i]|0x20 == word[0] && strings.EqualFold(s[i:i+len(word)], word) {
			return true
		}
	}
	return false
}

// manyHeadlines is how many of a page are looked at: more than any list has.
const manyHeadlines = 10_000

// add adds a headline if its title has letters.
func (g *gatherer) add(h headline) {
	if len(g.headlines) < manyHeadlines && lettersOf(h.title) != lettersOf("") {
		g.headlines = append(g.headlines, h)
	}
}

// addHeading adds heading n, with the link in it that has most words, or else that
// around it.
func (g *gatherer) addHeading(n int32, quality int8) {
	const far, many = 8, 64 // elements up, and marks
	nodes := g.Tree.Nodes
	h := headline{node: n, link: -1, quality: quality}
	level := int8(7)
	if quality == headed {
		level = int8(nodes[n].Tag.HeadingLevel())
	}
	first := g.MarkAt(n)
	for i := first; i < min(len(g.Marks), first+many) && g.Marks[i].Node < nodes[n].End; i++ {
		m := g.Marks[i]
		if g.taken[i] > 0 || nodes[m.Node].Tag != htmltree.A {
			continue
		}
		g.taken[i] = level
		if href := g.links[i].href; href != "" && (h.link < 0 || int(m.End-m.Start) > len(h.title)) {
			h.link, h.href, h.title = m.Node, href, g.linkTitle(m)
		}
	}
	for up, k := nodes[n].Parent, 0; h.link < 0 && up > 0 && k < far; up, k = nodes[up].Parent, k+1 {
		if nodes[up].Tag != htmltree.A {
			continue
		}
		if i := g.MarkAt(up); i < len(g.Marks) && g.Marks[i].Node == up {
			if g.taken[i] > 0 && g.taken[i] < level {
				return // a subtitle in the link of the title
			}
			g.taken[i] = level
			if href := g.links[i].href; href != "" {
				h.link, h.href = up, href
			}
		}
		break
	}
	if h.title == "" {
		h.title = g.headingText(n)
	}
	g.add(h)
}

// addLink adds a link that belongs to no heading. Of one around several blocks the
// title is the first that is not a date or a mere label.
func (g *gatherer) addLink(i int) {
	const many = 12 // blocks that are looked at
	m := g.Marks[i]
	h := headline{node: m.Node, link: m.Node, href: g.links[i].href}
	end := g.Tree.Nodes[m.Node].End
	first, last := g.BlocksIn(m.Node, end)
	if last-first < 2 {
		h.title = g.linkTitle(m)
	} else {
		best := -1
		for i := first; i < min(last, first+many); i++ {
			if b := &g.Blocks[i]; !g.isStamp(i) && (best < 0 || g.Blocks[best].Words <= labelWords && b.Words > labelWords) {
				best = i
			}
		}
		if best < 0 {
			return
		}
		h.title = join("", g.Blocks[best].Text)
		if n := g.Boxes[g.Blocks[best].Box].Node; n > m.Node && n < end {
			h.node = n
		}
	}
	switch {
	case len(h.title) > longTitle || len(h.title) < shortTitle:
		h.quality = poor
	case h.node == m.Node && g.links[i].titled || h.node != m.Node && g.isCalledTitle(h.node):
		h.quality = titled
	default:
		h.quality = fair
	}
	g.add(h)
}

// lettersOf is a hash of the letters of s.
func lettersOf(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		if c := s[i] | 0x20; c >= 'a' && c <= 'z' || s[i] >= 0x80 {
			h = (h ^ uint32(c)) * 16777619
		}
	}
	return h
}
