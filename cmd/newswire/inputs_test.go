package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire"
)

// ids are those of the pages in JSON lines.
func ids(t *testing.T, stdout string) (ids []string) {
	t.Helper()
	for line := range strings.Lines(stdout) {
		var page struct{ ID string }
		if err := json.Unmarshal([]byte(line), &page); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, page.ID)
	}
	return ids
}

// Many files come out in the order given, whatever finishes first; a directory
// gives the files below it.
func TestOrder(t *testing.T) {
	dir := t.TempDir()
	var want []string
	for i := range 100 {
		name := filepath.Join(dir, fmt.Sprintf("%03d.txt", i))
		want = append(want, writeFile(t, name, strings.Repeat(bulletin, 1+(i*7)%50)))
	}
	status, stdout, stderr := newswireCommand(t, "", "-o", "jsonl", dir)
	if status != 0 || stderr != "" {
		t.Fatal(status, stderr)
	}
	if diff := cmp.Diff(want, ids(t, stdout)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

func TestFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"a.txt", "b/2.txt", "b/1.txt", "b/c/3.txt", "b/.DS_Store", ".git/config", ".hidden.txt", "z[1].txt", "-", "d/-"} {
		writeFile(t, name, bulletin)
	}
	for link, to := range map[string]string{"b/link.txt": "../a.txt", "b/round": "..", "folder": "b/c"} {
		if err := os.Symlink(to, link); err != nil {
			t.Skip(err)
		}
	}
	for _, test := range []struct{ args, want string }{
		{"a.txt b/1.txt", "a.txt b/1.txt"},
		{"b/1.txt a.txt b/1.txt", "b/1.txt a.txt b/1.txt"},
		{".", "./- a.txt b/1.txt b/2.txt b/c/3.txt b/link.txt d/- z[1].txt"},
		{"b a.txt", "b/1.txt b/2.txt b/c/3.txt b/link.txt a.txt"},
		{"*.txt", "a.txt z[1].txt"},
		{".*.txt .hidden.txt", ".hidden.txt .hidden.txt"},
		{"z[1].txt", "z[1].txt"},
		{"?", "./- b/1.txt b/2.txt b/c/3.txt b/link.txt d/-"},
		{".git", ".git/config"},
		{"folder", "folder/3.txt"},
	} {
		status, stdout, stderr := newswireCommand(t, "", append(strings.Fields(test.args), "-o", "jsonl")...)
		if status != 0 || stderr != "" {
			t.Errorf("%s: status %d, %q", test.args, status, stderr)
		}
		if diff := cmp.Diff(strings.Fields(filepath.FromSlash(test.want)), ids(t, stdout)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.args, diff)
		}
	}
}

func packed(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// What is packed is known by its content, wherever it comes from.
func TestGzip(t *testing.T) {
	dir := t.TempDir()
	line := `{"text": "Floods\n5 May 2024\n\nRain fell.\n"}` + "\n"
	for _, test := range []struct {
		name, stdin string
		args        []string
	}{
		{"file", "", []string{writeFile(t, filepath.Join(dir, "page.html.gz"), packed(t, bulletin))}},
		{"file of another name", "", []string{writeFile(t, filepath.Join(dir, "page.txt"), packed(t, bulletin))}},
		{"not packed, though named so", "", []string{writeFile(t, filepath.Join(dir, "plain.gz"), bulletin)}},
		{"two packed parts", "", []string{writeFile(t, filepath.Join(dir, "parts.gz"), packed(t, bulletin[:20])+packed(t, bulletin[20:]))}},
		{"standard input", packed(t, bulletin), nil},
		{"lines", "", []string{writeFile(t, filepath.Join(dir, "pages.jsonl.gz"), packed(t, line))}},
		{"lines of standard input", packed(t, line), []string{"-i", "jsonl"}},
	} {
		status, stdout, stderr := newswireCommand(t, test.stdin, test.args...)
		if status != 0 || stderr != "" || strings.Count(stdout, `"title": "Floods"`) != 1 {
			t.Errorf("%s: status %d, %q, %q", test.name, status, stdout, stderr)
		}
	}
}

// A broken one is named and left out, and the others are read.
func TestBrokenGzip(t *testing.T) {
	dir := t.TempDir()
	whole := packed(t, bulletin)
	sum := []byte(packed(t, "\n"))
	sum[len(sum)-8] ^= 1
	good := writeFile(t, filepath.Join(dir, "good.txt"), bulletin)
	for _, test := range []struct{ name, content, says string }{
		{"truncated", whole[:len(whole)/2], "it ends too early"},
		{"two bytes", whole[:2], "it ends too early"},
		{"checksum", string(sum), "invalid checksum"},
		{"garbage", "\x1f\x8bgarbage, and more of it", "invalid header"},
		{"garbage behind", whole + "garbage, and more of it", "invalid header"},
	} {
		for _, ext := range []string{".html.gz", ".jsonl"} {
			bad := writeFile(t, filepath.Join(dir, test.name+ext), test.content)
			if ext == ".jsonl" && strings.HasPrefix(test.content, whole[:4]) {
				bad = writeFile(t, bad, strings.Replace(test.content, whole, packed(t, "\n"), 1))
			}
			status, stdout, stderr := newswireCommand(t, "", bad, good)
			want := "newswire: " + bad + ": gzip: " + test.says + "; fetch or pack it again\n"
			if status != 1 || !strings.HasSuffix(stderr, want) || strings.Count(stdout, `"title": "Floods"`) != 1 {
				t.Errorf("%s%s: status %d, %q, want %q; %q", test.name, ext, status, stderr, want, stdout)
			}
		}
	}
}

// A few bytes that unpack to far more than the limit take no more memory than that.
func TestGzipBomb(t *testing.T) {
	const limit, size = 1 << 20, 128 << 20
	bomb := strings.Repeat(packed(t, strings.Repeat("word ", size/5/16)), 16)
	line := `{"text": "Floods\n5 May 2024\n\nRain fell.\n"}` + "\n"
	for _, test := range []struct{ name, input, stdin string }{
		{"page", "auto", bomb},
		{"line", "jsonl", packed(t, line) + bomb + packed(t, "\n"+line)},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		status, stdout, stderr := newswireCommand(t, test.stdin, "-limit", fmt.Sprint(limit), "-i", test.input)
		runtime.ReadMemStats(&after)
		if status != 1 || !strings.Contains(stderr, "input is larger than the limit") {
			t.Errorf("%s: status %d, %q", test.name, status, stderr)
		}
		if test.input == "jsonl" && strings.Count(stdout, `"title": "Floods"`) != 2 {
			t.Errorf("%s: the lines around it are not there: %q", test.name, stdout)
		}
		if used := after.TotalAlloc - before.TotalAlloc; used > size/4 {
			t.Errorf("%s: %d bytes of memory for a limit of %d", test.name, used, limit)
		}
	}
}

func TestLines(t *testing.T) {
	in := `{"id": 7, "url": "https://example.org/7", "text": "Floods\n\nRain fell.\n", "date": "2024-05-05"}
not JSON

{"id": "a", "kind": "article", "title": "Champion", "date": "2024-05-04", "text": " She won.\n\nRead more\n"}
{"id": "b"}
{"id": "c", "text": "", "date": "soon"}
{"id": "d", "text": ""}
{"id": "e", "text": "` + strings.Repeat("word ", 100) + `"}
{"id": "f", "text": "` + strings.Repeat("word ", 1000) + `"}
{"id": "g", "text": ""}`
	status, stdout, stderr := newswireCommand(t, in, "-i", "jsonl", "-o", "jsonl", "-limit", "200")
	if status != 1 {
		t.Errorf("status %d", status)
	}
	for _, says := range []string{
		"newswire: standard input: line 2: no JSON object: ",
		`line 5: a line has either "html" or "text"`,
		`line 6: "date": "soon" is no date such as`,
		"line 8: input is larger than the limit of 200 bytes; -limit allows more",
		"line 9: input is larger than the limit: 5024 bytes; -limit allows more",
	} {
		if !strings.Contains(stderr, says) {
			t.Errorf("stderr does not say %q:\n%s", says, stderr)
		}
	}
	type page struct {
		ID       any
		URL      string
		Kind     string
		Articles []*newswire.Article
	}
	var got []page
	for line := range strings.Lines(stdout) {
		var p page
		if err := json.Unmarshal([]byte(line), &p); err != nil {
			t.Fatal(err)
		}
		got = append(got, p)
	}
	want := []page{
		{7., "https://example.org/7", "article", []*newswire.Article{{Title: "Floods", Source: newswire.Span{End: 18}, Text: "Rain fell.",
			Blocks: []newswire.Block{{Span: newswire.Span{End: 10}}}}}},
		{"a", "", "article", []*newswire.Article{{Title: "Champion", Published: stamp(t, "2024-05-04"), Source: newswire.Span{End: 21}, Text: " She won.\n\nRead more\n",
			Blocks: []newswire.Block{{Span: newswire.Span{Start: 1, End: 9}}, {Span: newswire.Span{Start: 11, End: 20}}}}}},
		{"d", "", "unknown", []*newswire.Article{}},
		{"g", "", "unknown", []*newswire.Article{}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pages (-want +got):\n%s", diff)
	}
}

func stamp(t *testing.T, s string) (st newswire.Stamp) {
	t.Helper()
	if err := st.UnmarshalText([]byte(s)); err != nil {
		t.Fatal(err)
	}
	return st
}

// A line that is wrong is told in the words of JSON, and a file of others is given up soon.
func TestWrongLines(t *testing.T) {
	for _, test := range []struct {
		name, in string
		pages    int
		says     string // the end of the messages
		messages int
	}{
		{"byte order mark", "\ufeff" + floods + floods, 2, "", 0},
		{"array", `[{"text":"a"}]`, 0, "newswire: standard input: line 1: an array, not an object\n", 1},
		{"text", `"a"`, 0, "line 1: a string, not an object\n", 1},
		{"number", `{"text": 5}`, 0, "line 1: \"text\" is a number, not a string\n", 1},
		{"object", `{"URL": {}, "text": ""}`, 0, "line 1: \"url\" is an object, not a string\n", 1},
		{"no lines", "\n" + strings.Repeat("<p>\n", 100) + floods, 0, "line 4: no JSON object, as all lines before it; is this JSON lines? The rest is left out\n", 3},
		{"one object in lines", strings.Repeat("{\n", 2) + floods, 1, "", 2},
		{"broken later", floods + strings.Repeat("{\n", 9) + floods, 2, "", 9},
	} {
		status, stdout, stderr := newswireCommand(t, test.in, "-i", "jsonl", "-o", "jsonl")
		if status != min(test.messages, 1) || strings.Count(stderr, "\n") != test.messages || !strings.HasSuffix(stderr, test.says) {
			t.Errorf("%s: status %d, %q, want %q", test.name, status, stderr, test.says)
		}
		if got := strings.Count(stdout, "\n"); got != test.pages {
			t.Errorf("%s: %d pages, want %d", test.name, got, test.pages)
		}
	}
}

// Of a page that waits to be written, what was read is not kept.
func TestWaitingPages(t *testing.T) {
	const size, lines = 4 << 20, 16
	first := make(chan struct{})
	jobs := func(yield func(job) bool) {
		if !yield(job{"slow", func() (record, error) { <-first; return record{Page: &newswire.Page{}}, nil }}) {
			return
		}
		for range lines {
			line := bytes.Repeat([]byte{' '}, size)
			if !yield(job{"line", func() (record, error) { return record{Page: &newswire.Page{Title: string(line)}}, nil }}) {
				return
			}
		}
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		if m.HeapAlloc > size*lines/2 {
			t.Errorf("%d bytes are kept of %d lines of %d", m.HeapAlloc, lines, size)
		}
		close(first)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(max(3, runtime.GOMAXPROCS(0))))
	for range inOrder(t.Context(), jobs, func(*bytes.Buffer, string, record) error { return nil }) {
	}
}
