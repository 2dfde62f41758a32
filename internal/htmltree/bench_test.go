package htmltree

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// BenchmarkParse and BenchmarkHTMLParse read the same pages: every twentieth of
// $NEWSWIRE_DATA.
func BenchmarkParse(b *testing.B) {
	pages := benchmarkPages(b)
	for b.Loop() {
		for _, page := range pages {
			Parse(page)
		}
	}
}

func BenchmarkHTMLParse(b *testing.B) {
	pages := benchmarkPages(b)
	for b.Loop() {
		for _, page := range pages {
			if _, err := html.Parse(strings.NewReader(page)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func benchmarkPages(b *testing.B) []string {
	files, _ := filepath.Glob(filepath.Join(os.Getenv("NEWSWIRE_DATA"), "wcxb", "dev", "html", "*.html.gz"))
	if len(files) == 0 {
		b.Skip("NEWSWIRE_DATA has no wcxb/dev/html/*.html.gz")
	}
	var pages []string
	size := int64(0)
	for i := 0; i < len(files); i += 20 {
		page := gunzip(b, files[i])
		pages = append(pages, page)
		size += int64(len(page))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	return pages
}

// BenchmarkHostile parses pages made to be slow: four times the page may take
// four times as long, and no longer.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range hostile {
		for _, times := range []int{1, 4} {
			b.Run(name+"/"+[]string{1: "1x", 4: "4x"}[times], func(b *testing.B) {
				page := strings.Repeat(unit, times*(256<<10)/len(unit))
				b.SetBytes(int64(len(page)))
				for b.Loop() {
					Parse(page)
				}
			})
		}
	}
}

var hostile = map[string]string{
	"deep":            "<div>",
	"unclosed fonts":  "<p><font><span>a",
	"nested tables":   "<table><tr><td>",
	"stray ends":      "<div></span></p></a>",
	"links in links":  "<a><div>",
	"ends of links":   "<a><div><p></a>",
	"comments":        "<!-- a --",
	"script comments": "<script><!--<script></script>",
	"open quotes":     "<a b='",
	"custom":          "<x-a><x-b></x-c>",
	"lists":           "<ul><li><dl><dd>",
	"less-than signs": "< a <",
	"entities":        "&amp;",
	"paragraphs":      "<p>Some words of prose.</p>\n",
	"options":         "<select><option>",
	"cdata":           "<svg><![CDATA[",
	"headings":        "<h1><h2></h1>",
	"forms":           "<form></form>",
	"cells":           "<td><tr><th>",
}
