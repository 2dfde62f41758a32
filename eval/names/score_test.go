package main

import (
	"bytes"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// marked makes a document of a text with ⟦KIND:entity|…⟧ marks, as the annotated articles
// have them.
func marked(t *testing.T, text string) document {
	t.Helper()
	n, err := corpus.ParseNews("\n2020-01-01\n" + text)
	if err != nil {
		t.Fatal(err)
	}
	d, err := articleOf(n)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestScores(t *testing.T) {
	const gold = "⟦GPE:1|US⟧ forces met ⟦PERSON:2|Angela Merkel⟧ in ⟦GPE:3|Berlin⟧."
	for _, test := range []struct {
		name, found string
		want        score
		gpe         score
	}{
		{"all right", gold, score{3, 3, 3}, score{2, 2, 2}},
		{"entities do not matter", "⟦GPE:3|US⟧ forces met ⟦PERSON:3|Angela Merkel⟧ in ⟦GPE:3|Berlin⟧.", score{3, 3, 3}, score{2, 2, 2}},
		{"nothing found", "US forces met Angela Merkel in Berlin.", score{3, 0, 0}, score{2, 0, 0}},
		{"another kind", "⟦ORG:1|US⟧ forces met ⟦PERSON:2|Angela Merkel⟧ in ⟦GPE:3|Berlin⟧.", score{3, 3, 2}, score{2, 1, 1}},
		{"another extent", "⟦GPE:1|US⟧ forces met Angela ⟦PERSON:2|Merkel⟧ in ⟦GPE:3|Berlin⟧.", score{3, 3, 2}, score{2, 2, 2}},
		{"two for one", "⟦GPE:1|US⟧ forces met ⟦PERSON:2|Angela⟧ ⟦PERSON:2|Merkel⟧ in ⟦GPE:3|Berlin⟧.", score{3, 4, 2}, score{2, 2, 2}},
		{"more", "⟦GPE:1|US⟧ ⟦ORG:4|forces⟧ met ⟦PERSON:2|Angela Merkel⟧ in ⟦GPE:3|Berlin⟧.", score{3, 4, 3}, score{2, 2, 2}},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := scores{}
			s.add(marked(t, gold).names, marked(t, test.found).names)
			if got := s.sum(ours); got != test.want {
				t.Errorf("all: %+v, want %+v", got, test.want)
			}
			if got := s["GPE"]; got != test.gpe {
				t.Errorf("GPE: %+v, want %+v", got, test.gpe)
			}
		})
	}
}

func TestTheSameNameTwiceCountsOnce(t *testing.T) {
	d := marked(t, "In ⟦GPE:1|Berlin⟧.")
	s := scores{}
	s.add(d.names, append(d.names, d.names...))
	if want := (score{1, 1, 1}); s["GPE"] != want {
		t.Errorf("%+v, want %+v", s["GPE"], want)
	}
}

func TestFiguresOfScore(t *testing.T) {
	s := score{gold: 4, found: 3, right: 2}
	if p, r, f1 := s.precision(), s.recall(), s.f1(); p != 2./3 || r != .5 || math.Abs(f1-4./7) > 1e-12 {
		t.Errorf("%v %v %v", p, r, f1)
	}
	if f1 := (score{}).f1(); f1 != 0 {
		t.Errorf("F1 of nothing: %v", f1)
	}
}

func TestMatchKeepsFieldsApart(t *testing.T) {
	gold := []name{{place: place{start: 0, end: 20}}, {place: place{field: 1, start: 0, end: 20}}}
	found := []name{{place: place{field: 1, start: 5, end: 30}}}
	if got, want := match(gold, found), []int{-1, 0}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestErrorLists(t *testing.T) {
	d := marked(t, "⟦PERSON:1|Jo Doe⟧ of ⟦ORG:2|Acme Inc.⟧ met ⟦NORP:3|Kurds⟧ in ⟦GPE:4|Rome⟧. ⟦PERSON:1|Doe⟧ said: “⟦QUOTE:1|I never saw them⟧”, “⟦QUOTE:1|not there⟧”.")
	found := marked(t, "⟦PERSON:1|Jo Doe⟧ of ⟦ORG:2|Acme⟧ Inc. met ⟦GPE:3|Kurds⟧ in Rome. ⟦PERSON:2|Doe⟧ ⟦ORG:5|said⟧: “⟦QUOTE:3|I never saw them⟧”, “not ⟦QUOTE:1|there⟧”.")
	r := result{set: set{name: "test", news: true, heldBack: true}}
	r.errors.addNames(&d, found.names)
	r.errors.addLinks(&d, found.names)
	r.errors.addQuotes(&d, found.names, found.quotes)
	var b bytes.Buffer
	r.printErrors(&b, 10)
	for _, want := range []string{
		"missed (kind | text): 1\n    1  GPE | Rome",
		"extra (kind | text): 1\n    1  ORG | said     …Doe of Acme Inc. met Kurds in Rome. Doe [said]:",
		"kind (gold | ours | text): 1\n    1  NORP | GPE | Kurds ",
		"span (gold kind | gold | our kind | ours): 1\n    1  ORG | Acme Inc. | ORG | Acme ",
		"one entity found as several: 1\n    1  Jo Doe | Doe ",
		"several entities found as one: 0\n",
		"quotes missed: 0\n",
		"quotes span (gold | ours): 1\n    1  not there | there ",
		"speaker (gold | ours): 1\n    1  Jo Doe | Kurds ",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}

func TestRunSaysWhatIsMissing(t *testing.T) {
	for _, test := range []struct {
		o    options
		says string
	}{
		{options{}, "NEWSWIRE_DATA"},
		{options{data: "/nonexistent"}, "no news/*.txt"},
		{options{data: t.TempDir(), speed: true}, "no news/*.txt"},
		{options{data: t.TempDir(), sets: "pud"}, "pud.iob2"},
		{options{iob2: "/nonexistent/x.iob2"}, "x.iob2"},
		{options{data: t.TempDir(), sets: "bible"}, "there are news, news-dev"},
		{options{data: t.TempDir(), pred: "x"}, "name it with -set"},
		{options{data: t.TempDir(), sets: "news", pred: "x"}, "in IOB2"},
	} {
		if err := run(&bytes.Buffer{}, test.o); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%+v: %v, want %q", test.o, err, test.says)
		}
	}
}
