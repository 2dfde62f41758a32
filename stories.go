package newswire

import (
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/listing"
)

// readStories reads the page as a list of stories, if it is one: by what the page is
// known to be, by what [listing.Page.Choose] has learnt, or as several stories in full.
func (h *htmlReader) readStories() bool {
	if h.kind != PageUnknown && h.kind != PageListing {
		return false
	}
	saysLive := slices.Contains(h.declared.Types, "liveblogposting")
	if h.kind != PageListing && !saysLive && !listing.MayBeList(h.kinds) {
		return false
	}
	list := listing.Read(h.content)
	stories, p := list.Choose(listing.Claims{Kinds: h.kinds, Address: h.declared.Canonical, Types: h.declared.Types, Listed: h.declared.Listed})
	if len(stories) == 0 || p < listing.Likely && h.kind != PageListing {
		if stories = list.Posts(h.declared.Types); stories == nil {
			return false
		}
	}
	h.page.Kind = PageListing
	h.page.Next = h.declared.Next
	if h.page.Next == "" {
		h.page.Next = list.Next(stories)
	}
	if h.page.Next != "" {
		h.page.Next = h.resolver.resolve(h.page.Next)
	}
	full := fullStories{htmlReader: h, Page: list}
	for i := range stories {
		h.page.Articles = append(h.page.Articles, full.article(&stories[i]))
	}
	return true
}

// fullStories tells stories that are there in full from teasers.
type fullStories struct {
	*htmlReader
	*listing.Page
	main  []int32 // blocks of the page that are its main content, once asked
	asked bool
}

// article makes an Article of a story on the page.
func (f *fullStories) article(s *listing.Story) *Article {
	said := f.declared.Story(s.From, s.To, s.Node, f.date)
	a := &Article{Title: strings.Clone(s.Title), Section: strings.Clone(said.Section), Published: declaredStamp(said.Published), Modified: declaredStamp(said.Modified)}
	if a.Section == "" {
		a.Section = strings.Clone(s.Section)
	}
	if s.Href != "" {
		a.URL = f.resolver.resolve(s.Href)
	}
	for _, name := range said.Authors {
		a.Authors = append(a.Authors, strings.Clone(name))
	}
	for _, tag := range said.Tags {
		a.Tags = append(a.Tags, strings.Clone(tag))
	}
	summary := f.Summary(s)
	body := f.body(s, summary)
	a.Teaser = body == nil
	if a.Teaser {
		body = summary
	}
	a.fill(f.content, body, s.From, f.resolver)
	f.readDateline(a)
	if len(a.Images) == 0 {
		a.Images = f.image(s)
	}
	return a
}

// body are the blocks of a story that is there in full, nil of a teaser: its prose, and
// what else of it is main content.
func (f *fullStories) body(s *listing.Story, summary []int32) []int32 {
	const long = 60 // words of prose, more than a teaser has
	linked := s.Node > 0 && s.Href != "" && s.Href[0] != '#'
	prose := int32(0)
	for _, i := range summary {
		if f.Blocks[i].IsProse() {
			prose += f.Blocks[i].Words
		}
	}
	if linked && (prose < long || f.Continues(s)) {
		return nil
	}
	if !f.asked {
		f.main, f.asked = f.content.Main(f.kinds), true
	}
	var kept []int32
	first, last := f.BlocksIn(s.From, s.To)
	for i := first; i < last; i++ {
		_, isMain := slices.BinarySearch(f.main, int32(i))
		_, isSummary := slices.BinarySearch(summary, int32(i))
		switch {
		case isSummary && f.Blocks[i].IsProse(), isMain && isSummary:
		case isMain && len(kept) > 0 && !f.IsBeside(i, s): // no label may begin it
		default:
			continue
		}
		kept = append(kept, int32(i))
	}
	if len(kept) == 0 {
		return append([]int32{}, summary...)
	}
	return kept
}

// image is the first image of a story.
func (f *fullStories) image(s *listing.Story) []Image {
	b := body{Page: f.content, resolver: f.resolver}
	for i := f.MarkAt(s.From); i < len(f.Marks) && f.Marks[i].Node < s.To; i++ {
		n := f.Marks[i].Node
		if f.Tree.Nodes[n].Tag != htmltree.Img {
			continue
		}
		if url, alt := b.readImage(n); url != "" {
			return []Image{{URL: f.resolver.resolve(url), Alt: strings.Clone(strings.TrimSpace(alt))}}
		}
	}
	return nil
}
