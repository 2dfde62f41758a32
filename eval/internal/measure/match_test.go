package measure

import (
	"slices"
	"testing"
)

func TestMatchTakesExactThenLongest(t *testing.T) {
	type span [2]int
	gold := []span{{0, 20}, {10, 14}, {30, 40}}
	found := []span{{10, 14}, {8, 20}, {0, 5}, {20, 30}}
	got := Match(gold, found, func(g, f span) (int, bool) { return min(g[1], f[1]) - max(g[0], f[0]), g == f })
	if want := []int{1, 0, -1}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
