package export_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/sebdah/goldie/v2"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/export"
)

// fixtures are pages of the root's testdata: an article, one with every kind of block, a
// list, and a text of many stories, of which the first one is enough.
var fixtures = []struct{ file, url string }{
	{"article.html", ""},
	{"blocks.html", ""},
	{"list-teasers.html", "https://courier.example/news/"},
	{"newswire.txt", ""},
}

// testGolden compares what a format makes of each fixture NAME with
// testdata/FORMAT-NAME.golden.json. Run go test -update to write them anew, and read what
// changed.
func testGolden(t *testing.T, format string, of func(*newswire.Page) any) {
	g := goldie.New(t, goldie.WithFixtureDir("testdata"), goldie.WithNameSuffix(".golden.json"), goldie.WithDiffFn(func(got, want string) string {
		return cmp.Diff(want, got)
	}))
	for _, f := range fixtures {
		page := parse(t, filepath.Join("..", "testdata", f.file), f.url)
		if f.file == "newswire.txt" {
			page.Articles = page.Articles[:1]
		}
		name := strings.TrimSuffix(f.file, filepath.Ext(f.file))
		t.Run(name, func(t *testing.T) { g.Assert(t, format+"-"+name, written(t, of(page))) })
	}
}

// written is v as JSON for the eye, without the escapes for HTML.
func written(t *testing.T, v any) []byte {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func parse(t *testing.T, file, url string) *newswire.Page {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	page, err := newswire.Parse(f, newswire.WithURL(url))
	if err != nil {
		t.Fatal(err)
	}
	return page
}

// Of nothing there is a document all the same.
func TestNothing(t *testing.T) {
	for _, test := range []struct {
		name string
		got  any
		want string
	}{
		{"no article", export.Ninjs(&newswire.Page{}, nil), `null`},
		{"no page", export.Ninjs(nil, &newswire.Article{}), `{"uri":"ni:///sha-256;daEdpEyAJIa8b2VkCqSKcw8PaExcB6Qro80XNes_sHA","type":"text","standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}}`},
		{"no graph", export.JSONLD(nil), `{"@context":"https://schema.org","@graph":[]}`},
		{"a nil in the graph", export.JSONLD(&newswire.Page{Articles: []*newswire.Article{nil}}), `{"@context":"https://schema.org","@graph":[]}`},
		{"an empty article", export.JSONLD(&newswire.Page{Articles: []*newswire.Article{{}}}), `{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle"}]}`},
		{"no feed", export.JSONFeed(nil), `{"version":"https://jsonfeed.org/version/1.1","title":"","items":[]}`},
		{"a nil in the feed", export.JSONFeed(&newswire.Page{Articles: []*newswire.Article{nil}}), `{"version":"https://jsonfeed.org/version/1.1","title":"","items":[]}`},
	} {
		got, err := json.Marshal(test.got)
		if err != nil || string(got) != test.want {
			t.Errorf("%s: %v\n got %s\nwant %s", test.name, err, got, test.want)
		}
	}
}

// A story is known by its address, else by that of the page that is there for it, else by
// its words.
func TestNames(t *testing.T) {
	const hash = "sha-256;O5gWG2sI1RIy9CYvLOY74mVL6AKETMEZOFaDP7p_3vk"
	a := &newswire.Article{Title: "Ferry late", Text: "A seal lay across the way."}
	own := *a
	own.URL = "https://courier.example/ferry"
	other := &newswire.Article{Title: "Bakery"}
	for _, test := range []struct {
		name    string
		page    newswire.Page
		article *newswire.Article
		want    string
	}{
		{"own address", newswire.Page{URL: "https://courier.example/", Articles: []*newswire.Article{&own, other}}, &own, own.URL},
		{"the only story", newswire.Page{URL: "https://courier.example/1", Articles: []*newswire.Article{a}}, a, "https://courier.example/1"},
		{"one of several", newswire.Page{URL: "https://courier.example/#top", Articles: []*newswire.Article{a, other}}, a, "https://courier.example/#" + hash},
		{"one in a list", newswire.Page{URL: "https://courier.example/", Kind: newswire.PageListing, Articles: []*newswire.Article{a}}, a, "https://courier.example/#" + hash},
		{"words alone", newswire.Page{URL: "file.txt", Articles: []*newswire.Article{a}}, a, "ni:///" + hash},
	} {
		if got := export.Ninjs(&test.page, test.article).URI; got != test.want {
			t.Errorf("%s: ninjs has %s, want %s", test.name, got, test.want)
		}
		for i, story := range test.page.Articles {
			if got := export.JSONFeed(&test.page).Items[i].ID; story == test.article && got != test.want {
				t.Errorf("%s: the feed has %s, want %s", test.name, got, test.want)
			}
		}
	}
}

// An address is a URI of the web, or it is left out.
func TestAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"https://a.example/b?c=d&e=%20#f":  "https://a.example/b?c=d&e=%20#f",
		" HTTPS://a.example ":              "https://a.example",
		"http://[::1]:80/a[1]":             "http://[::1]:80/a%5B1%5D",
		"https://a.example/é b|c":          "https://a.example/%C3%A9%20b%7Cc",
		"https://bücher.example/100%/#a#b": "https://b%C3%BCcher.example/100%25/#a%23b",
		"https://a.example/<\"b\">\n":      "https://a.example/%3C%22b%22%3E",
		"https://a.example/b\n/c":          "https://a.example/b/c",
		"https://":                         "",
		"https:///a":                       "",
		"https://a b/":                     "",
		"http://[::1/":                     "",
		"http://:80/":                      "",
		"//a.example/b":                    "",
		"/b":                               "",
		"":                                 "",
		"javascript:alert(1)//://":         "",
		"data:image/gif;base64,R0lGODlhAQ": "",
		"mailto:a@b.example":               "",
	} {
		p := &newswire.Page{Articles: []*newswire.Article{{URL: address, Images: []newswire.Image{{URL: address}}}}}
		story := export.JSONLD(p).Graph[0]
		if story.URL != want {
			t.Errorf("%q is written as %q, want %q", address, story.URL, want)
		}
		if len(story.Image) > 0 != (want != "") {
			t.Errorf("%q: %d images", address, len(story.Image))
		}
	}
}

// A moment is a time of day with a zone.
func TestMoments(t *testing.T) {
	for stamp, want := range map[string]string{
		"2024-05-01T10:20:30+02:00": "2024-05-01T10:20:30+02:00",
		"2024-05-01T10:20Z":         "2024-05-01T10:20:00Z",
		"2024-05-01T10:20:30":       "",
		"2024-05-01":                "",
		"2024":                      "",
		"2024-05-01T10:20+24:00":    "",
		"":                          "",
	} {
		var a newswire.Article
		if err := a.Published.UnmarshalText([]byte(stamp)); err != nil {
			t.Fatal(err)
		}
		got := ""
		if at := export.Ninjs(nil, &a).VersionCreated; !at.IsZero() {
			got = at.Format(time.RFC3339)
		}
		if got != want {
			t.Errorf("%q is %q, want %q", stamp, got, want)
		}
		if feed := export.JSONFeed(&newswire.Page{Articles: []*newswire.Article{&a}}); feed.Items[0].DatePublished.IsZero() != (want == "") {
			t.Errorf("%q: the feed has %v", stamp, feed.Items[0].DatePublished)
		}
	}
}
