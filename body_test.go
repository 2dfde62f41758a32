package newswire_test

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire"
)

// story is an article's HTML around what a test is about.
func story(body string) string {
	prose := "<p>The ferry of Skarn sails at noon, and nobody has been late for it since the winter of the long fog, when it sailed at one.</p>"
	return "<!DOCTYPE html><title>The ferry</title><body><article><h1>The ferry</h1>" + prose + body + prose[:len(prose)-4] + " It does not wait.</p></article>"
}

// Links lead where a browser would take them.
func TestLinks(t *testing.T) {
	refs := []string{"/a", "a", "a/b?c=d#e", "../a", "./a", "../../../a", ".", "..", "#f", "?q=1", "//other.example/x", "https://other.example/",
		"mailto:a@b.example", "javascript:void(0)", "a:b", "/a/../b", "/a//b", " /spaced "}
	for _, page := range []string{"https://skarn.example/news/ferry.html", "https://skarn.example/", "http://skarn.example/news/?page=2", "https://skarn.example/a/b/c/"} {
		base, err := url.Parse(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, ref := range refs {
			want, err := base.Parse(strings.TrimSpace(ref))
			if err != nil {
				t.Fatal(err)
			}
			link := marks(t, story(fmt.Sprintf(`<p>The <a href="%s">captain</a> said that she had stopped for a seal on the way, which would not move.</p>`, ref)), newswire.WithURL(page))
			if len(link) != 1 || link[0].URL != want.String() {
				t.Errorf("%q on %s: got %v, want a link to %s", ref, page, link, want)
			}
		}
	}
	if got := marks(t, story(`<p>The <a href="">captain</a> said that she had <a href="/seal">stopped</a> for a seal on the way.</p>`)); len(got) != 1 || got[0].URL != "/seal" {
		t.Errorf("without the page's address: got %v, want one link to /seal, as it stands", got)
	}
}

func marks(t *testing.T, source string, opts ...newswire.Option) []newswire.Mark {
	t.Helper()
	page, err := newswire.Parse(strings.NewReader(source), opts...)
	if err != nil {
		t.Fatal(err)
	}
	var all []newswire.Mark
	for _, a := range page.Articles {
		for _, b := range a.Blocks {
			all = append(all, b.Marks...)
		}
	}
	return all
}

// Marks have the words that they set apart, without spaces at their ends, and stand
// in the order of the text.
func TestMarks(t *testing.T) {
	for source, want := range map[string][]string{
		"<p>The <em>captain</em> said that she had <b> stopped </b>for a seal.":                               {"emphasis captain", "strong stopped"},
		`<p>The <a href="/c">old <i>captain</i></a> said that she had stopped for a seal.`:                    {"link old captain /c", "emphasis captain"},
		"<p>The <a>captain</a> said that she had <b></b>stopped <i> </i>for a seal.":                          nil,
		`<a href="/all"><p>The captain said that she had stopped.</p><p>For a seal, as she added later.</a>`:  {"link The captain said that she had stopped. /all", "link For a seal, as she added later. /all"},
		"<p>The <strong><b>captain</b></strong> said that she had stopped for <code>seal(1)</code>, she did.": {"strong captain", "code seal(1)"},
	} {
		page, err := newswire.Parse(strings.NewReader(story(source)))
		if err != nil {
			t.Fatal(err)
		}
		a := page.Articles[0]
		var got []string
		for _, b := range a.Blocks {
			for _, m := range b.Marks {
				got = append(got, strings.TrimSpace(fmt.Sprintf("%s %s %s", m.Kind, m.In(a.Text), m.URL)))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", source, diff)
		}
	}
}
