package newswire_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire"
)

// BenchmarkSplit reads the source document once, twice and four times over: the
// time for a byte must stay the same.
func BenchmarkSplit(b *testing.B) {
	text := readFile(b, "testdata/newswire.txt")
	for _, times := range []int{1, 2, 4} {
		b.Run(fmt.Sprintf("%dx", times), func(b *testing.B) {
			page := strings.Repeat(text, times)
			b.SetBytes(int64(len(page)))
			b.ReportAllocs()
			for b.Loop() {
				newswire.Split(page)
			}
		})
	}
}

// BenchmarkSplitTopics splits a page on which only the change of topic shows the
// stories: the slowest way.
func BenchmarkSplitTopics(b *testing.B) {
	var page strings.Builder
	for _, a := range newswire.Split(readFile(b, "testdata/newswire.txt")) {
		fmt.Fprintf(&page, "%s\n\n%s\n\n", a.Title, a.Text)
	}
	b.SetBytes(int64(page.Len()))
	b.ReportAllocs()
	for b.Loop() {
		newswire.Split(page.String())
	}
}

// BenchmarkSplitHostile splits texts made to be slow. Here too four times the
// text may take four times as long, and no longer.
func BenchmarkSplitHostile(b *testing.B) {
	for _, unit := range []string{"a\n", "a\r", "x Read more\n", "###\n", "BC-A\n", "Menu\n\n\n", "Title\nBy Ann Lee\n", "a b.\nc\n", "1. a\nb.\n", "-=-=-=\n", "the "} {
		for _, times := range []int{1, 4} {
			b.Run(fmt.Sprintf("%q/%dx", unit, times), func(b *testing.B) {
				page := strings.Repeat(unit, times*(64<<10)/len(unit)) + "And an end.\n"
				b.SetBytes(int64(len(page)))
				for b.Loop() {
					newswire.Split(page)
				}
			})
		}
	}
}

// BenchmarkParseHTML and BenchmarkHTMLParse read the same page, so that a ratio
// can be read: to the article, and by x/net/html to its tree alone.
func BenchmarkParseHTML(b *testing.B) {
	source := readFile(b, "testdata/article.html")
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newswire.Parse(strings.NewReader(source)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHTMLParse(b *testing.B) {
	source := readFile(b, "testdata/article.html")
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := html.Parse(strings.NewReader(source)); err != nil {
			b.Fatal(err)
		}
	}
}

func readFile(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// BenchmarkParseHostile parses pages made to be slow, a quarter of each and the
// whole: the bytes a second of 1x and 4x are to be about the same.
func BenchmarkParseHostile(b *testing.B) {
	for _, test := range hostile {
		for _, times := range []int{1, 4} {
			b.Run(fmt.Sprintf("%s/%dx", test.name, times), func(b *testing.B) {
				page := "<!DOCTYPE html>" + test.page(max(test.n*times/4, 1))
				b.SetBytes(int64(len(page)))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := newswire.Parse(strings.NewReader(page)); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkRender writes the article of a page as HTML and as Markdown.
func BenchmarkRender(b *testing.B) {
	page, err := newswire.Parse(strings.NewReader(readFile(b, "testdata/blocks.html")))
	if err != nil {
		b.Fatal(err)
	}
	a := page.Articles[0]
	for name, render := range map[string]func() string{"HTML": a.HTML, "Markdown": a.Markdown} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(a.Text)))
			b.ReportAllocs()
			for b.Loop() {
				render()
			}
		})
	}
}
