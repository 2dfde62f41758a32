package wiretext

// byMeta cuts pages on which a byline, a date or the like stands beside each
// title: below it, above it, or under the story before.
func (p *page) byMeta() []cut {
	p.markBareBylines()
	sections := 0
	for i := range p.lines {
		if p.lines[i].class == kicker {
			sections++
		}
	}
	p.sections = sections > 2
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
	if below == heads && (above < heads || p.words(p.aboveMeta) > p.words(p.belowMeta)) {
		title = p.aboveMeta
	}
	var cuts []cut
	for i, h := range p.heads {
		if h.body == len(p.lines) {
			break
		}
		t := title(h)
		if t == noMeta && i == 0 && (heads > 1 || p.endsInMeta()) {
			t = p.lastShort(h.first, h.body) // under the story, it comes later
		}
		if t >= 0 {
			cuts = append(cuts, p.cutAt(t))
		}
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

// endsInMeta says whether meta lines stand after the page's last body.
func (p *page) endsInMeta() bool {
	last := p.heads[len(p.heads)-1]
	return last.body == len(p.lines) && p.aboveMeta(last) != noMeta
}

// noMeta stands for a head without a meta line.
const noMeta = -2

// aboveMeta is the short line directly above the last run of meta lines in h.
func (p *page) aboveMeta(h head) int { return p.pastMeta(h.body-1, h.first-1, -1) }

// belowMeta is the short line directly below the first run of meta lines in h.
func (p *page) belowMeta(h head) int { return p.pastMeta(h.first, h.body, 1) }

// pastMeta is the first short line past a meta line, from line i to before line
// end by step; -1 if there is none, noMeta if there is no meta line.
func (p *page) pastMeta(i, end, step int) int {
	found := noMeta
	for ; i != end; i += step {
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
	return p.lines[i].class == meta && p.lines[i].field != otherField || p.sections && p.lines[i].class == kicker
}

// words counts those of the lines that choose picks, over all heads.
func (p *page) words(choose func(head) int) int {
	n := 0
	for _, h := range p.heads {
		if t := choose(h); h.body < len(p.lines) && t >= 0 {
			n += wordCount(p.at(t))
		}
	}
	return n
}

// takeKickers moves the start of each story up to the date or section above its
// title, which else would be the story before's. The first story shows what
// stands there; a line of another sort ends it.
func (p *page) takeKickers(cuts []cut) {
	first := cuts[0].title
	if first < 0 {
		return
	}
	kickers := 0
	for kickers < first && p.isKicker(first-1-kickers) {
		kickers++
	}
	bare := first - 1 - kickers // a section that is no known one, above a date
	p.bareSections = kickers > 0 && bare >= 0 && p.isBareSection(bare)
	for i := range cuts {
		c := &cuts[i]
		if c.start != c.title {
			continue
		}
		for n := 1; n <= kickers && c.start > 0 && p.sameSort(c.start-1, first-n); n++ {
			c.start--
		}
		if p.bareSections && c.start < c.title && c.start > 0 && p.isBareSection(c.start-1) {
			c.start--
		}
	}
}

// isKicker says whether line i can stand above a title: a date, a section.
func (p *page) isKicker(i int) bool {
	return p.lines[i].class == meta || p.lines[i].class == kicker
}

func (p *page) isBareSection(i int) bool {
	return (p.lines[i].class == short || p.lines[i].class == refrain) && wordCount(p.at(i)) < 3
}

func (p *page) sameSort(i, j int) bool {
	return p.lines[i].class == p.lines[j].class && p.lines[i].field == p.lines[j].field
}
