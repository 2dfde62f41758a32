package listing

import (
	"slices"
	"strings"
)

// attach finds the titles of the links without words: the heading or else the first
// words in the box around them that are no label. A link whose story has a title
// already needs none.
func (g *gatherer) attach() {
	const far, many = 5, 12 // elements up, and blocks
	if len(g.bare) == 0 {
		return
	}
	nodes := g.Tree.Nodes
	known := make(map[string]bool, len(g.headlines))
	byNode := make(map[int32]int, len(g.headlines))
	for i := range g.headlines {
		if h := &g.headlines[i]; h.link >= 0 {
			known[h.href] = true
		}
		byNode[g.headlines[i].node] = i
	}
	for k, mark := range g.bare {
		link, href := g.Marks[mark].Node, g.links[mark].href
		up := nodes[link].Parent
		for far := far; !known[href] && up > 0 && far > 0; up, far = nodes[up].Parent, far-1 {
			end := nodes[up].End
			if k > 0 && g.Marks[g.bare[k-1]].Node > up && g.rivals(g.bare[k-1], mark) || k+1 < len(g.bare) && g.Marks[g.bare[k+1]].Node < end && g.rivals(g.bare[k+1], mark) {
				break
			}
			first, last := g.BlocksIn(up, end)
			best := g.titleIn(first, min(last, first+many))
			if best < 0 {
				continue
			}
			known[href] = true
			n := g.Boxes[g.Blocks[best].Box].Node
			for around, far := n, far; around > up && far > 0; around, far = nodes[around].Parent, far-1 {
				if nodes[around].Tag.HeadingLevel() > 0 {
					n = around
				}
			}
			if i, ok := byNode[n]; !ok {
				before := len(g.headlines)
				if g.add(headline{node: n, link: link, href: href, title: join("", g.Blocks[best].Text), quality: fair}); len(g.headlines) > before {
					byNode[n] = before
				}
			} else if h := &g.headlines[i]; h.link < 0 {
				h.link, h.href = link, href
			}
		}
	}
}

// rivals says whether two marks are links that are made alike and lead elsewhere.
func (l *Page) rivals(a, b int32) bool {
	return l.make(l.Marks[a].Node) == l.make(l.Marks[b].Node) && l.links[a].href != l.links[b].href
}

// titleIn is the block that is the title of a box with the blocks first, last: a
// heading, unless words that are no kicker stand before it; else the first that is
// neither a date nor a label. Without one it is -1.
func (l *Page) titleIn(first, last int) int {
	best := -1
	for i := first; i < last; i++ {
		b := &l.Blocks[i]
		switch {
		case l.Tree.Nodes[l.Boxes[b.Box].Node].Tag.HeadingLevel() > 0:
			if best < 0 || l.Blocks[best].Words <= kickerWords {
				return i
			}
			return best
		case best < 0 && b.Words > labelWords && !b.HasTime() && !l.isStamp(i):
			best = i
		}
	}
	return best
}

// follow finds the stories of the titles without a link: of the links in the box of
// each, that which most of these boxes have one of ("Read more", a comment count).
func (l *Page) follow() {
	const near, many = 3, 64 // elements around, and marks of a box
	nodes := l.Tree.Nodes
	type group struct{ lines, nodes []int32 }
	groups := map[uint64]*group{}
	for i := range l.headlines {
		h := &l.headlines[i]
		if h.link >= 0 {
			continue
		}
		key := uint64(nodes[h.node].Tag)
		for n, k := nodes[h.node].Parent, 0; k < near && n > 0; n, k = nodes[n].Parent, k+1 {
			key = mix(key, uint64(nodes[n].Tag))
		}
		if groups[key] == nil {
			groups[key] = &group{}
		}
		groups[key].lines, groups[key].nodes = append(groups[key].lines, int32(i)), append(groups[key].nodes, h.node)
	}
	type way struct {
		section int
		make    uint64
		mark    int
	}
	var ways []way
	count := map[uint64]int{}
	for _, o := range groups {
		if len(o.lines) < 2 {
			continue
		}
		ways = ways[:0]
		clear(count)
		for k := range o.lines {
			from, to := l.extent(o.nodes, k)
			own := len(ways) // where those of this box begin
			first := l.MarkAt(from)
			for m := first; m < min(len(l.Marks), first+many) && l.Marks[m].Node < to; m++ {
				n := l.Marks[m].Node
				if l.links[m].href == "" || l.around(n)&calledShare != 0 {
					continue
				}
				word, _, _ := strings.Cut(l.markText(l.Marks[m]), " ")
				made := mix(l.make(n), uint64(lettersOf(word)))
				if !slices.ContainsFunc(ways[own:], func(o way) bool { return o.make == made }) {
					ways = append(ways, way{k, made, m})
					count[made]++
				}
			}
		}
		few := max(2, len(o.lines)/4) - 1
		most, section := few, -1
		for _, w := range ways {
			if w.section != section {
				most, section = few, w.section
			}
			if count[w.make] > most {
				most = count[w.make]
				h := &l.headlines[o.lines[section]]
				h.link, h.href = l.Marks[w.mark].Node, l.links[w.mark].href
			}
		}
	}
}
