package model

// Sparse is the linear scores of several outputs by features that are known by their
// hash, in written form. It begins with 65,537 uint32, where the entries of each bucket
// begin behind them. An entry is
//
//	[2 bytes] bits 32 to 47 of the hash; its bits 48 to 63 are the bucket
//	[1 byte] how many weights follow
//	[2 bytes each] the number of an output, and its weight, an int8
//
// All numbers are little-endian.
type Sparse string

const (
	sparseBuckets = 1 << 16
	startSize     = 4
	bodyAt        = (sparseBuckets + 1) * startSize
)

// Outputs is how many outputs there may be.
const Outputs = 1 << 7

// Add adds the weights of a feature to the scores of the outputs. A feature that is not
// known has none.
func (s Sparse) Add(feature uint64, scores *[Outputs]int32) {
	const head = 3
	bucket := int(feature >> 48)
	b := s[startSize*bucket : startSize*(bucket+2)]
	at, end := bodyAt+start(b), bodyAt+start(b[startSize:])
	low, high := byte(feature>>32), byte(feature>>40)
	for at < end {
		n := 2 * int(s[at+2])
		if s[at] == low && s[at+1] == high {
			weights := s[at+head : at+head+n]
			for i := 1; i < len(weights); i += 2 {
				scores[weights[i-1]%Outputs] += int32(int8(weights[i]))
			}
			return
		}
		at += head + n
	}
}

func start(b Sparse) int {
	return int(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
}
