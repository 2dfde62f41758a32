package meta

import (
	"math/bits"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// mark is an element whose tag or attributes say what stands in it, or a text that
// is a stamp.
type mark struct {
	node  int32
	roles roles
}

type roles uint16

const (
	authorProp roles = 1 << iota // itemprop author
	authorLink                   // rel author, or the address of an author's page
	authorName                   // class byline, author and the like
	dateProp                     // itemprop datePublished, or pubdate
	dateName                     // class date, published and the like
	timeTag
	later // updated, modified
	early // published
	deck  // subtitle, standfirst
	aside // comments, related stories, menus
)

// maxMarks is how many marks are kept.
const maxMarks = 1000

// mark reads the attributes of element n for what they say of it. It returns where
// n ends if it stands beside the article, else 0.
func (c *claims) mark(n int32) int32 {
	node := &c.tree.Nodes[n]
	var is roles
	for a := c.tree.Attributes(n); a.Next(); {
		switch len(a.Name) {
		case len("id"):
			if a.Is("id") {
				is |= rolesOf(a.Value) & aside
			}
		case len("rel"):
			if a.Is("rel") && has(a.Value, "author") {
				is |= authorLink
			}
		case len("href"):
			if node.Tag == htmltree.A && a.Is("href") && isAuthorPage(a.Value) {
				is |= authorLink
			}
		case len("class"):
			if a.Is("class") {
				is |= c.rolesOf(a.Value)
			}
		case len("pubdate"):
			if a.Is("pubdate") {
				is |= dateProp
			}
		case len("itemprop"): // and RDFa's property
			if a.Is("itemprop") || a.Is("property") {
				is |= propertyRole(a.Value)
			}
		}
	}
	if node.Tag == htmltree.Time {
		is |= timeTag
	}
	if is&aside != 0 && node.Tag != htmltree.Article && int(node.End-n) < len(c.tree.Nodes)/2 { // not the article, which has comments
		return node.End
	}
	if is&early != 0 {
		is &^= later // it never was updated
	}
	if is &^= aside; is&^(later|early) != 0 && len(c.marks) < maxMarks {
		c.marks = append(c.marks, mark{n, is})
	}
	return 0
}

// isAuthorPage says whether an address is that of an author's page.
func isAuthorPage(address string) bool {
	if i := strings.Index(address, "/author"); i >= 0 {
		rest := address[i+len("/author"):]
		return strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, "s/")
	}
	return strings.Contains(address, "/contributor")
}

// propertyRole is what a property of microdata or RDFa says.
func propertyRole(value string) roles {
	switch {
	case has(value, "author") || has(value, "creator"):
		return authorProp
	case has(value, "datepublished"):
		return dateProp | early
	case has(value, "datemodified"):
		return later | dateName
	}
	return 0
}

// hints are what the words of a class or id say, wherever they stand in it; whole
// ones stand alone.
var hints = [...]struct {
	word  string
	roles roles
	whole bool
}{
	{"author", authorName, false}, {"byline", authorName | dateName, false}, {"writer", authorName, false}, {"vcard", authorName, false}, {"fn", authorName, true},
	{"date", dateName, false}, {"time", dateName, false}, {"publish", dateName | early, false}, {"posted", dateName, false}, {"meta", dateName, false},
	{"updated", later | dateName, false}, {"modified", later, false},
	{"standfirst", deck, false}, {"subtitle", deck, false}, {"sub-title", deck, false}, {"subheadline", deck, false}, {"sub-headline", deck, false}, {"deck", deck, true}, {"dek", deck, true},
	{"comment", aside, false}, {"related", aside, false}, {"menu", aside, false}, {"navbar", aside, false}, {"navigation", aside, false}, {"nav", aside, true},
}

// pairs has the hints, a bit each, that begin with two letters.
var pairs = func() (pairs [32 * 32]uint32) {
	for i, h := range hints {
		pairs[pair(h.word[0], h.word[1])] |= 1 << i
	}
	return pairs
}()

func pair(a, b byte) int { return int(a&31)<<5 | int(b&31) }

// rolesOf is what a class says; pages repeat theirs.
func (c *claims) rolesOf(class string) roles {
	if class == "" {
		return 0
	}
	last := &c.classes[(len(class)+int(class[len(class)/2])+int(class[len(class)-1])*5)%len(c.classes)]
	if last.class != class {
		last.class, last.roles = class, rolesOf(class)
	}
	return last.roles
}

// rolesOf is what a class or id says.
func rolesOf(class string) (is roles) {
	for i := 0; i+1 < len(class); i++ {
		for which := pairs[pair(class[i], class[i+1])]; which != 0; which &= which - 1 {
			hint := &hints[bits.TrailingZeros32(which)]
			if begins(class[i:], hint.word) && (!hint.whole || isWhole(class, i, len(hint.word))) {
				is |= hint.roles
			}
		}
	}
	if is&authorName != 0 && hasAny(class, "bio", "desc", "avatar", "image") {
		is &^= authorName
	}
	return is
}

// isWhole says whether a word of size letters at i stands alone.
func isWhole(s string, i, size int) bool {
	return (i == 0 || !letter(s[i-1])) && (i+size == len(s) || !letter(s[i+size]))
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func begins(s, word string) bool {
	return len(s) >= len(word) && strings.EqualFold(s[:len(word)], word)
}

// isStamp says whether a text is a printed stamp: it begins as one does, or is a
// date alone.
func isStamp(s string) bool {
	const long, short = 100, 40
	if len(s) > long || len(s) < len("1/1/2024") {
		return false
	}
	start, end := 0, len(s)
	for start < end && s[start] <= ' ' {
		start++
	}
	for start < end && s[end-1] <= ' ' {
		end--
	}
	s = s[start:end]
	if len(s) < len("1/1/2024") {
		return false
	}
	if s[0]|0x20 == 'p' && (begins(s, "posted") || begins(s, "published")) {
		return true
	}
	if len(s) > short || !digit(s[0]) && !digit(s[len(s)-1]) || !strings.Contains(s, "20") && !strings.Contains(s, "19") {
		return false
	}
	p, ok := stamp.Parse(s)
	return ok && p.Year != 0 && p.Day != 0
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
