package listing

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// Summary are the blocks of a story that say what it is about: not what stands beside
// it, and no labels.
func (l *Page) Summary(s *Story) []int32 {
	var summary []int32
	first, last := l.BlocksIn(s.From, s.To)
	for i := first; i < last; i++ {
		b := &l.Blocks[i]
		isLabel := b.Words < sentenceWords && !endsSentence(b.Text) || lettersOf(b.Text) == lettersOf("")
		isCaption := l.regions[b.Box]&calledCaption&^l.common != 0
		if !isLabel && !isCaption && !l.IsBeside(i, s) {
			summary = append(summary, int32(i))
		}
	}
	return summary
}

// sentenceWords is how many words at least a line has that may be a sentence without a
// full stop.
const sentenceWords = 5

// IsBeside says whether block i stands beside a story rather than is part of it: its
// title, its date, or a line of links elsewhere.
func (l *Page) IsBeside(i int, s *Story) bool {
	b := &l.Blocks[i]
	isLinks := b.Open() < b.Words && b.Open() < sentenceWords-1 && !endsSentence(b.Text) && !l.leadsTo(i, s.Href)
	return isLinks || l.isStamp(i) || l.isDateline(i) || b.Text == s.Title || l.isWithin(b, s.Node)
}

// Continues says whether a story ends in a link to the rest of it, or, as an excerpt of a
// few sentences does, in an ellipsis.
func (l *Page) Continues(s *Story) bool {
	const far, few, excerpt = 6, 8, 120 // blocks from the end, and words
	first, last := l.BlocksIn(s.From, s.To)
	isShort := l.before[last]-l.before[first] < excerpt
	for i := last - 1; i >= max(first, last-far); i-- {
		b := &l.Blocks[i]
		if text := strings.TrimRight(b.Text, "] )"); isShort && (strings.HasSuffix(text, "…") || strings.HasSuffix(text, "...")) {
			return true
		}
		if b.Words <= few && b.Open() <= 0 && !l.isWithin(b, s.Node) && l.leadsTo(i, s.Href) {
			return true
		}
		if b.IsProse() {
			return false
		}
	}
	return false
}

// isWithin says whether block b is in element n.
func (l *Page) isWithin(b *content.Block, n int32) bool {
	return n > 0 && b.At > n && b.At < l.Tree.Nodes[n].End
}

// leadsTo says whether a link in block i leads to href.
func (l *Page) leadsTo(i int, href string) bool {
	const far = 8
	nodes := l.Tree.Nodes
	b := &l.Blocks[i]
	for n, up := nodes[b.At].Parent, 0; n > 0 && up < far; n, up = nodes[n].Parent, up+1 {
		if nodes[n].Tag == htmltree.A {
			address, part, _ := strings.Cut(htmltree.Unescape(l.linkOf(n).href), "#")
			story, _, _ := strings.Cut(href, "#")
			return address == story && (part == "" || strings.HasPrefix(part, "more"))
		}
	}
	return false
}

// endsSentence says whether s ends as a sentence does.
func endsSentence(s string) bool {
	for _, end := range [...]string{".", "!", "?", "。", "！", "？", "…", "۔", "।"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
