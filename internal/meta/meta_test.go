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
	line("subtitle", p.Subtitle)
	line("prose", strings.Join(p.Prose, ""))
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
	line("caption", p.Caption)
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
		{"JSON-LD that refers to things elsewhere", `<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Harbor lights","author":{"@id":"#ana"},"publisher":{"@id":"#t"},
			"image":[{"@type":"ImageObject","url":"/a.jpg","caption":"A ferry at night"}]},{"@type":"Person","@id":"#ana","name":"Ana Ferreira"},{"@type":"Organization","@id":"#t","name":"The Timetable"}]}</script>`,
			"title: Harbor lights\nauthors: Ana Ferreira\nimage: /a.jpg\ncaption: A ferry at night\nsite: The Timetable\n"},
		{"a subtitle and a description", `<meta name=description content="What the &quot;new&quot; lamps cost"><h1>Harbor lights</h1><p class=article-standfirst>New lamps for the old quay, at last</p>`,
			"title: Harbor lights\nsubtitle: New lamps for the old quay, at last\nprose: What the \"new\" lamps cost\n"},
		{"a date of another thing", `<h1>Harbor lights</h1><p>Last active 5 May 2024</p><p>12 May 2024 - 14 May 2024</p>`, "title: Harbor lights\n"},
		{"a page of events", `<h1>Fairs this year</h1><p>1 May 2024</p><p>2 May 2024</p><p>3 May 2024</p><p>4 May 2024</p>`, "title: Fairs this year\n"},
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
		"Ana Ferreira (HarborPost)":                "Ana Ferreira",
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

func TestTitle(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"a heading that nobody repeats", `<title>Lamps for the quay | The Timetable</title><h1>New lamps at the quay</h1>`, "New lamps at the quay"},
		{"a heading of something else", `<title>Lamps for the quay</title><h1>Subscribe today</h1>`, "Lamps for the quay"},
		{"the site's address is a heading", `<link rel=canonical href="https://timetable.example/quay"><title>Lamps for the quay</title><h1>Timetable</h1>`, "Lamps for the quay"},
		{"a kicker in the heading", `<meta property=og:title content="Lamps for the quay"><title>Lamps for the quay - Timetable</title><h1>News: Lamps for the quay</h1>`, "Lamps for the quay"},
		{"labels in the heading", `<title>Lamps for the quay</title><h1><a>Lamps for the quay</a> <span>(example.org)</span> <span>87</span></h1>`, "Lamps for the quay"},
		{"the site's name after a heading", `<meta property=og:site_name content="The Timetable"><title>Lamps</title><h1>Lamps for the quay – The Timetable</h1>`, "Lamps for the quay"},
		{"the title stands as a lesser heading", `<title>The Timetable: Lamps for the quay</title><h1>The Timetable</h1><meta property=og:site_name content="The Timetable"><h2>Lamps for the quay</h2>`, "Lamps for the quay"},
		{"several sites' names", `<title>Lamps for the quay | Harbor | The Timetable</title>`, "Lamps for the quay"},
		{"right to left", `<title>أضواء الميناء - الجدول</title><h1>أضواء الميناء</h1>`, "أضواء الميناء"},
		{"Chinese", `<title>港口的灯光_时刻表</title><h1>港口的灯光</h1>`, "港口的灯光"},
	} {
		if got := Read(htmltree.Parse(test.page)).Title; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// The times in the pages are after a heading.
func TestTimes(t *testing.T) {
	const declared = `<meta property=article:published_time content=2024-05-05T10:00:00Z>`
	for _, test := range []struct{ name, page, published, modified string }{
		{"declared and printed later", declared + `<h1>a</h1><p>9 May 2024</p>`, "2024-05-05 meta article:published_time", ""},
		{"declared, but printed before", declared + `<h1>a</h1><p>2 May 2023</p>`, "2023-05-02 byline", ""},
		{"declared, and printed in another time zone", declared + `<h1>a</h1><p>4 May 2024</p>`, "2024-05-05 meta article:published_time", ""},
		{"published and updated", `<h1>a</h1><p>Published 2 May 2024, updated 5 May 2024</p>`, "2024-05-02 byline", "2024-05-05 byline"},
		{"updated and published", `<h1>a</h1><p>Updated: 5 May 2024. First published: 2 May 2024</p>`, "2024-05-02 byline", "2024-05-05 byline"},
		{"updated alone", `<h1>a</h1><p>Last updated</p><p>5 May 2024</p>`, "2024-05-05 byline updated", "2024-05-05 byline"},
		{"declared and updated", declared + `<h1>a</h1><p>Updated 9 May 2024</p>`, "2024-05-05 meta article:published_time", "2024-05-09 byline"},
		{"an element of time", `<h1>a</h1><time datetime=2024-05-02T10:00+02:00>yesterday</time>`, "2024-05-02 time", ""},
		{"microdata", `<h1>a</h1><span itemprop=datePublished>2 May 2024</span>`, "2024-05-02 itemprop", ""},
		{"a class of both", `<h1>a</h1><time class="published updated" datetime=2024-05-02>x</time>`, "2024-05-02 time", ""},
		{"in comments", `<h1>a</h1><p>x<div class=comments><time datetime=2024-05-02>x</time></div>`, "", ""},
		{"in a sentence", `<h1>a</h1><p>The mayor had said that she would come on 5 May 2024 but did not.</p>`, "", ""},
		{"at the end", `<h1>a</h1><p>x</p><footer>Posted on 5 May 2024 by Ana</footer>`, "2024-05-05 byline", ""},
		{"numbers in America", `<html lang=en-US><h1>a</h1><p>3/4/2024</p>`, "2024-03-04 byline", ""},
		{"numbers in Britain", `<html lang=en-GB><h1>a</h1><p>3/4/2024</p>`, "2024-04-03 byline", ""},
		{"numbers anywhere", `<html lang=en><h1>a</h1><p>3/4/2024</p>`, "", ""},
		{"a page kept up for years", `<script type=application/ld+json>{"@type":"WebPage","datePublished":"2019-05-05","dateModified":"2024-05-05"}</script><h1>a</h1>`, "", "2024-05-05 json-ld dateModified"},
		{"German", `<html lang=de><h1>a</h1><p>Aktualisiert am 5. Mai 2024</p>`, "2024-05-05 byline updated", "2024-05-05 byline"},
	} {
		p := Read(htmltree.Parse(test.page))
		for _, pair := range [][2]string{{test.published, day(p.Published)}, {test.modified, day(p.Modified)}} {
			if pair[0] != pair[1] {
				t.Errorf("%s: got %q, want %q", test.name, pair[1], pair[0])
			}
		}
	}
}

func day(t Time) string {
	if t.Grain == 0 {
		return ""
	}
	return t.Time.Format(time.DateOnly) + " " + t.Source
}

func TestAuthors(t *testing.T) {
	const site = `<meta property=og:site_name content="Harbor Times">`
	for _, test := range []struct{ name, page, want string }{
		{"the byline before the account", `<meta name=author content="Tom Lund"><h1>a</h1><p>By Ana Ferreira, Harbor columnist</p>`, "Ana Ferreira"},
		{"all that are declared", `<script type=application/ld+json>{"@type":"Article","author":[{"name":"Ana Ferreira"},{"name":"Tom Lund"}]}</script><h1>a</h1><p>By</p><p>Ana Ferreira,</p><p>Tom Lund</p>`, "Ana Ferreira + Tom Lund"},
		{"roles in other elements", `<h1>a</h1><div class=byline><a>Ana Ferreira</a><span>Senior Reporter</span><span>5 May 2024</span></div>`, "Ana Ferreira"},
		{"a date after the name", `<h1>a</h1><p>By <b>Ana Ferreira</b> March 5, 2024</p>`, "Ana Ferreira"},
		{"who reviewed it", `<h1>a</h1><p>By April Fulton | Medically reviewed by Tom Lund</p>`, "April Fulton"},
		{"surnames first", `<meta name=citation_author content="Ferreira, Ana"><meta name=citation_author content="Lund, Tom">`, "Ana Ferreira + Tom Lund"},
		{"the site after the name", site + `<h1>a</h1><p class=author>Ana Ferreira Harbor Times</p>`, "Ana Ferreira"},
		{"the site declared", site + `<meta name=author content="Harbor Times">`, ""},
		{"the site in a byline", site + `<meta name=author content="Harbor Times"><h1>a</h1><p>By Harbor Times</p>`, "Harbor Times"},
		{"a person's own site", `<meta property=og:site_name content="Ana Ferreira"><script type=application/ld+json>{"@type":"Article","author":{"@type":"Person","name":"Ana Ferreira"}}</script>`, "Ana Ferreira"},
		{"an organisation", `<script type=application/ld+json>{"@type":"Article","author":{"@type":"Organization","name":"Lund & Lund"}}</script>`, "Lund & Lund"},
		{"a pen name", `<meta name=author content="anaf">`, "anaf"},
		{"those who comment", `<h1>a</h1><p>x</p><div id=comments><span class=author>Tom Lund</span></div>`, ""},
		{"a profile's address", `<meta property=article:author content="https://example.org/ana">`, ""},
		{"German", `<html lang=de><h1>a</h1><p>Von Ana Ferreira</p>`, "Ana Ferreira"},
	} {
		if got := strings.Join(Read(htmltree.Parse(test.page)).Authors, " + "); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// What is broken in JSON costs no more than itself.
func TestJSON(t *testing.T) {
	for source, want := range map[string]string{
		`{"@type":"Article","headline":"a \"b\" \u00e9\ud83d\ude00"}`:                                             `a "b" é😀`,
		`{"@type":"Article","headline":"he said "go" to us","x":1}`:                                               `he said "go" to us`,
		"[{\"@type\":\"WebSite\",\"name\":\"x\"},\n{\"@type\":[\"Thing\",\"BlogPosting\"],,\"headline\":\"a\",}]": "a",
		`//<![CDATA[` + "\n" + `{"@type":"Article","x":{"y":[1,{"z":"}"}]},"headline":"a"}//]]>`:                  "a",
		`{"@type":"Article","headline":"a"`:                                                                       "a",
		`{"@type":"Article","headline":["a","b"]}`:                                                                "a",
		`{"@type":"Article","headline":{"@value":"a"}}`:                                                           "a",
		`{"@type":"WebPage","mainEntity":{"@type":"Report","headline":"a"}}`:                                      "a",
		`{"@type":"Article",headline:"b","x":null,"headline":"a"}`:                                                "a",
		strings.Repeat(`{"@graph":[`, 1000) + `{"@type":"Article"`:                                                "",
		strings.Repeat(`[`, 100000):                                                                               "",
		`{"@type":"Article","headline":null}`:                                                                     "",
		``:                                                                                                        "",
	} {
		if got := Read(htmltree.Parse("<script type='application/ld+json'>" + source + "</script>")).Title; got != want {
			t.Errorf("%.100s: got %q, want %q", source, got, want)
		}
	}
}

// FuzzRead reads any page without a panic, and what it reads is a single line.
func FuzzRead(f *testing.F) {
	f.Add(`<script type="application/ld+json">{"@graph":[{"@type":"Article","author":[{"name":"A B"}],"datePublished":"2024-05-01"}]}</script><h1>x</h1><p>By C D`)
	f.Add(`<html lang=en-US><h1>a</h1><div class=byline>By <a rel=author>Ana Ferreira</a> | Updated: 3/4/2024, published 2 May 2023</div><p class=dek>x y z`)
	f.Add(`<script type=application/ld+json>[{"@type":["Article"],"author":{"@id":"#a"},"headline":"a \"b\" \ud83d\ude00"},{"@id":"#a","name":"A B"}`)
	f.Add(`<meta property=og:title content="a | b"><title>a</title><time datetime=2024-05-01>`)
	f.Fuzz(func(t *testing.T, page string) {
		p := Read(htmltree.Parse(page))
		for _, s := range append(append([]string{p.Title, p.Subtitle, p.Section, p.Site, p.Caption}, p.Authors...), p.Tags...) {
			if strings.ContainsAny(s, "\n\r\t") {
				t.Fatalf("%q has more than one line", s)
			}
		}
	})
}
