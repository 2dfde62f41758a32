package names

import (
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// Document is the words of the texts that are read together, such as an article's title
// and body.
type Document struct {
	known lexicon.Words
	words []word
}

// word is a token with what its features are made of.
type word struct {
	text       string
	start, end int // in its text
	hash       uint64
	shape      uint32
	known      lexicon.Word
	phrase     lexicon.Lists // those of the longest phrase that it is part of
	part       uint8         // which part: first, middle, last; 0 of none
	first      bool          // it begins a sentence
	upper      bool          // it has a capital
	caps       bool          // its sentence is in capitals or Title Case
	try        bool          // it may be part of a name
}

// Sentence is a range of a document's words.
type Sentence struct{ from, to int }

// NewDocument returns an empty document of which the words are looked up in known.
func NewDocument(known lexicon.Words) *Document { return &Document{known: known} }

// Read appends the sentences of text.
func (d *Document) Read(text string) {
	s := token.Of(text)
	d.read(&s, text, len(text)+1) // there are no more words than bytes
}

// read appends sentences of text until there are so many words more. It says whether
// there may be more sentences.
func (d *Document) read(s *token.Sentences, text string, words int) bool {
	var tokens [token.Longest]token.Token
	words += len(d.words)
	for len(d.words) < words {
		t := s.Next(tokens[:0])
		if len(t) == 0 {
			return false
		}
		d.sentence(text, t)
	}
	return true
}

// sentence appends one sentence.
func (d *Document) sentence(text string, tokens []token.Token) {
	from := len(d.words)
	long, capitals := 0, 0 // the longer words, and those of them with a capital
	for i, t := range tokens {
		w := word{text: text[t.Start:t.End], start: t.Start, end: t.End, first: i == 0}
		w.hash = lexicon.Hash(w.text)
		w.shape, w.upper = shape(w.text)
		w.known = d.known.Look(w.hash)
		if t.Kind == token.Word && len(w.text) > 3 {
			long++
			if w.upper {
				capitals++
			}
		}
		d.words = append(d.words, w)
	}
	words := d.words[from:]
	d.phrases(words)
	for i := range words {
		words[i].caps = 4*capitals > 3*long && capitals > 2
	}
	tryable(words)
}

// reach is how far from a word with a capital another word of the name may be, and between
// is how many words may be between two of them.
const (
	reach   = 2
	between = 3
)

// tryable says which words of a sentence may be parts of names: those with a capital, those
// between two that are near each other, and those before and after one as far as no word
// parts them that only ever joins two parts of a name.
func tryable(words []word) {
	last := -between - 2 // the one before with a capital
	for i := range words {
		if !words[i].upper {
			continue
		}
		words[i].try = true
		for j := i - 1; j > max(last, -1) && (i-last <= between+1 || i-j <= reach && !joint(words[j].text)); j-- {
			words[j].try = true
		}
		for j := i + 1; j < len(words) && j-i <= reach && !words[j].upper && !joint(words[j].text); j++ {
			words[j].try = true
		}
		last = i
	}
}

// joint says whether a word without a capital is a mark or one of those function words that
// may stand within a name ("Bank of England"), but not begin or end one.
func joint(w string) bool {
	if c := w[0]; c < 'a' || c > 'z' {
		return c < '0' || c > '9' && c < utf8.RuneSelf || c >= utf8.RuneSelf && len(w) <= 3
	}
	switch w {
	case "a", "about", "after", "all", "also", "an", "and", "are", "as", "at", "be", "because", "been", "before", "being", "but", "by", "can", "could",
		"did", "do", "does", "during", "for", "from", "had", "has", "have", "he", "her", "him", "his", "i", "if", "in", "into", "is", "it", "its",
		"may", "more", "not", "of", "on", "or", "our", "out", "over", "said", "says", "she", "should", "since", "so", "some", "such",
		"than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "told", "under", "until", "up",
		"was", "we", "were", "what", "when", "where", "which", "while", "who", "will", "with", "would", "you":
		return true
	}
	return false
}

// phrases marks the longest phrases of the lists.
func (d *Document) phrases(words []word) {
	const longest = 6
	for i := 0; i < len(words); i++ {
		if !words[i].upper {
			continue
		}
		phrase := words[i].hash
		last, lists := i, lexicon.Lists(0)
		for j := i + 1; j < len(words) && j < i+longest; j++ {
			phrase = lexicon.Join(phrase, words[j].hash)
			if known := d.known.Look(phrase); known.Lists != 0 {
				last, lists = j, known.Lists
			}
		}
		if last == i {
			continue
		}
		for j := i; j <= last; j++ {
			words[j].phrase, words[j].part = lists, 2
		}
		words[i].part, words[last].part = 1, 3
		i = last
	}
}

// Words is how many words there are.
func (d *Document) Words() int { return len(d.words) }

// Word is the range of the word i in its text.
func (d *Document) Word(i int) (start, end int) { return d.words[i].start, d.words[i].end }

// Runs calls yield with each run of words that may be parts of names, and the sentence
// that it is in. The words between them are outside of all names.
func (d *Document) Runs(yield func(s Sentence, from, to int)) {
	for a := 0; a < len(d.words); {
		b := a + 1
		for b < len(d.words) && !d.words[b].first {
			b++
		}
		for i := a; i < b; i++ {
			j := i
			for j < b && d.words[j].try {
				j++
			}
			if j > i {
				yield(Sentence{a, b}, i, j)
				i = j
			}
		}
		a = b
	}
}

// Names appends the names that the tags of the words from up to to tell to list.
func (d *Document) Names(list []Name, tags []Tag, from, to int) []Name {
	for i := from; i < to; i++ {
		t := tags[i]
		if t == Outside {
			continue
		}
		start := d.words[i].start
		for tags[i].opens() {
			i++
		}
		list = append(list, Name{span.Span{Start: start, End: d.words[i].end}, t.Kind()})
	}
	return list
}

// shape is the word with its small letters, capitals and digits each told as one sign and
// long runs cut short; and whether it has a capital.
func shape(s string) (shape uint32, upper bool) {
	const small, capital, digit = 1, 2, 3
	var last, run uint32
	for i := 0; i < len(s); {
		sign := uint32(s[i])
		n := 1
		switch {
		case sign >= 'a' && sign <= 'z':
			sign = small
		case sign >= 'A' && sign <= 'Z':
			sign = capital
		case sign >= '0' && sign <= '9':
			sign = digit
		case sign >= utf8.RuneSelf:
			var r rune
			r, n = utf8.DecodeRuneInString(s[i:])
			switch {
			case unicode.IsUpper(r):
				sign = capital
			case unicode.IsLetter(r):
				sign = small
			default:
				sign = uint32(r)
			}
		}
		i += n
		upper = upper || sign == capital
		if sign != last {
			run = 0
		}
		run++
		last = sign
		if run == 1 || run == 2 && sign != small || run <= 4 && sign == digit {
			shape = shape*31 + sign
		}
	}
	return shape, upper
}
