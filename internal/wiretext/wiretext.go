// Package wiretext cuts flat text, such as a page copied from a browser or a
// wire feed, into its stories.
//
// It reads lines, tells what each one is (prose, a short line that may be a
// title, a byline or date, page furniture, a separator), groups the lines
// before each body into a head, and then votes on the page's style: which mark
// (a trailer that repeats the title, a separator, a dateline, …) stands at
// every story. Only a style that holds for all stories found is believed.
// Where no style does, topics decide: see cohesion.go.
package wiretext

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// Page is flat text as its stories.
type Page struct {
	Title   string // the page's own heading, which belongs to no story
	Stories []Story
}

// Story is one story and what the text prints about it.
type Story struct {
	Title, Subtitle        string
	Slug, Section          string
	Authors, Tags, Credits []string
	Published, Modified    stamp.Stamp
	Dateline               Dateline
	Source                 span.Span // in the page
	Text                   string    // blocks parted by one blank line
	Blocks                 []Block

	loose bool // the author was only taken for one
}

// Block is one block of a story's Text.
type Block struct {
	span.Span
	Kind Kind
}

// Kind is what a block is.
type Kind uint8

// The kinds of block that flat text shows.
const (
	Paragraph Kind = iota
	Heading
	Item
)

// Split cuts text into its stories, in order. What dates leave out is filled in
// from ref, if it is not zero.
func Split(text string, ref time.Time) Page {
	p := readPage(text, ref)
	p.findHeads()
	return p.stories(p.vote())
}

// One reads text as a single story whose Text is exactly text, if that is valid
// UTF-8.
func One(text string, ref time.Time) Story {
	st := readPage(strings.ToValidUTF8(text, string(utf8.RuneError)), ref).verbatim()
	st.Source.End = len(text)
	return st
}

func readPage(text string, ref time.Time) *page {
	p := &page{text: text, ref: ref, isValid: utf8.ValidString(text), lines: scanLines(text)}
	p.joinWrapped()
	p.classify()
	return p
}

// page is the state of one Split.
type page struct {
	text         string
	ref          time.Time
	isValid      bool // text is UTF-8 throughout
	wrapped      bool // paragraphs are broken into lines of about equal length
	numbered     bool // the titles count from 1
	sections     bool // names of sections recur, so that they tell of stories
	bareSections bool // a section of its own wording stands above each date and title
	lines        []line
	heads        []head
	trailed      []int   // the lines of the titles that a trailer repeats
	topics       *topics // nil until a style asks for them
}

func (p *page) at(i int) string { return p.text[p.lines[i].start:p.lines[i].end] }
