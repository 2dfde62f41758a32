package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// set is a collection of annotated documents: articles, or a file in IOB2.
type set struct {
	name     string
	news     bool
	heldBack bool   // its errors are not for everyday reading
	file     string // if it is not of the data folder
}

var allSets = []set{
	{name: "news", news: true},
	{name: "news-dev", news: true, heldBack: true},
	{name: "worldwide_dev"},
	{name: "worldwide_dev9"},
	{name: "pud"},
}

// collection is a set that was read.
type collection struct {
	set       set
	documents []document
	kinds     []string          // those it has, in our order
	kindOf    map[string]string // our kinds in its terms
}

// label is the name of the set in a table.
func (s set) label() string {
	if s.news && !s.heldBack {
		return s.name + ", learnt from"
	}
	return s.name
}

// chosen are the sets with these names and the files in IOB2, or all sets.
func chosen(names, files string) ([]set, error) {
	var out []set
	if names != "" || files == "" {
		var err error
		if out, err = measure.Choose(names, allSets, func(s set) string { return s.name }); err != nil {
			return nil, err
		}
	}
	if files != "" {
		for file := range strings.SplitSeq(files, ",") {
			name := strings.TrimSuffix(filepath.Base(file), ".iob2")
			out = append(out, set{name: name, heldBack: true, file: file})
		}
	}
	return out, nil
}

// needData reports whether one of the sets is in the data folder.
func needData(sets []set) bool {
	return slices.ContainsFunc(sets, func(s set) bool { return s.file == "" })
}

func (s set) read(data string) (collection, error) {
	if s.news {
		return s.readNews(data)
	}
	file := s.file
	if file == "" {
		file = filepath.Join(data, "ner", "dev", s.name+".iob2")
	}
	documents, err := corpus.ReadIOB2(file)
	if err != nil {
		return collection{}, err
	}
	c := collection{set: s}
	for i, d := range documents {
		c.documents = append(c.documents, detokenise(fmt.Sprintf("%s %d", s.name, i+1), d))
	}
	c.setKinds()
	return c, nil
}

func (s set) readNews(data string) (collection, error) {
	articles, heldOut, err := corpus.ReadNews(data)
	if err != nil {
		return collection{}, err
	}
	if s.heldBack {
		articles = heldOut
	}
	c := collection{set: s}
	for _, a := range articles {
		d, err := articleOf(a)
		if err != nil {
			return c, fmt.Errorf("article %s: %w", a.Number, err)
		}
		c.documents = append(c.documents, d)
	}
	c.setKinds()
	return c, nil
}

// articleOf is an article with the names and quotes that are marked in it.
func articleOf(a corpus.News) (document, error) {
	d := document{id: a.Number, title: a.Headline.Text, text: a.Body.Text}
	var err error
	if d.published, err = time.Parse(time.DateOnly, a.Date); err != nil {
		return d, err
	}
	for _, field := range []struct {
		newswire.Field
		marks []corpus.Mark
	}{{newswire.FieldTitle, a.Headline.Marks}, {newswire.FieldText, a.Body.Marks}} {
		for _, m := range field.marks {
			kind := strings.Replace(m.Type, "WORK", "WORK_OF_ART", 1)
			if kind != "QUOTE" && terms[kind] == nil {
				continue
			}
			var number int
			if _, err := fmt.Sscanf(m.Attribute, "%d", &number); err != nil {
				return d, fmt.Errorf("%s without a number: %q", m.Type, m.Attribute)
			}
			p := place{field.Field, m.Start, m.End}
			if kind == "QUOTE" {
				d.quotes = append(d.quotes, quote{p, number})
			} else {
				d.names = append(d.names, name{p, kind, number})
			}
		}
	}
	return d, nil
}
