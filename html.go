package newswire

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/meta"
	"github.com/seed-ad1655d8/newswire/internal/wiretext"
)

// ParseNode reads the page whose tree is root, as [Parse] reads its HTML. It does
// not change root, and its results hold no reference to it. The error is always
// nil today; it is there for limits to come. [WithContentType] and [WithLimit] say
// nothing of a tree.
func ParseNode(root *html.Node, opts ...Option) (*Page, error) {
	c := configure(opts)
	page := htmlPage(htmltree.FromNode(root), c)
	page.annotate(c.date)
	return page, nil
}

// htmlPage makes a Page of an HTML page: the stories that it lists, or else one
// article, if there is anything to read.
func htmlPage(tree *htmltree.Tree, c config) *Page {
	declared := meta.Read(tree)
	detach(&declared)
	opened, kinds := content.Open(tree, content.Declared{Types: declared.Types, Address: declared.Canonical, Prose: declared.Prose})
	page := &Page{URL: c.url, Site: declared.Site, Language: declared.Language, Title: declared.Title, Kind: kindOf(kinds), Articles: []*Article{}}
	r := newResolver(opened.Base, c.url, declared.Canonical)
	for _, f := range declared.Feeds {
		page.Feeds = append(page.Feeds, Feed{r.resolve(f.URL), strings.Clone(f.Title), strings.Clone(f.Type)})
	}
	h := htmlReader{config: c, page: page, content: opened, kinds: kinds, declared: &declared, resolver: r}
	if !h.readStories() {
		h.readArticle()
	}
	if c.kind != PageUnknown {
		page.Kind = c.kind
	}
	return page
}

// htmlReader makes the articles of a page.
type htmlReader struct {
	config
	page     *Page
	content  *content.Page
	kinds    content.Kinds
	declared *meta.Page
	resolver *resolver
}

// readArticle reads the page as one article.
func (h *htmlReader) readArticle() {
	d, r := h.declared, h.resolver
	a := &Article{
		Title: d.Title, Subtitle: d.Subtitle, Authors: d.Authors, URL: r.resolve(d.Canonical),
		Section: d.Section, Tags: d.Tags, Paywalled: d.Free == "false",
		Published: declaredStamp(d.Published), Modified: declaredStamp(d.Modified),
	}
	a.fill(h.content, h.content.Main(h.kinds), 0, r)
	if a.Text == "" {
		h.page.Kind = PageUnknown
		return
	}
	a.lead(d.Image, d.Caption, r)
	h.readDateline(a)
	h.page.Articles = append(h.page.Articles, a)
}

// readDateline reads the dateline with which the text of a begins, on a page of news.
func (h *htmlReader) readDateline(a *Article) {
	if kind := cmp.Or(h.kind, h.page.Kind); kind != PageArticle && kind != PageListing {
		return
	}
	for _, b := range a.Blocks {
		if b.Kind == Paragraph {
			d := wiretext.ReadDateline(b.In(a.Text), a.published(h.date).Time)
			if d.End > 0 {
				d.Start, d.End = d.Start+b.Start, d.End+b.Start
				a.Dateline = datelineOf(d)
			}
		}
		if b.Kind == Paragraph || b.Kind == Item {
			return
		}
	}
}

// detach gives what was declared a string of its own, so that no result keeps the
// whole page in memory.
func detach(declared *meta.Page) {
	texts := append(make([]*string, 0, 40), &declared.Title, &declared.Subtitle, &declared.Site, &declared.Language, &declared.Section, &declared.Caption, &declared.Published.Source, &declared.Modified.Source)
	for _, list := range [...][]string{declared.Authors, declared.Tags} {
		for i := range list {
			texts = append(texts, &list[i])
		}
	}
	size := 0
	for _, t := range texts {
		size += len(*t)
	}
	var b strings.Builder
	b.Grow(size)
	for _, t := range texts {
		b.WriteString(*t)
	}
	all := b.String()
	for _, t := range texts {
		*t, all = all[:len(*t)], all[len(*t):]
	}
}

// pageKinds are the kinds of page by those that content knows.
var pageKinds = [content.KindCount]PageKind{
	content.Article: PageArticle, content.Collection: PageCollection, content.Documentation: PageDocumentation, content.Forum: PageForum,
	content.Listing: PageListing, content.Product: PageProduct, content.Service: PageService,
}

// kindOf is the kind that a page is likelier of than of all others.
func kindOf(kinds content.Kinds) PageKind {
	if i := slices.IndexFunc(kinds[:], func(p float32) bool { return p > .5 }); i >= 0 {
		return pageKinds[i]
	}
	return PageUnknown
}

func declaredStamp(t meta.Time) Stamp {
	s := stampOf(t.Stamp)
	s.Source = t.Source
	return s
}
