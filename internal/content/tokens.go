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
	read := make([]bool, len(t.Nodes))
	tokens := make([]Tokens, len(blocks))
	for i := range blocks {
		depth := 0
		for n := blocks[i].Node; n > 0 && depth < far; n = t.Nodes[n].Parent {
			if !read[n] {
				read[n], own[n] = true, nodeTokens(t, n)
			}
			group := &tokens[i][min((depth+1)/2, 2)]
			if len(*group) < many {
				*group = append(*group, own[n]...)
			}
			depth++
		}
	}
	return tokens
}

// nodeTokens hashes the words of an element's class and id: runs of letters.
func nodeTokens(t *htmltree.Tree, n int32) []uint16 {
	const many = 12
	if t.Nodes[n].From == t.Nodes[n].To {
		return nil
	}
	var tokens []uint16
	for name, value := range t.Attrs(n) {
		if !strings.EqualFold(name, "class") && !strings.EqualFold(name, "id") {
			continue
		}
		hash, letters := uint32(2166136261), 0
		for i := 0; i <= len(value); i++ {
			c := byte(0)
			if i < len(value) {
				c = value[i] | 0x20
			}
			if c >= 'a' && c <= 'z' {
				hash = (hash ^ uint32(c)) * 16777619
				letters++
				continue
			}
			if letters > 1 && len(tokens) < many {
				tokens = append(tokens, uint16((hash^hash>>15)%TokenBuckets))
			}
			hash, letters = 2166136261, 0
		}
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
