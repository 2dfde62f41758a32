package main

import (
	"bytes"
	"fmt"
	"net/url"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire"
)

// system is something that reads articles from HTML.
type system struct {
	name, module string
	// learnt says that it was learnt on the pages of wcxb/dev: how well it reads those
	// says little of others.
	learnt  bool
	extract func(page []byte, address string) (result, error)
}

// result is what a system read. Date is in ISO 8601, at most to the day.
type result struct {
	Text, Title string
	Authors     []string
	Date        string
}

const isoDay = "2006-01-02"

// systems are used in the way that their makers recommend for articles.
var systems = []system{
	{"newswire", "github.com/seed-ad1655d8/newswire", true, readNewswire},
	{"trafilatura", "github.com/markusmobius/go-trafilatura", false, readTrafilatura},
	{"readability", "codeberg.org/readeck/go-readability/v2", false, readReadability},
	{"domdistiller", "github.com/markusmobius/go-domdistiller", false, readDistiller},
}

// parser only makes a tree. It is the unit of speed, not a system.
var parser = system{name: "html.Parse", module: "golang.org/x/net", extract: func(page []byte, _ string) (result, error) {
	_, err := html.Parse(bytes.NewReader(page))
	return result{}, err
}}

// readNewswire joins the texts of a page's articles, should it find several: they
// are its main content.
func readNewswire(page []byte, address string) (result, error) {
	p, err := newswire.Parse(bytes.NewReader(page), newswire.WithURL(address))
	if err != nil {
		return result{}, err
	}
	if len(p.Articles) == 0 {
		return result{Title: p.Title}, nil
	}
	first := p.Articles[0]
	texts := make([]string, len(p.Articles))
	for i, a := range p.Articles {
		texts[i] = a.Text
	}
	published := first.Published
	published.Grain = min(published.Grain, newswire.GrainDay)
	return result{strings.Join(texts, "\n\n"), first.Title, first.Authors, published.String()}, nil
}

// readTrafilatura enables the fallback, which its README shows to be most exact, and
// leaves comments out, which are not in the truth of an article. Dates are then
// searched for in the whole page, as is its default.
func readTrafilatura(page []byte, address string) (result, error) {
	u, err := base(address)
	if err != nil {
		return result{}, err
	}
	r, err := trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{OriginalURL: u, EnableFallback: true, ExcludeComments: true})
	if err != nil {
		return result{}, err
	}
	return result{r.ContentText, r.Metadata.Title, names(r.Metadata.Author), day(r.Metadata.Date)}, nil
}

// readReadability uses the default parser, as its README does. It has no error for a
// page without an article: its Node is nil.
func readReadability(page []byte, address string) (result, error) {
	u, err := base(address)
	if err != nil {
		return result{}, err
	}
	a, err := readability.FromReader(bytes.NewReader(page), u)
	if err != nil {
		return result{}, err
	}
	var text strings.Builder
	if a.Node != nil {
		if err := a.RenderText(&text); err != nil {
			return result{}, err
		}
	}
	published, err := a.PublishedTime()
	if err != nil { // there is none, or none that it can read
		published = time.Time{}
	}
	return result{text.String(), a.Title(), names(a.Byline()), day(published)}, nil
}

// readDistiller skips the search for the next page: it costs time, and nothing of it
// is measured. Of an article's time it gives what the page declares, as it stands.
func readDistiller(page []byte, address string) (result, error) {
	u, err := base(address)
	if err != nil {
		return result{}, err
	}
	r, err := distiller.ApplyForReader(bytes.NewReader(page), &distiller.Options{OriginalURL: u, SkipPagination: true})
	if err != nil {
		return result{}, err
	}
	authors := r.MarkupInfo.Article.Authors
	if len(authors) == 0 {
		authors = names(r.MarkupInfo.Author)
	}
	published := r.MarkupInfo.Article.PublishedTime
	if len(published) > len(isoDay) {
		if t, err := time.Parse(isoDay, published[:len(isoDay)]); err == nil {
			published = day(t)
		}
	}
	return result{r.Text, r.Title, authors, published}, nil
}

// base is the address as the rivals want it: nil if there is none.
func base(address string) (*url.URL, error) {
	if address == "" {
		return nil, nil
	}
	return url.Parse(address)
}

func names(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// day is the day of t where t was taken: readers of a page see no other.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(isoDay)
}

// run is extract, with a panic as an error and an error as an empty result.
func (s system) run(page []byte, address string) (r result, err error) {
	defer func() {
		if p := recover(); p != nil {
			r, err = result{}, fmt.Errorf("panic: %v", p)
		}
	}()
	return s.extract(page, address)
}

func (s system) version() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == s.module && m.Replace == nil {
				return m.Version
			}
		}
	}
	return "this tree"
}

func systemNames() []string {
	all := make([]string, len(systems))
	for i, s := range systems {
		all[i] = s.name
	}
	return all
}

// choose finds the systems whose names are in the list.
func choose(list string) ([]system, error) {
	var chosen []system
	for name := range strings.SplitSeq(list, ",") {
		i := slices.Index(systemNames(), name)
		if i < 0 {
			return nil, fmt.Errorf("no system %q: there are %s", name, strings.Join(systemNames(), ", "))
		}
		chosen = append(chosen, systems[i])
	}
	return chosen, nil
}
