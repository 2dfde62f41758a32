package newswire_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

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

func readFile(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
