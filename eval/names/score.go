package main

import "github.com/seed-ad1655d8/newswire/eval/internal/measure"

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
