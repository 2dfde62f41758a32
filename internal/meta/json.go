package meta

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// script reads JSON in place. What is broken never fails: raw line ends in strings,
// commas too many, quotes inside of strings, an end too soon.
type script struct {
	s string
	i int
}

// peek is the next byte that is no space, 0 at the end.
func (j *script) peek() byte {
	for ; j.i < len(j.s); j.i++ {
		if !space(j.s[j.i]) {
			return j.s[j.i]
		}
	}
	return 0
}

func space(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

// open passes the bracket that begins a list or an object.
func (j *script) open() { j.i++ }

// more says whether the open list or object goes on, and passes its end.
func (j *script) more() bool {
	for {
		switch j.peek() {
		case ',', ':':
			j.i++
		case '}', ']':
			j.i++
			return false
		case 0:
			return false
		default:
			return true
		}
	}
}

// key reads a member's name, up to its value.
func (j *script) key() string {
	if j.s[j.i] != '"' {
		j.skip()
		return ""
	}
	key := j.text()
	if j.peek() == ':' {
		j.i++
	}
	j.peek()
	return key
}

// skip passes a value, in linear time whatever its depth.
func (j *script) skip() {
	for depth := 0; ; {
		switch j.peek() {
		case 0:
			return
		case '"':
			j.text()
		case '{', '[':
			j.i++
			depth++
		case '}', ']':
			if depth == 0 {
				return // there is none
			}
			j.i++
			depth--
		case ',', ':':
			if depth == 0 {
				return
			}
			j.i++
		default:
			j.word()
		}
		if depth == 0 {
			return
		}
	}
}

// text reads a string, as it stands between its quotes. A quote that neither a
// comma nor a bracket follows is inside of it.
func (j *script) text() string {
	start := j.i + 1
	for i := start; ; {
		quote := strings.IndexByte(j.s[i:], '"')
		if quote < 0 {
			j.i = len(j.s)
			return j.s[start:]
		}
		end := i + quote
		escapes := 0
		for end-escapes > i && j.s[end-escapes-1] == '\\' {
			escapes++
		}
		i = end + 1
		if escapes%2 == 0 {
			j.i = i
			switch j.peek() {
			case ',', ':', '}', ']', 0:
				return j.s[start:end]
			}
			i = j.i
		}
	}
}

// word reads a number, true, false or null, or what stands in its place.
func (j *script) word() string {
	start := j.i
	for j.i++; j.i < len(j.s) && !space(j.s[j.i]) && strings.IndexByte(`,:{}[]"`, j.s[j.i]) < 0; j.i++ {
	}
	return j.s[start:j.i]
}

// plain is a string of JSON as a reader sees it: without escapes, of JSON and of
// HTML, its spaces folded.
func plain(s string) string {
	if strings.IndexByte(s, '\\') >= 0 {
		b := make([]byte, 0, len(s))
		for i := 0; i < len(s); i++ {
			if s[i] != '\\' || i+1 == len(s) {
				b = append(b, s[i])
				continue
			}
			i++
			switch s[i] {
			case 'n', 'r', 't', 'f', 'b':
				b = append(b, ' ')
			case 'u':
				r, n := escaped(s[i+1:])
				b = utf8.AppendRune(b, r)
				i += n
			default:
				b = append(b, s[i])
			}
		}
		s = string(b)
	}
	return clean(htmltree.Unescape(s))
}

// escaped reads the digits of \u, and a second \u where two make one rune.
func escaped(s string) (r rune, n int) {
	r, n = hex4(s)
	if utf16.IsSurrogate(r) && strings.HasPrefix(s[n:], `\u`) {
		if low, more := hex4(s[n+2:]); more > 0 {
			return utf16.DecodeRune(r, low), n + 2 + more
		}
	}
	return r, n
}

func hex4(s string) (r rune, n int) {
	for n < len(s) && n < 4 {
		switch c := s[n]; {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			return utf8.RuneError, n
		}
		n++
	}
	return r, n
}
