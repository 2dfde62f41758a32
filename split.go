package newswire

import (
	"github.com/seed-ad1655d8/newswire/internal/stamp"
	"github.com/seed-ad1655d8/newswire/internal/wiretext"
)

// Split cuts flat text into its stories, in order. It believes a separator, a
// byline, a dateline or another mark of the page's style only if it stands at
// every story, and splits where the topic changes if there is no such mark.
// Without evidence the text is one story. Text without a word to read gives none.
//
// Invalid UTF-8 in text becomes U+FFFD in the articles; Source still counts in
// text as given.
func Split(text string, opts ...Option) []*Article {
	return textPage(text, configure(opts)).Articles
}

// textPage makes a Page of flat text.
func textPage(text string, c config) *Page {
	page := &Page{URL: c.url, Articles: []*Article{}}
	if c.kind == PageArticle {
		page.Kind = PageArticle
		only := article(wiretext.One(text, c.date))
		page.Articles = []*Article{&only}
		return page
	}
	split := wiretext.Split(text, c.date)
	page.Title = split.Title
	if len(split.Stories) == 0 {
		return page
	}
	page.Kind = PageArticle
	if len(split.Stories) > 1 {
		page.Kind = PageListing
	}
	articles := make([]Article, len(split.Stories))
	page.Articles = make([]*Article, len(split.Stories))
	for i, story := range split.Stories {
		articles[i] = article(story)
		page.Articles[i] = &articles[i]
	}
	return page
}

func article(s wiretext.Story) Article {
	a := Article{
		Title: s.Title, Subtitle: s.Subtitle, Authors: s.Authors, Published: stampOf(s.Published), Modified: stampOf(s.Modified),
		Dateline: datelineOf(s.Dateline),
		Slug:     s.Slug, Section: s.Section, Tags: s.Tags, Credits: s.Credits,
		Source: Span(s.Source), Text: s.Text, Blocks: make([]Block, len(s.Blocks)),
	}
	for i, b := range s.Blocks {
		a.Blocks[i] = Block{Span: Span(b.Span), Kind: BlockKind(b.Kind)}
	}
	return a
}

func datelineOf(d wiretext.Dateline) Dateline {
	return Dateline{Span(d.Span), d.Place, d.Agency, stampOf(d.Date)}
}

// stampGrains are the grains of package stamp.
var stampGrains = [...]Grain{GrainNone, GrainYear, GrainMonth, GrainDay, GrainMinute, GrainSecond}

func stampOf(s stamp.Stamp) Stamp {
	return Stamp{Time: s.Time, Grain: stampGrains[s.Grain], Zoned: s.Zoned}
}
