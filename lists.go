package newswire

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// list is one that the blocks being read are in.
type list struct {
	node int32
	// item is the last one read of it, and number the number of that.
	item   int32
	number int
	plain  bool // no item of it has a number
}

// inList is the number of item n in its list, or 0 if it has none, and how deep the list is
// nested; again says that the item has begun. One that does not begin with this block is not
// there yet: its depth is 0. Items are asked for in the order of the page.
func (b *body) inList(n int32, begins bool) (number, level int, again bool) {
	nodes := b.Tree.Nodes
	own := int32(0) // the page, for an item without a list
	for p, up := nodes[n].Parent, 0; p > 0 && up < farUp; p, up = nodes[p].Parent, up+1 {
		if isList(nodes[p].Tag) {
			if level == 0 {
				own = p
			}
			level++
		}
	}
	last := len(b.lists) - 1
	for ; last >= 0 && (nodes[b.lists[last].node].End <= n || b.lists[last].node > own); last-- {
		b.lists = b.lists[:last]
	}
	if last < 0 || b.lists[last].node != own {
		b.lists = append(b.lists, list{node: own})
		last++
	}
	l := &b.lists[last]
	again = l.item == n
	if !again {
		if !begins {
			return 0, 0, false
		}
		if nodes[own].Tag == htmltree.Ol {
			l.countTo(b.Tree, n)
		}
		l.item = n
	}
	return l.number, max(level, 1), again
}

func isList(t htmltree.Tag) bool {
	return t == htmltree.Ol || t == htmltree.Ul || t == htmltree.Menu || t == htmltree.Dl
}

// countTo counts the items of a numbered list up to n, those that are no part of the
// article too. One that counts down has no numbers here, nor has one that does not start
// with a positive one.
func (l *list) countTo(t *htmltree.Tree, n int32) {
	at := l.node + 1
	if l.item > 0 {
		at = t.Nodes[l.item].End
	} else {
		_, down := t.Attr(l.node, "reversed")
		start, ok := integer(t, l.node, "start")
		l.plain = down || ok && start < 1
		if ok {
			l.number = start - 1
		}
	}
	if l.plain {
		l.number = 0
		return
	}
	for at <= n {
		tag := t.Nodes[at].Tag
		if tag == htmltree.Li {
			l.number++
			if value, ok := integer(t, at, "value"); ok && value > 0 {
				l.number = value
			}
		}
		if tag == htmltree.Li || isList(tag) {
			at = t.Nodes[at].End
		} else {
			at++ // items may be in it
		}
	}
}

// integer is the value of an attribute of element n, by HTML's rules for parsing integers.
func integer(t *htmltree.Tree, n int32, name string) (value int, ok bool) {
	s, _ := t.Attr(n, name)
	s = strings.TrimLeft(s, " \t\n\f\r")
	digits := strings.TrimLeft(s, "+-")
	negative := strings.HasPrefix(s, "-")
	if len(s)-len(digits) > 1 {
		return 0, false
	}
	for i := 0; i < len(digits) && digits[i] >= '0' && digits[i] <= '9' && value <= mostNumber; i++ {
		value, ok = 10*value+int(digits[i]-'0'), true
	}
	if negative {
		value = -value
	}
	return value, ok && value <= mostNumber
}

// mostNumber is the greatest that an item may have in CommonMark.
const mostNumber = 999_999_999
