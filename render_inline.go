package newswire

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/span"
)

// inline writes the words of a block as Markdown.
type inline struct {
	text       string
	start, end int // of the block in text
	place      place
	quoted     bool   // in quotation marks
	prefix     []byte // of further lines
	lineStart  bool   // nothing of the line is written yet
	counting   bool   // only digits of it are, so that a full stop would make it an item
	next       int    // what is before it in text is done
	runs       []run
	markSet
}

// place is where words stand.
type place uint8

const (
	lines   place = iota // in lines of their own, of which there may be several
	oneLine              // in one line
	inCell               // in the cell of a table
)

// run is a part of the words, or the beginning or end of a mark around some.
type run struct {
	Span    // of the words, or of what is marked
	kind    runKind
	mark    *Mark
	pair    int  // the run that closes what this one opens
	omitted bool // of a mark: it is not written
}

type runKind uint8

const (
	runText runKind = iota
	runOpen
	runClose
)

// read makes runs of a block, and settles which of its marks are written.
func (l *inline) read(b Block) {
	l.markSet.read(b)
	l.runs = l.runs[:0]
	var opened [span.Deepest]int // the runs that open what is open
	depth := 0
	span.Nest(span.Span(b.Span), l.spans, func(i int) {
		opened[depth] = len(l.runs)
		depth++
		l.runs = append(l.runs, run{kind: runOpen, mark: &l.marks[i]})
	}, func(i int) {
		depth--
		open := &l.runs[opened[depth]]
		open.Span, open.pair = Span{l.runs[opened[depth]+1].Start, l.runs[len(l.runs)-1].End}, len(l.runs)
		l.runs = append(l.runs, run{Span: open.Span, kind: runClose, mark: open.mark})
	}, func(s span.Span) {
		l.runs = append(l.runs, run{Span: Span(s)})
	})
	l.settle()
}

// settle leaves out marks: those of nothing, those in code, those in another of their kind,
// those whose signs would run into the ones before, and emphasis that would not be read as
// such.
func (l *inline) settle() {
	var within [len(htmlTags)]bool
	starsEnd, ticksEnd := -1, -1 // where the last signs closed
	for i := range l.runs {
		r := &l.runs[i]
		if r.kind == runText {
			continue
		}
		k := r.mark.Kind
		end := &starsEnd
		if k == Code {
			end = &ticksEnd
		}
		if r.kind == runOpen {
			r.omitted = within[Code] || within[k] || strings.TrimSpace(r.In(l.text)) == "" ||
				k != Link && r.Start == *end ||
				(k == Emphasis || k == Strong) && !l.isFlanked(i, !within[Emphasis] && !within[Strong])
			l.runs[r.pair].omitted = r.omitted
			within[k] = within[k] || !r.omitted
		} else if !r.omitted {
			within[k] = false
			if k != Link {
				*end = r.End
			}
		}
	}
}

// isFlanked says whether the signs around the words of the mark that run i opens are
// left-flanking and right-flanking, as CommonMark has it. Within a word, or between two
// marks of punctuation, they are both, of which only those that are alone are sure to be
// read right.
func (l *inline) isFlanked(i int, alone bool) bool {
	r := l.runs[i]
	before, _ := utf8.DecodeLastRuneInString(l.text[l.start:r.Start])
	first, _ := utf8.DecodeRuneInString(l.text[r.Start:r.End])
	last, _ := utf8.DecodeLastRuneInString(l.text[r.Start:r.End])
	after, _ := utf8.DecodeRuneInString(l.text[r.End:l.end])
	flanks := func(atEdge bool, outside, inside rune, beside run) bool {
		switch {
		case unicode.IsSpace(inside):
			return false
		case atEdge, unicode.IsSpace(outside):
			return true
		case isLetter(inside):
			return unicode.IsPunct(outside) || alone && beside.kind == runText
		}
		return unicode.IsPunct(outside) && alone
	}
	return flanks(r.Start == l.start, before, first, l.runs[i+1]) && flanks(r.End == l.end, after, last, l.runs[r.pair-1])
}

// isLetter says whether c is certainly neither white space nor punctuation.
func isLetter(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// write appends the words and the signs of the marks.
func (l *inline) write(buf []byte) []byte {
	inCode := false
	for _, r := range l.runs {
		switch {
		case r.omitted:
			continue
		case r.kind == runText:
			if !inCode {
				buf = l.append(buf, r.Start, r.End)
			}
			continue
		case r.mark.Kind == Code:
			inCode = r.kind == runOpen
			if inCode {
				buf = appendCode(buf, r.In(l.text), l.place)
			}
		case r.mark.Kind == Strong:
			buf = append(buf, "**"...)
		case r.mark.Kind == Emphasis:
			buf = append(buf, '*')
		case r.kind == runOpen:
			if bytes.HasSuffix(buf, []byte("!")) { // or it would be an image
				buf = append(buf[:len(buf)-1], `\!`...)
			}
			buf = append(buf, '[')
		default:
			buf = append(appendAddress(append(buf, "]("...), r.mark.URL, l.place), ')')
		}
		l.lineStart, l.counting = false, false
	}
	return buf
}

// append appends the words between from and to, and escapes what is markup there.
func (l *inline) append(buf []byte, from, to int) []byte {
	for i := max(from, l.next); i < to; i++ {
		switch c := l.text[i]; {
		case c == '\n':
			rest := strings.TrimLeft(l.text[i:l.end], " \t\r\n")
			l.next = l.end - len(rest)
			switch {
			case rest == "":
			case l.place == lines:
				buf = append(append(buf, "\\\n"...), l.prefix...)
				l.lineStart = true
			default:
				buf = append(buf, ' ')
			}
			l.counting = false
			i = l.next - 1
			continue
		case l.lineStart && (c == ' ' || c == '\t' || c == '\r'):
			continue
		case c == '\r':
			buf = append(buf, ' ')
		case isControl(rune(c)):
			buf = append(buf, "\ufffd"...)
		case c == '\\' && strings.HasPrefix(l.text[i+1:l.end], "\n"): // not all readers tell it from the break
			buf = append(buf, "&#92;"...)
		case l.isMarkup(i), c == '_' && (i == from || i == to-1):
			buf = append(buf, '\\', c)
		default:
			buf = append(buf, c)
		}
		l.counting = (l.lineStart || l.counting) && '0' <= l.text[i] && l.text[i] <= '9'
		l.lineStart = false
	}
	return buf
}

// isMarkup says whether the character at i would be, or begin, markup.
func (l *inline) isMarkup(i int) bool {
	c, rest := l.text[i], l.text[i+1:l.end]
	switch c {
	case '\\', '`', '*', '[', ']', '~':
		return true
	case '"':
		return l.quoted
	case '|':
		return l.lineStart || l.place == inCell
	case '_':
		return i == l.start || !isAlphanumeric(l.text[i-1]) || rest == "" || !isAlphanumeric(rest[0])
	case '&':
		return isReference(l.text[i:l.end])
	}
	gap := rest == "" || strings.IndexByte(" \t\n\r", rest[0]) >= 0
	switch {
	case c == '<':
		return !gap
	case c == '#' && l.place == oneLine:
		return rest == "" // would close a heading
	case l.counting:
		return (c == '.' || c == ')') && gap
	case !l.lineStart:
		return false
	case c == '#':
		return gap || rest[0] == '#'
	case c == '>', c == '=':
		return true
	case c == '-', c == '+', c == ':':
		return gap || !isAlphanumeric(rest[0])
	}
	return false
}

func isAlphanumeric(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// isReference says whether s begins with a character reference, such as "&amp;".
func isReference(s string) bool {
	i := 1
	for i < len(s) && (s[i] == '#' || isAlphanumeric(s[i])) && i < 40 {
		i++
	}
	return i > 1 && i < len(s) && s[i] == ';'
}

// appendCode appends a code span of s.
func appendCode(buf []byte, s string, p place) []byte {
	ticks := strings.Repeat("`", longestRun(s, '`')+1)
	space := ""
	if first, last := s[0], s[len(s)-1]; first == '`' || last == '`' || first <= ' ' && last <= ' ' {
		space = " "
	}
	buf = append(append(buf, ticks...), space...)
	for _, c := range []byte(withoutControls(s)) {
		switch {
		case c == '\n':
			c = ' '
		case c == '|' && p == inCell:
			buf = append(buf, '\\')
		}
		buf = append(buf, c)
	}
	return append(append(buf, space...), ticks...)
}

// appendAddress appends where a link leads, or an image is.
func appendAddress(buf []byte, url string, p place) []byte {
	for i := range len(url) {
		switch c := url[i]; {
		case c == '&' && isReference(url[i:]): // not all readers know an escape of it here
			buf = append(buf, "&amp;"...)
			continue
		case c == '(', c == ')', c == '|' && p == inCell:
			buf = append(buf, '\\')
		}
		buf = append(buf, url[i])
	}
	return buf
}

// withoutControls is s for where nothing is escaped.
func withoutControls(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return ' '
		case isControl(r):
			return '\ufffd'
		}
		return r
	}, s)
}

// longestRun is how many of c are in a row in s, at most.
func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := range len(s) {
		if s[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}
