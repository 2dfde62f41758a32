package export_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/export"
)

func TestNinjs(t *testing.T) {
	testGolden(t, "ninjs", func(p *newswire.Page) any { return export.Ninjs(p, p.Articles[0]) })
}

// What an article may have goes where the schema has a place for it.
func TestNinjsPlaces(t *testing.T) {
	entities := []newswire.Entity{
		{Name: "Angela Merkel", Kind: newswire.KindPerson, Role: "Chancellor"},
		{Name: "German", Kind: newswire.KindNORP, Code: "DE"},
		{Name: "Reuters", Kind: newswire.KindOrg},
		{Name: "Russia", Kind: newswire.KindGPE, Code: "RU"},
		{Name: "Texas", Kind: newswire.KindGPE, Code: "US-TX"},
		{Name: "the Rhine", Kind: newswire.KindLoc},
		{Name: "Heathrow", Kind: newswire.KindFac},
		{Name: "World War II", Kind: newswire.KindEvent},
		{Name: "the Schengen Agreement", Kind: newswire.KindLaw},
		{Name: "Novichok", Kind: newswire.KindProduct},
		{Name: "Hamlet", Kind: newswire.KindWorkOfArt},
	}
	a := &newswire.Article{
		Title: "Title", Subtitle: "Subtitle", Slug: "SLUG", Section: "World", Tags: []string{"rivers"}, Authors: []string{"Ana Lima", "Tom Abara"},
		Teaser: true, Text: "Summary.", Credits: []string{"Editing by Ana Lima"}, Dateline: newswire.Dateline{Place: "BONN", Agency: "Reuters"},
		Images:   []newswire.Image{{URL: "a.jpg"}, {URL: "https://a.example/b.jpg", Alt: "A boat", Caption: "A boat on the Rhine."}},
		Entities: entities,
	}
	got := export.Ninjs(&newswire.Page{URL: "https://a.example/", Site: "The Gazette", Language: "en"}, a)
	mentioned := func(name string) export.NinjsConcept { return export.NinjsConcept{Name: name, Rel: "mentions"} }
	want := &export.NinjsItem{
		URI: got.URI, Type: "text", RepresentationType: "partial", Language: "en", Slugline: "SLUG", By: "Ana Lima, Tom Abara", Located: "BONN",
		Headlines:     []export.NinjsText{{Role: "main", Value: "Title"}, {Role: "subhead", Value: "Subtitle"}},
		Descriptions:  []export.NinjsText{{Role: "summary", Value: "Summary."}, {Role: "credit", Value: "Editing by Ana Lima"}},
		InfoSources:   []export.NinjsSource{{Name: "The Gazette", Role: "publisher"}, {Name: "Reuters", Role: "agency"}},
		Subjects:      []export.NinjsConcept{{Name: "World", Rel: "section"}, {Name: "rivers", Rel: "about"}, mentioned("German"), mentioned("the Schengen Agreement"), mentioned("Hamlet")},
		People:        []export.NinjsConcept{mentioned("Angela Merkel")},
		Organisations: []export.NinjsConcept{mentioned("Reuters")},
		Places: []export.NinjsConcept{
			{Name: "Russia", Rel: "mentions", URI: "http://cvx.iptc.org/iso3166-1a2/ru", Literal: "RU"},
			{Name: "Texas", Rel: "mentions", Literal: "US-TX"}, mentioned("the Rhine"), mentioned("Heathrow"),
		},
		Events:  []export.NinjsConcept{mentioned("World War II")},
		Objects: []export.NinjsConcept{mentioned("Novichok")},
		Associations: []export.NinjsPicture{{
			Name: "picture 1", URI: "https://a.example/b.jpg", Type: "picture",
			Descriptions: []export.NinjsText{{Role: "caption", Value: "A boat on the Rhine."}, {Role: "alt", Value: "A boat"}},
			Renditions:   []export.NinjsRendition{{Name: "main", Href: "https://a.example/b.jpg"}},
		}},
		Standard: got.Standard,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// The version is that of the last change, if the page tells when it was.
func TestNinjsVersions(t *testing.T) {
	for _, test := range []struct{ published, modified, first, version string }{
		{"2024-05-01T10:20Z", "2024-05-02T10:20Z", "2024-05-01T10:20:00Z", "2024-05-02T10:20:00Z"},
		{"2024-05-01T10:20Z", "", "2024-05-01T10:20:00Z", "2024-05-01T10:20:00Z"},
		{"2024-05-01T10:20Z", "2024-05-02", "2024-05-01T10:20:00Z", "0001-01-01T00:00:00Z"},
		{"2024-05-01", "2024-05-02T10:20Z", "0001-01-01T00:00:00Z", "2024-05-02T10:20:00Z"},
	} {
		var a newswire.Article
		if err := a.Published.UnmarshalText([]byte(test.published)); err != nil {
			t.Fatal(err)
		}
		if err := a.Modified.UnmarshalText([]byte(test.modified)); err != nil {
			t.Fatal(err)
		}
		item := export.Ninjs(nil, &a)
		first, _ := item.FirstCreated.MarshalText()
		version, _ := item.VersionCreated.MarshalText()
		if string(first) != test.first || string(version) != test.version {
			t.Errorf("%s, %s: first created %s, this version %s", test.published, test.modified, first, version)
		}
	}
}
