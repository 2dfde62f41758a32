package content

import (
	"bytes"
	"compress/gzip"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/model"
	"golang.org/x/net/html"
	"io"
	"os"
	"path/filepath"
	"testing"
)

var pages []string

func load(b *testing.B) {
	if pages != nil {
		return
	}
	fs, _ := filepath.Glob("/work/shared/data/wcxb/dev/html/*.gz")
	for i := 0; i < len(fs); i += 20 {
		f, _ := os.Open(fs[i])
		z, _ := gzip.NewReader(f)
		x, _ := io.ReadAll(z)
		pages = append(pages, string(x))
	}
}
func BenchmarkStages(b *testing.B) {
	load(b)
	var trees []*htmltree.Tree
	for _, p := range pages {
		trees = append(trees, htmltree.Parse(p))
	}
	b.Run("htmlparse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, p := range pages {
				html.Parse(bytes.NewReader([]byte(p)))
			}
		}
	})
	b.Run("tree", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, p := range pages {
				htmltree.Parse(p)
			}
		}
	})
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, t := range trees {
				Read(t)
			}
		}
	})
	b.Run("describe", func(b *testing.B) {
		b.ReportAllocs()
		var ps []*Page
		for _, t := range trees {
			ps = append(ps, Read(t))
		}
		for b.Loop() {
			for _, p := range ps {
				p.tokens = p.tokens[:0]
				for i := range p.Boxes {
					x := &p.Boxes[i]
					x.Words, x.linked, x.prose = 0, 0, 0
				}
				p.Describe()
			}
		}
	})
b.Run("score",func(b *testing.B){ b.ReportAllocs(); var fs []*Features; for _,t:=range trees{p:=Read(t);f:=p.Describe(); p.SetTokens(f,TokenTable(weights[:TokenBuckets])); f.SetKinds(KindTable(weights[TokenBuckets:treesAt]).Kinds(p.Evidence(nil,""))); fs=append(fs,f)}; for b.Loop(){ for _,f:=range fs{ f.Probabilities(model.Trees(weights[treesAt:]))}}})
	b.Run("main", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, t := range trees {
				Main(t, nil, "")
			}
		}
	})
}
