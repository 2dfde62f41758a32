package model

import "math"

// Linear is a linear score in its written form: a little-endian float32 for each
// feature, and one that is always added.
type Linear string

const weightSize = 4

// CutLinear parts a score of so many features from the rest of s.
func CutLinear(s string, features int) (first Linear, rest string) {
	size := weightSize * (features + 1)
	return Linear(s[:size]), s[size:]
}

// Score is the score of some features.
func (l Linear) Score(x []float32) float32 {
	sum := l.weight(len(x))
	for i, v := range x {
		sum += l.weight(i) * v
	}
	return sum
}

func (l Linear) weight(i int) float32 {
	b := l[i*weightSize : (i+1)*weightSize]
	return math.Float32frombits(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
}
