package content

import (
	"hash/maphash"
	"math/bits"
)

// counter counts how often, or with what weight, keys were added.
type counter struct {
	slots []count
	used  int
	shift int
}

type count struct {
	key uint64
	sum int32
}

// scatter is other in each process, so that no page is made to fill one slot.
var scatter = maphash.String(maphash.MakeSeed(), "") | 1

// of is the sum of key, until another key is added.
func (c *counter) of(key uint64) *int32 {
	if c.used*4 >= len(c.slots)*3 {
		c.grow()
	}
	key |= 1 // 0 marks a free slot
	for i := int(key * scatter >> c.shift); ; i = (i + 1) & (len(c.slots) - 1) {
		switch s := &c.slots[i]; s.key {
		case 0:
			s.key = key
			c.used++
			return &s.sum
		case key:
			return &s.sum
		}
	}
}

func (c *counter) grow() {
	const smallest = 512
	old := c.slots
	c.slots = make([]count, max(2*len(old), smallest))
	c.shift, c.used = 64-bits.TrailingZeros(uint(len(c.slots))), 0
	for _, s := range old {
		if s.key != 0 {
			*c.of(s.key) = s.sum
		}
	}
}

// mix makes one key of two.
func mix(a, b uint64) uint64 {
	a = (a ^ b) * 0x9e3779b97f4a7c15
	return a ^ a>>29
}
