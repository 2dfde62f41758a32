package meta

import (
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// published is when the article says it first appeared.
func (c *claims) published() Time {
	if t := readTime("json-ld", texts(c.fromThings("datePublished"))...); t.Grain != stamp.None {
		return t
	}
	for _, key := range [...]string{"article:published_time", "datepublished", "og:published_time", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
		"parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish_date", "publish-date", "citation_publication_date", "article.published", "rnews:datepublished", "published"} {
		if t := readTime(key, c.meta[key]...); t.Grain != stamp.None {
			return t
		}
	}
	for _, n := range c.times {
		prop, _ := c.tree.Attr(n, "itemprop")
		class, _ := c.tree.Attr(n, "class")
		_, pubdate := c.tree.Attr(n, "pubdate")
		if pubdate || strings.Contains(strings.ToLower(prop), "datepublished") || strings.Contains(class, "published") && !strings.Contains(class, "updated") {
			if t := c.readElement(n); t.Grain != stamp.None {
				return t
			}
		}
	}
	if t := readTime("json-ld", texts(c.fromThings("dateCreated"))...); t.Grain != stamp.None {
		return t
	}
	for _, n := range c.times {
		class, _ := c.tree.Attr(n, "class")
		if strings.Contains(class, "updated") || strings.Contains(class, "modified") || c.inComments(n) {
			continue
		}
		if t := c.readElement(n); t.Grain != stamp.None {
			return t
		}
	}
	if t := c.markedDate(); t.Grain != stamp.None {
		return t
	}
	for _, n := range c.nearTitle() {
		if t := printedDate(clean(c.tree.Text(n))); t.Grain != stamp.None {
			return t
		}
	}
	return Time{}
}

// markedDate is the first date that stands alone in an element whose class says
// date.
func (c *claims) markedDate() Time {
	for _, n := range c.props {
		class, _ := c.tree.Attr(n, "class")
		class = strings.ToLower(class)
		if !strings.Contains(class, "date") && !strings.Contains(class, "publish") && !strings.Contains(class, "byline") && !strings.Contains(class, "meta") ||
			strings.Contains(class, "updated") || c.tree.Nodes[n].End-n > 24 || c.inComments(n) {
			continue
		}
		if t := printedDate(c.shortText(n)); t.Grain != stamp.None {
			return t
		}
	}
	return Time{}
}

// printedDate reads the date in a line beside the title ("By X | 5 May 2024 | 3
// min read").
func printedDate(s string) Time {
	if len(s) > 120 {
		return Time{}
	}
	for i := 0; i < len(s); i++ {
		if i > 0 && s[i-1] != ' ' && s[i-1] != '|' && s[i-1] != ':' {
			continue
		}
		if p, n := stamp.Prefix(s[i:]); n > 0 && p.Year != 0 && p.Month != 0 {
			if st, ok := p.Stamp(time.Time{}); ok && st.Grain >= stamp.Day {
				return Time{st, "text"}
			}
		}
	}
	return Time{}
}

func (c *claims) modified() Time {
	if t := readTime("json-ld", texts(c.fromThings("dateModified"))...); t.Grain != stamp.None {
		return t
	}
	for _, key := range [...]string{"article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified"} {
		if t := readTime(key, c.meta[key]...); t.Grain != stamp.None {
			return t
		}
	}
	return Time{}
}

// readElement reads the time of a time element: its attribute, else its text.
func (c *claims) readElement(n int32) Time {
	value, _ := c.tree.Attr(n, "datetime")
	if content, ok := c.tree.Attr(n, "content"); ok && value == "" {
		value = content
	}
	return readTime("time", value, c.shortText(n))
}

// readTime reads the first of values that is a time with its year.
func readTime(source string, values ...string) Time {
	for _, v := range values {
		if p, n := stamp.Prefix(strings.TrimSpace(v)); n > 0 && p.Year != 0 {
			if s, ok := p.Stamp(time.Time{}); ok && s.Grain >= stamp.Month {
				return Time{s, source}
			}
		}
	}
	return Time{}
}
