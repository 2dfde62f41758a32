package wiretext

// byMeta cuts pages on which a byline, a date or the like stands beside each
// title: below it, above it, or under the story before.
func (p *page) byMeta() []cut {
	p.markBareBylines()
	kickers := 0
	for i := range p.lines {
		if p.lines[i].class == kicker {
			kickers++
		}
	}
	p.kickers = kickers > 2
	below, above, heads := 0, 0, 0
	for _, h := range p.heads {
		if h.body == len(p.lines) {
			break
		}
		t, u := p.aboveMeta(h), p.belowMeta(h)
		if t == noMeta {
			continue
		}
		heads++
		if t >= 0 {
			below++
		}
		if u >= 0 {
			above++
		}
	}
	if heads == 0 || below < heads && above < heads {
		return nil
	}
	title := p.belowMeta
	if below == heads {
		title = p.aboveMeta
		if above == heads && p.sandwiched() {
			title = p.belowMeta
		}
	}
	var cuts []cut
	for i, h := range p.heads {
		if h.body == len(p.lines) {
			break
		}
		t := title(h)
		if t == noMeta && i == 0 && heads > 1 {
			t = p.lastShort(h.first, h.body) // under the story, it comes later
		}
		if t < 0 {
			continue
		}
		c := p.cutAt(t)
		if len(cuts) == 0 || i == 0 || p.lines[p.heads[0].first].class == meta {
			c.start = p.kickerAbove(t, h.first)
		}
		cuts = append(cuts, c)
	}
	if len(cuts) < 2 {
		return nil
	}
	return p.addTopics(cuts, true)
}

// markBareBylines finds the names that stand between title and date without a
// "By", if they do so at every date of the page.
func (p *page) markBareBylines() {
	var names []int
	for _, h := range p.heads {
		if h.body == len(p.lines) {
			break
		}
		i := p.aboveMeta(h)
		if i == noMeta {
			continue
		}
		if i <= h.first || p.lines[i-1].class != short || wordCount(p.at(i)) < 2 || !looksLikeName(p.at(i)) || !isByline(p.at(i), false) {
			return
		}
		names = append(names, i)
	}
	if len(names) > 1 {
		for _, i := range names {
			p.lines[i].class, p.lines[i].field = meta, authorField
		}
	}
}

// noMeta stands for a head without a meta line.
const noMeta = -2

// aboveMeta is the short line directly above the last run of meta lines in h.
func (p *page) aboveMeta(h head) int {
	found := noMeta
	for i := h.body - 1; i >= h.first; i-- {
		switch {
		case p.telling(i):
			found = -1
		case p.lines[i].class == short && found == -1:
			return i
		}
	}
	return found
}

// belowMeta is the short line directly below the first run of meta lines in h.
func (p *page) belowMeta(h head) int {
	found := noMeta
	for i := h.first; i < h.body; i++ {
		switch {
		case p.telling(i):
			found = -1
		case p.lines[i].class == short && found == -1:
			return i
		}
	}
	return found
}

// telling says whether line i tells of a story: of who, when or where in the
// paper, not just in which language.
func (p *page) telling(i int) bool {
	return p.lines[i].class == meta && p.lines[i].field != otherField || p.kickers && p.lines[i].class == kicker
}

// sandwiched says whether in every head with meta lines the title has them both
// above and below it.
func (p *page) sandwiched() bool {
	for _, h := range p.heads {
		if t := p.belowMeta(h); h.body < len(p.lines) && t >= 0 && !p.metaBetween(t, h.body) {
			return false
		}
	}
	return true
}

// kickerAbove is the first of the meta and section lines that stand directly
// above the title at t, not before line first.
func (p *page) kickerAbove(t, first int) int {
	for t > first && (p.lines[t-1].class == meta || p.lines[t-1].class == kicker) {
		t--
	}
	return t
}
