package listing

import (
	"math/bits"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// region is what the elements around a headline say of where it stands.
type region uint32

const (
	inNav region = 1 << iota
	inAside
	inFooter
	inHeader
	inMain
	inArticle
	inList
	calledMenu
	calledSide
	calledFoot
	calledHead
	calledRelated
	calledPopular
	calledComments
	calledPromo
	calledTags
	calledPager
	calledShare
	calledMain
	calledList
	calledCard
	calledPost
	calledTitle
	calledSlider
	calledCaption
	regionCount = iota
)

// misplaced are the regions that a page's own list is seldom in.
const misplaced = inNav | calledMenu | calledPager | inAside | calledSide | inFooter | calledFoot | calledRelated | calledPopular | calledPromo | calledComments | calledTags | calledShare | calledSlider

// ownTitle marks an element that is called a title itself.
const ownTitle region = 1 << 31

// lowest is the number of the lowest bit in r.
func (r region) lowest() int { return bits.TrailingZeros32(uint32(r)) }

// regionWords are the words in classes and ids that tell of a region.
var regionWords = map[string]region{
	"nav": calledMenu, "navbar": calledMenu, "navigation": calledMenu, "menu": calledMenu, "submenu": calledMenu, "dropdown": calledMenu, "topbar": calledMenu, "megamenu": calledMenu, "breadcrumb": calledMenu, "breadcrumbs": calledMenu,
	"sidebar": calledSide, "aside": calledSide, "widget": calledSide, "widgets": calledSide, "rail": calledSide,
	"footer": calledFoot, "foot": calledFoot, "colophon": calledFoot,
	"header": calledHead, "masthead": calledHead, "banner": calledHead, "branding": calledHead,
	"related": calledRelated, "recommended": calledRelated, "recommendations": calledRelated, "recirculation": calledRelated, "similar": calledRelated, "recirc": calledRelated,
	"popular": calledPopular, "trending": calledPopular, "most": calledPopular, "viewed": calledPopular, "ranking": calledPopular, "ticker": calledPopular, "breaking": calledPopular,
	"comment": calledComments, "comments": calledComments, "disqus": calledComments, "reply": calledComments, "replies": calledComments,
	"promo": calledPromo, "ad": calledPromo, "ads": calledPromo, "advert": calledPromo, "sponsored": calledPromo, "newsletter": calledPromo, "subscribe": calledPromo, "partner": calledPromo, "signup": calledPromo,
	"tag": calledTags, "tags": calledTags, "category": calledTags, "categories": calledTags, "topic": calledTags, "topics": calledTags, "meta": calledTags, "author": calledTags, "byline": calledTags,
	"pager": calledPager, "pagination": calledPager, "paging": calledPager,
	"share": calledShare, "social": calledShare, "sharing": calledShare,
	"main": calledMain, "primary": calledMain, "content": calledMain,
	"list": calledList, "feed": calledList, "stream": calledList, "archive": calledList, "results": calledList, "loop": calledList, "grid": calledList, "river": calledList, "listing": calledList, "items": calledList, "posts": calledList, "articles": calledList, "stories": calledList,
	"card": calledCard, "teaser": calledCard, "item": calledCard, "tile": calledCard, "story": calledCard,
	"post": calledPost, "article": calledPost, "entry": calledPost, "hentry": calledPost, "news": calledPost, "blog": calledPost,
	"title": calledTitle, "headline": calledTitle, "heading": calledTitle, "hed": calledTitle,
	"caption": calledCaption, "figcaption": calledCaption, "credit": calledCaption, "credits": calledCaption,
	"slider": calledSlider, "carousel": calledSlider, "slick": calledSlider, "swiper": calledSlider, "slide": calledSlider, "featured": calledSlider, "hero": calledSlider,
}

// around is the region of element n.
func (l *Page) around(n int32) region {
	for far := high; n > 0 && far > 0; n, far = l.Tree.Nodes[n].Parent, far-1 {
		if box := l.boxAt[n]; box > 0 {
			return l.regions[box]
		}
	}
	return 0
}

// readRegions reads the regions of all boxes.
func (l *Page) readRegions() {
	l.regions = make([]region, len(l.Boxes))
	for i := range l.Boxes { // parents before their children
		b := &l.Boxes[i]
		l.regions[i] = l.says(b.Node)
		if b.Parent >= 0 {
			l.regions[i] |= l.regions[b.Parent] &^ ownTitle
		}
	}
}

// says is what element n alone says of the region in it.
func (l *Page) says(n int32) region {
	r := region(0)
	switch l.Tree.Nodes[n].Tag {
	case htmltree.Nav:
		r = inNav
	case htmltree.Aside:
		r = inAside
	case htmltree.Footer:
		r = inFooter
	case htmltree.Header:
		r = inHeader
	case htmltree.Main:
		r = inMain
	case htmltree.Article:
		r = inArticle
	case htmltree.Ul, htmltree.Ol:
		r = inList
	case htmltree.Figure, htmltree.Figcaption:
		r = calledCaption
	case htmltree.Body, htmltree.Html:
		return 0
	}
	class := ""
	for a := l.Tree.Attributes(n); a.Next(); {
		switch len(a.Name) {
		case len("id"), len("role"), len("aria-label"):
			if a.Is("id") || a.Is("role") || a.Is("aria-label") {
				r |= wordsOf(a.Value)
			}
		case len("class"):
			if a.Is("class") {
				class = a.Value
			}
		}
	}
	l.setMade(n, class)
	switch {
	case class == "":
	case strings.Contains(class, "type-"):
		r |= calledPost // a post whose classes tell of its own topics
	default:
		r |= wordsOf(class)
		if r&calledTitle != 0 || callsTitle(class) {
			r |= ownTitle
		}
	}
	return r
}

// wordsOf are the regions that the words in s name.
func wordsOf(s string) region {
	r := region(0)
	var word [16]byte
	n := 0
	for i := 0; i <= len(s); i++ {
		c := byte(' ')
		if i < len(s) {
			c = s[i]
		}
		isUpper := c >= 'A' && c <= 'Z'
		if isUpper && i > 0 && s[i-1] >= 'a' && s[i-1] <= 'z' || !isUpper && (c < 'a' || c > 'z') {
			if n > 1 && n <= len(word) && regionStarts[int(word[0]-'a')<<5|int(word[1]-'a')] {
				r |= regionWords[string(word[:n])]
			}
			n = 0
		}
		if c |= 0x20; c >= 'a' && c <= 'z' && i < len(s) {
			if n < len(word) {
				word[n] = c
			}
			n++
		}
	}
	return r
}

// regionStarts are the two letters that regionWords begin with.
var regionStarts = func() (starts [26 << 5]bool) {
	for w := range regionWords {
		starts[int(w[0]-'a')<<5|int(w[1]-'a')] = true
	}
	return starts
}()
