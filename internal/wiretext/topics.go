package wiretext

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Log-odds, and mean likenesses, at which lines are believed to be titles. The
// numbers were chosen on composed pages and on single articles, of which they
// leave nineteen in twenty whole.
const (
	sure   = 1.  // the surest title of a page has these odds, or there is but one story
	surely = -.5 // the same where most short lines are likely titles
	maybe  = -2. // the other titles have these
	mostly = -4. // the same where most short lines are likely titles
	alike  = .10 // a style whose stories are more alike is doubted
	briefs = 0.  // where all short lines are less alike, all are titles, however brief the stories
)

// byTopics cuts where the topic changes at a title.
func (p *page) byTopics() []cut {
	top := p.bodyAfter(0, len(p.lines))
	first := cut{start: 0, title: -1, body: 0}
	if t := p.titleIn(0, top, true); t >= 0 {
		first = p.cutAt(t)
	}
	cuts := p.addTopics([]cut{first}, false)
	if len(cuts) > 1 && p.singleTitles(cuts[1:]) {
		if t := p.lastShort(0, top); t >= 0 {
			cuts[0] = p.cutAt(t)
		}
	}
	return cuts
}

// singleTitles says whether each of cuts has its title alone before its body: then
// what else stands above the first is the page's.
func (p *page) singleTitles(cuts []cut) bool {
	for _, c := range cuts {
		if c.body < len(p.lines) && p.lines[c.body].class > bullet || p.lines[c.title-1].class == short {
			return false
		}
	}
	return true
}

// addTopics adds to cuts those where the topic changes between them. The surest
// come first; each then bounds the text that its neighbours are judged by, so
// that a sub-heading near a title is not taken for another. If cautious, it adds
// none unless most short lines that no cut has look like titles.
func (p *page) addTopics(cuts []cut, cautious bool) []cut {
	candidates := p.candidates(cuts)
	p.dropSeries(candidates)
	likely, free, likeness := p.weigh(candidates)
	if free == 0 {
		return cuts
	}
	limit, first := maybe, sure
	switch {
	case free >= 3 && likeness/float64(free) < briefs:
		for _, c := range candidates {
			if c.isFree() {
				cuts = append(cuts, p.cutAt(c.line))
			}
		}
		slices.SortFunc(cuts, byStart)
		return cuts
	case likely*2 > len(candidates)-len(cuts):
		limit, first = mostly, surely
	case cautious:
		return cuts
	}
	order := make([]int, 0, free)
	for i := range candidates {
		if candidates[i].isFree() && candidates[i].odds > limit {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(candidates[b].odds, candidates[a].odds), a-b)
	})
	if len(order) == 0 || candidates[order[0]].odds < first {
		return cuts
	}
	for _, i := range order {
		c := &candidates[i]
		from, end := bounds(candidates, i, len(p.lines))
		if p.readTopics().contrast(c.line, from, end).features(wordCount(p.at(c.line)), c.section).odds() > limit {
			c.chosen = true
			cuts = append(cuts, p.cutAt(c.line))
		}
	}
	slices.SortFunc(cuts, byStart)
	return cuts
}

func byStart(a, b cut) int { return a.start - b.start }

// weigh gives the free candidates their odds. It answers how many of them are
// likely, how many there are, and the sum of their likeness.
func (p *page) weigh(candidates []candidate) (likely, free int, likeness float64) {
	for i := range candidates {
		c := &candidates[i]
		if !c.isFree() {
			continue
		}
		t := p.readTopics()
		if i > 0 {
			c.section = t.from[c.line] - t.from[candidates[i-1].line+1]
		}
		contrast := t.contrast(c.line, 0, len(p.lines))
		c.features = contrast.features(wordCount(p.at(c.line)), c.section)
		c.odds = c.features.odds()
		if c.odds > maybe {
			likely++
		}
		free++
		likeness += contrast.likeness()
	}
	return likely, free, likeness
}

// candidate is a short line that may be a title.
type candidate struct {
	line     int
	features Features
	odds     float64
	section  int // topic words since the candidate before
	chosen   bool
	series   bool // one of a story's numbered sub-headings
}

// isFree says whether c may still become a title.
func (c candidate) isFree() bool { return !c.chosen && !c.series }

// candidates are the titles of cuts, and the likeliest short line of every other
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
		if found || next == 0 {
			continue
		}
		if t := p.likeliest(h); t > 0 {
			list = append(list, candidate{line: t})
		}
	}
	return list
}

// likeliest is the short line of h that is most like a title, of the first few;
// the last words of a story before and a sub-heading after it are others.
func (p *page) likeliest(h head) int {
	const few = 3
	best := p.firstShort(h.first, h.body)
	next := best
	for most, i := math.Inf(-1), 0; i < few && next >= 0; i++ {
		after := p.firstShort(next+1, h.body)
		if i == 0 && after < 0 {
			break
		}
		if odds := p.readTopics().contrast(next, 0, len(p.lines)).features(wordCount(p.at(next)), 0).odds(); odds > most {
			best, most = next, odds
		}
		next = after
	}
	return best
}

// dropSeries finds the numbered sub-headings of one story ("3. Save water",
// "Tip #3 …"): neighbours count on from each other, up or down.
func (p *page) dropSeries(list []candidate) {
	last, lastNumber := -1, 0
	for i := range list {
		n := seriesNumber(p.at(list[i].line))
		if n == 0 {
			continue
		}
		if last >= 0 && (n == lastNumber+1 || n == lastNumber-1) {
			list[last].series, list[i].series = true, true
		}
		last, lastNumber = i, n
	}
}

// seriesNumber is the number that s begins with, after at most one word.
func seriesNumber(s string) (n int) {
	for range 2 {
		if digits := readInt(strings.TrimPrefix(s, "#"), &n); digits > 0 && digits < 3 {
			rest := strings.TrimPrefix(s, "#")[digits:]
			if rest == "" || strings.IndexByte(".):- ", rest[0]) >= 0 {
				return n
			}
		}
		n = 0
		_, s, _ = strings.Cut(s, " ")
	}
	return 0
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

// isPageHeading says whether the short line at first names the page, and the
// one at next is the title: the body takes up no word of the first, but some of
// the next, which is no shorter.
func (p *page) isPageHeading(first, next, body int) bool {
	t := p.readTopics()
	after := t.words[t.from[body]:min(len(t.words), t.from[body]+2*window)]
	takenUp := func(line int) (n int) {
		for _, w := range t.words[t.from[line]:t.from[line+1]] {
			if slices.Contains(after, w) {
				n++
			}
		}
		return n
	}
	return wordCount(p.at(first)) <= min(4, wordCount(p.at(next))) && takenUp(first) == 0 && takenUp(next) > 1
}

// likeness is the mean likeness of the stories that cuts part, 0 for one story.
func (p *page) likeness(cuts []cut) float64 {
	if len(cuts) < 2 {
		return 0
	}
	t := p.readTopics()
	sum := 0.0
	for _, c := range cuts[1:] {
		sum += t.contrast(max(c.title, c.start), 0, len(p.lines)).likeness()
	}
	return sum / float64(len(cuts)-1)
}
