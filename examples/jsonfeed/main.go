// Command jsonfeed makes a JSON Feed of a page that lists stories, such as an archive
// or a front page, for a feed reader that knows no better.
//
//	go run ./examples/jsonfeed https://courier.example/news/ testdata/list-teasers.html
//
// The first argument says where the page was.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// feed and item are those of JSON Feed, version 1.1.
type feed struct {
	Version string `json:"version"`
	Title   string `json:"title"`
	Home    string `json:"home_page_url,omitempty"`
	Items   []item `json:"items"`
}

type item struct {
	ID        string   `json:"id"`
	URL       string   `json:"url,omitempty"`
	Title     string   `json:"title,omitempty"`
	Text      string   `json:"content_text"`
	Image     string   `json:"image,omitempty"`
	Published string   `json:"date_published,omitempty"`
	Authors   []author `json:"authors,omitempty"`
	Tags      []string `json:"tags,omitempty"`
}

type author struct {
	Name string `json:"name"`
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: jsonfeed URL FILE")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "jsonfeed:", err)
		os.Exit(1)
	}
}

func run(url, file string, w io.Writer) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	page, err := newswire.Parse(f, newswire.WithURL(url), newswire.WithKind(newswire.PageListing), newswire.WithDate(time.Now()))
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	out := feed{Version: "https://jsonfeed.org/version/1.1", Title: page.Title, Home: url, Items: []item{}}
	for _, a := range page.Articles {
		out.Items = append(out.Items, itemOf(a))
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(out)
}

func itemOf(a *newswire.Article) item {
	i := item{ID: a.URL, URL: a.URL, Title: a.Title, Text: a.Text, Tags: a.Tags}
	if i.ID == "" { // an entry that leads nowhere
		i.ID = a.Published.String() + " " + a.Title
	}
	if !a.Published.IsZero() { // a feed wants a moment: of a day its first
		i.Published = a.Published.Time.Format(time.RFC3339)
	}
	for _, name := range a.Authors {
		i.Authors = append(i.Authors, author{name})
	}
	if len(a.Images) > 0 {
		i.Image = a.Images[0].URL
	}
	if a.Section != "" {
		i.Tags = append([]string{a.Section}, i.Tags...)
	}
	return i
}
