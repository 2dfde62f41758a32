package meta

import "strings"

// authors are those who wrote the article, from the surest claim that has any:
// people first, and only if there are none what else signs it.
func (c *claims) authors() []string {
	sources := [...][]string{
		c.signed(),
		append(c.namesIn(c.fromThings(ofAuthor)), c.namesIn(c.fromThings(ofCreator))...),
		c.allHeard(author),
		inverted(c.allHeard(creator)),
		c.allHeard(byline),
		c.marked(authorProp),
		c.marked(authorLink),
		c.marked(authorName),
	}
	for _, bylines := range sources {
		if people := c.peopleIn(bylines); len(people) > 0 {
			return people
		}
	}
	for i, bylines := range sources {
		if i == 3 || i == 4 {
			continue
		}
		for _, s := range bylines {
			if s = withoutLead(clean(s)); c.isSignature(s) {
				return []string{s}
			}
		}
	}
	return nil
}

// inverted puts the surname last in names that have it before a comma.
func inverted(names []string) []string {
	for i, name := range names {
		if last, given, ok := strings.Cut(name, ", "); ok && !strings.ContainsAny(given, ",;") {
			names[i] = given + " " + last
		}
	}
	return names
}

// marked are the texts of the elements of a role, those near the title first.
func (c *claims) marked(role roles) []string {
	const long, enough = 160, 8
	var near, others []string
	for _, m := range c.marks {
		if m.roles&role == 0 || m.roles&aside != 0 || len(near)+len(others) == enough {
			continue
		}
		s := c.text(m.node, " | ")
		switch {
		case s == "" || len(s) > long:
		case c.distance(m.node) < far:
			near = append(near, s)
		default:
			others = append(others, s)
		}
	}
	all := append(near, others...)
	return all[:min(1, len(all))]
}

// signed is the line beside the title that says "By".
func (c *claims) signed() []string {
	const long = 120
	for i, l := range c.lines {
		if c.distance(l.node) >= far {
			continue
		}
		rest, ok := lead(l.text)
		if !ok {
			continue
		}
		if rest == "" && i+1 < len(c.lines) {
			rest = c.lines[i+1].text
		}
		if rest != "" && len(rest) <= long {
			return []string{rest}
		}
	}
	return nil
}

// leads are the words before a byline.
var leads = [...]string{"written by", "posted by", "published by", "authored by", "article by", "story by", "reported by", "text by", "words by", "words:", "authors:", "author:", "author", "by"}

// lead cuts the words before a byline off s, if it has any.
func lead(s string) (rest string, ok bool) {
	for _, lead := range leads {
		if rest, ok := starts(s, lead); ok && (rest == "" || rest[0] == ' ' || rest[0] == ':' || lead[len(lead)-1] == ':') {
			return strings.TrimLeft(rest, " :|"), true
		}
	}
	return s, false
}

func withoutLead(s string) string {
	rest, _ := lead(s)
	return rest
}

// isSignature says whether s can be what signs an article that no person does: an
// editorial team, a pen name.
func (c *claims) isSignature(s string) bool {
	const long, words = 50, 6
	return s != "" && len(s) <= long && strings.Count(s, " ") < words && !strings.ContainsAny(s, "/|@:,{}<>")
}
