package main

import "github.com/seed-ad1655d8/newswire/eval/internal/measure"

// linking counts how the mentions of articles are linked: those that were found, all of
// gold, and those found if each spelling were an entity.
type linking struct{ found, all, spelt clustering }

// add counts an article.
func (l *linking) add(d *document, found []name) {
	entity := make(map[place]int, len(found))
	for _, n := range found {
		entity[n.place] = n.entity
	}
	spelling := map[string]int{}
	var both, all, spelt []pair
	for i, g := range d.names {
		got, ok := entity[g.place]
		if ok {
			both = append(both, pair{g.entity, got})
			s := d.at(g.place)
			if spelling[s] == 0 {
				spelling[s] = 1 + len(spelling)
			}
			spelt = append(spelt, pair{g.entity, spelling[s]})
		} else {
			got = -1 - i // one of its own
		}
		all = append(all, pair{g.entity, got})
	}
	l.found.add(both)
	l.all.add(all)
	l.spelt.add(spelt)
}

// pair is a mention's entity in gold and the one that it was found in.
type pair struct{ gold, found int }

// clustering counts mentions by B³, and their pairs.
type clustering struct {
	mentions          int
	precision, recall float64 // sums over the mentions
	pairs             score
}

// add counts the mentions of an article. Of a mention the precision is the share of its
// found entity that is its gold entity, and the recall the share of its gold entity that is
// its found one.
func (c *clustering) add(mentions []pair) {
	gold, found, both := map[int]int{}, map[int]int{}, map[pair]int{}
	for _, m := range mentions {
		gold[m.gold]++
		found[m.found]++
		both[m]++
	}
	c.mentions += len(mentions)
	for m, n := range both {
		c.precision += float64(n) * measure.Share(n, found[m.found])
		c.recall += float64(n) * measure.Share(n, gold[m.gold])
		c.pairs.right += pairsOf(n)
	}
	for _, n := range gold {
		c.pairs.gold += pairsOf(n)
	}
	for _, n := range found {
		c.pairs.found += pairsOf(n)
	}
}

func pairsOf(n int) int { return n * (n - 1) / 2 }

// bcubed are precision, recall and F1 of B³.
func (c clustering) bcubed() (p, r, f1 float64) {
	if c.mentions == 0 {
		return 0, 0, 0
	}
	p, r = c.precision/float64(c.mentions), c.recall/float64(c.mentions)
	return p, r, 2 * p * r / (p + r)
}
