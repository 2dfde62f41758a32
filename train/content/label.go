package main

import (
	"cmp"
	"math"
	"slices"
)

// runLength is how many words in a row have to be alike before they count as the same
// place of page and truth.
const runLength = 4

// labelBlocks makes those blocks content of which at least half the words are the
// truth's.
func (p *page) labelBlocks(gold []string) {
	var all []string
	for _, w := range p.words {
		all = append(all, w...)
	}
	inTruth := align(all, gold)
	p.label, p.weight = make([]float64, len(p.words)), make([]float64, len(p.words))
	for i, w := range p.words {
		count := 0
		for _, is := range inTruth[:len(w)] {
			if is {
				count++
			}
		}
		inTruth = inTruth[len(w):]
		if count > 0 && count*2 >= len(w) {
			p.label[i] = 1
		}
		p.weight[i] = math.Pow(float64(max(len(w), 1))/float64(max(len(gold), 150)), .8) * 4
	}
}

// align tells which words of the page are the truth's: the longest chain of runs
// that stand in the same order in both, then once more in what is left, for parts
// that the truth has elsewhere. A text that the page has twice is found once.
func align(page, gold []string) (inPage []bool) {
	ids := map[string]uint32{}
	number := func(words []string) []uint32 {
		n := make([]uint32, len(words))
		for i, w := range words {
			if ids[w] == 0 {
				ids[w] = uint32(len(ids) + 1)
			}
			n[i] = ids[w]
		}
		return n
	}
	p, g := number(page), number(gold)
	inPage, inGold := make([]bool, len(p)), make([]bool, len(g))
	const passes, many = 3, 32
	for range passes {
		at := map[[runLength]uint32][]int32{}
		for i := 0; i+runLength <= len(g); i++ {
			if key := [runLength]uint32(g[i:]); !slices.Contains(inGold[i:i+runLength], true) && len(at[key]) < many {
				at[key] = append(at[key], int32(i))
			}
		}
		var matches []match
		for j := 0; j+runLength <= len(p); j++ {
			if slices.Contains(inPage[j:j+runLength], true) {
				continue
			}
			for _, i := range slices.Backward(at[[runLength]uint32(p[j:])]) {
				matches = append(matches, match{int32(j), i})
			}
		}
		for _, m := range chain(matches) {
			for k := range int32(runLength) {
				inPage[m.page+k], inGold[m.gold+k] = true, true
			}
		}
	}
	return inPage
}

// match is a run of words that page and truth have at these places.
type match struct{ page, gold int32 }

// chain is the longest chain of matches that rise in page and gold. They come by
// page, and those at the same place of it by falling gold.
func chain(matches []match) []match {
	var ends []int // the match that ends the best chain of each length
	before := make([]int, len(matches))
	for k, m := range matches {
		n, _ := slices.BinarySearchFunc(ends, m.gold, func(end int, gold int32) int { return cmp.Compare(matches[end].gold, gold) })
		before[k] = -1
		if n > 0 {
			before[k] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, k)
		}
		ends[n] = k
	}
	if len(ends) == 0 {
		return nil
	}
	best := make([]match, len(ends))
	for k, n := ends[len(ends)-1], len(ends)-1; n >= 0; k, n = before[k], n-1 {
		best[n] = matches[k]
	}
	return best
}
