package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"slices"
	"time"

	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// times are the processor times of pages: ours, and html.Parse's.
type times struct {
	pages, bytes int
	own, parser  time.Duration
}

// add measures a page: the median of three rounds, in which both take turns.
func (t *times) add(data, id, url string) error {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	b, err := read(data, id)
	if err != nil {
		return err
	}
	var own, parser []time.Duration
	for range 3 {
		own = append(own, measure.Time(func() {
			_, err = newswire.Parse(bytes.NewReader(b), newswire.WithURL(url))
		}))
		parser = append(parser, measure.Time(func() { html.Parse(bytes.NewReader(b)) }))
	}
	if err != nil {
		return fmt.Errorf("%s: %w", id, err)
	}
	slices.Sort(own)
	slices.Sort(parser)
	t.pages, t.bytes = t.pages+1, t.bytes+len(b)
	t.own, t.parser = t.own+own[1], t.parser+parser[1]
	return nil
}

func (t *times) print(w io.Writer) {
	fmt.Fprintf(w, "%d pages, %.1f MB: %.3f x html.Parse, %.2f ms a page\n", t.pages, float64(t.bytes)/1e6, float64(t.own)/float64(t.parser), t.own.Seconds()*1e3/float64(t.pages))
}
