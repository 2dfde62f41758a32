package main

import (
	"bufio"
	"context"
	"encoding/json"
	"iter"
	"runtime"

	"github.com/seed-ad1655d8/newswire"
)

// result is what became of a job.
type result struct {
	name string
	id   json.RawMessage
	page *newswire.Page
	err  error
}

// inOrder runs jobs on all cores and yields their results in the order of the
// jobs. Only a few jobs run ahead, so memory stays bounded.
func inOrder(jobs iter.Seq[job]) iter.Seq[result] {
	return func(yield func(result) bool) {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		workers := runtime.GOMAXPROCS(0)
		type task struct {
			job  job
			done chan result
		}
		work, queue := make(chan task), make(chan task, 4*workers)
		for range workers {
			go func() {
				for t := range work {
					page, err := t.job.read()
					t.done <- result{t.job.name, t.job.id, page, err}
				}
			}()
		}
		go func() {
			defer close(queue)
			defer close(work)
			for j := range jobs {
				t := task{j, make(chan result, 1)}
				for _, c := range [...]chan task{queue, work} {
					select {
					case c <- t:
					case <-ctx.Done():
						return
					}
				}
			}
		}()
		for t := range queue {
			if !yield(<-t.done) {
				return
			}
		}
	}
}

// record is a page as JSON: its fields, with the id of its input.
type record struct {
	ID json.RawMessage `json:"id,omitempty"`
	*newswire.Page
}

func writeJSON(w *bufio.Writer, r result, indent bool) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if indent {
		enc.SetIndent("", "  ")
	}
	return enc.Encode(record{r.id, r.page})
}
