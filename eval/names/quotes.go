package main

import (
	"slices"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// quoteScore counts direct quotes.
type quoteScore struct {
	exact    score // spans
	overlap  int   // pairs that overlap, exact ones among them
	speakers int   // exact quotes whose speaker is right
	named    share // of the exact quotes that have a speaker in gold
	unnamed  share // and of those that have none
}

type share struct{ right, of int }

func (s share) value() float64 { return measure.Share(s.right, s.of) }

func (s *share) count(right bool) {
	s.of++
	if right {
		s.right++
	}
}

// relaxed is F1 where it is enough that spans overlap.
func (q quoteScore) relaxed() float64 {
	return 2 * measure.Share(q.overlap, q.exact.gold+q.exact.found)
}

// withSpeaker is F1 where the speaker has to be right too.
func (q quoteScore) withSpeaker() float64 {
	return 2 * measure.Share(q.speakers, q.exact.gold+q.exact.found)
}

// add counts an article: its direct quotes, and the names found there.
func (q *quoteScore) add(d *document, found []name, quotes []quote) {
	q.exact = q.exact.plus(score{gold: len(d.quotes), found: len(quotes)})
	for i, j := range match(d.quotes, quotes) {
		if j < 0 {
			continue
		}
		q.overlap++
		want, got := d.quotes[i], quotes[j]
		if want.place != got.place {
			continue
		}
		q.exact.right++
		right := sameSpeaker(want.speaker, got.speaker, d.names, found)
		if right {
			q.speakers++
		}
		if want.speaker > 0 {
			q.named.count(right)
		} else {
			q.unnamed.count(right)
		}
	}
}

// sameSpeaker reports whether the entity found is the one of gold, or neither is one.
func sameSpeaker(want, got int, gold, found []name) bool {
	if want == 0 || got == 0 {
		return want == got
	}
	return slices.Contains(meant(got, gold, found), want)
}

// meant are the gold entities that a found entity may be: those that most of its mentions
// overlap with.
func meant(entity int, gold, found []name) []int {
	mentions := map[int]int{}
	for _, f := range found {
		if f.entity != entity {
			continue
		}
		for _, g := range gold {
			if g.overlap(f.place) > 0 {
				mentions[g.entity]++
			}
		}
	}
	var out []int
	most := 0
	for number, n := range mentions {
		if n > most {
			out, most = nil, n
		}
		if n == most {
			out = append(out, number)
		}
	}
	return out
}
