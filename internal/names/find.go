package names

import (
	"github.com/seed-ad1655d8/newswire/internal/model"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// Find finds the names in the title and the text of an article in English, each in order.
// What the one says of a word counts in the other.
func Find(title, text string) (inTitle, inText []Name) { return shipped.Find(title, text) }

// Find is [Find] by what another model has learnt.
func (m Model) Find(title, text string) (inTitle, inText []Name) {
	if len(title) > longest { // that is no title
		_, inTitle = m.Find("", title)
		_, inText = m.Find("", text)
		return inTitle, inText
	}
	r := m.reader(NewDocument(m.words))
	r.document.words = make([]word, 0, min((len(title)+len(text))/bytesAWord, longest)+token.Room(text))
	r.document.Read(title)
	titleWords := r.document.Words()
	sentences := token.Of(text)
	for more := true; more; {
		more = r.document.read(&sentences, text, longest)
		r.first()
		for range seconds {
			r.second()
		}
		inTitle = r.document.Names(inTitle, r.tags, 0, titleWords)
		inText = r.document.Names(inText, r.tags, titleWords, r.document.Words())
		r.document.words, titleWords = r.document.words[:0], 0
	}
	return inTitle, inText
}

const (
	// longest is after how many words a text is read as if another one began, so that no
	// text needs more memory.
	longest = 1 << 12
	// seconds is how often the second reading is made, each with what the one before it
	// found.
	seconds = 2
	// bytesAWord is about how many there are.
	bytesAWord = 5
)

// FirstReading is what a reading without context makes of the words of a document.
func (m Model) FirstReading(d *Document) []Tag {
	r := m.reader(d)
	r.first()
	return r.tags
}

func (m Model) reader(d *Document) *reader {
	return &reader{document: d, context: Context{index: map[uint64]int32{}}, scores: m.scores, moves: m.moves()}
}

// reader reads one document.
type reader struct {
	document *Document
	scores   model.Sparse
	moves    [2]*moves
	tags     []Tag
	before   []Tag // the tags of the reading before
	context  Context
	later    [][Tags]int16 // of all runs, the scores of the second reading without context

	// of one run
	features []uint64
	run      [][Tags]int16
	back     [][Tags]uint8
}

// first is the reading without context.
func (r *reader) first() {
	r.tags = append(r.tags[:0], make([]Tag, r.document.Words())...)
	r.later = r.later[:0]
	r.document.Runs(func(s Sentence, from, to int) {
		r.run = r.run[:0]
		for i := from; i < to; i++ {
			r.features = r.document.Features(r.features[:0], s, i)
			first, second := r.score()
			r.run, r.later = append(r.run, first), append(r.later, second)
		}
		r.best(0, from, to)
	})
}

// second is a reading with the context that the one before has made.
func (r *reader) second() {
	r.before = append(r.before[:0], r.tags...)
	r.context.count(r.document, r.before)
	later := r.later
	r.document.Runs(func(s Sentence, from, to int) {
		r.run = append(r.run[:0], later[:to-from]...)
		later = later[to-from:]
		for i := from; i < to; i++ {
			r.features = r.document.ContextFeatures(r.features[:0], &r.context, s, i, r.before)
			_, more := r.score()
			for t, v := range more {
				r.run[i-from][t] += v
			}
		}
		r.best(1, from, to)
	})
}

// score is that of the tags by the features, in both readings.
func (r *reader) score() (first, second [Tags]int16) {
	var scores [model.Outputs]int32
	r.scores.Add(r.features, &scores)
	for t := range first {
		first[t], second[t] = int16(scores[t]), int16(scores[int(Tags)+t])
	}
	return first, second
}

// best tags the run of words from up to to by its scores.
func (r *reader) best(reading, from, to int) {
	for len(r.back) < len(r.run) {
		r.back = append(r.back, [Tags]uint8{})
	}
	r.moves[reading].best(r.run, r.back, r.tags[from:to])
}
