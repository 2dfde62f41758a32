package meta

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// property is one of the properties of things that are asked for.
type property uint8

const (
	ofType property = iota
	ofID
	ofName
	ofHeadline
	ofAlternative
	ofDescription
	ofBody
	ofPublished
	ofModified
	ofCreated
	ofFree
	ofLanguage
	ofSection
	ofKeywords
	ofAuthor
	ofCreator
	ofPublisher
	ofImage
	ofElements // of a list
	properties
)

func propertyOf(key string) property {
	switch key {
	case "@type":
		return ofType
	case "@id":
		return ofID
	case "name":
		return ofName
	case "headline":
		return ofHeadline
	case "alternativeHeadline":
		return ofAlternative
	case "description":
		return ofDescription
	case "articleBody", "reviewBody", "text":
		return ofBody
	case "datePublished":
		return ofPublished
	case "dateModified":
		return ofModified
	case "dateCreated":
		return ofCreated
	case "isAccessibleForFree":
		return ofFree
	case "inLanguage":
		return ofLanguage
	case "articleSection":
		return ofSection
	case "keywords":
		return ofKeywords
	case "author":
		return ofAuthor
	case "creator":
		return ofCreator
	case "publisher":
		return ofPublisher
	case "image":
		return ofImage
	case "blogPost":
		return ofElements
	}
	return properties
}

// thing is an object of JSON-LD: the JSON of its values as it stands in the
// script, read when it is asked for.
type thing struct {
	rank   int // 0 for an article, 1 for a page, 2 for others
	values [properties]string
}

// many is how many things, authors, tags and types a page has at most, and deep
// how deep things lie in things.
const many, deep = 100, 8

// readThings adds the things of one JSON-LD script, at any depth of lists and
// graphs that pages use.
func readThings(things []thing, source string) []thing {
	if strings.IndexByte(source, '"') < 0 {
		source = htmltree.Unescape(source) // its quotes are escaped
	}
	j := script{s: source, i: strings.IndexAny(source, "{[")} // past a comment or CDATA around it
	if j.i >= 0 {
		things = j.things(things, 0)
	}
	return things
}

func (j *script) things(things []thing, depth int) []thing {
	switch c := j.peek(); {
	case depth > deep || len(things) >= many:
		j.skip()
	case c == '[':
		for j.open(); j.more(); {
			things = j.things(things, depth+1)
		}
	case c == '{':
		at := len(things)
		things = append(things, thing{})
		for j.open(); j.more(); {
			switch key := j.key(); key {
			case "@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart":
				start := j.i
				things = j.things(things, depth+1)
				if key == "itemListElement" {
					things[at].values[ofElements] = j.s[start:j.i]
				}
			default:
				start := j.i
				j.skip()
				if p := propertyOf(key); p < properties && things[at].values[p] == "" {
					things[at].values[p] = j.s[start:j.i]
				}
			}
		}
		t := &things[at]
		t.rank = rank(t.values[ofType])
		if t.rank == 2 && t.values[ofName] == "" && t.values[ofBody] == "" && t.values[ofElements] == "" && at == len(things)-1 {
			things = things[:at] // nobody asks for it
		}
	default:
		j.skip()
	}
	return things
}

// rank puts the things that are articles before pages, and these before others.
func rank(types string) int {
	best := 2
	for t := range strings.SplitSeq(types, `"`) {
		switch {
		case strings.HasSuffix(t, "Article"), strings.HasSuffix(t, "BlogPosting"), t == "Report", t == "Review", t == "Recipe":
			return 0
		case strings.HasSuffix(t, "Page"):
			best = 1
		}
	}
	return best
}

// fromThings is the JSON of a property in the first article, else page, that has
// it.
func (c *claims) fromThings(p property) string {
	for rank := range 2 {
		for i := range c.things {
			if t := &c.things[i]; t.rank == rank && t.values[p] != "" {
				return t.values[p]
			}
		}
	}
	return ""
}

// listed are the addresses of the things in lists and blogs, but for breadcrumbs.
func (c *claims) listed() []string {
	var listed []string
	for i := range c.things {
		if t := &c.things[i]; t.values[ofElements] != "" && !strings.Contains(t.values[ofType], "Breadcrumb") {
			listed = valuesIn(listed, t.values[ofElements], 0, "url", "item", "mainEntityOfPage", "@id")
		}
	}
	return listed
}

// textsIn are the strings, numbers and words in JSON: its own, those of a list,
// or those of an object that stand for it.
func textsIn(source string) []string { return valuesIn(nil, source, 0, "@value", "url", "contentUrl") }

// textIn is the first of them.
func textIn(source string) string {
	if strings.HasPrefix(source, `"`) {
		j := script{s: source}
		return plain(j.text())
	}
	return first(textsIn(source)...)
}

// namesIn are the names in JSON: strings, or those of people and organisations,
// which may stand elsewhere on the page.
func (c *claims) namesIn(source string) []string {
	names := valuesIn(nil, source, 0, "name", "@id")
	for i, name := range names {
		if strings.Contains(name, "/") || strings.HasPrefix(name, "#") {
			names[i] = c.nameOf(name)
		}
	}
	return names
}

// nameOf is the name of the thing of an id, else the id.
func (c *claims) nameOf(id string) string {
	for i := range c.things {
		if t := &c.things[i]; t.values[ofName] != "" && strings.Contains(t.values[ofID], id) && textIn(t.values[ofID]) == id {
			return textIn(t.values[ofName])
		}
	}
	return id
}

func valuesIn(values []string, source string, depth int, keys ...string) []string {
	j := script{s: source}
	switch c := j.peek(); {
	case depth > deep || len(values) >= many:
	case c == '"':
		values = append(values, plain(j.text()))
	case c == '[':
		for j.open(); j.more(); {
			start := j.i
			j.skip()
			values = valuesIn(values, j.s[start:j.i], depth+1, keys...)
		}
	case c == '{':
		found := len(keys)
		value := ""
		for j.open(); j.more(); {
			key, start := j.key(), j.i
			j.skip()
			for i, k := range keys[:found] {
				if k == key {
					value, found = j.s[start:j.i], i
					break
				}
			}
		}
		if value != "" {
			values = valuesIn(values, value, depth+1, keys...)
		}
	case c != 0:
		if word := j.word(); word != "null" {
			values = append(values, word)
		}
	}
	return values
}
