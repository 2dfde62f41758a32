package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
)

// report prints the table of dates and that of amounts.
func report(w io.Writer, results []result) {
	isAmounts := func(r result) bool { return r.set.ofAmounts() }
	if dates := slices.DeleteFunc(slices.Clone(results), isAmounts); len(dates) > 0 {
		t := newTable(w, "dates", "strict F1, prep. aside", "cases right, prep. aside")
		for _, r := range dates {
			t.row(r.set.name, r.score, fmt.Sprintf("%.3f", r.aside.f1(r.aside.strict)), cases(r.aside))
		}
		t.Flush()
	}
	isDates := func(r result) bool { return !r.set.ofAmounts() }
	if amounts := slices.DeleteFunc(slices.Clone(results), isDates); len(amounts) > 0 {
		t := newTable(w, "amounts")
		for _, r := range amounts {
			t.row(r.set.name, r.score)
			if len(r.set.types) > 1 {
				for _, kind := range r.set.types {
					t.row(r.set.name+" "+kind, r.part(kind))
				}
			}
		}
		t.Flush()
	}
}

type table struct{ *tabwriter.Writer }

func newTable(w io.Writer, name string, more ...string) table {
	t := table{tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)}
	fmt.Fprintf(t, "%s\tgold\tfound\tstrict F1\tP\tR\trelaxed F1\ttype F1\tvalue F1\tcases right\t", name)
	for _, m := range more {
		fmt.Fprintf(t, "%s\t", m)
	}
	fmt.Fprintln(t)
	return t
}

func (t table) row(name string, s score, more ...string) {
	fmt.Fprintf(t, "%s\t%d\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%s\t", name, s.gold, s.found,
		s.f1(s.strict), s.precision(), s.recall(), s.f1(s.relaxed), s.f1(s.types), s.f1(s.values), cases(s))
	for _, m := range more {
		fmt.Fprintf(t, "%s\t", m)
	}
	fmt.Fprintln(t)
}

func cases(s score) string {
	return fmt.Sprintf("%d/%d %.3f", s.right, s.examples, s.shareOfExamples())
}

// printErrors prints the types of a set, and of each list of errors the n most
// frequent, in their context where there is but one.
func (r result) printErrors(w io.Writer, n int) {
	fmt.Fprintf(w, "\n== %s\n", r.set.name)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "type\tgold\tfound\ttype right\tvalue right\t")
	for _, kind := range slices.Sorted(maps.Keys(r.byType)) {
		s := r.byType[kind]
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t\n", kind, s.gold, s.found, s.types, s.values)
	}
	t.Flush()
	r.missed.Print(w, "missed (type | text | value | ref)", n)
	r.wrong.Print(w, "wrong value (text | gold | ours | ref)", n)
	r.extent.Print(w, "extent (gold | ours)", n)
	r.spurious.Print(w, "spurious (type | text | value)", n)
}
