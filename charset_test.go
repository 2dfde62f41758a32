package newswire_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"

	"github.com/seed-ad1655d8/newswire"
)

// languages are the fixtures in many languages, and the charsets that pages in
// them have had.
var languages = map[string][]string{
	"testdata/page-russian.html":   {"windows-1251", "koi8-r"},
	"testdata/page-chinese.html":   {"gbk", "gb18030"},
	"testdata/page-japanese.html":  {"shift_jis", "euc-jp"},
	"testdata/page-french.html":    {"windows-1252"},
	"testdata/page-hebrew.html":    {"windows-1255"},
	"testdata/page-arabic.html":    {"windows-1256"},
	"testdata/page-thai.html":      {"windows-874"},
	"testdata/page-taiwanese.html": {"big5"},
	"testdata/page-korean.html":    {"euc-kr"},
	"testdata/page-polish.html":    {"iso-8859-2", "windows-1250"},
	"testdata/page-czech.html":     {"iso-8859-2", "windows-1250"},
	"testdata/page-greek.html":     {"windows-1253", "iso-8859-7"},
	"testdata/page-turkish.html":   {"windows-1254"},
}

const metaUTF8 = `<meta charset="utf-8">`

// declarations are the ways of a page to say its charset, right and wrong ones.
var declarations = map[string]func(page, charset string) (declared, contentType string){
	"by HTTP": func(page, charset string) (string, string) {
		return strings.Replace(page, metaUTF8, "", 1), "text/html; charset=" + charset
	},
	"by HTTP, against the page": func(page, charset string) (string, string) {
		return strings.Replace(page, metaUTF8, "<meta charset=macintosh>", 1), "text/html; charset=" + charset
	},
	"in a meta element": func(page, charset string) (string, string) {
		return strings.Replace(page, metaUTF8, "<meta charset="+charset+">", 1), ""
	},
	"in a meta element, late": func(page, charset string) (string, string) {
		late := "<script>" + strings.Repeat("track(); ", 300) + "</script><meta charset='" + charset + "'>"
		return strings.Replace(page, metaUTF8, late, 1), ""
	},
	"for http-equiv": func(page, charset string) (string, string) {
		return strings.Replace(page, metaUTF8, `<META content="text/html; charset=`+charset+`" http-equiv=Content-Type>`, 1), ""
	},
	"in an XML declaration": func(page, charset string) (string, string) {
		return `<?xml version="1.0" encoding="` + charset + `"?>` + "\n" + strings.Replace(page, metaUTF8, "", 1), ""
	},
	"as UTF-8, wrongly": func(page, charset string) (string, string) { return page, "" },
	"as UTF-8 by HTTP, wrongly": func(page, charset string) (string, string) {
		return strings.Replace(page, metaUTF8, "<meta charset="+charset+">", 1), "text/html; charset=utf-8"
	},
	"by a name that does not exist": func(page, charset string) (string, string) {
		return strings.Replace(page, metaUTF8, "<meta charset=x-unheard-of>", 1), "text/html; charset=none"
	},
	"nowhere": func(page, charset string) (string, string) { return strings.Replace(page, metaUTF8, "", 1), "" },
	"nowhere, and the language neither": func(page, charset string) (string, string) {
		before, rest, _ := strings.Cut(strings.Replace(page, metaUTF8, "", 1), " lang=")
		_, after, _ := strings.Cut(rest, ">")
		return before + ">" + after, "text/html"
	},
}

// A page is the same in every charset of its language, however it says so.
func TestCharsets(t *testing.T) {
	for file, charsets := range languages {
		page := readFile(t, file)
		for _, charset := range charsets {
			for how, declare := range declarations {
				declared, contentType := declare(page, charset)
				t.Run(filepath.Base(file)+"/"+charset+"/"+how, func(t *testing.T) {
					samePage(t, declared, encode(t, declared, charset), contentType)
				})
			}
		}
	}
}

// A page in Unicode is the same in each form of it, whatever else it declares.
func TestUnicodeForms(t *testing.T) {
	for file := range languages {
		page := readFile(t, file)
		western := strings.Replace(page, metaUTF8, "<meta charset=iso-8859-1>", 1)
		for how, form := range map[string]struct{ in, contentType string }{
			"UTF-8, a mark":                         {"\ufeff" + page, ""},
			"UTF-8, a mark and another declaration": {"\ufeff" + western, "text/html; charset=windows-1251"},
			"UTF-8, undeclared":                     {strings.Replace(page, metaUTF8, "", 1), ""},
			"UTF-8, declared as Western":            {western, ""},
			"UTF-8, declared as Western by HTTP":    {page, "text/html; charset=ISO-8859-1"},
			"UTF-8, declared as Japanese":           {page, "text/html; charset=shift_jis"},
			"UTF-16, little-endian":                 {encode(t, page, "utf-16le"), ""},
			"UTF-16, big-endian":                    {encode(t, page, "utf-16be"), ""},
			"UTF-16, little-endian, a mark":         {encode(t, "\ufeff"+page, "utf-16le"), ""},
			"UTF-16, big-endian, a mark":            {encode(t, "\ufeff"+page, "utf-16be"), "text/html; charset=utf-8"},
			"UTF-16, declared by HTTP":              {encode(t, page, "utf-16le"), "text/html; charset=utf-16"},
		} {
			t.Run(filepath.Base(file)+"/"+how, func(t *testing.T) { samePage(t, page, form.in, form.contentType) })
		}
	}
}

// samePage wants the page of in to be that of the UTF-8 text.
func samePage(t *testing.T, text, in, contentType string) {
	t.Helper()
	want, err := newswire.Parse(strings.NewReader(text), newswire.WithContentType("text/html; charset=utf-8"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := newswire.Parse(strings.NewReader(in), newswire.WithContentType(contentType))
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-UTF-8 +got):\n%s", err, diff)
	}
}

// encode writes s in a charset, and what that has not as character references.
func encode(t *testing.T, s, charset string) string {
	t.Helper()
	e, err := htmlindex.Get(charset)
	if err != nil {
		t.Fatal(err)
	}
	out, err := encoding.HTMLEscapeUnsupported(e.NewEncoder()).String(s)
	if err != nil {
		t.Fatal(charset, err)
	}
	return out
}

// No rule of length or spaces made for English loses a paragraph of another
// language, and what is around the story stays out.
func TestLanguages(t *testing.T) {
	for file := range languages {
		t.Run(filepath.Base(file), func(t *testing.T) {
			source := readFile(t, file)
			page, err := newswire.Parse(strings.NewReader(source))
			if err != nil || len(page.Articles) != 1 {
				t.Fatalf("got %+v, %v, want one article", page, err)
			}
			a := page.Articles[0]
			if title := between(source, "<h1>", "</h1>")[0]; a.Title != title {
				t.Errorf("title is %q, want %q", a.Title, title)
			}
			before, _, _ := strings.Cut(source, "<p>©")
			paragraphs := between(before, "<p>", "</p>")
			story := strings.Join(paragraphs[len(paragraphs)-4:], "\n\n")
			before, after, found := strings.Cut(a.Text, story) // a byline may stay before it
			if !found || after != "" || strings.Count(before, "\n\n") > 2 {
				t.Errorf("got\n%s\nwant\n%s", a.Text, story)
			}
		})
	}
}

// between lists the parts of s that stand between start and end.
func between(s, start, end string) []string {
	var parts []string
	for _, part := range strings.Split(s, start)[1:] {
		inside, _, _ := strings.Cut(part, end)
		parts = append(parts, inside)
	}
	return parts
}
