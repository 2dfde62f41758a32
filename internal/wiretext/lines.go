package wiretext

import (
	"hash/maphash"
	"strings"
	"time"
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

// class is what a line is by itself, before the page's style is known.
type class uint8

const (
	prose     class = iota // body text: long, or ends as a sentence does
	bullet                 // an item of a list
	short                  // may be a title or a sub-heading
	refrain                // a short line that recurs: a sub-heading or a label, no title
	meta                   // byline, date, section, counts: says something of its story
	kicker                 // the name of a section alone
	furniture              // belongs to the page, not to a story
	rule                   // a line of signs that separates
	endMark                // a newsroom's mark for the end of a story
	more                   // a link to the rest of the story
	slugline               // a wire's header or keyword line
	credit                 // who reported and edited, or the source of a release
)

const (
	maxTitle      = 200 // bytes; a longer line is prose
	maxTitleWords = 25
)

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
		longest = max(longest, p.lines[i].end-p.lines[i].start)
	}
	if longest < narrow || longest > wide {
		return
	}
	long, full := 0, 0
	for i := 1; i < len(p.lines); i++ {
		if before := p.lines[i-1]; p.lines[i].gap == 0 && (before.end-before.start)*10 >= longest*6 {
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
			!p.fills(i-1, l.start, longest)
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
	return p.lines[i].end-p.lines[i].start+int(p.lines[i].indent)+1+word >= width*9/10
}

// classify tells what each line is.
func (p *page) classify() {
	for i := range p.lines {
		l := &p.lines[i]
		l.class, l.phrase, l.field = classOf(p.text[l.start:l.end])
	}
	p.dropComments()
	p.findTrailers()
	p.markRepeated()
}

// dropComments makes furniture of what readers said below a story: the lines
// after a heading for comments, if how long ago the first was written stands
// next.
func (p *page) dropComments() {
	for i := range p.lines {
		if p.lines[i].phrase != comments {
			continue
		}
		for j := i + 1; j < min(i+4, len(p.lines)); j++ {
			if strings.HasSuffix(p.at(j), " ago") && p.lines[j].class == meta {
				for ; i < len(p.lines); i++ {
					p.lines[i].class, p.lines[i].phrase = furniture, comments
				}
				return
			}
		}
	}
}

func classOf(s string) (class, phrase, field) {
	if isBullet(s) {
		return bullet, 0, 0
	}
	if isCredit(s) {
		return credit, 0, 0
	}
	if isConsent(s) {
		return furniture, subscribe, 0
	}
	if len(s) > maxTitle {
		return prose, 0, 0
	}
	if c := mark(s); c != 0 {
		return c, 0, 0
	}
	if isSection(s) {
		return kicker, 0, 0
	}
	if wordCount(s) > maxTitleWords {
		return prose, 0, 0
	}
	if isSlugline(s) {
		return slugline, 0, 0
	}
	if f := readMeta(unmarked(s), nil, time.Time{}); f != noField {
		return meta, 0, f
	}
	if isHeaderLine(s) {
		return meta, 0, otherField
	}
	if ph := phraseOf(s); ph != 0 {
		return ph.class(), ph, 0
	}
	if isAddress(s) {
		return meta, 0, otherField
	}
	if isMenu(s) {
		return furniture, navigate, 0
	}
	if r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(s, "# ")); s[0] == '#' && unicode.IsLower(r) { // a comment in code
		return prose, 0, 0
	}
	if !hasLetter(s) || s[0] != '^' && endsLikeProse(s) {
		return prose, 0, 0
	}
	return short, 0, 0
}

// mark knows separators and end marks: lines of signs alone, and the few words
// that newsrooms close a story with.
func mark(s string) class {
	switch s {
	case "-30-", "- 30 -", "--30--", "-0-", "- 0 -", "###", "# # #", "(END)", "END", "ENDS", "Ends", "-ENDS-", "- ENDS -", "-end-", "-END-",
		"Enditem", "(Enditem)", "XXX", "/ENDS":
		return endMark
	case "(MORE)", "(more)", "-more-", "- more -", "-MORE-", "--more--", "MORE": // another take of the story follows
		return furniture
	}
	if isSignOff(s) {
		return endMark
	}
	if isNumeral(s) {
		return rule
	}
	signs := 0
	for _, r := range s {
		switch {
		case r == ' ' || r == '\t':
		case isRuleSign(r):
			signs++
		default:
			return 0
		}
	}
	if signs >= 3 {
		return rule
	}
	return 0
}

func isRuleSign(r rune) bool {
	switch r {
	case '-', '–', '—', '_', '=', '*', '~', '+', '#', '.', '·', '•', '░', '▬', '─', '━', '═', '✦', '❖', '◆', '－', '＊', '＝', '・':
		return true
	}
	return false
}

// isNumeral says whether s is a number alone, Arabic or Roman.
func isNumeral(s string) bool {
	s = strings.TrimSuffix(s, ".")
	return len(s) > 0 && len(s) < 6 && (strings.Trim(s, "IVX") == "" || strings.Trim(s, "0123456789") == "" && len(s) < 3)
}

func isBullet(s string) bool {
	for _, b := range [...]string{"- ", "• ", "* ", "– ", "— ", "· ", "▪ ", "‣ ", "◦ ", "●", "•\t", "•"} {
		if strings.HasPrefix(s, b) && len(s) > len(b) && !isSign(s[len(b):]) {
			return true
		}
	}
	return false
}

// isSign says whether s goes on with a sign of a separator ("* * *", "- 30 -").
func isSign(s string) bool {
	return s[0] == '*' || s[0] == '-' || mark("- "+s) != 0
}

// endsLikeProse says whether s closes as a sentence or clause does. A question
// or an exclamation may also be a title; so may a quotation.
func endsLikeProse(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	body := s[:len(s)-n]
	switch r {
	case ',', ';', ':', '…', '。', '．', '；', '，', '：', '、', '۔', '।', '؛', '،':
		return true
	case '.':
		return !isAbbreviation(body) || wordCount(s) > 12
	case '"', '”', '’', '\'', '»', ')', '“', '」', ']':
		if last, _ := utf8.DecodeLastRuneInString(body); last == '.' || last == ',' || last == '。' {
			return true
		}
	case '?', '!', '？', '！':
		return wordCount(s) > 14
	}
	return false
}

// isAbbreviation says whether the last word of s, which a full stop follows, is
// one that carries it: initials (U.S., a.m.) and the forms of companies.
func isAbbreviation(s string) bool {
	w := s[strings.LastIndexByte(s, ' ')+1:]
	switch w {
	case "Inc", "Co", "Ltd", "Corp", "Jr", "Sr", "St", "vs", "No", "Bros", "S.p.A", "etc":
		return true
	}
	return len(w) == 1 && w[0] >= 'A' && w[0] <= 'Z' || len(w) >= 3 && w[len(w)-2] == '.'
}

// isAddress says whether s is a line around a mail address, which is no title.
func isAddress(s string) bool {
	at := strings.IndexByte(s, '@')
	return at > 0 && s[at-1] != ' ' && strings.IndexByte(s[at:], '.') > 1 && !endsLikeProse(s)
}

func hasLetter(s string) bool {
	for _, r := range s {
		if r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9') || r >= utf8.RuneSelf && unicode.IsLetter(r) {
			return true
		}
	}
	return false
}

func wordCount(s string) int {
	n, in := 0, false
	for i := 0; i < len(s); i++ {
		if s[i] == ' ' || s[i] == '\t' {
			in = false
		} else if !in {
			n, in = n+1, true
		}
	}
	return n
}

// markRepeated finds the short lines that stand on the page several times, word
// for word. No story's title does.
func (p *page) markRepeated() {
	const often = 3
	shorts := 0
	for i := range p.lines {
		if p.lines[i].class == short {
			shorts++
		}
	}
	if shorts < often {
		return
	}
	size := 1
	for size < 2*shorts {
		size *= 2
	}
	type slot struct{ first, count int32 }
	table := make([]slot, size)
	seed, mask := maphash.MakeSeed(), uint64(size-1)
	slotOf := func(s string) *slot {
		for h := maphash.String(seed, s) & mask; ; h = (h + 1) & mask {
			if t := &table[h]; t.count == 0 || p.at(int(t.first)) == s {
				return t
			}
		}
	}
	for i := range p.lines {
		if p.lines[i].class == short {
			t := slotOf(p.at(i))
			if t.count == 0 {
				t.first = int32(i)
			}
			t.count++
		}
	}
	for i := range p.lines {
		if p.lines[i].class == short && slotOf(p.at(i)).count >= often {
			p.lines[i].class = refrain
		}
	}
}
