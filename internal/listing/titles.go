package listing

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// headingText is the title in heading n: without a kicker that stands in a block of
// its own before it.
func (l *Page) headingText(n int32) string {
	end := l.Tree.Nodes[n].End
	first, last := l.BlocksIn(n, end)
	if last-first > 1 && l.Blocks[first].Words <= kickerWords && len(l.Blocks[first].Text) < len(l.Blocks[first+1].Text) {
		first++
	}
	text := ""
	for _, b := range l.Blocks[first:last] {
		if text = join(text, b.Text); len(text) >= endless {
			break
		}
	}
	return text
}

// linkTitle is the title in a link: what an element in it is called one, or its words
// without those of elements that are a date or are called labels.
func (l *Page) linkTitle(m content.Mark) string {
	const many = 12 // parts
	nodes := l.Tree.Nodes
	parts, spans := 0, 0
	for c := range l.Tree.Children(m.Node) {
		if parts++; isPart(nodes[c].Tag) && nodes[c].Kind == htmltree.Element {
			spans++
		}
		if parts > many {
			break
		}
	}
	if spans == 0 || parts == 1 || parts > many {
		return l.markText(m)
	}
	labels, part := uint(0), 0 // a bit for each part that is one
	for c := range l.Tree.Children(m.Node) {
		node := &nodes[c]
		if node.Kind == htmltree.Element && !isPart(node.Tag) {
			if node.End > c+1 {
				return l.markText(m)
			}
		} else if node.Kind == htmltree.Element {
			switch is := l.roleOf(c); {
			case is == titleRole:
				if words := strings.TrimSpace(l.words(c)); lettersOf(words) != lettersOf("") {
					return words
				}
			case is == labelRole || node.Tag == htmltree.Time || node.End == c+2 && isDateText(strings.TrimSpace(l.Tree.Text(c+1))):
				labels |= 1 << part
			}
		}
		part++
	}
	if labels == 0 {
		return l.markText(m)
	}
	text := ""
	part = 0
	for c := range l.Tree.Children(m.Node) {
		if labels&(1<<part) == 0 {
			text += l.words(c)
		}
		part++
	}
	if text = strings.Join(strings.Fields(text), " "); lettersOf(text) == lettersOf("") {
		return l.markText(m)
	}
	return text
}

// isPart says whether a tag sets a part of a line apart without saying what it is.
func isPart(tag htmltree.Tag) bool {
	return tag == htmltree.Span || tag == htmltree.Time || tag == htmltree.Other
}

// What a part of a link is by its class.
const (
	noRole = iota
	titleRole
	labelRole
)

func (l *Page) roleOf(n int32) int {
	for a := l.Tree.Attributes(n); a.Next(); {
		if !a.Is("class") {
			continue
		}
		role := noRole
		for word := range strings.FieldsFuncSeq(a.Value, func(r rune) bool { return r < 'A' || r > 'Z' && r < 'a' || r > 'z' }) {
			switch strings.ToLower(word) {
			case "title", "ttl", "headline":
				return titleRole
			case "date", "time", "datetime", "label", "badge", "icon", "ico", "category", "cat", "kicker", "count", "rank", "number":
				role = labelRole
			}
		}
		return role
	}
	return noRole
}

// isDateText says whether s is a date, or how long ago something was.
func isDateText(s string) bool {
	if s == "" {
		return false
	}
	if _, n := stamp.Prefix(s); n == len(s) {
		return true
	}
	_, n := stamp.Ago(s, time.Time{})
	return n == len(s)
}

// words are those in node n, parted by single spaces; a space around them stays.
func (l *Page) words(n int32) string {
	var b strings.Builder
	for i := n; i < l.Tree.Nodes[n].End; i++ {
		for piece := range l.Tree.Pieces(i) {
			b.WriteString(piece)
		}
		if b.Len() > endless {
			break
		}
	}
	s := b.String()
	words := strings.Join(strings.Fields(s), " ")
	if words == "" {
		return " "
	}
	if s[0] <= ' ' {
		words = " " + words
	}
	if s[len(s)-1] <= ' ' {
		words += " "
	}
	return words
}

// markText is the text of a mark, in one line.
func (l *Page) markText(m content.Mark) string {
	i, found := slices.BinarySearchFunc(l.Blocks, m.Start, func(b content.Block, at int32) int { return int(b.Start - at) })
	if !found && i > 0 {
		i--
	}
	text := ""
	for ; i < len(l.Blocks) && l.Blocks[i].Start < m.End && len(text) < endless; i++ {
		b := &l.Blocks[i]
		if from, to := max(m.Start-b.Start, 0), min(m.End-b.Start, int32(len(b.Text))); from < to {
			text = join(text, strings.TrimSpace(b.Text[from:to]))
		}
	}
	return text
}

// endless is how long a text is that can be no title: more of it is not read.
const endless = 4 * longTitle

// join puts more after text, in one line; of much more the beginning.
func join(text, more string) string {
	if len(more) > endless {
		more = more[:endless]
		for len(more) > 0 && !utf8.ValidString(more[max(len(more)-utf8.UTFMax, 0):]) {
			more = more[:len(more)-1]
		}
	}
	if strings.IndexByte(more, '\n') >= 0 {
		more = strings.Join(strings.Fields(more), " ")
	}
	if text == "" || more == "" {
		return text + more
	}
	return text + " " + more
}
