package export

import (
	"slices"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/weburl"
)

// JSONLD returns the stories of a page in the terms of schema.org, as JSON-LD. As
// [encoding/json] marshals it, with its escapes for HTML, it may stand in a page as it is:
//
//	<script type="application/ld+json">…</script>
//
// Each story is a NewsArticle, whatever kind the page is of:
//
//	url                  the address of the story, see the package
//	mainEntityOfPage     the same, of a page that has no other story
//	headline             Title
//	alternativeHeadline  Subtitle
//	author               each of the Authors, a Person
//	datePublished        Published, in ISO 8601 cut to its grain
//	dateModified         Modified, likewise
//	dateline             the words of the Dateline
//	locationCreated      its place, a Place
//	sourceOrganization   its agency, an Organization
//	publisher            Site of the page, an Organization
//	creditText           Credits
//	inLanguage           Language of the page
//	isAccessibleForFree  false, if Paywalled
//	articleSection       Section
//	keywords             Tags
//	image                Images, each an ImageObject with its Caption, and Alt as description
//	description          Text of a teaser
//	articleBody          Text of any other
//	mentions             Entities: PERSON is a Person, ORG an Organization, LOC and FAC are a
//	                     Place, GPE is a Country if its Code is one, else AdministrativeArea,
//	                     EVENT is an Event, LAW Legislation, PRODUCT a Product, WORK_OF_ART a
//	                     CreativeWork, NORP a Thing
//	hasPart              the direct Quotes of the text, each a Quotation with its speaker
//
// A person's Role is the description, the Code of a country or state the identifier.
//
// Lost are the kinds and marks of Blocks, where anything stands, dates, amounts, indirect
// quotes, the time zone that a Stamp does not have, the Dateline's date, Slug, and images
// without an absolute address.
//
// The graph of a page without stories is empty. A nil article is left out.
func JSONLD(p *newswire.Page) *Graph {
	g := &Graph{Context: "https://schema.org", Graph: []*NewsArticle{}}
	if p == nil {
		return g
	}
	for _, a := range p.Articles {
		if a != nil {
			g.Graph = append(g.Graph, newsArticle(p, a))
		}
	}
	return g
}

// Graph is a document of JSON-LD.
type Graph struct {
	Context string         `json:"@context"`
	Graph   []*NewsArticle `json:"@graph"`
}

// NewsArticle is that of schema.org.
type NewsArticle struct {
	Type                string         `json:"@type"` // "NewsArticle"
	URL                 string         `json:"url,omitempty"`
	MainEntityOfPage    string         `json:"mainEntityOfPage,omitempty"`
	Headline            string         `json:"headline,omitempty"`
	AlternativeHeadline string         `json:"alternativeHeadline,omitempty"`
	Author              []Thing        `json:"author,omitempty"`
	DatePublished       newswire.Stamp `json:"datePublished,omitzero"`
	DateModified        newswire.Stamp `json:"dateModified,omitzero"`
	Dateline            string         `json:"dateline,omitempty"`
	LocationCreated     Thing          `json:"locationCreated,omitzero"`
	SourceOrganization  Thing          `json:"sourceOrganization,omitzero"`
	Publisher           Thing          `json:"publisher,omitzero"`
	CreditText          []string       `json:"creditText,omitempty"`
	InLanguage          string         `json:"inLanguage,omitempty"`
	IsAccessibleForFree *bool          `json:"isAccessibleForFree,omitempty"`
	ArticleSection      string         `json:"articleSection,omitempty"`
	Keywords            []string       `json:"keywords,omitempty"`
	Image               []ImageObject  `json:"image,omitempty"`
	Description         string         `json:"description,omitempty"`
	ArticleBody         string         `json:"articleBody,omitempty"`
	Mentions            []Thing        `json:"mentions,omitempty"`
	HasPart             []Quotation    `json:"hasPart,omitempty"`
}

// Thing is a Thing of schema.org, or one of the narrower types that its Type names.
type Thing struct {
	Type        string `json:"@type"`
	Name        string `json:"name"`
	Identifier  string `json:"identifier,omitempty"`
	Description string `json:"description,omitempty"`
}

// ImageObject is that of schema.org.
type ImageObject struct {
	Type        string `json:"@type"` // "ImageObject"
	ContentURL  string `json:"contentUrl"`
	Caption     string `json:"caption,omitempty"`
	Description string `json:"description,omitempty"`
}

// Quotation is that of schema.org.
type Quotation struct {
	Type string `json:"@type"` // "Quotation"
	Text string `json:"text"`
	// SpokenByCharacter is who said it, in life as in fiction: a Person or Organization.
	SpokenByCharacter Thing `json:"spokenByCharacter,omitzero"`
}

func newsArticle(p *newswire.Page, a *newswire.Article) *NewsArticle {
	n := &NewsArticle{
		Type:                "NewsArticle",
		URL:                 addressOf(p, a),
		Headline:            a.Title,
		AlternativeHeadline: a.Subtitle,
		DatePublished:       a.Published,
		DateModified:        a.Modified,
		LocationCreated:     thing("Place", a.Dateline.Place),
		SourceOrganization:  thing("Organization", a.Dateline.Agency),
		Publisher:           thing("Organization", p.Site),
		CreditText:          slices.Clone(a.Credits),
		InLanguage:          p.Language,
		ArticleSection:      a.Section,
		Keywords:            slices.Clone(a.Tags),
	}
	if isWhole(p) {
		n.MainEntityOfPage = n.URL
	}
	for _, name := range a.Authors {
		n.Author = append(n.Author, thing("Person", name))
	}
	if d := a.Dateline; 0 <= d.Start && d.Start <= d.End && d.End <= len(a.Text) {
		n.Dateline = d.In(a.Text)
	}
	if a.Paywalled {
		n.IsAccessibleForFree = new(bool)
	}
	if a.Teaser {
		n.Description = a.Text
	} else {
		n.ArticleBody = a.Text
	}
	for _, i := range a.Images {
		if address := weburl.Web(i.URL); address != "" {
			n.Image = append(n.Image, ImageObject{"ImageObject", address, i.Caption, i.Alt})
		}
	}
	for _, e := range a.Entities {
		n.Mentions = append(n.Mentions, mention(e))
	}
	for _, q := range a.Quotes {
		if q.Kind == newswire.QuoteDirect && q.Field == newswire.FieldText {
			n.HasPart = append(n.HasPart, quotation(q, a.Entities))
		}
	}
	return n
}

// thing is zero without a name.
func thing(kind, name string) Thing {
	if name == "" {
		return Thing{}
	}
	return Thing{Type: kind, Name: name}
}

// typeOf is the narrowest type of schema.org that an entity is sure to be of.
func typeOf(e newswire.Entity) string {
	switch e.Kind {
	case newswire.KindPerson:
		return "Person"
	case newswire.KindOrg:
		return "Organization"
	case newswire.KindGPE:
		if isCountry(e.Code) {
			return "Country"
		}
		return "AdministrativeArea"
	case newswire.KindLoc, newswire.KindFac:
		return "Place"
	case newswire.KindEvent:
		return "Event"
	case newswire.KindLaw:
		return "Legislation"
	case newswire.KindProduct:
		return "Product"
	case newswire.KindWorkOfArt:
		return "CreativeWork"
	}
	return "Thing"
}

func mention(e newswire.Entity) Thing {
	t := Thing{Type: typeOf(e), Name: e.Name, Description: e.Role}
	if e.Kind == newswire.KindGPE {
		t.Identifier = e.Code
	}
	return t
}

// quotation names the speaker if it is one that schema.org lets speak.
func quotation(q newswire.Quote, entities []newswire.Entity) Quotation {
	said := Quotation{Type: "Quotation", Text: q.Text}
	if i := q.Speaker - 1; i >= 0 && i < len(entities) && entities[i].ID == q.Speaker {
		switch e := entities[i]; e.Kind {
		case newswire.KindPerson, newswire.KindOrg:
			said.SpokenByCharacter = thing(typeOf(e), e.Name)
		}
	}
	return said
}
