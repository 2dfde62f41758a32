// Package model scores feature vectors by learnt trees that are read in place.
// It does not know what the features mean.
package model

import "math"

// Trees are boosted decision trees in their written form. After the base score,
// a float32, each node takes eight bytes, little-endian:
//
//	[1 byte] feature, or 255 for a leaf
//	[1 byte] 0
//	[2 bytes] how many nodes on the right child is; the left child is the next
//	[4 bytes] float32: a feature up to it goes left; of a leaf, its score
//
// The nodes of a tree follow each other, and the trees.
type Trees string

const (
	nodeSize = 8
	leaf     = 255
)

// Score returns the log-odds of features.
func (t Trees) Score(features []float32) float64 {
	if len(t) < 4 {
		return 0
	}
	score := float64(t.float(0))
	for at := 4; at < len(t); {
		end := at // of the tree, found on the way
		for {
			feature := t[at]
			if feature == leaf {
				score += float64(t.float(at + 4))
				break
			}
			right := at + nodeSize*(int(t[at+2])|int(t[at+3])<<8)
			if features[feature] <= t.float(at+4) {
				end = max(end, right)
				at += nodeSize
			} else {
				at = right
			}
		}
		at = t.next(max(at, end))
	}
	return score
}

// next is where the tree ends that the node at is in the last branch of, or the
// left sibling of it.
func (t Trees) next(at int) int {
	for t[at] != leaf {
		at += nodeSize * (int(t[at+2]) | int(t[at+3])<<8)
	}
	return at + nodeSize
}

func (t Trees) float(at int) float32 {
	return math.Float32frombits(uint32(t[at]) | uint32(t[at+1])<<8 | uint32(t[at+2])<<16 | uint32(t[at+3])<<24)
}
