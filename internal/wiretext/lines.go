package wiretext

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line that is not blank, without the spaces around it.
type line struct {
	start, end int
	gap        uint8 // blank lines before it, at most 255
	indent     uint8 // bytes of space at its start, at most 255
	class      class
	phrase     phrase
	field      field // of a meta line, its strongest
}

// scanLines finds the lines of text that are not blank. LF, CRLF and CR end a
// line.
func scanLines(text string) []line {
	lines := make([]line, 0, min(strings.Count(text, "\n")+strings.Count(text, "\r")+1, len(text)/2+1))
	cr := strings.IndexByte(text, '\r') >= 0
	gap, lf := 0, -1
	for at := 0; at < len(text); {
		if lf < at {
			lf = at + strings.IndexByte(text[at:], '\n')
			if lf < at {
				lf = len(text)
			}
		}
		end := lf
		if cr {
			if c := strings.IndexByte(text[at:lf], '\r'); c >= 0 && at+c+1 != lf {
				end = at + c
			}
		}
		s, e := trim(text, at, end)
		if s == e {
			gap++
		} else {
			lines = append(lines, line{start: s, end: e, gap: uint8(min(gap, 255)), indent: uint8(min(s-at, 255))})
			gap = 0
		}
		at = end + 1
	}
	return lines
}

// trim moves start and end past the spaces at both ends of text[start:end].
// No-break and zero-width spaces count as spaces.
func trim(text string, start, end int) (int, int) {
	for start < end {
		r, n := rune(text[start]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[start:end])
		}
		if !isSpace(r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := rune(text[end-1]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeLastRuneInString(text[start:end])
		}
		if !isSpace(r) {
			break
		}
		end -= n
	}
	return start, end
}

func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r >= '\t' && r <= '\r'
	}
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

// joinWrapped makes one line of the lines of each paragraph where the text is
// hard-wrapped: blank lines or indents part the paragraphs, and of the long lines
// that another follows most have no room for its first word.
func (p *page) joinWrapped() {
	const narrow, wide, few = 50, 100, 3
	longest := 0
	for i := range p.lines {
		if p.lines[i].end-p.lines[i].start > 4*wide {
			return
		}
		longest = max(longest, p.width(i))
	}
	if longest < narrow || longest > wide {
		return
	}
	long, full := 0, 0
	for i := 1; i < len(p.lines); i++ {
		if p.lines[i].gap == 0 && p.width(i-1)*10 >= longest*6 {
			long++
			if p.fills(i-1, p.lines[i].start, longest) {
				full++
			}
		}
	}
	if full < few || full*10 < long*8 {
		return
	}
	p.wrapped = true
	last := 0
	for i := 1; i < len(p.lines); i++ {
		l := p.lines[i]
		prev := p.lines[i-1]
		newParagraph := l.gap > 0 || l.indent > prev.indent+1 || isBullet(p.text[l.start:l.end]) ||
			!p.fills(i-1, l.start, longest) || readMeta(p.text[l.start:l.end], nil, p.ref) != noField
		if newParagraph {
			last++
			p.lines[last] = l
		} else {
			p.lines[last].end = l.end
		}
	}
	p.lines = p.lines[:last+1]
}

// fills says whether the word at next would not have fitted on line i.
func (p *page) fills(i, next, width int) bool {
	word := strings.IndexAny(p.text[next:min(len(p.text), next+width)], " \t\r\n")
	if word < 0 {
		word = width
	}
	return p.width(i)+int(p.lines[i].indent)+1+word >= width*9/10
}

// width is how many characters line i has.
func (p *page) width(i int) int { return utf8.RuneCountInString(p.at(i)) }
