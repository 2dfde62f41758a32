package newswire

import (
	"github.com/seed-ad1655d8/newswire/internal/link"
	"github.com/seed-ad1655d8/newswire/internal/names"
)

// Entity is somebody or something that an article names, with all mentions of it.
type Entity struct {
	// ID is the number of the entity in its article, from 1, in the order of first mention.
	ID int `json:"id"`
	// Name is the fullest form of the name in the article.
	Name string     `json:"name"`
	Kind EntityKind `json:"kind"`
	// Code is the ISO 3166-1 code of a country ("RU"), also of its people's name
	// ("Russian", which is an entity of its own), or the ISO 3166-2 code of one of the
	// states and provinces that news in English names without their country ("US-TX").
	// Empty for everything else, and where the name is ambiguous.
	Code string `json:"code,omitempty"`
	// Role is what a person is, as the words beside the name say: "Russian President" in
	// "Russian President Vladimir Putin". It is what the article says first.
	Role string `json:"role,omitempty"`
	// Mentions are where it is named: first those in the title, then those in the text.
	Mentions []Mention `json:"mentions"`
}

// Mention is a name where it stands. A pronoun or a description is none.
type Mention struct {
	Span
	// Field is the text in which Span counts.
	Field Field  `json:"field"`
	Text  string `json:"text"`
}

// EntityKind is what an entity is, in the terms of OntoNotes. It reads and writes as its
// label there.
type EntityKind uint8

// The kinds of entities.
const (
	KindPerson    EntityKind = iota // PERSON: people, also fictional ones
	KindNORP                        // NORP: nationalities, religious and political groups, as nouns or adjectives
	KindOrg                         // ORG: companies, agencies, parties, media, teams
	KindGPE                         // GPE: countries, states, cities, also for their governments
	KindLoc                         // LOC: other places: continents, seas, rivers, mountains
	KindFac                         // FAC: buildings, airports, roads, stadiums
	KindEvent                       // EVENT: wars, storms, elections, tournaments
	KindLaw                         // LAW: laws, treaties, constitutions
	KindProduct                     // PRODUCT: vehicles, weapons, software, vaccines
	KindWorkOfArt                   // WORK_OF_ART: titles of books, songs, films; prizes
)

var entityKindWords = []string{"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART"}

// String returns the label for k.
func (k EntityKind) String() string { return word(entityKindWords, k) }

// MarshalText returns the label for k.
func (k EntityKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *EntityKind) UnmarshalText(text []byte) error { return setWord(entityKindWords, k, text) }

// Entities finds what English news names, in the order of first mention. It is most often
// right on news of the kind and time it was learnt from: English of about 2000 to 2020. It
// does not know other languages, names within names, or what the text calls something
// without a name. Of a person it tells nothing that the text does not say.
func Entities(text string) []Entity {
	a := Article{Text: text}
	a.name(names.Find("", text))
	return a.Entities
}

// name makes entities of the names in title and text, and returns the mentions of each.
func (a *Article) name(inTitle, inText []names.Name) (title, text []link.Mention) {
	mentions := make([]link.Mention, 0, len(inTitle)+len(inText))
	for _, n := range inTitle {
		mentions = append(mentions, link.Mention{Span: n.Span, Title: true, Kind: n.Kind})
	}
	for _, n := range inText {
		mentions = append(mentions, link.Mention{Span: n.Span, Kind: n.Kind})
	}
	linked := link.Entities(a.Title, a.Text, mentions)
	counts := make([]int, len(linked))
	for _, m := range mentions {
		counts[m.Entity-1]++
	}
	all := make([]Mention, len(mentions))
	a.Entities = nil
	for i, e := range linked {
		a.Entities = append(a.Entities, Entity{ID: i + 1, Name: e.Name, Kind: EntityKind(e.Kind), Code: e.Code, Role: e.Role, Mentions: all[:0:counts[i]]})
		all = all[counts[i]:]
	}
	for _, m := range mentions {
		e := &a.Entities[m.Entity-1]
		field := FieldText
		if m.Title {
			field = FieldTitle
		}
		e.Mentions = append(e.Mentions, Mention{Span(m.Span), field, a.in(field)[m.Start:m.End]})
	}
	return mentions[:len(inTitle)], mentions[len(inTitle):]
}
