package listing

import (
	"math"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// MayBeList says whether a page of such kinds may be a list at all. It saves the search
// for stories on pages that are surely something else: two thirds of the articles.
func MayBeList(kinds content.Kinds) bool {
	const sure = .97
	for kind, p := range kinds {
		if kind := content.Kind(kind); p > sure && kind != content.Listing && kind != content.Collection {
			return false
		}
	}
	return true
}

// BeginsAsStory says whether a page that calls itself one story, of the news or of a blog
// or any, prints it before the stories that were found. Pages of lists that call
// themselves so begin with the list, or a short introduction.
func (l *Page) BeginsAsStory(stories []Story, c Claims) bool {
	const long, veryLong = 100, 400 // words
	limit := int32(math.MaxInt32)
	for _, t := range c.Types {
		switch {
		case strings.HasSuffix(t, "newsarticle"), strings.HasSuffix(t, "blogposting") && t != "liveblogposting":
			limit = long
		case t == "article":
			limit = min(limit, veryLong)
		}
	}
	return l.proseIn(0, stories[0].From) > limit
}

// PageNames name the features of a page that may be a list.
var PageNames = [...]string{"stories", "bytes", "heading", "body", "dated", "pictured", "local", "total", "look", "paged",
	"prose in stories", "prose before", "prose elsewhere", "longest prose elsewhere", "paragraphs elsewhere", "share elsewhere", "has h1", "h1 before", "words from h1", "h1 is story",
	"spread", "coverage", "misplaced", "long titles", "words of h1", "dates before", "dates elsewhere", "below page",
	"article and prose elsewhere", "total and none elsewhere", "dated and local",
	"article", "log article", "collection", "log collection", "documentation", "log documentation", "forum", "log forum", "listing", "log listing", "product", "log product", "service", "log service"}

// Features describe the page as the list of some stories. The main group looks so
// good.
func (l *Page) Features(stories []Story, main int, look float32, c Claims) []float32 {
	n := float32(len(stories))
	var bytes, body, local, long float32
	var inside, before, elsewhere, longest, paragraphs, total float32
	h1Story, below, dates, dateBefore, h1Words := float32(0), float32(0), float32(0), float32(0), float32(0)
	path := pathOf(c.Address)
	next := 0 // block
	count := func(to int) (prose float32) {
		for ; next < to; next++ {
			b := &l.Blocks[next]
			if b.HasTime() || l.isStamp(next) {
				dates++
			}
			if b.IsProse() {
				words := float32(b.Words)
				prose += words
				longest = max(longest, words)
				if l.Tree.Nodes[l.Boxes[b.Box].Node].Tag == htmltree.P {
					paragraphs++
				}
			}
		}
		return prose
	}
	for k := range stories {
		s := &stories[k]
		first, last := l.BlocksIn(s.From, s.To)
		elsewhere += count(max(first, next))
		if k == 0 {
			before, dateBefore = elsewhere, dates
		}
		for i := max(first, next); i < last; i++ {
			b := &l.Blocks[i]
			total += float32(b.Words)
			if b.IsProse() {
				inside += float32(b.Words)
			}
		}
		next = max(next, last)
		bytes += float32(len(s.Title)) / n
		long += flag(len(s.Title) > 28) / n
		body += float32(min(l.before[last]-l.before[first], 400)) / n
		local += flag(l.isLocal(s.Href)) / n
		if p := pathOf(s.Href); len(p) > len(path) && len(path) > 1 && strings.HasPrefix(p, path) {
			below += 1 / n
		}
		if s.Node == l.h1 {
			h1Story = 1
		}
	}
	elsewhere += count(len(l.Blocks))
	all := max(float32(l.before[len(l.Blocks)]), 1)
	fromH1 := float32(0)
	if l.h1 >= 0 {
		a, _ := l.BlocksIn(l.h1, l.h1)
		b, _ := l.BlocksIn(stories[0].Node, stories[0].Node)
		fromH1 = float32(max(l.before[b]-l.before[a], 0))
		_, end := l.BlocksIn(l.h1, l.Tree.Nodes[l.h1].End)
		h1Words = float32(l.before[end] - l.before[a])
	}
	t := &l.traits[main]
	otherwise := elsewhere / max(elsewhere+total, 1)
	x := []float32{
		half(n), half(bytes), t.heading, half(body), t.dated, t.pictured, local, total / all, look / 10, l.paged,
		half(inside), half(before), half(elsewhere), half(longest), half(paragraphs), otherwise, flag(l.h1 >= 0), flag(l.h1 >= 0 && l.h1 < stories[0].Node), half(fromH1), h1Story,
		half(l.spread), min(1, t.count/max(l.spread, 1)), flag(t.every&misplaced != 0), long, half(h1Words), half(dateBefore), half(dates), below,
		c.Kinds[content.Article] * half(elsewhere), total / all * (1 - otherwise), t.dated * local,
	}
	for _, p := range c.Kinds {
		x = append(x, p, log(p+.01)/4)
	}
	return x
}

// half is half the logarithm of a count.
func half(count float32) float32 { return log(1+count) / 2 }

// pathOf is the path of an address, without what it asks for.
func pathOf(address string) string {
	if end := strings.IndexAny(address, "?#"); end >= 0 {
		address = address[:end]
	}
	if _, rest, ok := strings.Cut(address, "//"); ok {
		if slash := strings.IndexByte(rest, '/'); slash >= 0 {
			return rest[slash:]
		}
		return ""
	}
	return address
}
