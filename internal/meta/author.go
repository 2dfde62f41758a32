package meta

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// authors are the people who wrote the article, from the surest claim that has
// any.
func (c *claims) authors() []string {
	for _, source := range []func() []string{
		func() []string {
			return c.peopleIn(append(c.namesIn(c.fromThings(ofAuthor)), c.namesIn(c.fromThings(ofCreator))...))
		},
		func() []string { return c.peopleIn(c.allHeard(author)) },
		func() []string { return c.peopleIn(c.allHeard(creator)) },
		func() []string { return c.peopleIn(c.allHeard(byline)) },
		func() []string { return c.marked(authorProp) },
		func() []string { return c.marked(authorLink) },
		func() []string { return c.marked(authorName) },
		c.printed,
	} {
		if people := source(); len(people) > 0 {
			return people
		}
	}
	return nil
}

// marked are the people in the first element of a role that has any.
func (c *claims) marked(role roles) []string {
	for _, m := range c.marks {
		if m.roles&role == 0 || m.roles&aside != 0 {
			continue
		}
		text := c.text(m.node, " | ")
		if len(text) > 120 {
			continue
		}
		if people := c.peopleIn([]string{text}); len(people) > 0 {
			return people
		}
	}
	return nil
}

// printed are those of a line beside the title that says "By".
func (c *claims) printed() []string {
	for i, l := range c.lines {
		for _, lead := range [...]string{"by", "written by", "posted by", "author:", "author", "story by", "published by", "reported by", "text by", "article by", "words by"} {
			rest, ok := starts(l.text, lead)
			if !ok || rest != "" && rest[0] != ' ' && rest[0] != ':' {
				continue
			}
			rest = strings.Trim(rest, " :|")
			if rest == "" && i+1 < len(c.lines) {
				rest = c.lines[i+1].text
			}
			if len(rest) > 100 {
				continue
			}
			if people := c.peopleIn([]string{rest}); len(people) > 0 {
				return people
			}
		}
	}
	return nil
}

// peopleIn cuts bylines into the names of people: sites, roles, dates and
// addresses are left out, so that there are fewer rather than wrong ones.
func (c *claims) peopleIn(bylines []string) []string {
	var people []string
	for _, byline := range bylines {
		if len(byline) > 1000 {
			continue
		}
		byline = clean(byline)
		for _, lead := range [...]string{"written by", "posted by", "published by", "authored by", "article by", "reviewed by", "author:", "by"} {
			if rest, ok := starts(byline, lead); ok && rest != "" && (rest[0] == ' ' || rest[0] == ':') {
				byline = strings.TrimLeft(rest, " :|")
			}
		}
		for byline != "" && len(people) < many {
			var name string
			name, byline = cutName(byline)
			if name = strings.Trim(clean(name), " .-–—:"); c.isPerson(name) {
				people = appendNew(people, name)
			}
		}
	}
	return people
}

// cutName cuts the first name off a list of names.
func cutName(list string) (name, rest string) {
	for i := 0; i < len(list); i++ {
		switch list[i] {
		case ',', ';', '|':
			return list[:i], list[i+1:]
		case ' ':
			for _, joint := range [...]string{" and ", " & ", " with "} {
				if rest, ok := starts(list[i:], joint); ok {
					return list[:i], rest
				}
			}
		case "•"[0], "·"[0]:
			for _, sign := range [...]string{"•", "·"} {
				if strings.HasPrefix(list[i:], sign) {
					return list[:i], list[i+len(sign):]
				}
			}
		}
	}
	return list, ""
}

// isOrganisation says whether JSON-LD knows name as that of the publisher.
func (c *claims) isOrganisation(name string) bool {
	for i := range c.things {
		if p := c.things[i].values[ofPublisher]; strings.Contains(p, `"Organization"`) && slices.Contains(c.namesIn(p), name) {
			return true
		}
	}
	return false
}

// isPerson says whether name can be a person's: a few words with capitals, no
// number or address, not the site, no word that organisations and roles have.
func (c *claims) isPerson(name string) bool {
	if name == "" || len(name) > 50 || strings.ContainsAny(name, "@/0123456789<>{}#?!") {
		return false
	}
	words := strings.Count(name, " ") + 1
	if words > 5 {
		return false
	}
	if site := fold(c.site); site != "" && fold(name) == site && (words < 2 || words > 3 || c.isOrganisation(name)) {
		return false // a personal site has its author's name
	}
	capitals := 0
	for w := range strings.SplitSeq(name, " ") {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) {
			capitals++
		}
		if isRole(w) {
			return false
		}
	}
	if words == 1 && (len(name) <= 5 && name == strings.ToUpper(name) || capitals == 0) { // a degree, a handle
		return false
	}
	return capitals*2 >= words
}

// isRole says whether no person's name has word: it is of organisations, roles or
// dates.
func isRole(word string) bool {
	switch strings.ToLower(strings.Trim(word, ".")) {
	case "editor", "editors", "editorial", "staff", "team", "admin", "administrator", "writer", "reporter", "contributor", "contributors", "correspondent", "news", "desk",
		"university", "college", "institute", "inc", "llc", "ltd", "company", "group", "media", "magazine", "press", "association", "department", "office",
		"blog", "guest", "author", "manager", "director", "marketing", "content", "the", "communications", "phd", "md", "rd", "updated", "published", "read", "min",
		"senior", "minutes", "share", "written", "by", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "january", "february", "march", "april", "june", "july", "august",
		"september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "about", "contact", "follow", "comments", "reviewed", "expert", "founder", "ceo", "specialist", "strategist", "reviews", "center", "foundation", "school", "agency":
		return true
	}
	return false
}
