package main

import (
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire"
)

func TestScorePage(t *testing.T) {
	page := goldPage{ID: "p", Class: "c", Text: "A\n\none\n\ntwo\n\nB\n\nthree\n", Gold: []goldStory{
		{Title: "A", First: "one", Last: "two", BodyStart: 3, BodyEnd: 11},
		{Title: "B", First: "three", Last: "three", BodyStart: 16, BodyEnd: 21},
	}}
	for _, test := range []struct {
		name                  string
		articles              []*newswire.Article
		titles, strict, spans int
		pk                    bool
	}{
		{"all right", []*newswire.Article{{Title: "A", Text: "one\n\ntwo"}, {Title: "B", Text: "three"}}, 2, 2, 2, false},
		{"a paragraph lost", []*newswire.Article{{Title: "A", Text: "one"}, {Title: "B", Text: "three"}}, 2, 1, 1, false},
		{"not split", []*newswire.Article{{Title: "A", Text: "one\n\ntwo\n\nB\n\nthree"}}, 1, 0, 0, true},
		{"a title invented", []*newswire.Article{{Title: "A", Text: "one"}, {Title: "two"}, {Title: "B", Text: "three"}}, 2, 1, 1, true},
		{"nothing found", nil, 0, 0, 0, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := scorePage(page, test.articles)
			if s.titles != test.titles || s.strict != test.strict || s.spans != test.spans || s.pk > 0 != test.pk {
				t.Errorf("titles %d, strict %d, spans %d, Pk %v; errors %q", s.titles, s.strict, s.spans, s.pk, s.errors)
			}
			if s.allRight() != (test.name == "all right") {
				t.Error("all right:", s.allRight())
			}
		})
	}
}

func TestMissingData(t *testing.T) {
	for _, test := range []struct{ data, says string }{
		{"", "NEWSWIRE_DATA"},
		{"/nonexistent", "no such file"},
		{t.TempDir(), "has no flat/*.jsonl"},
	} {
		if err := run(test.data, false); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%q: %v, want %q", test.data, err, test.says)
		}
	}
}
