package link

import (
	"strings"
	"unicode/utf8"
)

// initials says whether a name may be made of initials: one word of two to eight letters,
// most of them capitals: "WHO", "U.N.", "PhD", "PG&E".
func initials(text string) bool {
	capitals, small := 0, 0
	for i := range len(text) {
		switch c := text[i]; {
		case 'A' <= c && c <= 'Z':
			capitals++
		case 'a' <= c && c <= 'z':
			small++
		case c >= utf8.RuneSelf || c == ' ':
			return false
		}
	}
	return capitals >= 2 && capitals > small && capitals+small <= 8
}

// chainInitials chains a name to what it may be shortened to: the initials of its words, of
// all its words, of those that are not a country's at its beginning.
func (l *linker) chainInitials(i int32) {
	var buf [longest + 1]word
	words, _ := cut(buf[:0], l.names[i].text)
	main, all, inner := uint64(hashStart), uint64(hashStart), uint64(hashStart)
	skip := int32(0)
	if first := l.wordsOf(&l.names[i])[0]; first.place {
		skip = first.end
	}
	for _, w := range words {
		if w.first == 0 {
			return
		}
		all = add(all, rune(w.first))
		if !w.small {
			main = add(main, rune(w.first))
			if w.start >= skip {
				inner = add(inner, rune(w.first))
			}
		}
	}
	l.chain(add(main, saltInitials), i)
	if all != main {
		l.chain(add(all, saltInitials), i)
	}
	if inner != main {
		l.chain(add(inner, saltInitials), i)
	}
}

// spelt returns the hash of the letters of an acronym as those of initials are.
func spelt(text string) uint64 {
	text = strings.TrimSuffix(text, "s") // of "JWs"
	h := uint64(hashStart)
	for i := range len(text) {
		if c := text[i] | 0x20; 'a' <= c && c <= 'z' {
			h = add(h, rune(c))
		} else if text[i] == '&' {
			h = add(h, 'a')
		}
	}
	return add(h, saltInitials)
}

// spelledOut returns the first name whose initials another may be, -1 if there is none.
func (l *linker) spelledOut(i int32) int32 {
	n := &l.names[i]
	of := int32(-1)
	if !n.acronym || n.code != "" {
		return of
	}
	for j := range l.along(spelt(n.text)) {
		if m := &l.names[j]; m.kind == n.kind && (of < 0 || m.first < l.names[of].first) {
			of = j
		}
	}
	return of
}
