package decode

import (
	"strings"
	"unicode/utf8"
)

// charsetOf names the charset of s, as the Encoding Standard does. It trusts, in
// this order, a byte-order mark; the bytes themselves if they are UTF-16 or UTF-8,
// which nothing else looks like; transport, which the Content-Type says; what the
// page says; and a guess. A declaration that the bytes disprove counts for nothing.
func charsetOf(s, transport string) string {
	switch {
	case strings.HasPrefix(s, "\xef\xbb\xbf"):
		return "utf-8"
	case strings.HasPrefix(s, "\xff\xfe"):
		return "utf-16le"
	case strings.HasPrefix(s, "\xfe\xff"):
		return "utf-16be"
	}
	said := canonical(transport)
	if name := zerosOf(s, strings.HasPrefix(said, "utf-16")); name != "" {
		return name
	}
	escapes := strings.Contains(s, "\x1b$") // those of ISO-2022-JP, ASCII to look at
	if !escapes && utf8.ValidString(s) {
		return "utf-8"
	}
	valid, invalid := countUTF8(s)
	if !escapes && invalid*8 <= valid {
		return "utf-8"
	}
	sample := sampleOf(s)
	page := readDeclared(s)
	for _, name := range [...]string{said, page.charset} {
		switch {
		case name == "" || strings.HasPrefix(name, "utf-16"): // without a zero it is not
		case name == "utf-8":
			if valid >= invalid {
				return name
			}
		case fits(sample, name):
			return name
		}
	}
	if escapes && valid+invalid == 0 {
		return "iso-2022-jp"
	}
	if valid > invalid {
		return "utf-8"
	}
	return guess(sample, page.lang)
}

// transcode decodes s from the charset with the given name.
func transcode(s, name string) string {
	if name == "utf-8" {
		if utf8.ValidString(s) { // far faster
			return s
		}
		return strings.ToValidUTF8(s, string(utf8.RuneError))
	}
	if strings.HasPrefix(name, "utf-16") {
		s = strings.TrimPrefix(strings.TrimPrefix(s, "\xff\xfe"), "\xfe\xff")
	}
	return decodeInto(s, name, roomFor(s, name))
}

// roomFor is about how many bytes s takes in UTF-8: a large page is not to be
// copied while it grows.
func roomFor(s, name string) int {
	if strings.HasPrefix(name, "utf-16") {
		ascii := strings.Count(s, "\x00")
		return max(len(s)-2*ascii, 0)*3/2 + ascii
	}
	sample := sampleOf(s)
	of := countHigh(sample)
	if of == 0 {
		return len(s)
	}
	more := len(decodeInto(sample, name, 2*len(sample))) - len(sample)
	return len(s) + max(more, 0)*countHigh(s)/of + len(s)/64
}

func countHigh(s string) (n int) {
	for i := range len(s) {
		n += int(s[i] >> 7)
	}
	return n
}

// zerosOf knows UTF-16 without a byte-order mark by the zero bytes that half of
// every ASCII character is; "" for anything else. If it is said to be UTF-16, a
// line end is enough.
func zerosOf(s string, said bool) string {
	few, share := 4, 20
	if said {
		few, share = 1, len(s)
	}
	s = s[:min(len(s), 4096)&^1]
	var zeros [2]int
	for i := range len(s) {
		if s[i] == 0 {
			zeros[i&1]++
		}
	}
	big, little := zeros[0], zeros[1]
	switch most := max(big, little); {
	case most < few || most*share < len(s)/2 || min(big, little)*8 > most:
		return ""
	case little > big:
		return "utf-16le"
	}
	return "utf-16be"
}

// countUTF8 counts the non-ASCII sequences of s that are valid in UTF-8, and the
// bytes that are not, but for a last one that is cut short.
func countUTF8(s string) (valid, invalid int) {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		if valid > 0 && len(s)-i < utf8.UTFMax && !utf8.FullRuneInString(s[i:]) {
			break
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			invalid++
		} else {
			valid++
		}
		i += n
	}
	return valid, invalid
}

// sampleOf is the non-ASCII text of s, as much as it takes to know a charset. The
// byte before each run and the one after stay: the letter of a word that has both,
// or the second byte of a character.
func sampleOf(s string) string {
	const enough = 4 << 10
	var b strings.Builder
	for i := 0; i < len(s) && b.Len() < enough; i++ {
		if s[i] < utf8.RuneSelf {
			continue
		}
		start := i
		for i < len(s) && i-start < enough && (s[i] >= utf8.RuneSelf || s[i-1] >= utf8.RuneSelf) {
			i++
		}
		b.WriteString(s[max(start-1, 0):i])
		b.WriteByte(' ')
	}
	return b.String()
}

// fits says whether sample can be in the charset with the given name: whether
// all but a few of its characters exist.
func fits(sample, name string) bool {
	good, bad := 0, 0
	for _, r := range decodeInto(sample, name, 2*len(sample)) {
		switch {
		case r == utf8.RuneError:
			bad++
		case r >= utf8.RuneSelf:
			good++
		}
	}
	return bad*8 <= good
}
