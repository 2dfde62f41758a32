// Package meta reads what an HTML page declares about its article: in JSON-LD,
// meta elements, microdata, and the markup of its title, byline and times. It
// weighs the claims against each other, but does not judge the body.
package meta

import (
	"iter"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// Page is what a page declares. What it does not is left at its zero value.
type Page struct {
	Title               string
	Authors             []string
	Published, Modified Time
	Section             string
	Tags                []string
	Image               string // URL, as it stands
	Language            string
	Site                string
	Canonical           string   // URL, as it stands
	Types               []string // of the things in JSON-LD and of og:type, lower case
	// Free is whether the publisher declares the article free to read; "" if it
	// does not say, else "true" or "false".
	Free string
}

// Time is a declared time and where it was found.
type Time struct {
	stamp.Stamp
	Source string
}

// claims is what the page says, place by place.
type claims struct {
	tree                *htmltree.Tree
	meta                map[string][]string // of meta elements, by lower-case name, property or itemprop
	things              []map[string]any    // of JSON-LD, articles first
	title               string              // of the title element
	site, best          string              // the site's name, and the page's title as far as can be told
	h1, h2              []int32
	times               []int32 // time elements
	props               []int32 // elements with attributes
	rels                []int32 // links that lead to an author
	language, canonical string
	isAside             map[int32]bool // whether an element holds comments or related stories, once asked
}

// Read reads what t declares.
func Read(t *htmltree.Tree) Page {
	c := gather(t)
	p := Page{
		Title: c.best, Authors: c.authors(),
		Section: first(c.meta["article:section"]...), Tags: c.tags(), Image: c.image(),
		Language: c.language, Site: c.site, Canonical: c.canonical, Types: c.types(),
	}
	p.Published, p.Modified = c.published(), c.modified()
	if p.Section == "" {
		p.Section = first(texts(c.fromThings("articleSection"))...)
	}
	switch free := first(texts(c.fromThings("isAccessibleForFree"))...); strings.ToLower(free) {
	case "true", "false":
		p.Free = strings.ToLower(free)
	}
	if p.Language == "" {
		p.Language = first(append(c.meta["og:locale"], texts(c.fromThings("inLanguage"))...)...)
	}
	return p
}

func gather(t *htmltree.Tree) *claims {
	c := &claims{tree: t, meta: map[string][]string{}, isAside: map[int32]bool{}}
	for i := range t.Nodes {
		n := int32(i)
		if t.Nodes[i].Kind != htmltree.Element {
			continue
		}
		switch t.Nodes[i].Tag {
		case htmltree.Html:
			if lang, ok := t.Attr(n, "lang"); ok && c.language == "" {
				c.language = strings.TrimSpace(lang)
			}
		case htmltree.Title:
			if c.title == "" && !c.within(n, htmltree.Svg) {
				c.title = clean(textOf(t, n))
			}
		case htmltree.Meta:
			c.addMeta(n)
			continue
		case htmltree.Link:
			if rel, _ := t.Attr(n, "rel"); strings.EqualFold(rel, "canonical") && c.canonical == "" {
				c.canonical, _ = t.Attr(n, "href")
			}
			continue
		case htmltree.Script:
			if kind, _ := t.Attr(n, "type"); strings.Contains(strings.ToLower(kind), "ld+json") {
				c.things = append(c.things, readThings(textOf(t, n))...)
			}
			continue
		case htmltree.H1:
			c.h1 = append(c.h1, n)
		case htmltree.H2:
			c.h2 = append(c.h2, n)
		case htmltree.Time:
			c.times = append(c.times, n)
		case htmltree.A:
			rel, _ := t.Attr(n, "rel")
			href, _ := t.Attr(n, "href")
			if strings.Contains(rel, "author") || strings.Contains(href, "/author/") || strings.Contains(href, "/authors/") || strings.Contains(href, "/contributor") {
				c.rels = append(c.rels, n)
			}
		}
		if t.Nodes[i].From < t.Nodes[i].To {
			c.props = append(c.props, n)
		}
	}
	slices.SortStableFunc(c.things, func(a, b map[string]any) int { return rank(a) - rank(b) })
	c.site = c.siteName()
	c.best = c.bestTitle()
	return c
}

func (c *claims) addMeta(n int32) {
	content, ok := c.tree.Attr(n, "content")
	if content = clean(content); !ok || content == "" {
		return
	}
	for _, key := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		if name, ok := c.tree.Attr(n, key); ok {
			for name := range strings.FieldsSeq(strings.ToLower(name)) {
				c.meta[name] = append(c.meta[name], content)
			}
		}
	}
}

// far is how many of the elements around a node are looked at, and large how many
// nodes a title, byline or date has at most: what a page nests deeper is none.
const far, large = 48, 256

// many is how many authors, tags and types a page has at most.
const many = 100

// around yields the elements around n, the innermost first.
func (c *claims) around(n int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		n = c.tree.Nodes[n].Parent
		for up := 0; n > 0 && up < far && yield(n); up++ {
			n = c.tree.Nodes[n].Parent
		}
	}
}

// within says whether n is inside an element of tag.
func (c *claims) within(n int32, tag htmltree.Tag) bool {
	for up := range c.around(n) {
		if c.tree.Nodes[up].Tag == tag {
			return true
		}
	}
	return false
}

// shortText is the text of n, "" if n is too large to be a title, byline or date.
func (c *claims) shortText(n int32) string {
	if c.tree.Nodes[n].End-n > large {
		return ""
	}
	return clean(textOf(c.tree, n))
}

func (c *claims) siteName() string {
	if s := first(c.meta["og:site_name"]...); s != "" {
		return s
	}
	for _, thing := range c.things {
		if s := first(names(thing["publisher"])...); s != "" {
			return s
		}
	}
	return first(c.meta["application-name"]...)
}

func (c *claims) image() string {
	return first(append(slices.Concat(c.meta["og:image"], c.meta["twitter:image"]), texts(c.fromThings("image"))...)...)
}

func (c *claims) tags() []string {
	tags := c.meta["article:tag"]
	if len(tags) == 0 {
		list := strings.Join(texts(c.fromThings("keywords")), ",")
		for tag := range strings.SplitSeq(first(list, first(c.meta["keywords"]...)), ",") {
			if tag = clean(tag); tag != "" && len(tags) < many && !slices.Contains(tags, tag) {
				tags = append(tags, tag)
			}
		}
	}
	return tags
}

func (c *claims) types() []string {
	var types []string
	for _, t := range append(slices.Clone(c.meta["og:type"]), texts(c.fromThings("@type"))...) {
		if t = strings.ToLower(t); len(types) < many && !slices.Contains(types, t) {
			types = append(types, t)
		}
	}
	return types
}

// textOf is the text in n, with spaces between blocks only where the page has
// them.
func textOf(t *htmltree.Tree, n int32) string {
	var b strings.Builder
	for i := n + 1; i < t.Nodes[n].End; i++ {
		switch node := &t.Nodes[i]; node.Kind {
		case htmltree.Element:
			switch node.Tag {
			case htmltree.Script, htmltree.Style, htmltree.Svg, htmltree.Noscript, htmltree.Template:
				i = node.End - 1
			case htmltree.Br, htmltree.P, htmltree.Div, htmltree.Li:
				b.WriteByte(' ')
			}
		default:
			b.WriteString(t.Text(i))
		}
	}
	return b.String()
}

// clean is s with its spaces folded.
func clean(s string) string { return strings.Join(strings.Fields(s), " ") }

// first is the first of values that is not empty.
func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
