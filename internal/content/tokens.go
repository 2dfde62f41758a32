package content

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// TokenBuckets is how many slots the words of class and id attributes are hashed
// into.
const TokenBuckets = 1 << 13

// TokenTable says of each slot, in a signed byte, how much its words speak for
// content: eighths of log-odds.
type TokenTable string

// Tokens are the slots of the words in the class and id attributes of a block's
// element, of the two around it, and of those further up.
type Tokens [3][]uint16

// TokensOf finds the tokens of each block.
func TokensOf(t *htmltree.Tree, blocks []Block) []Tokens {
	const far, many = 10, 32
	own := make([][]uint16, len(t.Nodes))
	known := make(map[string][]uint16) // of attribute values: pages repeat few
	read := make([]bool, len(t.Nodes))
	tokens := make([]Tokens, len(blocks))
	all := make([]uint16, 0, 16*len(blocks)) // those of the blocks, one after the other
	for i := range blocks {
		n := blocks[i].Node
		for g, until := range [...]int{1, 3, far} { // steps up that the groups reach to
			start := len(all)
			for depth := [...]int{0, 1, 3}[g]; n > 0 && depth < until; depth++ {
				if !read[n] {
					read[n], own[n] = true, nodeTokens(t, n, known)
				}
				if len(all)-start < many {
					all = append(all, own[n]...)
				}
				n = t.Nodes[n].Parent
			}
			tokens[i][g] = all[start:len(all):len(all)]
		}
	}
	return tokens
}

// nodeTokens are those of an element's class and id.
func nodeTokens(t *htmltree.Tree, n int32, known map[string][]uint16) []uint16 {
	const many = 12
	if t.Nodes[n].From == t.Nodes[n].To {
		return nil
	}
	var tokens []uint16
	for name, value := range t.Attrs(n) {
		if !strings.EqualFold(name, "class") && !strings.EqualFold(name, "id") {
			continue
		}
		more, ok := known[value]
		if !ok {
			more = hashWords(value, many)
			known[value] = more
		}
		if tokens == nil {
			tokens = more
		} else {
			tokens = append(tokens[:len(tokens):len(tokens)], more[:min(len(more), many-len(tokens))]...)
		}
	}
	return tokens
}

// hashWords hashes the first words of an attribute's value: runs of letters.
func hashWords(value string, many int) []uint16 {
	const offset, prime = 2166136261, 16777619
	var tokens []uint16
	hash, letters := uint32(offset), 0
	for i := 0; i <= len(value) && len(tokens) < many; i++ {
		c := byte(0)
		if i < len(value) {
			c = value[i] | 0x20
		}
		if c >= 'a' && c <= 'z' {
			hash = (hash ^ uint32(c)) * prime
			letters++
			continue
		}
		if letters > 1 {
			tokens = append(tokens, uint16((hash^hash>>15)%TokenBuckets))
		}
		hash, letters = offset, 0
	}
	return tokens
}

// firstToken is where the features of tokens begin.
const firstToken = FeatureCount - 9

// SetTokens sets the features that tokens give: of each group the sum, the least
// and the most of what its words say.
func (f *Features) SetTokens(tokens *Tokens, table TokenTable) {
	for g, group := range tokens {
		sum, low, high := 0, 0, 0
		for _, slot := range group {
			v := int(int8(table[slot]))
			sum += v
			low, high = min(low, v), max(high, v)
		}
		f[firstToken+3*g], f[firstToken+3*g+1], f[firstToken+3*g+2] = float32(sum), float32(low), float32(high)
	}
}
