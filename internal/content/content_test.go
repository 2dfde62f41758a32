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
		"one<br>two<br><br>three":                                  {"one two", "three"},
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
		for _, b := range Blocks(htmltree.Parse(source)) {
			got = append(got, b.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", source, diff)
		}
	}
}

// Without an idea of what is content all is kept; sure blocks leave out others.
func TestDecide(t *testing.T) {
	blocks := []Block{{Words: 10}, {Words: 100}, {Words: 10}}
	for _, test := range []struct {
		p    []float64
		keep []bool
	}{
		{[]float64{.9, .9, .9}, []bool{true, true, true}},
		{[]float64{.1, .9, .1}, []bool{false, true, false}},
		{[]float64{.1, .1, .1}, []bool{true, true, true}},
		{[]float64{.9, .01, .9}, []bool{true, false, true}},
		{[]float64{0, 0, 0}, []bool{false, false, false}},
	} {
		if diff := cmp.Diff(test.keep, Decide(blocks, test.p)); diff != "" {
			t.Errorf("%v (-want +got):\n%s", test.p, diff)
		}
	}
}
