package meta

import (
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// printed gathers the times that a reader sees.
type printed struct {
	first   Time // that nearest to the title
	nearest int  // how far it is
	last    Time // of a change
	lone    Time // wherever it stands, if all others are of its day
	several bool
	days    [4]Time // those near the title
	count   int
}

// take takes a time at a distance from the title.
func (p *printed) take(t Time, changed bool, distance int) {
	if t.Grain == stamp.None {
		return
	}
	if changed {
		if p.last.Grain == stamp.None && distance < far {
			p.last = t
		}
		return
	}
	if distance < p.nearest {
		p.first, p.nearest = t, distance
	}
	p.several = p.several || p.lone.Grain != stamp.None && !sameDay(p.lone, t)
	p.lone = t
	if distance < far && p.count < len(p.days) {
		for _, day := range p.days[:p.count] {
			if sameDay(day, t) {
				return
			}
		}
		p.days[p.count] = t
		p.count++
	}
}

// printedTimes are the time that a reader sees as the article's, and that of its
// last change.
func (c *claims) printedTimes() (first, last Time) {
	p := printed{nearest: far}
	before := false // a line says that the next is of a change
	for _, l := range c.lines {
		t, changed, label := printedTime(l.text, c.order)
		distance := c.distance(l.node)
		switch {
		case label == "":
			changed = changed || before
		case !changed: // it says that it is
			distance -= far
		}
		p.take(t, changed, distance)
		before = t.Grain == stamp.None && labels(l.text)
	}
	for _, m := range c.marks {
		if m.roles&(timeTag|dateName|dateProp) == 0 {
			continue
		}
		t := c.elementTime(m.node)
		if t.Grain == stamp.None {
			continue
		}
		if t.Source = "byline"; m.roles&timeTag != 0 {
			t.Source = "time"
		}
		p.take(t, m.roles&later != 0 || c.laterBefore(m.node), c.distance(m.node))
	}
	switch {
	case p.count == len(p.days): // a list of other things
		return Time{}, p.last
	case p.first.Grain == stamp.None && !p.several:
		return p.lone, p.last
	}
	return p.first, p.last
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
			node := &c.tree.Nodes[back]
			return labels(c.tree.Source[node.From:node.To])
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
