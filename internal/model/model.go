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

// Score adds the log-odds of each row to scores. Feature f of row r is
// values[f*len(scores)+r].
func (t Trees) Score(values, scores []float32) {
	rows := len(scores)
	for len(t) > 4 {
		size := 4 + nodeSize*int(t.uint32(0))
		tree := t[4:size]
		t = t[size:]
		for r := range scores {
			at := 0
			for tree[at] != leaf {
				if values[int(tree[at])*rows+r] <= math.Float32frombits(tree.uint32(at+4)) {
					at += nodeSize
				} else {
					at += nodeSize * (int(tree[at+2]) | int(tree[at+3])<<8)
				}
			}
			scores[r] += math.Float32frombits(tree.uint32(at + 4))
		}
	}
}

func (t Trees) uint32(at int) uint32 {
	b := t[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}
