package wiretext

import (
	"cmp"
	"slices"
)

const (
	changed     = .055 // the likeness under which a topic has changed
	mostChanged = .12  // the same on a page whose short lines are mostly titles
	alike       = .10  // the mean likeness over which a style's cuts are doubted
)

// byTopics cuts where the topic changes at a title.
func (p *page) byTopics() []cut {
	top := p.bodyAfter(0)
	first := cut{start: 0, title: -1, body: 0}
	if t := p.titleIn(0, top, true); top < len(p.lines) && t >= 0 {
		first = p.cutAt(t)
	}
	return p.addTopics([]cut{first}, false)
}

// addTopics adds to cuts those where the topic changes between them. The surest
// come first; each then bounds the text that its neighbours are judged by, so
// that a sub-heading near a title is not taken for another. If cautious, it adds
// none unless most short lines that no cut has look like titles.
func (p *page) addTopics(cuts []cut, cautious bool) []cut {
	candidates := p.candidates(cuts)
	if len(candidates) == 0 {
		return cuts
	}
	t := p.readTopics()
	order := make([]int, 0, len(candidates))
	under := 0
	for i := range candidates {
		c := &candidates[i]
		if c.chosen {
			continue
		}
		c.likeness = t.likeness(c.line, 0, len(p.lines))
		if c.likeness < mostChanged {
			order = append(order, i)
		}
		if c.likeness < changed {
			under++
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(candidates[a].likeness, candidates[b].likeness), a-b)
	})
	limit := changed
	if most := under*2 > len(candidates)-len(cuts); most {
		limit = mostChanged
	} else if cautious {
		return cuts
	}
	for _, i := range order {
		c := &candidates[i]
		first, end := bounds(candidates, i, len(p.lines))
		if t.likeness(c.line, first, end) < limit {
			c.chosen = true
			cuts = append(cuts, p.cutAt(c.line))
		}
	}
	slices.SortFunc(cuts, func(a, b cut) int { return a.start - b.start })
	return cuts
}

// candidate is a short line that may be a title.
type candidate struct {
	line     int
	likeness float64
	chosen   bool
}

// candidates are the titles of cuts, and the first short line of every other
// head after the first cut.
func (p *page) candidates(cuts []cut) []candidate {
	var list []candidate
	next := 0
	for _, h := range p.heads {
		if h.body == len(p.lines) {
			break
		}
		found := false
		for ; next < len(cuts) && cuts[next].start < h.body; next++ {
			list = append(list, candidate{line: max(cuts[next].title, cuts[next].start), chosen: true})
			found = true
		}
		if t := p.firstShort(h.first, h.body); !found && next > 0 && t > 0 {
			list = append(list, candidate{line: t})
		}
	}
	return list
}

// bounds are the lines between the chosen candidates next to candidate i. Those
// far away are past the window, and not looked for.
func bounds(list []candidate, i, lines int) (first, end int) {
	const far = 40
	end = lines
	for j := i - 1; j >= max(0, i-far); j-- {
		if list[j].chosen {
			first = list[j].line + 1
			break
		}
	}
	for j := i + 1; j < min(len(list), i+far); j++ {
		if list[j].chosen {
			end = list[j].line
			break
		}
	}
	return first, end
}

// unlike says whether the stories that cuts part are of different topics, as far
// as their words show.
func (p *page) unlike(cuts []cut) bool {
	if len(cuts) == 0 {
		return false
	}
	t := p.readTopics()
	sum, n := 0.0, 0
	for _, c := range cuts[1:] {
		sum += t.likeness(max(c.title, c.start), 0, len(p.lines))
		n++
	}
	return n == 0 || sum/float64(n) < alike
}
