package model

import (
	"encoding/binary"
	"testing"
)

func TestSparse(t *testing.T) {
	const first, second, third = 0x0001_1234_0000_0000, 0x0001_1235_0000_0000, 0xffff_1234_0000_0000
	body := []byte{0x34, 0x12, 2, 0, 5, 7, 0xff, 0x35, 0x12, 1, 3, 0x80, 0x34, 0x12, 1, 0, 100}
	var starts []byte
	for bucket := range sparseBuckets + 1 {
		at := 0
		switch {
		case bucket == sparseBuckets:
			at = len(body)
		case bucket > 1:
			at = 12
		}
		starts = binary.LittleEndian.AppendUint32(starts, uint32(at))
	}
	s := Sparse(string(starts) + string(body))
	for feature, want := range map[uint64][Outputs]int32{
		first: {0: 5, 7: -1}, second: {3: -128}, third: {0: 100},
		0: {}, first | 1<<40: {}, 0x0002_1234_0000_0000: {},
	} {
		var got [Outputs]int32
		s.Add([]uint64{feature, feature}, &got)
		for i := range want {
			want[i] *= 2
		}
		if got != want {
			t.Errorf("%x: %v, want %v", feature, got, want)
		}
	}
}
