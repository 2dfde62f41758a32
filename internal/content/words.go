package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// learning is whether words are only learnt, and those of what.
type learning uint8

const (
	ofNothing learning = iota
	ofTitle
	ofProse
)

// learn takes the words of s.
func (r *reader) learn(s string, what learning) {
	r.learns, r.last = what, 0
	r.add(s)
	r.learns, r.last, r.block, r.gap = ofNothing, 0, Block{}, ""
}

// byteClass tells what the bytes of ASCII are to a word.
var byteClass = func() (class [128]uint8) {
	for c := range class {
		switch {
		case c <= ' ' || c == 0x7f:
			class[c] = isSpace
		case c >= '0' && c <= '9':
			class[c] = isDigit
		case c >= 'A' && c <= 'Z':
			class[c] = isUpper
		case c >= 'a' && c <= 'z':
			class[c] = isLower
		case strings.IndexByte(".,!?;", byte(c)) >= 0:
			class[c] = isStop
		case strings.IndexByte("'\"()-:", byte(c)) >= 0:
		default:
			class[c] = isSign
		}
	}
	return class
}()

const (
	isOther = iota
	isSpace
	isDigit
	isUpper
	isLower
	isStop
	isSign
)

// add appends the words of text s.
func (r *reader) add(s string) {
	pre := r.stack[len(r.stack)-1].pre
	for i := 0; i < len(s); {
		c, size := rune(s[i]), 1
		class := uint8(isOther)
		if c < utf8.RuneSelf {
			class = byteClass[c]
		} else if c, size = utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(c) || c == '\u200b' || c == '\ufeff' {
			class = isSpace
		}
		if class != isSpace {
			i += r.word(s[i:])
			continue
		}
		start := i
		for i += size; i < len(s) && s[i] <= ' '; i++ {
		}
		if pre {
			r.gap = s[start:i]
		} else if r.gap == "" {
			r.gap = " "
		}
	}
}

// word appends the word that s begins with, and returns how long it is.
func (r *reader) word(s string) int {
	b := &r.block
	fresh := r.text.Len() == r.start || r.gap != ""
	if r.learns == ofNothing {
		gap := r.gap
		if r.text.Len() == r.start {
			gap = ""
			if r.stack[len(r.stack)-1].pre { // the first line is set in too
				gap = r.gap[strings.LastIndexByte(r.gap, '\n')+1:]
			}
		}
		r.text.WriteString(gap)
	}
	r.gap, r.breaks = "", 0
	words := int32(0)
	if fresh {
		words = 1
	}
	hash := uint32(hashOffset)
	i := 0
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			class := byteClass[c]
			if class == isSpace {
				break
			}
			i++
			switch class {
			case isLower:
				b.letters++
				hash = (hash ^ uint32(c)) * hashPrime
			case isUpper:
				if i == 1 && fresh {
					b.capitals++
				}
				b.letters++
				hash = (hash ^ uint32(c|0x20)) * hashPrime
			case isDigit:
				b.digits++
				b.letters++
				hash = (hash ^ '0') * hashPrime
			case isStop:
				b.stops++
			case isSign:
				b.signs++
			}
			continue
		}
		c, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(c) || c == '\u200b' {
			break
		}
		switch {
		case c >= 0x3001 && c <= 0x3002 || c == 0xff0c || c == 0xff01 || c == 0xff1f:
			b.stops++
		case c >= 0x2e80 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana), c >= 0x0e00 && c < 0x0e80:
			b.letters++
			if b.letters%2 == 0 {
				words++ // scripts without spaces: two letters are about a word
			}
			hash = (hash ^ uint32(c)) * hashPrime
		case unicode.IsLetter(c):
			if i == 0 && fresh && unicode.IsUpper(c) {
				b.capitals++
			}
			b.letters++
			hash = (hash ^ uint32(c)) * hashPrime
		case c != '’' && c != '‘' && c != '“' && c != '”' && c != '–' && c != '—' && c != '…':
			b.signs++
		}
		i += size
	}
	if r.learns == ofNothing {
		r.text.WriteString(s[:i])
	}
	const long = 12 // bytes, of a word that is as telling as two
	pair := (hash ^ r.last*31) * hashPrime
	switch {
	case hash == hashOffset: // no letters
	case r.learns == ofTitle:
		r.title.add(hash)
	case r.learns == ofProse:
		r.told.add(pair)
		if i >= long {
			r.told.add(hash)
		}
		r.last = hash
	default:
		if fresh && b.Words < firstWords {
			b.first[b.Words] = fold(hash)
		}
		if r.title.has(hash) {
			b.titled++
		}
		if r.told.has(pair) || i >= long && r.told.has(hash) {
			b.told++
		}
		r.last = hash
	}
	b.hash = (b.hash ^ uint64(hash)) * 0x9e3779b97f4a7c15
	b.Words += words
	top := &r.stack[len(r.stack)-1]
	if top.link {
		b.linked += words
	}
	if top.bold {
		b.bold += words
	}
	if top.time {
		b.timed += words
	}
	return i
}

// hashSet has some hashes, and now and then another. Its size is a power of two.
type hashSet []uint64

func (s hashSet) bit(hash uint32) (word *uint64, bit uint64) {
	h := uint64(hash) * 0x9e3779b97f4a7c15 >> 32
	return &s[h>>6&uint64(len(s)-1)], 1 << (h & 63)
}

func (s hashSet) has(hash uint32) bool {
	word, bit := s.bit(hash)
	return *word&bit != 0
}

func (s hashSet) add(hash uint32) {
	word, bit := s.bit(hash)
	*word |= bit
}
