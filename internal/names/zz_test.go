package names

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func BenchmarkZZ(b *testing.B) {
	files, _ := filepath.Glob("/work/shared/data/news/*.txt")
	var texts []string
	n := 0
	for _, f := range files {
		s, _ := os.ReadFile(f)
		t := string(s)
		for {
			i := strings.Index(t, "⟦")
			if i < 0 {
				break
			}
			j := strings.Index(t[i:], "|")
			t = t[:i] + t[i+j+1:]
		}
		t = strings.ReplaceAll(t, "⟧", "")
		texts = append(texts, t)
		n += len(t)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			Find("", t)
		}
	}
}
