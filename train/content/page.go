package main

import (
	"compress/gzip"
	"fmt"
	"hash/fnv"
	"math"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/decode"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/train/wcxb"
)

// page is a page of WCXB with its blocks, labelled.
type page struct {
	id, kind string
	fold     int            // by domain
	gold     map[string]int // its words
	goldSize int
	words    [][]string // of each block
	blocks   []content.Block
	features []content.Features
	tokens   []content.Tokens
	label    []bool
	weight   []float64
}

const folds = 5

var wordPattern = regexp.MustCompile(`[\pL\pN_]+`)

func words(s string) []string { return wordPattern.FindAllString(strings.ToLower(s), -1) }

// readPage reads the page whose truth is in file.
func readPage(data, file string) (*page, error) {
	truth, err := wcxb.Read(file)
	if err != nil {
		return nil, err
	}
	p := &page{id: strings.TrimSuffix(filepath.Base(file), ".json"), kind: truth.Internal.Type.Primary, gold: map[string]int{}}
	hash := fnv.New32a()
	if u, err := url.Parse(truth.URL); err == nil {
		hash.Write([]byte(strings.TrimPrefix(u.Host, "www.")))
	}
	p.fold = int(hash.Sum32() % folds)
	gold := words(truth.Truth.Main)
	for _, w := range gold {
		p.gold[w]++
	}
	p.goldSize = len(gold)
	f, err := os.Open(filepath.Join(data, "wcxb", "dev", "html", p.id+".html.gz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.id, err)
	}
	const limit = 64 << 20
	doc, err := decode.Read(z, "text/html", limit)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.id, err)
	}
	tree := htmltree.Parse(doc.Text)
	p.blocks = content.Blocks(tree)
	p.features = content.Describe(tree, p.blocks)
	p.tokens = content.TokensOf(tree, p.blocks)
	p.labelBlocks(gold, truth.Truth.Main)
	return p, nil
}

// labelBlocks makes those blocks content of which half the words, in runs of
// four, are in the truth; shorter ones have to be a line of it.
func (p *page) labelBlocks(gold []string, main string) {
	const run = 4
	runs, lines := map[string]bool{}, map[string]bool{}
	for i := 0; i+run <= len(gold); i++ {
		runs[strings.Join(gold[i:i+run], " ")] = true
	}
	for line := range strings.Lines(main) {
		lines[strings.Join(words(line), " ")] = true
	}
	for _, b := range p.blocks {
		w := words(b.Text)
		matched := make([]bool, len(w))
		if len(w) < run && lines[strings.Join(w, " ")] {
			for i := range matched {
				matched[i] = true
			}
		}
		for i := 0; i+run <= len(w); i++ {
			if runs[strings.Join(w[i:i+run], " ")] {
				for j := i; j < i+run; j++ {
					matched[j] = true
				}
			}
		}
		count := 0
		for _, m := range matched {
			if m {
				count++
			}
		}
		p.words = append(p.words, w)
		p.label = append(p.label, len(w) > 0 && count*2 >= len(w))
		p.weight = append(p.weight, math.Sqrt(float64(max(len(w), 1))/float64(max(len(gold), 150))))
	}
}

// f1 is the F1 of the words that keep leaves, counted as often as they stand.
func (p *page) f1(keep []bool) float64 {
	got := map[string]int{}
	n := 0
	for i, k := range keep {
		if k {
			for _, w := range p.words[i] {
				got[w]++
				n++
			}
		}
	}
	if p.goldSize == 0 || n == 0 {
		if p.goldSize == n {
			return 1
		}
		return 0
	}
	both := 0
	for w, c := range got {
		both += min(c, p.gold[w])
	}
	return 2 * float64(both) / float64(n+p.goldSize)
}

// decode is what m keeps of p.
func (p *page) decode(m *model) []bool {
	probability := make([]float64, len(p.features))
	for i := range p.features {
		probability[i] = m.prob(&p.features[i])
	}
	return content.Decide(p.blocks, probability)
}
