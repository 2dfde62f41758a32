package wiretext

import (
	"math"
	"time"
	"unicode"
	"unicode/utf8"
)

// Where one story ends and another begins, the words change: two windows of
// text to both sides of a title have few words in common, those to both sides
// of a sub-heading many (TextTiling, Hearst 1997, with blocks of words). A
// title's own words turn up after it, not before.

const (
	window   = 120 // words to each side
	enough   = 30  // words that show a topic
	minWord  = 5   // letters; shorter words say little of the topic
	stem     = 7   // letters that count, so that inflections are one word
	maxCount = 3   // of one word in a window, so that no name outweighs the rest
)

// topics holds the hashed words of a page, line after line.
type topics struct {
	words []uint32
	from  []int // of each line, its first word; one more at the end
}

func (p *page) readTopics() *topics {
	if p.topics != nil {
		return p.topics
	}
	t := &topics{from: make([]int, len(p.lines)+1), words: make([]uint32, 0, len(p.text)/10)}
	for i := range p.lines {
		t.from[i] = len(t.words)
		switch p.lines[i].class {
		case prose, bullet, short:
			t.words = appendWords(t.words, p.at(i))
		}
	}
	t.from[len(p.lines)] = len(t.words)
	p.topics = t
	return t
}

// appendWords adds the topic words of s. Scripts without spaces give each pair
// of letters.
func appendWords(words []uint32, s string) []uint32 {
	var word uint64 // its first letters, five bits each
	letters := 0
	previous := rune(0)
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			if c |= 0x20; c >= 'a' && c <= 'z' {
				if letters < stem {
					word = word<<5 | uint64(c&31)
				}
				letters++
				continue
			}
		} else {
			r, n := utf8.DecodeRuneInString(s[i:])
			i += n
			switch {
			case unspaced(r):
				if previous != 0 {
					words = append(words, scatter(uint64(previous)<<21|uint64(r)))
				}
				previous = r
				continue
			case unicode.IsLetter(r):
				if letters < stem {
					word = word<<5 ^ uint64(unicode.ToLower(r))
				}
				letters++
				continue
			case r == '\u00ad' || unicode.IsMark(r):
				continue
			}
		}
		previous = 0
		if letters >= minWord {
			words = append(words, scatter(word))
		}
		word, letters = 0, 0
	}
	if letters >= minWord {
		words = append(words, scatter(word))
	}
	return words
}

// scatter is a multiplicative hash (Knuth).
func scatter(word uint64) uint32 { return uint32((word * 0x9e3779b97f4a7c15) >> 32) }

// unspaced says whether r is of a script that puts no spaces between words.
func unspaced(r rune) bool {
	return r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// contrast is how the words before a title compare with those after it.
type contrast struct {
	cosine        float64 // of the two windows: about 0 between stories, .2 and more within one
	before, after float64 // share of the title's words that each window has
	words         int     // in the smaller window
}

// contrast compares the windows around the title at line i. Lines from first up
// to end count.
func (t *topics) contrast(i, first, end int) contrast {
	before := t.words[max(t.from[first], t.from[i]-window):t.from[i]]
	after := t.words[t.from[i+1]:min(t.from[end], t.from[i+1]+window)]
	var counts table
	for _, w := range before {
		counts.at(w).before++
	}
	for _, w := range after {
		counts.at(w).after++
	}
	var dot, nb, na int
	for _, c := range counts {
		b, a := min(int(c.before), maxCount), min(int(c.after), maxCount)
		dot, nb, na = dot+a*b, nb+b*b, na+a*a
	}
	c := contrast{words: min(len(before), len(after))}
	if dot > 0 {
		c.cosine = float64(dot) / math.Sqrt(float64(nb)*float64(na))
	}
	title := t.words[t.from[i]:t.from[i+1]]
	for _, w := range title {
		n := counts.at(w)
		if n.before > 0 {
			c.before++
		}
		if n.after > 0 {
			c.after++
		}
	}
	c.before /= float64(max(len(title), 2))
	c.after /= float64(max(len(title), 2))
	return c
}

// likeness is low where a title begins a story.
func (c contrast) likeness() float64 { return c.cosine + .1*(c.before-c.after) }

// Features are what tells the title of a story from a sub-heading, 1 first.
type Features [9]float64

// features adds to the contrast the words of the title itself, and the topic
// words since the short line before it.
func (c contrast) features(titleWords, section int) Features {
	f := Features{
		1, c.cosine, math.Log(c.cosine + .02), c.after, c.before,
		float64(min(titleWords, 12)) / 10, math.Log(float64(1+section)) / 4, 0,
		float64(max(0, enough-c.words)) / enough,
	}
	if c.after == 0 {
		f[7] = 1
	}
	return f
}

// weights are a logistic regression's, learnt by train/topics on pages composed
// of news and blog articles (WCXB, CC BY 4.0).
var weights = Features{-17.91, -1.52, -4.21, 2.83, -2.49, 2.78, 3.22, -0.23, -2.76}

// odds are the log-odds that what has these features begins a story.
func (f Features) odds() (z float64) {
	for i, x := range f {
		z += weights[i] * x
	}
	return z
}

// Candidate is a short line that may be a title, and its features.
type Candidate struct {
	Line     string
	Features Features
}

// Candidates are the short lines among which topics choose the titles of text,
// but the first: what the weights are learnt from.
func Candidates(text string) []Candidate {
	p := readPage(text, time.Time{})
	p.findHeads()
	list := p.candidates([]cut{{start: 0, title: -1, body: 0}})
	p.weigh(list)
	var out []Candidate
	for _, c := range list[min(1, len(list)):] {
		out = append(out, Candidate{p.at(c.line), c.features})
	}
	return out
}

// table counts the words of two windows, by open addressing.
type table [512]slot

type slot struct {
	word          uint32
	before, after uint8
}

// at is the slot of word. After a few slots of other words it takes the next as
// its own, so that words made to collide cost no more.
func (t *table) at(word uint32) *slot {
	const few = 16
	for h := word; ; h++ {
		s := &t[h%uint32(len(t))]
		if s.word == word || *s == (slot{}) || h-word == few {
			s.word = word
			return s
		}
	}
}
