// Command content learns which blocks of a page are its main content.
//
//	go run ./content -data DIR -o ../internal/content/weights
//
// DIR is the data folder, with the pages and truths of WCXB (CC BY 4.0, M. Foley
// 2026) in wcxb/dev; without -data it is $NEWSWIRE_DATA. It measures boosted trees
// by cross-validation, the folds parted by domain, and writes those learnt on all
// pages to FILE.bin, and what they are to FILE.txt. The same data give the same
// bytes.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/model"
	"github.com/seed-ad1655d8/newswire/train/boost"
	"github.com/seed-ad1655d8/newswire/train/cores"
	"github.com/seed-ad1655d8/newswire/train/kinds"
	"github.com/seed-ad1655d8/newswire/train/wcxb"
)

func main() {
	data := flag.String("data", os.Getenv("NEWSWIRE_DATA"), "data `folder`")
	out := flag.String("o", "", "write the weights to `FILE`.bin and .txt")
	trees := flag.Int("trees", 160, "how many trees")
	leaves := flag.Int("leaves", 24, "leaves of a tree")
	flag.Parse()
	if err := run(*data, *out, *trees, *leaves); err != nil {
		fmt.Fprintln(os.Stderr, "content:", err)
		os.Exit(1)
	}
}

func run(data, out string, trees, leaves int) error {
	pages, err := readPages(data)
	if err != nil {
		return err
	}
	report := report(pages, crossValidate(pages, trees, leaves))
	fmt.Print(report)
	if out == "" {
		return nil
	}
	learnt := learn(pages, nil, trees, leaves)
	weights := []byte(string(learnt.tokens) + string(learnt.kinds) + string(learnt.trees))
	if err := os.WriteFile(out+".bin", weights, 0o644); err != nil {
		return err
	}
	about := fmt.Sprintf("Made by: cd train && go run ./content -data DIR -o ../internal/content/weights -trees %d -leaves %d\n"+
		"From: the %d pages of WCXB dev (M. Foley, 2026), CC BY 4.0\nSHA-256 of weights.bin: %x\n"+
		"Cross-validated, %d folds by domain:\n%s", trees, leaves, len(pages), sha256.Sum256(weights), folds, report)
	return os.WriteFile(out+".txt", []byte(about), 0o644)
}

func readPages(data string) ([]*page, error) {
	files, err := wcxb.Files(data)
	if err != nil {
		return nil, err
	}
	pages := make([]*page, len(files))
	errs := make([]error, len(files))
	cores.Each(len(files), func(i int) { pages[i], errs[i] = readPage(data, files[i]) })
	return pages, errors.Join(errs...)
}

// learnt is what is learnt from pages.
type learnt struct {
	tokens content.TokenTable
	kinds  content.KindTable
	trees  model.Trees
}

// learn learns from pages that have a truth, and gives the rest the features that
// it needs. The pages to learn from get those features by what pages of other
// domains say, so that no page tells of itself.
func learn(pages, rest []*page, trees, leaves int) learnt {
	const parts = 5
	pages = slices.DeleteFunc(slices.Clone(pages), func(p *page) bool { return p.goldSize == 0 })
	for part := range uint32(parts) {
		var others []*page
		for _, p := range pages {
			if p.domain%parts != part {
				others = append(others, p)
			}
		}
		tokens, table := tokenTable(others), kindTable(others)
		for _, p := range pages {
			if p.domain%parts == part {
				p.weigh(tokens, table)
			}
		}
	}
	l := learnt{tokens: tokenTable(pages), kinds: kindTable(pages)}
	for _, p := range rest {
		p.weigh(l.tokens, l.kinds)
	}
	rows := make([]boost.Page, len(pages))
	for i, p := range pages {
		rows[i] = boost.Page{Values: p.features.Values, Labels: p.label, Weights: p.weight}
	}
	l.trees = boost.Learn(rows, trees, leaves)
	return l
}

func kindTable(pages []*page) content.KindTable {
	all := make([]kinds.Page, len(pages))
	for i, p := range pages {
		all[i] = kinds.Page{Evidence: p.evidence, Kind: p.kind}
	}
	return kinds.Table(all)
}

// crossValidate measures, for each fold, what is learnt from the others.
func crossValidate(pages []*page, trees, leaves int) []outcome {
	outcomes := make([]outcome, len(pages))
	cores.Each(folds, func(fold int) {
		var others, check []*page
		var number []int // of those to check
		for i, p := range pages {
			if p.domain/5%folds == uint32(fold) {
				check, number = append(check, p.clone()), append(number, i)
			} else {
				others = append(others, p.clone())
			}
		}
		l := learn(others, check, trees, leaves)
		for i, p := range check {
			outcomes[number[i]] = p.measure(l.trees)
		}
	})
	return outcomes
}
