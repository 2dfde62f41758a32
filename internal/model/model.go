// Package model scores feature vectors by learnt trees that are read in place.
// It does not know what the features mean.
package model

import "math"

// Trees are boosted decision trees in their written form, one after the other. A
// tree begins with the number of its nodes, a uint32; each node takes eight bytes:
//
//	[1 byte] feature, or 255 for a leaf
//	[1 byte] 0
//	[2 bytes] how many nodes on the right child is; the left child is the next
//	[4 bytes] float32: a feature up to it goes left; of a leaf, its score
//
// All numbers are little-endian.
type Trees string

const (
	nodeSize = 8
	leaf     = 255
)

// Cut parts the first n trees from the rest.
func (t Trees) Cut(n int) (first, rest Trees) {
	at := 0
	for ; n > 0 && at < len(t); n-- {
		at += t.size(at)
	}
	return t[:at], t[at:]
}

// Score adds the log-odds of some rows to scores. Feature f of row r is
// values[f*len(scores)+r].
func (t Trees) Score(values []float32, rows []int32, scores []float32) {
	for at := 0; at < len(t); at += t.size(at) {
		tree := t[at+4 : at+t.size(at)]
		for _, r := range rows {
			n := 0
			node := tree.node(n)
			for byte(node) != leaf {
				if values[int(byte(node))*len(scores)+int(r)] <= math.Float32frombits(uint32(node>>32)) {
					n += nodeSize
				} else {
					n += nodeSize * int(uint16(node>>16))
				}
				node = tree.node(n)
			}
			scores[r] += math.Float32frombits(uint32(node >> 32))
		}
	}
}

// size is that of the tree at.
func (t Trees) size(at int) int {
	b := t[at : at+4]
	return 4 + nodeSize*int(uint32(b[0])|uint32(b[1])<<8|uint32(b[2])<<16|uint32(b[3])<<24)
}

func (t Trees) node(at int) uint64 {
	b := t[at : at+nodeSize]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
