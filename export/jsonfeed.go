package export

import (
	"cmp"
	"slices"
	"time"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/weburl"
)

// JSONFeed returns the stories of a page as a feed of JSON Feed 1.1, in page order. It is
// for a page that lists stories; that of another has its one story.
//
//	title          Title of the page, or its Site, or its URL
//	home_page_url  URL of the page
//	language       Language of the page
//
// and of each item
//
//	id              the address or name of the story, see the package
//	url             its address
//	title           Title
//	content_html    HTML
//	content_text    Text, which may be empty
//	summary         Text of a teaser, Subtitle of any other
//	image           the first of the Images
//	date_published  Published, if it is a moment
//	date_modified   Modified, likewise
//	authors         Authors
//	tags            Section, and Tags
//
// FeedURL and NextURL are for the caller to set, who knows where the feed will be: Next of
// the page is another page, and no feed.
//
// Lost are times that are no moments, the Dateline but in the text, other images than the
// first but in the HTML, a teaser's Subtitle, Slug, Credits, Paywalled, and all that is
// found in the text: entities, dates, amounts and quotes.
//
// The title is empty if the page tells none of the three. A nil article is left out.
func JSONFeed(p *newswire.Page) *Feed {
	if p == nil {
		p = &newswire.Page{}
	}
	f := &Feed{
		Version:     "https://jsonfeed.org/version/1.1",
		Title:       cmp.Or(p.Title, p.Site, p.URL),
		HomePageURL: weburl.Web(p.URL),
		Language:    p.Language,
		Items:       []*FeedItem{},
	}
	for _, a := range p.Articles {
		if a != nil {
			f.Items = append(f.Items, feedItem(p, a))
		}
	}
	return f
}

// Feed is a feed of JSON Feed 1.1.
type Feed struct {
	Version     string      `json:"version"`
	Title       string      `json:"title"`
	HomePageURL string      `json:"home_page_url,omitempty"`
	FeedURL     string      `json:"feed_url,omitempty"`
	NextURL     string      `json:"next_url,omitempty"`
	Language    string      `json:"language,omitempty"`
	Items       []*FeedItem `json:"items"`
}

// FeedItem is a story in a feed.
type FeedItem struct {
	ID            string       `json:"id"`
	URL           string       `json:"url,omitempty"`
	Title         string       `json:"title,omitempty"`
	ContentHTML   string       `json:"content_html,omitempty"`
	ContentText   string       `json:"content_text"` // there must be one of the two
	Summary       string       `json:"summary,omitempty"`
	Image         string       `json:"image,omitempty"`
	DatePublished time.Time    `json:"date_published,omitzero"`
	DateModified  time.Time    `json:"date_modified,omitzero"`
	Authors       []FeedAuthor `json:"authors,omitempty"`
	Tags          []string     `json:"tags,omitempty"`
}

// FeedAuthor is an author of a story in a feed.
type FeedAuthor struct {
	Name string `json:"name"`
}

func feedItem(p *newswire.Page, a *newswire.Article) *FeedItem {
	i := &FeedItem{
		ID:            nameOf(p, a),
		URL:           addressOf(p, a),
		Title:         a.Title,
		ContentHTML:   a.HTML(),
		ContentText:   a.Text,
		Summary:       a.Subtitle,
		DatePublished: moment(a.Published),
		DateModified:  moment(a.Modified),
	}
	if a.Teaser {
		i.Summary = a.Text
	}
	for _, image := range a.Images {
		i.Image = cmp.Or(i.Image, weburl.Web(image.URL))
	}
	for _, name := range a.Authors {
		i.Authors = append(i.Authors, FeedAuthor{name})
	}
	if a.Section != "" && !slices.Contains(a.Tags, a.Section) {
		i.Tags = append(i.Tags, a.Section)
	}
	i.Tags = append(i.Tags, a.Tags...)
	return i
}
