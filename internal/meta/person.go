package meta

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// peopleIn cuts bylines into the names of people: sites, roles, dates and
// addresses are left out, so that there are fewer rather than wrong ones.
func (c *claims) peopleIn(bylines []string) []string {
	const long = 1000
	var people []string
	for _, byline := range bylines {
		if len(byline) > long || c.site != "" && same(byline, c.site) && !c.isNamed(byline) {
			continue
		}
		byline, led := c.lead(clean(byline))
		found, role := false, false // a role: what comes after its comma belongs to it
		for byline != "" && len(people) < many {
			var name string
			var sign byte
			name, sign, byline = cutName(byline)
			name = strings.Trim(clean(name), " .-–—:&*●")
			if others(name) {
				break
			}
			if rest, ok := c.lead(name); ok {
				name, led = rest, true
			}
			if n := len(name) - len(c.site); n > 1 && c.site != "" && name[n-1] == ' ' && name[n:] == c.site {
				name = name[:n-1]
			}
			if !role && c.isPerson(name) {
				people, found = appendNew(people, name), true
			}
			if sign == '|' && (found || led && name != "") {
				break // it stands in another element
			}
			role = sign == ',' && (role || name != "" && hasRole(name))
		}
	}
	return people
}

// others says whether a byline goes on with those who did not write it.
func others(s string) bool {
	for _, lead := range [...]string{"reviewed", "medically reviewed", "edited", "fact checked", "fact-checked", "photo", "photos", "image", "illustrat", "copyright", "©", "approved", "verified"} {
		if begins(s, lead) {
			return true
		}
	}
	return false
}

// joints part names, with a semicolon where another name follows, else with a bar.
var joints = [...]struct {
	text string
	sign byte
}{{" and ", ';'}, {" und ", ';'}, {" et ", ';'}, {" & ", ';'}, {" with ", ';'}, {" on ", '|'}, {" in ", '|'}, {" - ", '|'}, {" – ", '|'}, {" — ", '|'}, {" / ", '|'}}

// cutName cuts the first name off a list of names, and the sign after it.
func cutName(list string) (name string, sign byte, rest string) {
	for i := 0; i < len(list); i++ {
		switch c := list[i]; {
		case c == '(': // who publishes, what else they are called
			_, rest, _ = strings.Cut(list[i:], ")")
			return list[:i], c, rest
		case c == ',' || c == ';' || c == '|':
			return list[:i], c, list[i+1:]
		case c == ' ':
			for _, joint := range joints {
				if rest, ok := starts(list[i:], joint.text); ok {
					return list[:i], joint.sign, rest
				}
			}
		case c >= '0' && c <= '9': // a date: its month is no name
			name = strings.TrimRight(list[:i], " ,")
			if space := strings.LastIndexByte(name, ' '); isMonth(name[space+1:]) {
				name = name[:max(space, 0)]
			}
			for i < len(list) && list[i] != '|' {
				i++
			}
			return name, '|', list[min(i+1, len(list)):]
		case c >= utf8.RuneSelf:
			if strings.HasPrefix(list[i:], "、") {
				return list[:i], ';', list[i+len("、"):]
			}
			for _, sign := range [...]string{"•", "·", "⋅", "●"} {
				if strings.HasPrefix(list[i:], sign) {
					return list[:i], '|', list[i+len(sign):]
				}
			}
		}
	}
	return list, 0, ""
}

func isMonth(word string) bool {
	word = strings.TrimRight(word, ".")
	for _, month := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		if len(word) >= 3 && begins(month, word) {
			return true
		}
	}
	return false
}

// isPerson says whether name can be a person's: a few words with capitals, no
// number or address, not the site, no word that organisations and roles have.
func (c *claims) isPerson(name string) bool {
	const long, words = 50, 5
	count := strings.Count(name, " ") + 1
	if name == "" || len(name) > long || count > words || strings.ContainsAny(name, "@/0123456789<>{}#?!:") || hasRole(name) {
		return false
	}
	if c.site != "" && same(name, c.site) && !c.isNamed(name) {
		return false // only a personal site has its author's name
	}
	capitals, last := 0, false
	for w := range strings.SplitSeq(name, " ") {
		r, _ := utf8.DecodeRuneInString(w)
		if last = unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r); last {
			capitals++
		}
	}
	if count == 1 && (isMonth(name) || len(name) <= 5 && name == strings.ToUpper(name) || capitals == 0) { // a degree, a handle
		return false
	}
	return capitals*2 >= count && last
}

// isNamed says whether JSON-LD knows name as that of a person.
func (c *claims) isNamed(name string) bool {
	if !c.asked {
		c.asked = true
		for i := range c.things {
			t := &c.things[i]
			if strings.Contains(t.values[ofType], `"Person"`) && len(c.named) < many {
				c.named = append(c.named, textIn(t.values[ofName]))
			}
			if strings.Contains(t.values[ofAuthor], `"Person"`) && len(c.named) < many {
				c.named = append(c.named, c.namesIn(t.values[ofAuthor])...)
			}
		}
	}
	return slices.Contains(c.named, name)
}

// hasRole says whether a name has a word that no person's has.
func hasRole(name string) bool {
	for word := range strings.SplitSeq(name, " ") {
		if isRole(word) {
			return true
		}
	}
	return false
}

// isRole says whether no person's name has word: it is of organisations, roles or
// dates.
func isRole(word string) bool {
	var lower [16]byte
	word = strings.Trim(word, ".,")
	if len(word) > len(lower) {
		return false
	}
	for i := range len(word) {
		lower[i] = word[i]
		if word[i] >= 'A' && word[i] <= 'Z' {
			lower[i] |= 0x20
		}
	}
	switch string(lower[:len(word)]) {
	case "記者", "记者", "编辑", "기자", "editor", "editors", "editorial", "staff", "team", "admin", "administrator", "webmaster", "official", "writer", "writers", "reporter", "contributor", "contributors", "correspondent",
		"columnist", "columnists", "news", "desk", "university", "college", "institute", "inc", "llc", "ltd", "company", "group", "media", "magazine", "press", "association", "department", "office",
		"blog", "guest", "author", "authors", "manager", "director", "president", "officer", "marketing", "content", "the", "our", "communications", "phd", "md", "rd", "updated", "published", "read", "min",
		"senior", "minutes", "share", "written", "by", "from", "of", "to", "full", "bio", "profile", "articles", "posts", "more", "view", "see", "all", "learn", "mon", "tue", "wed", "thu", "fri",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "september", "october", "november", "december",
		"about", "contact", "posted", "master", "head", "certified", "journalist", "gardener", "follow", "comment", "comments", "reviewed", "expert", "founder", "co-founder", "ceo", "cto", "specialist", "strategist", "consultant", "analyst", "engineer",
		"reviews", "center", "centre", "foundation", "school", "agency", "services", "solutions", "research", "development", "copyright":
		return true
	}
	return false
}
