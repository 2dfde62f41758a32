package wiretext

const (
	changed = .055 // the likeness under which a topic has changed
	alike   = .10  // the mean likeness over which a style's cuts are doubted
)

// byTopics cuts where the topic changes at a title.
func (p *page) byTopics() []cut {
	var cuts []cut
	top := p.bodyAfter(0)
	if t := p.titleIn(0, top, true); top < len(p.lines) && t >= 0 {
		cuts = append(cuts, p.cutAt(t))
	} else {
		cuts = append(cuts, cut{start: 0, title: -1, body: 0})
	}
	t := p.readTopics()
	for _, h := range p.heads {
		if h.first < top || h.body == len(p.lines) {
			continue
		}
		title := p.firstShort(h.first, h.body)
		if title < 0 {
			continue
		}
		if t.likeness(title, title+1, 0, len(p.lines)) < changed {
			cuts = append(cuts, p.cutAt(title))
		}
	}
	return cuts
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
		sum += t.likeness(c.start, c.body, 0, len(p.lines))
		n++
	}
	return n == 0 || sum/float64(n) < alike
}
