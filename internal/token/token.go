// Package token cuts text into sentences and these into tokens. The text is never
// changed: a token is a range of its bytes.
//
// A token is a word, a number or one mark. Abbreviations and initials keep their full
// stops ("U.S.", "Jan.", "a.m."), numbers their separators ("1,700.50"). What is written
// together is cut where its parts mean something alone: "today's" is today + 's,
// "two-day" is two + - + day, "10pm" is 10 + pm, "US$5" is US + $ + 5.
package token

import (
	"unicode"
	"unicode/utf8"
)

// Kind is what a token is made of.
type Kind uint8

// The kinds. The zero Kind is a mark.
const (
	Mark   Kind = iota // punctuation or a symbol, one rune; an ellipsis of full stops
	Word               // letters, with the full stops of an abbreviation; 's, 'll and their like
	Number             // digits, with separators of thousands and a decimal point
)

// Token is a range of bytes in the text.
type Token struct {
	Start, End int
	Kind       Kind
	// Glued says that nothing stands between the token and the one before it.
	Glued bool
}

// Sentences reads a text sentence by sentence.
type Sentences struct {
	text string
	at   int
}

// Of returns the sentences of text.
func Of(text string) Sentences { return Sentences{text: text} }

// Longest is how many tokens a sentence may have. What is longer is no prose, and goes on
// in a next one, so that nobody needs more memory than this for any text.
const Longest = 400

// Room is how many tokens a sentence of text has at most.
func Room(text string) int { return min(len(text), Longest) }

// Next appends the tokens of the next sentence to tokens, none at the end of the text.
func (s *Sentences) Next(tokens []Token) []Token {
	first := len(tokens)
	open := 0 // since the sentence seemed over, only marks that close it were read
	for len(tokens)-first < Longest {
		start, blank := s.space()
		if start == len(s.text) {
			break
		}
		if len(tokens) > first && (blank || open > 0 && s.begins(start, tokens[open-1])) {
			break
		}
		t := s.token(start)
		t.Glued = start == s.at && len(tokens) > first
		if c := s.text[t.Start]; open > 0 && !(t.Glued && closes(s.text[t.Start:t.End])) {
			open = 0
		} else if open == 0 && t.Kind != Number && (c == '.' || c == '!' || c == '?' || s.text[t.End-1] == '.') {
			open = len(tokens) + 1
		} else if open == 0 && c >= utf8.RuneSelf && ends(s.text[t.Start:t.End]) {
			open = len(tokens) + 1
		}
		tokens = append(tokens, t)
		s.at = t.End
	}
	return tokens
}

// space says where the next token starts, and whether a blank line is before it.
func (s *Sentences) space() (start int, blank bool) {
	lines := 0
	i := s.at
	for i < len(s.text) {
		c := s.text[i]
		if c < utf8.RuneSelf {
			if classes[c] != space {
				break
			}
			if c == '\n' {
				lines++
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.text[i:])
		if !unicode.IsSpace(r) && r != '\u200b' && r != '\ufeff' {
			break
		}
		i += n
	}
	return i, lines > 1
}

// token reads the token at start.
func (s *Sentences) token(start int) Token {
	text := s.text
	c := text[start]
	switch {
	case c < utf8.RuneSelf && classes[c] == digit:
		return Token{Start: start, End: number(text, start), Kind: Number}
	case c < utf8.RuneSelf && classes[c] == letter:
		return Token{Start: start, End: word(text, start), Kind: Word}
	case c == '\'':
		if n := clitic(text[start+1:]); n > 0 && start == s.at && start > 0 {
			return Token{Start: start, End: start + 1 + n, Kind: Word}
		}
	case c == '.':
		end := start + 1
		for end < len(text) && text[end] == '.' {
			end++
		}
		return Token{Start: start, End: end}
	case c >= utf8.RuneSelf:
		r, n := utf8.DecodeRuneInString(text[start:])
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			return Token{Start: start, End: word(text, start), Kind: Word}
		}
		if r == '’' && start == s.at && start > 0 {
			if m := clitic(text[start+n:]); m > 0 {
				return Token{Start: start, End: start + n + m, Kind: Word}
			}
		}
		return Token{Start: start, End: start + n}
	}
	return Token{Start: start, End: start + 1}
}

// number reads digits, "1,700", "3.28", "1,700.50"; of "1.2.2019" the 1 alone.
func number(text string, start int) int {
	end := digits(text, start)
	for end-start <= 15 && end+3 < len(text) && text[end] == ',' && digits(text, end+1) == end+4 {
		end += 4
	}
	if end+1 < len(text) && text[end] == '.' && classes[text[end+1]] == digit {
		more := digits(text, end+1)
		if more+1 < len(text) && text[more] == '.' && classes[text[more+1]] == digit || start > 0 && text[start-1] == '.' && start > 1 && classes[text[start-2]] == digit {
			return end
		}
		end = more
	}
	return end
}

func digits(text string, i int) int {
	for i < len(text) && classes[text[i]] == digit {
		i++
	}
	return i
}

// word reads letters, with apostrophes and ampersands among them ("O'Brien", "AT&T") but
// without a clitic, and the full stops of an abbreviation.
func word(text string, start int) int {
	i := start
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if classes[c] == letter {
				i++
				continue
			}
			if (c == '\'' || c == '&') && i+1 < len(text) && letterAt(text, i+1) && !(c == '\'' && clitic(text[i+1:]) > 0) {
				i++
				continue
			}
			break
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == '’' && letterAt(text, i+n) && clitic(text[i+n:]) == 0 || unicode.IsLetter(r) || unicode.IsMark(r) {
			i += n
			continue
		}
		break
	}
	if i < len(text) && text[i] == '.' {
		return i + stops(text, start, i)
	}
	return i
}

func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	if text[i] < utf8.RuneSelf {
		return classes[text[i]] == letter
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

// clitic returns the length of the s, ll, re, ve, d or m that text begins with, after its
// apostrophe, if nothing of the word follows.
func clitic(text string) int {
	n := 0
	for n < len(text) && n < 3 && classes[text[n]] == letter {
		n++
	}
	if n > 2 || n < len(text) && (text[n] >= utf8.RuneSelf && letterAt(text, n) || classes[text[n]] == digit) {
		return 0
	}
	switch text[:n] {
	case "s", "S", "ll", "re", "ve", "d", "m":
		return n
	}
	return 0
}

type class uint8

const (
	other class = iota
	letter
	digit
	space
)

var classes = [256]class{
	'\t': space, '\n': space, '\v': space, '\f': space, '\r': space, ' ': space,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'A': letter, 'B': letter, 'C': letter, 'D': letter, 'E': letter, 'F': letter, 'G': letter, 'H': letter, 'I': letter,
	'J': letter, 'K': letter, 'L': letter, 'M': letter, 'N': letter, 'O': letter, 'P': letter, 'Q': letter, 'R': letter,
	'S': letter, 'T': letter, 'U': letter, 'V': letter, 'W': letter, 'X': letter, 'Y': letter, 'Z': letter,
	'a': letter, 'b': letter, 'c': letter, 'd': letter, 'e': letter, 'f': letter, 'g': letter, 'h': letter, 'i': letter,
	'j': letter, 'k': letter, 'l': letter, 'm': letter, 'n': letter, 'o': letter, 'p': letter, 'q': letter, 'r': letter,
	's': letter, 't': letter, 'u': letter, 'v': letter, 'w': letter, 'x': letter, 'y': letter, 'z': letter,
}

// Fold writes a word's ASCII letters in lower case into buf and returns them. It returns
// nil if the word is longer than buf: then it is in no list of ours.
func Fold(word string, buf *[16]byte) []byte {
	if len(word) > len(buf) {
		return nil
	}
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		buf[i] = c
	}
	return buf[:len(word)]
}
