package main

import (
	"slices"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// score counts what is in gold, what was found, and what of that is right.
type score struct{ gold, found, right int }

func (s score) precision() float64 { return measure.Share(s.right, s.found) }
func (s score) recall() float64    { return measure.Share(s.right, s.gold) }
func (s score) f1() float64        { return measure.Share(2*s.right, s.found+s.gold) }

func (s score) plus(t score) score {
	return score{s.gold + t.gold, s.found + t.found, s.right + t.right}
}

// scores are those of each kind.
type scores map[string]score

// add counts the names of a document, each span and kind once.
func (s scores) add(gold, found []name) {
	wanted := s.distinct(gold)
	for n := range wanted {
		s[n.kind] = s[n.kind].plus(score{gold: 1})
	}
	for n := range s.distinct(found) {
		right := 0
		if wanted[n] {
			right = 1
		}
		s[n.kind] = s[n.kind].plus(score{found: 1, right: right})
	}
}

// distinct are the names without the numbers of their entities.
func (scores) distinct(names []name) map[name]bool {
	out := make(map[name]bool, len(names))
	for _, n := range names {
		n.entity = 0
		out[n] = true
	}
	return out
}

// sum is the score of some kinds together.
func (s scores) sum(kinds []string) score {
	var sum score
	for _, k := range kinds {
		sum = sum.plus(s[k])
	}
	return sum
}

// result is what was found in a set.
type result struct {
	set    set
	kinds  []string
	found  [][]name // of each document, in the terms of the set
	gold   []document
	names  scores
	rival  scores
	links  linking
	quotes quoteScore
	errors mistakes
}

func measureSet(c collection, rival *prose) result {
	r := result{set: c.set, kinds: c.kinds, gold: c.documents, names: scores{}, rival: scores{}}
	for i := range c.documents {
		d := &c.documents[i]
		raw, quotes := annotate(d)
		found := c.inTerms(d, raw)
		r.found = append(r.found, found)
		r.names.add(d.names, found)
		r.rival.add(d.names, c.inTerms(d, rival.names(d)))
		r.errors.addNames(d, found)
		if c.set.news {
			r.links.add(d, raw)
			r.quotes.add(d, raw, quotes)
			r.errors.addLinks(d, raw)
			r.errors.addQuotes(d, raw, quotes)
		}
	}
	return r
}

// match pairs gold places with those found, one to one: the same first, then those that
// overlap most. Of each of gold it is the index in found, or -1.
func match(gold, found []place) []int {
	type candidate struct{ inexact, overlap, i, j int }
	var pairs []candidate
	for i, g := range gold {
		for j, f := range found {
			if n := g.overlap(f); g == f {
				pairs = append(pairs, candidate{0, n, i, j})
			} else if n > 0 {
				pairs = append(pairs, candidate{1, n, i, j})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b candidate) int {
		if a.inexact != b.inexact {
			return a.inexact - b.inexact
		}
		return b.overlap - a.overlap
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
