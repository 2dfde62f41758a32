package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire"
)

const bulletin = "Floods\n5 May 2024\n\nRain fell.\n\nChampion\n4 May 2024\n\nShe won.\n"

// newswireCommand runs the command and returns its status and what it printed.
func newswireCommand(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

func TestStatus(t *testing.T) {
	dir := t.TempDir()
	good, bad := filepath.Join(dir, "good.txt"), filepath.Join(dir, "bad.txt")
	writeFile(t, good, bulletin)
	writeFile(t, bad, "\x89PNG\r\n\x1a\n")
	for _, test := range []struct {
		name   string
		args   []string
		status int
		says   string
	}{
		{"all read", []string{good}, 0, ""},
		{"one failed", []string{bad, good}, 1, bad + ": newswire: decode: byte 0: input is not text: a PNG image"},
		{"one missing", []string{filepath.Join(dir, "none.txt"), good}, 1, "none.txt: no such file"},
		{"no match", []string{filepath.Join(dir, "*.html")}, 2, "no file matches"},
		{"unknown flag", []string{"-x"}, 2, "flag provided but not defined"},
		{"unknown format", []string{"-o", "yaml"}, 2, "-o yaml: not json, jsonl or text"},
		{"unknown input", []string{"-i", "pdf"}, 2, "-i pdf: not auto"},
		{"no date", []string{"-date", "today"}, 2, "no date such as"},
	} {
		t.Run(test.name, func(t *testing.T) {
			status, stdout, stderr := newswireCommand(t, "", test.args...)
			if status != test.status || !strings.Contains(stderr, test.says) || test.says == "" && stderr != "" {
				t.Errorf("status %d, stderr %q; want %d, %q", status, stderr, test.status, test.says)
			}
			if status < 2 && strings.Count(stdout, `"title": "Floods"`) != 1 {
				t.Errorf("the good input is not there once: %s", stdout)
			}
		})
	}
}

func TestHelp(t *testing.T) {
	status, stdout, stderr := newswireCommand(t, "", "-help")
	if status != 0 || stdout != usage || stderr != "" {
		t.Errorf("status %d, %q, %q", status, stdout, stderr)
	}
}

func TestText(t *testing.T) {
	status, stdout, _ := newswireCommand(t, bulletin, "-o", "text")
	want := "Floods\n2024-05-05\n\nRain fell.\n\n\nChampion\n2024-05-04\n\nShe won.\n\n\n"
	if status != 0 || stdout != want {
		t.Errorf("status %d, %q, want %q", status, stdout, want)
	}
}

// Many files come out in the order given, whatever finishes first; a directory
// gives the files below it.
func TestOrder(t *testing.T) {
	dir := t.TempDir()
	var want []string
	for i := range 100 {
		name := filepath.Join(dir, fmt.Sprintf("%03d.txt", i))
		writeFile(t, name, strings.Repeat(bulletin, 1+(i*7)%50))
		want = append(want, name)
	}
	status, stdout, stderr := newswireCommand(t, "", "-o", "jsonl", dir)
	if status != 0 || stderr != "" {
		t.Fatal(status, stderr)
	}
	var got []string
	for line := range strings.Lines(stdout) {
		var page struct{ ID string }
		if err := json.Unmarshal([]byte(line), &page); err != nil {
			t.Fatal(err)
		}
		got = append(got, page.ID)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

func TestLines(t *testing.T) {
	in := `{"id": 7, "url": "https://example.org/7", "text": "Floods\n\nRain fell.\n", "date": "2024-05-05"}
not JSON

{"id": "a", "kind": "article", "title": "Champion", "date": "2024-05-04", "text": " She won.\n\nRead more\n"}
{"id": "b"}
{"id": "c", "text": "", "date": "soon"}
{"id": "d", "text": ""}
`
	status, stdout, stderr := newswireCommand(t, in, "-i", "jsonl", "-o", "jsonl")
	if status != 1 {
		t.Errorf("status %d", status)
	}
	for _, says := range []string{"standard input: line 2: ", `line 5: a line has either "html" or "text"`, `line 6: "soon" is no date`} {
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

func TestWriteError(t *testing.T) {
	var errs bytes.Buffer
	if status := run(nil, strings.NewReader(bulletin), brokenPipe{}, &errs); status != 1 || !strings.Contains(errs.String(), "writing: ") {
		t.Errorf("status %d, %q", status, errs.String())
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, os.ErrClosed }

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
