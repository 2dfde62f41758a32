// Command jsonfeed makes a JSON Feed of a page that lists stories, such as an archive
// or a front page, for a feed reader that knows no better.
//
//	go run ./examples/jsonfeed https://courier.example/news/ testdata/list-teasers.html
//
// The first argument says where the page was.
package main

import (
	"encoding/json"
	"log"
	"os"
	"time"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/export"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: jsonfeed URL FILE")
	}
	f, err := os.Open(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	page, err := newswire.Parse(f, newswire.WithURL(os.Args[1]), newswire.WithKind(newswire.PageListing), newswire.WithDate(time.Now()))
	if err != nil {
		log.Fatalf("%s: %v", os.Args[2], err)
	}
	feed := export.JSONFeed(page)
	for i, a := range page.Articles { // a reader wants a moment: of a day its first
		if item := feed.Items[i]; item.DatePublished.IsZero() && a.Published.Grain >= newswire.GrainDay {
			item.DatePublished = a.Published.Time
		}
	}
	e := json.NewEncoder(os.Stdout)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	if err := e.Encode(feed); err != nil {
		log.Fatal(err)
	}
}
