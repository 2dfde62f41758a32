//go:build js && wasm

package main

import (
	"bytes"
	"errors"
	"strings"
	"syscall/js"
	"time"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/viewer"
)

// main gives the page one function, newswire(bytes, name, date), and waits for its calls.
// It returns {html, stories} or {error}. date, as in "2024-05-01", may be empty.
func main() {
	js.Global().Set("newswire", js.FuncOf(func(_ js.Value, args []js.Value) any {
		data := make([]byte, args[0].Length())
		js.CopyBytesToGo(data, args[0])
		html, stories, err := read(data, args[1].String(), args[2].String())
		if err != nil {
			return map[string]any{"error": err.Error()}
		}
		return map[string]any{"html": html, "stories": stories}
	}))
	select {}
}

// read parses data, and is the page that shows what is in it.
func read(data []byte, name, date string) (html string, stories int, err error) {
	var opts []newswire.Option
	if day, err := time.Parse(time.DateOnly, date); err == nil {
		opts = append(opts, newswire.WithDate(day))
	}
	page, err := newswire.Parse(bytes.NewReader(data), opts...)
	if err != nil {
		return "", 0, err
	}
	var b strings.Builder
	v := viewer.NewWriter(&b, name)
	err = errors.Join(v.Page(name, page), v.Close())
	return b.String(), len(page.Articles), err
}
