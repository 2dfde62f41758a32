package content

import "hash/maphash"

// counter counts how often, or with what weight, keys were added. It is a table of
// fixed size for at most so many keys as it was made for.
type counter struct {
	keys  []uint64
	sums  []int32
	shift int
}

// scatter is other in each process, so that no page is made to fill one slot.
var scatter = maphash.String(maphash.MakeSeed(), "") | 1

func newCounter(keys int) *counter {
	bits := 4
	for 1<<bits < 2*keys {
		bits++
	}
	return &counter{make([]uint64, 1<<bits), make([]int32, 1<<bits), 64 - bits}
}

// at is the slot of key.
func (c *counter) at(key uint64) int {
	key |= 1 // 0 marks a free slot
	for i := int(key * scatter >> c.shift); ; i = (i + 1) & (len(c.keys) - 1) {
		if c.keys[i] == key {
			return i
		}
		if c.keys[i] == 0 {
			c.keys[i] = key
			return i
		}
	}
}

// mix makes one key of two.
func mix(a, b uint64) uint64 {
	a = (a ^ b) * 0x9e3779b97f4a7c15
	return a ^ a>>29
}
