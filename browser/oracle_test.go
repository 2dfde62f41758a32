package browser

import (
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	markdown "github.com/yuin/goldmark/renderer/html"
	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/seed-ad1655d8/newswire/internal/attack"
)

// written is a policy of what HTML writes, and no more.
func written() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre",
		"table", "tbody", "tr", "td", "figure", "figcaption", "img", "a", "em", "strong", "code", "br")
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("src", "alt", "title").OnElements("img")
	p.AllowAttrs("start").Matching(bluemonday.Integer).OnElements("ol")
	p.AllowAttrs("value").Matching(bluemonday.Integer).OnElements("li")
	p.RequireParseableURLs(true)
	p.AllowURLSchemes("http", "https", "mailto")
	return p
}

// A sanitizer leaves what HTML writes as it is, and one that takes all markup out
// leaves the words of the article.
func TestBluemonday(t *testing.T) {
	policy, strict := written(), bluemonday.StrictPolicy()
	for _, a := range attackedPages(t) {
		if got, want := tree(policy.Sanitize(a.html)), tree(a.html); got != want {
			t.Errorf("%s, %s: sanitized it is\n%s\nand not\n%s", a.vector, a.place, got, want)
		}
		if got, want := attack.Squeeze(html.UnescapeString(strict.Sanitize(a.html))), attack.Squeeze(attack.Words(a.article)); got != want {
			t.Errorf("%s, %s: without markup it is\n%s\nand not\n%s", a.vector, a.place, got, want)
		}
	}
}

// The same holds of what a parser of Markdown that lets HTML through makes of Markdown.
func TestGoldmark(t *testing.T) {
	policy := written()
	policy.AllowElements("thead", "th", "hr")
	policy.AllowAttrs("title").OnElements("a")
	parser := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithRendererOptions(markdown.WithUnsafe()))
	for _, a := range attackedPages(t) {
		out := a.article.Markdown()
		var b strings.Builder
		if err := parser.Convert([]byte(out), &b); err != nil {
			t.Fatal(err)
		}
		if got, want := tree(policy.Sanitize(b.String())), tree(b.String()); got != want {
			t.Errorf("%s, %s: sanitized it is\n%s\nand not\n%s\nof\n%s", a.vector, a.place, got, want, out)
		}
		if got, want := attack.Squeeze(textOf(b.String())), attack.Squeeze(attack.Words(a.article)); got != want {
			t.Errorf("%s, %s: its words are\n%s\nand not\n%s\nof\n%s", a.vector, a.place, got, want, out)
		}
	}
}

func parse(fragment string) []*nethtml.Node {
	nodes, err := nethtml.ParseFragment(strings.NewReader(fragment), &nethtml.Node{
		Type: nethtml.ElementNode, Data: "body", DataAtom: atom.Body,
	})
	if err != nil {
		panic(err) // of a strings.Reader there is none
	}
	return nodes
}

// tree is a fragment as x/net/html reads it, with addresses as [unescape] gives them.
func tree(fragment string) string {
	var b strings.Builder
	for _, n := range parse(fragment) {
		unescapeIn(n)
		for d := range n.Descendants() {
			unescapeIn(d)
		}
		_ = nethtml.Render(&b, n)
	}
	return b.String()
}

func unescapeIn(n *nethtml.Node) {
	for i, a := range n.Attr {
		if a.Key == "href" || a.Key == "src" {
			n.Attr[i].Val = unescape(a.Val)
		}
	}
}

var percent = regexp.MustCompile("%[0-9A-Fa-f]{2}")

// unescape takes the percent signs out of an address, as to which characters need one not
// all agree, and writes its scheme in lower case.
func unescape(address string) string {
	if scheme, rest, found := strings.Cut(address, ":"); found {
		address = strings.ToLower(scheme) + ":" + rest
	}
	return percent.ReplaceAllStringFunc(address, func(s string) string {
		b, _ := strconv.ParseUint(s[1:], 16, 8)
		return string([]byte{byte(b)})
	})
}

func textOf(fragment string) string {
	var b strings.Builder
	for _, n := range parse(fragment) {
		if n.Type == nethtml.TextNode {
			b.WriteString(n.Data)
		}
		for d := range n.Descendants() {
			if d.Type == nethtml.TextNode {
				b.WriteString(d.Data)
			}
		}
	}
	return b.String()
}
