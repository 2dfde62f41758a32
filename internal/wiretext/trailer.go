package wiretext

import (
	"strings"
	"unicode/utf8"
)

// findTrailers finds the lines after a story that repeat its title ("TITLE Read
// More »", "The post TITLE appeared first on SITE."), each after the one before.
// It makes them class more, and keeps the titles' lines.
func (p *page) findTrailers() {
	var lastLine map[string]int // of each text that may be a title
	from, seen := 0, 0
	for i := range p.lines {
		title := trailerTitle(p.at(i))
		if title == "" {
			continue
		}
		if lastLine == nil {
			lastLine = make(map[string]int)
		}
		for ; seen < i; seen++ {
			if l := p.lines[seen]; l.end-l.start <= maxTitle {
				lastLine[p.at(seen)] = seen
			}
		}
		if t, ok := lastLine[title]; ok && t >= from {
			p.trailed = append(p.trailed, t)
			p.lines[t].class = short
			p.lines[i].class = more
			from = i + 1
		}
	}
}

// trailerTitle is the title that a trailer repeats, "" if s is none.
func trailerTitle(s string) string {
	if len(s) > maxTitle+60 {
		return ""
	}
	for _, lead := range [...]string{"The post ", "Continue reading ", "Read more about ", "Read more: ", "Leave a comment on "} {
		if title, ok := strings.CutPrefix(s, lead); ok {
			title, _, _ = strings.Cut(title, " appeared first on ")
			return strings.Trim(title, " →»…›")
		}
	}
	return strings.TrimRight(s[:len(s)-readOnTail(s)], " -–—|:[(…")
}

// readOnTail is how many bytes at the end of s are a link to the rest of the
// story ("… Read More »"), len(s) if there is no such link.
func readOnTail(s string) int {
	const maxTail = 40
	r, _ := utf8.DecodeLastRuneInString(s)
	if r == '.' || r == ',' || r == '?' || r == '!' || r == ';' {
		return len(s)
	}
	var buf [maxKey]byte
	words, tail := 0, len(s)
	for at := len(s) - 1; at > 0 && at > len(s)-maxTail && words < 6; at-- {
		if s[at] != ' ' {
			continue
		}
		words++
		if stockPhrase(phraseKey(buf[:0], s[at+1:])) == readOn {
			tail = len(s) - at
		}
	}
	return tail
}
