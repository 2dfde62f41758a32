package meta

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// claim is what a meta element is about.
type claim uint8

const (
	none claim = iota
	ogTitle
	twitterTitle
	dcTitle
	siteName
	application
	author
	creator // Dublin Core's, and those of search engines for papers
	byline
	published
	created
	modified
	section
	tag
	keywords
	image
	imageText
	description
	ogDescription
	kind
	locale
)

// claimOf is what a meta element of this name, property or itemprop, in lower
// case, is about.
func claimOf(name string) claim {
	switch name {
	case "og:title":
		return ogTitle
	case "twitter:title":
		return twitterTitle
	case "dc.title", "dcterms.title", "citation_title":
		return dcTitle
	case "og:site_name":
		return siteName
	case "application-name":
		return application
	case "author", "article:author":
		return author
	case "dc.creator", "dcterms.creator", "citation_author":
		return creator
	case "parsely-author", "sailthru.author", "byl", "twitter:data1":
		return byline
	case "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish_date", "publish-date",
		"published-date", "published_date", "citation_publication_date", "article.published", "rnews:datepublished", "published", "dc.date.issued", "dcterms.issued":
		return published
	case "date", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "datecreated":
		return created
	case "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified":
		return modified
	case "article:section":
		return section
	case "article:tag":
		return tag
	case "keywords", "news_keywords":
		return keywords
	case "og:image", "twitter:image":
		return image
	case "og:image:alt", "twitter:image:alt":
		return imageText
	case "description", "dc.description":
		return description
	case "og:description":
		return ogDescription
	case "og:type":
		return kind
	case "og:locale":
		return locale
	}
	return none
}

// said is what one meta element says.
type said struct {
	claim   claim
	name    string
	content string // as it stands
}

// hear reads the meta element n.
func (c *claims) hear(n int32) {
	var about claim
	var key, content string
	for a := c.tree.Attributes(n); a.Next(); {
		switch len(a.Name) {
		case len("content"):
			if content == "" && a.Is("content") {
				content = a.Value
			}
		case len("name"), len("property"):
			if about == none && (a.Is("name") || a.Is("property") || a.Is("itemprop")) {
				about, key = firstClaim(a.Value)
			}
		}
	}
	if about != none && content != "" && len(c.said) < 4*many {
		c.said = append(c.said, said{about, key, content})
	}
}

// firstClaim is the first of names that says something.
func firstClaim(names string) (claim, string) {
	const long = 100
	if len(names) > long {
		return none, ""
	}
	for name := range strings.FieldsSeq(names) {
		name = strings.ToLower(name)
		if about := claimOf(name); about != none {
			return about, name
		}
	}
	return none, ""
}

// heard is the first thing said about any of claims, in their order.
func (c *claims) heard(claims ...claim) string {
	for _, about := range claims {
		for i := range c.said {
			if c.said[i].claim == about {
				if s := clean(htmltree.Unescape(c.said[i].content)); s != "" {
					return s
				}
			}
		}
	}
	return ""
}

// allHeard is everything said about claim, each once.
func (c *claims) allHeard(about claim) []string {
	var all []string
	for i := range c.said {
		if c.said[i].claim == about && len(all) < many {
			if s := clean(htmltree.Unescape(c.said[i].content)); s != "" {
				all = appendNew(all, s)
			}
		}
	}
	return all
}
