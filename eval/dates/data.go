package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// readExamples reads the examples of some files in dates/, one after the other.
func readExamples(data string, names []string) ([]example, error) {
	var out []example
	for _, name := range names {
		file := filepath.Join(data, "dates", name+".jsonl")
		f, err := os.Open(file)
		if err != nil {
			return nil, fmt.Errorf("no data: %w", err)
		}
		defer f.Close()
		for dec, n := json.NewDecoder(bufio.NewReader(f)), 1; ; n++ {
			var e example
			if err = dec.Decode(&e); err == io.EOF {
				break
			}
			if err == nil {
				e.ref, err = parseRef(e.Ref)
			}
			if err != nil {
				return nil, fmt.Errorf("%s: example %d: %w", file, n, err)
			}
			out = append(out, e)
		}
	}
	return out, nil
}

// parseRef reads a reference time in any form that stands in the data. There may be
// none.
func parseRef(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	for _, layout := range []string{time.DateOnly, "2006-01-02T15:04:05", "2006-01-02T15:04", "01-02-2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("no reference date: %q", s)
}

// write writes the answers to the file pred and the examples to the file gold, unless
// they have no name. For amounts both have the values in the same form.
func (r result) write(pred, gold string) error {
	type line struct {
		ID    string   `json:"id"`
		Spans []answer `json:"spans"`
	}
	var found, right []any
	for i, e := range r.examples {
		found = append(found, line{e.ID, append([]answer{}, r.answers[i]...)})
		e.Spans = append([]span{}, e.Spans...)
		for j := range e.Spans {
			if s := &e.Spans[j]; r.set.ofAmounts() {
				s.Accept = nil
				for _, q := range s.amounts {
					s.Accept = append(s.Accept, q.String())
				}
			}
		}
		right = append(right, e)
	}
	if err := measure.WriteLines(pred, found); err != nil {
		return err
	}
	return measure.WriteLines(gold, right)
}
