package main

import (
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// pageScore is what one system made of one page.
type pageScore struct {
	id, kind string
	words    measure.Overlap
	with     hits // snippets kept
	without  hits // snippets leaked
	fields   [len(fieldNames)]field
	err      error
}

// hits counts snippets: those that the text has, of all.
type hits struct{ found, all int }

func (h *hits) add(other hits) {
	h.found += other.found
	h.all += other.all
}

func (h hits) share() float64 { return measure.Share(h.found, h.all) }

// measureQuality has every system read every page: the scores of each system, in
// the order of the pages. Pages are read side by side, one a core.
func measureQuality(c *corpus, chosen []system) ([][]pageScore, error) {
	scores := make([][]pageScore, len(chosen))
	for i := range scores {
		scores[i] = make([]pageScore, len(c.truths))
	}
	var (
		next atomic.Int64
		once sync.Once
		fail error
		wait sync.WaitGroup
	)
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(c.truths); i = int(next.Add(1)) - 1 {
				t := &c.truths[i]
				page, err := c.page(t)
				if err != nil {
					once.Do(func() { fail = err })
					return
				}
				for j, s := range chosen {
					got, err := s.run(page, t.URL)
					scores[j][i] = scorePage(t, got)
					scores[j][i].err = err
				}
			}
		})
	}
	wait.Wait()
	return scores, fail
}

func scorePage(t *truth, got result) pageScore {
	text := snippetForm(got.Text)
	return pageScore{
		id: t.id, kind: t.kind(),
		words:   measure.Compare(measure.Words(got.Text), measure.Words(t.Truth.Main)),
		with:    find(t.Truth.With, text),
		without: find(t.Truth.Without, text),
		fields: [...]field{
			{t.Truth.Title, got.Title},
			{t.Truth.Author, strings.Join(got.Authors, ", ")},
			{t.Truth.Date, got.Date},
		},
	}
}

// find looks for snippets in text, which is in snippetForm.
func find(snippets []string, text string) hits {
	h := hits{all: len(snippets)}
	for _, s := range snippets {
		if strings.Contains(text, snippetForm(s)) {
			h.found++
		}
	}
	return h
}

func snippetForm(s string) string { return measure.Spaces(strings.ToLower(s)) }

// contentSum sums what systems are compared by over pages.
type contentSum struct {
	pages, failed int
	f1            float64
	with, without hits
}

func (c *contentSum) add(s pageScore) {
	c.pages++
	if s.err != nil {
		c.failed++
	}
	c.f1 += s.words.F1()
	c.with.add(s.with)
	c.without.add(s.without)
}

func (c contentSum) meanF1() float64 { return c.f1 / float64(max(c.pages, 1)) }

// fieldSum counts the pages on which the truth has a field, and those on which it
// has none.
type fieldSum struct{ has, right, none, filled int }

func (f *fieldSum) add(name string, v field) {
	switch {
	case v.want == "":
		f.none++
		if v.got != "" {
			f.filled++
		}
	default:
		f.has++
		if v.right(name) {
			f.right++
		}
	}
}
