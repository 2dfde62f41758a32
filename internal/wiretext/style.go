package wiretext

import (
	"slices"
)

// head is a run of lines without prose and the prose line after it: what stands
// between two bodies.
type head struct{ first, body int } // body is len(page.lines) at the page's end

// cut is where a story begins.
type cut struct {
	start int // its first line: the title, or the kicker above it
	title int // -1 if it has none
	body  int // the first line after its title and header
}

func (p *page) findHeads() {
	n := 0
	for i := range p.lines {
		if p.lines[i].class > bullet && (i == 0 || p.lines[i-1].class <= bullet) {
			n++
		}
	}
	p.heads = make([]head, 0, n)
	for i := 0; i < len(p.lines); i++ {
		if p.lines[i].class <= bullet {
			continue
		}
		first := i
		for i < len(p.lines) && p.lines[i].class > bullet {
			i++
		}
		p.heads = append(p.heads, head{first, i})
	}
}

// vote tries the styles, the surest first, and answers the cuts of the first
// that holds. A page on which none does is one story.
func (p *page) vote() []cut {
	if len(p.lines) == 0 {
		return nil
	}
	for _, style := range [...]func(*page) []cut{
		(*page).byTrailers, (*page).byDocuments, (*page).bySluglines, (*page).byEndMarks, (*page).byMoreLines,
		(*page).byRules, (*page).byRefrains, (*page).byDatelines, (*page).byGaps, (*page).byTeasers, (*page).byMeta, (*page).byNumbers,
	} {
		if cuts := style(p); len(cuts) > 0 {
			return cuts
		}
	}
	return p.byTopics()
}

// holds answers the cuts of a style whose stories begin at or after the lines
// starts: one for each start but those with nothing to read after them, none if
// a story lacks a title or there are fewer than least. If top, the first start is
// the page's, and its heading may come before the first title.
func (p *page) holds(starts []int, top bool, least int) []cut {
	cuts := make([]cut, 0, len(starts))
	single := len(starts) > 1 // every head but the first has one short line
	for i := len(starts) - 1; i >= 0; i-- {
		from, to := starts[i], len(p.lines)
		if i+1 < len(starts) {
			to = starts[i+1]
		}
		body := p.bodyAfter(from, to)
		if body == to {
			continue
		}
		atTop := top && i == 0
		t := p.titleIn(from, body, atTop)
		if last := p.lastShort(from, body); atTop && single && len(cuts) > 0 {
			t = last
		} else if p.firstShort(from, body) != last {
			single = false
		}
		if t < 0 {
			return nil
		}
		c := p.cutAt(t)
		if !atTop {
			c.start = from
		}
		cuts = append(cuts, c)
	}
	if len(cuts) < least {
		return nil
	}
	slices.Reverse(cuts)
	return cuts
}

// titleIn chooses the title among the lines between a mark and a body: the
// short line above a header of labelled fields, or else the first. At the top of
// the page (top), its own heading may come before.
func (p *page) titleIn(from, body int, top bool) int {
	first, last := -1, -1
	for i := from; i < body; i++ {
		l := &p.lines[i]
		switch {
		case l.class == short:
			if first < 0 {
				first = i
			}
			last = i
		case l.class == meta && l.field != openField && last >= 0 && isLabelled(p.at(i)):
			return last
		}
	}
	switch {
	case first < 0 && !top && p.isTitleLong(body) && p.lines[body+1].class <= bullet:
		return body
	case top && first >= 0:
		if next := p.firstShort(first+1, body); next > 0 && p.isPageHeading(first, next, body) {
			return next
		}
	}
	return first
}

// isTitleLong says whether line i is prose that is no longer than a title, and
// not the page's last line.
func (p *page) isTitleLong(i int) bool {
	return i+1 < len(p.lines) && p.lines[i].class == prose && p.lines[i].end-p.lines[i].start <= maxTitle
}

// isLabelled knows the header fields of archives: a word in capitals and a colon.
func isLabelled(s string) bool {
	for i := range len(s) {
		switch {
		case s[i] == ':':
			return i > 3
		case (s[i] < 'A' || s[i] > 'Z') && s[i] != '-':
			return false
		}
	}
	return false
}

// cutAt makes the cut of a story whose title is line t: its header goes on to
// the last meta line before the body, across a subtitle of one sentence.
func (p *page) cutAt(t int) cut {
	c := cut{start: t, title: t, body: t + 1}
	i := t + 1
	if p.isSubtitle(i) {
		i++
	} else if body := i + 1; body < len(p.lines) && p.lines[i].class == short && ReadDateline(p.at(body), p.ref).End > 0 {
		c.body = body // a subtitle above a dateline
		return c
	}
	for ; i < len(p.lines) && p.lines[i].class > bullet; i++ {
		switch p.lines[i].class {
		case meta:
			c.body = i + 1
		case endMark, more, rule, slugline:
			return c
		}
	}
	return c
}

// isSubtitle says whether line i, after a title, is a sentence between it and
// the byline or date: these and no other line stand between it and more prose.
func (p *page) isSubtitle(i int) bool {
	if !p.isTitleLong(i) || !p.telling(i+1) {
		return false
	}
	for i++; i < len(p.lines) && p.lines[i].class == meta; i++ {
	}
	return i < len(p.lines) && p.lines[i].class <= bullet
}

// after answers the lines that follow those for which is holds.
func (p *page) after(is func(*line) bool) []int {
	var at []int
	for i := range p.lines {
		if is(&p.lines[i]) && i+1 < len(p.lines) {
			at = append(at, i+1)
		}
	}
	return at
}

// bodyAfter is the first line of prose from line i up to end, end if there is none.
func (p *page) bodyAfter(i, end int) int {
	for i < end && p.lines[i].class > bullet {
		i++
	}
	return i
}

func (p *page) firstShort(from, to int) int {
	for i := from; i < to; i++ {
		if p.lines[i].class == short {
			return i
		}
	}
	return -1
}

func (p *page) lastShort(from, to int) int {
	for i := to - 1; i >= from; i-- {
		if p.lines[i].class == short {
			return i
		}
	}
	return -1
}
