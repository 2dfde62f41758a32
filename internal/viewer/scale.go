package viewer

import (
	"math"
	"slices"
)

// scale lays moments, in seconds since 1970, out between 0 and 1.
type scale struct {
	moments []int64 // in order
	at      []float64
	// shortened says that it is not true to scale.
	shortened bool
}

// newScale is a scale with the given moments. It is true to scale if these are spread over
// it; else long gaps are shortened, as where news of a week tells of a war of last century.
func newScale(moments []int64) scale {
	slices.Sort(moments)
	s := scale{moments: slices.Compact(moments)}
	n := len(s.moments)
	s.at = make([]float64, n)
	if n == 1 {
		s.at[0] = .5
	}
	if n < 2 {
		return s
	}
	const places, spread = 30, .6
	first, whole := s.moments[0], float64(s.moments[n-1])-float64(s.moments[0])
	taken, last := 0, -1
	for i, m := range s.moments {
		s.at[i] = (float64(m) - float64(first)) / whole
		if place := int(s.at[i] * places); place != last {
			taken, last = taken+1, place
		}
	}
	if float64(taken) >= spread*float64(min(n, places)) {
		return s
	}
	s.shortened = true
	const day = 24 * 60 * 60
	sum := 0.
	for i := range s.moments {
		if i > 0 {
			sum += math.Log2(1 + (float64(s.moments[i])-float64(s.moments[i-1]))/day)
		}
		s.at[i] = sum
	}
	for i := range s.at {
		s.at[i] /= sum
	}
	return s
}

// of is where a moment is that the scale was made with.
func (s scale) of(moment int64) float64 {
	i, _ := slices.BinarySearch(s.moments, moment)
	return s.at[min(i, len(s.at)-1)]
}
