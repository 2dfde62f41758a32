package listing

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// What is known of a block as a stamp.
const (
	stampKnown uint8 = 1 << iota
	stampWhole       // it is a date, and no more
	stampFirst       // it begins with one
	labelKnown
	labelOther // it heads what is not the page's own list
)

func (l *Page) stampOf(i int) uint8 {
	if l.stamps[i]&stampKnown == 0 {
		b := &l.Blocks[i]
		is := stampKnown
		p, n := stamp.Prefix(b.Text)
		if n == len(b.Text) || b.IsTime() {
			is |= stampWhole
		}
		if n > 0 && (p.Day != 0 || p.Clock != stamp.None) {
			is |= stampFirst
		}
		l.stamps[i] |= is
	}
	return l.stamps[i]
}

// isStamp says whether block i is no more than a date.
func (l *Page) isStamp(i int) bool { return l.stampOf(i)&stampWhole != 0 }

// isDateline says whether block i is a line about a story rather than of it: it has a
// time, begins with a day, or has a date or age somewhere, and is no sentence.
func (l *Page) isDateline(i int) bool {
	const many = 24 // words
	b := &l.Blocks[i]
	if b.Words > many {
		return false
	}
	if b.HasTime() {
		return true
	}
	if endsSentence(b.Text) {
		return false
	}
	if l.stampOf(i)&stampFirst != 0 {
		return true
	}
	for i := range len(b.Text) {
		if i == 0 || b.Text[i-1] == ' ' {
			if _, n := stamp.Ago(b.Text[i:], time.Time{}); n > 0 {
				return true
			}
			if p, n := stamp.Prefix(b.Text[i:]); n > 0 && p.Year != 0 && p.Day != 0 {
				return true
			}
		}
	}
	return false
}

// isOther says whether a label just above element n says that what follows is of
// something else than the page.
func (l *Page) isOther(n int32) bool {
	const near, short = 4, 5 // blocks, words
	first, _ := l.BlocksIn(n, n)
	for i := first - 1; i >= max(first-near, 0); i-- {
		b := &l.Blocks[i]
		if l.stamps[i]&labelKnown == 0 {
			l.stamps[i] |= labelKnown
			if (b.Words <= short || l.Tree.Nodes[l.Boxes[b.Box].Node].Tag.HeadingLevel() > 0) && headsOther(b.Text) {
				l.stamps[i] |= labelOther
			}
		}
		if l.stamps[i]&labelOther != 0 {
			return true
		}
	}
	return false
}

// otherWords head what is not the page's own list.
var otherWords = [...]string{"popular", "trending", "most read", "most viewed", "most watched", "most shared", "related", "recommended", "you may also", "you might also", "also like", "sponsored", "editor's pick", "editors' pick", "recent comments", "top stories", "top posts",
	"meistgelesen", "beliebt", "auch interessant", "empfohlen", "les plus lus", "à lire aussi", "populaires", "más leíd", "más vist", "relacionad", "mais lid", "più lett", "più vist", "correlati", "populair", "meest gelezen", "populära", "mest läst", "mest lest", "mest læst",
	"najczęściej czytane", "nejčtenější", "популярн", "читайте также", "читать также", "самое читаемое", "en çok okunan", "ilgili haberler", "人気", "ランキング", "おすすめ", "热门", "推荐", "熱門", "推薦", "인기", "많이 본", "الأكثر قراءة", "الاكثر قراءة", "הנקראות"}

// otherStarts are the bytes that otherWords begin with.
var otherStarts = func() (starts [256]bool) {
	for _, w := range otherWords {
		starts[w[0]] = true
	}
	return starts
}()

func headsOther(s string) bool {
	var lower [80]byte
	if len(s) > len(lower) {
		return false
	}
	ascii := true
	for i := range len(s) {
		c := s[i]
		ascii = ascii && c < utf8.RuneSelf
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		lower[i] = c
	}
	if !ascii {
		copy(lower[:], strings.ToLower(s))
	}
	for i, c := range lower[:len(s)] {
		if !otherStarts[c] || i > 0 && c < utf8.RuneSelf && lower[i-1] > ' ' {
			continue
		}
		for _, w := range otherWords {
			if i+len(w) <= len(s) && string(lower[i:i+len(w)]) == w {
				return true
			}
		}
	}
	return false
}
