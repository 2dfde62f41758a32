package listing

// LookNames name the features of a group by itself.
var LookNames = [...]string{"count", "single", "bytes", "short", "endless", "heading", "called", "linked", "body", "dated", "pictured", "local", "worse", "again", "total", "before h1",
	"in menu", "in side", "in foot", "in head", "in related", "kin", "hosted", "other", "in tags", "in main", "in list", "in slider"}

// Look appends to x how group g looks by itself.
func (l *Page) Look(x []float32, g int) []float32 {
	t := &l.traits[g]
	in := func(r region) float32 { return flag(t.every&r != 0) }
	return append(x,
		log(t.count), flag(t.count == 1), log(min(t.bytes, 80)), t.short, t.endless, t.heading, t.called, t.linked,
		log(1+min(t.body, 150)), t.dated, t.pictured, t.local, t.worse, t.again, t.total, t.beforeH1,
		in(inNav|calledMenu|calledPager), in(inAside|calledSide), in(inFooter|calledFoot), in(inHeader|calledHead), in(calledRelated|calledPopular|calledPromo|calledComments),
		log(float32(l.groups[g].kin)), t.hosted, flag(t.other), in(calledTags|calledShare), in(inMain|inArticle|calledMain), in(calledList|calledCard|calledPost), in(calledSlider),
	)
}

// LikeNames name the features of a group beside the main one.
var LikeNames = [...]string{"look", "main's look", "count", "single", "count to main's", "bytes to main's", "short", "endless", "as much heading", "same level", "more heading", "body to main's", "more dated", "more pictured", "more local",
	"repeated", "worse", "again", "same folder", "same tags", "same make", "misplaced", "in menu or side", "in related", "nested", "in main's element", "up from main", "up", "before main", "before h1",
	"main's coverage", "main's heading", "hosted", "kin to main's", "main's total", "other", "in slider", "misplaced but same make", "paged"}

// Liker tells how groups are beside the main one.
type Liker struct {
	*Page
	main   int
	looks  []float32 // of each group
	inMain []bool    // addresses of the main group
}

// Beside makes a Liker for a main group, if all look so good.
func (l *Page) Beside(main int, looks []float32) Liker {
	inMain := make([]bool, len(l.quality))
	for _, i := range l.groups[main].lines {
		if h := &l.headlines[i]; h.link >= 0 {
			inMain[h.address] = true
		}
	}
	return Liker{l, main, looks, inMain}
}

// Like appends to x how group g is beside the main one.
func (l *Liker) Like(x []float32, g int) []float32 {
	const most = 2
	main, looks := l.main, l.looks
	t, m := &l.traits[g], &l.traits[main]
	repeated := float32(0)
	for _, i := range l.groups[g].lines {
		h := &l.headlines[i]
		repeated += flag(h.link >= 0 && l.inMain[h.address]) / float32(len(l.groups[g].lines))
	}
	joint := l.joint(t.first, m.first)
	extra := t.every & misplaced &^ m.every
	sameMake := l.groups[g].own == l.groups[main].own
	return append(x,
		max(-8, looks[g]-looks[main]), looks[main],
		log(t.count), flag(t.count == 1), log(t.count/m.count), log(min(t.bytes, 200)/min(m.bytes, 200)), t.short, t.endless,
		flag(t.heading == m.heading), flag(t.level == m.level), t.heading-m.heading,
		max(-most, min(most, log((t.body+5)/(m.body+5)))), t.dated-m.dated, t.pictured-m.pictured, t.local-m.local,
		repeated, t.worse, t.again,
		flag(t.segment == m.segment), flag(l.groups[g].tags == l.groups[main].tags), flag(sameMake),
		flag(extra != 0), flag(extra&(inNav|inAside|inFooter|calledMenu|calledSide|calledFoot) != 0), flag(extra&(calledRelated|calledPopular|calledPromo) != 0),
		l.nested(g, main), flag(t.first > m.trunk && t.last < l.Tree.Nodes[m.trunk].End),
		float32(l.levels(m.trunk, joint))/5, float32(l.levels(t.trunk, joint))/5,
		flag(t.first < m.first), t.beforeH1-m.beforeH1,
		min(1, m.count/max(l.spread, 1)), m.heading, t.hosted, log(float32(l.groups[g].kin)/float32(l.groups[main].kin)), m.total,
		flag(t.other && !m.other), flag(extra&calledSlider != 0), flag(extra != 0 && sameMake), l.paged,
	)
}
