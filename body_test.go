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

// A row of a table is one block, in which the cells keep their columns; an item of a list
// knows its number and how deep the list is.
func TestTablesAndLists(t *testing.T) {
	for _, test := range []struct {
		name, source string
		want         []string
	}{
		{"empty cells", "<table><tr><td><th>by sea<th>by air<tr><td>Letters to the mainland<td><td>a day<tr><td>Sheep and goats<td>two days<td></table>",
			[]string{"table 0 0 \tby sea\tby air", "table 0 0 Letters to the mainland\t\ta day", "table 0 0 Sheep and goats\ttwo days"}},
		{"a cell of two paragraphs", "<table><tr><td>The captain of the ferry<td><p>stopped for a seal<p>and sailed on<td>at noon</table>",
			[]string{"table 0 0 The captain of the ferry\tstopped for a seal\nand sailed on\tat noon"}},
		{"a row that heads others", "<table><tr><th>Boats of the island<th>sails at<tr><td colspan=2>In the winter only<tr><td colspan=2>The old ferry<td>noon</table>",
			[]string{"table 0 0 Boats of the island\tsails at", "table 0 0 In the winter only", "table 0 0 The old ferry\t\tnoon"}},
		{"tabs in a cell", "<table><tr><td><pre>sail\tthe ferry\tnow</pre><td>at noon and at one</table>",
			[]string{"table 0 0 sail the ferry now\tat noon and at one"}},
		{"code that is set in", "<pre>\n    if seal {\n\tstop()\n    }</pre>", []string{"pre 0 0     if seal {\n\tstop()\n    }"}},
		{"columns of a page", "<table><tr><td>The captain<td><p>" + strings.Repeat("The seal lay across the way of the ferry. ", 20) + "<p>" + strings.Repeat("It would not move for anybody at all. ", 20) + "</table>",
			[]string{"paragraph 0 0 The captain", "paragraph 0 0 " + strings.TrimSpace(strings.Repeat("The seal lay across the way of the ferry. ", 20)), "paragraph 0 0 " + strings.TrimSpace(strings.Repeat("It would not move for anybody at all. ", 20))}},
		{"what goes on in an item", "<ol><li><p>The captain stops the ferry for a seal</p><ul><li>if it is a large one</ul><p>and waits until it moves.</p><pre>wait 10</pre><blockquote>It may take a while.</blockquote><li>The ferry sails on to the island.</ol>",
			[]string{"item 1 1 The captain stops the ferry for a seal", "item 2 0 if it is a large one", "paragraph 1 0 and waits until it moves.", "pre 1 0 wait 10", "quote 1 0 It may take a while.", "item 1 2 The ferry sails on to the island."}},
		{"numbers that the page gives", "<ol start=' 3rd'><li>The captain stops the ferry.<li value=7>The seal looks up from its sleep.<li value=x>The seal moves out of the way.<li value=2>The ferry sails on to the island.</ol>",
			[]string{"item 1 3 The captain stops the ferry.", "item 1 7 The seal looks up from its sleep.", "item 1 8 The seal moves out of the way.", "item 1 2 The ferry sails on to the island."}},
		{"items in something else", "<ol><div><li>The captain stops the ferry.<li>The seal looks up from its sleep.</div></ol>",
			[]string{"item 1 1 The captain stops the ferry.", "item 1 2 The seal looks up from its sleep."}},
		{"no numbers", "<ol reversed><li>The captain stops the ferry.<li>The seal looks up from its sleep.</ol><ol start=0><li>The seal moves out of the way.</ol><li>The ferry sails on to the island.",
			[]string{"item 1 0 The captain stops the ferry.", "item 1 0 The seal looks up from its sleep.", "item 1 0 The seal moves out of the way.", "item 1 0 The ferry sails on to the island."}},
		{"text behind the code of a step", "<ol><li><pre>ferry stop --for seal</pre>The captain stops the ferry.<li>The seal looks up from its sleep.</ol>",
			[]string{"pre 0 0 ferry stop --for seal", "item 1 1 The captain stops the ferry.", "item 1 2 The seal looks up from its sleep."}},
	} {
		page, err := newswire.Parse(strings.NewReader(story(test.source)))
		if err != nil {
			t.Fatal(err)
		}
		a := page.Articles[0]
		var got []string
		for _, b := range a.Blocks[1 : len(a.Blocks)-1] {
			got = append(got, fmt.Sprintf("%s %d %d %s", b.Kind, b.Level, b.Number, b.In(a.Text)))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
