package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

const megabyte = 1 << 20

// speed measures Dates and Amounts on one core: on the bodies of the articles, and how
// their time grows on texts of one word.
func speed(w io.Writer, data string) error {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	articles, err := readNews(data, false, false)
	if err != nil {
		return err
	}
	var bodies strings.Builder
	for _, e := range articles {
		if strings.HasSuffix(e.ID, " body") {
			bodies.WriteString(e.Text)
		}
	}
	news := measure.Fill(bodies.String(), megabyte)
	ref := articles[0].ref
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "speed\tMB\tMB/s\tfound\tallocations each\tbytes each\t")
	functions := []struct {
		name string
		find func(string) int
	}{
		{"Dates", func(text string) int { return len(newswire.Dates(text, ref)) }},
		{"Amounts", func(text string) int { return len(newswire.Amounts(text)) }},
	}
	for _, f := range functions {
		spent := measure.Time(func() { f.find(news) })
		var found int
		objects, bytes := measure.Allocated(func() { found = f.find(news) })
		each := float64(max(found, 1))
		fmt.Fprintf(t, "%s\t%.2f\t%.1f\t%d\t%.2f\t%.0f\t\n", f.name, float64(len(news))/1e6, float64(len(news))/1e6/spent.Seconds(), found, float64(objects)/each, float64(bytes)/each)
	}
	t.Flush()
	fmt.Fprintln(t, "\nten times the text\t1 MB, ms\t10 MB, ms\ttime ratio\t")
	for _, f := range functions {
		for _, word := range []string{"the the ", "12345 ", "last ", "May ", "$"} {
			one, ten := measure.Fill(word, megabyte), measure.Fill(word, 10*megabyte)
			a, b := best(func() { f.find(one) }), best(func() { f.find(ten) })
			fmt.Fprintf(t, "%s %q\t%.1f\t%.1f\t%.1f\t\n", f.name, word, a.Seconds()*1e3, b.Seconds()*1e3, b.Seconds()/a.Seconds())
		}
	}
	return t.Flush()
}

// best is the shortest of three calls.
func best(f func()) time.Duration {
	shortest := time.Duration(1<<63 - 1)
	for range 3 {
		runtime.GC()
		start := time.Now()
		f()
		shortest = min(shortest, time.Since(start))
	}
	return shortest
}
