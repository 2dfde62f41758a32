package main

import (
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// What has no space before it and what none after, as score/iob2_to_text.py has it.
var (
	closesUp = strings.Fields(", . ; : ! ? ) ] } % 's ’s n't n’t 're 've 'll 'd 'm ’re ’ve ... '' ” ’")
	opens    = strings.Fields("( [ { $ £ € # `` “ ‘")
)

// detokenise makes a text of the sentences of a document, and names of its tags.
func detokenise(id string, sentences [][]corpus.Word) document {
	d := document{id: id}
	var text strings.Builder
	for _, sentence := range sentences {
		if text.Len() > 0 {
			text.WriteByte('\n')
		}
		first := len(d.tokens)
		quoted, glue := false, true
		for _, w := range sentence {
			closing := slices.Contains(closesUp, w.Text)
			if w.Text == `"` {
				quoted = !quoted
				closing = closing || !quoted
			}
			if !glue && !closing {
				text.WriteByte(' ')
			}
			d.tokens = append(d.tokens, word{text.Len(), text.Len() + len(w.Text), w.Tag})
			text.WriteString(w.Text)
			glue = slices.Contains(opens, w.Text) || w.Text == `"` && quoted
		}
		d.sentences = append(d.sentences, [2]int{first, len(d.tokens)})
		d.names = append(d.names, tagged(d.tokens[first:])...)
	}
	d.text = text.String()
	return d
}

// tagged are the names of a sentence. One begins with B; an I that does not go on with the
// kind before it is none.
func tagged(sentence []word) []name {
	var out []name
	for i := 0; i < len(sentence); i++ {
		kind, ok := strings.CutPrefix(sentence[i].tag, "B-")
		if !ok {
			continue
		}
		start := sentence[i].start
		for i+1 < len(sentence) && sentence[i+1].tag == "I-"+kind {
			i++
		}
		out = append(out, name{place: place{newswire.FieldText, start, sentence[i].end}, kind: kind})
	}
	return out
}

// What names in a corpus do not begin or end with, as score/names.py has it.
var (
	before = strings.Fields("the \" ' ( ``")
	after  = strings.Fields("'s ’s ' , . : ; \" ? ! ( )")
)

// snap is p widened to whole tokens of the corpus, without "the" and marks around it. It is
// not ok if nothing is left.
func (d *document) snap(p place) (snapped place, ok bool) {
	i, _ := slices.BinarySearchFunc(d.tokens, p.start, func(t word, at int) int { return t.end - 1 - at })
	j := i
	for j < len(d.tokens) && d.tokens[j].start < p.end {
		j++
	}
	text := func(i int) string { return d.text[d.tokens[i].start:d.tokens[i].end] }
	for j > i && slices.Contains(after, text(j-1)) {
		j--
	}
	for i < j && slices.Contains(before, strings.ToLower(text(i))) {
		i++
	}
	if i == j {
		return place{}, false
	}
	return place{p.field, d.tokens[i].start, d.tokens[j-1].end}, true
}
