package newswire

import (
	"strconv"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// list is one that the blocks being read are in.
type list struct {
	node int32
	// item is the last one read of it, and number the number of that, or 0 if it has none.
	item   int32
	number int
}

// inList is the number of item n in its list, or 0 if it has none, and how deep the list is
// nested. The items are asked for in the order of the page.
func (b *body) inList(n int32) (number, level int) {
	const far = 32
	nodes := b.Tree.Nodes
	var around [far]int32 // the list of n, and those that this is in
	for p, up := nodes[n].Parent, 0; p > 0 && up < far; p, up = nodes[p].Parent, up+1 {
		switch nodes[p].Tag {
		case htmltree.Ol, htmltree.Ul, htmltree.Menu, htmltree.Dl:
			around[level] = p
			level++
		}
	}
	if level == 0 {
		return 0, 1 // an item without a list
	}
	for len(b.lists) > 0 && nodes[b.lists[len(b.lists)-1].node].End <= n {
		b.lists = b.lists[:len(b.lists)-1]
	}
	own := around[0]
	i := len(b.lists) - 1
	for i >= 0 && b.lists[i].node > own {
		i--
	}
	b.lists = b.lists[:i+1]
	if i < 0 || b.lists[i].node != own {
		b.lists = append(b.lists, list{node: own})
		i++
	}
	l := &b.lists[i]
	if nodes[own].Tag == htmltree.Ol {
		l.countTo(b.Tree, n)
	}
	return l.number, level
}

// countTo counts the items of a numbered list up to n, those that are no part of the
// article too. One that counts down has no numbers here, nor does one that does not start
// with a positive one.
func (l *list) countTo(t *htmltree.Tree, n int32) {
	if l.item == n || l.item < 0 {
		return
	}
	at := l.item
	if at == 0 {
		if _, down := t.Attr(l.node, "reversed"); down {
			l.item = -1
			return
		}
		at = l.node + 1
		if start, ok := t.Attr(l.node, "start"); ok {
			if l.number = listNumber(start) - 1; l.number < 0 {
				l.item, l.number = -1, 0
				return
			}
		}
	} else {
		at = t.Nodes[at].End
	}
	for ; at <= n; at = t.Nodes[at].End {
		if t.Nodes[at].Kind == htmltree.Element && t.Nodes[at].Tag == htmltree.Li {
			l.number++
			if value, ok := t.Attr(at, "value"); ok {
				l.number = max(listNumber(value), l.number)
			}
		}
	}
	l.item = n
}

// listNumber is the number that s is, if an item may have it in CommonMark too, or 0.
func listNumber(s string) int {
	const most = 999_999_999
	if n, err := strconv.Atoi(s); err == nil && n > 0 && n <= most {
		return n
	}
	return 0
}
