// Package listing finds the stories that a page lists. Headlines that the page makes
// alike are a group; learnt weights choose the group that is most the page's own, and
// those that go with it; and they tell whether the page is a list at all.
package listing

import (
	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// Page is the headlines of a page, in groups.
type Page struct {
	*content.Page
	headlines []headline // in document order
	groups    []group
	traits    []traits
	quality   []int8  // of the best headline of each address
	links     []link  // of content.Page.Marks; that of others is zero
	blockAt   []int32 // the first block whose words are not before each node
	boxAt     []int32 // the box of each node; 0 if it has none
	stamps    []uint8 // what is known of each block as a stamp or label
	made      []uint64
	regions   []region
	common    region  // in which most of the page is
	before    []int32 // words before each block
	images    []int32 // before each mark
	h1        int32   // the first heading of the first level; -1 if there is none
	host      string  // where most links go
	paged     float32 // 1 if the page leads to further ones of its list
	spread    float32 // addresses that look like stories
}

// Story is what a page has of one story.
type Story struct {
	Title string
	Href  string // as it stands; "" if it leads nowhere
	Node  int32  // the element with the title; 0 if there is none
	// From and To bound the nodes of the story.
	From, To int32
	// Section is the heading of the part of the page that the story is in, if the page
	// has several.
	Section string
}

// Read finds the headlines of a page and describes their groups.
func Read(p *content.Page) *Page {
	nodes := len(p.Tree.Nodes)
	l := &Page{Page: p, h1: -1, blockAt: make([]int32, nodes+1), boxAt: make([]int32, nodes), stamps: make([]uint8, len(p.Blocks)), made: make([]uint64, nodes), links: make([]link, len(p.Marks))}
	i := len(p.Blocks)
	for n := nodes; n >= 0; n-- {
		for i > 0 && p.Blocks[i-1].At >= int32(n) {
			i--
		}
		l.blockAt[n] = int32(i)
	}
	for i := range p.Boxes {
		l.boxAt[p.Boxes[i].Node] = int32(i)
	}
	l.readLinks()
	l.readRegions()
	l.gather()
	l.survey()
	l.group()
	l.describe()
	return l
}

// Headlines are the titles and addresses of each group.
func (l *Page) Headlines() [][]Story {
	groups := make([][]Story, len(l.groups))
	for g := range groups {
		for _, i := range l.groups[g].lines {
			groups[g] = append(groups[g], l.headlines[i].story())
		}
	}
	return groups
}

func (h *headline) story() Story {
	return Story{Title: h.title, Href: htmltree.Unescape(h.href), Node: h.node}
}

// Stories are those of the groups that are likely stories, in page order. A story that
// is there twice stands where it is first, with its best title.
func (l *Page) Stories(p []float32) []Story {
	const likely = .4       // what is best for F1 is half of the F1 that is reached
	var nodes, best []int32 // of the titles, and the headlines with the best of them
	at := make([]int32, len(l.quality))
	for i := range l.headlines {
		h := &l.headlines[i]
		if h.link < 0 || p[h.group] < likely {
			continue
		}
		switch k := at[h.address] - 1; {
		case k < 0:
			nodes, best = append(nodes, h.node), append(best, int32(i))
			at[h.address] = int32(len(nodes))
		case l.headlines[best[k]].quality < h.quality:
			best[k] = int32(i)
		}
	}
	stories := make([]Story, len(nodes))
	for k, i := range best {
		stories[k] = l.headlines[i].story()
		stories[k].Node = nodes[k]
		stories[k].From, stories[k].To = l.extent(nodes, k)
	}
	l.setSections(stories)
	return stories
}

// setSections finds the sections of stories: the nearest heading before each, short and
// no story's, whose part of the page the story is in. A page with one heading has no
// sections.
func (l *Page) setSections(stories []Story) {
	const far, long = 64, 40 // headlines back, and bytes
	chosen := make(map[int32]bool, len(stories))
	for k := range stories {
		chosen[stories[k].Node] = true
	}
	first, several := "", false
	for k := range stories {
		s := &stories[k]
		at := l.headlineAt(s.Node)
		for i := at - 1; i >= max(at-far, 0) && s.Section == ""; i-- {
			h := &l.headlines[i]
			if h.quality == headed && h.node != l.h1 && !chosen[h.node] && h.node < s.From && len(h.title) <= long && l.heads(h.node, s) {
				s.Section = h.title
			}
		}
		if first == "" {
			first = s.Section
		}
		several = several || s.Section != "" && s.Section != first
	}
	if several {
		return
	}
	for k := range stories {
		stories[k].Section = ""
	}
}

// heads says whether a story is in the part of the page that heading n heads.
func (l *Page) heads(n int32, s *Story) bool {
	const near = 3
	nodes := l.Tree.Nodes
	for up, far := nodes[n].Parent, near; up > 0 && far > 0; up, far = nodes[up].Parent, far-1 {
		if nodes[up].End >= s.To {
			return true
		}
		if nodes[up].Tag == htmltree.Body || nodes[up].Tag == htmltree.Main {
			return false
		}
	}
	return false
}

// BlocksIn are the blocks whose first words are in the nodes from, to.
func (l *Page) BlocksIn(from, to int32) (first, last int) {
	return int(l.blockAt[from]), int(l.blockAt[to])
}
