package meta

import (
	"slices"
	"strings"
	"unicode"
)

// authors are the people who wrote the article, from the surest claim that has
// any.
func (c *claims) authors() []string {
	for _, source := range []func() []string{
		func() []string { return names(c.fromThings("author")) },
		func() []string {
			return c.metaNames("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "citation_author", "twitter:data1")
		},
		c.markedAuthors,
		c.printedAuthors,
	} {
		if people := c.people(source()); len(people) > 0 {
			return people
		}
	}
	return nil
}

func (c *claims) metaNames(keys ...string) []string {
	for _, key := range keys {
		if people := c.people(c.meta[key]); len(people) > 0 {
			return people
		}
	}
	return nil
}

// markedAuthors are those of microdata, hNews, rel=author, and elements whose
// class says byline or author.
func (c *claims) markedAuthors() []string {
	for _, marked := range []func(n int32) bool{
		func(n int32) bool { v, _ := c.tree.Attr(n, "itemprop"); return v == "author" || v == "creator" },
		func(n int32) bool { return slices.Contains(c.rels, n) },
		func(n int32) bool { v, _ := c.tree.Attr(n, "class"); return bylineClass(v) },
	} {
		for _, n := range c.props {
			if !marked(n) || c.inComments(n) {
				continue
			}
			text := c.shortText(n)
			if len(text) > 120 {
				continue
			}
			if people := c.people([]string{text}); len(people) > 0 {
				return people
			}
		}
	}
	return nil
}

// printedAuthors are those of a line near the title that says "By".
func (c *claims) printedAuthors() []string {
	near := c.nearTitle()
	for i, n := range near {
		text := clean(c.tree.Text(n))
		for _, lead := range [...]string{"by", "written by", "posted by", "author:", "author", "story by", "by:", "published by", "reported by", "text by", "article by", "words by"} {
			if len(text) < len(lead) || !strings.EqualFold(text[:len(lead)], lead) {
				continue
			}
			rest := text[len(lead):]
			if rest != "" && rest[0] != ' ' && rest[0] != ':' {
				continue
			}
			rest = strings.Trim(rest, " :")
			if rest == "" && i+1 < len(near) {
				rest = clean(c.tree.Text(near[i+1]))
			}
			if len(rest) > 100 {
				continue
			}
			if people := c.people([]string{rest}); len(people) > 0 {
				return people
			}
		}
	}
	return nil
}

// bylineClass says whether a class attribute names an author's element.
func bylineClass(class string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(class)) {
		if word == "fn" || word == "vcard" || word == "writer" ||
			(strings.Contains(word, "author") || strings.Contains(word, "byline")) && !strings.Contains(word, "bio") && !strings.Contains(word, "desc") {
			return true
		}
	}
	return false
}

// inComments says whether n is among what readers said.
func (c *claims) inComments(n int32) bool {
	for up := range c.around(n) {
		is, known := c.isAside[up]
		if !known {
			id, _ := c.tree.Attr(up, "id")
			class, _ := c.tree.Attr(up, "class")
			s := strings.ToLower(id + " " + class)
			is = strings.Contains(s, "comment") || strings.Contains(s, "related")
			c.isAside[up] = is
		}
		if is {
			return true
		}
	}
	return false
}

// people cuts bylines into the names of people: sites, roles, dates and
// addresses are left out, so that there are fewer rather than wrong ones.
func (c *claims) people(bylines []string) []string {
	var people []string
	for _, byline := range bylines {
		byline = clean(byline)
		for _, lead := range [...]string{"written by", "posted by", "published by", "authored by", "article by", "reviewed by", "author:", "by"} {
			if rest := byline[min(len(lead), len(byline)):]; rest != "" && strings.EqualFold(byline[:len(lead)], lead) && (rest[0] == ' ' || rest[0] == ':') {
				byline = strings.TrimLeft(rest, " :")
			}
		}
		for name := range strings.SplitSeq(strings.NewReplacer(" and ", ",", " & ", ",", ";", ",", "|", ",", "•", ",", " with ", ",").Replace(byline), ",") {
			if name = strings.Trim(clean(name), " .-–—:"); len(people) < many && c.isPerson(name) && !slices.Contains(people, name) {
				people = append(people, name)
			}
		}
	}
	return people
}

// isOrganisation says whether JSON-LD knows name as that of something else than a
// person.
func (c *claims) isOrganisation(name string) bool {
	for _, thing := range c.things {
		if publisher, ok := thing["publisher"].(map[string]any); ok && slices.Contains(texts(publisher["@type"]), "Organization") && slices.Contains(names(publisher), name) {
			return true
		}
	}
	return false
}

// isPerson says whether name can be a person's: a few words with capitals, no
// number or address, not the site, no word that organisations and roles have.
func (c *claims) isPerson(name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > 5 || len(name) > 50 || strings.ContainsAny(name, "@/0123456789<>{}#?!") {
		return false
	}
	if site := fold(c.site); site != "" && fold(name) == site && (len(words) < 2 || len(words) > 3 || c.isOrganisation(name)) {
		return false // a personal site has its author's name
	}
	capitals := 0
	for _, w := range words {
		r := []rune(w)[0]
		if unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) {
			capitals++
		}
		switch strings.ToLower(strings.Trim(w, ".")) {
		case "editor", "editors", "editorial", "staff", "team", "admin", "administrator", "writer", "reporter", "contributor", "contributors", "correspondent", "news", "desk",
			"university", "college", "institute", "inc", "llc", "ltd", "company", "group", "media", "magazine", "press", "association", "department", "office",
			"blog", "guest", "author", "manager", "director", "marketing", "content", "the", "communications", "phd", "md", "rd", "updated", "published", "read", "min",
			"senior", "minutes", "share", "written", "by", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "january", "february", "march", "april", "june", "july", "august",
			"september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "about", "contact", "follow", "comments", "reviewed", "expert", "founder", "ceo", "specialist", "strategist", "reviews", "center", "foundation", "school", "agency":
			return false
		}
	}
	if len(words) == 1 && (len(name) <= 5 && name == strings.ToUpper(name) || capitals == 0) { // a degree, a handle
		return false
	}
	return capitals*2 >= len(words)
}
