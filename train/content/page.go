package main

import (
	"compress/gzip"
	"fmt"
	"hash/fnv"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/decode"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/meta"
	"github.com/seed-ad1655d8/newswire/train/wcxb"
)

// page is a page of WCXB with its blocks, labelled.
type page struct {
	*content.Page
	id, kind string
	domain   uint32         // hashed
	gold     map[string]int // its words
	goldSize int
	with     []string // snippets that the content has, and those that it has not
	without  []string
	words    [][]string // of each block
	label    []float64
	weight   []float64
	tokens   [][]uint32
	evidence []uint16
	features *content.Features
	kinds    content.Kinds
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
	p.domain = hash.Sum32()
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
	page := meta.Read(tree)
	declared := content.Declared{Types: page.Types, Address: page.Canonical, Prose: page.Prose}
	p.Page = content.Read(tree, declared)
	p.with, p.without = truth.Truth.With, truth.Truth.Without
	p.features = p.Describe()
	p.tokens = p.Tokens()
	p.evidence = p.Evidence(declared)
	for i := range p.Blocks {
		p.words = append(p.words, words(p.Blocks[i].Text))
	}
	p.labelBlocks(gold)
	return p, nil
}

// clone is p with features of its own.
func (p *page) clone() *page {
	c := *p
	c.features = &content.Features{Count: p.features.Count, Values: slices.Clone(p.features.Values)}
	return &c
}

// weigh sets the features that the tables give.
func (p *page) weigh(tokens content.TokenTable, kinds content.KindTable) {
	p.SetTokens(p.features, tokens)
	p.kinds = kinds.Kinds(p.evidence)
	p.features.SetKinds(p.kinds)
}
