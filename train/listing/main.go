// Command listing learns which headlines of a page are its stories, and whether a page
// is a list of stories at all.
//
//	go run ./listing -data DIR -o ../internal/listing/weights
//
// DIR is the data folder, with the lists in listing/dev and the pages of WCXB (CC BY
// 4.0, M. Foley 2026) in wcxb/dev; without -data it is $NEWSWIRE_DATA. It measures by
// cross-validation, the folds parted by domain, and writes what is learnt from all
// pages to FILE.bin, and what that is to FILE.txt. The same data give the same bytes.
// -v lists what is wrong on pages that were not learnt from.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/seed-ad1655d8/newswire/internal/listing"
	"github.com/seed-ad1655d8/newswire/train/cores"
)

const folds = 10

func main() {
	data := flag.String("data", os.Getenv("NEWSWIRE_DATA"), "data `folder`")
	out := flag.String("o", "", "write the weights to `FILE`.bin and .txt")
	verbose := flag.Bool("v", false, "list what is wrong")
	flag.Parse()
	if err := run(*data, *out, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "listing:", err)
		os.Exit(1)
	}
}

func run(data, out string, verbose bool) error {
	known, err := readGold(data)
	if err != nil {
		return err
	}
	pages := make([]*page, len(known))
	errs := make([]error, len(known))
	cores.Each(len(known), func(i int) { pages[i], errs[i] = readPage(data, known[i]) })
	if err := errors.Join(errs...); err != nil {
		return err
	}
	features := crossValidate(pages)
	report := report(pages)
	fmt.Print(report)
	if verbose {
		printErrors(pages)
	}
	if out == "" {
		return nil
	}
	var w listing.Weights
	w.Look, w.Like = chooser(lists(pages))
	w.Page = decider(pages, features)
	weights := []byte(string(w.Look) + string(w.Like.Linear) + string(w.Page.Linear) + string(w.Like.Trees) + string(w.Page.Trees))
	if err := os.WriteFile(out+".bin", weights, 0o644); err != nil {
		return err
	}
	about := fmt.Sprintf("Made by: cd train && go run ./listing -data DIR -o ../internal/listing/weights\n"+
		"From: %d lists (pages of WCXB, M. Foley, 2026, CC BY 4.0, and of autopager, TeamHG-Memex, MIT; labels ours), and the %d pages of WCXB dev\n"+
		"SHA-256 of weights.bin: %x\nCross-validated, %d folds by domain:\n%s", len(lists(pages)), len(pages), sha256.Sum256(weights), folds, report)
	return os.WriteFile(out+".txt", []byte(about), 0o644)
}

// crossValidate has each page read by what is learnt from the other folds, and returns
// the features of the pages that come of that.
func crossValidate(pages []*page) [][]float32 {
	features := make([][]float32, len(pages))
	cores.Each(folds, func(fold int) {
		rest := without(pages, fold)
		var w listing.Weights
		w.Look, w.Like = chooser(lists(rest))
		table := kindTable(rest)
		for i, p := range pages {
			if p.fold == fold {
				features[i] = p.read(w, table)
			}
		}
	})
	cores.Each(folds, func(fold int) {
		var rest []*page
		var of [][]float32
		for i, p := range pages {
			if p.fold != fold {
				rest, of = append(rest, p), append(of, features[i])
			}
		}
		decide := decider(rest, of)
		for i, p := range pages {
			if p.fold == fold && features[i] != nil && !p.surelyNot {
				p.isList = decide.Probability(features[i])
			}
		}
	})
	return features
}
