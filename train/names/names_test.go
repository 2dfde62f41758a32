package main

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// The marginals of a run are the sums over all its paths.
func TestMarginals(t *testing.T) {
	const n = 3
	random := rand.New(rand.NewPCG(1, 1))
	c := &crf{}
	c.grow()
	for to := range tags {
		for _, from := range sources[to] {
			c.expMoves[to][from] = exp(float32(random.NormFloat64()))
		}
	}
	var b buffers
	b.grow(n)
	for i := range n {
		for tag := range tags {
			b.e[i][tag] = exp(float32(random.NormFloat64()))
		}
	}
	some := []uint64{1 | 1<<names.TagOf(names.Org, 0, 2), math.MaxUint64, 1 | 1<<names.TagOf(names.Org, 1, 2)}
	for _, allowed := range [][]uint64{nil, some} {
		var want [n][tags]float64
		var sum float64
		var path [n]int
		var walk func(i int, p float64)
		walk = func(i int, p float64) {
			before := 0
			if i > 0 {
				before = path[i-1]
			}
			if i == n {
				if !slices.Contains(sources[0], before) {
					return
				}
				p *= float64(c.expMoves[0][before])
				sum += p
				for j, tag := range path {
					want[j][tag] += p
				}
				return
			}
			for tag := range tags {
				if slices.Contains(sources[tag], before) && (allowed == nil || allowed[i]>>tag&1 == 1) {
					path[i] = tag
					walk(i+1, p*float64(c.expMoves[tag][before])*float64(b.e[i][tag]))
				}
			}
		}
		walk(0, 1)
		var moves [tags][tags]float32
		if !c.marginals(&b, n, allowed, b.free, &moves, 1) {
			t.Fatal("no path")
		}
		for i := range n {
			for tag := range tags {
				if got, want := float64(b.free[i][tag]), want[i][tag]/sum; math.Abs(got-want) > 1e-4 {
					t.Errorf("word %d, tag %d: %.5f, want %.5f", i, tag, got, want)
				}
			}
		}
		var all float32
		for from := range moves {
			for _, p := range moves[from] {
				all += p
			}
		}
		if math.Abs(float64(all)-n-1) > 1e-3 {
			t.Errorf("%v moves in a run of %d", all, n)
		}
	}
}

func TestPlain(t *testing.T) {
	d := plain([][]corpus.Word{
		{{Text: `"`, Tag: "O"}, {Text: "Ann", Tag: "B-PER"}, {Text: "Lee", Tag: "I-PER"}, {Text: `"`, Tag: "O"}, {Text: "'s", Tag: "O"}, {Text: "(", Tag: "O"}, {Text: "UN", Tag: "B-ORG"}, {Text: ")", Tag: "O"}, {Text: ".", Tag: "O"}},
		{{Text: "Oslo", Tag: "B-LOC"}},
	})
	if want := "\"Ann Lee\"'s (UN).\nOslo"; d.text != want {
		t.Errorf("%q, want %q", d.text, want)
	}
	if got := spansText(d); got != "Ann Lee|UN|Oslo" {
		t.Error(got)
	}
}

func spansText(d *document) string {
	var out []string
	for _, s := range d.spans {
		out = append(out, d.text[s.start:s.end])
	}
	return strings.Join(out, "|")
}

// In each variant of an article the same things are named.
func TestVariants(t *testing.T) {
	const article = "⟦GPE:1|Velden⟧ elects ⟦PERSON:2|Ana Ströd⟧\n2019-01-07\n\n⟦PERSON:2|Ana Ströd⟧ won in ⟦GPE:1|Velden⟧ on Sunday, said the ⟦ORG:3|Velden Post⟧.\n\n⟦PERSON:2|Ströd⟧ thanked ⟦GPE:4|France⟧.\n"
	n, err := corpus.ParseNews(article)
	if err != nil {
		t.Fatal(err)
	}
	variants, err := variants([]corpus.News{n, n})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range variants {
		text := spansText(d)
		if d.only == 0 { // other people and cities
			words := strings.Split(text, "|")
			if len(words) != 7 || words[4] != "Velden Post" || words[6] != "France" || words[1] != words[2] || words[0] != words[3] || words[0] == "Velden" || !strings.HasSuffix(words[1], " "+words[5]) {
				t.Errorf("renamed: %s", text)
			}
			continue
		}
		got = append(got, text)
		if d.only > len(d.text) || d.only < strings.Index(d.text, " ") {
			t.Errorf("only %d of %q", d.only, d.text)
		}
	}
	want := []string{
		"VELDEN|ANA STRöD|ANA STRöD|VELDEN|VELDEN POST|Ströd|France",
		"Velden|Ana Ströd|VELDEN|Reuters|Ana Ströd|Velden|Velden Post|Ströd|France",
		"Velden|Ana Ströd|Ana Ströd|Velden|Velden Post|Ströd|France",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestTitleCase(t *testing.T) {
	for in, want := range map[string]string{
		"a man of the people, e.g. in oslo": "A Man of the People, E.g. in Oslo",
		"nine-year-old élan":                "Nine-Year-Old élan",
	} {
		if got := titleCase(in); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
