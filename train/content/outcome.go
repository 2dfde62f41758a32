package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/model"
)

// outcome is how well a page that was not learnt from is read.
type outcome struct {
	f1           float64 // of its words
	kept, leaked int     // snippets that belong to the content, and those that do not
	known, right bool    // whether one kind is likelier than all others, and is its own
}

// measure measures what trees keep of p.
func (p *page) measure(trees model.Trees) outcome {
	keep := p.Decide(p.features.Probabilities(trees), p.kinds)
	var text strings.Builder
	for i, k := range keep {
		if k {
			text.WriteString(plain(p.Blocks[i].Text))
			text.WriteByte(' ')
		}
	}
	best := slices.Max(p.kinds[:])
	return outcome{
		f1: p.f1(keep), kept: found(p.with, text.String()), leaked: found(p.without, text.String()),
		known: best > .5, right: best > .5 && content.KindNames[slices.Index(p.kinds[:], best)] == p.kind,
	}
}

// found is how many snippets are in text, in any case and with any white space.
func found(snippets []string, text string) int {
	n := 0
	for _, s := range snippets {
		if strings.Contains(text, plain(s)) {
			n++
		}
	}
	return n
}

func plain(s string) string { return strings.Join(strings.Fields(strings.ToLower(s)), " ") }

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

// total sums the outcomes of some pages.
type total struct {
	f1                                 float64
	pages, with, kept, without, leaked int
	known, right                       int
}

func (t *total) add(p *page, o outcome) {
	t.f1 += o.f1
	t.pages++
	t.with, t.kept = t.with+len(p.with), t.kept+o.kept
	t.without, t.leaked = t.without+len(p.without), t.leaked+o.leaked
	if o.known {
		t.known++
	}
	if o.right {
		t.right++
	}
}

// report is a table of the outcomes, by kind.
func report(pages []*page, outcomes []outcome) string {
	totals := map[string]*total{}
	for i, p := range pages {
		for _, kind := range []string{p.kind, "all"} {
			if totals[kind] == nil {
				totals[kind] = &total{}
			}
			totals[kind].add(p, outcomes[i])
		}
	}
	share := func(a, b int) float64 { return float64(a) / float64(max(b, 1)) }
	var b strings.Builder
	fmt.Fprintf(&b, "  %-14s %6s %8s %6s %7s %11s %6s\n", "kind", "pages", "word F1", "kept", "leaked", "kind known", "right")
	for _, kind := range slices.Sorted(maps.Keys(totals)) {
		t := totals[kind]
		fmt.Fprintf(&b, "  %-14s %6d %8.4f %6.3f %7.3f %11.3f %6.3f\n", kind, t.pages, t.f1/float64(t.pages),
			share(t.kept, t.with), share(t.leaked, t.without), share(t.known, t.pages), share(t.right, t.known))
	}
	return b.String()
}
