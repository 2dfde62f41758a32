package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// tokens makes a collection of one document. A token has its tag after a slash, or none for
// O; a line is a sentence.
func tokens(text string) collection {
	var sentences [][]corpus.Word
	for line := range strings.Lines(text) {
		var sentence []corpus.Word
		for _, w := range strings.Fields(line) {
			token, tag, ok := strings.Cut(w, "/")
			if !ok {
				tag = "O"
			}
			sentence = append(sentence, corpus.Word{Text: token, Tag: tag})
		}
		sentences = append(sentences, sentence)
	}
	c := collection{documents: []document{detokenise("d", sentences)}}
	c.setKinds()
	return c
}

func TestDetokenise(t *testing.T) {
	for _, test := range []struct{ tokens, text, names string }{
		{"The United/B-LOC States/I-LOC ' s/O , he said .", "The United States ' s, he said.", "LOC United States"},
		{"Mr. Xi/B-PER 's \" plan \" ( a secret )", `Mr. Xi's "plan" (a secret)`, "PER Xi"},
		{"“ Do n't \" say \" \" it \" ” ‘ x ’ £ 5", `“Don't "say" "it"” ‘x’ £5`, ""},
		{"In Rome/B-LOC\n\" Rome/B-LOC\n, Rome/I-LOC", "In Rome\n\"Rome\n, Rome", "LOC Rome, LOC Rome"},
		{"Jo/B-PER Doe/B-PER Smith/I-PER Acme/I-ORG", "Jo Doe Smith Acme", "PER Jo, PER Doe Smith"},
	} {
		d := tokens(test.tokens).documents[0]
		var names []string
		for _, n := range d.names {
			names = append(names, n.kind+" "+d.at(n.place))
		}
		if got := strings.Join(names, ", "); d.text != test.text || got != test.names {
			t.Errorf("%q: %s, want %q: %s", d.text, got, test.text, test.names)
		}
	}
}

func TestSnap(t *testing.T) {
	d := tokens("The Hague/B-LOC \" saw the New York/B-ORG Times/I-ORG 's Acme-based ( U.S. ) .").documents[0]
	for _, test := range []struct{ found, want string }{
		{"The Hague", "Hague"},
		{"Hague", "Hague"},
		{"the New York Times's", "New York Times"},
		{"York Times", "York Times"},
		{"ork Tim", "York Times"},
		{"Acme", "Acme-based"},
		{"(U.S.)", "U.S."},
		{" Acme", "Acme-based"},
		{"U.S", "U.S."},
		{"the", ""},
	} {
		start := strings.Index(d.text, test.found)
		if start < 0 {
			t.Fatalf("no %q in %q", test.found, d.text)
		}
		got := ""
		if p, ok := d.snap(place{start: start, end: start + len(test.found)}); ok {
			got = d.at(p)
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.found, got, test.want)
		}
	}
}

func TestKinds(t *testing.T) {
	for _, test := range []struct{ tags, kinds, terms string }{
		{"a/B-PER b/B-ORG c/B-LOC d/B-MISC",
			"PER ORG LOC MISC",
			"PERSON=PER NORP=MISC ORG=ORG GPE=LOC LOC=LOC FAC=LOC EVENT=MISC LAW=MISC PRODUCT=MISC WORK_OF_ART=MISC"},
		{"a/B-PERSON b/B-ORG c/B-LOC d/B-MISC e/B-FAC f/B-NORP g/B-PRODUCT h/B-DATE i/B-MONEY",
			"PERSON NORP ORG LOC FAC PRODUCT MISC",
			"PERSON=PERSON NORP=NORP ORG=ORG GPE=LOC LOC=LOC FAC=FAC EVENT=MISC LAW=MISC PRODUCT=PRODUCT WORK_OF_ART=MISC"},
		{"a/B-PER b/B-ORG c/B-LOC",
			"PER ORG LOC",
			"PERSON=PER NORP= ORG=ORG GPE=LOC LOC=LOC FAC=LOC EVENT= LAW= PRODUCT= WORK_OF_ART="},
	} {
		c := tokens(test.tags)
		var terms []string
		for _, k := range ours {
			terms = append(terms, k+"="+c.kindOf[k])
		}
		if got := strings.Join(c.kinds, " "); got != test.kinds {
			t.Errorf("kinds %s, want %s", got, test.kinds)
		}
		if got := strings.Join(terms, " "); got != test.terms {
			t.Errorf("%s, want %s", got, test.terms)
		}
		if n := len(c.documents[0].names); n != len(c.kinds) {
			t.Errorf("%d names of %d kinds", n, len(c.kinds))
		}
	}
}

func TestWrite(t *testing.T) {
	c := tokens("Doña/B-PER “ Ana/I-PER\nin México/B-LOC 🙂 Rome")
	d := c.documents[0]
	start := strings.Index(d.text, "México")
	found := c.inTerms(&d, []name{{place: place{start: start, end: start + len("México")}, kind: "GPE"}})
	r := result{gold: c.documents, found: [][]name{found}}
	pred, gold := filepath.Join(t.TempDir(), "pred"), filepath.Join(t.TempDir(), "gold")
	if err := r.write(pred, gold); err != nil {
		t.Fatal(err)
	}
	var names [][3]any
	var text struct {
		Text        string
		Toks, Sents [][2]int
		Tags        []string
	}
	for file, v := range map[string]any{pred: &names, gold: &text} {
		b, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(b, v)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if got := fmt.Sprint(names); got != "[[13 19 LOC]]" {
		t.Errorf("found %s", got)
	}
	if got := fmt.Sprint(text.Toks, text.Sents, text.Tags); text.Text != d.text ||
		got != "[[0 4] [5 6] [6 9] [10 12] [13 19] [20 21] [22 26]] [[0 3] [3 7]] [B-PER O I-PER O B-LOC O O]" {
		t.Errorf("%q %s", text.Text, got)
	}
}

func TestCharacters(t *testing.T) {
	if got, want := characters("aé🙂b"), []int{0, 1, 1, 2, 2, 2, 2, 3, 4}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
