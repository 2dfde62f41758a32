package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/decode"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/listing"
	"github.com/seed-ad1655d8/newswire/internal/meta"
)

// page is a page that was read, and what is known of it.
type page struct {
	*gold
	*listing.Page
	fold      int
	groups    [][]listing.Story
	looks     [][]float32
	evidence  []uint16
	canonical string
	types     []string
	got       []listing.Story // by the other pages, as kinds and isList
	kinds     content.Kinds
	isList    float32
	surelyNot bool // a list, by what is no weight
}

func readPage(data string, g *gold) (*page, error) {
	path := filepath.Join(data, "wcxb", "dev", "html", g.id+".html.gz")
	if g.kind == "" {
		path = filepath.Join(data, "listing", "html", g.id+".html")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	const limit = 64 << 20
	doc, err := decode.Read(r, "text/html", limit)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	tree := htmltree.Parse(doc.Text)
	declared := meta.Read(tree)
	opened, _ := content.Open(tree, content.Declared{Types: declared.Types, Address: declared.Canonical, Prose: declared.Prose})
	p := &page{gold: g, Page: listing.Read(opened), canonical: declared.Canonical, types: declared.Types}
	p.evidence = opened.Evidence(content.Declared{Types: declared.Types, Address: declared.Canonical, Prose: declared.Prose})
	p.groups = p.Headlines()
	for i := range p.groups {
		p.looks = append(p.looks, p.Look(nil, i))
	}
	g.address("") // sets its base
	if g.base != nil {
		p.fold = int(hash(strings.TrimPrefix(g.base.Host, "www.")) / 7 % folds)
	}
	return p, nil
}

// label says of each group which share of its headlines are stories of the page, and
// how much that counts. Stories of the group known count neither way; -1 is none.
func (p *page) label(known int) (labels, weights []float64) {
	has := map[string]bool{}
	if known >= 0 {
		for _, h := range p.groups[known] {
			has[p.address(h.Href)] = true
		}
	}
	labels, weights = make([]float64, len(p.groups)), make([]float64, len(p.groups))
	for g, lines := range p.groups {
		right, all := 0., 0.
		for _, h := range lines {
			address := p.address(h.Href)
			story, ok := p.story(address)
			switch {
			case h.Href == "" || has[address] || !ok && p.optional[address]:
				continue
			case ok && story.is(h.Title):
				right++
			}
			all++
		}
		if all > 0 {
			labels[g], weights[g] = right/all, math.Pow(all, .75)
		}
	}
	return labels, weights
}
