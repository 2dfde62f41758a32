package listing

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// group is headlines that the page makes alike: the elements of their titles and
// those around them have the same tags and classes, and stand in the same region.
type group struct {
	lines []int32    // headlines
	nodes []int32    // of their titles
	ends  [][2]int32 // of their stories, the first node and one past the last
	tags  uint64     // of the elements of the title and around it
	own   uint64     // how the title's own element is made
	kin   int32      // how many headlines of the page have the same tags
}

// group parts the headlines.
func (l *Page) group() {
	const around, near = 6, 3
	nodes := l.Tree.Nodes
	number, kin := make(map[uint64]int32, 64), make(map[uint64]int32, 64)
	l.groups = make([]group, 0, 64)
	var counts []int32
	for i := range l.headlines {
		h := &l.headlines[i]
		own := l.make(h.node)
		key, tags := mix(own, uint64(l.around(h.node)&misplaced)), uint64(nodes[h.node].Tag)
		for n, k := nodes[h.node].Parent, 0; k < around && n > 0; n, k = nodes[n].Parent, k+1 {
			key = mix(key, l.make(n))
			if k < near {
				tags = mix(tags, uint64(nodes[n].Tag))
			}
		}
		if h.link < 0 {
			key = mix(key, 1)
		}
		g, ok := number[key]
		if !ok {
			g = int32(len(l.groups))
			number[key] = g
			l.groups, counts = append(l.groups, group{tags: tags, own: own}), append(counts, 0)
		}
		h.group = g
		counts[g]++
		kin[tags]++
	}
	all := make([]int32, 2*len(l.headlines)) // the lists of all groups, one after the other
	ends := make([][2]int32, len(l.headlines))
	for g := range l.groups {
		o, n := &l.groups[g], counts[g]
		o.lines, o.nodes, all = all[:0:n], all[n:n:2*n], all[2*n:]
		o.ends, ends = ends[:0:n], ends[n:]
		o.kin = kin[o.tags]
	}
	for i := range l.headlines {
		o := &l.groups[l.headlines[i].group]
		o.lines, o.nodes = append(o.lines, int32(i)), append(o.nodes, l.headlines[i].node)
	}
	for g := range l.groups {
		l.cutLabel(l.groups[g].lines)
	}
}

// cutLabel cuts the name of the field off some titles that all of them begin with.
func (l *Page) cutLabel(lines []int32) {
	const few = 3
	if len(lines) < few {
		return
	}
	label, _, _ := strings.Cut(l.headlines[lines[0]].title, " ")
	switch strings.ToLower(label) {
	case "title:", "titel:", "titre:", "título:", "titolo:", "tytuł:", "название:", "заголовок:", "başlık:":
	default:
		return
	}
	label += " "
	for _, i := range lines {
		if !strings.HasPrefix(l.headlines[i].title, label) {
			return
		}
	}
	for _, i := range lines {
		l.headlines[i].title = l.headlines[i].title[len(label):]
	}
}

// make is how element n is made: its tag and first class without numbers, and of a
// cell its column.
func (l *Page) make(n int32) uint64 {
	if l.made[n] == 0 {
		class := ""
		for a := l.Tree.Attributes(n); a.Next(); {
			if a.Is("class") {
				class = a.Value
				break
			}
		}
		l.setMade(n, class)
	}
	return l.made[n]
}

// setMade notes how element n is made, whose class this is.
func (l *Page) setMade(n int32, class string) {
	tag := l.Tree.Nodes[n].Tag
	h := uint64(tag) + 1
	if tag == htmltree.Td {
		h += uint64(l.column(n)) << 8
	}
	letters := 0
	for i := range len(class) {
		c := class[i]
		if c <= ' ' && letters > 1 {
			break
		}
		if c > ' ' && (c < '0' || c > '9') {
			h = h*0x100000001b3 ^ uint64(c)
			letters++
		}
	}
	l.made[n] = h
}

// column is how many cells of its row are before cell n, as far as it is looked.
func (l *Page) column(n int32) int {
	const many = 64 // nodes of the row
	k, looked := 0, 0
	for c := range l.Tree.Children(l.Tree.Nodes[n].Parent) {
		if looked++; c >= n || looked == many {
			break
		}
		if l.Tree.Nodes[c].Tag == htmltree.Td {
			k++
		}
	}
	return k
}

func mix(a, b uint64) uint64 {
	a = (a ^ b) * 0x9e3779b97f4a7c15
	return a ^ a>>29
}
