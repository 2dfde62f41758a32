package content

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
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

// addTokens appends the words of an attribute's value, runs of letters that an
// upper-case letter begins or not, and returns the hash of them all.
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

// hashSet has some hashes, and now and then another. Its size is a power of two.
type hashSet []uint64

func (s hashSet) bit(hash uint32) (word *uint64, bit uint64) {
	h := uint64(hash) * 0x9e3779b97f4a7c15 >> 32
	return &s[h>>6&uint64(len(s)-1)], 1 << (h & 63)
}

func (s hashSet) has(hash uint32) bool {
	word, bit := s.bit(hash)
	return *word&bit != 0
}

func (s hashSet) add(hash uint32) {
	word, bit := s.bit(hash)
	*word |= bit
}

const (
	inArticle = 1 << iota
	inMain
	inAside
	inNav
	inFooter
	inHeader
	inForm
	inTable
	inFigure
	inQuote
	inList
	inDetails
	inDialog
	inNoscript
	ancestorCount = iota
)

// ancestorBit is the bit for an element that tells of the blocks in it.
func ancestorBit(tag htmltree.Tag) uint16 {
	switch tag {
	case htmltree.Article:
		return inArticle
	case htmltree.Main:
		return inMain
	case htmltree.Aside:
		return inAside
	case htmltree.Nav:
		return inNav
	case htmltree.Footer:
		return inFooter
	case htmltree.Header:
		return inHeader
	case htmltree.Form:
		return inForm
	case htmltree.Table:
		return inTable
	case htmltree.Figure:
		return inFigure
	case htmltree.Blockquote:
		return inQuote
	case htmltree.Ul, htmltree.Ol:
		return inList
	case htmltree.Details:
		return inDetails
	case htmltree.Dialog:
		return inDialog
	case htmltree.Noscript:
		return inNoscript
	}
	return 0
}
