package newswire_test

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/seed-ad1655d8/newswire"
)

var fuzzDate = time.Date(2024, 1, 11, 0, 0, 0, 0, time.UTC)

// FuzzSplit checks on any text what an Article promises.
func FuzzSplit(f *testing.F) {
	for _, seed := range seeds(f) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		articles := newswire.Split(text, newswire.WithDate(fuzzDate))
		at := 0
		for _, a := range articles {
			checkArticle(t, a)
			if a.Source.Start < at || a.Source.End < a.Source.Start || a.Source.End > len(text) {
				t.Fatalf("source %v after byte %d of %d", a.Source, at, len(text))
			}
			at = a.Source.End
		}
		if diff := cmp.Diff(articles, newswire.Split(text, newswire.WithDate(fuzzDate))); diff != "" {
			t.Fatalf("twice the same text (-first +second):\n%s", diff)
		}
	})
}

// FuzzParse checks on any bytes that there is a page or an error, and that JSON
// gives the page back.
func FuzzParse(f *testing.F) {
	for _, seed := range seeds(f) {
		f.Add([]byte(seed), "", false)
	}
	f.Add([]byte("\xff\xfeP\x00e\x00l\x00l\x00"), "", false)
	f.Add([]byte("\xcf\xe0\xf0\xee\xec"), "text/plain; charset=windows-1251", true)
	f.Fuzz(func(t *testing.T, b []byte, contentType string, article bool) {
		opts := []newswire.Option{newswire.WithContentType(contentType)}
		if article {
			opts = append(opts, newswire.WithKind(newswire.PageArticle))
		}
		page, err := newswire.Parse(bytes.NewReader(b), opts...)
		if (page == nil) == (err == nil) {
			t.Fatalf("page %v and error %v", page, err)
		}
		if err != nil {
			return
		}
		for _, a := range page.Articles {
			checkArticle(t, a)
		}
		encoded, err := json.Marshal(page)
		if err != nil {
			t.Fatal(err)
		}
		var back newswire.Page
		if err := json.Unmarshal(encoded, &back); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(page, &back, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(newswire.Stamp{}, "Source")); diff != "" {
			t.Fatalf("JSON round trip (-want +got):\n%s", diff)
		}
	})
}

func seeds(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.[th][xt][tm]*")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b[:min(len(b), 4096)]))
	}
	return texts
}

func checkArticle(t *testing.T, a *newswire.Article) {
	t.Helper()
	for _, s := range append([]string{a.Title, a.Text, a.Slug, a.Section, a.Dateline.Place, a.Dateline.Agency}, append(append(a.Authors, a.Tags...), a.Credits...)...) {
		if !utf8.ValidString(s) {
			t.Fatalf("%q is not valid UTF-8", s)
		}
	}
	at := 0
	for i, b := range a.Blocks {
		checkSpan(t, b.Span, a.Text)
		if b.Start < at || b.Start == b.End {
			t.Fatalf("block %d at %v, after byte %d", i, b.Span, at)
		}
		checkBlank(t, a.Text[at:b.Start])
		at = b.End
		mark := b.Start
		for _, m := range b.Marks {
			checkSpan(t, m.Span, a.Text)
			if m.Start < mark || m.Start == m.End || m.End > b.End {
				t.Fatalf("mark %v in block %v, after one at %d", m, b.Span, mark)
			}
			mark = m.Start
		}
	}
	out, markdown := a.HTML(), a.Markdown()
	for _, n := range parseIn("body", out) {
		if found := nodeProblems(n); len(found) > 0 {
			t.Fatalf("%q in\n%s", found, out)
		}
	}
	if !utf8.ValidString(out) || !utf8.ValidString(markdown) {
		t.Fatalf("no valid UTF-8:\n%s\n%s", out, markdown)
	}
	for _, i := range a.Images {
		if i.URL == "" || i.At < 0 || i.At > len(a.Text) {
			t.Fatalf("image %+v", i)
		}
	}
	checkBlank(t, a.Text[at:])
	checkSpan(t, a.Dateline.Span, a.Text)
	var marks []marked
	for _, d := range a.Dates {
		if d.Value == "" || d.To.Before(d.From) {
			t.Fatalf("date %+v", d)
		}
		marks = append(marks, marked{d.Span, d.Field, d.Text})
	}
	checkMarked(t, a, marks)
	for i, e := range a.Entities {
		if e.ID != i+1 || len(e.Mentions) == 0 || e.Name == "" {
			t.Fatalf("entity %d is %+v", i, e)
		}
		var mentions []marked
		for _, m := range e.Mentions {
			mentions = append(mentions, marked{m.Span, m.Field, m.Text})
		}
		checkMarked(t, a, mentions)
		marks = append(marks, mentions...)
	}
	var quotes []marked
	for _, q := range a.Quotes {
		if q.Speaker < 0 || q.Speaker > len(a.Entities) {
			t.Fatalf("quote %+v of %d entities", q, len(a.Entities))
		}
		quotes = append(quotes, marked{q.Span, q.Field, q.Text})
		if q.Field == newswire.FieldText {
			checkSpan(t, q.Cue, a.Text)
		}
	}
	checkMarked(t, a, quotes)
	for _, m := range a.Amounts {
		if m.Unit == "" || math.IsNaN(m.Number) || math.IsInf(m.Number, 0) {
			t.Fatalf("amount %+v", m)
		}
		marks = append(marks, marked{m.Span, m.Field, m.Text})
	}
	slices.SortFunc(marks, func(a, b marked) int {
		if a.field != b.field {
			return int(b.field) - int(a.field) // the title is first
		}
		return a.Start - b.Start
	})
	checkMarked(t, a, marks)
	if d := a.Dateline; !strings.Contains(d.In(a.Text), d.Place) || !strings.Contains(d.In(a.Text), d.Agency) {
		t.Fatalf("dateline %+v is not in %q", d, d.In(a.Text))
	}
}

// marked is what an annotation marks.
type marked struct {
	newswire.Span
	field newswire.Field
	text  string
}

// checkMarked wants annotations in the title first, each field's in order and apart.
func checkMarked(t *testing.T, a *newswire.Article, marks []marked) {
	t.Helper()
	field, at := newswire.FieldTitle, 0
	for _, m := range marks {
		if m.field == newswire.FieldText && field == newswire.FieldTitle {
			field, at = newswire.FieldText, 0
		}
		text := a.Text
		if field == newswire.FieldTitle {
			text = a.Title
		}
		checkSpan(t, m.Span, text)
		if m.field != field || m.Start < at || m.Start == m.End || m.In(text) != m.text {
			t.Fatalf("%+v after %d", m, at)
		}
		at = m.End
	}
}

func checkSpan(t *testing.T, s newswire.Span, text string) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > len(text) || !onRune(text, s.Start) || !onRune(text, s.End) {
		t.Fatalf("%v is no span of %q", s, text)
	}
}

func onRune(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// checkBlank wants the text outside blocks to be spaces, zero-width ones included.
func checkBlank(t *testing.T, s string) {
	t.Helper()
	if rest := strings.Trim(strings.TrimSpace(s), "\u200b\ufeff \u00a0\n\r"); strings.TrimSpace(rest) != "" {
		t.Fatalf("no block has %q", s)
	}
}
