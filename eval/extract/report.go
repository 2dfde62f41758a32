package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// printErrors lists what s got wrong in one field, or its pages by content.
func printErrors(w io.Writer, s system, scores []pageScore, show string) {
	if show == content {
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "system\tid\ttype\tF1\tprecision\trecall\t")
		worst := slices.SortedStableFunc(slices.Values(scores), func(a, b pageScore) int { return cmp.Compare(a.words.F1(), b.words.F1()) })
		for _, p := range worst {
			fmt.Fprintf(t, "%s\t%s\t%s\t%.3f\t%.3f\t%.3f\t%s\n", s.name, p.id, p.kind, p.words.F1(), p.words.Precision(), p.words.Recall(), reason(p.err))
		}
		t.Flush()
		fmt.Fprintln(w)
		return
	}
	i := slices.Index(fieldNames[:], show)
	if i < 0 {
		return
	}
	for _, p := range scores {
		if f := p.fields[i]; !f.right(show) {
			fmt.Fprintf(w, "%s\t%s\t%s\twant %q\tgot %q\t%s\n", s.name, p.id, p.kind, f.want, f.got, reason(p.err))
		}
	}
	fmt.Fprintln(w)
}

func reason(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// printContent prints the table of words and snippets, a row a system.
func printContent(w io.Writer, c *corpus, chosen []system, scores [][]pageScore) {
	kinds := kindsOf(c)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	header := []string{"content", "version", "pages", "failed", "F1 all"}
	header = append(header, kinds...)
	fmt.Fprintln(t, strings.Join(append(header, "kept", "leaked", ""), "\t"))
	trained := false
	for i, s := range chosen {
		var all contentSum
		byKind := map[string]*contentSum{}
		for _, p := range scores[i] {
			if byKind[p.kind] == nil {
				byKind[p.kind] = &contentSum{}
			}
			byKind[p.kind].add(p)
			all.add(p)
		}
		fmt.Fprintf(t, "%s\t%s\t%d\t%d\t%.3f\t", s.name, s.version(), all.pages, all.failed, all.meanF1())
		for _, k := range kinds {
			fmt.Fprintf(t, "%.3f\t", byKind[k].meanF1())
		}
		fmt.Fprintf(t, "%.3f\t%.3f\t", all.with.share(), all.without.share())
		if s.learnt && c.isDev() {
			fmt.Fprint(t, "  <- TRAINING figures")
			trained = true
		}
		fmt.Fprintln(t)
	}
	t.Flush()
	if trained {
		fmt.Fprintf(w, `
TRAINING: newswire's weights are learnt on these very pages, so its row says how well
they fit and not what it does on other pages. The cross-validated figures:
cd train && go run ./content -data DIR
`)
	}
	fmt.Fprintln(w)
}

// kindsOf are the types of the pages, the most common first.
func kindsOf(c *corpus) []string {
	count := map[string]int{}
	for i := range c.truths {
		count[c.truths[i].kind()]++
	}
	return slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
}

// printFields prints the table of titles, authors and dates, a row a system.
func printFields(w io.Writer, c *corpus, chosen []system, scores [][]pageScore) {
	kind := cmp.Or(c.kind, "article")
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for i, s := range chosen {
		var sums [len(fieldNames)]fieldSum
		for _, p := range scores[i] {
			if p.kind != kind {
				continue
			}
			for j, f := range p.fields {
				sums[j].add(fieldNames[j], f)
			}
		}
		if i == 0 {
			fmt.Fprintf(t, "%s pages\t", kind)
			for j, name := range fieldNames {
				fmt.Fprintf(t, "%s right of %d\tfilled of %d\t", name, sums[j].has, sums[j].none)
			}
			fmt.Fprintln(t)
		}
		fmt.Fprintf(t, "%s\t", s.name)
		for _, f := range sums {
			fmt.Fprintf(t, "%.3f\t%.3f\t", measure.Share(f.right, f.has), measure.Share(f.filled, f.none))
		}
		fmt.Fprintln(t)
	}
	t.Flush()
}
