package newswire_test

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// To read a page takes no more than four times its size of memory. Pages of
// little but tags take more: their multiples are here, and no page's grows.
func TestParseMemory(t *testing.T) {
	const (
		most  = 4
		slack = 2 << 20 // what collections come too late for
	)
	known := map[string]float64{
		// Each block costs some 500 bytes, however short it is.
		"paragraphs": 16, "nested divs": 200, "unclosed fonts in paragraphs": 200, "many nested tables": 200, "short paragraphs": 200,
		"line breaks": 200, "list items": 200, "headings": 130, "class names, of many blocks": 60,
		// A date or amount takes some 150 bytes, however short it is.
		"dates and amounts": 40,
		// A node costs 20 bytes, and one that is open twice that.
		"nested divs around a story": 70, "links in one paragraph": 50, "open quotes of both kinds": 12,
		// Each story is an Article, however little there is of it.
		"headlines": 30, "teasers": 30, "headings without links": 50, "links without words": 30, "entries with times": 30, "cells of one row": 40, "terms": 36, "images in an open figure": 30,
		"headlines and line breaks": 26,
	}
	for _, test := range hostile {
		page := "<!DOCTYPE html>" + test.page(test.n)
		if len(page) < 256<<10 {
			continue
		}
		limit, listed := known[test.name]
		percent := 20
		if !listed {
			limit, percent = most, 2
		}
		allowed := uint64(limit*float64(len(page))) + slack
		peak := uint64(math.MaxUint64)
		for try := 0; try < 5 && peak > allowed; try++ { // it can only be too much
			peak = min(peak, peakHeap(percent, func() { newswire.Parse(strings.NewReader(page)) }))
		}
		times := float64(peak) / float64(len(page))
		t.Logf("%-30s %5.1f MB × %.1f", test.name, float64(len(page))/1e6, times)
		if peak > allowed {
			t.Errorf("%s: %.1f times its size, want %.0f", test.name, times, limit)
		}
		if listed && times < most-1 {
			t.Errorf("%s: %.1f times its size: take it off the list", test.name, times)
		}
	}
}

// What was read from a page does not keep it in memory.
func TestParseKeepsNoPage(t *testing.T) {
	const pages, size = 16, 1 << 20
	far := "<!--" + strings.Repeat("far ", size/4) + "-->"
	article := strings.Replace(readFile(t, "testdata/blocks.html"), "<main>", far+"<main>", 1)
	list := strings.Replace(readFile(t, "testdata/list-posts.html"), "<p>", "<figure><img src=/a.jpg><figcaption>The pier at six</figcaption></figure><p>", -1) +
		"<p>" + strings.Repeat("far ", size/4)
	heap := func() int64 {
		runtime.GC()
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		return int64(stats.HeapAlloc)
	}
	before := heap()
	var read []*newswire.Page
	for i := range pages {
		p, err := newswire.Parse(strings.NewReader([]string{article, list}[i%2]))
		if err != nil {
			t.Fatal(err)
		}
		read = append(read, p)
	}
	if held := heap() - before; held > size {
		t.Errorf("%d pages of 1 MB hold %d bytes", len(read), held)
	}
	runtime.KeepAlive(read)
}

// peakHeap runs f and finds the most bytes that the heap held meanwhile beyond
// those before: what is alive and, as a collection comes after so many percent of
// the heap, a little garbage.
func peakHeap(percent int, f func()) uint64 {
	defer debug.SetGCPercent(debug.SetGCPercent(percent))
	runtime.GC()
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	heap := func() uint64 {
		metrics.Read(sample)
		return sample[0].Value.Uint64()
	}
	before := heap()
	stop, peak := make(chan struct{}), make(chan uint64)
	go func() {
		most := before
		for {
			most = max(most, heap())
			select {
			case <-stop:
				peak <- most
				return
			case <-time.After(50 * time.Microsecond):
			}
		}
	}()
	f()
	close(stop)
	return <-peak - before
}
