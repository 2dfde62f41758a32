package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// markedExample makes an example of a text with ⟦TYPE:value|…⟧ marks.
func markedExample(t *testing.T, marked string) example {
	t.Helper()
	m, err := corpus.ParseMarks(marked)
	if err != nil {
		t.Fatal(err)
	}
	e := example{ID: "e", Text: m.Text}
	for _, mark := range m.Marks {
		e.Spans = append(e.Spans, span{Start: mark.Start, End: mark.End, Type: mark.Type, Value: mark.Attribute})
	}
	return e
}

// markedAnswers are what is marked in the same text.
func markedAnswers(t *testing.T, marked string) []answer {
	t.Helper()
	var out []answer
	for _, s := range markedExample(t, marked).Spans {
		out = append(out, answer{Start: s.Start, End: s.End, Type: s.Type, Value: s.Value})
	}
	return out
}

func TestScore(t *testing.T) {
	const gold = "It was ⟦DATE:2019|last year⟧, for ⟦DURATION:P2D|two days⟧."
	for _, test := range []struct {
		name, found string
		want        score
	}{
		{"all right", gold, score{2, 2, 2, 2, 2, 2, 1, 1}},
		{"nothing found", "It was last year, for two days.", score{2, 0, 0, 0, 0, 0, 1, 0}},
		{"another value", "It was ⟦DATE:2018|last year⟧, for ⟦DURATION:P2D|two days⟧.", score{2, 2, 2, 2, 2, 1, 1, 0}},
		{"another type", "It was ⟦DURATION:2019|last year⟧, for ⟦DURATION:P2D|two days⟧.", score{2, 2, 2, 2, 1, 2, 1, 1}},
		{"another extent", "It was last ⟦DATE:2019|year⟧, for ⟦DURATION:P2D|two days⟧.", score{2, 2, 1, 2, 2, 2, 1, 0}},
		{"more", "It ⟦DATE:PAST_REF|was⟧ ⟦DATE:2019|last year⟧, for ⟦DURATION:P2D|two days⟧.", score{2, 3, 2, 2, 2, 2, 1, 0}},
		{"two for one", "It was ⟦DATE:2019|last⟧ ⟦DATE:2020|year⟧, for ⟦DURATION:P2D|two days⟧.", score{2, 3, 1, 2, 2, 2, 1, 0}},
		{"one for two", "It was ⟦DATE:2019|last year, for two days⟧.", score{2, 1, 0, 1, 1, 1, 1, 0}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var s score
			s.add(markedExample(t, gold), markedAnswers(t, test.found), sameValue)
			if s != test.want {
				t.Errorf("got %+v, want %+v", s, test.want)
			}
		})
	}
}

func TestPrepositionsAside(t *testing.T) {
	gold := markedExample(t, "He left ⟦DATE:2016|after the year 2016⟧, ⟦DATE:2016-05|this May⟧.")
	found := markedAnswers(t, "He left after ⟦DATE:2016|the year 2016⟧, this ⟦DATE:2016-05|May⟧.")
	var s score
	s.add(stripped(gold, found, sameValue))
	if want := (score{2, 2, 1, 2, 2, 2, 1, 0}); s != want {
		t.Errorf("got %+v, want %+v", s, want)
	}
}

func TestSameMeaning(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse("2006-01-02T15:04", s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, test := range []struct {
		gold string
		got  answer
		want bool
	}{
		{"2019-01-04", answer{Value: "2019-01-04"}, true},
		{"2019-01-04", answer{Value: "2019-01"}, false},
		{"T08", answer{Value: "T08:00"}, true},
		{"08:00:00", answer{Value: "T08:00"}, true},
		{"2017-12-11T09", answer{Value: "2017-12-11T09:00"}, true},
		{"2017-12-11 09:00:00", answer{Value: "2017-12-11T09:00"}, true},
		{"2017-12-11 09:00:30", answer{Value: "2017-12-11T09:00"}, false},
		{"XXXX-WXX-7T08", answer{Value: "XXXX-WXX-7T08:00"}, true},
		{"PT24H", answer{Value: "P1D"}, false},
		{"20", answer{Value: "T20:00"}, false},
		{"(2016-12-04,2016-12-23,P19D)", answer{Value: "2016-12-04/2016-12-22"}, true},
		{"(2016-12-04,2016-12-23,P19D)", answer{Value: "2016-12-04/2016-12-23"}, true},
		{"(2016-12-04,2016-12-23,P19D)", answer{Value: "2016-12-04/2016-12-21"}, false},
		{"(2016-12-04,2016-12-23,P19D)", answer{Value: "P19D", from: day("2016-12-04T00:00"), to: day("2016-12-23T00:00")}, true},
		{"(2016-12-04,2016-12-23,P19D)", answer{Value: "P19D"}, false},
		{"2018-07-02/2018-07-09", answer{Value: "2018-W27", from: day("2018-07-02T00:00"), to: day("2018-07-09T00:00")}, true},
		{"(2014-01-01,2018-01-01,P4Y)", answer{Value: "2014/2018"}, true},
		{"(2014-01-01,2018-01-01,P4Y)", answer{Value: "2014/2019"}, false},
		{"(T04:00,T07,PT3H)", answer{Value: "T04:00/T07:00"}, true},
		{"2018-12-31/2019-01-14", answer{Value: "2019-W01/2019-W02"}, true},
		{"2018-04-01/2019-01-01", answer{Value: "2018-Q2/2018-Q4"}, true},
	} {
		if got := sameMeaning(span{Value: test.gold}, test.got); got != test.want {
			t.Errorf("%s, ours %s: %v", test.gold, test.got.Value, got)
		}
	}
}

func TestErrorLists(t *testing.T) {
	gold := markedExample(t, "One day – ⟦DATE:2019|last year⟧ – it ended. ⟦DATE:X|Then⟧ ⟦DATE:X|Then⟧")
	found := markedAnswers(t, "⟦DURATION:P1D|One day⟧ – last ⟦DATE:2018|year⟧ – it ended. Then Then")
	s := set{name: "test", find: func(example) []answer { return found }, right: sameValue}
	r := measureSet(s, []example{gold})
	var b bytes.Buffer
	r.printErrors(&b, 10)
	for _, want := range []string{
		"missed (type | text | value | ref): 2\n    2  DATE | Then\n",
		"1  last year | 2019 | 2018 |     …One day – [last year] – it ended. Then Then…\n",
		"1  last year | year    …One day",
		"1  DURATION | One day | P1D    …[One day] – last",
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
		{options{data: "/nonexistent"}, "no such file"},
		{options{data: t.TempDir()}, "has no news/*.txt"},
		{options{data: t.TempDir(), sets: "timebank"}, "timebank.jsonl"},
		{options{data: t.TempDir(), sets: "bible"}, "there are news, news-dev"},
		{options{data: t.TempDir(), pred: "x"}, "name it with -set"},
	} {
		if err := run(&bytes.Buffer{}, test.o); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%+v: %v, want %q", test.o, err, test.says)
		}
	}
}
