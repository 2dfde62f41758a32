package listing

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// traits are what the headlines of a group have in common. Shares are of them.
type traits struct {
	count    float32 // addresses
	bytes    float32 // of a title
	body     float32 // words of a story beside its title
	short    float32 // share of titles that are a word or two
	endless  float32 // share of titles that are no title but a paragraph
	heading  float32 // 1 if they are headings
	level    int
	called   float32 // 1 if their class says that they are titles
	linked   float32 // share whose own words are the link
	dated    float32
	pictured float32
	local    float32
	worse    float32 // share whose story has a better title elsewhere
	again    float32 // share whose story is in a group before
	total    float32 // share of the page's words that the stories have
	beforeH1 float32
	hosted   float32 // share that are within stories of a larger group, one in each
	every    region  // in which all of them are
	other    bool    // the words above say that they are of something else
	segment  uint64  // the first folder of most of their addresses
	first    int32   // node of the first
	last     int32
	trunk    int32 // the innermost element around all
}

// survey counts what the traits need of the whole page.
func (l *Page) survey() {
	nodes := l.Tree.Nodes
	l.before = make([]int32, len(l.Blocks)+1)
	var in [regionCount]int32
	for i := range l.Blocks {
		words := l.Blocks[i].Words
		l.before[i+1] = l.before[i] + words
		for r := l.regions[l.Blocks[i].Box] &^ ownTitle; r != 0; r &= r - 1 {
			in[r.lowest()] += words
		}
	}
	for b, words := range in {
		if 2*words > l.before[len(l.Blocks)] {
			l.common |= 1 << b
		}
	}
	l.images = make([]int32, len(l.Marks)+1)
	for i, m := range l.Marks {
		l.images[i+1] = l.images[i]
		switch nodes[m.Node].Tag {
		case htmltree.Img:
			l.images[i+1]++
		case htmltree.A:
			if l.isPager(i) {
				l.paged = 1
			}
		}
	}
}

// mostFrequentHost is where most links of some first ones go that name a host.
func (l *Page) mostFrequentHost() string {
	var hosts [16]struct {
		host  string
		count int
	}
	best := 0
	for i := range l.headlines {
		h := host(l.headlines[i].href)
		if h == "" {
			continue
		}
		for k := range hosts {
			if o := &hosts[k]; o.count == 0 || o.host == h {
				o.host = h
				if o.count++; o.count > hosts[best].count {
					best = k
				}
				break
			}
		}
	}
	return hosts[best].host
}

// isPager says whether mark i leads to the next page of a list.
func (l *Page) isPager(i int) bool {
	if m := l.Marks[i]; m.End-m.Start == 1 {
		text := l.markText(m)
		return text == "2" || text == "3"
	}
	return l.links[i].next
}

// describe finds the traits of all groups.
func (l *Page) describe() {
	l.traits = make([]traits, len(l.groups))
	seen := make([]int32, len(l.quality))    // the first group with each address, and one more
	counted := make([]int32, len(l.quality)) // the last
	for g := range l.groups {
		t := &l.traits[g]
		l.sum(g, seen, counted)
		lines := l.groups[g].lines
		for _, i := range lines {
			if h := &l.headlines[i]; h.link >= 0 && seen[h.address] == 0 {
				seen[h.address] = int32(g) + 1
			}
		}
		first, last := &l.headlines[lines[0]], &l.headlines[lines[len(lines)-1]]
		if t.level = l.Tree.Nodes[first.node].Tag.HeadingLevel(); t.level > 0 {
			t.heading = 1
		}
		t.called = flag(l.isCalledTitle(first.node))
		t.every &^= l.common
		t.first, t.last = first.node, last.node
		t.trunk = l.joint(first.node, last.node)
		t.other = l.isOther(first.node)
	}
	l.findHosts()
}

// sum adds up what the headlines of group g have.
func (l *Page) sum(g int, seen, counted []int32) {
	nodes := l.Tree.Nodes
	t := &l.traits[g]
	lines := l.groups[g].lines
	share := 1 / float32(len(lines))
	all := float32(max(l.before[len(l.Blocks)], 1))
	var segments [8]struct { // the first of them
		segment uint64
		count   int
	}
	most := 0
	t.every = ^region(0)
	for k, i := range lines {
		h := &l.headlines[i]
		if h.link >= 0 {
			if counted[h.address] != int32(g)+1 {
				counted[h.address] = int32(g) + 1
				t.count++
			}
			t.again += share * flag(seen[h.address] != 0)
			t.worse += share * flag(l.quality[h.address] > h.quality)
		}
		t.bytes += share * float32(len(h.title))
		words := float32(strings.Count(h.title, " ") + 1)
		t.short += share * flag(words <= labelWords && len(h.title) < 20)
		t.endless += share * flag(len(h.title) > longTitle)
		from, to := l.extent(l.groups[g].nodes, k)
		l.groups[g].ends = append(l.groups[g].ends, [2]int32{from, to})
		first, last := l.BlocksIn(from, to)
		size := float32(l.before[last] - l.before[first])
		t.body += share * max(0, min(size, 300)-words)
		t.total += size / all
		t.dated += share * flag(l.isDated(first, last))
		t.pictured += share * flag(l.images[l.MarkAt(to)] > l.images[l.MarkAt(from)])
		t.local += share * flag(l.isLocal(h.href))
		s := segment(h.href)
		for i := range segments {
			o := &segments[i]
			if o.count > 0 && o.segment != s {
				continue
			}
			o.segment = s
			if o.count++; o.count > most {
				most, t.segment = o.count, s
			}
			break
		}
		t.every &= l.around(h.node)
		t.beforeH1 += share * flag(h.node < l.h1)
		t.linked += share * flag(h.link == h.node || h.link > h.node && h.link < nodes[h.node].End)
	}
	t.total = min(t.total, 1)
	t.count = max(t.count, 1)
}

// isDated says whether one of the first blocks of a story is or has a date.
func (l *Page) isDated(first, last int) bool {
	const many, short = 12, 8
	for i := first; i < min(last, first+many); i++ {
		b := &l.Blocks[i]
		if b.HasTime() {
			return true
		}
		if b.Words <= short && l.stampOf(i)&stampFirst != 0 {
			return true
		}
	}
	return false
}

// looksRight says whether a group may be stories at first sight.
func (t *traits) looksRight() bool {
	return t.short < .5 && t.endless < .5 && t.worse < .5 && t.every&misplaced == 0
}

// findHosts finds the groups whose headlines are within the stories of a larger one.
func (l *Page) findHosts() {
	const few, many = 4, 4
	var hosts []int
	for g := range l.traits {
		t := &l.traits[g]
		if t.looksRight() {
			if t.count >= few {
				hosts = append(hosts, g)
			}
			if t.again < .5 {
				l.spread += t.count
			}
		}
	}
	slices.SortStableFunc(hosts, func(a, b int) int { return cmp.Compare(l.traits[b].count, l.traits[a].count) })
	for g := range l.traits {
		for _, m := range hosts[:min(len(hosts), many)] {
			if m != g && l.traits[m].count > l.traits[g].count {
				l.traits[g].hosted = max(l.traits[g].hosted, l.nested(g, m))
			}
		}
	}
}

// nested is the share of the headlines of group g that are within stories of group m,
// a few in one at most.
func (l *Page) nested(g, m int) float32 {
	const few = 3
	titles := l.groups[m].nodes
	if len(titles) < few {
		return 0
	}
	n, last, run := 0, -1, 0
	for _, node := range l.groups[g].nodes {
		at, _ := slices.BinarySearch(titles, node)
		for k := max(at-1, 0); k < min(at+1, len(titles)); k++ {
			if ends := l.groups[m].ends[k]; node < ends[0] || node >= ends[1] {
				continue
			}
			if k != last {
				last, run = k, 0
			}
			if run++; run <= few {
				n++
			}
			break
		}
	}
	return float32(n) / float32(len(l.groups[g].lines))
}

func flag(is bool) float32 {
	if is {
		return 1
	}
	return 0
}

func log(x float32) float32 { return float32(math.Log(float64(x))) }
