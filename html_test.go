package newswire_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire"
)

// Every testdata/NAME.html gives the same page by Parse and by ParseNode.
func TestParseNode(t *testing.T) {
	source := readFile(t, "testdata/article.html")
	want, err := newswire.Parse(strings.NewReader(source))
	if err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		t.Fatal(err)
	}
	got, err := newswire.ParseNode(root)
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-Parse +ParseNode):\n%s", err, diff)
	}
}

// Pages without a story, or with one that breaks other readers, are no errors.
func TestParseOddHTML(t *testing.T) {
	prose := "<p>" + strings.Repeat("The ferry sails at noon, and nobody is late for it. ", 8) + "</p>"
	for name, test := range map[string]struct{ page, text string }{
		"nothing":        {"<!DOCTYPE html>", ""},
		"no words":       {"<div><img src=a></div>", ""},
		"very deep":      {prose + strings.Repeat("<div>a ", 50_000), "The ferry sails"},
		"deep":           {strings.Repeat("<div>", 2000) + prose, "The ferry sails"},
		"unclosed fonts": {strings.Repeat("<font><b>", 600) + prose, "The ferry sails"},
		"no body":        {"<title>Ferry</title>" + prose, "The ferry sails"},
		"cut short":      {"<html><body>" + prose + "<a href=", "The ferry sails"},
	} {
		page, err := newswire.Parse(strings.NewReader(test.page), newswire.WithContentType("text/html"))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		text := ""
		for _, a := range page.Articles {
			text += a.Text
		}
		if !strings.HasPrefix(text, test.text) || test.text == "" && text != "" {
			t.Errorf("%s: got %.60q, want %q", name, text, test.text)
		}
	}
}

// Pages made to be slow, half a megabyte each, are read in the time that the test
// run allows: cost that grows with the square would take hours.
func TestHostileHTML(t *testing.T) {
	for _, unit := range []string{
		"<div class=author>", "<div class='date byline'>a ", "<h1><div>a ", "<i class=date>a</i>", "<p>By <b>", "<time>", "<a rel=author>a ", "<li>a<ul>",
		"<table><tr><td>a", "<meta name=a content=b>", "<script type=application/ld+json>[[[[", "&amp;", "<p>a</p>",
		`<script type=application/ld+json>{"@type":"Article","author":{"name":"Ab Cd"},"keywords":"` + distinctWords() + `"}</script>`,
	} {
		page := "<div title='" + strings.Repeat("x ", 200<<10) + "'>" + strings.Repeat(unit, (200<<10)/len(unit))
		if _, err := newswire.Parse(strings.NewReader(page), newswire.WithContentType("text/html")); err != nil {
			t.Errorf("%s: %v", unit, err)
		}
	}
}

// distinctWords are many words, parted by commas, none of which comes twice.
func distinctWords() string {
	var b strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&b, "w%d,", i)
	}
	return b.String()
}

// A story on an HTML page has its dateline as one in flat text has.
func TestDatelineHTML(t *testing.T) {
	page := `<html lang="en"><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-16T08:00:00Z">
<article><h1>Coffee dearer in Lima</h1><p><b>LIMA, May 15 (Reuters)</b> - Coffee has not been so dear since the frost, the growers of the north said, and nobody expects it to be cheap again before the winter.</p>
<p>They have asked for a loan, and for rain. The ministry has promised to look into one of the two by the end of the month.</p></article></html>`
	got, err := newswire.Parse(strings.NewReader(page))
	if err != nil || len(got.Articles) != 1 {
		t.Fatal(err, got)
	}
	a := got.Articles[0]
	if d := a.Dateline; d.Place != "LIMA" || d.Agency != "Reuters" || d.Date.String() != "2024-05-15" || d.In(a.Text) != "LIMA, May 15 (Reuters)" {
		t.Errorf("%+v, %q", d, d.In(a.Text))
	}
}
