package export_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/export"
)

func TestJSONLD(t *testing.T) {
	testGolden(t, "jsonld", func(p *newswire.Page) any { return export.JSONLD(p) })
}

// A script element holds it, whatever the words are.
func TestJSONLDInScript(t *testing.T) {
	const words = "</script><!--<script>&\u2028"
	page := &newswire.Page{Site: words, Articles: []*newswire.Article{{
		Title: words, URL: "https://a.example/" + words, Text: words, Entities: []newswire.Entity{{Name: words}},
	}}}
	b, err := json.Marshal(export.JSONLD(page))
	if err != nil || bytes.ContainsAny(b, "<>&\u2028") {
		t.Errorf("%v: %s", err, b)
	}
}

func TestJSONLDTypes(t *testing.T) {
	types := map[string]string{}
	for kind := newswire.KindPerson; kind <= newswire.KindWorkOfArt; kind++ {
		a := &newswire.Article{Entities: []newswire.Entity{{Name: "Name", Kind: kind}}}
		types[kind.String()] = export.JSONLD(&newswire.Page{Articles: []*newswire.Article{a}}).Graph[0].Mentions[0].Type
	}
	want := map[string]string{
		"PERSON": "Person", "NORP": "Thing", "ORG": "Organization", "GPE": "AdministrativeArea", "LOC": "Place", "FAC": "Place",
		"EVENT": "Event", "LAW": "Legislation", "PRODUCT": "Product", "WORK_OF_ART": "CreativeWork",
	}
	if diff := cmp.Diff(want, types); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Words of the text in quotation marks are quotations, of the speaker if there is one.
func TestJSONLDQuotations(t *testing.T) {
	a := &newswire.Article{
		Paywalled: true,
		Text:      "BONN, May 1 (Reuters) - Text",
		Dateline:  newswire.Dateline{Span: newswire.Span{Start: 0, End: 21}, Place: "BONN", Agency: "Reuters"},
		Entities:  []newswire.Entity{{ID: 1, Name: "Texas", Kind: newswire.KindGPE, Code: "US-TX"}, {ID: 2, Name: "Ana Lima", Role: "Mayor"}},
		Quotes: []newswire.Quote{
			{Text: "of the title", Field: newswire.FieldTitle, Speaker: 2},
			{Text: "indirect", Kind: newswire.QuoteIndirect, Speaker: 2},
			{Text: "hers", Speaker: 2},
			{Text: "no one's"},
		},
	}
	got, err := json.Marshal(export.JSONLD(&newswire.Page{Articles: []*newswire.Article{a}}).Graph[0])
	const want = `{"@type":"NewsArticle","dateline":"BONN, May 1 (Reuters)","locationCreated":{"@type":"Place","name":"BONN"},` +
		`"sourceOrganization":{"@type":"Organization","name":"Reuters"},"isAccessibleForFree":false,"articleBody":"BONN, May 1 (Reuters) - Text",` +
		`"mentions":[{"@type":"AdministrativeArea","name":"Texas","identifier":"US-TX"},{"@type":"Person","name":"Ana Lima","description":"Mayor"}],` +
		`"hasPart":[{"@type":"Quotation","text":"hers","spokenByCharacter":{"@type":"Person","name":"Ana Lima"}},{"@type":"Quotation","text":"no one's"}]}`
	if err != nil || string(got) != want {
		t.Errorf("%v\n got %s\nwant %s", err, got, want)
	}
}

// A dateline that is not in the text is no reason to fall over.
func TestJSONLDForeignDateline(t *testing.T) {
	a := &newswire.Article{Text: "Text", Dateline: newswire.Dateline{Span: newswire.Span{Start: 2, End: 9}}}
	if got := export.JSONLD(&newswire.Page{Articles: []*newswire.Article{a}}).Graph[0].Dateline; got != "" {
		t.Errorf("got %q", got)
	}
}
