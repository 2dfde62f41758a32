// Package meta reads what an HTML page declares about its article: in JSON-LD,
// meta elements, microdata, and the markup of its title, byline and times. It
// weighs the claims against each other, but does not judge the body.
package meta

import (
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// Page is what a page declares. What it does not is left at its zero value.
type Page struct {
	Title               string
	Subtitle            string // the standfirst, where the page marks one
	Authors             []string
	Published, Modified Time
	Section             string
	Tags                []string
	Image, Caption      string // the lead image: its URL, as it stands, and what it shows
	Language            string
	Site                string
	Canonical           string   // URL, as it stands
	Types               []string // of the things in JSON-LD and of og:type, lower case
	// Prose are texts that the page declares to have: descriptions and bodies.
	Prose []string
	// Free is whether the publisher declares the article free to read; "" if it
	// does not say, else "true" or "false".
	Free string
	Next string // URL of the page that follows in a list, as it stands
	// Listed are the addresses of what JSON-LD lists, as they stand.
	Listed []string
	// Feeds are those that the page offers.
	Feeds  []Feed
	claims *claims
}

// Feed is a feed: its URL as it stands, its title, and its media type.
type Feed struct{ URL, Title, Type string }

// Time is a declared time and where it was found: "json-ld" and the property, "meta"
// and the name of the element, "itemprop", "time" for the element, or "byline" for
// words that a reader sees. Published is the first publication. Where the page says
// no more than when it was updated, Published is that, and "updated" ends its source.
type Time struct {
	stamp.Stamp
	Source string
}

// Read reads what t declares.
func Read(t *htmltree.Tree) Page {
	c := gather(t)
	p := Page{
		Title: c.title, Subtitle: c.subtitle(),
		Authors: c.people, Section: first(c.heard(section), textIn(c.fromThings(ofSection))), Tags: c.tags(),
		Language: first(c.language, c.heard(locale), textIn(c.fromThings(ofLanguage))), Site: c.site, Canonical: c.canonical, Types: c.types(),
	}
	p.Prose = c.prose()
	p.Next, p.Feeds, p.Listed, p.claims = c.next, c.feeds, c.listed(), c
	p.Published, p.Modified = c.times()
	p.Image, p.Caption = c.image()
	switch free := strings.ToLower(textIn(c.fromThings(ofFree))); free {
	case "true", "false":
		p.Free = free
	}
	return p
}

func (c *claims) siteName() string {
	if s := c.heard(siteName); s != "" {
		return s
	}
	for i := range c.things {
		if s := first(c.namesIn(c.things[i].values[ofPublisher])...); s != "" {
			return s
		}
	}
	for i := range c.things {
		if t := &c.things[i]; strings.Contains(t.values[ofType], `"WebSite"`) && t.values[ofName] != "" {
			return textIn(t.values[ofName])
		}
	}
	return c.heard(application)
}

// prose are the descriptions of the page and the bodies and descriptions of its
// things.
func (c *claims) prose() []string {
	texts := append(make([]string, 0, 8), c.heard(description), c.heard(ogDescription))
	for i := range c.things {
		for _, p := range [...]property{ofBody, ofDescription} {
			if source := c.things[i].values[p]; source != "" {
				texts = append(texts, textIn(source))
			}
		}
	}
	return texts
}

func (c *claims) image() (url, caption string) {
	source := c.fromThings(ofImage)
	if url = first(c.heard(image), textIn(source)); url == "" {
		return "", ""
	}
	if object := strings.TrimLeft(source, "[ \n\r\t"); strings.HasPrefix(object, "{") {
		caption = first(valuesIn(nil, object, 0, "caption")...)
	}
	return url, first(caption, c.heard(imageText))
}

func (c *claims) tags() []string {
	if tags := c.allHeard(tag); len(tags) > 0 {
		return tags
	}
	var tags []string
	lists := textsIn(c.fromThings(ofKeywords))
	if len(lists) == 0 {
		lists = []string{c.heard(keywords)}
	}
	tried := 0
	for _, list := range lists {
		for tag := range strings.SplitSeq(list, ",") {
			if tag = clean(tag); tag != "" {
				tags = appendNew(tags, tag)
			}
			if tried++; tried == 10*many || len(tags) == many {
				return tags
			}
		}
	}
	return tags
}

func (c *claims) types() []string {
	var types []string
	for _, t := range c.allHeard(kind) {
		types = appendNew(types, strings.ToLower(t))
	}
	for _, t := range textsIn(c.fromThings(ofType)) {
		if len(types) < many {
			types = appendNew(types, strings.ToLower(t))
		}
	}
	return types
}

func appendNew(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}
