package newswire_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire"
)

// prose is what hostile pages have to tell.
const prose = "<h1>The ferry is late</h1>" +
	"<p>The ferry of Skarn sails at noon, and nobody has been late for it since the winter of the long fog.</p>" +
	"<p>On Monday it was the ferry that was late, by four minutes, and half of the island stood at the pier to see it.</p>" +
	"<p>The captain said that she had stopped for a seal, which lay across the way and would not move.</p>"

const proseText = "The ferry of Skarn sails at noon, and nobody has been late for it since the winter of the long fog.\n\n" +
	"On Monday it was the ferry that was late, by four minutes, and half of the island stood at the pier to see it.\n\n" +
	"The captain said that she had stopped for a seal, which lay across the way and would not move."

// hostile are pages that are made to be slow, to fill the memory or to hide their
// story. Size n is what a test reads; the benchmark reads more of it too.
var hostile = []struct {
	name string
	n    int
	page func(n int) string
	want want
}{
	{"nested divs", 100_000, func(n int) string { return strings.Repeat("<div>a ", n) + prose }, anything},
	{"nested divs around a story", 100_000, func(n int) string { return strings.Repeat("<div>", n) + prose }, theStory},
	{"unclosed fonts", 600, func(n int) string { return strings.Repeat("<font>", n) + prose }, theStory},
	{"unclosed spans", 600, func(n int) string { return prose + strings.Repeat("<span>", n) }, theStory},
	{"unclosed fonts in paragraphs", 20_000, func(n int) string { return prose + strings.Repeat("<p><font><b>a", n) }, anything},
	{"nested tables", 200, func(n int) string { return strings.Repeat("<table><tr><td>", n) + prose }, theStory},
	{"many nested tables", 20_000, func(n int) string { return strings.Repeat("<table><tr><td>a", n) + prose }, anything},
	{"a wide column", 1, func(n int) string { return "<table><tr><td colspan=999999999 rowspan=999999999>" + prose + "</table>" }, theStory},
	{"a long attribute", 10 << 20, func(n int) string { return "<div title='" + strings.Repeat("x ", n/2) + "'>" + prose + "</div>" }, theStory},
	{"a long tag name", 1 << 20, func(n int) string { return "<" + strings.Repeat("x", n) + ">" + prose }, anything},
	{"dates and amounts", 60_000, func(n int) string { return prose + "<p>" + strings.Repeat("the of in May $5 ", n) }, anything},
	{"entities", 1 << 20, func(n int) string { return strings.Repeat("&amp;&nbsp;&#65;&nosuch;&#xffffffff;&", n/37) }, anything},
	{"entities around a story", 1 << 20, func(n int) string { return prose + "<div>" + strings.Repeat("&nbsp;", n/6) }, theStory},
	{"less-than signs", 1 << 20, func(n int) string { return prose + strings.Repeat("<", n) }, anything},
	{"ampersands", 1 << 20, func(n int) string { return prose + strings.Repeat("&", n) }, anything},
	{"open comments", 1 << 20, func(n int) string { return prose + strings.Repeat("<!--", n/4) }, theStory},
	{"ends of paragraphs", 1 << 20, func(n int) string { return prose + strings.Repeat("</p>", n/4) }, theStory},
	{"open double quotes", 1 << 20, func(n int) string { return prose + strings.Repeat(`<a b="`, n/6) }, anything},
	{"open quotes of both kinds", 1 << 20, func(n int) string { return prose + strings.Repeat(`<a b="><a c='>`, n/14) }, anything},
	{"class names, in one attribute", 1_000_000, func(n int) string { return "<div class='" + numbered("c%d ", n) + "'>" + prose }, theStory},
	{"class names, of many elements", 100_000, func(n int) string { return prose + numbered("<i class='c%d d%[1]d'></i>", n) }, theStory},
	{"class names, of many blocks", 20_000, func(n int) string { return numbered("<p class='c%d' id='d%[1]d'>a b</p>", n) }, anything},
	{"links in one paragraph", 50_000, func(n int) string { return prose + "<p>" + numbered("<a href=/%d>a</a> ", n) }, anything},
	{"brackets in JSON-LD", 100_000, func(n int) string {
		return "<script type=application/ld+json>" + strings.Repeat("[", n) + strings.Repeat("]", n) + "</script>" + prose
	}, theStory},
	{"open objects in JSON-LD", 100_000, func(n int) string {
		return "<script type=application/ld+json>" + strings.Repeat(`{"@graph":`, n) + "</script>" + prose
	}, theStory},
	{"commas in JSON-LD", 100_000, func(n int) string {
		return "<script type=application/ld+json>[" + strings.Repeat(" ,\n", n) + "]</script>" + prose
	}, theStory},
	{"meta elements", 50_000, func(n int) string { return numbered("<meta name=a%d content=b>", n) + prose }, theStory},
	{"meta elements of one name", 50_000, func(n int) string { return numbered("<meta property=article:tag content=b%d>", n) + prose }, theStory},
	{"paragraphs", 4 << 20, func(n int) string { return strings.Repeat(prose, n/len(prose)) }, theStory},
	{"short paragraphs", 256 << 10, func(n int) string { return strings.Repeat("<p>a b", n/6) }, anything},
	{"line breaks", 256 << 10, func(n int) string { return prose + "<div>" + strings.Repeat("a<br><br>", n/9) }, anything},
	{"list items", 256 << 10, func(n int) string { return prose + strings.Repeat("<ul><li>a", n/9) }, anything},
	{"headings", 256 << 10, func(n int) string { return prose + strings.Repeat("<h1>a b c</h1>", n/14) }, anything},
	{"headlines", 20_000, func(n int) string { return prose + numbered("<h2><a href=/%d>The ferry is late again</a></h2>", n) }, anything},
	{"teasers", 10_000, func(n int) string {
		return numbered("<div class=teaser><h2><a href=/%d>The ferry is late again</a></h2><time>2024-01-02</time><p>It was the seal.</div>", n)
	}, anything},
	{"headings without links", 10_000, func(n int) string { return numbered("<h2>Ferry %d</h2><p>It is <a href=/%[1]d>late</a>.</p>", n) }, anything},
	{"nested headings", 5_000, func(n int) string { return numbered("<h2><div><a href=/%d>The ferry is late</a>", n) }, anything},
	{"links without words", 20_000, func(n int) string { return numbered("<div><a href=/%d></a><p>The ferry is late again", n) }, anything},
	{"links without words before one long text", 2_000, func(n int) string {
		return "<div>" + numbered("<a class=x href=/%d></a><a class=y href=/y%[1]d></a>", n) + "<pre>" + strings.Repeat("The ferry is late again and ", n*4)
	}, anything},
	{"headlines and line breaks", 5_000, func(n int) string {
		return numbered("<h1><a href=/%d>The ferry is late again</a></h1>", n) + strings.Repeat("<br>", 50*n)
	}, anything},
	{"images in an open figure", 5_000, func(n int) string {
		return "<figure>" + numbered("<div><h2><a href=/%d>The ferry is late</a></h2><img src=/%[1]d.jpg><p>It was the seal.</div>", n)
	}, anything},
	{"entries with times", 10_000, func(n int) string {
		return numbered("<article><time datetime=%d></time><p>The ferry is late again, and so it was.</article>", n)
	}, anything},
	{"cells of one row", 20_000, func(n int) string { return "<table><tr>" + numbered("<td><a href=/%d>The ferry is late</a>", n) }, anything},
	{"terms", 20_000, func(n int) string {
		return "<dl>" + numbered("<dt><a href=/%d>late</a><dd class=title>The ferry is late", n)
	}, anything},
	{"one long word", 1 << 20, func(n int) string { return "<p>" + strings.Repeat("a", n) }, anything},
	{"spaces", 1 << 20, func(n int) string { return prose + "<p>" + strings.Repeat(" \u00a0", n/3) }, theStory},
}

// want is what a hostile page is to give.
type want int

const (
	theStory want = iota
	anything      // that an Article may be, or none
)

func numbered(format string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func TestParseHostile(t *testing.T) {
	for _, test := range hostile {
		t.Run(test.name, func(t *testing.T) {
			page, err := newswire.Parse(strings.NewReader("<!DOCTYPE html>" + test.page(test.n)))
			if err != nil {
				t.Fatal(err)
			}
			text := ""
			for _, a := range page.Articles {
				checkArticle(t, a)
				text += a.Text
			}
			if test.want == theStory && !strings.Contains(text, proseText) {
				t.Errorf("got %d bytes: %.300q", len(text), text)
			}
		})
	}
}

// A page that is cut short anywhere, in the midst of a tag or a character too, is
// read as far as it goes.
func TestParseCutShort(t *testing.T) {
	page := strings.Replace(readFile(t, "testdata/page-japanese.html"), metaUTF8, "", 1)
	for _, charset := range []string{"utf-8", "shift_jis", "utf-16le"} {
		in := encode(t, page, charset)
		for n := range len(in) {
			page, err := newswire.Parse(strings.NewReader(in[:n]), newswire.WithContentType("text/html; charset="+charset))
			if err != nil {
				t.Fatalf("%s: %d bytes: %v", charset, n, err)
			}
			for _, a := range page.Articles {
				checkArticle(t, a)
			}
		}
	}
}
