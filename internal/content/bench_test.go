package content

import (
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// BenchmarkMain reads pages whose cost could grow faster than they do.
func BenchmarkMain(b *testing.B) {
	for name, unit := range map[string]string{"paragraphs": "<p>Some words of prose, and more.</p>", "deep": "<div class='a b'>word ", "lists": "<ul><li>a", "links": "<a href=x>a</a> <br><br>"} {
		for _, times := range []int{1, 4} {
			b.Run(name+"/"+[]string{1: "1x", 4: "4x"}[times], func(b *testing.B) {
				page := strings.Repeat(unit, times*(64<<10)/len(unit))
				b.SetBytes(int64(len(page)))
				b.ReportAllocs()
				for b.Loop() {
					opened, kinds := Open(htmltree.Parse(page), Declared{})
					opened.Main(kinds)
				}
			})
		}
	}
}
