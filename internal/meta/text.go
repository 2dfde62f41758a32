package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// clean is s with its spaces folded. It allocates only if they have to be.
func clean(s string) string {
	s = strings.TrimSpace(s)
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == ' ' && s[i+1] == ' ', c < ' ', c == 0x7f:
			return string(appendClean(make([]byte, 0, len(s)), s))
		case c < utf8.RuneSelf:
			i++
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if unicode.IsSpace(r) {
				return string(appendClean(make([]byte, 0, len(s)), s))
			}
			i += n
		}
	}
	return s
}

// appendClean appends s, its spaces folded: none at the start of b, one at the end
// if s has any there.
func appendClean(b []byte, s string) []byte {
	for i := 0; i < len(s); {
		n, isSpace := 1, s[i] <= ' ' || s[i] == 0x7f
		if s[i] >= utf8.RuneSelf {
			var r rune
			r, n = utf8.DecodeRuneInString(s[i:])
			isSpace = unicode.IsSpace(r)
		}
		switch {
		case !isSpace:
			b = append(b, s[i:i+n]...)
		case len(b) > 0 && b[len(b)-1] > ' ':
			b = append(b, ' ')
		}
		i += n
	}
	return b
}

// first is the first of values that is not empty.
func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// fold is s in lower case, its letters and numbers alone: what is compared.
func fold(s string) string {
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return strings.Map(folded, s)
		}
	}
	return s
}

func folded(r rune) rune {
	switch {
	case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
		return r
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf, !unicode.IsLetter(r) && !unicode.IsNumber(r):
		return -1
	}
	return unicode.ToLower(r)
}

// same says whether a and b have the same letters and numbers, in any case.
func same(a, b string) bool {
	for {
		var x, y rune
		x, a = nextFolded(a)
		y, b = nextFolded(b)
		if x != y {
			return false
		}
		if x == 0 {
			return true
		}
	}
}

// nextFolded is the first letter or number of s as fold has it, 0 if there is none.
func nextFolded(s string) (r rune, rest string) {
	for s != "" {
		r, n := utf8.DecodeRuneInString(s)
		if s = s[n:]; folded(r) > 0 {
			return folded(r), s
		}
	}
	return 0, ""
}

// has says whether s has word, in any case.
func has(s, word string) bool {
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i]|0x20 == word[0]|0x20 && strings.EqualFold(s[i:i+len(word)], word) {
			return true
		}
	}
	return false
}

// hasAny says whether s has one of words.
func hasAny(s string, words ...string) bool {
	for _, word := range words {
		if has(s, word) {
			return true
		}
	}
	return false
}

// starts cuts lead, in any case, off s.
func starts(s, lead string) (rest string, ok bool) {
	if len(s) < len(lead) || !strings.EqualFold(s[:len(lead)], lead) {
		return s, false
	}
	return s[len(lead):], true
}

// text is the text in n, "" if n is too large to be a title, byline or date. Texts
// of different elements that touch are parted by joint.
func (c *claims) text(n int32, joint string) string {
	const large = 256 // nodes
	t := c.tree
	if t.Nodes[n].Kind != htmltree.Element {
		return clean(t.Text(n))
	}
	end := t.Nodes[n].End
	switch {
	case end-n > large || c.size(n) > maxSize:
		return ""
	case end == n+2:
		return c.text(n+1, joint)
	}
	b := c.buffer[:0]
	for i := n + 1; i < end; i++ {
		switch node := &t.Nodes[i]; {
		case node.Kind != htmltree.Element:
			s := t.Source[node.From:node.To]
			if last := len(b) - 1; joint != "" && last >= 0 && b[last] > ' ' && b[last] != ',' && s != "" && s[0] > ' ' && s[0] != ',' {
				b = append(b, joint...)
			}
			for piece := range t.Pieces(i) {
				b = appendClean(b, piece)
			}
		case !shown(node.Tag):
			i = node.End - 1
		case len(b) > 0 && !inline(node.Tag):
			if b = trimSpace(b); joint != "" && len(b) > 0 && b[len(b)-1] != '|' {
				b = append(b, joint...)
			} else {
				b = append(b, ' ')
			}
		}
	}
	c.buffer = b
	return string(trimSpace(b))
}

func trimSpace(b []byte) []byte {
	for len(b) > 0 && (b[len(b)-1] == ' ' || b[len(b)-1] == '|') {
		b = b[:len(b)-1]
	}
	return b
}

// maxSize is how many bytes of source a title, byline or date has at most.
const maxSize = 32 << 10

// size is how much of the source element n takes.
func (c *claims) size(n int32) int32 {
	return c.tree.Nodes[c.tree.Nodes[n].End-1].To - c.tree.Nodes[n].To
}

// hasDigit says whether a text in n has a digit, as every date has.
func (c *claims) hasDigit(n int32) bool {
	for i := n; i < c.tree.Nodes[n].End; i++ {
		if node := &c.tree.Nodes[i]; node.Kind != htmltree.Element {
			if digitIn(c.tree.Source[node.From:node.To]) {
				return true
			}
		}
	}
	return false
}

func digitIn(s string) bool {
	for i := range len(s) {
		if digit(s[i]) {
			return true
		}
	}
	return false
}

// shown says whether a reader sees the text in an element of tag.
func shown(tag htmltree.Tag) bool {
	switch tag {
	case htmltree.Script, htmltree.Style, htmltree.Svg, htmltree.Noscript, htmltree.Template, htmltree.Title, htmltree.Textarea, htmltree.Select, htmltree.Iframe:
		return false
	}
	return true
}

// inline says whether an element of tag stands in a line of text.
func inline(tag htmltree.Tag) bool {
	switch tag {
	case htmltree.A, htmltree.Abbr, htmltree.B, htmltree.Bdi, htmltree.Cite, htmltree.Code, htmltree.Em, htmltree.Font, htmltree.I, htmltree.Img, htmltree.Mark,
		htmltree.Other, htmltree.Q, htmltree.S, htmltree.Small, htmltree.Span, htmltree.Strong, htmltree.Sub, htmltree.Sup, htmltree.Time, htmltree.U, htmltree.Var, htmltree.Wbr:
		return true
	}
	return false
}
