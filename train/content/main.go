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
	"runtime"
	"slices"
	"strings"
	"sync"

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
	report := crossValidate(pages, trees, leaves)
	fmt.Print(report)
	if out == "" {
		return nil
	}
	table := withTokens(pages, nil)
	weights := append([]byte(table), boost(pages, trees, leaves).bytes()...)
	if err := os.WriteFile(out+".bin", weights, 0o644); err != nil {
		return err
	}
	about := fmt.Sprintf("Made by: cd train && go run ./content -data DIR -o ../internal/content/weights -trees %d -leaves %d\n"+
		"From: the %d pages of WCXB dev (M. Foley, 2026), CC BY 4.0\nSHA-256 of weights.bin: %x\n"+
		"Word F1, cross-validated, %d folds by domain:\n%s", trees, leaves, len(pages), sha256.Sum256(weights), folds, report)
	return os.WriteFile(out+".txt", []byte(about), 0o644)
}

func readPages(data string) ([]*page, error) {
	files, err := wcxb.Files(data)
	if err != nil {
		return nil, err
	}
	pages := make([]*page, len(files))
	errs := make([]error, len(files))
	parallel(len(files), func(i int) { pages[i], errs[i] = readPage(data, files[i]) })
	return pages, errors.Join(errs...)
}

// crossValidate measures, for each fold, what is learnt from the others.
func crossValidate(pages []*page, trees, leaves int) string {
	scores := make([]float64, len(pages))
	parallel(folds, func(fold int) {
		var learn, check []*page
		var number []int // of those to check
		for i, p := range pages {
			p := *p
			p.features = slices.Clone(p.features)
			if p.fold == fold {
				check, number = append(check, &p), append(number, i)
			} else {
				learn = append(learn, &p)
			}
		}
		withTokens(learn, check)
		m := boost(learn, trees, leaves)
		for i, p := range check {
			scores[number[i]] = p.f1(p.decode(m))
		}
	})
	sum, count := map[string]float64{}, map[string]int{}
	for i, p := range pages {
		for _, kind := range []string{p.kind, "all"} {
			sum[kind] += scores[i]
			count[kind]++
		}
	}
	var kinds []string
	for kind := range count {
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	var b strings.Builder
	for _, kind := range kinds {
		fmt.Fprintf(&b, "  %-14s %5d pages  %.4f\n", kind, count[kind], sum[kind]/float64(count[kind]))
	}
	return b.String()
}

// parallel calls do for 0 to n-1 on all cores.
func parallel(n int, do func(i int)) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}
