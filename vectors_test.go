package newswire_test

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/attack"
)

const attacks = "testdata/attacks"

// Whatever a page has, HTML and Markdown have no markup but their own.
func TestVectors(t *testing.T) {
	vectors := attack.Vectors(t, attacks)
	frame, places := attack.Places(t, attacks)
	if len(vectors) < 150 {
		t.Fatalf("%d vectors", len(vectors))
	}
	for _, v := range vectors {
		t.Run(v.Name, func(t *testing.T) {
			t.Parallel()
			seen := map[string]bool{}
			for _, p := range places {
				in, contentType := attack.Put(frame, p, v.Text)
				page, err := newswire.Parse(strings.NewReader(in), newswire.WithContentType(contentType))
				if errors.Is(err, newswire.ErrNotText) {
					continue // for its controls
				} else if err != nil {
					t.Fatalf("%s: %v", p.Name, err)
				}
				all := ""
				for _, a := range page.Articles {
					out := a.HTML()
					all += out
					if seen[out] {
						continue
					}
					seen[out] = true
					for _, problem := range append(problems(out), markdownProblems(a)...) {
						t.Errorf("%s: %s in\n%s", p.Name, problem, out)
					}
					if diff := cmp.Diff(attack.Squeeze(attack.Words(a)), attack.Squeeze(htmlText(out))); diff != "" {
						t.Errorf("%s: words (-Text +HTML):\n%s", p.Name, diff)
					}
				}
				// What stands before the attack is there, and the attack where it is but words.
				// Bytes that are not of UTF-8 may make the page be read as in another encoding.
				if !isPlain(v.Text) {
					continue
				}
				if !strings.Contains(all, "The ferry of Skarn sails at noon") && p.Name != "head raw" {
					t.Errorf("%s: the story is not in\n%s", p.Name, all)
				}
				if p.Name == "body words" && !strings.Contains(attack.Squeeze(htmlText(all)), attack.Squeeze("A seal, they said "+v.Text+" and went home")) {
					t.Errorf("%s: the words of the attack are not in\n%s", p.Name, all)
				}
			}
		})
	}
}

func isPlain(s string) bool { return utf8.ValidString(s) && !strings.Contains(s, "\x00") }

// The checks see an attack that is written as it stands in the page.
func TestVectorsRaw(t *testing.T) {
	vectors := attack.Vectors(t, attacks)
	markup, found := 0, 0
	for _, v := range vectors {
		if !strings.Contains(v.Text, "<") {
			continue
		}
		markup++
		if len(problems("<p>A seal, they said "+v.Text+" and went home</p>")) > 0 {
			found++
		}
	}
	// The others are no elements where they stand, such as a second body, or unclosed.
	if markup < 150 || found*100 < markup*95 {
		t.Errorf("%d of %d found", found, markup)
	}
}

// allowed are the elements of Article.HTML, and the attributes of each.
var allowed = map[string][]string{
	"p": nil, "h1": nil, "h2": nil, "h3": nil, "h4": nil, "h5": nil, "h6": nil,
	"ul": nil, "ol": {"start"}, "li": {"value"}, "blockquote": nil, "pre": nil,
	"table": nil, "tbody": nil, "tr": nil, "td": nil, "figure": nil, "figcaption": nil,
	"img": {"src", "alt", "title"}, "a": {"href"},
	"em": nil, "strong": nil, "code": nil, "br": nil,
}

var (
	imageAddress = regexp.MustCompile("(?i)^https?://[^\\x00-\\x20\\x7f\"<>`\\\\][^\\x00-\\x20\\x7f\"<>`]*$")
	linkAddress  = regexp.MustCompile("(?i)^(https?://[^\\x00-\\x20\\x7f\"<>`\\\\]|mailto:)[^\\x00-\\x20\\x7f\"<>`]*$")
	listNumber   = regexp.MustCompile(`^[1-9][0-9]{0,8}$`)
)

// problems says what in a fragment is not allowed, or is read as something else where it
// is written again or stands elsewhere.
func problems(fragment string) (found []string) {
	nodes := parseIn("body", fragment)
	for _, n := range nodes {
		found = append(found, nodeProblems(n)...)
	}
	written := write(nodes)
	if again := write(parseIn("body", written)); again != written {
		found = append(found, "written again it is read as "+again)
	}
	for _, context := range []string{"div", "td"} {
		if again := write(parseIn(context, fragment)); again != written {
			found = append(found, "in "+context+" it is read as "+again)
		}
	}
	// Elements whose content is text, or no text, must end where they end.
	for _, name := range []string{"noscript", "template", "textarea", "title", "style", "xmp"} {
		n := parseIn("body", "<"+name+">"+fragment+"</"+name+">")
		if len(n) != 1 || n[0].Data != name {
			found = append(found, fmt.Sprintf("it ends the %s around it", name))
		} else if name == "template" && write(children(n[0])) != written {
			found = append(found, "in a template it is read as "+write(children(n[0])))
		}
	}
	if n := parseIn("body", "<!--"+fragment+"-->"); len(n) != 1 || n[0].Type != html.CommentNode {
		found = append(found, "it ends the comment around it")
	}
	// In svg and math there is more that it could become.
	for _, foreign := range []string{"svg", "math"} {
		for _, n := range parseIn("body", "<"+foreign+">"+fragment+"</"+foreign+">") {
			if n.Type == html.ElementNode && n.Data == foreign {
				for _, c := range children(n) {
					found = append(found, nodeProblems(c)...)
				}
			} else {
				found = append(found, nodeProblems(n)...)
			}
		}
	}
	return found
}

func parseIn(context, fragment string) []*html.Node {
	nodes, err := html.ParseFragment(strings.NewReader(fragment), &html.Node{
		Type: html.ElementNode, Data: context, DataAtom: atom.Lookup([]byte(context)),
	})
	if err != nil {
		return []*html.Node{{Type: html.ErrorNode, Data: err.Error()}}
	}
	return nodes
}

func children(n *html.Node) []*html.Node { return slices.Collect(n.ChildNodes()) }

func write(nodes []*html.Node) string {
	var b strings.Builder
	for _, n := range nodes {
		if err := html.Render(&b, n); err != nil {
			return err.Error()
		}
	}
	return b.String()
}

// nodeProblems says what is not allowed in the tree of n.
func nodeProblems(n *html.Node) (found []string) {
	switch n.Type {
	case html.TextNode:
		return nil
	case html.ElementNode:
	default:
		return []string{fmt.Sprintf("node of type %d, %q", n.Type, n.Data)}
	}
	names, ok := allowed[n.Data]
	if !ok {
		found = append(found, "element "+n.Data)
	}
	for _, a := range n.Attr {
		switch {
		case !slices.Contains(names, a.Key) || a.Namespace != "":
			found = append(found, fmt.Sprintf("attribute %s of %s", a.Key, n.Data))
		case a.Key == "src" && !imageAddress.MatchString(a.Val), a.Key == "href" && !linkAddress.MatchString(a.Val),
			(a.Key == "start" || a.Key == "value") && !listNumber.MatchString(a.Val):
			found = append(found, fmt.Sprintf("%s %q", a.Key, a.Val))
		}
	}
	for c := range n.ChildNodes() {
		found = append(found, nodeProblems(c)...)
	}
	return found
}

var (
	markdownTag  = regexp.MustCompile(`(?:^|[^\\])(?:\\\\)*<[A-Za-z/!?]`)
	markdownLink = regexp.MustCompile(`(?:^|[^\\])(?:\\\\)*\]\(([^)]*)`)
)

// markdownProblems says what of the Markdown of a is markup that is not its own. Where
// there is code, it takes a parser of Markdown to tell.
func markdownProblems(a *newswire.Article) (found []string) {
	for _, b := range a.Blocks {
		if b.Kind == newswire.Pre || slices.ContainsFunc(b.Marks, func(m newswire.Mark) bool { return m.Kind == newswire.Code }) {
			return nil
		}
	}
	out := a.Markdown()
	if tag := markdownTag.FindString(out); tag != "" {
		found = append(found, fmt.Sprintf("Markdown %q", tag))
	}
	for _, link := range markdownLink.FindAllStringSubmatch(out, -1) {
		if address, _, _ := strings.Cut(link[1], " "); !linkAddress.MatchString(address) {
			found = append(found, fmt.Sprintf("Markdown link %q", address))
		}
	}
	return found
}

func htmlText(fragment string) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	for _, n := range parseIn("body", fragment) {
		walk(n)
	}
	return b.String()
}
