package meta

import (
	"strings"
	"unicode"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// bestTitle is the page's title: the heading that other claims agree with most,
// else what they say, without the site's name.
func (c *claims) bestTitle() string {
	declared := []string{first(texts(c.fromThings("headline"))...), first(c.meta["og:title"]...), c.title, first(c.meta["twitter:title"]...), first(c.meta["dc.title"]...)}
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
	if f := fold(best); best != "" && len(c.h1) == 1 && f != site && !strings.Contains(fold(c.title), f) && !c.repeatsSite(best) {
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
		text := c.shortText(n)
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

// nearTitle are the texts around the first heading that has the page's title:
// those shortly after it, then those before.
func (c *claims) nearTitle() []int32 {
	const after, before = 24, 8
	title := fold(c.best)
	at := int32(-1)
	for _, n := range c.h1 {
		same := fold(c.shortText(n)) == title
		if at < 0 || same {
			at = n
		}
		if same {
			break
		}
	}
	if at < 0 {
		return nil
	}
	var near []int32
	for n := c.tree.Nodes[at].End; int(n) < len(c.tree.Nodes) && len(near) < after; n++ {
		if c.isWords(n) {
			near = append(near, n)
		}
	}
	for n, count := at-1, 0; n > 0 && count < before; n-- {
		if c.isWords(n) {
			near = append(near, n)
			count++
		}
	}
	return near
}

// isWords says whether n is a text that a reader sees.
func (c *claims) isWords(n int32) bool {
	node := &c.tree.Nodes[n]
	if node.Kind != htmltree.Text && node.Kind != htmltree.PlainText {
		return false
	}
	switch c.tree.Nodes[node.Parent].Tag {
	case htmltree.Script, htmltree.Style, htmltree.Title:
		return false
	}
	return strings.TrimSpace(c.tree.Source[node.From:node.To]) != ""
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

// fold is s in lower case, its letters and numbers alone.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
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
