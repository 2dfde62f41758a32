package main

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

// score counts one page, or the pages of one class.
//
// A story is strictly right if its title and the first and last paragraph of its
// body are, with spaces normalised. Pk (Beeferman et al. 1999) and WindowDiff
// (Pevzner and Hearst 2002) are over the page's lines, with k half the mean
// story; lower is better.
type score struct {
	pages, pagesRight     int
	gold, found           int
	titles, strict, spans int
	pk, windowDiff        float64
	segmented             int
	errors                []string
}

func (s score) allRight() bool { return s.strict == s.gold && s.found == s.gold }

func scorePage(page goldPage, articles []*newswire.Article) score {
	s := score{pages: 1, gold: len(page.Gold), found: len(articles)}
	unmatched := slices.Clone(articles)
	for _, g := range page.Gold {
		i := slices.IndexFunc(unmatched, func(a *newswire.Article) bool { return measure.Spaces(a.Title) == measure.Spaces(g.Title) })
		if i < 0 {
			s.errors = append(s.errors, fmt.Sprintf("missed %q", g.Title))
			continue
		}
		a := unmatched[i]
		unmatched = slices.Delete(unmatched, i, i+1)
		s.titles++
		lines := lines(a.Text)
		switch {
		case len(lines) == 0 || lines[0] != measure.Spaces(g.First):
			s.errors = append(s.errors, fmt.Sprintf("%q begins %q, not %q", g.Title, clip(slices.Concat(lines, []string{""})[0]), clip(g.First)))
		case lines[len(lines)-1] != measure.Spaces(g.Last):
			s.errors = append(s.errors, fmt.Sprintf("%q ends %q, not %q", g.Title, clip(lines[len(lines)-1]), clip(g.Last)))
		default:
			s.strict++
		}
		body := page.Text[g.BodyStart:g.BodyEnd]
		if measure.Compare(strings.FieldsSeq(a.Text), strings.FieldsSeq(body)).F1() >= .9 {
			s.spans++
		}
	}
	for _, a := range unmatched {
		s.errors = append(s.errors, fmt.Sprintf("invented %q", clip(a.Title)))
	}
	if s.allRight() {
		s.pagesRight = 1
	}
	var want, got []string
	for _, g := range page.Gold {
		want = append(want, g.Title)
	}
	for _, a := range articles {
		got = append(got, a.Title)
	}
	all := lines(page.Text)
	if pk, wd, ok := segmentation(len(all), boundaries(all, want), boundaries(all, got)); ok {
		s.pk, s.windowDiff, s.segmented = pk, wd, 1
	}
	return s
}

func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:57]) + "…"
	}
	return s
}

func lines(s string) []string {
	var out []string
	for l := range strings.SplitSeq(s, "\n") {
		if l = measure.Spaces(l); l != "" {
			out = append(out, l)
		}
	}
	return out
}

// boundaries finds the lines that begin a story, in order; a title may have a
// number before it.
func boundaries(lines, titles []string) []bool {
	at := make([]bool, len(lines)+1)
	from := 0
	for _, t := range titles {
		t = measure.Spaces(t)
		for i := from; i < len(lines); i++ {
			if lines[i] == t || t != "" && strings.HasSuffix(lines[i], t) && len(lines[i])-len(t) <= 8 {
				at[i], from = true, i+1
				break
			}
		}
	}
	return at
}

func segmentation(n int, want, got []bool) (pk, windowDiff float64, ok bool) {
	stories := 0
	for _, b := range want {
		if b {
			stories++
		}
	}
	k := max(2, int(math.RoundToEven(float64(n)/float64(stories+1)/2)))
	if n <= k {
		return 0, 0, false
	}
	for i := range n - k {
		a, b := 0, 0
		for j := i + 1; j <= i+k; j++ {
			if want[j] {
				a++
			}
			if got[j] {
				b++
			}
		}
		if (a == 0) != (b == 0) {
			pk++
		}
		if a != b {
			windowDiff++
		}
	}
	return pk / float64(n-k), windowDiff / float64(n-k), true
}

// report gathers scores by class, and those of all pages.
type report struct {
	classes []string
	scores  map[string]*score
}

const all = "ALL"

func newReport() *report { return &report{scores: map[string]*score{all: {}}} }

func (r *report) add(class string, s score) {
	if r.scores[class] == nil {
		r.scores[class] = &score{}
		r.classes = append(r.classes, class)
	}
	for _, sum := range []*score{r.scores[class], r.scores[all]} {
		sum.pages += s.pages
		sum.pagesRight += s.pagesRight
		sum.gold += s.gold
		sum.found += s.found
		sum.titles += s.titles
		sum.strict += s.strict
		sum.spans += s.spans
		sum.pk += s.pk
		sum.windowDiff += s.windowDiff
		sum.segmented += s.segmented
	}
}

func (r *report) print(w io.Writer) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "class\tpages\tgold\tfound\tstrict P\tR\tF1\ttitle F1\tspan F1\tpages right\tPk\tWindowDiff\t")
	for _, class := range append(slices.Clone(r.classes), all) {
		s := r.scores[class]
		f1 := func(right int) float64 { return 2 * measure.Share(right, s.found+s.gold) }
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t\n", class, s.pages, s.gold, s.found,
			measure.Share(s.strict, s.found), measure.Share(s.strict, s.gold), f1(s.strict), f1(s.titles), f1(s.spans), measure.Share(s.pagesRight, s.pages),
			s.pk/float64(max(s.segmented, 1)), s.windowDiff/float64(max(s.segmented, 1)))
	}
	t.Flush()
}
