package viewer

import (
	"strings"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/weburl"
)

// page writes the stories of one input, with a list of them if there are several.
func (v *Writer) page(name string, p *newswire.Page) {
	v.put(`<section class="page" id="p%">`+"\n"+`<header class="input">`, v.pages)
	if name != v.title {
		v.put(`<h2 dir="auto">%</h2>`, name)
	}
	var facts []string
	for _, fact := range []string{p.Site, p.Title} {
		if fact != "" && fact != name && fact != v.title && (len(p.Articles) != 1 || fact != p.Articles[0].Title) {
			facts = append(facts, fact)
		}
	}
	if p.Kind != newswire.PageUnknown {
		facts = append(facts, p.Kind.String())
	}
	facts = append(facts, plural(len(p.Articles), "story", "stories"))
	v.put(`<p class="facts">`)
	for _, fact := range facts {
		v.put("<bdi>%</bdi> ", fact)
	}
	if url := weburl.Web(p.URL); url != "" {
		v.link(url)
	}
	v.put("</p></header>\n")
	first := v.stories + 1
	v.language = p.Language
	if len(p.Articles) > 1 {
		v.put(`<nav class="toc" aria-label="Stories of %"><ol>`, name)
		for i, a := range p.Articles {
			v.put(`<li><a href="#s%" dir="auto">%</a></li>`, first+i, titleOf(a))
		}
		v.put("</ol></nav>\n")
	}
	v.put(`<div class="stories">` + "\n")
	for _, a := range p.Articles {
		v.stories++
		v.story(a)
	}
	if len(p.Articles) == 0 {
		v.put(`<p class="none">No story was found here.</p>` + "\n")
	}
	v.put("</div>\n</section>\n")
}

// titleOf is what to call a story.
func titleOf(a *newswire.Article) string {
	if strings.TrimSpace(a.Title) != "" {
		return a.Title
	}
	const enough = 60
	if start := strings.TrimSpace(startOf(a.Text, 0, enough)); start != "" {
		return start + "…"
	}
	return "Without a title"
}

// link writes a link to a web address, as its host.
func (v *Writer) link(url string) {
	v.put(`<a class="out" href="%" target="_blank" rel="noreferrer noopener">%</a>`, url, hostOf(url))
}

// story writes one story: its head, its dates on a line, its blocks, and the cards of its
// marks.
func (v *Writer) story(a *newswire.Article) {
	s := v.annotated(a)
	v.put(`<article class="story" id="s%"`, v.stories)
	v.inLanguage()
	v.put(">\n<header>")
	if a.Section != "" || a.Slug != "" {
		v.put(`<p class="section" dir="auto">%</p>`, strings.TrimSpace(a.Section+" "+a.Slug))
	}
	v.put(`<h3 dir="auto">`)
	if strings.TrimSpace(a.Title) == "" {
		v.put(`<span class="none" lang="en">Without a title</span>`)
	} else {
		v.newRun(a.Title, s.title).write(span.Span{End: len(a.Title)})
	}
	v.put("</h3>")
	if a.Subtitle != "" {
		v.put(`<p class="subtitle" dir="auto">%</p>`, a.Subtitle)
	}
	v.facts(a)
	v.put("</header>\n")
	v.timeline(a)
	v.put(`<div class="text">` + "\n")
	v.blocks(a, s.text)
	v.put("</div>\n")
	for _, credit := range a.Credits {
		v.put(`<p class="credit" dir="auto">%</p>`+"\n", credit)
	}
	v.index(a, s)
	v.put("</article>\n")
}

// inLanguage says of an element that it is in the language of the stories.
func (v *Writer) inLanguage() {
	if v.language != "" {
		v.put(` lang="%"`, v.language)
	}
}

// facts writes what is printed beside a story.
func (v *Writer) facts(a *newswire.Article) {
	v.put(`<p class="facts">`)
	if len(a.Authors) > 0 {
		v.put(`<bdi class="authors">By %</bdi> `, strings.Join(a.Authors, ", "))
	}
	if s := a.Published.String(); s != "" {
		v.put(`<time datetime="%">%</time> `, s, spelled(a.Published))
	}
	if s := a.Modified.String(); s != "" {
		v.put(`<time datetime="%">updated %</time> `, s, spelled(a.Modified))
	}
	for _, of := range []string{a.Dateline.Place, a.Dateline.Agency} {
		if of != "" {
			v.put(`<bdi title="From the dateline">%</bdi> `, of)
		}
	}
	if a.Teaser {
		v.put(`<span title="The list has no more of the story than this">teaser</span> `)
	}
	if a.Paywalled {
		v.put(`<span>paywalled</span> `)
	}
	if url := weburl.Web(a.URL); url != "" {
		v.link(url)
	}
	v.put("</p>")
	if len(a.Tags) > 0 {
		v.put(`<ul class="tags">`)
		for _, tag := range a.Tags {
			v.put(`<li dir="auto">%</li>`, tag)
		}
		v.put("</ul>")
	}
}

// spelled is a stamp as a reader likes it.
func spelled(s newswire.Stamp) string {
	layout := "2 January 2006, 15:04"
	switch {
	case s.Grain <= newswire.GrainYear:
		layout = "2006"
	case s.Grain <= newswire.GrainMonth:
		layout = "January 2006"
	case s.Grain <= newswire.GrainDay:
		layout = "2 January 2006"
	case s.Zoned:
		layout += " -07:00"
	}
	return s.Time.Format(layout)
}

// startOf is the part of text from a place on, on rune bounds, of at most n bytes, and not
// longer than a line.
func startOf(text string, at, n int) string {
	s, _, _ := strings.Cut(cutAtWord(text[at:], n), "\n")
	return s
}
