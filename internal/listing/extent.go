package listing

import "github.com/seed-ad1655d8/newswire/internal/htmltree"

// high is how many elements around a headline are looked at.
const high = 64

// extent is the nodes of the story whose title is the k-th of some elements: the
// highest element that holds no other of them, and what follows it up to the element
// that holds the next.
func (l *Page) extent(titles []int32, k int) (from, to int32) {
	nodes := l.Tree.Nodes
	n := titles[k]
	prev, next := int32(0), int32(len(nodes))
	if k > 0 {
		prev = titles[k-1]
	}
	if k+1 < len(titles) {
		next = titles[k+1]
	}
	top := n
	for up, far := nodes[n].Parent, high; up > prev && nodes[up].End <= next && far > 0; up, far = nodes[up].Parent, far-1 {
		top = up
	}
	from = top
	around := nodes[top].Parent
	if term := l.termOf(top, max(prev, around)); term > 0 {
		from = term
	}
	if around > 0 && nodes[around].End > next {
		if sibling := l.childAround(around, next); sibling > 0 {
			if term := l.termOf(sibling, top); term > 0 {
				sibling = term
			}
			return from, sibling
		}
	} else if before := l.childAround(around, prev); around > 0 && prev > around && before > 0 {
		return from, l.alike(before, top) // the last of them
	}
	return from, nodes[top].End
}

// childAround is the child of element up that holds n or is it; 0 if there is none
// near.
func (l *Page) childAround(up, n int32) int32 {
	for far := high; n > up && far > 0; n, far = l.Tree.Nodes[n].Parent, far-1 {
		if l.Tree.Nodes[n].Parent == up {
			return n
		}
	}
	return 0
}

// alike is where as many siblings from b on end as are from a to b.
func (l *Page) alike(a, b int32) int32 {
	const many = 64
	nodes := l.Tree.Nodes
	end := nodes[nodes[b].Parent].End
	to := b
	for n, k := a, 0; n < b && to < end && k < many; n, k = nodes[n].End, k+1 {
		to = nodes[to].End
	}
	return to
}

// termOf is the dt of dd n, which may hold what leads to it, looked for down to node
// first; 0 if n is none or has none.
func (l *Page) termOf(n, first int32) int32 {
	const far = 64
	nodes := l.Tree.Nodes
	if nodes[n].Tag != htmltree.Dd {
		return 0
	}
	for i := n - 1; i > first && i > n-far; i-- {
		if nodes[i].Tag == htmltree.Dt && nodes[i].Kind == htmltree.Element && nodes[i].Parent == nodes[n].Parent {
			return i
		}
	}
	return 0
}

// joint is the innermost element around both a and b.
func (l *Page) joint(a, b int32) int32 {
	nodes := l.Tree.Nodes
	if a > b {
		a, b = b, a
	}
	a = nodes[a].Parent
	for far := 4 * high; a > 0 && nodes[a].End <= b; a = nodes[a].Parent {
		if far--; far == 0 {
			return 0
		}
	}
	return max(a, 0)
}

// levels is how many elements n is below up, as far as it is looked.
func (l *Page) levels(n, up int32) int {
	const far = 10
	k := 0
	for ; n > up && k < far; k++ {
		n = l.Tree.Nodes[n].Parent
	}
	return k
}
