package decode

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a character costs, in bits, that is none of the letters of a tongue. A
// letter of the tongue costs as many as it is rare: two to eight mostly.
const (
	unlisted   = 13. // a character of the script, but not among the common ones
	foreign    = 12.
	symbol     = 14.
	alien      = 17. // in East Asian text a letter of another script
	impossible = 20.
	sign       = 7. // punctuation
	capital    = 5. // more than a small letter
)

// Leanings, in bits: enough to decide between readings that are about as likely,
// not against ten letters that say otherwise.
const (
	leanToDefault = 6.
	leanToLang    = 12.
)

// guess names the charset that sample, which is not UTF-8, is most likely in: in
// which it costs the fewest bits to write down as text of some tongue. If nothing
// speaks against it, that is windows-1252, as the Encoding Standard says; lang,
// the page's language tag, speaks for the charsets of that language.
func guess(sample, lang string) string {
	lang, _, _ = strings.Cut(strings.ToLower(lang), "-")
	best, least := defaultCharset, math.Inf(1)
	weigh := func(name, langs string, cost float64) {
		if name != defaultCharset {
			cost += leanToDefault
		}
		if !slices.Contains(strings.Fields(langs), lang) {
			cost += leanToLang
		}
		if cost < least {
			best, least = name, cost
		}
	}
	counts := countBytes(sample)
	for _, t := range alphabets {
		bits := letterBits(t.letters)
		for _, name := range t.charsets {
			extra := placeBits{alone: 12}
			if first, _ := utf8.DecodeRuneInString(t.letters); name == defaultCharset {
				extra = placeBits{}
			} else if !unicode.Is(unicode.Latin, first) {
				extra = placeBits{alone: 6, glued: 9}
			}
			weigh(name, t.langs, alphabetCost(&counts, name, bits, extra))
		}
	}
	for _, t := range syllabaries {
		for _, name := range t.charsets {
			weigh(name, t.langs, eastAsianCost(sample, name, t.common, t.script, least))
		}
	}
	return best
}

// The places of a non-ASCII byte: among others of its sort, in a word with ASCII
// letters, or with neither beside it.
const (
	among = iota
	glued
	alone
	places
)

// placeBits is what a letter costs more in each place: Cyrillic words have no
// ASCII letters, and few words of any tongue are one such letter.
type placeBits [places]float64

// countBytes counts the non-ASCII bytes of sample, by place.
func countBytes(sample string) (counts [places][256]int) {
	before := byte(' ')
	for i := range len(sample) {
		c, after := sample[i], byte(' ')
		if i+1 < len(sample) {
			after = sample[i+1]
		}
		switch {
		case c < utf8.RuneSelf:
		case isASCIILetter(before) || isASCIILetter(after):
			counts[glued][c]++
		case before < utf8.RuneSelf && after < utf8.RuneSelf:
			counts[alone][c]++
		default:
			counts[among][c]++
		}
		before = c
	}
	return counts
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// letterBits says what each letter costs. Those of a group, which spaces part,
// are half as common as those of the group before.
func letterBits(letters string) map[rune]float64 {
	bits := map[rune]float64{}
	group, sum := 0., 0.
	for _, r := range letters {
		if r == ' ' {
			group++
			continue
		}
		bits[r] = group
		sum += math.Exp2(-group)
	}
	for r := range bits {
		bits[r] += math.Log2(sum)
	}
	return bits
}

// alphabetCost is what the bytes of counts cost in a charset of one byte a
// character.
func alphabetCost(counts *[places][256]int, name string, bits map[rune]float64, extra placeBits) float64 {
	decode := byteDecoder(name)
	if decode == nil {
		return math.Inf(1)
	}
	cost := 0.
	for c := utf8.RuneSelf; c < 256; c++ {
		if counts[among][c]+counts[glued][c]+counts[alone][c] == 0 {
			continue
		}
		r := decode(byte(c))
		each := letterCost(r, bits)
		for place := range counts {
			n := float64(counts[place][c])
			cost += n * each
			if unicode.IsLetter(r) {
				cost += n * extra[place]
			}
		}
	}
	return cost
}

func letterCost(r rune, bits map[rune]float64) float64 {
	if b, ok := bits[r]; ok {
		return b
	}
	if b, ok := bits[unicode.ToLower(r)]; ok {
		return b + capital
	}
	switch {
	case r == utf8.RuneError || unicode.IsControl(r):
		return impossible
	case strings.ContainsRune(signs, r):
		return sign
	case unicode.IsLetter(r):
		return foreign
	}
	return symbol
}

// eastAsianCost is what sample costs in a charset of several bytes a character,
// of a tongue with the given common characters, the commonest first, and script.
// It gives up when that is more than limit.
func eastAsianCost(sample, name, common string, script *unicode.RangeTable, limit float64) float64 {
	cost := 0.
	for _, r := range decodeInto(sample, name, 2*len(sample)) {
		if cost += characterCost(r, common, script); cost > limit {
			break
		}
	}
	return cost
}

func characterCost(r rune, common string, script *unicode.RangeTable) float64 {
	switch {
	case r < utf8.RuneSelf:
		return 0
	case r == utf8.RuneError:
		return impossible
	case r >= 0x3000 && r < 0x3040 || r >= 0xff00 && r <= 0xff60: // punctuation and wide ASCII
		return sign
	}
	if at := strings.IndexRune(common, r); at >= 0 {
		rank := float64(at / utf8.RuneLen(r))
		return 5 + math.Log2(1+rank/8) // as Zipf's law has it
	}
	if unicode.Is(script, r) {
		return unlisted
	}
	return alien
}
