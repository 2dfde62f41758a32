package main

import (
	"regexp"
	"slices"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// score counts a set as score/timex.py does.
//
// A span is strictly right if both ends are. Relaxed, it is if it overlaps, one to
// one: exact spans first, then those that overlap most. The types and values are
// counted on the relaxed pairs. An example is right if all its spans and values
// are, and there is nothing else.
type score struct {
	gold, found                    int
	strict, relaxed, types, values int
	examples, right                int
}

// typeScore counts the gold spans of one type.
type typeScore struct{ gold, found, types, values int }

func (s score) precision() float64       { return measure.Share(s.strict, s.found) }
func (s score) recall() float64          { return measure.Share(s.strict, s.gold) }
func (s score) f1(right int) float64     { return 2 * measure.Share(right, s.found+s.gold) }
func (s score) shareOfExamples() float64 { return measure.Share(s.right, s.examples) }

// result is a set with what was found in it.
type result struct {
	set      set
	examples []example
	answers  [][]answer // for each example
	score    score
	// aside is the score with the prepositions and articles taken off the beginning of
	// all spans, on both sides.
	aside  score
	byType map[string]*typeScore

	missed, wrong, extent, spurious tally
}

func measureSet(s set, examples []example) result {
	r := result{set: s, examples: examples, byType: map[string]*typeScore{}}
	for _, e := range examples {
		found := s.answers(e)
		r.answers = append(r.answers, found)
		r.add(e, found)
		r.aside.add(stripped(e, found, s.right))
	}
	return r
}

// part is the score of one type alone, on both sides.
func (r result) part(kind string) score {
	var sum score
	for i, e := range r.examples {
		e.Spans = slices.DeleteFunc(slices.Clone(e.Spans), func(s span) bool { return s.Type != kind })
		found := slices.DeleteFunc(slices.Clone(r.answers[i]), func(a answer) bool { return a.Type != kind })
		sum.add(e, found, r.set.right)
	}
	return sum
}

// match pairs gold spans with answers.
func match(gold []span, found []answer) []int {
	return measure.Match(gold, found, func(g span, a answer) (int, bool) {
		return min(g.End, a.End) - max(g.Start, a.Start), g.Start == a.Start && g.End == a.End
	})
}

// add counts one example. It returns the pairs.
func (s *score) add(e example, found []answer, right func(span, answer) bool) []int {
	of := match(e.Spans, found)
	s.gold += len(e.Spans)
	s.found += len(found)
	s.examples++
	good := 0
	for i, g := range e.Spans {
		if of[i] < 0 {
			continue
		}
		a := found[of[i]]
		exact := g.Start == a.Start && g.End == a.End
		ok := right(g, a)
		s.relaxed++
		s.strict += count(exact)
		s.types += count(g.Type == a.Type)
		s.values += count(ok)
		good += count(exact && ok)
	}
	s.right += count(good == len(e.Spans) && good == len(found))
	return of
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// add counts one example, and lists what is not right in it.
func (r *result) add(e example, found []answer) {
	of := r.score.add(e, found, r.set.right)
	matched := make([]bool, len(found))
	for i, g := range e.Spans {
		t := r.byType[g.Type]
		if t == nil {
			t = &typeScore{}
			r.byType[g.Type] = t
		}
		t.gold++
		text := e.Text[g.Start:g.End]
		if of[i] < 0 {
			r.missed.add(e, g.Start, g.End, g.Value+" | "+e.Ref, g.Type, text)
			continue
		}
		a := found[of[i]]
		matched[of[i]] = true
		t.found++
		t.types += count(g.Type == a.Type)
		if r.set.right(g, a) {
			t.values++
		} else {
			r.wrong.add(e, g.Start, g.End, "", text, g.Value, a.Value, e.Ref)
		}
		if g.Start != a.Start || g.End != a.End {
			r.extent.add(e, min(g.Start, a.Start), max(g.End, a.End), "", text, e.Text[a.Start:a.End])
		}
	}
	for j, a := range found {
		if !matched[j] {
			r.spurious.add(e, a.Start, a.End, a.Value, a.Type, e.Text[a.Start:a.End])
		}
	}
}

var prepositions = regexp.MustCompile(`(?i)^(?:(?:about|after|around|at|before|between|by|during|for|from|in|of|on|over|since|starting|the|through|throughout|till|to|until|within)\s+)+`)

// stripped is an example and its answers without the prepositions and articles that
// spans begin with.
func stripped(e example, found []answer, right func(span, answer) bool) (example, []answer, func(span, answer) bool) {
	e.Spans, found = slices.Clone(e.Spans), slices.Clone(found)
	start := func(start, end int) int { return start + len(prepositions.FindString(e.Text[start:end])) }
	for i := range e.Spans {
		e.Spans[i].Start = start(e.Spans[i].Start, e.Spans[i].End)
	}
	for i := range found {
		found[i].Start = start(found[i].Start, found[i].End)
	}
	return e, found, right
}
