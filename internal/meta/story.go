package meta

import (
	"slices"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// Story is what the page says beside one of several stories.
type Story struct {
	Authors             []string
	Published, Modified Time
	Section             string
	Tags                []string
}

// Story reads what stands beside the story in the nodes from, to, outside of its title,
// an element or 0. What a time there leaves out is understood from ref, if that is not
// zero.
func (p *Page) Story(from, to, title int32, ref time.Time) Story {
	const many = 24
	c := p.claims
	nodes := c.tree.Nodes
	var s Story
	lines := make([]line, 0, many)
	c.buffer = append(c.buffer[:0], '\n')
	for n := from; n < to && len(lines) < many; {
		if n >= title && n < nodes[title].End && title > 0 {
			n = nodes[title].End
			continue
		}
		end := to
		if n < title {
			end = title
		}
		n = c.line(n, end, &lines)
	}
	c.setTexts(lines)
	first, _ := slices.BinarySearchFunc(c.marks, from, func(m mark, n int32) int { return int(m.node - n) })
	marks := c.marks[first:]
	if end, _ := slices.BinarySearchFunc(marks, to, func(m mark, n int32) int { return int(m.node - n) }); end < len(marks) {
		marks = marks[:end]
	}
	c.learnOrder()
	s.Published, s.Modified = c.storyTimes(marks, lines, ref)
	s.Authors = c.storyAuthors(marks, lines)
	s.Section, s.Tags = c.storyTags(from, to, title)
	return s
}

// learnOrder finds the order of dates of numbers, if the language does not tell it, by
// those on the page that can be read in one order only.
func (c *claims) learnOrder() {
	const long = 40 // bytes
	if c.order != unknown || c.orderAsked {
		return
	}
	c.orderAsked = true
	days, months := 0, 0
	for n := range c.tree.Nodes {
		node := &c.tree.Nodes[n]
		if node.Kind == htmltree.Element || node.To-node.From > long {
			continue
		}
		a, b, ok := numbersOf(strings.TrimSpace(c.tree.Source[node.From:node.To]))
		switch {
		case !ok:
		case a > 12 && b <= 12:
			days++
		case b > 12 && a <= 12:
			months++
		}
	}
	switch {
	case days > 0 && months == 0:
		c.order = dayOfMonth
	case months > 0 && days == 0:
		c.order = month
	}
}

// numbersOf are the first two numbers of a date of numbers ("25/4/2026").
func numbersOf(s string) (a, b int, ok bool) {
	var numbers [2]int
	for i := range numbers {
		digits := 0
		for digits < len(s) && digits < 3 && digit(s[digits]) {
			numbers[i] = numbers[i]*10 + int(s[digits]-'0')
			digits++
		}
		if digits == 0 || digits > 2 || digits == len(s) || s[digits] != '/' && s[digits] != '-' {
			return 0, 0, false
		}
		s = s[digits+1:]
	}
	return numbers[0], numbers[1], len(s) >= 2 && digit(s[0]) && digit(s[1])
}

// storyTimes are when a story was published and changed: by a time element, by what is
// marked or stands there as a date, or by how long ago it is.
func (c *claims) storyTimes(marks []mark, lines []line, ref time.Time) (first, last Time) {
	take := func(f, l Time) {
		if first.Grain == stamp.None {
			first = f
		}
		if last.Grain == stamp.None {
			last = l
		}
	}
	for _, sure := range [...]bool{true, false} {
		for _, m := range marks {
			if m.roles&(timeTag|dateName|dateProp) == 0 || sure != (m.roles&(timeTag|dateProp) != 0) || first.Grain != stamp.None {
				continue
			}
			take(c.markTimes(m))
		}
	}
	for _, l := range lines {
		if first.Grain != stamp.None {
			break
		}
		f, changed, _ := stamps(l.text, c.order)
		take(f, changed)
	}
	for i := range lines {
		if first.Grain == stamp.None {
			take(leaf(lines[i:]), Time{})
		}
	}
	for _, l := range lines {
		if first.Grain != stamp.None || ref.IsZero() {
			break
		}
		take(partial(l.text, ref), Time{})
	}
	if first.Grain == stamp.None && last.Grain != stamp.None { // all that the reader is told
		first = last
		first.Source += " updated"
	}
	return first, last
}

// leaf reads a date that is set as on a calendar: its day, month and year in lines of
// their own, the day or the month first.
func leaf(lines []line) Time {
	const parts, long = 3, 24 // bytes
	if len(lines) < parts {
		return Time{}
	}
	s := ""
	for _, l := range lines[:parts] {
		if len(l.text) > long {
			return Time{}
		}
		s += " " + l.text
	}
	if p, ok := stamp.Parse(s); ok && p.Year != 0 && p.Day != 0 {
		st, _ := p.Stamp(time.Time{})
		return Time{st, "byline"}
	}
	return Time{}
}

// partial reads a date without its year, or how long ago something was, in a line that
// is a stamp rather than prose.
func partial(s string, ref time.Time) Time {
	const long = 100
	if len(s) > long {
		return Time{}
	}
	for i := 0; i < len(s); i++ {
		if i > 0 && s[i-1] != ' ' {
			continue
		}
		t, n := stamp.Ago(s[i:], ref)
		if n == 0 {
			var p stamp.Parts
			if p, n = stamp.Prefix(s[i:]); n > 0 && p.Year == 0 && (p.Day != 0 || n == len(s)) {
				t, _ = p.Stamp(ref)
			}
		}
		before, after := s[:i], s[i+n:]
		if dash := strings.LastIndex(before, " - "); dash >= 0 {
			before = before[dash:]
		}
		after, _, _ = strings.Cut(after, " - ")
		if n > 0 && t.Grain != stamp.None && !isProse(before, after) && !saysOther(before) && (i == 0 || !saysLater(before)) {
			return Time{t, "byline"}
		}
	}
	return Time{}
}

// storyAuthors are who signs a story: people first, and only if there are none what
// else does.
func (c *claims) storyAuthors(marks []mark, lines []line) []string {
	const long = 160
	var marked []string
	for _, role := range [...]roles{authorProp, authorLink, authorName} {
		for _, m := range marks {
			if m.roles&role == 0 {
				continue
			}
			if s := c.text(m.node, " | "); s != "" && len(s) <= long {
				marked = append(marked, s)
			}
		}
		if people := c.peopleIn(marked); len(people) > 0 {
			return people
		}
	}
	var signed []string
	for i, l := range lines {
		if len(l.text) > long {
			continue
		}
		if _, rest, ok := strings.Cut(l.text, " by "); ok && digitIn(l.text) { // "12 points by X 3 hours ago"
			signed = append(signed, rest)
		} else if before, ok := c.besideDate(l.text); ok {
			signed = append(signed, before)
		}
		parts := strings.Split(l.text, " | ")
		for k, part := range parts {
			rest, ok := c.lead(part)
			switch {
			case !ok:
				continue
			case rest != "":
			case k+1 < len(parts):
				rest = parts[k+1]
			case i+1 < len(lines) && len(lines[i+1].text) <= long:
				rest = lines[i+1].text
			}
			signed = append(signed, rest)
		}
	}
	if people := c.peopleIn(signed); len(people) > 0 {
		return people
	}
	for _, s := range append(marked, signed...) {
		s, _ = c.lead(clean(s))
		s, _, _ = cutName(s)
		s = strings.TrimRight(s, " ,")
		for _, sign := range [...]string{" | ", " » ", " · ", " • "} {
			s, _, _ = strings.Cut(s, sign)
		}
		if isSignature(s) && !same(s, c.site) {
			return []string{s}
		}
	}
	return nil
}

// besideDate is what stands before the date in a line that is a stamp.
func (c *claims) besideDate(s string) (string, bool) {
	const long = 100
	if len(s) > long || !digitIn(s) {
		return "", false
	}
	for i := 1; i < len(s); i++ {
		if s[i-1] != ' ' {
			continue
		}
		p, n := stamp.Prefix(s[i:])
		if n == 0 || p.Year == 0 || isProse(s[:i], s[i+n:]) {
			continue
		}
		before := strings.TrimRight(strings.TrimRight(s[:i], " |•·–—-,"), " ")
		return before, before != ""
	}
	return "", false
}

// storyTags are the links beside a title that say of themselves that they lead to what is
// alike: the first is the section.
func (c *claims) storyTags(from, to, title int32) (section string, tags []string) {
	const many, long, few = 10, 40, 3
	for n := from; n < to && len(tags) < many; n++ {
		node := &c.tree.Nodes[n]
		if node.Kind != htmltree.Element || node.Tag != htmltree.A || n <= title && node.End > title || n > title && n < c.tree.Nodes[title].End && title > 0 {
			continue
		}
		is := false
		for a := c.tree.Attributes(n); a.Next(); {
			switch {
			case a.Is("rel"):
				is = is || has(a.Value, "tag")
			case a.Is("class"):
				is = is || isWord(a.Value, "category", "kicker", "eyebrow", "topic", "tag")
			case a.Is("href"):
				is = is || isTopic(a.Value)
			}
		}
		if !is {
			continue
		}
		if s := c.text(n, " "); s != "" && len(s) <= long && strings.Count(s, " ") <= few {
			tags = appendNew(tags, s)
		}
	}
	if len(tags) > 0 {
		return tags[0], tags[1:]
	}
	return "", nil
}

// isWord says whether one of the classes in s is one of words, in any case.
func isWord(s string, words ...string) bool {
	for class := range strings.FieldsSeq(s) {
		for _, w := range words {
			if strings.EqualFold(class, w) {
				return true
			}
		}
	}
	return false
}

// isTopic says whether an address is that of a category or tag: its folder is the last
// but one.
func isTopic(address string) bool {
	if end := strings.IndexAny(address, "?#"); end >= 0 {
		address = address[:end]
	}
	address = strings.TrimRight(address, "/")
	last := strings.LastIndexByte(address, '/')
	if last < 0 {
		return false
	}
	switch address = address[:last]; address[strings.LastIndexByte(address, '/')+1:] {
	case "category", "categories", "tag", "tags", "topic", "topics":
		return true
	}
	return false
}
