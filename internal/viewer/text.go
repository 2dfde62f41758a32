package viewer

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

// put writes markup, in which each % stands for the next of values, a string or an int,
// as text. Markup comes from this package, whatever comes from elsewhere is a value:
// between these two nothing else tells them apart.
func (v *Writer) put(markup string, values ...any) {
	for _, value := range values {
		before, after, _ := strings.Cut(markup, "%")
		v.out.WriteString(before)
		switch value := value.(type) {
		case string:
			v.text(value)
		case int:
			v.out.WriteString(strconv.Itoa(value))
		default:
			panic(fmt.Sprintf("viewer: a %T is no value", value))
		}
		markup = after
	}
	v.out.WriteString(markup)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;", "\r", "&#13;", "\x00", "\ufffd")

// text writes s as text, which it also is within a quoted attribute.
func (v *Writer) text(s string) {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd")
	}
	escaper.WriteString(v.out, s)
}

// textIn is the text of a field.
func textIn(a *newswire.Article, f newswire.Field) string {
	if f == newswire.FieldTitle {
		return a.Title
	}
	return a.Text
}

// within is the part of s that lies in text, on rune bounds: a span of our own is not
// changed by it, and another cannot do harm.
func within(s newswire.Span, text string) span.Span {
	start := min(max(s.Start, 0), len(text))
	end := min(max(s.End, start), len(text))
	return span.Span{Start: runeStart(text, start), End: runeStart(text, end)}
}

// runeStart is where the rune begins that is at a place in text.
func runeStart(text string, at int) int {
	for i := at; i >= 0 && i > at-utf8.UTFMax; i-- {
		if i == len(text) || utf8.RuneStart(text[i]) {
			return i
		}
	}
	return at
}

// cutAtWord is s within n bytes, up to the end of a word if one ends in their second half.
func cutAtWord(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = s[:runeStart(s, n)]
	if space := strings.LastIndexByte(s, ' '); space > n/2 {
		s = s[:space]
	}
	return s
}

// hostOf is the host that a web address is of, without "www.".
func hostOf(url string) string {
	_, host, _ := strings.Cut(url, "://")
	if end := strings.IndexAny(host, "/?#\\"); end >= 0 {
		host = host[:end]
	}
	host = host[strings.LastIndexByte(host, '@')+1:]
	return strings.TrimPrefix(host, "www.")
}

// plural is n and the word for that many.
func plural(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + more
}
