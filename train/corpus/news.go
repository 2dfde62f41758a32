// Package corpus reads annotated corpora from a data folder.
package corpus

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// News is one article of the annotated news: English Wikinews, CC BY 2.5.
type News struct {
	Number         string // its file's name
	Date           string // of publication, as 2006-01-02
	Headline, Body Marked
}

// Marked is a text with the marks in it, by their start, an outer before an inner.
type Marked struct {
	Text  string
	Marks []Mark
}

// Mark is one ⟦TYPE:attribute|text⟧ of the notation. Its range counts in bytes.
type Mark struct {
	Start, End int
	Type       string
	Attribute  string
}

// heldBack is how many of the articles, the last by number, are the development set: no
// weight is learnt from them.
const heldBack = 40

// ReadNews reads the articles of news/*.txt in the data folder, those to learn from and
// those held back.
func ReadNews(data string) (learn, heldOut []News, err error) {
	files, _ := filepath.Glob(filepath.Join(data, "news", "*.txt"))
	if len(files) == 0 {
		return nil, nil, fmt.Errorf("no data: %s has no news/*.txt", data)
	}
	slices.Sort(files)
	var all []News
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, nil, err
		}
		n, err := ParseNews(string(b))
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", file, err)
		}
		n.Number = strings.TrimSuffix(filepath.Base(file), ".txt")
		all = append(all, n)
	}
	first := max(0, len(all)-heldBack)
	return all[:first], all[first:], nil
}

// ParseNews reads an annotated article: the headline, the date, and the body, which is
// all that follows.
func ParseNews(s string) (News, error) {
	var n News
	first, rest, ok := strings.Cut(s, "\n")
	date, rest, ok2 := strings.Cut(rest, "\n")
	if !ok || !ok2 {
		return n, errors.New("no headline and date")
	}
	n.Date = date
	var err error
	if n.Headline, err = ParseMarks(first); err != nil {
		return n, err
	}
	n.Body, err = ParseMarks(rest)
	return n, err
}

// ParseMarks takes the marks out of s. They may nest.
func ParseMarks(s string) (Marked, error) {
	var text strings.Builder
	var marks, open []Mark
	for {
		i := strings.IndexAny(s, "⟦⟧")
		if i < 0 {
			break
		}
		text.WriteString(s[:i])
		if rest, ok := strings.CutPrefix(s[i:], "⟧"); ok {
			if len(open) == 0 {
				return Marked{}, fmt.Errorf("mark closed that is not open, after %q", tail(text.String(), 40))
			}
			mark := open[len(open)-1]
			mark.End = text.Len()
			open, marks, s = open[:len(open)-1], append(marks, mark), rest
			continue
		}
		head, rest, ok := strings.Cut(s[i+len("⟦"):], "|")
		kind, attribute, ok2 := strings.Cut(head, ":")
		if !ok || !ok2 {
			return Marked{}, fmt.Errorf("mark without attribute, after %q", tail(text.String(), 40))
		}
		open, s = append(open, Mark{Start: text.Len(), Type: kind, Attribute: attribute}), rest
	}
	if len(open) > 0 {
		return Marked{}, fmt.Errorf("%d marks open at the end", len(open))
	}
	text.WriteString(s)
	slices.SortStableFunc(marks, func(a, b Mark) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	return Marked{text.String(), marks}, nil
}

// tail is the end of s, n bytes or a few less.
func tail(s string, n int) string { return strings.ToValidUTF8(s[max(0, len(s)-n):], "") }
