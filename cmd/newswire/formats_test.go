package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire"
)

// weather is a page whose words would be markup, if they were not escaped.
const weather = `<html lang="en-GB"><head><title>Rain & <wind> *now*</title>
<link rel="canonical" href="https://example.org/weather">
<meta property="article:published_time" content="2024-05-05"><meta name="author" content="Ann Lee"></head>
<body><article><h1>Rain &amp; &lt;wind&gt; *now*</h1>
<p>The rain fell all day on the hills, and the river rose to the bridge, said the people who live there &amp; saw it.</p>
<p>The wind blew &lt;hard&gt; from the west, and took the roof of the old *school* with it in the early morning.</p>
</article></body></html>`

func TestText(t *testing.T) {
	status, stdout, _ := newswireCommand(t, bulletin, "-o", "text")
	want := "Floods\n2024-05-05\n\nRain fell.\n\n\nChampion\n2024-05-04\n\nShe won.\n\n\n"
	if status != 0 || stdout != want {
		t.Errorf("status %d, %q, want %q", status, stdout, want)
	}
}

func TestContents(t *testing.T) {
	dir := t.TempDir()
	flat := writeFile(t, filepath.Join(dir, "bulletin.txt"), bulletin)
	page := writeFile(t, filepath.Join(dir, "weather.html"), weather)
	status, stdout, _ := newswireCommand(t, "", flat, page, "-o", "toc")
	want := flat + ": 2 stories\n  1. Floods (2 words, bytes 0-29)\n  2. Champion (2 words, bytes 31-60)\n" +
		page + ": 1 story\n  1. Rain & <wind> *now* (45 words, https://example.org/weather)\n"
	if status != 0 || stdout != want {
		t.Errorf("status %d, %s, want %s", status, stdout, want)
	}
}

// Nothing that a page or a file name holds commands the terminal.
func TestTerminal(t *testing.T) {
	dir := t.TempDir()
	const evil = "\x1b]0;owned\a\u009b2J\u202e"
	name := writeFile(t, filepath.Join(dir, "a"+evil), `{"kind": "article", "title": "One\u001b[2J\u202e", "text": "Word"}`)
	status, stdout, _ := newswireCommand(t, "", name, "-i", "jsonl", "-o", "toc")
	want := filepath.Join(dir, "a\ufffd]0;owned\ufffd\ufffd2J\ufffd") + ": line 1: 1 story\n  1. One\ufffd[2J\ufffd (1 word, bytes 0-4)\n"
	if status != 0 || stdout != want {
		t.Errorf("status %d, %q, want %q", status, stdout, want)
	}
	var b bytes.Buffer
	page := &newswire.Page{Articles: []*newswire.Article{{Title: "Café \u200f", Text: "a\tb\r\nc\rd\xff" + evil}}}
	if err := forTerminal(text)(&b, "", record{Page: page}); err != nil {
		t.Fatal(err)
	}
	if want := "Café \u200f\n\na\tb\nc\ufffdd\ufffd\ufffd]0;owned\ufffd\ufffd2J\ufffd\n\n\n"; b.String() != want {
		t.Errorf("%q, want %q", b.String(), want)
	}
}

func TestMarkdown(t *testing.T) {
	dir := t.TempDir()
	flat := writeFile(t, filepath.Join(dir, "bulletin.txt"), bulletin)
	empty := writeFile(t, filepath.Join(dir, "empty.txt"), "")
	page := writeFile(t, filepath.Join(dir, "weather.html"), weather)
	status, stdout, _ := newswireCommand(t, "", flat, empty, page, "-o", "markdown")
	want := "# Floods\n\n2024-05-05\n\nRain fell.\n\n---\n\n# Champion\n\n2024-05-04\n\nShe won.\n\n---\n\n# [Rain "
	if status != 0 || !strings.HasPrefix(stdout, want) || !strings.HasSuffix(stdout, "early morning.\n") {
		t.Errorf("status %d, %s, want %s", status, stdout, want)
	}
	for _, escaped := range []string{`\*now\*](https://example.org/weather)` + "\n\nAnn Lee, 2024-05-05\n\nThe rain", `\*school\*`} {
		if !strings.Contains(stdout, escaped) {
			t.Errorf("no %s in %s", escaped, stdout)
		}
	}
}

// All stories are in one document, and every element of it is closed.
func TestHTML(t *testing.T) {
	dir := t.TempDir()
	flat := writeFile(t, filepath.Join(dir, "bulletin.txt"), bulletin)
	page := writeFile(t, filepath.Join(dir, "weather.html"), weather)
	status, stdout, _ := newswireCommand(t, "", page, flat, "-o", "html")
	want := "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">"
	if status != 0 || !strings.HasPrefix(stdout, want) || !strings.HasSuffix(stdout, "</article>\n</body>\n</html>\n") {
		t.Errorf("status %d, %s", status, stdout)
	}
	for _, part := range []string{
		`<article lang="en-GB">` + "\n" + `<h1><a href="https://example.org/weather">Rain &amp; &lt;wind&gt; *now*</a></h1>` + "\n<p>Ann Lee, 2024-05-05</p>\n<p>The rain",
		`<article lang="">` + "\n<h1>Floods</h1>\n<p>2024-05-05</p>\n<p>Rain fell.</p>\n</article>\n<article",
		"blew &lt;hard&gt; from",
	} {
		if !strings.Contains(stdout, part) {
			t.Errorf("no %s in %s", part, stdout)
		}
	}
	wellFormed(t, stdout)
}

func wellFormed(t *testing.T, document string) {
	t.Helper()
	void := map[string]bool{"meta": true, "img": true, "br": true, "link": true, "input": true, "hr": true}
	var open []string
	for z := html.NewTokenizer(strings.NewReader(document)); ; {
		switch z.Next() {
		case html.ErrorToken:
			if !errors.Is(z.Err(), io.EOF) || len(open) > 0 {
				t.Errorf("%v, %q is open", z.Err(), open)
			}
			return
		case html.StartTagToken:
			if name, _ := z.TagName(); !void[string(name)] {
				open = append(open, string(name))
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if len(open) == 0 || open[len(open)-1] != string(name) {
				t.Fatalf("</%s> in %q", name, open)
			}
			open = open[:len(open)-1]
		}
	}
}

func TestEmptyHTML(t *testing.T) {
	for _, format := range []string{"html", "view"} {
		status, stdout, stderr := newswireCommand(t, "", "-o", format, "no such file")
		if status != 1 || strings.Count(stderr, "\n") != 1 {
			t.Errorf("status %d, %q", status, stderr)
		}
		wellFormed(t, stdout)
	}
}

func TestViewDocument(t *testing.T) {
	status, stdout, stderr := newswireCommand(t, bulletin, "-o", "view")
	if status != 0 || stderr != "" || !strings.Contains(stdout, "Floods") || !strings.Contains(stdout, "She won.") {
		t.Errorf("status %d, %q, %s", status, stderr, stdout)
	}
	wellFormed(t, stdout)
}

// The JSON formats are values one after the other: one a line, or indented.
func TestJSON(t *testing.T) {
	dir := t.TempDir()
	flat := writeFile(t, filepath.Join(dir, "bulletin.txt"), bulletin)
	page := writeFile(t, filepath.Join(dir, "weather.html"), weather)
	for _, test := range []struct {
		format   string
		values   int
		says     []string // in the first, and in the last
		indented bool
	}{
		{"json", 2, []string{`"id": "` + flat, `"title": "Rain & <wind> *now*"`}, true},
		{"jsonl", 2, []string{`"id":"` + flat, `"title":"Rain & <wind> *now*"`}, false},
		{"ninjs", 3, []string{`"value": "Floods"`, `"value": "Rain & <wind> *now*"`}, true},
		{"jsonld", 2, []string{`"headline": "Floods"`, `"headline": "Rain \u0026 \u003cwind\u003e *now*"`}, true},
		{"feed", 2, []string{`"https://jsonfeed.org/version/1.1"`, `"title": "Rain & <wind> *now*"`}, true},
	} {
		status, stdout, stderr := newswireCommand(t, "", flat, page, "-o", test.format)
		if status != 0 || stderr != "" {
			t.Errorf("-o %s: status %d, %q", test.format, status, stderr)
		}
		var values []string
		for d := json.NewDecoder(strings.NewReader(stdout)); ; {
			var value json.RawMessage
			if err := d.Decode(&value); err == io.EOF {
				break
			} else if err != nil {
				t.Fatal(test.format, err)
			}
			values = append(values, string(value))
		}
		if len(values) != test.values {
			t.Fatalf("-o %s: %d values: %s", test.format, len(values), stdout)
		}
		if !strings.Contains(values[0], test.says[0]) || !strings.Contains(values[len(values)-1], test.says[1]) {
			t.Errorf("-o %s: not %q in %s", test.format, test.says, stdout)
		}
		if lines := strings.Count(stdout, "\n"); (lines > test.values) != test.indented {
			t.Errorf("-o %s: %d lines", test.format, lines)
		}
	}
}
