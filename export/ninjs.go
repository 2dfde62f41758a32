package export

import (
	"strconv"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/weburl"
)

// Ninjs returns an article of a page as an item of IPTC ninjs 3.1, News in JSON, that is
// valid by its schema:
//
//	uri                 the address or name of the story, see the package
//	type                "text"
//	representationType  "partial" of a teaser
//	firstCreated        Published, if it is a moment
//	versionCreated      Modified, if it is a moment; Published, if there is no Modified
//	language            Language of the page
//	headlines           Title as "main", Subtitle as "subhead"
//	slugline, located   Slug, the place of the Dateline
//	by                  Authors, a comma between them
//	bodies              Text as "main" in text/plain, HTML as "richtext" in text/html
//	descriptions        Text of a teaser as "summary", each of the Credits as "credit"
//	infoSources         Site as "publisher", the agency of the Dateline as "agency"
//	subjects            Section with rel "section", Tags with rel "about"; of the entities
//	                    NORP, LAW and WORK_OF_ART
//	people              entities PERSON
//	organisations       entities ORG
//	places              entities GPE, LOC and FAC
//	events, objects     entities EVENT, PRODUCT
//	associations        Images, each a picture with one rendition, its Caption and Alt
//	standard            ninjs 3.1, and where its schema is
//
// All entities have rel "mentions": which of them the story is about is not known. A place
// has its Code as literal, a country also the URI that IPTC has for it.
//
// Lost are times that are no moments, where the entities stand and what role a person has,
// dates, amounts, quotes, the Dateline's date, Paywalled, images without an absolute
// address, and the Blocks of a teaser. Nothing is said about rights. To say it, or anything
// else that the schema knows, embed the item in a struct:
//
//	struct {
//		*export.NinjsItem
//		CopyrightHolder string `json:"copyrightHolder"`
//	}
//
// The item of a nil article is nil. An article that is not one of the page's is written as
// if it were.
func Ninjs(p *newswire.Page, a *newswire.Article) *NinjsItem {
	if a == nil {
		return nil
	}
	if p == nil {
		p = &newswire.Page{}
	}
	item := &NinjsItem{
		URI:            nameOf(p, a),
		Type:           "text",
		FirstCreated:   moment(a.Published),
		VersionCreated: moment(a.Modified),
		Language:       p.Language,
		Slugline:       a.Slug,
		By:             strings.Join(a.Authors, ", "),
		Located:        a.Dateline.Place,
		Standard:       NinjsStandard{Name: "ninjs", Version: "3.1", Schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
	}
	if a.Modified.IsZero() {
		item.VersionCreated = item.FirstCreated
	}
	item.addTexts(a)
	item.addSources(p, a)
	item.addSubjects(a)
	item.addEntities(a.Entities)
	for _, i := range a.Images {
		if address := weburl.Web(i.URL); address != "" {
			item.Associations = append(item.Associations, ninjsPicture(len(item.Associations)+1, address, i))
		}
	}
	return item
}

// NinjsItem is an item of ninjs 3.1, with those of its properties that a page tells.
type NinjsItem struct {
	URI                string         `json:"uri"`
	Type               string         `json:"type"`
	RepresentationType string         `json:"representationType,omitempty"`
	FirstCreated       time.Time      `json:"firstCreated,omitzero"`
	VersionCreated     time.Time      `json:"versionCreated,omitzero"`
	Language           string         `json:"language,omitempty"`
	Headlines          []NinjsText    `json:"headlines,omitempty"`
	Slugline           string         `json:"slugline,omitempty"`
	By                 string         `json:"by,omitempty"`
	Located            string         `json:"located,omitempty"`
	Descriptions       []NinjsText    `json:"descriptions,omitempty"`
	Bodies             []NinjsText    `json:"bodies,omitempty"`
	InfoSources        []NinjsSource  `json:"infoSources,omitempty"`
	Subjects           []NinjsConcept `json:"subjects,omitempty"`
	People             []NinjsConcept `json:"people,omitempty"`
	Organisations      []NinjsConcept `json:"organisations,omitempty"`
	Places             []NinjsConcept `json:"places,omitempty"`
	Events             []NinjsConcept `json:"events,omitempty"`
	Objects            []NinjsConcept `json:"objects,omitempty"`
	Associations       []NinjsPicture `json:"associations,omitempty"`
	Standard           NinjsStandard  `json:"standard"`
}

// NinjsText is a headline, a body or a description.
type NinjsText struct {
	Role        string `json:"role,omitempty"`
	ContentType string `json:"contentType,omitempty"`
	Value       string `json:"value"`
}

// NinjsSource is who supplied a story.
type NinjsSource struct {
	Name string `json:"name"`
	Role string `json:"role,omitempty"`
}

// NinjsConcept is what a story is about or mentions: a subject, a person, an organisation,
// a place, an event or an object.
type NinjsConcept struct {
	Name string `json:"name"`
	// Rel is how the story relates to it.
	Rel string `json:"rel,omitempty"`
	// URI and Literal identify it, Literal by a code.
	URI     string `json:"uri,omitempty"`
	Literal string `json:"literal,omitempty"`
}

// NinjsPicture is a picture that goes with a story.
type NinjsPicture struct {
	Name         string           `json:"name"`
	URI          string           `json:"uri"`
	Type         string           `json:"type"`
	Descriptions []NinjsText      `json:"descriptions,omitempty"`
	Renditions   []NinjsRendition `json:"renditions,omitempty"`
}

// NinjsRendition is a file of a picture.
type NinjsRendition struct {
	Name string `json:"name"`
	Href string `json:"href"`
}

// NinjsStandard says by which schema an item is valid.
type NinjsStandard struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

func (item *NinjsItem) addTexts(a *newswire.Article) {
	item.Headlines = appendText(item.Headlines, "main", "", a.Title)
	item.Headlines = appendText(item.Headlines, "subhead", "", a.Subtitle)
	if a.Teaser {
		item.RepresentationType = "partial"
		item.Descriptions = appendText(item.Descriptions, "summary", "", a.Text)
	} else {
		item.Bodies = appendText(item.Bodies, "main", "text/plain", a.Text)
		item.Bodies = appendText(item.Bodies, "richtext", "text/html", a.HTML())
	}
	for _, credit := range a.Credits {
		item.Descriptions = appendText(item.Descriptions, "credit", "", credit)
	}
}

func appendText(texts []NinjsText, role, contentType, value string) []NinjsText {
	if value == "" {
		return texts
	}
	return append(texts, NinjsText{role, contentType, value})
}

func (item *NinjsItem) addSources(p *newswire.Page, a *newswire.Article) {
	if p.Site != "" {
		item.InfoSources = append(item.InfoSources, NinjsSource{p.Site, "publisher"})
	}
	if a.Dateline.Agency != "" {
		item.InfoSources = append(item.InfoSources, NinjsSource{a.Dateline.Agency, "agency"})
	}
}

func (item *NinjsItem) addSubjects(a *newswire.Article) {
	if a.Section != "" {
		item.Subjects = append(item.Subjects, NinjsConcept{Name: a.Section, Rel: "section"})
	}
	for _, tag := range a.Tags {
		item.Subjects = append(item.Subjects, NinjsConcept{Name: tag, Rel: "about"})
	}
}

func (item *NinjsItem) addEntities(entities []newswire.Entity) {
	for _, e := range entities {
		c := NinjsConcept{Name: e.Name, Rel: "mentions"}
		switch e.Kind {
		case newswire.KindPerson:
			item.People = append(item.People, c)
		case newswire.KindOrg:
			item.Organisations = append(item.Organisations, c)
		case newswire.KindGPE, newswire.KindLoc, newswire.KindFac:
			c.Literal = e.Code
			if isCountry(e.Code) {
				c.URI = "http://cvx.iptc.org/iso3166-1a2/" + strings.ToLower(e.Code)
			}
			item.Places = append(item.Places, c)
		case newswire.KindEvent:
			item.Events = append(item.Events, c)
		case newswire.KindProduct:
			item.Objects = append(item.Objects, c)
		default: // not material, and no organisation: a people, a law, a title
			item.Subjects = append(item.Subjects, c)
		}
	}
}

// isCountry says that a code is one of ISO 3166-1, not 3166-2.
func isCountry(code string) bool { return len(code) == len("RU") }

func ninjsPicture(number int, address string, i newswire.Image) NinjsPicture {
	p := NinjsPicture{
		Name:       "picture " + strconv.Itoa(number),
		URI:        address,
		Type:       "picture",
		Renditions: []NinjsRendition{{"main", address}},
	}
	p.Descriptions = appendText(p.Descriptions, "caption", "", i.Caption)
	p.Descriptions = appendText(p.Descriptions, "alt", "", i.Alt)
	return p
}
