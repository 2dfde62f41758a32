// Package number reads numbers in prose, whatever they count: "1.75 trillion", "2 1/2",
// "two and a half million", "half a dozen", "several", and the words that make one
// inexact ("nearly", "at least").
package number

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/token"
)

// Number is a number that some tokens write. The zero Number is none.
type Number struct {
	Value float64
	// Tokens is how many tokens write it.
	Tokens int
	// Vague says that the text gives no number: "several", "a few", Value 0, or the order
	// of one alone: "dozens", Value 12.
	Vague bool
}

// Read reads the number that tokens begin with. "A" is part of one only before a number
// word, as in "a hundred" and "a few".
func Read(text string, tokens []token.Token) Number {
	if len(tokens) == 0 {
		return Number{}
	}
	r := reader{text, tokens}
	switch tokens[0].Kind {
	case token.Word:
		return r.words()
	case token.Number:
		n := Number{Value: Digits(r.str(0)), Tokens: 1}
		if !r.lakhs(&n) {
			r.fraction(&n)
		}
		r.scales(&n)
		return n
	}
	n := Number{Value: vulgar(r.str(0)), Tokens: 1}
	if n.Value == 0 {
		return Number{}
	}
	r.scales(&n)
	return n
}

type reader struct {
	text   string
	tokens []token.Token
}

func (r *reader) str(i int) string {
	if i >= len(r.tokens) {
		return ""
	}
	return r.text[r.tokens[i].Start:r.tokens[i].End]
}

func (r *reader) word(i int) entry {
	if i >= len(r.tokens) || r.tokens[i].Kind != token.Word {
		return entry{}
	}
	var buf [16]byte
	return lookup(token.Fold(r.str(i), &buf))
}

// glued says whether token i is the mark s, with no space before it.
func (r *reader) glued(i int, s string) bool {
	return i < len(r.tokens) && r.tokens[i].Glued && r.str(i) == s
}

// hyphen returns i, or i+1 where a hyphen is at token i.
func (r *reader) hyphen(i int) int {
	if r.glued(i, "-") {
		return i + 1
	}
	return i
}

// fraction adds what follows digits: "2½", "2 1/2", "2-1/2"; and reads "1/2" itself.
func (r *reader) fraction(n *Number) {
	if v := vulgar(r.str(1)); v > 0 {
		n.Value, n.Tokens = n.Value+v, 2
	} else if v := r.slashed(r.hyphen(1)); v > 0 {
		n.Value, n.Tokens = n.Value+v, r.hyphen(1)+3
	} else if v := r.slashed(0); v > 0 {
		n.Value, n.Tokens = v, 3
	} else {
		r.andHalf(n, 1)
	}
}

// lakhs reads the Indian groups of two digits before the last thousand, "12,34,567.89",
// which are several tokens.
func (r *reader) lakhs(n *Number) bool {
	v := n.Value
	for i := 1; i < 9 && len(r.str(0)) <= 2 && r.glued(i, ",") && i+1 < len(r.tokens) && r.tokens[i+1].Glued && r.tokens[i+1].Kind == token.Number; i += 2 {
		s := r.str(i + 1)
		if len(s) == 2 {
			v = v*100 + Digits(s)
			continue
		}
		if len(s) < 6 || s[2] != ',' || len(s) > 6 && s[6] != '.' {
			break
		}
		n.Value, n.Tokens = v*1e5+Digits(s), i+2
		return true
	}
	return false
}

// slashed reads a common fraction in figures at token i, 0 if none is there.
func (r *reader) slashed(i int) float64 {
	if !r.glued(i+1, "/") || i+2 >= len(r.tokens) || r.glued(i+3, "/") || len(r.str(i)) > 2 || len(r.str(i+2)) > 2 {
		return 0
	}
	top, bottom := Digits(r.str(i)), Digits(r.str(i+2))
	switch bottom {
	case 2, 3, 4, 5, 8, 16:
		if top >= 1 && top < bottom {
			return top / bottom
		}
	}
	return 0
}

// andHalf adds the "and a half" and "and three quarters" that follow a number, of whole.
func (r *reader) andHalf(n *Number, whole float64) {
	i := n.Tokens
	switch w := r.word(i); {
	case w.class == and:
		i++
	case r.glued(i, "-") && r.word(i+1).class == and:
		i += 2
	default:
		return
	}
	if v, taken := r.part(r.hyphen(i)); v > 0 && v < 1 {
		n.Value, n.Tokens = n.Value+v*whole, r.hyphen(i)+taken
	}
}

// part reads "a half", "one-third", "three quarters" at token i.
func (r *reader) part(i int) (value float64, taken int) {
	times := r.word(i)
	if times.class != article && times.class != ones {
		return 0, 0
	}
	j := r.hyphen(i + 1)
	if p := r.word(j); p.class == part {
		return times.value * p.value, j + 1 - i
	}
	return 0, 0
}

// scales multiplies by the "million" or "dozen" that follows.
func (r *reader) scales(n *Number) {
	for range 2 {
		i := r.hyphen(n.Tokens)
		w := r.word(i)
		if w.class != scale && w.class != hundred && w.class != dozen || w.plural && w.value != 1e5 && w.value != 1e7 {
			return // of the plurals there are "five lakhs" and "two crores"
		}
		n.Value, n.Tokens = n.Value*w.value, i+1
	}
}

// words reads a number that begins with a word.
func (r *reader) words() Number {
	first := r.word(0)
	switch first.class {
	case article:
		return r.article()
	case couple:
		if r.word(1).class != of {
			return Number{}
		}
		return Number{Value: first.value, Tokens: 2}
	case vague:
		n := Number{Tokens: 1, Vague: true}
		if w := r.word(1); (w.class == scale || w.class == hundred || w.class == dozen) && !w.plural {
			n.Value, n.Tokens = w.value, 2
		}
		return n
	case part: // half a million, quarter million, quarter of a million
		i := r.hyphen(1)
		if r.word(i).class == of && r.word(i+1).class == article {
			i++
		}
		if r.word(i).class == article {
			i++
		} else if c := r.str(0)[0] | 0x20; c != 'h' && c != 'q' {
			return Number{}
		}
		if w := r.word(i); !w.plural && (w.class == scale || w.class == dozen || w.class == hundred) {
			return Number{Value: first.value * w.value, Tokens: i + 1}
		}
		return Number{}
	case scale, dozen, hundred, tens:
		if first.plural {
			return r.order(first)
		}
		if first.class != tens {
			return Number{}
		}
	}
	if v, taken := r.part(0); v > 0 && v < 1 {
		return Number{Value: v, Tokens: taken}
	}
	n := r.cardinal()
	if n.Tokens > 0 {
		r.andHalf(&n, 1)
		r.scales(&n)
	}
	return n
}

// article reads "a million", "a few hundred", "a couple of", "a half".
func (r *reader) article() Number {
	w := r.word(1)
	switch w.class {
	case scale, hundred, dozen, part:
		if w.plural || w.class == part && r.word(2).class != scale {
			return Number{}
		}
		n := Number{Value: w.value, Tokens: 2}
		if w.class == scale || w.class == hundred {
			n = r.cardinal()
		}
		if n.Tokens == 2 && w.class != part {
			r.andHalf(&n, w.value)
		}
		r.scales(&n)
		return n
	case couple:
		n := Number{Value: w.value, Tokens: 2}
		if r.word(2).class == of {
			n.Tokens++
		}
		r.scales(&n)
		return n
	case vague:
		r.tokens = r.tokens[1:]
		n := r.words()
		n.Tokens++
		return n
	}
	return Number{}
}

// order reads "thousands", "tens of thousands", "hundreds of millions".
func (r *reader) order(first entry) Number {
	n := Number{Value: first.value, Tokens: 1, Vague: true}
	for r.word(n.Tokens).class == of {
		w := r.word(n.Tokens + 1)
		if !w.plural || w.class != scale && w.class != hundred {
			break
		}
		n.Value, n.Tokens = n.Value*w.value, n.Tokens+2
	}
	return n
}

// cardinal reads "two hundred and twelve thousand", "twenty-four", "a hundred and ten".
func (r *reader) cardinal() Number {
	total, current := 0., 0.
	taken := 0
	last := other // of the words read
	for i := 0; i < len(r.tokens) && i < 24; {
		j := i
		if i > 0 {
			j = r.hyphen(i)
			if w := r.word(j); w.class == and && last != ones && last != tens {
				j++
			}
		}
		w := r.word(j)
		if w.plural {
			break
		}
		if i == 0 && w.class == article {
			w.class = ones
		}
		switch {
		case w.class == ones && (last == other || last == hundred || last == scale || last == tens && w.value > 0 && w.value < 10),
			w.class == tens && (last == other || last == hundred || last == scale):
			current += w.value
		case w.class == hundred && (last == ones || last == tens) && current < 100:
			current *= 100
		case w.class == scale && last != other && last != scale:
			total += current * w.value
			current = 0
		default:
			return Number{Value: total + current, Tokens: taken}
		}
		last = w.class
		i = j + 1
		taken = i
	}
	return Number{Value: total + current, Tokens: taken}
}

// Digits returns the value of a number token, "1,700.50".
func Digits(s string) float64 {
	whole, decimals, _ := strings.Cut(s, ".")
	v := 0.
	for i := range len(whole) {
		if whole[i] != ',' {
			v = v*10 + float64(whole[i]-'0')
		}
	}
	if decimals == "" || len(decimals) > 15 {
		return v
	}
	// A quotient of two exact numbers is the float that is nearest to the decimal one.
	power := 1.
	for i := range len(decimals) {
		v = v*10 + float64(decimals[i]-'0')
		power *= 10
	}
	return v / power
}

// vulgar returns the value of a fraction written as one character, else 0.
func vulgar(s string) float64 {
	switch s {
	case "½":
		return 1. / 2
	case "¼":
		return 1. / 4
	case "¾":
		return 3. / 4
	case "⅓":
		return 1. / 3
	case "⅔":
		return 2. / 3
	case "⅛":
		return 1. / 8
	case "⅜":
		return 3. / 8
	case "⅝":
		return 5. / 8
	case "⅞":
		return 7. / 8
	}
	return 0
}
