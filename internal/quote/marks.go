package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quoted is a stretch of text between quotation marks.
type quoted struct {
	open, start, end, after int  // the opening mark, what is inside, the end of the closing mark
	goesOn                  bool // it has no closing mark, and the next paragraph goes on with it

	words, lower int  // the words inside, those of them in lower case
	clause       bool // one of them is a verb or pronoun that terms and titles do without
	named        bool // all that is inside is one name
}

// style is a way to quote.
type style struct {
	open, close rune
	single      bool // the closing mark is also the apostrophe
}

// pairs appends what stands between quotation marks in the paragraph of text from start to
// end. Of marks within marks only the outer ones count.
func pairs(dst []quoted, text string, start, end int) []quoted {
	for i := start; i < end; {
		if !isMarkByte[text[i]] {
			i++
			continue
		}
		s, n := opening(text, start, i, end)
		i += n
		if s.open == 0 {
			continue
		}
		q := quoted{open: i - n, start: i}
		if s.single {
			q.end, q.after = closingSingle(text, i, end)
		} else {
			q.end, q.after = closing(text, i, end, s)
			if q.end == end && opensNext(text, end, text[i-n:i]) {
				q.after, q.goesOn = end, true
			}
		}
		if q.after == 0 {
			continue
		}
		i = q.after
		inside := text[q.start:q.end]
		q.end = q.start + len(strings.TrimRightFunc(inside, unicode.IsSpace))
		q.start += len(inside) - len(strings.TrimLeftFunc(inside, unicode.IsSpace))
		if q.start < q.end {
			dst = append(dst, q)
		}
	}
	return dst
}

// isMarkByte holds the first bytes of all quotation marks.
var isMarkByte = [256]bool{'"': true, '\'': true, 0xC2: true, 0xE2: true}

// opening returns the style that the mark at i opens, the zero style if none, and the
// length of the mark.
func opening(text string, start, i, end int) (style, int) {
	m, n := utf8.DecodeRuneInString(text[i:])
	s := style{open: m, close: m}
	switch m {
	case '"', '”': // ”so” in some languages
	case '“':
		s.close = '”'
	case '„':
		s.close = '“'
	case '«':
		s.close = '»'
	case '»':
		s.close = '«'
	case '\'', '‘':
		s.single = true
	default:
		return style{}, n
	}
	if i+n >= end || !opens(text, start, i, i+n) || s.single && m != '‘' && elided(text[i+n:end]) {
		return style{}, n
	}
	return s, n
}

// opens says whether a mark from i to after stands where one opens: after nothing that it
// could close, and before something.
func opens(text string, start, i, after int) bool {
	next, _ := utf8.DecodeRuneInString(text[after:])
	switch next {
	case ',', ';', ':', '!', '?', ')', ']', '}':
		return false
	case '.':
		if !strings.HasPrefix(text[after:], "..") {
			return false
		}
	}
	if i == start || unicode.IsSpace(next) {
		return i == start && !unicode.IsSpace(next)
	}
	prev, _ := utf8.DecodeLastRuneInString(text[start:i])
	switch prev {
	case '(', '[', '{', '-', '–', '—', '/', '"', '“', '\'', '‘', '\u200b', '\ufeff':
		return true
	}
	return unicode.IsSpace(prev)
}

// elided says whether rest begins with a word or number that an apostrophe shortens.
func elided(rest string) bool {
	if rest[0] >= '0' && rest[0] <= '9' {
		return true
	}
	n := 0
	for n < len(rest) && n < 6 && (rest[n]|0x20) >= 'a' && (rest[n]|0x20) <= 'z' {
		n++
	}
	switch rest[:n] {
	case "s", "n", "N", "til", "em", "cause", "bout", "round", "tis", "Tis", "twas", "Twas":
		return true
	}
	return false
}

// closing returns where the mark is that closes a quotation of style s which begins at i,
// and the end of that mark; end and 0 if no mark of the style follows. One quotation may
// be within it; if another opens in that, or it does not close, 0 and 0 are returned: so a
// mark is read few times, and one that nobody closed does not swallow those that follow.
func closing(text string, i, end int, s style) (at, after int) {
	start := i
	inner, met := false, false
	for ; i < end; i++ {
		if !isMarkByte[text[i]] {
			continue
		}
		m, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case m == s.open && (m != s.close || i > start && i+n < end && opens(text, start, i, i+n)):
			if inner {
				return 0, 0
			}
			inner, met = true, true
		case (m == s.close || m == '”' && s.open == '„') && inner:
			inner = false
		case m == s.close || m == '”' && s.open == '„':
			return i, i + n
		}
		i += n - 1
	}
	if met {
		return 0, 0
	}
	return end, 0
}

// closingSingle is closing for single marks, which do not nest. An apostrophe after an s
// closes only if no other mark does: "the workers' strike".
func closingSingle(text string, i, end int) (at, after int) {
	for start := i; i < end; i++ {
		if !isMarkByte[text[i]] {
			continue
		}
		m, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case m == '‘', m == '\'' && i+n < end && opens(text, start, i, i+n) && !elided(text[i+n:end]):
			return at, after
		case (m == '\'' || m == '’') && closesSingle(text, start, i, i+n, end):
			if !plural(text, i, i+n, end) {
				return i, i + n
			}
			if after == 0 {
				at, after = i, i+n
			}
		}
		i += n - 1
	}
	return at, after
}

// closesSingle says whether the single mark from i to after can close: it is after
// something and not within a word.
func closesSingle(text string, start, i, after, end int) bool {
	prev, _ := utf8.DecodeLastRuneInString(text[start:i])
	next, _ := utf8.DecodeRuneInString(text[after:end])
	return i > start && !unicode.IsSpace(prev) && !unicode.IsLetter(next) && !unicode.IsDigit(next)
}

// plural says whether the single mark from i to after may be the apostrophe of a plural.
func plural(text string, i, after, end int) bool {
	return text[i-1] == 's' && after+1 < end && text[after] == ' ' && text[after+1] >= 'a' && text[after+1] <= 'z'
}

// opensNext says whether what follows the paragraph that ends at end opens with mark.
func opensNext(text string, end int, mark string) bool {
	return strings.HasPrefix(strings.TrimLeftFunc(text[end:], unicode.IsSpace), mark)
}
