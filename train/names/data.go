package main

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// span is a name that is right, of one of some kinds, or that was found.
type span struct {
	start, end int
	kinds      uint16
}

// document is one to learn from or to measure on.
type document struct {
	*names.Document
	name  string
	text  string
	spans []span
	ten   bool     // its names are of ten kinds
	open  uint16   // the kinds of which there may be names that are not marked
	heavy float32  // how much it counts
	fold  int      // documents of one article are in one fold
	only  int      // up to which byte it is learnt from; 0 is all
	words [][2]int // those of its corpus
}

var kindNames = []string{"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "PRODUCT", "WORK"}

const (
	per  = 1 << names.Person
	org  = 1 << names.Org
	gpe  = 1 << names.GPE
	loc  = gpe | 1<<names.Loc | 1<<names.Fac
	misc = 1<<names.NORP | 1<<names.Event | 1<<names.Law | 1<<names.Product | 1<<names.Work
)

var four = map[string]uint16{"PER": per, "ORG": org, "LOC": loc, "MISC": misc}

// readOthers are the documents to learn from beside the articles. In tweets peoples, works
// and events are not marked, or not all of them. What is no news counts less.
func readOthers(data string) ([]*document, error) {
	var documents []*document
	for _, set := range []struct {
		name  string
		open  uint16
		heavy float32
	}{
		{"wikigold", 0, .5}, {"wnut17", misc, .25},
		{"btc_a", misc, .25}, {"btc_b", misc, .25}, {"btc_e", misc, .25}, {"btc_f", misc, .25}, {"btc_g", misc, .25}, {"btc_h", misc, .25},
		{"gum_news", 0, .5},
	} {
		more, err := tagged(filepath.Join(data, "ner", "train", set.name+".iob2"))
		if err != nil {
			return nil, err
		}
		for i, d := range more {
			d.open, d.heavy, d.fold = set.open, set.heavy, i%folds
		}
		documents = append(documents, more...)
	}
	return documents, nil
}

// test is a set to measure on.
type test struct {
	name      string
	documents []*document
}

func readTests(data string, aside []corpus.News) ([]test, error) {
	tests := []test{{"news kept aside", news(aside)}}
	for _, name := range []string{"worldwide_dev", "pud"} {
		documents, err := tagged(filepath.Join(data, "ner", "dev", name+".iob2"))
		if err != nil {
			return nil, err
		}
		tests = append(tests, test{name, documents})
	}
	return tests, nil
}

// read reads the words of the document.
func (d *document) read(known lexicon.Words) {
	d.Document = names.NewDocument(known)
	d.Read(d.text)
}

// news are articles, headline and body as one text.
func news(articles []corpus.News) []*document {
	var out []*document
	for i, a := range articles {
		d := &document{name: a.Number, ten: true, heavy: 1, fold: i % folds}
		for _, m := range []corpus.Marked{a.Headline, a.Body} {
			for _, k := range m.Marks {
				if kind := slices.Index(kindNames, k.Type); kind >= 0 {
					d.spans = append(d.spans, span{len(d.text) + k.Start, len(d.text) + k.End, 1 << kind})
				}
			}
			d.text += m.Text + "\n\n"
		}
		out = append(out, d)
	}
	return out
}

// tagged are the documents of a corpus in IOB2, or if it tells none apart its sentences.
func tagged(file string) ([]*document, error) {
	documents, err := corpus.ReadIOB2(file)
	if err != nil {
		return nil, err
	}
	var out []*document
	for _, d := range documents {
		if len(documents) > 1 {
			out = append(out, plain(d))
			continue
		}
		for _, s := range d {
			out = append(out, plain([][]corpus.Word{s}))
		}
	}
	return out, nil
}

// What stands without a space before or after it.
var (
	closing = strings.Fields(", . ; : ! ? ) ] } % 's ’s n't n’t 're 've 'll 'd 'm ’re ’ve ... '' ” ’")
	opening = strings.Fields("( [ { $ £ € # `` “ ‘")
)

// plain makes a text of the words of a document.
func plain(sentences [][]corpus.Word) *document {
	d := &document{}
	var b strings.Builder
	for _, s := range sentences {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		quotes, glue := 0, true
		var cur *span
		for _, w := range s {
			before := slices.Contains(closing, w.Text)
			if w.Text == `"` {
				quotes ^= 1
				before = before || quotes == 0
			}
			if !glue && !before {
				b.WriteByte(' ')
			}
			start := b.Len()
			b.WriteString(w.Text)
			d.words = append(d.words, [2]int{start, b.Len()})
			glue = slices.Contains(opening, w.Text) || w.Text == `"` && quotes == 1
			switch {
			case strings.HasPrefix(w.Tag, "B-"):
				d.spans = append(d.spans, span{start, b.Len(), four[w.Tag[2:]]})
				cur = &d.spans[len(d.spans)-1]
			case strings.HasPrefix(w.Tag, "I-") && cur != nil:
				cur.end = b.Len()
			default:
				cur = nil
			}
		}
	}
	d.text = b.String()
	return d
}

// allowed are the tags that each word may have.
func (d *document) allowed() []uint64 {
	out := make([]uint64, d.Words())
	free := uint64(1)
	for k := range kindNames {
		if d.open>>k&1 == 1 {
			free |= 0xf << (1 + 4*k)
		}
	}
	for i := range out {
		out[i] = free
	}
	w := 0
	for _, s := range d.spans {
		for w < len(out) {
			if _, end := d.Word(w); end > s.start {
				break
			}
			w++
		}
		from := w
		for w < len(out) {
			if start, _ := d.Word(w); start >= s.end {
				break
			}
			w++
		}
		for i := from; i < w; i++ {
			out[i] = 0
			for k := range kindNames {
				if s.kinds>>k&1 == 1 {
					out[i] |= 1 << names.TagOf(names.Kind(k), i-from, w-from)
				}
			}
		}
	}
	return out
}
