package meta

import (
	"slices"
	"strings"
)

// bestTitle is the page's title: the heading that agrees most with what else the
// page says, else what it says, without the site's name.
func (c *claims) bestTitle() string {
	declared := make([]string, 0, 5)
	for _, d := range [...]string{textIn(c.fromThings(ofHeadline)), c.heard(ogTitle), c.titleTag, c.heard(twitterTitle), c.heard(dcTitle)} {
		if d = c.withoutSite(d); d != "" {
			declared = append(declared, d)
		}
	}
	folded := make([]string, len(declared))
	for i, d := range declared {
		folded[i] = fold(d)
	}
	const long = 40
	site, host := fold(c.site), fold(c.host())
	best, agreement, node := "", -1., int32(0)
	for _, n := range c.h1[:min(len(c.h1), many)] {
		heading := c.text(n, "")
		if heading == "" || len(heading) > maxTitle {
			continue
		}
		f := fold(heading)
		if len(declared) > 0 && (f == "" || f == site || len(f) < long && strings.Contains(host, f)) {
			continue // rather the site's: its name, or in its address
		}
		score := agree(f, folded)
		if score < .15*float64(len(declared)) && (score > 0 || !sharesWord(heading, declared)) {
			continue // a section's, or of something else
		}
		if score > agreement {
			best, agreement, node = heading, score, n
		}
	}
	if best == "" {
		return c.unheaded(declared, folded)
	}
	if part := c.declaredPart(node, declared); part != "" {
		return part
	}
	best = c.cutSite(best, false)
	f := fold(best)
	for i, d := range folded {
		if d != "" && len(d) < len(f) && len(f) < len(d)+20 && strings.HasSuffix(f, d) && slices.Contains(folded[i+1:], d) {
			return declared[i] // two say so: the heading has a kicker
		}
	}
	return best
}

// declaredPart is the declared title that is one of the texts in heading n: the
// others are labels.
func (c *claims) declaredPart(n int32, declared []string) string {
	for i := n + 1; i < c.tree.Nodes[n].End; i++ {
		if c.isWords(i) {
			for _, d := range declared {
				if same(c.tree.Text(i), d) {
					return d
				}
			}
		}
	}
	return ""
}

// maxTitle is how long a title is at most.
const maxTitle = 300

// agree is how much a heading agrees with what is declared.
func agree(heading string, declared []string) (score float64) {
	for _, d := range declared {
		score += overlap(heading, d)
	}
	return score
}

// unheaded is the title of a page without a first heading: what is declared, or the
// part of it that stands on the page as a lesser heading.
func (c *claims) unheaded(declared, folded []string) string {
	best, least := first(declared...), .5
	for _, n := range c.h2[:min(len(c.h2), many)] {
		heading := c.text(n, "")
		if f := fold(heading); heading != "" && len(heading) <= maxTitle {
			for i, d := range folded {
				if o := overlap(f, d); o > least {
					best, least = heading, o
					if len(d) < len(f) {
						best = declared[i]
					}
				}
			}
		}
	}
	return best
}

// host is the name of the site's address.
func (c *claims) host() string {
	_, host, _ := strings.Cut(c.canonical, "://")
	host, _, _ = strings.Cut(host, "/")
	return host
}

// sharesWord says whether a heading has a word of the declared titles: one that
// has none is of something else.
func sharesWord(heading string, declared []string) bool {
	for word := range strings.FieldsSeq(heading) {
		word = strings.TrimFunc(word, func(r rune) bool { return folded(r) < 0 })
		if len(word) < 4 {
			continue
		}
		for _, d := range declared {
			if has(d, word) {
				return true
			}
		}
	}
	return false
}

// overlap is how much of the longer text the shorter is, if it stands in it: 1 if
// they are the same.
func overlap(a, b string) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	if a == "" || !strings.Contains(b, a) {
		return 0
	}
	return float64(len(a)) / float64(len(b))
}

// withoutSite cuts the site's name off a title: the part after, or before, a sign
// that parts, if it is that name or the shorter part.
func (c *claims) withoutSite(title string) string { return c.cutSite(title, true) }

// cutSite cuts off the site's name; if it is not known, a short part after a sign,
// or only after a bar.
func (c *claims) cutSite(title string, anySign bool) string {
	if len(title) > 4*maxTitle {
		return ""
	}
	for i := 1; c.site != "" && i < len(title); i++ {
		if n := sign(title[i:]); n > 0 {
			switch {
			case same(title[i+n:], c.site):
				return c.cutSite(title[:i], anySign)
			case same(title[:i], c.site):
				return title[i+n:]
			}
		}
	}
	for i := len(title) - 1; i > 0; i-- {
		if n := sign(title[i:]); n > 0 {
			before, after := title[:i], title[i+n:]
			bar, short := title[i+1] == '|', strings.Count(after, " ") < 4 && len(before) > len(after)
			switch {
			case bar && (anySign || short):
				return c.cutSite(before, anySign)
			case anySign && short:
				return before
			}
			break
		}
	}
	return title
}

// sign is the length of the sign that parts a title from its site at the start of
// s, 0 if there is none.
func sign(s string) int {
	if s[0] != ' ' {
		return 0
	}
	for _, sign := range [...]string{" | ", " – ", " — ", " - ", " • ", " · ", " » ", " :: ", " / "} {
		if strings.HasPrefix(s, sign) {
			return len(sign)
		}
	}
	return 0
}

// subtitle is the standfirst of the article, where the page marks one.
func (c *claims) subtitle() string {
	if s := textIn(c.fromThings(ofAlternative)); s != "" && !same(s, c.title) {
		return s
	}
	const near, short, long = 60, 20, 500 // nodes after the title, and bytes
	for _, m := range c.marks {
		if m.roles&deck == 0 || c.at < 0 || m.node < c.at || m.node > c.tree.Nodes[c.at].End+near {
			continue
		}
		if s := c.text(m.node, ""); len(s) >= short && len(s) <= long && !same(s, c.title) {
			return s
		}
	}
	return ""
}
