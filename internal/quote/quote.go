package quote

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// Name is a name in the text and the entity it names.
type Name struct {
	span.Span
	Entity int // 1 and up
	Kind   names.Kind
	Role   string // what the entity is, in one word, if that is known: "spokesperson"
}

// Quote is what somebody said.
type Quote struct {
	span.Span           // what is inside the quotation marks, without spaces at its ends
	Cue       span.Span // the verb of saying, or "according to"; zero if there is none
	Speaker   int       // the Entity that said it; 0 if it has no name, or none was found
	Indirect  bool      // there are no quotation marks: the span is the clause attributed
}

// longest is how many bytes of a paragraph are read at once. What is longer is no prose.
const longest = 1 << 15

// Find returns the quotes in text, in order. They do not overlap. The names are those in
// text, in order.
func Find(text string, mentions []Name) []Quote {
	r := reader{text: text, names: mentions, tokens: make([]token.Token, 0, token.Room(text))}
	for start := 0; start < len(text); {
		end := paragraphEnd(text, start)
		r.read(start, end)
		r.paragraph()
		start = end
	}
	return r.quotes
}

// paragraphEnd is after the line that begins at start, or at a space in it if it is too
// long, and on a rune bound.
func paragraphEnd(text string, start int) int {
	if len(text)-start <= longest {
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			return start + n + 1
		}
		return len(text)
	}
	line := text[start : start+longest]
	if n := strings.IndexByte(line, '\n'); n >= 0 {
		return start + n + 1
	}
	if n := strings.LastIndexByte(line, ' '); n > 0 {
		return start + n
	}
	end := start + longest
	for end > start+longest-4 && text[end]&0xC0 == 0x80 {
		end--
	}
	return end
}

// reader reads a text paragraph by paragraph.
type reader struct {
	text   string
	tokens []token.Token // a buffer
	names  []Name
	name   int      // the first name not yet passed
	quoted []quoted // of the paragraph
	items  []item   // of the paragraph
	goesOn bool     // the paragraph before ended within a quotation
	last   int      // the speaker of the quotation before
	memory
	quotes []Quote
}

// paragraph finds the quotes in the items, sentence by sentence.
func (r *reader) paragraph() {
	carried := r.goesOn
	spoke := carried // somebody spoke in this paragraph
	r.topicHere = false
	for s := 0; s < len(r.items); {
		e := s + 1
		for e < len(r.items) && !r.items[e].begin {
			e++
		}
		before := len(r.quotes)
		term := -1 // the last quotation that is a term
		for i := s; i < e; i++ {
			it := r.items[i]
			if it.class == name {
				r.introduce(s, i)
			}
			if it.class != speech {
				continue
			}
			t := tag{found: true, speaker: r.last}
			if !carried || i > 0 {
				t = r.tag(s, i, e)
				if !r.isSpeech(t, s, i, e) || term >= 0 && r.coordinated(term, i) {
					term = i
					continue
				}
			}
			if !t.found {
				t.speaker = r.untagged(spoke, s, i)
			}
			q := r.quoted[it.n]
			quote := Quote{Span: span.Span{Start: q.start, End: q.end}, Speaker: t.speaker}
			if t.cue > 0 {
				quote.Cue = r.items[t.cue-1].Span
			}
			r.quotes = append(r.quotes, quote)
			r.last, spoke = t.speaker, true
			if t.direct && t.speaker == 0 {
				r.topic = 0 // "she" who goes on speaking has no name
			}
		}
		direct := len(r.quotes) > before
		if !direct {
			r.indirect(s, e)
		}
		r.remember(s, e)
		if direct && r.last > 0 {
			r.speaks(r.last)
		}
		s = e
	}
	r.goesOn = len(r.quoted) > 0 && r.quoted[len(r.quoted)-1].goesOn
}
