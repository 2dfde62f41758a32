package main

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/seed-ad1655d8/newswire"
)

// textWords are what white space parts in an article's text, without the one bullet of an
// item of flat text, which a list shows by itself.
func textWords(a *newswire.Article) []string {
	var words []string
	for _, b := range a.Blocks {
		found := strings.Fields(printable(b.In(a.Text)))
		if b.Kind == newswire.Item && b.Level == 0 && len(found) > 0 {
			switch first := found[0]; {
			case len(found) > 1 && strings.Contains(" - • * – — · ▪ ‣ ◦ ● ", " "+first+" "):
				found = found[1:]
			case strings.HasPrefix(first, "•"), strings.HasPrefix(first, "●"):
				found[0] = first[len("•"):]
			}
		}
		words = append(words, found...)
	}
	return words
}

// printable is text with its controls as both formats write them.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && !strings.ContainsRune("\t\n\r", r) {
			return '\ufffd'
		}
		return r
	}, text)
}

// htmlWords are those that a browser shows of a piece of HTML.
func htmlWords(s string) []string {
	nodes, err := html.ParseFragment(strings.NewReader(s), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		panic(err) // a strings.Reader has none
	}
	var b strings.Builder
	for _, n := range nodes {
		for d := range n.Descendants() {
			writeText(&b, d)
		}
		writeText(&b, n)
	}
	return strings.Fields(b.String())
}

// writeText writes the text of a node, and white space where a block begins.
func writeText(b *strings.Builder, n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		b.WriteString(n.Data)
	case n.Type == html.ElementNode && !isInline(n.DataAtom):
		b.WriteByte(' ')
	}
}

func isInline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Em, atom.Strong, atom.Code:
		return true
	}
	return false
}

var reader = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough))

// commonMark is what a reader of CommonMark makes of s, as HTML.
func commonMark(s string) string {
	var b strings.Builder
	if err := reader.Convert([]byte(s), &b); err != nil {
		panic(err) // a strings.Builder has none
	}
	return b.String()
}

// differ is the first place where two lists differ, and whether there is none.
func differ(want, got []string) (at int, same bool) {
	for at < len(want) && at < len(got) && want[at] == got[at] {
		at++
	}
	return at, at == len(want) && at == len(got)
}
