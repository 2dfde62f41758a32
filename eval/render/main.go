// Command render measures whether the HTML and the Markdown of articles have the words of
// their text: those that a parser of HTML and one of CommonMark read in them, in order.
//
//	go run ./render -data DIR [-n 200] [-v]
//
// DIR has the pages of WCXB, as wcxb/dev/html/ID.html.gz.
package main

import (
	"compress/gzip"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/seed-ad1655d8/newswire"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("render: ")
	data := flag.String("data", "", "`folder` of the data sets")
	n := flag.Int("n", 200, "how many pages, evenly chosen; 0 for all")
	verbose := flag.Bool("v", false, "print where the words differ")
	flag.Parse()
	if *data == "" {
		log.Fatal("-data: say where the data sets are")
	}
	paths, err := filepath.Glob(filepath.Join(*data, "wcxb", "dev", "html", "*.html.gz"))
	if err != nil || len(paths) == 0 {
		log.Fatalf("%s has no pages in wcxb/dev/html (%v)", *data, err)
	}
	if *n == 0 || *n > len(paths) {
		*n = len(paths)
	}
	articles, words := 0, 0
	for i := range *n {
		path := paths[i*len(paths)/(*n)]
		page, err := read(path)
		if err != nil {
			log.Fatalf("%s: %v", path, err)
		}
		for _, a := range page.Articles {
			want := textWords(a)
			articles++
			words += len(want)
			for i := range formats {
				f := &formats[i]
				rendered := f.render(a)
				f.tags.add(rendered)
				got := htmlWords(rendered)
				at, ok := differ(want, got)
				if ok {
					f.same++
				} else if *verbose {
					fmt.Printf("%s: %s: word %d: %q, not %q\n", filepath.Base(path), f.name, at, around(got, at), around(want, at))
				}
			}
		}
	}
	fmt.Printf("%d pages, %d articles, %d words\n", *n, articles, words)
	for _, f := range formats {
		fmt.Printf("%-9s the same words in %d of %d articles\n", f.name, f.same, articles)
	}
	for i, tag := range counted {
		fmt.Printf("%-9s %d in HTML, %d in Markdown\n", tag, formats[0].tags[i], formats[1].tags[i])
	}
}

// formats are what is measured, each as HTML, and how often it had the words of the text.
var formats = [...]struct {
	name   string
	render func(*newswire.Article) string
	same   int
	tags   tags
}{
	{name: "HTML", render: (*newswire.Article).HTML},
	{name: "Markdown", render: func(a *newswire.Article) string { return commonMark(a.Markdown()) }},
}

func read(path string) (*newswire.Page, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return newswire.Parse(r, newswire.WithURL("https://page.example/news/today.html"))
}

// counted are the beginnings of tags that both formats have.
var counted = [...]string{"<a ", "<em>", "<strong>", "<code>", "<img ", "<li", "<ol", "<table>", "<blockquote>"}

type tags [len(counted)]int

func (t *tags) add(html string) {
	for i, tag := range counted {
		t[i] += strings.Count(html, tag)
	}
}

// around are the words from just before place at.
func around(words []string, at int) []string {
	from := min(max(at-3, 0), len(words))
	return words[from:min(from+8, len(words))]
}
