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
	case printed.Grain >= stamp.Day && first.Time.Sub(printed.Time) > 38*time.Hour:
		first = printed // nothing is printed before it is published
	}
	return first, last
}

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
			t = c.elementTime(m.node)
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

// elementTime is the time that element n declares, or that its text is.
func (c *claims) elementTime(n int32) Time {
	for _, name := range [...]string{"datetime", "content"} {
		if value, ok := c.tree.Attr(n, name); ok {
			if t := readTime("time", value); t.Grain != stamp.None {
				return t
			}
		}
	}
	if c.tree.Nodes[n].End-n > small || !c.hasDigit(n) {
		return Time{}
	}
	t, _, _ := printedTime(c.text(n, " | "), c.order)
	return t
}

// printedTimes are the times that a reader sees beside the title: that nearest to
// it, and that of the last change.
func (c *claims) printedTimes() (first, last Time) {
	nearest := far
	take := func(t Time, changed bool, at int32, bonus int) {
		d := c.distance(at) - bonus
		switch {
		case t.Grain == stamp.None:
		case changed && last.Grain == stamp.None && d < far:
			last = t
		case !changed && d < nearest:
			first, nearest = t, d
		}
	}
	before := false // a line says that the next is of a change
	for _, l := range c.lines {
		t, is, label := printedTime(l.text, c.order)
		if label == "" {
			is = is || before
		}
		bonus := 0
		if label != "" && !is {
			bonus = far // it says that it is
		}
		take(t, is, l.node, bonus)
		before = t.Grain == stamp.None && labels(l.text)
	}
	var lone Time
	several := false
	for _, m := range c.marks {
		if m.roles&(timeTag|dateName|dateProp) == 0 {
			continue
		}
		t := c.elementTime(m.node)
		if t.Grain == stamp.None {
			continue
		}
		t.Source = "time"
		if m.roles&timeTag == 0 {
			t.Source = "byline"
		}
		isLater := m.roles&later != 0 || c.laterBefore(m.node)
		take(t, isLater, m.node, 0)
		if !isLater {
			several = several || lone.Grain != stamp.None && !sameDay(lone, t)
			lone = t
		}
	}
	if first.Grain == stamp.None && !several {
		first = lone
	}
	return first, last
}

func sameDay(a, b Time) bool {
	return a.Time.Format(time.DateOnly) == b.Time.Format(time.DateOnly)
}

// laterBefore says whether the words before node n, or its own, say that what follows is the time of
// a change.
func (c *claims) laterBefore(n int32) bool {
	if saysLater(c.text(n, " ")) {
		return true
	}
	for back := n - 1; back > 0 && back > n-8; back-- {
		if c.isWords(back) {
			s := clean(c.tree.Text(back))
			return labels(s)
		}
	}
	return false
}

// labels says whether what follows a text is the time of a change.
func labels(s string) bool {
	return len(s) < 40 && saysLater(s) && !has(s, " by ")
}

func saysLater(s string) bool {
	return hasAny(s, "updated", "modified", "reviewed", "edited")
}

// far is how many nodes from the title a byline is at most.
const far = 160

// distance is how many nodes n is from the title; before it counts twice.
func (c *claims) distance(n int32) int {
	if c.at < 0 {
		return far
	}
	if n < c.at {
		return int(c.at-n) * 2
	}
	return int(n - c.at)
}

// printedTime reads the date in a line that is a stamp rather than prose ("By X | 5 May 2024 | 3 min
// read"), and what it says of it.
func printedTime(s string, monthFirst order) (t Time, later bool, label string) {
	if len(s) > 160 {
		return Time{}, false, ""
	}
	for i := 0; i < len(s); i++ {
		if i > 0 && s[i-1] != ' ' && s[i-1] != '|' && s[i-1] != ':' && s[i-1] != '(' {
			continue
		}
		p, n := stamp.Prefix(s[i:])
		if n == 0 || p.Year == 0 {
			continue
		}
		if p.Month == 0 {
			n = shortDate(s[i:], monthFirst, &p)
		}
		st, ok := p.Stamp(time.Time{})
		if p.Day == 0 || !ok || isProse(s[:i], s[i+n:]) {
			continue
		}
		label = s[:i]
		if t.Grain != stamp.None { // a second date
			if from := strings.LastIndexByte(label, '|'); from >= 0 {
				label = label[from:]
			}
			if !later || saysLater(label) {
				break
			}
		}
		t = Time{st, "byline"}
		later = saysLater(label)
		if !later && !hasAny(label, "published", "posted", "date:", "first") {
			label = ""
		}
		i += n - 1
	}
	return t, later, label
}

// signs part what stands in one line.
const signs = "|•·⋅●—–"

// isProse says whether a date stands in a sentence, between before and after.
func isProse(before, after string) bool {
	const most = 8 // words
	before = before[strings.LastIndexAny(before, signs)+1:]
	if i := strings.IndexAny(after, signs); i >= 0 {
		after = after[:i]
	}
	return strings.Count(before, " ") > most || strings.Count(after, " ") > most
}

// order is what comes first in a date of numbers alone.
type order uint8

const (
	unknown order = iota
	month
	dayOfMonth
)

// orderIn is the order in use where a language with its region is spoken.
func orderIn(language string) order {
	switch _, region, ok := strings.Cut(strings.ReplaceAll(language, "_", "-"), "-"); {
	case !ok && (language == "" || strings.EqualFold(language, "en")):
		return unknown
	case strings.EqualFold(region, "us"):
		return month
	case strings.EqualFold(region, "ca"):
		return unknown
	}
	return dayOfMonth
}

// shortDate reads a date of numbers whose order its language tells ("3/4/2025"),
// and the bytes it takes.
func shortDate(s string, first order, p *stamp.Parts) int {
	var numbers [3]int
	at := 0
	for i := range numbers {
		start := at
		for at < len(s) && s[at] >= '0' && s[at] <= '9' && at-start < 4 {
			numbers[i] = numbers[i]*10 + int(s[at]-'0')
			at++
		}
		if at == start || i < 2 && (at == len(s) || s[at] != '/' && s[at] != '-' && s[at] != '.') {
			return 0
		}
		if i < 2 {
			at++
		}
	}
	if first == unknown || numbers[0] > 12 || numbers[1] > 12 || numbers[2] != p.Year {
		return 0
	}
	p.Month, p.Day = numbers[0], numbers[1]
	if first == dayOfMonth {
		p.Month, p.Day = numbers[1], numbers[0]
	}
	return at
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
