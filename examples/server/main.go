// Command server parses pages for programs that are not written in Go: it takes them by
// POST and answers JSON. It has the limits that a server needs which anyone may ask.
//
//	go run ./examples/server -addr localhost:8080 &
//	curl -H 'Content-Type: text/html' --data-binary @testdata/article.html 'localhost:8080/?url=https://skarn.example/count'
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"log"
	"net/http"
	"runtime"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "`address` to listen on")
	flag.Parse()
	server := http.Server{
		Addr:              *addr,
		Handler:           http.HandlerFunc(parse),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second, // of a slow sender
		WriteTimeout:      60 * time.Second,
		MaxHeaderBytes:    16 << 10,
	}
	log.Fatal(server.ListenAndServe())
}

const largest = 4 << 20 // bytes of a page; more than nearly all have

// parsing has room for as many pages as there are cores, whose memory is bounded so. A page
// takes its place when all of it is there: a slow sender keeps none from others.
var parsing = make(chan struct{}, runtime.GOMAXPROCS(0))

func parse(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		http.Error(w, "POST a page", http.StatusMethodNotAllowed)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, largest))
	var page *newswire.Page
	if err == nil {
		parsing <- struct{}{}
		page, err = newswire.Parse(bytes.NewReader(body),
			newswire.WithURL(r.URL.Query().Get("url")),
			newswire.WithContentType(r.Header.Get("Content-Type")),
			newswire.WithDate(time.Now()))
		<-parsing
	}
	switch {
	case errors.As(err, new(*http.MaxBytesError)):
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
	case errors.Is(err, newswire.ErrNotText):
		http.Error(w, err.Error(), http.StatusUnsupportedMediaType)
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
	default:
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(page); err != nil {
			log.Print(err) // the client has gone
		}
	}
}
