package meta

import (
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// published is when the article says it first appeared.
func (c *claims) published() Time {
	if t := readTime("json-ld datePublished", textIn(c.fromThings(ofPublished))); t.Grain != stamp.None {
		return t
	}
	if t := c.heardTime(published, created); t.Grain != stamp.None {
		return t
	}
	if t := c.markedTime(dateProp, 0); t.Grain != stamp.None {
		return t
	}
	if t := readTime("json-ld dateCreated", textIn(c.fromThings(ofCreated))); t.Grain != stamp.None {
		return t
	}
	if t := c.markedTime(timeTag, 0); t.Grain != stamp.None {
		return t
	}
	if t := c.markedTime(dateName, 0); t.Grain != stamp.None {
		return t
	}
	for _, l := range c.lines {
		if t := printedDate(l.text); t.Grain != stamp.None {
			return t
		}
	}
	return Time{}
}

// heardTime is the first time that meta elements say of claims, in their order.
func (c *claims) heardTime(claims ...claim) Time {
	for _, about := range claims {
		for i := range c.said {
			if c.said[i].claim == about {
				if t := readTime("meta", c.said[i].content); t.Grain != stamp.None {
					t.Source = "meta " + c.said[i].name
					return t
				}
			}
		}
	}
	return Time{}
}

// markedTime is the first time in the elements of a role.
func (c *claims) markedTime(role, not roles) Time {
	for _, m := range c.marks {
		if m.roles&role == 0 || m.roles&(later|aside) != 0 {
			continue
		}
		source := "byline"
		switch {
		case m.roles&dateProp != 0:
			source = "itemprop"
		case m.roles&timeTag != 0:
			source = "time"
		}
		value, _ := c.tree.Attr(m.node, "datetime")
		if value == "" {
			value, _ = c.tree.Attr(m.node, "content")
		}
		if t := readTime(source, value); t.Grain != stamp.None {
			return t
		}
		if t := printedDate(c.text(m.node, " | ")); t.Grain != stamp.None {
			t.Source = source
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
				return Time{st, "byline"}
			}
		}
	}
	return Time{}
}

func (c *claims) modified() Time {
	if t := readTime("json-ld dateModified", textIn(c.fromThings(ofModified))); t.Grain != stamp.None {
		return t
	}
	return c.heardTime(modified)
}

// readTime reads a declared time, which must have its year and month.
func readTime(source, value string) Time {
	if p, n := stamp.Prefix(strings.TrimSpace(value)); n > 0 && p.Year != 0 {
		if s, ok := p.Stamp(time.Time{}); ok && s.Grain >= stamp.Month {
			return Time{s, source}
		}
	}
	return Time{}
}
