// Command inbox serves a small reader: it takes wire pages by POST, with a limit
// on their size, and lists the stories it has, newest page first.
//
//	go run ./examples/inbox -addr localhost:8080 &
//	curl --data-binary @testdata/newswire.txt localhost:8080
//	curl localhost:8080
package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "`address` to listen on")
	flag.Parse()
	log.Fatal(http.ListenAndServe(*addr, &inbox{}))
}

type inbox struct {
	mu    sync.Mutex
	pages []*newswire.Page
}

func (in *inbox) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		in.receive(w, r)
		return
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	for i := len(in.pages) - 1; i >= 0; i-- {
		for _, a := range in.pages[i].Articles {
			fmt.Fprintf(w, "%s %s\n", a.Published, a.Title)
		}
	}
}

func (in *inbox) receive(w http.ResponseWriter, r *http.Request) {
	page, err := newswire.Parse(r.Body, newswire.WithContentType("text/plain"),
		newswire.WithDate(time.Now()), newswire.WithLimit(1<<20))
	switch {
	case errors.Is(err, newswire.ErrTooLarge):
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
	default:
		in.mu.Lock()
		in.pages = append(in.pages, page)
		in.mu.Unlock()
		fmt.Fprintf(w, "%d stories\n", len(page.Articles))
	}
}
