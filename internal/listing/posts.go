package listing

import (
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// Posts are the complete stories of a page that prints several and links none: the
// entries of a live blog, each with its time, or articles. Each stands in an element
// of its own, and together they have most of the page's prose. A page may say that it is
// a live blog; one that says it is an article may go on with others, but is that one.
func (l *Page) Posts(types []string) []Story {
	posts := l.entries(slices.Contains(types, "liveblogposting"))
	if posts == nil && !slices.ContainsFunc(types, func(t string) bool { return strings.HasSuffix(t, "article") || strings.HasSuffix(t, "blogposting") }) {
		posts = l.articles()
	}
	return posts
}

// entries are the stories around times that follow each other.
func (l *Page) entries(saysLive bool) []Story {
	const few = 3
	if l.Count(htmltree.Time) < few {
		return nil
	}
	var times []int32
	nodes := l.Tree.Nodes
	for n := range nodes {
		if nodes[n].Tag == htmltree.Time && nodes[n].Kind == htmltree.Element {
			times = append(times, int32(n))
		}
	}
	return l.postsAt(times, func(made []Story) bool {
		return len(made) >= few && (saysLive || l.inOrder(made))
	})
}

// articles are the stories in article elements that are in no other.
func (l *Page) articles() []Story {
	const few = 2
	if l.Count(htmltree.Article) < few {
		return nil
	}
	var titles []int32
	nodes := l.Tree.Nodes
	end := int32(0)
	for i := range l.headlines {
		h := &l.headlines[i]
		if h.quality != headed || h.node < end {
			continue
		}
		for up, far := nodes[h.node].Parent, high; up > 0 && far > 0; up, far = nodes[up].Parent, far-1 {
			if nodes[up].Tag == htmltree.Article {
				titles = append(titles, h.node)
				end = nodes[up].End
			}
		}
	}
	const long = 60 // words
	return l.postsAt(titles, func(made []Story) bool {
		for k := range made {
			if nodes[made[k].From].Tag != htmltree.Article || l.proseIn(made[k].From, made[k].To) < long {
				return false
			}
		}
		return len(made) >= few
	})
}

// postsAt are the largest set of stories around some elements that are made alike, if
// they have most of the page's prose and are good.
func (l *Page) postsAt(at []int32, good func([]Story) bool) []Story {
	const half = 2
	sets := map[uint64][]Story{}
	for k, n := range at {
		from, _ := l.extent(at, k)
		if in := l.around(n); from == n || in&calledComments != 0 || in&(inNav|inFooter|calledMenu|calledRelated|calledPopular)&^l.common != 0 {
			continue
		}
		s := Story{From: from, To: l.Tree.Nodes[from].End}
		if l.proseIn(s.From, s.To) == 0 && !l.hasSentence(&s) {
			continue
		}
		key := l.make(from)
		sets[key] = append(sets[key], s)
	}
	var best []Story
	for _, set := range sets {
		if len(set) > len(best) || len(set) == len(best) && set[0].From < best[0].From {
			best = set
		}
	}
	if !good(best) {
		return nil
	}
	inside, all := int32(0), l.proseIn(0, int32(len(l.Tree.Nodes)))
	for k := range best {
		inside += l.proseIn(best[k].From, best[k].To)
		l.head(&best[k])
	}
	if inside*half < all {
		return nil
	}
	return best
}

// proseIn is how many words of prose the nodes from, to have.
func (l *Page) proseIn(from, to int32) int32 {
	words := int32(0)
	first, last := l.BlocksIn(from, to)
	for i := first; i < last; i++ {
		if l.Blocks[i].IsProse() {
			words += l.Blocks[i].Words
		}
	}
	return words
}

// hasSentence says whether a story has a sentence at all.
func (l *Page) hasSentence(s *Story) bool {
	const few = 4
	first, last := l.BlocksIn(s.From, s.To)
	return slices.ContainsFunc(l.Blocks[first:last], func(b content.Block) bool { return b.Words >= few && endsSentence(b.Text) })
}

// head gives a post the heading in it as its title, or what its class calls one, and as
// its address that to which the title leads, or else its place on the page.
func (l *Page) head(s *Story) {
	best := fair
	for i := l.headlineAt(s.From); i < len(l.headlines) && l.headlines[i].node < s.To; i++ {
		h := &l.headlines[i]
		if h.quality <= best {
			continue
		}
		best = h.quality
		s.Title, s.Node, s.Href = h.title, h.node, ""
		if end := l.Tree.Nodes[h.node].End; h.link > h.node && h.link < end || h.link >= 0 && h.link < h.node && l.Tree.Nodes[h.link].End >= end {
			s.Href = htmltree.Unescape(h.href)
		}
	}
	if id, _ := l.Tree.Attr(s.From, "id"); id != "" && s.Href == "" {
		s.Href = "#" + id
	}
}

// inOrder says whether the times of stories follow each other, the latest first or
// last.
func (l *Page) inOrder(stories []Story) bool {
	rising, falling, last := 0, 0, ""
	for k := range stories {
		when := l.timeIn(&stories[k])
		switch {
		case when == "" || last == "":
		case when > last:
			rising++
		case when < last:
			falling++
		}
		if when != "" {
			last = when
		}
	}
	// One in five may be pinned.
	return 5*max(rising, falling) >= 4*(len(stories)-1) && 5*min(rising, falling) <= len(stories)
}

// timeIn is the first time that a story declares.
func (l *Page) timeIn(s *Story) string {
	nodes := l.Tree.Nodes
	for n := s.From; n < s.To; n++ {
		if nodes[n].Tag == htmltree.Time && nodes[n].Kind == htmltree.Element {
			if when, _ := l.Tree.Attr(n, "datetime"); when != "" {
				return when
			}
		}
	}
	return ""
}
