package meta

import (
	"strings"
)

// bestTitle is the page's title: the heading that other claims agree with most,
// else what they say, without the site's name.
func (c *claims) bestTitle() string {
	declared := []string{textIn(c.fromThings(ofHeadline)), c.heard(ogTitle), c.titleTag, c.heard(twitterTitle), c.heard(dcTitle)}
	best, agreement := c.bestHeading(c.h1, declared)
	if agreement < .5 {
		if h, a := c.bestHeading(c.h2, declared); a > max(agreement, .5) {
			best, agreement = h, a
		}
	}
	if agreement > .5 || best != "" && len(c.h1) == 1 && agreement > 0 {
		return best
	}
	site := fold(c.site)
	if f := fold(best); best != "" && len(c.h1) == 1 && f != site && !strings.Contains(fold(c.titleTag), f) && !c.repeatsSite(best) {
		return best
	}
	for _, d := range declared {
		if d != "" {
			return c.withoutSite(d)
		}
	}
	return best
}

// repeatsSite says whether a heading is rather the site's: it stands in the
// site's address.
func (c *claims) repeatsSite(heading string) bool {
	host := c.canonical
	if i := strings.Index(host, "://"); i >= 0 {
		host = host[i+3:]
	}
	host, _, _ = strings.Cut(host, "/")
	return len(heading) < 40 && strings.Contains(fold(host), fold(heading))
}

// bestHeading is the heading that agrees most with what is declared, and how
// much it does; the first, if none does.
func (c *claims) bestHeading(headings []int32, declared []string) (best string, agreement float64) {
	for _, n := range headings {
		text := c.text(n, "")
		if text == "" || len(text) > 300 {
			continue
		}
		score := 0.
		for _, d := range declared {
			score += overlap(text, d)
		}
		if best == "" || score > agreement {
			best, agreement = text, score
		}
	}
	return best, agreement
}

// overlap is how much of the shorter text's words the longer has in order, by
// the longer's length: 1 if they are the same.
func overlap(a, b string) float64 {
	x, y := fold(a), fold(b)
	if x == "" || y == "" {
		return 0
	}
	if strings.Contains(y, x) {
		return float64(len(x)) / float64(len(y))
	}
	if strings.Contains(x, y) {
		return float64(len(y)) / float64(len(x))
	}
	return 0
}

// withoutSite cuts the site's name off a title: the part after, or before, the
// last sign that parts, if it is that name or the shorter part.
func (c *claims) withoutSite(title string) string {
	site := fold(c.site)
	for _, sign := range [...]string{" | ", " – ", " — ", " - ", " • ", " · ", " » ", " :: ", " / "} {
		if i := strings.LastIndex(title, sign); i > 0 {
			before, after := title[:i], title[i+len(sign):]
			switch {
			case site != "" && fold(after) == site:
				return before
			case site != "" && fold(before) == site:
				return after
			case sign == " | " || len(strings.Fields(after)) <= 4 && len(before) > len(after):
				return before
			}
		}
	}
	return title
}

// subtitle is the standfirst of the article, where the page marks one.
func (c *claims) subtitle() string {
	if s := textIn(c.fromThings(ofAlternative)); s != "" && fold(s) != fold(c.title) {
		return s
	}
	at := c.titleNode()
	const near, long = 60, 500
	for _, m := range c.marks {
		if m.roles&(deck|aside) != deck || at < 0 || m.node < at || m.node > c.tree.Nodes[at].End+near {
			continue
		}
		if s := c.text(m.node, ""); s != "" && len(s) <= long && fold(s) != fold(c.title) {
			return s
		}
	}
	return ""
}
