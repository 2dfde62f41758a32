package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

// report prints a table of names, one of links and one of quotes.
func report(w io.Writer, results []result, rival *prose) {
	t := table(w, "names", "gold", "found", "P", "R", "F1", "prose: found", "P", "R", "F1")
	for _, r := range results {
		row := func(name string, kinds []string) {
			ours, theirs := r.names.sum(kinds), r.rival.sum(kinds)
			fmt.Fprintf(t, "%s\t%d\t%d\t%s\t%s\t\n", name, ours.gold, ours.found, figures(ours.precision(), ours.recall(), ours.f1()), found(theirs))
		}
		row(r.set.label(), r.kinds)
		if !r.set.news {
			some := slices.DeleteFunc(slices.Clone(r.kinds), func(k string) bool { return !slices.Contains(persOrgLoc, k) })
			if len(some) < len(r.kinds) {
				row(strings.Join(some, "+"), some)
			}
		}
		for _, kind := range r.kinds {
			row(kind, []string{kind})
		}
	}
	t.Flush()
	fmt.Fprintf(w, "of prose's entities %d of %d were found in the text again\n", rival.found, rival.entities)

	news := slices.DeleteFunc(slices.Clone(results), func(r result) bool { return !r.set.news })
	if len(news) == 0 {
		return
	}
	t = table(w, "\nlinks", "mentions", "B³ P", "R", "F1", "pairs P", "R", "F1")
	for _, r := range news {
		r.links.found.row(t, r.set.label()+", those found")
		r.links.all.row(t, r.set.label()+", all of gold")
		r.links.spelt.row(t, r.set.label()+", each spelling an entity")
	}
	t.Flush()
	t = table(w, "\nquotes", "gold", "found", "P", "R", "F1", "overlapping F1", "speaker right", "of the named", "of the others", "F1 with speaker")
	for _, r := range news {
		q := r.quotes
		all := share{q.speakers, q.exact.right}
		fmt.Fprintf(t, "%s\t%d\t%d\t%s\t%s\t\n", r.set.label(), q.exact.gold, q.exact.found,
			figures(q.exact.precision(), q.exact.recall(), q.exact.f1(), q.relaxed()),
			figures(all.value(), q.named.value(), q.unnamed.value(), q.withSpeaker()))
	}
	t.Flush()
}

// table begins one with these columns.
func table(w io.Writer, columns ...string) *tabwriter.Writer {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, strings.Join(columns, "\t")+"\t")
	return t
}

func (c clustering) row(t *tabwriter.Writer, name string) {
	p, r, f1 := c.bcubed()
	fmt.Fprintf(t, "%s\t%d\t%s\t\n", name, c.mentions, figures(p, r, f1, c.pairs.precision(), c.pairs.recall(), c.pairs.f1()))
}

// found are the figures of the rival, none where it has no such kind.
func found(s score) string {
	if s.found == 0 {
		return "-\t-\t-\t-"
	}
	return fmt.Sprintf("%d\t%s", s.found, figures(s.precision(), s.recall(), s.f1()))
}

func figures(of ...float64) string {
	out := make([]string, len(of))
	for i, f := range of {
		out[i] = fmt.Sprintf("%.3f", f)
	}
	return strings.Join(out, "\t")
}
