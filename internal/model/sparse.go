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

// Add adds the weights of some features to the scores of the outputs. A feature that is
// not known has none.
func (s Sparse) Add(features []uint64, scores *[Outputs]int32) {
	const (
		some = 64 // looked up together, so that they do not wait for memory one by one
		head = 3
	)
	var from, to [some]int32
	for len(features) > 0 {
		now := features[:min(some, len(features))]
		features = features[len(now):]
		for i, f := range now {
			bucket := int(f >> 48)
			b := s[startSize*bucket : startSize*(bucket+2)]
			from[i], to[i] = start(b), start(b[startSize:])
		}
		for i, f := range now {
			low, high := byte(f>>32), byte(f>>40)
			for entries := s[bodyAt+from[i] : bodyAt+to[i]]; len(entries) >= head; {
				n := head + 2*int(entries[2])
				if entries[0] == low && entries[1] == high {
					for w := entries[head:n]; len(w) >= 2; w = w[2:] {
						scores[w[0]%Outputs] += int32(int8(w[1]))
					}
					break
				}
				entries = entries[n:]
			}
		}
	}
}

func start(b Sparse) int32 {
	return int32(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
}
