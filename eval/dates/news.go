package main

import (
	"fmt"
	"slices"

	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// readNews reads the held back articles, or the others. An article is two examples,
// its headline and its body.
func readNews(data string, last, amounts bool) ([]example, error) {
	articles, heldOut, err := corpus.ReadNews(data)
	if err != nil {
		return nil, err
	}
	if last {
		articles = heldOut
	}
	types := []string{"DATE", "TIME", "DURATION", "SET"}
	if amounts {
		types = amountTypes
	}
	var out []example
	for _, a := range articles {
		ref, err := parseRef(a.Date)
		if err != nil {
			return nil, fmt.Errorf("article %s: %w", a.Number, err)
		}
		for _, field := range []struct {
			name string
			corpus.Marked
		}{{"headline", a.Headline}, {"body", a.Body}} {
			e := example{ID: a.Number + " " + field.name, Ref: a.Date, ref: ref, Text: field.Text}
			for _, m := range field.Marks {
				if slices.Contains(types, m.Type) {
					e.Spans = append(e.Spans, span{Start: m.Start, End: m.End, Type: m.Type, Value: m.Attribute})
				}
			}
			out = append(out, e)
		}
	}
	return out, nil
}
