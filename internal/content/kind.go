package content

import (
	"math"
	"math/bits"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// Kind is what a page is, by the names of WCXB.
type Kind uint8

// The kinds of page.
const (
	Article Kind = iota
	Collection
	Documentation
	Forum
	Listing
	Product
	Service
	KindCount
)

// KindNames are the names of the kinds.
var KindNames = [KindCount]string{"article", "collection", "documentation", "forum", "listing", "product", "service"}

// Kinds are the probabilities that a page is of each kind.
type Kinds [KindCount]float32

// KindBuckets is how many slots there are for the evidence of kinds.
const KindBuckets = 1 << 12

// KindTable says of each slot and kind, in a signed byte, how much it speaks for
// the kind: sixteenths of log-odds. The kinds of a slot stand together.
type KindTable string

// SetKinds sets the features that tell of the page's kind.
func (f *Features) SetKinds(kinds Kinds) {
	for k, p := range kinds {
		column := f.column(firstKind + k)
		for i := range column {
			column[i] = p
		}
	}
}

// Kinds weighs the evidence for the page's kind.
func (t KindTable) Kinds(evidence []uint16) Kinds {
	var z [KindCount]float64
	for _, slot := range evidence {
		for k := range z {
			z[k] += float64(int8(t[int(slot)*int(KindCount)+k])) / 16
		}
	}
	sum, top := 0., z[0]
	for _, v := range z {
		top = max(top, v)
	}
	for k := range z {
		z[k] = math.Exp(z[k] - top)
		sum += z[k]
	}
	var kinds Kinds
	for k := range z {
		kinds[k] = float32(z[k] / sum)
	}
	return kinds
}

// Evidence is what tells of the page's kind, as slots: the types and the address
// it declares, its meta elements and outermost classes, the short texts that label
// its controls, and how much of what it has. The texts count but once.
func (p *Page) Evidence(declared Declared) []uint16 {
	e := &p.signs
	e.add("all", "")
	for _, t := range declared.Types {
		e.add("type", t)
	}
	if _, path, ok := strings.Cut(declared.Address, "://"); ok {
		_, path, _ = strings.Cut(path, "/")
		path = strings.Trim(path, "/")
		e.count("path", strings.Count(path, "/"))
		e.count("name", strings.Count(path[strings.LastIndexByte(path, '/')+1:], "-"))
		e.words("url", path)
	}
	for i := range p.Boxes {
		switch b := &p.Boxes[i]; b.tag {
		case htmltree.Body, htmltree.Html, htmltree.Main, htmltree.Article:
			for _, token := range p.tokens[b.from:b.to] {
				e.addHash(mix(uint64(b.tag), uint64(token)))
			}
		}
	}
	t := &p.tags
	e.count("inputs", int(t[htmltree.Input]+t[htmltree.Select]+t[htmltree.Button]))
	e.count("images", int(t[htmltree.Img]))
	e.count("times", int(t[htmltree.Time]))
	e.count("code", int(t[htmltree.Pre]+t[htmltree.Code]))
	e.count("headings", int(t[htmltree.H2]+t[htmltree.H3]))
	e.count("tables", int(t[htmltree.Table]))
	e.count("iframes", int(t[htmltree.Iframe]))
	e.count("articles", int(t[htmltree.Article]))
	all := &p.Boxes[0]
	e.count("words", int(all.Words))
	e.count("blocks", len(p.Blocks))
	e.share("linked", all.linked, all.Words)
	e.share("prose", all.prose, all.Words)
	long, questions := int32(0), 0
	byTag := [32]int32{}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.IsProse() {
			long += b.Open()
		}
		byTag[tagClass(p.Boxes[b.Box].tag)] += b.Words
		if b.Words <= 3 {
			e.addHash(b.hash)
		}
		if b.Text[len(b.Text)-1] == '?' {
			questions++
		}
	}
	e.share("long", long, all.Words)
	e.count("questions", questions)
	for class, words := range byTag {
		if words > 0 {
			e.share(tagClassNames[class:class+1], words, all.Words)
		}
	}
	alike := int32(0)
	for i := range p.Boxes {
		if b := &p.Boxes[i]; b.Words > 10 {
			alike = max(alike, b.same)
		}
	}
	e.count("alike", int(alike))
	return e.slots
}

const tagClassNames = "0123456789abcdefghijklmnopqrstuv"

// evidence gathers slots, each once.
type evidence struct {
	slots []uint16
	seen  [KindBuckets / 64]uint64
}

func (e *evidence) addHash(h uint64) {
	slot := uint16(h * 0x9e3779b97f4a7c15 >> 52)
	if bit := uint64(1) << (slot & 63); e.seen[slot>>6]&bit == 0 {
		e.seen[slot>>6] |= bit
		e.slots = append(e.slots, slot)
	}
}

// add adds that something has a value, in any case.
func (e *evidence) add(name, value string) {
	h := uint32(hashOffset)
	for _, s := range [2]string{name, value} {
		for i := range len(s) {
			c := s[i]
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			h = (h ^ uint32(c)) * hashPrime
		}
		h = (h ^ '=') * hashPrime
	}
	e.addHash(uint64(h))
}

// words adds the first words of value, runs of letters.
func (e *evidence) words(name, value string) {
	const many = 24
	for n, start, i := 0, 0, 0; i <= len(value) && n < many; i++ {
		if i < len(value) && (value[i]|0x20 >= 'a' && value[i]|0x20 <= 'z' || value[i] >= 0x80) {
			continue
		}
		if i-start > 1 {
			e.add(name, value[start:i])
			n++
		}
		start = i + 1
	}
}

// count adds how many there are of something, to half a power of two.
func (e *evidence) count(name string, n int) {
	size, half := bits.Len(uint(n)), 0
	if size > 1 {
		half = n >> (size - 2) & 1
	}
	e.add(name, string(rune('a'+2*size+half)))
}

// share adds in which tenth a share is.
func (e *evidence) share(name string, part, all int32) {
	e.add(name, string(rune('a'+int(10*ratio(part, all)))))
}
