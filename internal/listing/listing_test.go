package listing

import (
	"crypto/sha256"
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

//go:embed weights.txt
var about string

// The weights are those that weights.txt tells of.
func TestWeights(t *testing.T) {
	if sum := fmt.Sprintf("SHA-256 of weights.bin: %x\n", sha256.Sum256([]byte(file))); !strings.Contains(about, sum) {
		t.Errorf("weights.txt does not say %s", sum)
	}
}

func read(source string) *Page {
	page, _ := content.Open(htmltree.Parse(source), content.Declared{})
	return Read(page)
}

// What may be a headline, and where it leads.
func TestHeadlines(t *testing.T) {
	for _, test := range []struct {
		source string
		want   []string
	}{
		{"<h2><a href=/a>The ferry is late</a></h2>", []string{"The ferry is late -> /a"}},
		{"<a href=/a><h2>The ferry is late</h2><p>It was a seal.</p></a>", []string{"The ferry is late -> /a"}},
		{"<h2><a href=/c>Sea</a> <a href=/a>The ferry is late</a></h2>", []string{"The ferry is late -> /a"}},
		{"<h2><div>Sea</div><div>The ferry is late</div></h2>", []string{"The ferry is late -> "}},
		{"<p>It is <a href=/a>late</a>.</p>", []string{"late -> /a"}},
		{"<a href=/a><p>Sea</p><p>5 May 2024</p><p>The ferry is late again</p></a>", []string{"The ferry is late again -> /a"}},
		{"<div><a href=/a></a><p>Sea</p><h3>The ferry is late</h3></div>", []string{"The ferry is late -> /a"}},
		{"<div><a href=/a></a><p>Sea</p><time>5 May</time><p>The ferry is late again</p></div>", []string{"The ferry is late again -> /a"}},
		{"<a href=/a><span class=date>5 May 2024</span><span>The ferry</span> <span>is late</span></a>", []string{"The ferry is late -> /a"}},
		{"<a href=/a><span>2時間前</span><span>フェリーが遅れる</span></a>", []string{"フェリーが遅れる -> /a"}},
		{"<h2><a href=/a><span class=badge>1</span>The ferry is late</a></h2>", []string{"The ferry is late -> /a"}},
		{"<a href=/a><span class=cat>Sea</span><span class=item_ttl>The ferry is late</span></a>", []string{"The ferry is late -> /a"}},
		{"<a href=/a>The <b>ferry</b> is <i>late</i></a>", []string{"The ferry is late -> /a"}},
		{"<a href=/a><h2>The ferry is late</h2><h3>It was a seal</h3></a>", []string{"The ferry is late -> /a"}},
		{"<p class=post-title>The ferry is late</p>", []string{"The ferry is late -> "}},
		{"<a href='#top'>Up</a><a href='javascript:x()'>Play</a><a href='mailto:a@b'>Write</a><a href=/1>1</a>", nil},
		{"<h3>The ferry</h3><p>Late. <a href=/a>Read more</a></p><h3>The bakery</h3><p>One. <a href=/b>Read more</a></p>",
			[]string{"The ferry -> /a", "Read more -> /a", "The bakery -> /b", "Read more -> /b"}},
		{"<dl><dt><a href=/a>no. 1</a></dt><dd><div class=title>Title: Tides</div></dd><dt><a href=/b>no. 2</a></dt><dd><div class=title>Title: Goats</div></dd>" +
			"<dt><a href=/c>no. 3</a></dt><dd><div class=title>Title: Fog</div></dd></dl>",
			[]string{"no. 1 -> /a", "Tides -> /a", "no. 2 -> /b", "Goats -> /b", "no. 3 -> /c", "Fog -> /c"}},
	} {
		var got []string
		l := read(test.source)
		for i := range l.headlines {
			got = append(got, l.headlines[i].title+" -> "+l.headlines[i].href)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.source, diff)
		}
	}
}

// A story goes from its element, or its title, to that of the next.
func TestExtent(t *testing.T) {
	for _, test := range []struct {
		source string
		want   []string
	}{
		{"<div><div><h2><a href=/a>A a</a></h2><p>one</div><div><h2><a href=/b>B b</a></h2><p>two</div></div>", []string{"A a one", "B b two"}},
		{"<div><h2><a href=/a>A a</a></h2><p>one<p>more<h2><a href=/b>B b</a></h2><p>two<p>more</div>", []string{"A a one more", "B b two more"}},
		{"<div><h2><a href=/a>A a</a></h2><p>one<h2><a href=/b>B b</a></h2><p>two<p>of the page</div>", []string{"A a one", "B b two"}},
		{"<table><tr><td><h2><a href=/a>A a</a></h2></td></tr><tr><td>one</td></tr><tr><td><h2><a href=/b>B b</a></h2></td></tr><tr><td>two</td></tr></table>", []string{"A a one", "B b two"}},
	} {
		l := read("<body>" + test.source)
		var titles []int32
		for i := range l.headlines {
			titles = append(titles, l.headlines[i].node)
		}
		var got []string
		for k := range titles {
			text := ""
			first, last := l.BlocksIn(l.extent(titles, k))
			for _, b := range l.Blocks[first:last] {
				text = join(text, b.Text)
			}
			got = append(got, text)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.source, diff)
		}
	}
}

// Where a list goes on.
func TestNext(t *testing.T) {
	for source, want := range map[string]string{
		"<a rel=next href=/n>n</a>":                            "/n",
		"<a href=/1>1</a> 2 <a href=/3>3</a> <a href=/4>4</a>": "/3",
		"1 <a href=/2>2</a> <a href=/3>3</a>":                  "/2",
		"<a href=/1>1</a> <a href=/2>2</a> 3":                  "",
		"<a href=/c>2</a> comments":                            "",
		"<div class=pagination>1 <a href=/2>2</a></div>":       "/2",
		"<a href=/older>« Older posts</a>":                     "/older",
		"<a href=/older>Older posts »</a>":                     "/older",
		"<a href='/p?a=1&amp;b=2'>Weiter</a>":                  "/p?a=1&b=2",
		"<a href=/next-year>What comes next</a>":               "",
		"<a href=/1>1</a> … <a href=/3>3</a> <a href=/4>4</a> 5 <a href=/6>6</a> <a href=/7>7</a> … <a href=/20>20</a>": "/6",
		"<a href=/2023>2023</a> 2024 <a href=/2025>2025</a>":                                                            "",
		"<div class=carousel><a href=/gallery/2>Next</a></div>":                                                         "",
		"<a rel='nofollow next' href=/n>x</a>":                                                                          "/n",
		"<a href='#'>Next</a>":                                                                                          "",
	} {
		if got := read(source).Next(nil); got != want {
			t.Errorf("%s: %q, want %q", source, got, want)
		}
	}
}

// The entries of a live blog are stories; comments and what has no order are not.
func TestPosts(t *testing.T) {
	entry := func(class, hour string) string {
		return "<div class=" + class + "><time datetime=2024-01-11T" + hour + ">" + hour + "</time><p>The water has fallen by a hand since noon, and the wall of the harbour has held so far, says the mayor of the island.</p></div>"
	}
	for _, test := range []struct {
		name, source string
		live         bool
		want         int
	}{
		{"the latest first", entry("e", "12:00") + entry("e", "11:30") + entry("e", "10:00"), false, 3},
		{"the latest last", entry("e", "10:00") + entry("e", "11:30") + entry("e", "12:00"), false, 3},
		{"in no order", entry("e", "11:00") + entry("e", "10:30") + entry("e", "12:00") + entry("e", "09:00") + entry("e", "13:00"), false, 0},
		{"in no order, but it says so", entry("e", "11:00") + entry("e", "10:30") + entry("e", "12:00"), true, 3},
		{"comments", entry("comment", "12:00") + entry("comment", "11:30") + entry("comment", "10:00"), false, 0},
		{"comments below a story", "<div>" + strings.Repeat("<p>The ferry of Skarn sails at noon, and nobody has been late for it since the winter of the long fog, says the mayor.</p>", 5) + "</div>" +
			"<div>" + entry("e", "12:00") + entry("e", "11:30") + entry("e", "10:00") + "</div>", false, 0},
		{"two entries", entry("e", "12:00") + entry("e", "11:30"), false, 0},
	} {
		var types []string
		if test.live {
			types = []string{"liveblogposting"}
		}
		if got := len(read("<body>" + test.source).Posts(types)); got != test.want {
			t.Errorf("%s: %d posts, want %d", test.name, got, test.want)
		}
	}
}
