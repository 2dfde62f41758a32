package timex

import (
	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// reader reads the tokens of one sentence.
type reader struct {
	text  string
	toks  []token.Token
	words []entry
	quote bool // the sentence begins within a quotation
}

func (r *reader) w(i int) entry {
	if i < 0 || i >= len(r.words) {
		return entry{}
	}
	return r.words[i]
}

func (r *reader) is(i int, c class) bool { return r.w(i).class == c }

func (r *reader) isEdge(i int, e int8) bool { return r.is(i, edge) && r.w(i).n == e }

func (r *reader) str(i int) string {
	if i < 0 || i >= len(r.toks) {
		return ""
	}
	return r.text[r.toks[i].Start:r.toks[i].End]
}

// glued says whether token i is the mark s, with no space before it.
func (r *reader) glued(i int, s string) bool {
	return i >= 0 && i < len(r.toks) && r.toks[i].Glued && r.str(i) == s
}

// dash says whether token i is a hyphen or dash with no space around it.
func (r *reader) dash(i int) bool {
	if i < 1 || i+1 >= len(r.toks) || !r.toks[i].Glued || !r.toks[i+1].Glued {
		return false
	}
	switch r.str(i) {
	case "-", "–", "‑", "—":
		return true
	}
	return false
}

// hyphen returns i, or i+1 where a hyphen is at i.
func (r *reader) hyphen(i int) int {
	if r.dash(i) {
		return i + 1
	}
	return i
}

// isUnit says whether token i is the unit g, in the singular and not abbreviated.
func (r *reader) isUnit(i int, g Grain) bool {
	u := r.w(i)
	return u.class == unit && Grain(u.n) == g && !u.plural && !u.short
}

// apostrophe says whether token i is one, or a single quotation mark.
func (r *reader) apostrophe(i int) bool {
	switch r.str(i) {
	case "'", "’", "‘":
		return true
	}
	return false
}

// possessive says whether token i is the 's of the word before it.
func (r *reader) possessive(i int) bool { return r.glued(i, "'s") || r.glued(i, "’s") }

// comma returns i, or i+1 where a comma is at i.
func (r *reader) comma(i int) int {
	if r.str(i) == "," {
		return i + 1
	}
	return i
}

func (r *reader) opt(i int, c class) int {
	if r.is(i, c) {
		return i + 1
	}
	return i
}

// capital says whether token i begins in a capital.
func (r *reader) capital(i int) bool {
	s := r.str(i)
	return s != "" && s[0] >= 'A' && s[0] <= 'Z'
}

// lower says whether token i is a word in lower case.
func (r *reader) lower(i int) bool {
	s := r.str(i)
	return s != "" && s[0] >= 'a' && s[0] <= 'z'
}

// digits returns the value of token i if it is 1 to most digits and no part of a larger
// number, else none.
func (r *reader) digits(i, most int) int {
	if i < 0 || i >= len(r.toks) || r.toks[i].Kind != token.Number {
		return none
	}
	s := r.str(i)
	if len(s) > most {
		return none
	}
	v := 0
	for j := range len(s) {
		if s[j] < '0' || s[j] > '9' {
			return none
		}
		v = v*10 + int(s[j]-'0')
	}
	return v
}

// word says whether token i is the word s, in any case.
func (r *reader) word(i int, s string) bool {
	w := r.str(i)
	if len(w) != len(s) {
		return false
	}
	for j := range len(w) {
		if w[j]|0x20 != s[j]|0x20 {
			return false
		}
	}
	return true
}

func (r *reader) words2(i int, a, b string) bool { return r.word(i, a) && r.word(i+1, b) }

func (r *reader) number(i int) number.Number {
	if i >= len(r.toks) {
		return number.Number{}
	}
	if r.toks[i].Kind == token.Word && !r.is(i, numeral) && !r.is(i, a) && !r.is(i, half) {
		return number.Number{}
	}
	return number.Read(r.text, r.toks[i:])
}

// quoted says whether token i is within quotation marks.
func (r *reader) quoted(i int) bool {
	open := r.quote
	for j := range min(i, len(r.toks)) {
		if r.toks[j].Kind != token.Mark {
			continue
		}
		switch r.str(j) {
		case `"`:
			open = !open
		case "“", "„":
			open = true
		case "”":
			open = false
		case "`":
			open = r.glued(j+1, "`") || open
		case "'":
			open = open && !r.glued(j+1, "'")
		}
	}
	return open
}
