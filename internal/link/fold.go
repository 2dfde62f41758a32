package link

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is a word of a name.
type word struct {
	start, end int32  // in the name
	hash       uint64 // of its letters and digits in lower case, without accents
	stem       uint64 // the same without an s at the end
	first      byte   // the first of them, 0 if it is not in ASCII
	digit      bool   // it begins with a digit
	small      bool   // it joins others: "of", "and", "the"
	place      bool   // it is a country, or of one
}

// The hash is FNV-1a: names are short.
const (
	hashStart = 0xcbf29ce484222325
	hashPrime = 0x100000001b3
)

func add(hash uint64, r rune) uint64 { return (hash ^ uint64(r)) * hashPrime }

// cut appends the words of a name, at most one more than count, and returns a key that is the
// same for names that differ in case, accents, hyphens or spaces alone. Full stops within a
// word and apostrophes do not count ("U.S." is US, "O’Neill" is ONeill), nor do "the" at the
// beginning and a possessive 's; what else is no letter or digit parts words.
func cut(words []word, name string) (_ []word, key uint64) {
	key = hashStart
	for i := 0; i < len(name) && len(words) <= longest; {
		c := name[i]
		switch {
		case c == '&':
			words = append(words, word{start: int32(i), end: int32(i + 1), hash: hashOf("and"), first: 'a', small: true})
			i++
		case letter(name[i:]):
			w, k := readWord(name, i, key)
			if len(words) > 0 || !strings.EqualFold(name[i:w.end], "the") {
				key = k
			}
			words = append(words, w)
			i = int(w.end)
		case c < utf8.RuneSelf:
			i++
		default:
			_, n := utf8.DecodeRuneInString(name[i:])
			i += n
		}
	}
	return words, key
}

// readWord reads the word at start, and adds its letters to the key.
func readWord(name string, start int, key uint64) (word, uint64) {
	w := word{start: int32(start), hash: hashStart}
	before := w.hash // without its last letter
	last := rune(0)
	letters, dots := 0, 0
	i := start
scan:
	for i < len(name) {
		r, n := plainRune(name[i:])
		rest := name[i+n:]
		switch {
		case 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLetter(r) || unicode.IsDigit(r):
			if letters == 0 && r < utf8.RuneSelf {
				w.first, w.digit = byte(r), r <= '9'
			}
			before, last = w.hash, r
			w.hash, key = add(w.hash, r), add(key, r)
			letters++
		case r == '.' && letter(rest):
			dots++
		case r == '.' && dots > 0: // of "U.S." the last
			i += n
			break scan
		case r == '\'' && (rest == "s" || len(rest) > 1 && rest[0] == 's' && !letter(rest[1:])):
			i += n + 1
			break scan
		case r == '\'' || r == '/' && letters == 1 || unicode.Is(unicode.Mn, r):
		default:
			break scan
		}
		i += n
	}
	w.end, w.stem = int32(i), w.hash
	if last == 's' && letters > 2 {
		w.stem = before
	}
	w.small = joins(name[start:i])
	return w, key
}

// letter says whether s begins with a letter or digit.
func letter(s string) bool {
	if s == "" {
		return false
	}
	if c := s[0]; c < utf8.RuneSelf {
		return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// joins says whether a word joins others in a name, and does not count in it.
func joins(w string) bool {
	switch w {
	case "of", "the", "The", "and", "for", "at", "in", "on", "to", "a", "an", "by", "with", "de", "des", "du", "et", "la", "und":
		return true
	}
	return false
}

// binds says whether a word ends the head of a name: "House of Representatives".
func binds(w string) bool {
	switch w {
	case "of", "for", "at", "in", "on", "to", "by", "with", "de", "des", "du":
		return true
	}
	return false
}

func hashOf(s string) uint64 {
	h := uint64(hashStart)
	for _, r := range s {
		h = add(h, r)
	}
	return h
}

// Letters without their accents, from U+00C0 and from U+1E00, a full stop for none.
const (
	latin = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg" +
		"gggghhhhiiiiiiiiiiiijjkkkllllll..llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
	latinMore = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr" +
		"ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
		"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"
)

// plainRune returns the first rune of s, in lower case and without its accent, and how many
// bytes it takes. All apostrophes are one.
func plainRune(s string) (rune, int) {
	c := s[0]
	switch {
	case 'A' <= c && c <= 'Z':
		return rune(c + 'a' - 'A'), 1
	case c < utf8.RuneSelf:
		return rune(c), 1
	}
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '’', '‘', 'ʻ', 'ʼ', '`':
		return '\'', n
	}
	return plain(r), n
}

// plain returns a letter in lower case without its accent.
func plain(r rune) rune {
	c := byte('.')
	switch {
	case 0xc0 <= r && r < 0xc0+rune(len(latin)):
		c = latin[r-0xc0]
	case 0x1e00 <= r && r < 0x1e00+rune(len(latinMore)):
		c = latinMore[r-0x1e00]
	case r == 'ș' || r == 'Ș':
		c = 's'
	case r == 'ț' || r == 'Ț':
		c = 't'
	case r == 'ơ' || r == 'Ơ':
		c = 'o'
	case r == 'ư' || r == 'Ư':
		c = 'u'
	case r == 'ə' || r == 'Ə':
		c = 'e'
	}
	if c != '.' {
		return rune(c)
	}
	return unicode.ToLower(r)
}
