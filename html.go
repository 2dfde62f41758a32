package newswire

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/meta"
)

// ParseNode reads the page whose tree is root, as [Parse] reads its HTML. It does
// not change root, and its results hold no reference to it. The error is always
// nil today; it is there for limits to come. [WithContentType] and [WithLimit] say
// nothing of a tree.
func ParseNode(root *html.Node, opts ...Option) (*Page, error) {
	return htmlPage(htmltree.FromNode(root), configure(opts)), nil
}

// htmlPage makes a Page of an HTML page: one article, if there is anything to
// read.
func htmlPage(tree *htmltree.Tree, c config) *Page {
	declared := meta.Read(tree)
	page := &Page{URL: c.url, Site: declared.Site, Language: declared.Language, Title: declared.Title, Articles: []*Article{}}
	a := &Article{
		Title: declared.Title, Subtitle: declared.Subtitle, Authors: declared.Authors, URL: declared.Canonical, Section: declared.Section, Tags: declared.Tags,
		Published: stampOf(declared.Published.Stamp), Modified: stampOf(declared.Modified.Stamp), Blocks: []Block{},
	}
	a.fill(tree, content.Main(tree))
	if a.Text == "" {
		return page
	}
	page.Articles = append(page.Articles, a)
	if c.kind == PageArticle || declaresArticle(declared) {
		page.Kind = PageArticle
	}
	return page
}

func declaresArticle(declared meta.Page) bool {
	for _, t := range declared.Types {
		if strings.HasSuffix(t, "article") || strings.HasSuffix(t, "blogposting") || t == "report" {
			return true
		}
	}
	return false
}

// fill makes the article's Text and Blocks of the page's blocks. The title among
// them is left out.
func (a *Article) fill(tree *htmltree.Tree, blocks []content.Block) {
	var text strings.Builder
	for _, b := range blocks {
		kind, level := kindOf(tree, b.Node)
		if level > 0 && b.Text == a.Title {
			continue
		}
		if text.Len() > 0 {
			text.WriteString("\n\n")
		}
		start := text.Len()
		text.WriteString(b.Text)
		a.Blocks = append(a.Blocks, Block{Span: Span{start, text.Len()}, Kind: kind, Level: level})
	}
	a.Text = text.String()
}

// kindOf is the kind of block that element n is, by itself or what it is in.
func kindOf(tree *htmltree.Tree, n int32) (kind BlockKind, level int) {
	const far = 32
	for up := 0; n > 0 && up < far; n, up = tree.Nodes[n].Parent, up+1 {
		switch tree.Nodes[n].Tag {
		case htmltree.H1, htmltree.H2, htmltree.H3, htmltree.H4, htmltree.H5, htmltree.H6:
			return Heading, int(tree.Nodes[n].Tag-htmltree.H1) + 1
		case htmltree.Li, htmltree.Dd, htmltree.Dt:
			return Item, 0
		case htmltree.Blockquote:
			return Quotation, 0
		case htmltree.Figcaption, htmltree.Caption:
			return Caption, 0
		case htmltree.Td, htmltree.Th:
			return Table, 0
		case htmltree.Pre:
			return Pre, 0
		case htmltree.Article, htmltree.Main, htmltree.Section, htmltree.Body:
			return Paragraph, 0
		}
	}
	return Paragraph, 0
}
