package wiretext

import (
	"slices"
	"strings"
)

// byTrailers cuts at the titles that a line after the story repeats.
func (p *page) byTrailers() []cut {
	var cuts []cut
	for _, t := range p.trailed {
		cuts = append(cuts, p.cutAt(t))
	}
	return cuts
}

// byDocuments cuts the exports of news archives, which number each document
// before it or name it after it.
func (p *page) byDocuments() []cut {
	if starts := p.after(func(l *line) bool { return l.field == openField }); len(starts) > 0 && p.bodyAfter(0, starts[0]) == starts[0] {
		return p.holds(starts, false, 1)
	}
	if closes := p.after(func(l *line) bool { return l.field == closeField }); len(closes) > 0 {
		return p.holds(append([]int{0}, closes...), false, 1)
	}
	return nil
}

// bySluglines cuts wire feeds, where a keyword line opens each story.
func (p *page) bySluglines() []cut {
	var cuts []cut
	for _, h := range p.heads {
		for i := h.first; i < h.body && h.body < len(p.lines); i++ {
			if p.lines[i].class != slugline {
				continue
			}
			c := cut{start: i, title: -1, body: i + 1}
			if t := p.firstShort(i+1, h.body); t >= 0 {
				c = p.cutAt(t)
				c.start = i
			}
			cuts = append(cuts, c)
			break
		}
	}
	return cuts
}

// byEndMarks cuts after the marks with which a newsroom closes each story.
func (p *page) byEndMarks() []cut {
	if ends := p.after(func(l *line) bool { return l.class == endMark }); len(ends) > 0 {
		return p.holds(append([]int{0}, ends...), true, 1)
	}
	return nil
}

// byMoreLines cuts after the links that lead from each teaser to its story.
func (p *page) byMoreLines() []cut {
	if ends := p.after(func(l *line) bool { return l.class == more }); len(ends) > 1 {
		return p.holds(append([]int{0}, ends...), true, 2)
	}
	return nil
}

// byRefrains cuts after a line that recurs before titles only: a link or mark of
// wording that no list knows.
func (p *page) byRefrains() []cut {
	return p.bySorts(refrain, 3)
}

// byRules cuts at the separators that stand before titles only; those that also
// part the sections of a story are another sort.
func (p *page) byRules() []cut { return p.bySorts(rule, 2) }

// bySorts cuts after the lines of a class that are of one sort, if at least least
// stories follow from it.
func (p *page) bySorts(c class, least int) []cut {
	const many = 8 // sorts; a page has fewer
	var sorts []string
	for i := range p.lines {
		if p.lines[i].class == c && len(sorts) < many && !slices.Contains(sorts, sortOf(p.at(i))) {
			sorts = append(sorts, sortOf(p.at(i)))
		}
	}
	for _, sort := range sorts {
		starts := p.after(func(l *line) bool { return l.class == c && sortOf(p.text[l.start:l.end]) == sort })
		if cuts := p.holds(append([]int{0}, starts...), true, least); len(cuts) > 0 && p.likeness(cuts) < alike {
			return cuts
		}
	}
	return nil
}

// sortOf is what separators of one sort share: their signs, or that they count.
func sortOf(rule string) string {
	if isNumeral(rule) {
		return "1"
	}
	return rule
}

// byDatelines cuts at the titles before paragraphs that begin with a dateline.
func (p *page) byDatelines() []cut {
	var cuts []cut
	for _, h := range p.heads {
		if h.body == len(p.lines) || ReadDateline(p.at(h.body), p.ref).End == 0 {
			if len(cuts) == 0 && p.firstShort(h.first, h.body) >= 0 && h.body < len(p.lines) {
				return nil // the page begins with a story that has none
			}
			continue
		}
		t := p.lastShort(h.first, h.body)
		if t < 0 {
			return nil
		}
		cuts = append(cuts, p.cutAt(t))
	}
	if len(cuts) < 2 {
		return nil
	}
	return cuts
}

// byGaps cuts at titles that more blank lines part from what is before them
// than part the paragraphs.
func (p *page) byGaps() []cut {
	inner, pairs, any := uint8(0), 0, uint8(0)
	for i := range p.lines {
		if p.lines[i].class > bullet {
			continue
		}
		any = max(any, p.lines[i].gap)
		if i > 0 && p.lines[i-1].class <= bullet {
			inner = max(inner, p.lines[i].gap)
			pairs++
		}
	}
	if pairs < 2 {
		inner = any
	}
	starts := []int{0}
	for _, h := range p.heads {
		if h.body == len(p.lines) {
			break
		}
		for i, last := max(h.first, 1), p.lastShort(h.first, h.body); i <= last; i++ {
			if p.lines[i].gap > inner {
				starts = append(starts, i)
				break
			}
		}
	}
	if cuts := p.holds(starts, true, 2); p.likeness(cuts) < 1.5*alike && p.coversMeta(cuts) {
		return cuts
	}
	return nil
}

// coversMeta says whether cuts has the title of every head with a byline or date
// below one.
func (p *page) coversMeta(cuts []cut) bool {
	next := 0
	for _, h := range p.heads {
		for next < len(cuts) && cuts[next].title < h.first {
			next++
		}
		cutHere := next < len(cuts) && cuts[next].title < h.body
		if h.body < len(p.lines) && !cutHere && p.aboveMeta(h) >= 0 {
			return false
		}
	}
	return true
}

// byNumbers cuts at titles that count from 1, if the page begins with the first.
// The sections of a story are numbered too, but after some words of its own.
func (p *page) byNumbers() []cut {
	var cuts []cut
	for _, h := range p.heads {
		if h.body == len(p.lines) {
			break
		}
		t := p.lastShort(h.first, h.body)
		if t < 0 {
			continue
		}
		switch n, _ := ordinal(p.at(t)); n {
		case len(cuts) + 1:
			cuts = append(cuts, p.cutAt(t))
		default:
			if len(cuts) == 0 {
				return nil
			}
		}
	}
	if len(cuts) < 2 || p.bodyAfter(0, len(p.lines)) < cuts[0].title || p.likeness(cuts) >= alike {
		return nil
	}
	p.numbered = true
	return cuts
}

// ordinal reads the number that a title begins with ("3. ", "#3 ", "(3) ", "3 | ",
// "03 ", "No. 3: ") and the bytes it takes.
func ordinal(s string) (number, n int) {
	for _, lead := range [...]string{"#", "(", "[", "No. ", "Nr. "} {
		if strings.HasPrefix(s, lead) {
			n = len(lead)
			break
		}
	}
	digits := readInt(s[n:], &number)
	closed := n > 0 || digits > 1 && s[0] == '0'
	n += digits
	if digits == 0 || digits > 3 || n >= len(s) {
		return 0, 0
	}
	for _, sign := range [...]string{".", ")", "]", ":", " |", " -", " –", " —"} {
		if strings.HasPrefix(s[n:], sign) {
			closed = true
			n += len(sign)
			break
		}
	}
	if !closed || n >= len(s) || s[n] != ' ' {
		return 0, 0
	}
	return number, n + 1
}

// byTeasers cuts pages on which every title has one paragraph.
func (p *page) byTeasers() []cut {
	const few = 3
	var cuts []cut
	for _, h := range p.heads {
		if h.body == len(p.lines) {
			break
		}
		t := p.lastShort(h.first, h.body)
		if t < 0 || h.body+1 < len(p.lines) && p.lines[h.body+1].class <= bullet {
			return nil
		}
		cuts = append(cuts, p.cutAt(t))
	}
	if len(cuts) < few || p.isOneStory(cuts) || p.likeness(cuts) >= alike {
		return nil
	}
	return cuts
}

// isOneStory says whether cuts are rather the sections of one story: a byline or
// date stands at the first alone, or numbers at the others alone.
func (p *page) isOneStory(cuts []cut) bool {
	if seriesNumber(p.at(cuts[0].title)) == 0 && seriesNumber(p.at(cuts[1].title)) == 1 {
		return true
	}
	headers := 0
	for i, h := range p.heads {
		if h.body < len(p.lines) && p.aboveMeta(h) != noMeta {
			headers++
			if i > 0 {
				return false
			}
		}
	}
	return headers == 1
}
