package viewer

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/sebdah/goldie/v2"
	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire"
)

// written is the document that shows page, without its style and its script.
func written(t *testing.T, name string, pages ...*newswire.Page) string {
	t.Helper()
	var b strings.Builder
	w := NewWriter(&b, "Desk")
	for _, p := range pages {
		if err := w.Page(name, p); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	ofStyle, ofScript := Hashes()
	return strings.NewReplacer(style, "STYLE", script, "SCRIPT", ofStyle, "sha256-STYLE", ofScript, "sha256-SCRIPT").Replace(b.String())
}

// The page of testdata/page.json, which has something of everything.
func TestGolden(t *testing.T) {
	b, err := os.ReadFile("testdata/page.json")
	if err != nil {
		t.Fatal(err)
	}
	var p newswire.Page
	if err := json.Unmarshal(b, &p); err != nil {
		t.Fatal(err)
	}
	g := goldie.New(t, goldie.WithNameSuffix(".golden.html"), goldie.WithDiffFn(func(got, want string) string {
		return cmp.Diff(want, got)
	}))
	g.Assert(t, "page", []byte(written(t, "skarn.txt", &p)))
}

// textsOf are the words of each block of a document, and how deep its marks are.
func textsOf(t *testing.T, document string) (texts []string, deepest int) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(document))
	if err != nil {
		t.Fatal(err)
	}
	var words func(n *html.Node, deep int) string
	words = func(n *html.Node, deep int) string {
		deepest = max(deepest, deep)
		if n.Type == html.TextNode {
			return n.Data
		}
		s := ""
		for c := range n.ChildNodes() {
			if c.Data == "mark" {
				s += words(c, deep+1)
			} else {
				s += words(c, deep)
			}
		}
		return s
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Parent != nil {
			for _, a := range n.Parent.Attr {
				if a.Key == "class" && a.Val == "text" {
					texts = append(texts, words(n, 0))
				}
			}
		}
	}
	return texts, deepest
}

// One story whose text is one paragraph.
func pageOf(a newswire.Article) *newswire.Page {
	if a.Blocks == nil {
		a.Blocks = []newswire.Block{{Span: newswire.Span{End: len(a.Text)}}}
	}
	return &newswire.Page{Articles: []*newswire.Article{&a}}
}

// Whatever the text is, it stays text, wherever it stands.
func TestHostileText(t *testing.T) {
	const evil = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'><svg/onload=alert(3)>&lt;` + "\x00\r\n-->"
	span := newswire.Span{End: len(evil)}
	stamp := newswire.Stamp{Time: time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC), Grain: newswire.GrainDay, Source: evil}
	a := newswire.Article{
		Title: evil, URL: "javascript:alert(4)", Subtitle: evil, Authors: []string{evil}, Published: stamp, Dateline: newswire.Dateline{Place: evil, Agency: evil},
		Slug: evil, Section: evil, Tags: []string{evil}, Credits: []string{evil}, Reference: stamp, Text: evil,
		Entities: []newswire.Entity{{ID: 1, Name: evil, Code: evil, Role: evil, Mentions: []newswire.Mention{{Span: span, Text: evil}, {Span: span, Field: newswire.FieldTitle, Text: evil}}}},
		Dates:    []newswire.Date{{Span: span, Text: evil, Value: evil, From: stamp.Time, To: stamp.Time, Mod: evil}},
		Amounts:  []newswire.Amount{{Span: span, Text: evil, Unit: evil, Mod: evil}},
		Quotes:   []newswire.Quote{{Span: span, Text: evil, Speaker: 1, Cue: span}},
	}
	p := pageOf(a)
	p.URL, p.Site, p.Title, p.Language = "https://news.example/\"onclick=alert(5)", evil, evil, evil
	p.Articles = append(p.Articles, p.Articles[0])
	document := written(t, evil, p)
	root, err := html.Parse(strings.NewReader(document))
	if err != nil {
		t.Fatal(err)
	}
	scripts := 0
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "img":
			t.Error("an image")
		case "script":
			scripts++
		}
		for _, attribute := range n.Attr {
			switch {
			case strings.HasPrefix(attribute.Key, "on") || attribute.Key == "style":
				t.Errorf("%s has %s", n.Data, attribute.Key)
			case attribute.Key == "href" && !strings.HasPrefix(attribute.Val, "#") && !strings.HasPrefix(attribute.Val, "https://news.example/"):
				t.Errorf("a link to %q", attribute.Val)
			}
		}
	}
	if scripts != 1 {
		t.Errorf("%d scripts", scripts)
	}
	if texts, _ := textsOf(t, document); len(texts) != 2 || texts[0] != strings.ReplaceAll(evil, "\x00", "\ufffd") {
		t.Errorf("got %q", texts)
	}
}

// Spans that cross, lie in each other, are empty, reach too far or cut a letter in two do
// not change the text, and the marks are elements that end where they have to.
func TestHostileSpans(t *testing.T) {
	const text = "😀 Zoë Müller saß in 東京 – und “wartete” dort."
	a := newswire.Article{Title: text, Text: text}
	for start := -2; start < len(text)+3; start++ {
		for _, length := range []int{-3, 0, 1, 2, 7, 1000} {
			span := newswire.Span{Start: start, End: start + length}
			a.Entities = append(a.Entities, newswire.Entity{ID: -start, Kind: newswire.EntityKind(length), Mentions: []newswire.Mention{{Span: span}, {Span: span, Field: newswire.FieldTitle}}})
			a.Quotes = append(a.Quotes, newswire.Quote{Span: span, Speaker: -start, Cue: span, Kind: 9})
		}
	}
	a.Dates = []newswire.Date{{Kind: 7, To: time.Date(1, 1, 2, 0, 0, 0, 0, time.UTC)}, {From: time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)}}
	a.Blocks = []newswire.Block{
		{Span: newswire.Span{Start: -4, End: 9}}, {Span: newswire.Span{Start: 4, End: 20}, Kind: newswire.Table},
		{Span: newswire.Span{Start: 30, End: 22}}, {Span: newswire.Span{Start: 20, End: 4000}, Kind: 200, Level: -9},
	}
	document := written(t, "hostile", pageOf(a))
	if !utf8.ValidString(document) {
		t.Error("not UTF-8")
	}
	texts, deepest := textsOf(t, document)
	if got := strings.ReplaceAll(strings.Join(texts, ""), "\n", ""); got != text {
		t.Errorf("got %q", got)
	}
	if deepest == 0 || deepest > 16 {
		t.Errorf("marks are %d deep", deepest)
	}
	// html.Parse closes what is open, so that what is wrong shows only in the text.
	for _, tag := range []string{"mark", "span", "p", "section", "article", "div", "a", "ol", "li"} {
		opened := strings.Count(document, "<"+tag+" ") + strings.Count(document, "<"+tag+">")
		if closed := strings.Count(document, "</"+tag+">"); opened != closed {
			t.Errorf("%d of %s are opened, %d closed", opened, tag, closed)
		}
	}
}

// Text that is no UTF-8 does no harm either.
func TestInvalidText(t *testing.T) {
	text := strings.Repeat("\x80", 500) + "\xff é"
	a := newswire.Article{Title: text, Text: text, Quotes: []newswire.Quote{{Span: newswire.Span{Start: 450, End: 500}, Text: text}}}
	for i := range len(text) {
		a.Dates = append(a.Dates, newswire.Date{Span: newswire.Span{Start: i, End: i + 1}, Text: text[i : i+1]})
	}
	a.Entities = []newswire.Entity{{Name: text, Mentions: []newswire.Mention{{Span: newswire.Span{Start: 300, End: 301}}}}}
	if document := written(t, text, pageOf(a), pageOf(newswire.Article{Text: text})); !utf8.ValidString(document) {
		t.Error("not UTF-8")
	}
}

// What crosses is closed and opened again, and only its first part takes the focus.
func TestCrossing(t *testing.T) {
	const text = "Ödön said “the Bank of Győr” closed."
	span := func(s string) newswire.Span {
		start := strings.Index(text, s)
		return newswire.Span{Start: start, End: start + len(s)}
	}
	document := written(t, "crossing", pageOf(newswire.Article{
		Text: text,
		Entities: []newswire.Entity{
			{ID: 1, Name: "Ödön", Mentions: []newswire.Mention{{Span: span("Ödön")}}},
			{ID: 2, Name: "Bank of Győr", Kind: newswire.KindOrg, Mentions: []newswire.Mention{{Span: span("Bank of Győr” closed")}}},
		},
		Quotes: []newswire.Quote{{Span: span("the Bank of Győr"), Speaker: 1, Cue: span("said")}},
	}))
	const want = `<p dir="auto">` +
		`<mark id="s1-e1-1" tabindex="-1" data-k="PERSON" data-c="s1-e1">Ödön</mark> ` +
		`<span class="cue" data-c="s1-q1">said</span> “` +
		`<mark id="s1-q1-1" tabindex="-1" data-k="direct" data-c="s1-q1">the ` +
		`<mark id="s1-e2-1" tabindex="-1" data-k="ORG" data-c="s1-e2">Bank of Győr</mark></mark>` +
		`<mark class="more" data-k="ORG" data-c="s1-e2">” closed</mark>.</p>`
	if !strings.Contains(document, want) {
		_, after, _ := strings.Cut(document, `<div class="text">`)
		before, _, _ := strings.Cut(after, "</div>")
		t.Error(cmp.Diff(want, strings.TrimSpace(before)))
	}
}

// The size of a document grows with what is in it, and not faster.
func TestLinear(t *testing.T) {
	size := func(n int) int {
		a := newswire.Article{Text: strings.Repeat("a b\n\n", n)}
		for i := range n {
			a.Blocks = append(a.Blocks, newswire.Block{Span: newswire.Span{Start: 5 * i, End: 5*i + 3}})
			// Each reaches to the end.
			a.Quotes = append(a.Quotes, newswire.Quote{Span: newswire.Span{Start: 5 * i, End: len(a.Text)}, Cue: newswire.Span{Start: 5 * i, End: len(a.Text)}})
			a.Dates = append(a.Dates, newswire.Date{Span: newswire.Span{Start: 5 * i, End: 5*i + 1}, From: time.Unix(int64(i), 0), To: time.Unix(int64(i)+9, 0)})
		}
		return len(written(t, "long", pageOf(a)))
	}
	if once, twice := size(500), size(1000); twice > once*5/2 {
		t.Errorf("%d bytes, and %d for twice as much", once, twice)
	}
}
