package export_test

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/export"
)

func TestJSONFeed(t *testing.T) {
	testGolden(t, "jsonfeed", func(p *newswire.Page) any { return export.JSONFeed(p) })
}

// The pages of the root's testdata give feeds whose items have names of their own.
func TestJSONFeedNames(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.[th][xt][tm]*")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, file := range files {
		names := map[string]bool{}
		for _, item := range export.JSONFeed(parse(t, file, "https://a.example/")).Items {
			if names[item.ID] || item.ID == "" {
				t.Errorf("%s: the name %q comes again", file, item.ID)
			}
			names[item.ID] = true
		}
	}
}

func TestJSONFeedTitle(t *testing.T) {
	for want, page := range map[string]newswire.Page{
		"Title":     {Title: "Title", Site: "Site", URL: "https://a.example/"},
		"Site":      {Site: "Site", URL: "https://a.example/"},
		"a.example": {URL: "a.example"},
	} {
		if got := export.JSONFeed(&page).Title; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// Section and tags are one list, the first image that has an address is the item's.
func TestJSONFeedItem(t *testing.T) {
	a := &newswire.Article{Section: "Sea", Tags: []string{"ferries", "seals"}, Subtitle: "Subtitle", Images: []newswire.Image{{URL: "a.jpg"}, {URL: "https://a.example/b.jpg"}, {URL: "https://a.example/c.jpg"}}}
	item := export.JSONFeed(&newswire.Page{Articles: []*newswire.Article{a}}).Items[0]
	if diff := cmp.Diff([]string{"Sea", "ferries", "seals"}, item.Tags); diff != "" || item.Image != "https://a.example/b.jpg" || item.Summary != "Subtitle" {
		t.Errorf("got %+v", item)
	}
	a.Section = "seals"
	item = export.JSONFeed(&newswire.Page{Articles: []*newswire.Article{a}}).Items[0]
	if diff := cmp.Diff(a.Tags, item.Tags); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
