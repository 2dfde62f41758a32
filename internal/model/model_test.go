package model

import (
	"encoding/binary"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func node(feature byte, right int, value float32) []byte {
	b := []byte{feature, 0, byte(right), byte(right >> 8)}
	return binary.LittleEndian.AppendUint32(b, math.Float32bits(value))
}

func TestScore(t *testing.T) {
	var b []byte
	for _, tree := range [][][]byte{
		{node(0, 4, 1), node(1, 2, 2), node(leaf, 0, 10), node(leaf, 0, 20), node(1, 2, 5), node(leaf, 0, 30), node(leaf, 0, 40)},
		{node(leaf, 0, 100)},
		{node(1, 2, 0), node(leaf, 0, 1000), node(leaf, 0, 2000)},
	} {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(tree)))
		for _, n := range tree {
			b = append(b, n...)
		}
	}
	values := []float32{
		1, 1, 2, 2, 0, // the first feature of five rows
		2, 3, 0, 6, -1, // the second
	}
	got := []float32{0, 0, 0, 0, .5}
	first, rest := Trees(b).Cut(2)
	all := []int32{0, 1, 2, 3, 4}
	first.Score(values, all, got)
	rest.Score(values, all[:4], got)
	if diff := cmp.Diff([]float32{2110, 2120, 1130, 2140, 110.5}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	Trees("").Score(values, all, got)
	if got[0] != 2110 {
		t.Errorf("no trees change the score to %v", got[0])
	}
}
