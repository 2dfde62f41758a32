package meta

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// summary is what the tests compare: the fields in one line each.
func summary(p Page) string {
	var b strings.Builder
	line := func(label, value string) {
		if value != "" {
			b.WriteString(label + ": " + value + "\n")
		}
	}
	line("title", p.Title)
	line("authors", strings.Join(p.Authors, " + "))
	for _, t := range []struct {
		label string
		Time
	}{{"published", p.Published}, {"modified", p.Modified}} {
		if t.Grain != 0 {
			line(t.label, t.Time.Time.Format(time.RFC3339)+" from "+t.Source)
		}
	}
	line("section", p.Section)
	line("tags", strings.Join(p.Tags, " + "))
	line("image", p.Image)
	line("language", p.Language)
	line("site", p.Site)
	line("canonical", p.Canonical)
	line("free", p.Free)
	return b.String()
}

func TestRead(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"JSON-LD in a graph", `<html lang=en-GB><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"The Timetable"},
			{"@type":"NewsArticle","headline":"Night trains return","author":[{"@type":"Person","name":"Ana Ferreira"},{"@type":"Person","name":"Tom Lund"}],
			"datePublished":"2023-06-12T08:00:00+02:00","dateModified":"2023-06-13","articleSection":"Rail","keywords":"trains, night","image":{"url":"/a.jpg"},
			"publisher":{"@type":"Organization","name":"The Timetable"},"isAccessibleForFree":false}]}</script>
			<link rel=canonical href="https://example.org/night"><h1>Night trains return</h1>`,
			"title: Night trains return\nauthors: Ana Ferreira + Tom Lund\npublished: 2023-06-12T08:00:00+02:00 from json-ld datePublished\nmodified: 2023-06-13T00:00:00Z from json-ld dateModified\n" +
				"section: Rail\ntags: trains + night\nimage: /a.jpg\nlanguage: en-GB\nsite: The Timetable\ncanonical: https://example.org/night\nfree: false\n"},
		{"broken JSON-LD", "<script type=application/ld+json>\n<!-- {\"@type\":\"Article\",\"headline\":\"A line\nbreak\",\"datePublished\":\"2024-05-01\",} --></script>",
			"title: A line break\npublished: 2024-05-01T00:00:00Z from json-ld datePublished\n"},
		{"escaped JSON-LD", `<script type=application/ld+json>{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Tea &amp; cake&quot;}</script>`, "title: Tea & cake\n"},
		{"OpenGraph", `<meta property="og:title" content="Ferry line orders ships | The Timetable"><meta property="og:site_name" content="The Timetable">
			<meta property="article:published_time" content="2023-05-03T10:00Z"><meta property="article:section" content="Sea"><meta name=author content="Ana Ferreira">`,
			"title: Ferry line orders ships\nauthors: Ana Ferreira\npublished: 2023-05-03T10:00:00Z from meta article:published_time\nsection: Sea\nsite: The Timetable\n"},
		{"markup alone", `<title>Station clock stopped - The Timetable</title><h1>Station clock stopped</h1><p class=byline>By <a rel=author href=/olu>Olu Adeyemi</a>, staff writer</p>
			<time datetime=2023-04-28>28 April</time>`,
			"title: Station clock stopped\nauthors: Olu Adeyemi\npublished: 2023-04-28T00:00:00Z from time\n"},
		{"words alone", `<h1>Station clock stopped</h1><p>By Olu Adeyemi</p><p>28 April 2023 | 3 min read</p>`,
			"title: Station clock stopped\nauthors: Olu Adeyemi\npublished: 2023-04-28T00:00:00Z from byline\n"},
		{"the heading is the site's", `<title>Harbor lights | Olu's blog</title><h1>Olu's blog</h1><h2>Harbor lights</h2>`, "title: Harbor lights\n"},
		{"two headings", `<meta property=og:title content="Harbor lights"><h1>The Timetable</h1><h1>Harbor lights</h1>`, "title: Harbor lights\n"},
		{"authors that are none", `<meta name=author content="admin"><meta name=author content="Timetable"><meta property=og:site_name content=Timetable><meta name=byl content="By Timetable">`,
			"site: Timetable\n"},
		{"a team that signs, where no person does", `<meta name=author content="Editorial Team"><h1>Harbor lights</h1>`, "title: Harbor lights\nauthors: Editorial Team\n"},
		{"a person before a team", `<meta name=author content="Editorial Team"><h1>Harbor lights</h1><p class=author>Olu Adeyemi</p>`, "title: Harbor lights\nauthors: Olu Adeyemi\n"},
		{"dates that are none", `<h1>a b</h1><time datetime="PT3M">3 minutes</time><p>In May 2024 it rained.</p>`, "title: a b\n"},
		{"nothing", ``, ""},
	} {
		if diff := cmp.Diff(test.want, summary(Read(htmltree.Parse(test.page)))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestPeople(t *testing.T) {
	for byline, want := range map[string]string{
		"By Ana Ferreira and Tom Lund":             "Ana Ferreira + Tom Lund",
		"Written by: Ana Ferreira, MD":             "Ana Ferreira",
		"Ana Ferreira | Reporter":                  "Ana Ferreira",
		"Ludwig van Beethoven":                     "Ludwig van Beethoven",
		"李小龙":                                      "李小龙",
		"Byron Katie":                              "Byron Katie",
		"ana@example.org":                          "",
		"The Example Group":                        "",
		"Posted on May 5":                          "",
		"Everything you need to know about trains": "",
		"": "",
	} {
		c := gather(htmltree.Parse(""))
		if got := strings.Join(c.peopleIn([]string{byline}), " + "); got != want {
			t.Errorf("%q: got %q, want %q", byline, got, want)
		}
	}
}

// FuzzRead reads any page without a panic, and what it reads is a single line.
func FuzzRead(f *testing.F) {
	f.Add(`<script type="application/ld+json">{"@graph":[{"@type":"Article","author":[{"name":"A B"}],"datePublished":"2024-05-01"}]}</script><h1>x</h1><p>By C D`)
	f.Add(`<meta property=og:title content="a | b"><title>a</title><time datetime=2024-05-01>`)
	f.Fuzz(func(t *testing.T, page string) {
		p := Read(htmltree.Parse(page))
		for _, s := range append(append([]string{p.Title, p.Section, p.Site}, p.Authors...), p.Tags...) {
			if strings.ContainsAny(s, "\n\r\t") {
				t.Fatalf("%q has more than one line", s)
			}
		}
	})
}
