package main

import (
	"bytes"
	"context"
	"iter"
	"runtime"
	"sync"

	"github.com/seed-ad1655d8/newswire"
)

// job is one page to read; it runs on a worker.
type job struct {
	name string // for messages
	read func() (record, error)
}

// result is what became of a job: what is written of its page or, if no encoder did that,
// the page.
type result struct {
	name     string
	language string
	page     *newswire.Page
	text     *bytes.Buffer
	err      error
}

// encoder writes a page in a format of -o.
type encoder func(b *bytes.Buffer, name string, r record) error

// inOrder runs jobs and encodes their pages on all cores, and yields the results in the
// order of the jobs until ctx is done. Only a few jobs run ahead, so memory stays
// bounded. The text of a result is there until the next one.
func inOrder(ctx context.Context, jobs iter.Seq[job], encode encoder) iter.Seq[result] {
	return func(yield func(result) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		workers := runtime.GOMAXPROCS(0)
		type task struct {
			job  job
			done chan result
		}
		// One slow page holds up those behind it until the queue is full. There are no jobs
		// in it, so that what a job reads is garbage as soon as it is done.
		work, queue := make(chan task), make(chan chan result, 8*workers)
		buffers := sync.Pool{New: func() any { return new(bytes.Buffer) }}
		for range workers {
			go func() {
				for t := range work {
					b := buffers.Get().(*bytes.Buffer)
					b.Reset()
					t.done <- t.job.run(b, encode)
				}
			}()
		}
		go func() {
			defer close(queue)
			defer close(work)
			for j := range jobs {
				done := make(chan result, 1)
				select {
				case queue <- done:
				case <-ctx.Done():
					return
				}
				select {
				case work <- task{j, done}:
				case <-ctx.Done():
					return
				}
			}
		}()
		for {
			var next chan result
			select {
			case done, ok := <-queue:
				if !ok {
					return
				}
				next = done
			case <-ctx.Done():
				return
			}
			select {
			case r := <-next:
				if ctx.Err() != nil || !yield(r) {
					return
				}
				buffers.Put(r.text)
			case <-ctx.Done():
				return
			}
		}
	}
}

func (j job) run(b *bytes.Buffer, encode encoder) result {
	r, err := j.read()
	if err != nil {
		return result{name: j.name, text: b, err: err}
	}
	if encode == nil {
		return result{name: j.name, page: r.Page, text: b}
	}
	return result{name: j.name, language: r.Language, text: b, err: encode(b, j.name, r)}
}
