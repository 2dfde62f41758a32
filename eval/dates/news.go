package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// heldBack is how many articles, the last by number, are the development set.
const heldBack = 40

// readNews reads the held back articles, or the others. An article is two examples,
// its headline and its body.
func readNews(data string, last, amounts bool) ([]example, error) {
	files, _ := filepath.Glob(filepath.Join(data, "news", "*.txt"))
	if len(files) == 0 {
		return nil, fmt.Errorf("no data: %s has no news/*.txt", data)
	}
	slices.Sort(files)
	if first := max(0, len(files)-heldBack); last {
		files = files[first:]
	} else {
		files = files[:first]
	}
	types := []string{"DATE", "TIME", "DURATION", "SET"}
	if amounts {
		types = amountTypes
	}
	var out []example
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		headline, body, err := parseNews(string(b))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		headline.ID, body.ID = name+" headline", name+" body"
		for _, e := range []example{headline, body} {
			e.Spans = slices.DeleteFunc(e.Spans, func(s span) bool { return !slices.Contains(types, s.Type) })
			out = append(out, e)
		}
	}
	return out, nil
}

// parseNews reads an annotated article: the headline, the date, and the body, which is
// all that follows. All marks become spans.
func parseNews(s string) (headline, body example, err error) {
	first, rest, ok := strings.Cut(s, "\n")
	date, rest, ok2 := strings.Cut(rest, "\n")
	if !ok || !ok2 {
		return headline, body, errors.New("no headline and date")
	}
	headline.Ref, body.Ref = date, date
	if headline.ref, err = parseRef(date); err != nil {
		return headline, body, err
	}
	body.ref = headline.ref
	if headline.Text, headline.Spans, err = parseMarks(first); err != nil {
		return headline, body, err
	}
	body.Text, body.Spans, err = parseMarks(rest)
	return headline, body, err
}

// parseMarks takes the marks ⟦TYPE:attribute|text⟧ out of s. They may nest; they come in
// the order of their beginnings, the inner before the outer.
func parseMarks(s string) (text string, spans []span, err error) {
	var b strings.Builder
	var open []span
	for {
		i := strings.IndexAny(s, "⟦⟧")
		if i < 0 {
			break
		}
		b.WriteString(s[:i])
		if rest, ok := strings.CutPrefix(s[i:], "⟧"); ok {
			if len(open) == 0 {
				return "", nil, fmt.Errorf("mark closed that is not open, after %q", tail(b.String(), 40))
			}
			mark := open[len(open)-1]
			mark.End = b.Len()
			open, spans, s = open[:len(open)-1], append(spans, mark), rest
			continue
		}
		head, rest, ok := strings.Cut(s[i+len("⟦"):], "|")
		kind, value, ok2 := strings.Cut(head, ":")
		if !ok || !ok2 {
			return "", nil, fmt.Errorf("mark without attribute, after %q", tail(b.String(), 40))
		}
		open, s = append(open, span{Start: b.Len(), Type: kind, Value: value}), rest
	}
	if len(open) > 0 {
		return "", nil, fmt.Errorf("%d marks open at the end", len(open))
	}
	b.WriteString(s)
	slices.SortStableFunc(spans, func(a, b span) int { return a.Start - b.Start })
	return b.String(), spans, nil
}

// tail is the end of s, n bytes or a few less.
func tail(s string, n int) string { return strings.ToValidUTF8(s[max(0, len(s)-n):], "") }
