package meta

import (
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// times are when the article first appeared, and when it was last changed.
func (c *claims) times() (first, last Time) {
	printed, changed := c.printedTimes()
	last = readTime("json-ld dateModified", textIn(c.fromThings(ofModified)))
	if last.Grain == stamp.None {
		last = c.heardTime(modified)
	}
	if last.Grain == stamp.None {
		last = changed
	}
	first = c.declaredTime()
	if printed.Grain == stamp.None && changed.Grain != stamp.None { // all that the reader is told
		printed = changed
		printed.Source += " updated"
	}
	switch {
	case first.Grain == stamp.None && printed.Grain != stamp.None:
		first = printed
	case first.Grain == stamp.None:
		first = c.heardTime(created)
	case printed.Grain == stamp.None && c.isStanding(first, last):
		first = Time{}
	case printed.Grain >= stamp.Day && first.Time.Sub(printed.Time) > sameDayAnywhere:
		first = printed // nothing is printed before it is published
	}
	return first, last
}

// sameDayAnywhere is how far a moment and the start of a day may lie apart that are
// of the same day in some time zone.
const sameDayAnywhere = 38 * time.Hour

// isStanding says whether the page is none of a day: no article as far as it says,
// unsigned, and kept up long after first, a date that no reader sees.
func (c *claims) isStanding(first, last Time) bool {
	const long = 180 * 24 * time.Hour
	for i := range c.things {
		if t := &c.things[i]; t.values[ofPublished] != "" && t.rank != 1 {
			return false
		}
	}
	return first.Source == declaredPublished && len(c.people) == 0 && last.Time.Sub(first.Time) > long
}

// declaredPublished is the source of JSON-LD's dates.
const declaredPublished = "json-ld datePublished"

// declaredTime is when the page declares that it was published.
func (c *claims) declaredTime() Time {
	t := readTime(declaredPublished, textIn(c.fromThings(ofPublished)))
	if t.Grain == stamp.None {
		t = c.heardTime(published)
	}
	for _, m := range c.marks {
		if t.Grain != stamp.None {
			break
		}
		if m.roles&(dateProp|later) == dateProp {
			t, _ = c.elementTimes(m.node)
			t.Source = "itemprop"
		}
	}
	if t.Grain == stamp.None {
		t = readTime("json-ld dateCreated", textIn(c.fromThings(ofCreated)))
	}
	return t
}

// heardTime is the first time that meta elements say of a claim.
func (c *claims) heardTime(about claim) Time {
	for i := range c.said {
		if c.said[i].claim == about {
			if t := readTime("meta", c.said[i].content); t.Grain != stamp.None {
				t.Source = "meta " + c.said[i].name
				return t
			}
		}
	}
	return Time{}
}

// small is how many nodes a stamp has at most.
const small = 64

// elementTimes are the time that element n declares or that its text has, and that
// of a change.
func (c *claims) elementTimes(n int32) (first, last Time) {
	for _, name := range [...]string{"datetime", "content"} {
		if value, ok := c.tree.Attr(n, name); ok {
			if t := readTime("time", value); t.Grain != stamp.None {
				if saysLater(c.text(n, " ")) {
					return Time{}, t
				}
				return t, Time{}
			}
		}
	}
	if c.tree.Nodes[n].End-n > small || c.size(n) > maxSize/2 || !c.hasDigit(n) {
		return Time{}, Time{}
	}
	first, last, _ = stamps(c.text(n, " | "), c.order)
	return first, last
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
