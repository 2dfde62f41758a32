package measure

import (
	"cmp"
	"slices"
)

// Match pairs gold spans with those found, one to one: the same first, then those that
// overlap most. Of each of gold it is the index in found, or -1. What overlap says is in
// how many bytes two spans do, and whether they are the same.
func Match[G, F any](gold []G, found []F, overlap func(G, F) (bytes int, same bool)) []int {
	type pair struct{ inexact, overlap, i, j int }
	var pairs []pair
	for i, g := range gold {
		for j, f := range found {
			n, same := overlap(g, f)
			if same {
				pairs = append(pairs, pair{0, n, i, j})
			} else if n > 0 {
				pairs = append(pairs, pair{1, n, i, j})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(a.inexact-b.inexact, b.overlap-a.overlap, a.i-b.i, a.j-b.j)
	})
	of := slices.Repeat([]int{-1}, len(gold))
	taken := make([]bool, len(found))
	for _, p := range pairs {
		if of[p.i] < 0 && !taken[p.j] {
			of[p.i], taken[p.j] = p.j, true
		}
	}
	return of
}
