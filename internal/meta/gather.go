package meta

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// claims is what the page says, place by place.
type claims struct {
	tree                *htmltree.Tree
	said                []said  // by meta elements
	things              []thing // of JSON-LD
	marks               []mark
	titleTag            string
	site, title         string // the site's name, and the page's title as far as can be told
	h1, h2              []int32
	language, canonical string
	next                string // page of a list
	feeds               []Feed
	lines               []line   // beside the title
	at                  int32    // the heading with the title, -1 if there is none
	people              []string // who wrote the article
	named               []string // people of JSON-LD, once asked
	asked               bool
	order               order
	orderAsked          bool   // of the page's dates
	by                  string // before a byline, in the page's language
	buffer              []byte
	classes             [64]struct { // that were met last
		class string
		roles roles
	}
	room struct { // what most pages need of the lists
		said  [24]said
		marks [48]mark
		h1    [4]int32
		h2    [16]int32
	}
}

// gather reads the page once.
func gather(t *htmltree.Tree) *claims {
	c := &claims{tree: t, buffer: make([]byte, 0, 2048)}
	c.said, c.marks, c.h1, c.h2 = c.room.said[:0], c.room.marks[:0], c.room.h1[:0], c.room.h2[:0]
	asideEnd := int32(0) // of what stands beside the article
	for n := int32(1); int(n) < len(t.Nodes); n++ {
		node := &t.Nodes[n]
		if node.Kind != htmltree.Element {
			if n >= asideEnd && len(c.marks) < maxMarks && isStamp(t.Source[node.From:node.To]) {
				c.marks = append(c.marks, mark{n, dateName})
			}
			continue
		}
		switch node.Tag {
		case htmltree.Html:
			if lang, ok := t.Attr(n, "lang"); ok && c.language == "" {
				c.language = strings.ReplaceAll(strings.TrimSpace(lang), "_", "-") // as some write it
			}
		case htmltree.Title:
			if c.titleTag == "" {
				c.titleTag = c.text(n, "")
			}
		case htmltree.Meta:
			c.hear(n)
		case htmltree.Link:
			c.follow(n)
		case htmltree.Script:
			if node.End > n+1 && c.isLinkedData(n) {
				c.things = readThings(c.things, t.Text(n+1))
			}
		case htmltree.Svg, htmltree.Select, htmltree.Template, htmltree.Noscript:
			n = node.End - 1
		case htmltree.H1:
			c.h1 = append(c.h1, n)
		case htmltree.H2:
			c.h2 = append(c.h2, n)
		case htmltree.Nav:
			asideEnd = max(asideEnd, node.End)
		case htmltree.Div, htmltree.Span, htmltree.P, htmltree.A, htmltree.Li, htmltree.Ul, htmltree.Ol, htmltree.Section, htmltree.Article, htmltree.Header, htmltree.Footer, htmltree.Aside,
			htmltree.Address, htmltree.Time, htmltree.Strong, htmltree.B, htmltree.Em, htmltree.I, htmltree.Small, htmltree.Cite, htmltree.Abbr, htmltree.H3, htmltree.H4, htmltree.H5, htmltree.H6,
			htmltree.Td, htmltree.Dl, htmltree.Dt, htmltree.Dd, htmltree.Figcaption, htmltree.Other:
			if n >= asideEnd && (node.From < node.To && node.End > n+1 || node.Tag == htmltree.Time) {
				asideEnd = max(asideEnd, c.mark(n))
			}
		}
	}
	c.site = c.siteName()
	c.title = c.bestTitle()
	c.at = c.titleNode()
	c.lines = c.besideTitle()
	c.by = byIn(c.language)
	c.order = orderIn(first(c.language, c.heard(locale)))
	c.people = c.authors()
	return c
}

// follow takes what link element n leads to.
func (c *claims) follow(n int32) {
	const many = 16
	var rel, href, title, kind string
	for a := c.tree.Attributes(n); a.Next(); {
		switch {
		case a.Is("rel"):
			rel = a.Value
		case a.Is("href"):
			href = a.Value
		case a.Is("title"):
			title = a.Value
		case a.Is("type"):
			kind = a.Value
		}
	}
	switch {
	case strings.EqualFold(rel, "canonical") && c.canonical == "":
		c.canonical = htmltree.Unescape(href)
	case isWord(rel, "next") && c.next == "":
		c.next = htmltree.Unescape(href)
	case isWord(rel, "alternate") && href != "" && hasAny(kind, "rss+xml", "atom+xml", "feed+json") && len(c.feeds) < many:
		kind, _, _ = strings.Cut(kind, ";")
		c.feeds = append(c.feeds, Feed{htmltree.Unescape(href), clean(htmltree.Unescape(title)), strings.ToLower(strings.TrimSpace(kind))})
	}
}

// isLinkedData says whether script n is JSON-LD.
func (c *claims) isLinkedData(n int32) bool {
	for a := c.tree.Attributes(n); a.Next(); {
		if len(a.Name) == len("type") && a.Is("type") {
			return hasAny(a.Value, "ld+json", "ld&#43;json") // as templates of Go escape it
		}
	}
	return false
}
