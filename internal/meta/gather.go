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
	lines               []line   // beside the title
	at                  int32    // the heading with the title, -1 if there is none
	people              []string // who wrote the article
	order               order
	buffer              []byte
}

// mark is an element whose tag or attributes say what stands in it.
type mark struct {
	node  int32
	roles roles
}

type roles uint16

const (
	authorProp roles = 1 << iota // itemprop author
	authorLink                   // rel author, or the address of an author's page
	authorName                   // class byline, author and the like
	dateProp                     // itemprop datePublished, or pubdate
	dateName                     // class date, published and the like
	timeTag
	later // updated, modified
	deck  // subtitle, standfirst
	aside // in comments, related stories, or what else stands beside the article
)

// gather reads the page once.
func gather(t *htmltree.Tree) *claims {
	c := &claims{tree: t, said: make([]said, 0, 32), marks: make([]mark, 0, 32), h1: make([]int32, 0, 4), h2: make([]int32, 0, 16)}
	asideEnd := int32(0)
	for n := int32(1); int(n) < len(t.Nodes); n++ {
		node := &t.Nodes[n]
		if node.Kind != htmltree.Element {
			if isStamp(t.Source[node.From:node.To]) && len(c.marks) < maxMarks {
				is := dateName
				if n < asideEnd {
					is |= aside
				}
				c.marks = append(c.marks, mark{n, is})
			}
			continue
		}
		switch node.Tag {
		case htmltree.Html:
			if lang, ok := t.Attr(n, "lang"); ok && c.language == "" {
				c.language = strings.TrimSpace(lang)
			}
		case htmltree.Title:
			if c.titleTag == "" {
				c.titleTag = c.text(n, "")
			}
		case htmltree.Meta:
			c.hear(n)
		case htmltree.Link:
			if c.canonical == "" {
				if rel, _ := t.Attr(n, "rel"); strings.EqualFold(rel, "canonical") {
					c.canonical, _ = t.Attr(n, "href")
				}
			}
		case htmltree.Script:
			if kind, _ := t.Attr(n, "type"); has(kind, "ld+json") && node.End > n+1 {
				c.things = readThings(c.things, t.Text(n+1))
			}
		case htmltree.Svg, htmltree.Select, htmltree.Template, htmltree.Noscript:
			n = node.End - 1
		case htmltree.H1:
			c.h1 = append(c.h1, n)
			c.mark(n, &asideEnd)
		case htmltree.H2:
			c.h2 = append(c.h2, n)
			c.mark(n, &asideEnd)
		case htmltree.Nav:
			asideEnd = max(asideEnd, node.End)
		case htmltree.Head, htmltree.Body, htmltree.Img, htmltree.Input, htmltree.Button, htmltree.Iframe, htmltree.Source, htmltree.Br, htmltree.Style, htmltree.Tr, htmltree.Picture, htmltree.Video, htmltree.Option, htmltree.Label:
		default:
			c.mark(n, &asideEnd)
		}
	}
	c.site = c.siteName()
	c.title = c.bestTitle()
	c.at = c.titleNode()
	c.lines = c.besideTitle()
	c.order = orderIn(first(c.language, c.heard(locale)))
	c.people = c.authors()
	return c
}

// mark reads the attributes of element n for what they say of it.
func (c *claims) mark(n int32, asideEnd *int32) {
	node := &c.tree.Nodes[n]
	if node.From == node.To && node.Tag != htmltree.Time {
		return
	}
	var is roles
	for name, value := range c.tree.Attrs(n) {
		switch len(name) {
		case len("id"):
			if strings.EqualFold(name, "id") {
				is |= rolesOf(value) & aside
			}
		case len("rel"):
			if has(name, "rel") && has(value, "author") {
				is |= authorLink
			}
		case len("href"):
			if node.Tag == htmltree.A && has(name, "href") && (strings.Contains(value, "/author/") || strings.Contains(value, "/authors/") || strings.Contains(value, "/contributor")) {
				is |= authorLink
			}
		case len("class"):
			if strings.EqualFold(name, "class") {
				is |= rolesOf(value)
			}
		case len("pubdate"):
			if strings.EqualFold(name, "pubdate") {
				is |= dateProp
			}
		case len("itemprop"): // and RDFa's property
			if strings.EqualFold(name, "itemprop") || strings.EqualFold(name, "property") {
				switch {
				case has(value, "author") || has(value, "creator"):
					is |= authorProp
				case has(value, "datepublished"):
					is |= dateProp
				case has(value, "datemodified"):
					is |= later | dateName
				}
			}
		}
	}
	if node.Tag == htmltree.Time {
		is |= timeTag
	}
	if is&aside != 0 && (node.Tag == htmltree.Article || node.Tag == htmltree.Main || int(node.End-n) > len(c.tree.Nodes)/2) {
		is &^= aside // the article, which has comments
	}
	if is&aside != 0 {
		*asideEnd = max(*asideEnd, node.End)
	}
	if n < *asideEnd {
		is |= aside
	}
	if is&^(aside|later) != 0 && len(c.marks) < maxMarks {
		c.marks = append(c.marks, mark{n, is})
	}
}

// isStamp says whether a text begins as a printed stamp does, and may be one.
func isStamp(s string) bool {
	const long = 100
	if len(s) > long || len(s) < len("Posted 1/1/2024") {
		return false
	}
	s = strings.TrimSpace(s)
	return begins(s, "posted") || begins(s, "published")
}

const maxMarks = 1000

// rolesOf is what the words of a class or id say.
func rolesOf(class string) (is roles) {
	for i := 0; i+2 < len(class); i++ {
		rest := class[i:]
		switch rest[0] | 0x20 {
		case 'a':
			if begins(rest, "author") {
				is |= authorName
			}
		case 'b':
			if begins(rest, "byline") {
				is |= authorName | dateName
			}
		case 'c':
			if begins(rest, "comment") {
				is |= aside
			}
		case 'd':
			switch {
			case begins(rest, "date"):
				is |= dateName
			case begins(rest, "deck") && wordEnds(rest, 4) && wordStarts(class, i), begins(rest, "dek") && wordEnds(rest, 3) && wordStarts(class, i):
				is |= deck
			}
		case 'f':
			if begins(rest, "fn") && wordEnds(rest, 2) && wordStarts(class, i) {
				is |= authorName
			}
		case 'm':
			switch {
			case begins(rest, "meta"):
				is |= dateName
			case begins(rest, "modified"):
				is |= later
			}
		case 'p':
			if begins(rest, "publish") || begins(rest, "posted") {
				is |= dateName
			}
		case 'r':
			if begins(rest, "related") {
				is |= aside
			}
		case 's':
			switch {
			case begins(rest, "standfirst"), begins(rest, "subtitle"), begins(rest, "sub-title"), begins(rest, "subheadline"), begins(rest, "sub-headline"):
				is |= deck
			}
		case 't':
			if begins(rest, "time") {
				is |= dateName
			}
		case 'u':
			if begins(rest, "updated") {
				is |= later | dateName
			}
		case 'v':
			if begins(rest, "vcard") {
				is |= authorName
			}
		case 'w':
			if begins(rest, "writer") {
				is |= authorName
			}
		}
	}
	if is&authorName != 0 && hasAny(class, "bio", "desc", "avatar", "image") {
		is &^= authorName
	}
	return is
}

func begins(s, word string) bool {
	return len(s) >= len(word) && strings.EqualFold(s[:len(word)], word)
}

func wordStarts(s string, i int) bool { return i == 0 || s[i-1]|0x20 < 'a' || s[i-1]|0x20 > 'z' }

func wordEnds(s string, i int) bool { return i >= len(s) || s[i]|0x20 < 'a' || s[i]|0x20 > 'z' }
