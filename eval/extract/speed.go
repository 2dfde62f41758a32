package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// cost is what a system's reading of pages costs.
type cost struct {
	system
	pages, bytes, failed int
	time                 time.Duration // of each page once
	allocated            allocations
}

type allocations struct{ objects, bytes int }

// rounds is how often each page is measured; its time is the median. The minimum
// would be the round whose collection was the cheapest.
const rounds = 3

// measureSpeed has html.Parse and every system read the pages on one core, from
// bytes: those that guess the charset do so. They take turns page by page, so that
// whatever else the machine does meets all of them, and another one begins each
// time. Allocations are counted in a call of their own.
func measureSpeed(c *corpus, chosen []system) ([]cost, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var costs []cost
	for _, s := range append([]system{parser}, chosen...) {
		costs = append(costs, cost{system: s})
	}
	for i := range c.truths {
		t := &c.truths[i]
		page, err := c.page(t)
		if err != nil {
			return nil, err
		}
		if i == 0 { // what they make once is not the first page's cost
			for _, s := range costs {
				s.run(page, t.URL)
			}
		}
		for j := range costs {
			costs[j].count(page, t.URL)
		}
		times := make([][]time.Duration, len(costs))
		for round := range rounds {
			for k := range costs {
				j := (i + round + k) % len(costs)
				times[j] = append(times[j], measure.Time(func() { costs[j].run(page, t.URL) }))
			}
		}
		for j := range costs {
			slices.Sort(times[j])
			costs[j].time += times[j][rounds/2]
		}
	}
	return costs, nil
}

// count reads a page for all that is not its time.
func (c *cost) count(page []byte, address string) {
	var err error
	objects, bytes := measure.Allocated(func() { _, err = c.run(page, address) })
	c.allocated.objects += objects
	c.allocated.bytes += bytes
	c.pages++
	c.bytes += len(page)
	if err != nil {
		c.failed++
	}
}

// printSpeed prints a row for each system; the first of costs is the unit.
func printSpeed(w io.Writer, costs []cost) {
	unit := costs[0]
	fmt.Fprintf(w, "%d pages, %.1f MB; processor time, one core, garbage collection included; sum over pages of the median of %d rounds\n\n",
		unit.pages, float64(unit.bytes)/1e6, rounds)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "speed\tversion\tx html.Parse\tms a page\tallocations a page\tkB a page\tfailed\t")
	for _, c := range costs {
		pages := float64(c.pages)
		fmt.Fprintf(t, "%s\t%s\t%.3f\t%.2f\t%.0f\t%.0f\t%d\t\n", c.name, c.version(), float64(c.time)/float64(unit.time),
			c.time.Seconds()*1e3/pages, float64(c.allocated.objects)/pages, float64(c.allocated.bytes)/1e3/pages, c.failed)
	}
	t.Flush()
}
