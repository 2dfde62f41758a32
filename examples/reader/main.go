// Command reader shows articles of the web without all that is around them, as a feed
// reader does with those that a feed leads to: one document with their titles, authors,
// words and pictures.
//
//	go run ./examples/reader https://courier.example/ferry https://courier.example/pier > articles.html
package main

import (
	"fmt"
	"html"
	"io"
	"log"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("reader: ")
	if len(os.Args) < 2 {
		log.Fatal("usage: reader ADDRESS...")
	}
	status := 0
	fmt.Println(`<!doctype html><meta charset="utf-8"><title>Articles</title>`)
	for _, address := range os.Args[1:] {
		if err := show(os.Stdout, address); err != nil {
			log.Print(err) // the others may be there
			status = 1
		}
	}
	os.Exit(status)
}

var client = http.Client{Timeout: 20 * time.Second}

func show(w io.Writer, address string) error {
	response, err := client.Get(address)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", address, response.Status)
	}
	page, err := newswire.Parse(response.Body,
		newswire.WithURL(response.Request.URL.String()), // after redirections
		newswire.WithContentType(response.Header.Get("Content-Type")),
		newswire.WithDate(time.Now()))
	if err != nil {
		return fmt.Errorf("%s: %w", address, err)
	}
	for _, a := range page.Articles {
		byline := slices.Clone(a.Authors)
		if !a.Published.IsZero() {
			byline = append(byline, a.Published.String())
		}
		// What HTML returns is safe as it is; all else is text.
		_, err := fmt.Fprintf(w, "<article>\n<h1>%s</h1>\n<p>%s</p>\n%s\n</article>\n",
			html.EscapeString(a.Title), html.EscapeString(strings.Join(byline, ", ")), a.HTML())
		if err != nil {
			return err
		}
	}
	return nil
}
