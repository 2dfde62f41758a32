// Package ninjs_test holds what export.Ninjs writes to the schema of the IPTC.
//
//	NEWSWIRE_DATA=DIR go test ./ninjs
//
// DIR is the data folder, with ninjs/ninjs-schema_3.1.json from
// https://www.iptc.org/std/ninjs/ and, if they are to be read, the pages in wcxb/dev/html.
package ninjs_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/export"
)

// schemaURL is what an item says that its schema is.
const schemaURL = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"

// schema compiles that of the data folder. Formats are asserted. Of GeoJSON, which places
// may have and ours do not, no more is asked than that it is an object.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	folder := os.Getenv("NEWSWIRE_DATA")
	if folder == "" {
		t.Skip("no schema: set NEWSWIRE_DATA to the folder that has ninjs/ninjs-schema_3.1.json")
	}
	f, err := os.Open(filepath.Join(folder, "ninjs", "ninjs-schema_3.1.json"))
	if err != nil {
		t.Skip("no schema:", err)
	}
	defer f.Close()
	doc, err := jsonschema.UnmarshalJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	for url, doc := range map[string]any{schemaURL: doc, "https://geojson.org/schema/GeoJSON.json": map[string]any{"type": "object"}} {
		if err := c.AddResource(strings.TrimSuffix(url, "#"), doc); err != nil {
			t.Fatal(err)
		}
	}
	s, err := c.Compile(schemaURL)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// instance is v as the validator takes it.
func instance(t *testing.T, v any) any {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// validate reports the items of a page that are not valid, and returns how many there are.
func validate(t *testing.T, s *jsonschema.Schema, name string, r io.Reader, opts ...newswire.Option) int {
	t.Helper()
	page, err := newswire.Parse(r, opts...)
	if err != nil {
		t.Fatal(name, err)
	}
	for i, a := range page.Articles {
		if err := s.Validate(instance(t, export.Ninjs(page, a))); err != nil {
			t.Errorf("%s, story %d: %v", name, i, err)
		}
	}
	return len(page.Articles)
}

// at is the address that pages are said to have had, beside none.
var at = newswire.WithURL("https://courier.example/news/?page=1#top")

func TestFixtures(t *testing.T) {
	s := schema(t)
	files, err := filepath.Glob("../../testdata/*.[th][xt][tm]*")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	items := 0
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		items += validate(t, s, file, bytes.NewReader(b)) + validate(t, s, file, bytes.NewReader(b), at)
	}
	t.Logf("%d items of %d fixtures, with an address and without", items, len(files))
}

func TestPages(t *testing.T) {
	s := schema(t)
	files, _ := filepath.Glob(filepath.Join(os.Getenv("NEWSWIRE_DATA"), "wcxb", "dev", "html", "*.html.gz"))
	if len(files) == 0 {
		t.Skip("no pages: NEWSWIRE_DATA has no wcxb/dev/html")
	}
	const most = 200
	step := max(1, len(files)/most) // from all over the folder
	items, pages := 0, 0
	for i := 0; i < len(files) && pages < most; i += step {
		f, err := os.Open(files[i])
		if err != nil {
			t.Fatal(err)
		}
		r, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		items += validate(t, s, filepath.Base(files[i]), r, at)
		pages++
		f.Close()
	}
	t.Logf("%d items of %d pages", items, pages)
}

// The validator refuses what is wrong, and takes what a caller may add.
func TestRefused(t *testing.T) {
	s := schema(t)
	p := &newswire.Page{URL: "https://courier.example/ferry", Language: "en"}
	a := &newswire.Article{Title: "Ferry late", Text: "A seal lay across the way.", Images: []newswire.Image{{URL: "https://courier.example/seal.jpg"}},
		Entities: []newswire.Entity{{Name: "Norway", Kind: newswire.KindGPE, Code: "NO"}}}
	if err := a.Published.UnmarshalText([]byte("2024-01-10T08:30+01:00")); err != nil {
		t.Fatal(err)
	}
	first := func(item map[string]any, key string) map[string]any { return item[key].([]any)[0].(map[string]any) }
	for name, test := range map[string]struct {
		change func(item map[string]any)
		valid  bool
	}{
		"unchanged":             {func(map[string]any) {}, true},
		"more of the schema":    {func(item map[string]any) { item["copyrightHolder"] = "The Skarn Courier" }, true},
		"no uri":                {func(item map[string]any) { delete(item, "uri") }, false},
		"a relative uri":        {func(item map[string]any) { item["uri"] = "/ferry" }, false},
		"a property too many":   {func(item map[string]any) { item["paywalled"] = true }, false},
		"a type of its own":     {func(item map[string]any) { item["type"] = "article" }, false},
		"a day":                 {func(item map[string]any) { item["firstCreated"] = "2024-01-10" }, false},
		"no zone":               {func(item map[string]any) { item["versionCreated"] = "2024-01-10T08:30:00" }, false},
		"a headline of nothing": {func(item map[string]any) { delete(first(item, "headlines"), "value") }, false},
		"a place with a role":   {func(item map[string]any) { first(item, "places")["role"] = "scene" }, false},
		"a place's code as uri": {func(item map[string]any) { first(item, "places")["uri"] = "NO" }, false},
		"a nameless picture":    {func(item map[string]any) { delete(first(item, "associations"), "name") }, false},
		"a picture with alt":    {func(item map[string]any) { first(item, "associations")["alt"] = "A seal" }, false},
	} {
		item := instance(t, export.Ninjs(p, a)).(map[string]any)
		test.change(item)
		if err := s.Validate(item); (err == nil) != test.valid {
			t.Errorf("%s: %v", name, err)
		}
	}
}
