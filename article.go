package newswire

import (
	"io"

	"github.com/seed-ad1655d8/newswire/internal/decode"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// Page is what one input holds. The zero Page is that of an empty input.
type Page struct {
	// URL is where the page was, as [WithURL] gave it.
	URL string `json:"url,omitempty"`
	// Site and Language are what an HTML page declares: the name of the site, and
	// a language tag such as "en-GB".
	Site     string `json:"site,omitempty"`
	Language string `json:"language,omitempty"`
	// Title is the page's own heading: of flat text the line that belongs to no
	// story ("Press Releases"), of HTML the page's title. Empty if it has none.
	Title string `json:"title,omitempty"`
	// Kind is what the page is, where one kind is likelier than all others together
	// by the page's own evidence: what it declares, its address, its labels, and how
	// much it has of what. A page that is read as a list of stories is a listing. Flat
	// text is an article or a listing.
	Kind PageKind `json:"kind"`
	// Next is where a page that is read as a listing goes on: the next page of it,
	// absolute under the conditions of [Mark.URL].
	Next string `json:"next,omitempty"`
	// Feeds are those that an HTML page offers, in its order.
	Feeds []Feed `json:"feeds,omitempty"`
	// Articles are the stories, in page order; one that the page has twice stands where
	// it is first. A page without one is no error.
	Articles []*Article `json:"articles"`
}

// Feed is a feed that a page offers.
type Feed struct {
	URL   string `json:"url"` // absolute under the conditions of [Mark.URL]
	Title string `json:"title,omitempty"`
	// Type is its media type: "application/rss+xml", "application/atom+xml" or
	// "application/feed+json".
	Type string `json:"type"`
}

// Article is one story. Every field but Source, Text and Blocks is zero where
// the page does not print it.
type Article struct {
	// Title is the headline, as it stands but for the spaces around it; an entry of a
	// live blog may have none. It is not part of Text.
	Title string `json:"title"`
	// URL is where the story is: of an HTML page's one article the canonical address
	// that the page declares, of a story in a listing that to which its title leads;
	// absolute under the conditions of [Mark.URL].
	URL string `json:"url,omitempty"`
	// Teaser says that a listing has no more of the story than Text, a summary or the
	// beginning of it or nothing: the story itself is at URL.
	Teaser bool `json:"teaser,omitempty"`
	// Subtitle is the line between title and byline that sums the story up.
	Subtitle string `json:"subtitle,omitempty"`
	// Authors are the names of the byline, without "By", roles and agencies.
	Authors []string `json:"authors,omitempty"`
	// Published and Modified are the times printed beside the story. What they
	// leave out, such as the date of a bare clock time, is filled in only from
	// [WithDate], from which also an age ("3 hours ago") is counted back.
	Published Stamp    `json:"published,omitzero"`
	Modified  Stamp    `json:"modified,omitzero"`
	Dateline  Dateline `json:"dateline,omitzero"`
	// Slug is the keyword by which a wire feed knows the story.
	Slug string `json:"slug,omitempty"`
	// Section is the part of the publication that the story is in, as it is declared or
	// printed beside it; in a listing with several sections, the heading of its own. Tags
	// are what else it is filed under.
	Section string   `json:"section,omitempty"`
	Tags    []string `json:"tags,omitempty"`
	// Paywalled says that the publisher of an HTML page declares that it is not free
	// to read. Of most pages that are not, no one says so.
	Paywalled bool `json:"paywalled,omitempty"`
	// Images are those of an HTML page's story, in order. The first is the one that
	// the page declares to stand for the story, if it declares one; of a story in a
	// listing it is the first in its box.
	Images []Image `json:"images,omitempty"`
	// Credits are the lines that say who reported and edited the story, or the
	// source of a release. They are not part of Text.
	Credits []string `json:"credits,omitempty"`
	// Source is where the story stood in the page's text, from its kicker or
	// title to its last line. It counts in the UTF-8 form of the page, so in
	// the input itself if that was UTF-8. Of an HTML page it is zero.
	Source Span `json:"source"`
	// Text is the body: valid UTF-8, its blocks parted by one blank line.
	Text string `json:"text"`
	// Blocks cover Text in order, without the blank lines between them.
	Blocks []Block `json:"blocks"`
	// Entities, Dates, Amounts and Quotes are found in Title and Text of an article in
	// English: those of the title first, each field's by their start, entities by their
	// first mention. The mentions, the dates and the amounts of a field do not overlap.
	// Reference is the day from which the dates are resolved. Its Source is "published" for
	// Published, "dateline", "option" for [WithDate], or "text", where it is inferred; it is
	// zero if nothing tells it, or there are no dates. [Split] leaves them empty.
	Reference Stamp    `json:"reference,omitzero"`
	Entities  []Entity `json:"entities,omitempty"`
	Dates     []Date   `json:"dates,omitempty"`
	Amounts   []Amount `json:"amounts,omitempty"`
	Quotes    []Quote  `json:"quotes,omitempty"`
}

// Block is one block of an article's Text, in which its Span counts.
type Block struct {
	Span
	Kind BlockKind `json:"kind"`
	// Level is that of an HTML heading, 1 to 6; of an item of an HTML list, and of a
	// paragraph, quote or preformatted text that goes on in one, how deep the list is
	// nested, from 1; else 0.
	Level int `json:"level,omitempty"`
	// Number is that of an item in a numbered HTML list; else 0.
	Number int `json:"number,omitempty"`
	// Marks are the links and the words set apart in the block, by their start. One
	// may be within another.
	Marks []Mark `json:"marks,omitempty"`
}

// Mark is a run of words in a block that leads somewhere or is set apart. Its Span
// counts in the article's Text.
type Mark struct {
	Span
	Kind MarkKind `json:"kind"`
	// URL is where a link leads: absolute if the page's own address is known, from
	// [WithURL] or what the page declares, else as it stands. It may be of any
	// scheme, javascript too: [Article.HTML] leaves those out.
	URL string `json:"url,omitempty"`
}

// Image is a picture in or above a story.
type Image struct {
	// URL is absolute under the conditions of [Mark.URL].
	URL string `json:"url"`
	// Alt is the text that the page gives for those who do not see the image, and
	// Caption the one that it prints below.
	Alt     string `json:"alt,omitempty"`
	Caption string `json:"caption,omitempty"`
	// At is where the block starts in Text that the image stands before, or in; in a row
	// of a table, where the words of its cell start.
	At int `json:"at"`
}

// Dateline is where, when and by which agency a story says it was filed, as in
// "BEIJING, Jan. 10 (Reuters) - ". It also stays in the Text, in which its Span
// counts: from the place to the agency or date, without the dash that follows.
// The zero Dateline is that of a story without one.
type Dateline struct {
	Span
	Place  string `json:"place,omitempty"`
	Agency string `json:"agency,omitempty"`
	// Date is zero if the dateline has none, or has no year and [WithDate] did
	// not say near which date to look for it.
	Date Stamp `json:"date,omitzero"`
}

// Parse reads one page from r. It tells HTML and text apart and finds the encoding.
// Flat text it cuts into its stories as [Split] does. Of an HTML page that lists
// stories, an archive, a front page, the entries of a live blog, it reads these, in the
// order of the page; of another page the one article, or whatever else is its main
// content.
//
// An empty input gives an empty Page. An input that cannot be read gives an
// [*Error] and no Page: it wraps [ErrTooLarge], [ErrNotText], or the error of r.
func Parse(r io.Reader, opts ...Option) (*Page, error) {
	c := configure(opts)
	doc, err := decode.Read(r, c.contentType, c.limit)
	if err != nil {
		return nil, decodeError(err)
	}
	var page *Page
	if doc.HTML {
		page = htmlPage(htmltree.Parse(doc.Text), c)
	} else {
		page = textPage(doc.Text, c)
	}
	page.annotate(c.date)
	return page, nil
}
