package wiretext

import (
	"hash/maphash"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

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
	maxMetaWords  = 14 // that end as a sentence does
)

// classify tells what each line is.
func (p *page) classify() {
	for i := range p.lines {
		l := &p.lines[i]
		l.class, l.phrase, l.field = classOf(p.at(i))
	}
	p.markSubjects()
	p.dropComments()
	p.findTrailers()
	p.markRepeated()
	p.markCapitalKickers()
}

// markSubjects finds the titles of mails: the subject near a sender.
func (p *page) markSubjects() {
	for i := range p.lines {
		if !strings.HasPrefix(p.at(i), "Subject: ") {
			continue
		}
		for j := max(0, i-4); j < min(i+4, len(p.lines)); j++ {
			if strings.HasPrefix(p.at(j), "From: ") {
				p.lines[i].class, p.lines[i].field = short, noField
			}
		}
	}
}

// markCapitalKickers finds the sections of any wording that stand in capitals
// above titles that do not, if there are several.
func (p *page) markCapitalKickers() {
	found := 0
	for pass := range 2 {
		for i := 0; i+1 < len(p.lines); i++ {
			l := &p.lines[i]
			if (l.class == short || l.class == refrain) && p.lines[i+1].class == short && isCapitals(p.at(i)) && !isCapitals(p.at(i+1)) && wordCount(p.at(i)) < 4 {
				if found++; pass == 1 {
					l.class = kicker
				}
			}
		}
		if found < 2 {
			return
		}
	}
}

// dropComments makes furniture of what readers said below a story: the lines
// after a heading for comments, if who says the first or how long ago stands
// next.
func (p *page) dropComments() {
	for i := range p.lines {
		if p.lines[i].phrase != comments {
			continue
		}
		for j := i + 1; j < min(i+4, len(p.lines)); j++ {
			if strings.HasSuffix(p.at(j), " ago") && p.lines[j].class == meta || strings.HasSuffix(p.at(j), " says:") {
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
	if words := wordCount(s); words > maxTitleWords || words > maxMetaWords && endsLikeProse(s) {
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
		"Enditem", "(Enditem)", "XXX", "/ENDS", "Ends.", "ends", "-ends-", "[END]", "[ENDS]", "### END ###":
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
		case unicode.IsPunct(r) || unicode.IsSymbol(r):
			signs++
		default:
			return 0
		}
	}
	if signs >= 3 || signs > 0 && strings.ContainsAny(s, "§❦◊♦✽⁂※") {
		return rule
	}
	return 0
}

// isNumeral says whether s is a number alone, Arabic or Roman.
func isNumeral(s string) bool {
	s = strings.TrimSuffix(s, ".")
	return len(s) > 0 && len(s) < 6 && (strings.Trim(s, "IVX") == "" || strings.Trim(s, "0123456789") == "" && len(s) < 3)
}

// isBullet says whether line s is an item of a list, as its bullet says.
func isBullet(s string) bool { return Bullet(s) > 0 }

// Bullet is how long the bullet is that an item of a list begins with, and the space behind
// it; 0 if there is none.
func Bullet(s string) int {
	for _, b := range [...]string{"- ", "• ", "* ", "– ", "— ", "· ", "▪ ", "‣ ", "◦ ", "●", "•\t", "•"} {
		if strings.HasPrefix(s, b) && len(s) > len(b) {
			if mark(s) != 0 { // "* * *" and "- 30 -"
				return 0
			}
			return len(s) - len(strings.TrimLeft(s[len(b):], " \t"))
		}
	}
	return 0
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

// isAddress says whether s is a web address or a line around a mail address, which
// is no title.
func isAddress(s string) bool {
	if (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.")) && strings.IndexByte(s, ' ') < 0 {
		return true
	}
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
