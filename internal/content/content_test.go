package content

import (
	"crypto/sha256"
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

//go:embed weights.txt
var about string

// The weights are those that weights.txt tells of.
func TestWeights(t *testing.T) {
	if sum := fmt.Sprintf("SHA-256 of weights.bin: %x\n", sha256.Sum256([]byte(weights))); !strings.Contains(about, sum) {
		t.Errorf("weights.txt does not say %s", sum)
	}
}

func TestBlocks(t *testing.T) {
	for source, want := range map[string][]string{
		"<p>One <b>two</b>\n three<p>four":                         {"One two three", "four"},
		"one<br>two<br><br>three":                                  {"one\ntwo", "three"},
		"<pre>\n a\n  b<i> c</i>\n</pre>":                          {" a\n  b c"},
		"<div>a<p>b</p>c</div>d":                                   {"a", "b", "c", "d"},
		"<ul><li>a<ul><li>b</ul>c</ul>":                            {"a", "b", "c"},
		"<p>a&nbsp;b &amp; c\u200bd":                               {"a b & c d"},
		"<p>wo<i>r</i>d":                                           {"word"},
		"<p>a<script>b</script><style>c</style><svg><text>d</svg>": {"a"},
		"<table><tr><td>a<td>b</table>":                            {"a", "b"},
		"<h2>a</h2>b":                                              {"a", "b"},
		"":                                                         nil,
	} {
		var got []string
		for _, b := range Read(htmltree.Parse(source), Declared{}).Blocks {
			got = append(got, b.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", source, diff)
		}
	}
}

// Without an idea of what is content all is kept; sure blocks leave out others; of
// a long text that stands there twice the likelier one stays.
func TestDecide(t *testing.T) {
	page := Page{Boxes: []Box{{Parent: -1}, {Parent: 0}, {Parent: 1}}, Blocks: []Block{{Words: 10, hash: 2, Box: 1}, {Words: 100, hash: 4}, {Words: 10, hash: 6, Box: 1}, {Words: 5, hash: 8}, {Words: 5, hash: 8}, {Words: 10, hash: 6, Box: 2}}}
	for _, test := range []struct {
		p    []float32
		keep []bool
	}{
		{[]float32{.9, .9, .9, .9, .9, .8}, []bool{true, true, true, true, true, false}},
		{[]float32{.1, .9, .1, .1, .1, .1}, []bool{false, true, false, false, false, false}},
		{[]float32{.1, .1, .1, .1, .1, .1}, []bool{true, true, true, true, true, false}},
		{[]float32{.9, .01, .8, .9, .9, .9}, []bool{true, false, false, true, true, true}},
		{[]float32{0, 0, 0, 0, 0, 0}, []bool{false, false, false, false, false, false}},
	} {
		if diff := cmp.Diff(test.keep, page.Decide(test.p, Kinds{})); diff != "" {
			t.Errorf("%v (-want +got):\n%s", test.p, diff)
		}
	}
}
