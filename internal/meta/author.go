package meta

import (
	"slices"
	"strings"
	"unicode"
)

// authors are those who wrote the article, from the surest claim that has any:
// people first, and only if there are none what else signs it.
func (c *claims) authors() []string {
	source := c.fromThings(ofAuthor)
	if source == "" {
		source = c.fromThings(ofCreator)
	}
	declared := c.namesIn(source)
	var known []string // as people
	if !strings.Contains(source, `"Organization"`) || strings.Contains(source, `"Person"`) {
		known = c.peopleIn(declared)
	}
	signed := c.signed()
	people := c.peopleIn(signed)
	for _, name := range people {
		if slices.Contains(known, name) {
			people = known // it has them all
			break
		}
	}
	if len(people) == 0 {
		people = known
	}
	for _, list := range [...]func() []string{
		func() []string { return c.allHeard(author) },
		func() []string { return inverted(c.allHeard(creator)) },
		func() []string { return c.allHeard(byline) },
		func() []string { return c.marked(authorProp) },
		func() []string { return c.marked(authorLink) },
		func() []string { return c.marked(authorName) },
	} {
		if len(people) > 0 {
			return people
		}
		people = c.peopleIn(list())
	}
	if len(people) > 0 {
		return people
	}
	for _, list := range [...][]string{signed, declared, c.allHeard(author), c.marked(authorProp), c.marked(authorLink)} {
		for _, s := range list[:min(len(list), 4)] {
			if s, _ = c.lead(clean(s)); isSignature(s) && (!c.isOwn(s) || c.shows(s)) {
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

// marked is the text of the first element of a role near the title, else of the
// first anywhere.
func (c *claims) marked(role roles) []string {
	const long, most = 160, 8
	other := ""
	for i, tried := 0, 0; i < len(c.marks) && tried < most; i++ {
		m := &c.marks[i]
		if m.roles&role == 0 || other != "" && c.distance(m.node) >= far {
			continue
		}
		tried++
		s := c.text(m.node, " | ")
		switch {
		case s == "" || len(s) > long:
		case c.distance(m.node) < far:
			return []string{s}
		default:
			other = s
		}
	}
	if other == "" {
		return nil
	}
	return []string{other}
}

// signed is the line beside the title that says "By".
func (c *claims) signed() []string {
	const long = 120
	for i, l := range c.lines {
		if c.distance(l.node) >= far {
			continue
		}
		rest, ok := c.lead(l.text)
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
var leads = [...]string{"written by", "posted by", "published by", "authored by", "article by", "story by", "reported by", "text by", "words by", "words:", "authors:", "author:", "author", "by", "автор",
	"publicado por", "publicada por", "escrito por", "postado por", "por", "publié par", "écrit par", "rédigé par", "geschrieben von", "veröffentlicht von", "pubblicato da", "scritto da", "geschreven door", "yazar"}

// byIn is "by" in the languages whose word for it is short.
func byIn(language string) string {
	if len(language) < 2 {
		return ""
	}
	switch strings.ToLower(language[:2]) {
	case "de":
		return "von"
	case "fr":
		return "par"
	case "es", "pt":
		return "por"
	case "it":
		return "di"
	case "nl":
		return "door"
	case "sv", "no", "nb", "da":
		return "av"
	}
	return ""
}

// lead cuts the words before a byline off s, if it has any.
func (c *claims) lead(s string) (rest string, ok bool) {
	for _, lead := range leads {
		if rest, ok := starts(s, lead); ok && (rest == "" || rest[0] == ' ' || rest[0] == ':' || lead[len(lead)-1] == ':') {
			return strings.TrimLeft(rest, " :|"), true
		}
	}
	if c.by != "" {
		if rest, ok := starts(s, c.by); ok && (rest == "" || rest[0] == ' ' || rest[0] == ':') {
			return strings.TrimLeft(rest, " :|"), true
		}
	}
	return s, false
}

// isSignature says whether s can be what signs an article that no person does: an
// editorial team, a pen name.
func isSignature(s string) bool {
	const long, words = 50, 6
	if s == "" || len(s) > long || strings.Count(s, " ") >= words || strings.ContainsAny(s, "/|@:,{}<>") || !strings.ContainsFunc(s, unicode.IsLetter) {
		return false
	}
	switch strings.ToLower(s) {
	case "admin", "administrator", "webmaster", "undefined", "null", "none", "unknown", "anonymous", "author", "user", "editor", "guest":
		return false // the account of a system
	}
	return true
}

// isOwn says whether s is the site's name, or in its address.
func (c *claims) isOwn(s string) bool {
	return same(s, c.site) || strings.Contains(fold(c.host()), fold(s))
}

// shows says whether a byline that a reader sees has s.
func (c *claims) shows(s string) bool {
	const long = 200
	for _, l := range c.lines {
		if len(l.text) < long && strings.Contains(l.text, s) {
			return true
		}
	}
	for _, m := range c.marks {
		if m.roles&(authorProp|authorLink|authorName) != 0 {
			if text := c.text(m.node, " | "); len(text) < long && strings.Contains(text, s) {
				return true
			}
		}
	}
	return false
}
