package meta

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// BenchmarkRead reads every twentieth page of $NEWSWIRE_DATA; per page it also
// reports the time and what is allocated.
func BenchmarkRead(b *testing.B) {
	files, _ := filepath.Glob(filepath.Join(os.Getenv("NEWSWIRE_DATA"), "wcxb", "dev", "html", "*.html.gz"))
	if len(files) == 0 {
		b.Skip("NEWSWIRE_DATA has no wcxb/dev/html/*.html.gz")
	}
	var trees []*htmltree.Tree
	size := 0
	for i := 0; i < len(files); i += 20 {
		trees = append(trees, htmltree.Parse(readFile(b, files[i])))
		size += len(trees[len(trees)-1].Source)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, t := range trees {
			Read(t)
		}
		n += len(trees)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/page")
	b.ReportMetric(float64(testing.AllocsPerRun(1, func() {
		for _, t := range trees {
			Read(t)
		}
	}))/float64(len(trees)), "allocs/page")
}

func readFile(t testing.TB, name string) string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ToValidUTF8(string(b), "\ufffd")
}

// BenchmarkHostile reads pages made to be slow: four times the page may take four
// times as long, and no longer.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range hostile {
		for _, times := range []int{1, 4} {
			b.Run(name+"/"+[]string{1: "1x", 4: "4x"}[times], func(b *testing.B) {
				page := htmltree.Parse(unit[0] + strings.Repeat(unit[1], times*(256<<10)/len(unit[1])))
				b.SetBytes(int64(len(page.Source)))
				for b.Loop() {
					Read(page)
				}
			})
		}
	}
}

// hostile pages begin with the first text and repeat the second.
var hostile = map[string][2]string{
	"headings":      {"<title>a b</title>", "<h1>a b</h1>"},
	"long headings": {"<title>a b</title><h1>", "a b "},
	"deep spans":    {"<h1>a</h1>", "<span class=author>"},
	"spans":         {"<h1>a</h1>", "<span class=author>by a</span>"},
	"dates":         {"<h1>a</h1>", "<b class=date>1 "},
	"times":         {"<h1>a</h1>", "<time datetime=1>"},
	"metas":         {"", "<meta name=author content=x>"},
	"lists":         {`<script type="application/ld+json">`, "["},
	"objects":       {`<script type="application/ld+json">`, `{"@graph":`},
	"authors":       {`<script type="application/ld+json">{"@type":"Article","author":[`, `{"name":["a"]},`},
	"quotes":        {`<script type="application/ld+json">{"@type":"Article","author":`, `"a `},
	"backslashes":   {`<script type="application/ld+json">{"@type":"Article","author":"`, `\\"`},
	"things":        {`<script type="application/ld+json">`, `[{"@type":"Article","@id":"a"},`},
	"scripts":       {"", `<script type="application/ld+json">{"@type":"Article","author":{"@id":"a"}}</script>`},
	"bars":          {"<title>", "a | "},
	"a large stamp": {strings.Repeat("<b class=date>", 1000), "1 2 3 "},
	"a site signs":  {`<meta property=og:site_name content=a><script type="application/ld+json">{"@type":"Article","author":[`, `{"@type":"Person","name":"a"},{"@id":"a/"},`},
	"keywords":      {"<meta name=keywords content=", "a,b,c,"},
}
