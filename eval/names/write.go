package main

import (
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// write writes the names found to the file pred and the texts to the file gold, unless they
// have no name, for score/names.py.
func (r *result) write(pred, gold string) error {
	type text struct {
		Text  string   `json:"text"`
		Toks  [][2]int `json:"toks"`
		Tags  []string `json:"tags"`
		Sents [][2]int `json:"sents"`
	}
	var found, right []any
	for i := range r.gold {
		d := &r.gold[i]
		character := characters(d.text)
		line := []any{}
		for _, n := range r.found[i] {
			line = append(line, []any{character[n.start], character[n.end], n.kind})
		}
		found = append(found, line)
		t := text{Text: d.text, Sents: d.sentences}
		for _, k := range d.tokens {
			t.Toks = append(t.Toks, [2]int{character[k.start], character[k.end]})
			t.Tags = append(t.Tags, k.tag)
		}
		right = append(right, t)
	}
	if err := measure.WriteLines(pred, found); err != nil {
		return err
	}
	return measure.WriteLines(gold, right)
}

// characters are for each byte of s, and its end, how many characters begin before it.
func characters(s string) []int {
	out := make([]int, len(s)+1)
	n := 0
	for i := range len(s) {
		out[i] = n
		if i+1 == len(s) || utf8.RuneStart(s[i+1]) {
			n++
		}
	}
	out[len(s)] = n
	return out
}
