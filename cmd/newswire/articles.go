package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire"
)

// The head of a story is written as articles of one block are: so it is escaped, and its
// address allowed or not, as what is in the body.

// headline is an article's title as a heading, that leads to its address.
func headline(a *newswire.Article) *newswire.Article {
	title := strings.Join(strings.Fields(a.Title), " ")
	block := newswire.Block{Span: newswire.Span{End: len(title)}, Kind: newswire.Heading, Level: 1}
	if a.URL != "" {
		block.Marks = []newswire.Mark{{Span: block.Span, Kind: newswire.Link, URL: a.URL}}
	}
	return &newswire.Article{Text: title, Blocks: []newswire.Block{block}}
}

// byline is a paragraph of who wrote an article, and when.
func byline(a *newswire.Article) *newswire.Article {
	parts := a.Authors[:len(a.Authors):len(a.Authors)]
	if date := a.Published.String(); date != "" {
		parts = append(parts, date)
	}
	line := strings.Join(strings.Fields(strings.Join(parts, ", ")), " ")
	return &newswire.Article{Text: line, Blocks: []newswire.Block{{Span: newswire.Span{End: len(line)}}}}
}

// joined writes the parts that are not empty.
func joined(b *bytes.Buffer, separator string, parts ...string) {
	first := true
	for _, part := range parts {
		if part = strings.Trim(part, "\n"); part == "" {
			continue
		}
		if !first {
			b.WriteString(separator)
		}
		first = false
		b.WriteString(part)
	}
	b.WriteByte('\n')
}

const thematicBreak = "\n---\n\n"

func markdown(b *bytes.Buffer, _ string, r record) error {
	for i, a := range r.Articles {
		if i > 0 {
			b.WriteString(thematicBreak)
		}
		joined(b, "\n\n", headline(a).Markdown(), byline(a).Markdown(), a.Markdown())
	}
	return nil
}

func parted(w io.Writer, _ string) document { return &series{w: w, between: thematicBreak} }

func htmlArticles(b *bytes.Buffer, _ string, r record) error {
	for _, a := range r.Articles {
		// One of unknown language must not be taken for one in that of the document.
		fmt.Fprintf(b, "<article lang=\"%s\">\n", html.EscapeString(r.Language))
		joined(b, "\n", headline(a).HTML(), byline(a).HTML(), a.HTML())
		b.WriteString("</article>\n")
	}
	return nil
}

// htmlDocument is one HTML document around the stories of all pages.
type htmlDocument struct {
	series
	title string
}

func openHTML(w io.Writer, title string) document {
	return &htmlDocument{series{w: w}, title}
}

func (d *htmlDocument) add(r result) error {
	if err := d.open(r.language); err != nil {
		return err
	}
	return d.series.add(r)
}

func (d *htmlDocument) close() error {
	err := d.open("")
	if err == nil {
		_, err = io.WriteString(d.w, "</body>\n</html>\n")
	}
	return err
}

// open writes the head, if it is not there yet. The language is that of the first page.
func (d *htmlDocument) open(language string) error {
	if d.begun {
		return nil
	}
	d.begun = true
	lang := ""
	if language != "" {
		lang = fmt.Sprintf(` lang="%s"`, html.EscapeString(language))
	}
	_, err := fmt.Fprintf(d.w, "<!doctype html>\n<html%s>\n<head>\n<meta charset=\"utf-8\">\n"+
		"<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n</head>\n<body>\n", lang, html.EscapeString(d.title))
	return err
}
