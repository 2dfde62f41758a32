package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func truthOf(main string, with, without []string) *truth {
	t := &truth{id: "p"}
	t.Truth.Main, t.Truth.With, t.Truth.Without = main, with, without
	return t
}

func TestScorePage(t *testing.T) {
	for _, test := range []struct {
		name          string
		truth         *truth
		text          string
		f1            float64
		kept, leaked  int
		with, without int
	}{
		{
			name:  "all right",
			truth: truthOf("A storm came.\n\nIt went.", []string{"storm came. It"}, []string{"Home", "Log in"}),
			text:  "a  STORM came.\nIt went.", f1: 1, kept: 1, with: 1, without: 2,
		},
		{
			name:  "half too much", // 2 of the 4 words, all of the 2 wanted: 2·2/(4+2)
			truth: truthOf("It rained", []string{"it rained"}, []string{"log in", "help"}),
			text:  "It rained. Log in", f1: 2. / 3, kept: 1, leaked: 1, with: 1, without: 2,
		},
		{
			name:  "signs count in snippets, not in words",
			truth: truthOf("so, it rained", []string{"so, it"}, nil),
			text:  "so it rained", f1: 1, kept: 0, with: 1,
		},
		{
			name:  "a snippet may begin and end within a word",
			truth: truthOf("homework", nil, []string{"Home"}),
			text:  "homework", f1: 1, leaked: 1, without: 1,
		},
		{name: "nothing there, nothing found", truth: truthOf("", nil, []string{"x"}), text: "", f1: 1, without: 1},
		{name: "nothing there, something found", truth: truthOf("", nil, nil), text: "x", f1: 0},
		{name: "nothing found", truth: truthOf("x", []string{"x"}, nil), text: "", f1: 0, with: 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := scorePage(test.truth, result{Text: test.text})
			if s.words.F1() != test.f1 {
				t.Errorf("F1 %v, want %v: %+v", s.words.F1(), test.f1, s.words)
			}
			if want := (hits{test.kept, test.with}); s.with != want {
				t.Errorf("with %v, want %v", s.with, want)
			}
			if want := (hits{test.leaked, test.without}); s.without != want {
				t.Errorf("without %v, want %v", s.without, want)
			}
		})
	}
}

// The mean of F1 is over pages, the share of snippets over all snippets.
func TestContentSum(t *testing.T) {
	var sum contentSum
	sum.add(scorePage(truthOf("a b", []string{"a", "b", "c"}, nil), result{Text: "a b"}))
	failed := scorePage(truthOf("a", []string{"a"}, []string{"d"}), result{})
	failed.err = errors.New("no article")
	sum.add(failed)
	if sum.meanF1() != .5 || sum.pages != 2 || sum.failed != 1 {
		t.Errorf("F1 %v of %d pages, %d failed; want .5 of 2, 1 failed", sum.meanF1(), sum.pages, sum.failed)
	}
	if sum.with.share() != .5 || sum.without.share() != 0 {
		t.Errorf("kept %v, leaked %v; want .5 and 0", sum.with.share(), sum.without.share())
	}
}

func TestFields(t *testing.T) {
	for _, test := range []struct {
		name, want, got string
		sum             fieldSum
	}{
		{"title", "A Storm – at Last!", "a storm, at last", fieldSum{has: 1, right: 1}},
		{"title", "A Storm", "A Storm | The Times", fieldSum{has: 1}},
		{"author", "Ann Lee and Bo Ek", "Bo Ek; Ann Lee", fieldSum{has: 1, right: 1}},
		{"author", "Ann Lee", "Ann Lee, Bo Ek", fieldSum{has: 1}},
		{"author", "Ann Lee", "", fieldSum{has: 1}},
		{"author", "", "admin", fieldSum{none: 1, filled: 1}},
		{"date", "2024-05-01", "2024-05-01", fieldSum{has: 1, right: 1}},
		{"date", "2024-05-01", "2024-05", fieldSum{has: 1}},
		{"date", "", "", fieldSum{none: 1}},
	} {
		var sum fieldSum
		sum.add(test.name, field{test.want, test.got})
		if sum != test.sum {
			t.Errorf("%s %q, got %q: %+v, want %+v", test.name, test.want, test.got, sum, test.sum)
		}
	}
}

// Each system reads the same plain page. The distiller believes OpenGraph only if
// all it asks for is there.
func TestSystems(t *testing.T) {
	const page = `<!DOCTYPE html><html lang="en"><head><title>A storm came</title>
<meta property="og:type" content="article"><meta property="og:title" content="A storm came">
<meta property="og:url" content="https://example.org/storm"><meta property="og:image" content="https://example.org/storm.jpg">
<meta property="article:published_time" content="2024-05-01T23:30:00-05:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>A storm came</h1>`
	body := "<p>" + strings.Repeat("A storm came over the hills on Wednesday, and people had to leave their houses, the police said. ", 5) + "</p>"
	html := page + strings.Repeat(body, 4) + "</article></body></html>"
	for _, s := range systems {
		got, err := s.run([]byte(html), "https://example.org/storm")
		if err != nil || !strings.Contains(got.Text, "leave their houses") {
			t.Errorf("%s: %v, text %q", s.name, err, got.Text)
		}
		if got.Title != "A storm came" || got.Date != "2024-05-01" {
			t.Errorf("%s: title %q, date %q", s.name, got.Title, got.Date)
		}
	}
}

func TestPanicIsEmpty(t *testing.T) {
	s := system{extract: func([]byte, string) (result, error) { panic("index out of range") }}
	if r, err := s.run(nil, ""); err == nil || r.Text != "" {
		t.Errorf("%v, %v: want an error and nothing else", r, err)
	}
}

func TestMissingData(t *testing.T) {
	for _, test := range []struct{ data, systems, says string }{
		{"", "newswire", "NEWSWIRE_DATA"},
		{t.TempDir(), "newswire", "has neither"},
		{t.TempDir(), "newswires", `no system "newswires"`},
	} {
		if err := run(test.data, test.systems, "", "", false, 1); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%q, %q: %v, want %q", test.data, test.systems, err, test.says)
		}
	}
}

// Only wcxb/dev is what newswire was learnt on, given itself or the folder above,
// or by a link.
func TestIsDev(t *testing.T) {
	data := t.TempDir()
	for _, folder := range []string{"wcxb/dev", "held-out"} {
		truths := filepath.Join(data, folder, "ground-truth")
		if err := os.MkdirAll(truths, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(truths, "1.json"), []byte("{}"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	link := filepath.Join(data, "link")
	if err := os.Symlink(filepath.Join(data, "wcxb", "dev"), link); err != nil {
		t.Skip("no links here:", err)
	}
	for folder, want := range map[string]bool{data: true, filepath.Join(data, "wcxb", "dev"): true, link: true, filepath.Join(data, "held-out"): false} {
		c, err := open(folder, "")
		if err != nil {
			t.Fatal(err)
		}
		if c.isDev() != want {
			t.Errorf("%s: %v, want %v", folder, c.isDev(), want)
		}
	}
}
