package link

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/names"
)

// aliasGap is how many bytes may stand between a name and another that is said to be the
// same.
const aliasGap = 50

// aliases joins names side by side of which the text says that they are the same: "World
// Health Organization (WHO)", "Jane Roe, also known as Lucky".
func (l *linker) aliases() {
	for i := 1; i < len(l.mentions); i++ {
		a, b := &l.mentions[i-1], &l.mentions[i]
		if a.Title != b.Title || b.Start < a.End || b.Start-a.End > aliasGap {
			continue
		}
		s := l.field(a)
		m, n := &l.names[l.of[i-1]], &l.names[l.of[i]]
		if bracketed(s[a.End:b.Start], s[b.End:]) && shortened(m, n) || m.kind == n.kind && renamed(s[a.End:b.Start]) {
			l.join(l.of[i-1], l.of[i])
		}
	}
}

// bracketed says whether a name between these is an explanation of the one before.
func bracketed(before, after string) bool {
	if after == "" || before != " (" && before != " [" {
		return false
	}
	switch after[0] {
	case ')', ']', ',', ';':
		return true
	}
	return false
}

// shortened says whether one of m and n may be short for the other. Its letters may be
// others than the initials: in the language of an organisation it has another name.
func shortened(m, n *name) bool {
	if m.code != "" || n.code != "" {
		return false
	}
	if m.kind != n.kind { // one of the kinds is wrong, if the letters are right
		return n.acronym && abbreviates(n.text, m.text)
	}
	return m.acronym != n.acronym || m.kind != names.Person && camel(m.text) != camel(n.text)
}

// abbreviates says whether an acronym is of the capitals with which the words of a name
// begin.
func abbreviates(acronym, name string) bool {
	at := 0
	begins := true
	for i := range len(name) {
		c := name[i]
		if begins && 'A' <= c && c <= 'Z' {
			for at < len(acronym) && acronym[at] == '.' {
				at++
			}
			if at == len(acronym) || acronym[at] != c {
				return false
			}
			at++
		}
		begins = c == ' ' || c == '-'
	}
	return strings.Trim(acronym[at:], ".s") == ""
}

// camel says whether a name is one word with a capital after a small letter: "CalFire".
func camel(text string) bool {
	small := false
	for i := range len(text) {
		switch c := text[i]; {
		case 'a' <= c && c <= 'z':
			small = true
		case 'A' <= c && c <= 'Z' && small:
			return !strings.Contains(text, " ")
		}
	}
	return false
}

// renamed says whether words between two names say that the second is another name of the
// first.
func renamed(between string) bool {
	between = strings.TrimSpace(strings.TrimRight(between, " \"“‘'("))
	between = strings.TrimSuffix(between, " the")
	if strings.ContainsAny(between, ".;:") && between != ", a.k.a." {
		return false
	}
	for _, end := range [...]string{
		", now", "(now", ", born", "(born", "a.k.a.", " aka", "(aka", "alias", "also called", "formerly", "is called", "known as", "née", "nicknamed", "previously",
		"real name", "referred to as", "was born", "was called",
	} {
		if strings.HasSuffix(between, end) {
			return true
		}
	}
	return false
}
