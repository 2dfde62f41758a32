package main

import (
	"slices"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// span is a gold span of a case. Accept are the values that are right, if there is
// more than one.
type span struct {
	Start  int      `json:"start"`
	End    int      `json:"end"`
	Type   string   `json:"type"`
	Value  string   `json:"value"`
	Accept []string `json:"accept,omitempty"`

	amounts []quantity // what the values mean, if they are of amounts
}

// values are those that are right.
func (s span) values() []string {
	if len(s.Accept) > 0 {
		return s.Accept
	}
	return []string{s.Value}
}

// example is a text with the spans that are right in it.
type example struct {
	ID    string `json:"id"`
	Ref   string `json:"ref"`
	Text  string `json:"text"`
	Spans []span `json:"spans"`

	ref time.Time
}

// answer is what the library found: a date or an amount.
type answer struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Type  string `json:"type"`
	Value string `json:"value"`

	from, to time.Time
	amount   quantity
	mod      newswire.Mod
}

// set is a collection of examples and how they are read and judged.
type set struct {
	name     string
	files    []string // in dates/
	news     bool     // the annotated articles instead
	heldBack bool     // the last of these, else the others
	find     func(example) []answer
	right    func(gold span, got answer) bool
	types    []string // of amounts: those that are annotated
}

func (s set) ofAmounts() bool { return s.types != nil }

var amountTypes = []string{"MONEY", "PERCENT", "QUANTITY"}

// allSets are the sets of dates, then those of amounts. Three of the former give
// values in forms of their own.
var allSets = []set{
	{name: "news", news: true, find: findDates, right: sameValue},
	{name: "news-dev", news: true, heldBack: true, find: findDates, right: sameValue},
	{name: "meantime-dev", files: []string{"meantime-dev"}, find: findDates, right: sameValue},
	{name: "timebank", files: []string{"timebank"}, find: findDates, right: sameValue},
	{name: "aquaint", files: []string{"aquaint"}, find: findDates, right: sameValue},
	{name: "timebank+aquaint", files: []string{"timebank", "aquaint"}, find: findDates, right: sameValue},
	{name: "recog-datetime-dev", files: []string{"recog-datetime-dev"}, find: findDates, right: sameMeaning},
	{name: "chrono", files: []string{"chrono"}, find: findDates, right: sameMeaning},
	{name: "duckling-time", files: []string{"duckling-time"}, find: findDates, right: sameMeaning},
	{name: "sutime-itest", files: []string{"sutime-itest"}, find: findDates, right: sameValue},

	{name: "news-amounts", news: true, find: findAmounts, right: sameAmount, types: amountTypes},
	{name: "news-amounts-dev", news: true, heldBack: true, find: findAmounts, right: sameAmount, types: amountTypes},
	{name: "recog-currency-dev", files: []string{"recog-currency-dev"}, find: findAmounts, right: sameAmount, types: []string{"MONEY"}},
	{name: "duckling-money", files: []string{"duckling-money"}, find: findAmounts, right: sameAmount, types: []string{"MONEY"}},
	{name: "recog-percent-dev", files: []string{"recog-percent-dev"}, find: findAmounts, right: sameAmount, types: []string{"PERCENT"}},
	{name: "recog-dimension-dev", files: []string{"recog-dimension-dev"}, find: findAmounts, right: sameAmount, types: []string{"QUANTITY"}},
}

// read reads the examples of s. In a set of amounts, what is no amount of ours is
// taken out of the gold spans.
func (s set) read(data string) ([]example, error) {
	var out []example
	var err error
	if s.news {
		out, err = readNews(data, s.heldBack, s.ofAmounts())
	} else {
		out, err = readExamples(data, s.files)
	}
	if err == nil && s.ofAmounts() {
		for i := range out {
			out[i].Spans = amountSpans(out[i].Spans)
		}
	}
	return out, err
}

// answers are what the library finds in e, as far as it is annotated there.
func (s set) answers(e example) []answer {
	found := s.find(e)
	if !s.ofAmounts() {
		return found
	}
	return slices.DeleteFunc(found, func(a answer) bool { return !slices.Contains(s.types, a.Type) })
}

func findDates(e example) []answer {
	var out []answer
	for _, d := range newswire.Dates(e.Text, e.ref) {
		out = append(out, answer{Start: d.Start, End: d.End, Type: strings.ToUpper(d.Kind.String()), Value: d.Value, from: d.From, to: d.To, mod: d.Mod})
	}
	return out
}

func findAmounts(e example) []answer {
	var out []answer
	for _, a := range newswire.Amounts(e.Text) {
		q := quantity{a.Number, a.Unit}
		out = append(out, answer{Start: a.Start, End: a.End, Type: strings.ToUpper(a.Kind.String()), Value: q.String(), amount: q, mod: a.Mod})
	}
	return out
}

// sameValue is how TimeML's own values compare: as strings.
func sameValue(gold span, got answer) bool { return slices.Contains(gold.values(), got.Value) }
