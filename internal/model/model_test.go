package model

import (
	"encoding/binary"
	"math"
	"testing"
)

func node(feature byte, right int, value float32) []byte {
	b := []byte{feature, 0, byte(right), byte(right >> 8)}
	return binary.LittleEndian.AppendUint32(b, math.Float32bits(value))
}

func TestScore(t *testing.T) {
	b := binary.LittleEndian.AppendUint32(nil, math.Float32bits(.5))
	for _, n := range [][]byte{
		node(0, 4, 1), node(1, 2, 2), node(leaf, 0, 10), node(leaf, 0, 20), node(1, 2, 5), node(leaf, 0, 30), node(leaf, 0, 40), // a tree of two levels
		node(leaf, 0, 100),                                      // a leaf alone
		node(1, 2, 0), node(leaf, 0, 1000), node(leaf, 0, 2000), // a stump
	} {
		b = append(b, n...)
	}
	for _, test := range []struct {
		x, y float32
		want float64
	}{{1, 2, 2110.5}, {1, 3, 2120.5}, {2, 0, 1130.5}, {2, 6, 2140.5}, {0, -1, 1110.5}} {
		if got := Trees(b).Score([]float32{test.x, test.y}); got != test.want {
			t.Errorf("%v, %v: got %v, want %v", test.x, test.y, got, test.want)
		}
	}
	if got := Trees("").Score(nil); got != 0 {
		t.Errorf("no trees: %v", got)
	}
}
