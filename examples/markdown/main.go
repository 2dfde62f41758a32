// Command markdown makes Markdown of pages for a language model: a file for each story,
// with what is known of it in front, in folder OUT. Stories that only a teaser is there of
// are left out.
//
//	go run ./examples/markdown OUT testdata/*.html testdata/newswire.txt
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/seed-ad1655d8/newswire"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("markdown: ")
	if len(os.Args) < 3 {
		log.Fatal("usage: markdown OUT FILE...")
	} else if err := os.MkdirAll(os.Args[1], 0o755); err != nil {
		log.Fatal(err)
	}
	status := 0
	for i, path := range os.Args[2:] {
		if err := convert(fmt.Sprintf("%s/%03d", os.Args[1], i+1), path); err != nil {
			log.Print(err) // the others are converted all the same
			status = 1
		}
	}
	os.Exit(status)
}

// convert writes the stories of a file into files whose names begin with out.
func convert(out, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	page, err := newswire.Parse(f)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for i, a := range page.Articles {
		if a.Teaser {
			continue
		}
		name := fmt.Sprintf("%s-%s-%03d.md", out, filepath.Base(path), i+1)
		if err := os.WriteFile(name, document(a), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// document is a story with a front matter. JSON strings are YAML too.
func document(a *newswire.Article) []byte {
	var b strings.Builder
	field := func(key string, value any) {
		text, _ := json.Marshal(value) // of a string or strings, which all can be written
		fmt.Fprintf(&b, "%s: %s\n", key, text)
	}
	b.WriteString("---\n")
	field("title", a.Title)
	field("url", a.URL)
	field("published", a.Published.String())
	field("authors", a.Authors)
	var names []string
	for _, e := range a.Entities {
		names = append(names, e.Name)
	}
	field("names", names)
	b.WriteString("---\n\n" + a.Markdown())
	return []byte(b.String())
}
