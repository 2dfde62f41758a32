package content

import (
	"strings"
	"unicode/utf8"
)

// Tokens are words, hashed: those in the class, id, role and itemprop of elements,
// and the first ones of texts. A token tells of a block by where it stands to it.
const (
	own     = iota // the block's box
	near           // the two boxes around it
	far            // those further up
	text           // the block itself
	heading        // the heading before it
	levels
)

// TokenBuckets is how many slots there are for tokens.
const TokenBuckets = 1 << 14

// TokenTable says of each slot, in a signed byte, how much its token speaks for
// content: sixteenths of log-odds.
type TokenTable string

func (t TokenTable) says(token uint16, level int) int32 { return int32(int8(t[slot(token, level)])) }

const hashOffset, hashPrime = 2166136261, 16777619

func fold(hash uint32) uint16 { return uint16(hash ^ hash>>16) }

// slot is where a token of a level is in the table.
func slot(token uint16, level int) uint32 {
	return (uint32(token)*0x9e3779b1 + uint32(level)*0x85ebca6b) >> 18
}

// readBoxes reads the attributes of the boxes.
func (p *Page) readBoxes() {
	const many = 16 // tokens of a box
	p.tokens = make([]uint16, 0, 8*len(p.Boxes))
	for i := 1; i < len(p.Boxes); i++ {
		b := &p.Boxes[i]
		b.from = int32(len(p.tokens))
		b.class = hashOffset
		up := &p.Boxes[b.Parent]
		b.hidden, b.in, b.depth = up.hidden, up.in|ancestorBit(b.tag), up.depth+1
		p.tokens = append(p.tokens, uint16(b.tag))
		if n := &p.Tree.Nodes[b.Node]; n.From < n.To {
			for a := p.Tree.Attributes(b.Node); a.Next(); {
				switch len(a.Name) {
				case len("id"), len("role"), len("itemprop"):
					if a.Is("id") || a.Is("role") || a.Is("itemprop") {
						p.addTokens(a.Value, b, many)
					}
				case len("class"):
					if a.Is("class") {
						b.class = p.addTokens(a.Value, b, many)
					} else if a.Is("style") && (strings.Contains(a.Value, "display:none") || strings.Contains(a.Value, "display: none")) {
						b.hidden = true
					}
				case len("hidden"):
					b.hidden = b.hidden || a.Is("hidden")
				case len("aria-hidden"):
					b.hidden = b.hidden || a.Is("aria-hidden") && a.Value == "true"
				}
			}
		}
		b.to = int32(len(p.tokens))
	}
}

// addTokens appends the words of an attribute's value, runs of letters, and returns
// the hash of them all.
func (p *Page) addTokens(value string, b *Box, many int) uint32 {
	all := uint32(hashOffset)
	hash, letters := uint32(hashOffset), 0
	for i := 0; i <= len(value) && len(p.tokens)-int(b.from) < many; i++ {
		c := byte(0)
		if i < len(value) {
			c = value[i] | 0x20
		}
		if c >= 'a' && c <= 'z' || c >= utf8.RuneSelf {
			hash = (hash ^ uint32(c)) * hashPrime
			letters++
			continue
		}
		if letters > 1 {
			p.tokens = append(p.tokens, fold(hash))
			all = (all ^ hash) * hashPrime
		}
		hash, letters = hashOffset, 0
	}
	return all
}

// tokenStats are what the tokens of one level say.
type tokenStats struct{ sum, low, high int32 }

func (s *tokenStats) add(v int32) {
	s.sum += v
	s.low, s.high = min(s.low, v), max(s.high, v)
}

func (s *tokenStats) join(o tokenStats) {
	s.sum += o.sum
	s.low, s.high = min(s.low, o.low), max(s.high, o.high)
}

// tokenSums are what the tokens of a page's boxes say by a table.
type tokenSums struct {
	table   TokenTable
	boxes   [][far + 1]tokenStats
	heading tokenStats // what those of the heading before say
}

func (p *Page) sums(table TokenTable) *tokenSums {
	s := &tokenSums{table: table, boxes: make([][far + 1]tokenStats, len(p.Boxes))}
	for i := range p.Boxes {
		for _, token := range p.tokens[p.Boxes[i].from:p.Boxes[i].to] {
			for level := range s.boxes[i] {
				s.boxes[i][level].add(table.says(token, level))
			}
		}
	}
	return s
}

// SetTokens sets the features that tokens give by table, of all blocks.
func (p *Page) SetTokens(f *Features, table TokenTable) { p.sums(table).set(p, f) }

// set sets the features that tokens give. It takes the blocks in order.
func (t *tokenSums) set(p *Page, f *Features) {
	for i := f.From; i < f.From+f.Count; i++ {
		b := &p.Blocks[i]
		var s [levels]tokenStats
		s[own] = t.boxes[b.Box][own]
		n := p.Boxes[b.Box].Parent
		for k := 0; n >= 0 && k < 9; k++ {
			level := far
			if k < 2 {
				level = near
			}
			s[level].join(t.boxes[n][level])
			n = p.Boxes[n].Parent
		}
		for _, token := range b.firstTokens() {
			s[text].add(t.table.says(token, text))
		}
		s[heading] = t.heading
		if headingLevelOf(p.Boxes[b.Box].tag) > 0 {
			t.heading = tokenStats{}
			for _, token := range b.firstTokens() {
				t.heading.add(t.table.says(token, heading))
			}
		}
		k := i - f.From
		put := func(v int32) { f.Values[k] = float32(v); k += f.Count }
		total := int32(0)
		for level, st := range s {
			total += st.sum
			put(st.sum)
			put(st.low)
			if level < text {
				put(st.high)
			}
		}
		put(total)
	}
}

func (b *Block) firstTokens() []uint16 { return b.first[:min(int(b.Words), firstWords)] }

// Tokens are the slots of the tokens that tell of each block.
func (p *Page) Tokens() [][]uint32 {
	tokens := make([][]uint32, len(p.Blocks))
	var last []uint16
	for i := range p.Blocks {
		b := &p.Blocks[i]
		add := func(words []uint16, level int) {
			for _, w := range words {
				tokens[i] = append(tokens[i], slot(w, level))
			}
		}
		for n, k := b.Box, 0; n >= 0 && k < 10; n, k = p.Boxes[n].Parent, k+1 {
			level := far
			switch k {
			case 0:
				level = own
			case 1, 2:
				level = near
			}
			add(p.tokens[p.Boxes[n].from:p.Boxes[n].to], level)
		}
		add(b.firstTokens(), text)
		add(last, heading)
		if headingLevelOf(p.Boxes[b.Box].tag) > 0 {
			last = b.firstTokens()
		}
	}
	return tokens
}
