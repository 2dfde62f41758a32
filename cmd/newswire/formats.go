package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/export"
	"github.com/seed-ad1655d8/newswire/internal/viewer"
)

// format is a way to write pages.
type format struct {
	// encode makes what is written of one page, on a worker. It may be nil, where open's
	// document does that.
	encode encoder
	// open begins what is written of all pages.
	open func(w io.Writer, title string) document
}

// document takes results in their order.
type document interface {
	add(result) error
	close() error
}

// formats are those of -o.
var formats = map[string]format{
	"json":     {indented, values},
	"jsonl":    {jsonl, values},
	"text":     {text, values},
	"toc":      {contents, values},
	"markdown": {markdown, parted},
	"html":     {htmlArticles, openHTML},
	"ninjs":    {ninjs, values},
	"jsonld":   {jsonLD, values},
	"feed":     {feed, values},
	"view":     {nil, openViewer},
}

// series is a document that is no more than what is written of its pages, one after the
// other. Each is one Write: nothing is kept back, and none is left half written.
type series struct {
	w       io.Writer
	between string // of two that are not empty
	begun   bool
}

func values(w io.Writer, _ string) document { return &series{w: w} }

func (s *series) add(r result) error {
	if r.text.Len() == 0 {
		return nil
	}
	if s.begun && s.between != "" {
		if _, err := io.WriteString(s.w, s.between); err != nil {
			return err
		}
	}
	s.begun = true
	_, err := s.w.Write(r.text.Bytes())
	return err
}

func (s *series) close() error { return nil }

func jsonl(b *bytes.Buffer, _ string, r record) error { return encodeJSON(b, r, "") }

func indented(b *bytes.Buffer, _ string, r record) error { return encodeJSON(b, r, "  ") }

func encodeJSON(b *bytes.Buffer, value any, indent string) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	return e.Encode(value)
}

func ninjs(b *bytes.Buffer, _ string, r record) error {
	for _, a := range r.Articles {
		if err := encodeJSON(b, export.Ninjs(r.Page, a), "  "); err != nil {
			return err
		}
	}
	return nil
}

func feed(b *bytes.Buffer, _ string, r record) error {
	return encodeJSON(b, export.JSONFeed(r.Page), "  ")
}

// jsonLD keeps the escapes with which it may stand in a page.
func jsonLD(b *bytes.Buffer, _ string, r record) error {
	e := json.NewEncoder(b)
	e.SetIndent("", "  ")
	return e.Encode(export.JSONLD(r.Page))
}

func text(b *bytes.Buffer, _ string, r record) error {
	for _, a := range r.Articles {
		for _, line := range []string{a.Title, strings.Join(a.Authors, ", "), a.Published.String()} {
			if line != "" {
				fmt.Fprintln(b, line)
			}
		}
		fmt.Fprintf(b, "\n%s\n\n\n", a.Text)
	}
	return nil
}

// contents writes a table of contents: a line a story, with its place in the page.
func contents(b *bytes.Buffer, name string, r record) error {
	stories := "stories"
	if len(r.Articles) == 1 {
		stories = "story"
	}
	fmt.Fprintf(b, "%s: %d %s\n", printable(name, ""), len(r.Articles), stories)
	for i, a := range r.Articles {
		title := printable(strings.Join(strings.Fields(a.Title), " "), "")
		words, of := len(strings.Fields(a.Text)), "words"
		if words == 1 {
			of = "word"
		}
		fmt.Fprintf(b, "%3d. %s (%d %s", i+1, cmp.Or(title, "(untitled)"), words, of)
		switch {
		case a.Source != newswire.Span{}:
			fmt.Fprintf(b, ", bytes %d-%d", a.Source.Start, a.Source.End)
		case a.URL != "":
			fmt.Fprintf(b, ", %s", printable(a.URL, ""))
		}
		b.WriteString(")\n")
	}
	return nil
}

// forTerminal writes what encode does so that a page can neither command the terminal nor
// turn its text around.
func forTerminal(encode encoder) encoder {
	return func(b *bytes.Buffer, name string, r record) error {
		err := encode(b, name, r)
		shown := printable(strings.ReplaceAll(b.String(), "\r\n", "\n"), "\n\t")
		b.Reset()
		b.WriteString(shown)
		return err
	}
}

// printable replaces what a terminal obeys: control characters but those to keep, those
// that override the direction of text, and bytes that are no text.
func printable(s, keep string) string {
	return strings.Map(func(r rune) rune {
		overrides := r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
		if (overrides || unicode.IsControl(r)) && !strings.ContainsRune(keep, r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// viewerPage is the viewer's document, which numbers the stories of all pages.
type viewerPage struct{ *viewer.Writer }

func openViewer(w io.Writer, title string) document {
	return viewerPage{viewer.NewWriter(w, title)}
}

func (v viewerPage) add(r result) error { return v.Page(r.name, r.page) }
func (v viewerPage) close() error       { return v.Close() }
