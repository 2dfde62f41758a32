package newswire_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire"
)

var fetched = newswire.WithDate(time.Date(2024, 1, 11, 0, 0, 0, 0, time.UTC))

func parseFile(t *testing.T, name string, opts ...newswire.Option) *newswire.Page {
	t.Helper()
	page, err := newswire.Parse(strings.NewReader(readFile(t, "testdata/"+name)), append(opts, fetched)...)
	if err != nil {
		t.Fatal(err)
	}
	return page
}

// What is known of a page decides whether it is read as a list.
func TestParseKnownKind(t *testing.T) {
	for _, test := range []struct {
		file     string
		kind     newswire.PageKind
		articles int
	}{
		{"article-related.html", newswire.PageUnknown, 1},
		{"article-related.html", newswire.PageArticle, 1},
		{"article-related.html", newswire.PageListing, 5},
		{"list-teasers.html", newswire.PageUnknown, 6},
		{"list-teasers.html", newswire.PageListing, 6},
		{"list-teasers.html", newswire.PageArticle, 1},
		{"list-posts.html", newswire.PageForum, 1},
		{"article.html", newswire.PageListing, 1},
	} {
		page := parseFile(t, test.file, newswire.WithKind(test.kind))
		if len(page.Articles) != test.articles {
			t.Errorf("%s as %s: %d articles, want %d", test.file, test.kind, len(page.Articles), test.articles)
		}
		if test.kind != newswire.PageUnknown && page.Kind != test.kind {
			t.Errorf("%s as %s: it became %s", test.file, test.kind, page.Kind)
		}
	}
}

// Flat text of a list has the same stories as its HTML.
func TestSplitAndParseAgree(t *testing.T) {
	for _, file := range []string{"list-teasers.html", "list-flat.html", "list-overlay.html", "list-posts.html", "list-german.html", "list-russian.html"} {
		t.Run(file, func(t *testing.T) {
			var fromHTML []string
			page := parseFile(t, file)
			for _, a := range page.Articles {
				fromHTML = append(fromHTML, outline(a))
			}
			var fromText []string
			for _, a := range newswire.Split(flatten(page), fetched) {
				fromText = append(fromText, outline(a))
			}
			if diff := cmp.Diff(fromHTML, fromText); diff != "" {
				t.Errorf("(-HTML +text):\n%s", diff)
			}
		})
	}
}

// outline is what the two forms of a list both have of a story.
func outline(a *newswire.Article) string {
	day := ""
	if !a.Published.IsZero() {
		day = a.Published.Time.Format(time.DateOnly)
	}
	return fmt.Sprintf("%s\n%q %s\n%s", a.Title, a.Authors, day, a.Text)
}

// flatten prints a list as a page that was copied from a browser has it.
func flatten(page *newswire.Page) string {
	var b strings.Builder
	for _, a := range page.Articles {
		fmt.Fprintf(&b, "%s\n\n", a.Title)
		if len(a.Authors) > 0 {
			fmt.Fprintf(&b, "By %s | ", strings.Join(a.Authors, ", "))
		}
		fmt.Fprintf(&b, "%s\n\n%s\n\n\n", a.Published.Time.Format("January 2, 2006"), a.Text)
	}
	return b.String()
}
