// Package viewer writes what was found in pages as one HTML page for people: the stories
// with their entities, dates, amounts and quotes in place. The page needs nothing but
// itself, and reads without its script.
package viewer

import (
	"bufio"
	"crypto/sha256"
	_ "embed" // the style and the script
	"encoding/base64"
	"io"

	"github.com/seed-ad1655d8/newswire"
)

//go:embed viewer.css
var style string

//go:embed viewer.js
var script string

// Writer writes a page, as it goes: it holds no more of it than one input.
type Writer struct {
	out   *bufio.Writer
	title string
	// pages and stories count what was written: their anchors are made of it.
	pages, stories int
	language       string // of the stories of the page that is written
	counts         [len(kinds)]int
}

// NewWriter begins a page on w. title is the document's title.
func NewWriter(w io.Writer, title string) *Writer {
	v := &Writer{out: bufio.NewWriter(w), title: title}
	ofStyle, ofScript := Hashes()
	v.put(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%'; script-src '%'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>%</title>
<style>`, ofStyle, ofScript, title)
	v.out.WriteString(style)
	v.put(`</style>
</head>
<body>
<a class="skip" href="#main">Skip to the stories</a>
<header id="top"><h1 dir="auto">%</h1></header>
<main id="main">
`, title)
	return v
}

// Page adds the stories of one input, which is called name.
func (v *Writer) Page(name string, p *newswire.Page) error {
	v.pages++
	v.page(name, p)
	return v.out.Flush()
}

// Close ends the page. It does not close what the page is written on.
func (v *Writer) Close() error {
	v.put("</main>\n")
	v.legend()
	v.put(`<aside id="card" aria-label="About the mark"><div class="help">
<p>Point at a mark to see what it holds. A click keeps it open.</p>
<p><kbd>Tab</kbd> goes to the marks of a story, <kbd>←</kbd> and <kbd>→</kbd> from mark to mark, and <kbd>Enter</kbd> into what it holds. <kbd>n</kbd> and <kbd>p</kbd> lead to the next and the previous mention, <kbd>Esc</kbd> closes.</p>
</div></aside>
<p id="said" role="status"></p>
<script>`)
	v.out.WriteString(script)
	v.put("</script>\n</body>\n</html>\n")
	return v.out.Flush()
}

// Hashes are those of the page's one style and one script, as a Content-Security-Policy
// has them between apostrophes. A page that shows it in a frame hands its own policy down
// to it, and so has to allow these.
func Hashes() (ofStyle, ofScript string) { return hashOf(style), hashOf(script) }

func hashOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
