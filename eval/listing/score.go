package main

import (
	"fmt"
	"html"
	"net/url"
	"regexp"
	"strings"
	"time"
	"unicode"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// tally counts those right of those that there are.
type tally struct{ right, all int }

func (t *tally) add(o tally) {
	t.right += o.right
	t.all += o.all
}

func (t *tally) count(right bool) {
	t.all++
	if right {
		t.right++
	}
}

func (t tally) String() string {
	if t.all == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f", float64(t.right)/float64(t.all))
}

// score is how a page was read.
type score struct {
	right, got, want int
	// Of the stories that were found: dates, those that are an age, bylines, and the
	// beginnings of summaries.
	dates, ages, bylines, summaries tally
	wrong                           []string
}

func (s score) f1() float64 {
	if s.got+s.want == 0 {
		return 0
	}
	return 2 * float64(s.right) / float64(s.got+s.want)
}

// score compares a page with what it should be.
func (g *goldPage) score(page *newswire.Page) score {
	base, _ := url.Parse(g.URL)
	stories, optional := map[string]*goldStory{}, map[string]bool{}
	for i := range g.Items {
		stories[address(base, g.Items[i].Href)] = &g.Items[i]
	}
	for _, href := range g.Optional {
		optional[address(base, href)] = true
	}
	s := score{want: len(g.Items)}
	seen := map[string]bool{}
	for _, a := range page.Articles {
		at := address(base, a.URL)
		want := stories[at]
		if want == nil && optional[at] {
			continue
		}
		s.got++
		if want == nil || seen[at] || !sameTitle(a.Title, want.Title) {
			s.wrong = append(s.wrong, "+ "+a.Title)
			seen[at] = true
			continue
		}
		seen[at] = true
		s.right++
		s.compare(a, want)
	}
	for at, want := range stories {
		if !seen[at] {
			s.wrong = append(s.wrong, "- "+want.Title)
		}
	}
	return s
}

// compare compares the fields of a story that was found.
func (s *score) compare(a *newswire.Article, want *goldStory) {
	parts, ok := printed(want.Date)
	switch {
	case ok:
		right := sameDay(a.Published, parts) || sameDay(a.Modified, parts)
		s.dates.count(right)
		if !right {
			s.wrong = append(s.wrong, fmt.Sprintf("date %q, got %q: %s", want.Date, a.Published, a.Title))
		}
	case isAge(want.Date):
		s.ages.count(!a.Published.IsZero())
	}
	if want.Byline != "" {
		right := strings.Contains(letters(want.Byline), letters(strings.Join(a.Authors, ""))) && len(a.Authors) > 0
		s.bylines.count(right)
		if !right {
			s.wrong = append(s.wrong, fmt.Sprintf("byline %q, got %q", want.Byline, a.Authors))
		}
	}
	if want.Summary != "" {
		begin := letters(want.Summary)
		right := strings.HasPrefix(letters(a.Text), begin)
		s.summaries.count(right)
		if !right {
			s.wrong = append(s.wrong, fmt.Sprintf("summary %q, got %.60q", want.Summary, a.Text))
		}
	}
}

// printed reads the date in s.
func printed(s string) (stamp.Parts, bool) {
	for i := range s {
		if i > 0 && s[i-1] != ' ' {
			continue
		}
		if p, n := stamp.Prefix(s[i:]); n > 0 && p.Year+p.Month > 0 {
			return p, true
		}
	}
	return stamp.Parts{}, false
}

func isAge(s string) bool {
	for i := range s {
		if _, n := stamp.Ago(s[i:], time.Time{}); n > 0 {
			return true
		}
	}
	return false
}

// sameDay says whether a stamp is of the day that was printed, as far as that goes.
func sameDay(s newswire.Stamp, p stamp.Parts) bool {
	year, month, day := s.Time.Date()
	return !s.IsZero() && (p.Year == 0 || p.Year == year) && (p.Month == 0 || p.Month == int(month)) && (p.Day == 0 || p.Day == day)
}

var site = regexp.MustCompile(`^https?://(www\.)?`)

// address is href in the form in which two are compared.
func address(base *url.URL, href string) string {
	if base != nil {
		if u, err := base.Parse(strings.TrimSpace(html.UnescapeString(href))); err == nil {
			href = u.String()
		}
	}
	href, _, _ = strings.Cut(href, "#")
	return strings.ToLower(strings.TrimRight(site.ReplaceAllString(href, ""), "/"))
}

// sameTitle says whether two titles are the same, or one has most of the other.
func sameTitle(a, b string) bool {
	a, b = letters(a), letters(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || a != "" && strings.Contains(b, a) && float64(len(a)) >= .6*float64(len(b))
}

// letters are those of s, and its numbers, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, html.UnescapeString(s))
}
