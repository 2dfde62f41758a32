package content

import "hash/maphash"

// counter counts how often, or with what weight, keys were added. It is a table of
// fixed size for at most so many keys as it was made for.
type counter struct {
	slots []count
	shift int
}

type count struct {
	key uint64
	sum int32
}

// scatter is other in each process, so that no page is made to fill one slot.
var scatter = maphash.String(maphash.MakeSeed(), "") | 1

func newCounter(keys int) counter {
	bits := 4
	for 1<<bits < 2*keys {
		bits++
	}
	return counter{make([]count, 1<<bits), 64 - bits}
}

// of is the sum of key.
func (c counter) of(key uint64) *int32 {
	key |= 1 // 0 marks a free slot
	for i := int(key * scatter >> c.shift); ; i = (i + 1) & (len(c.slots) - 1) {
		if s := &c.slots[i]; s.key == key || s.key == 0 {
			s.key = key
			return &s.sum
		}
	}
}

// mix makes one key of two.
func mix(a, b uint64) uint64 {
	a = (a ^ b) * 0x9e3779b97f4a7c15
	return a ^ a>>29
}
