package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unicode/utf8"
)

const bulletin = "Floods\n5 May 2024\n\nRain fell.\n\nChampion\n4 May 2024\n\nShe won.\n"

// newswireCommand runs the command and returns its status and what it printed.
func newswireCommand(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

func writeFile(t *testing.T, name, text string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestStatus(t *testing.T) {
	dir := t.TempDir()
	good := writeFile(t, filepath.Join(dir, "good.txt"), bulletin)
	bad := writeFile(t, filepath.Join(dir, "bad.txt"), "\x89PNG\r\n\x1a\n")
	control := writeFile(t, filepath.Join(dir, "control.txt"), strings.Repeat("word\x01\x02\x03", 50))
	for _, test := range []struct {
		name   string
		args   []string
		status int
		says   string
	}{
		{"all read", []string{good}, 0, ""},
		{"one is no page", []string{bad, good}, 1, "newswire: " + bad + ": input is not text: a PNG image; leave it out"},
		{"one is binary", []string{control, good}, 1, "newswire: " + control + ": byte 4: input is not text"},
		{"one is missing", []string{filepath.Join(dir, "none.txt"), good}, 1, "none.txt: no such file or directory; check the name"},
		{"no match", []string{filepath.Join(dir, "*.html"), good}, 1, "*.html: no file matches; check the name"},
		{"one has no name", []string{"", good}, 1, `newswire: "": no such file or directory; check the name`},
		{"one would command the terminal", []string{"\x1bc\u202e\n", good}, 1, "newswire: \ufffdc\ufffd\ufffd: no such file"},
		{"the last of two limits", []string{"-limit", "20", good, "-limit=1K"}, 0, ""},
		{"nothing but errors", []string{"-q", good}, 0, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			status, stdout, stderr := newswireCommand(t, "", test.args...)
			if status != test.status || !strings.Contains(stderr, test.says) || test.says == "" && stderr != "" {
				t.Errorf("status %d, stderr %q; want %d, %q", status, stderr, test.status, test.says)
			}
			if strings.Count(stdout, `"title": "Floods"`) != 1 {
				t.Errorf("the good input is not there once: %s", stdout)
			}
		})
	}
}

func TestLimit(t *testing.T) {
	status, _, stderr := newswireCommand(t, bulletin, "-limit", "20")
	if want := "newswire: standard input: input is larger than the limit of 20 bytes; -limit allows more\n"; status != 1 || stderr != want {
		t.Errorf("status %d, %q, want %q", status, stderr, want)
	}
}

// Wrong usage is one line: what is wrong, and what is right.
func TestWrongUsage(t *testing.T) {
	for _, test := range []struct {
		args string
		says string
	}{
		{"-x", "-x: no such flag;"},
		{"-dat 2024-05-01", "-dat: no such flag; did you mean -date?"},
		{"--versoin", "--versoin: no such flag; did you mean -version?"},
		{"-o", "-o: what follows it is missing"},
		{"--output=toc", "--output=toc: no such flag; did you mean -o?"},
		{"--format toc", "--format: no such flag; did you mean -o?"},
		{"-o jsno", "did you mean json?"},
		{"-i xml", "-i xml: not one of auto, html, text, jsonl; newswire -help"},
		{"-o yaml", "-o yaml: not one of feed, html, json, jsonl, jsonld, markdown, ninjs, text, toc, view;"},
		{"-o markdwon", "did you mean markdown?"},
		{"page.html -o=jsnl", "did you mean jsonl?"},
		{"-i pdf", "-i pdf: not one of auto, html, text, jsonl;"},
		{"-date today", `-date today: "today" is no date such as 2024-05-01`},
		{"-limit 64X", "-limit 64X: no number of bytes such as 500000 or 64M"},
		{"-limit 9999999999G", "no number of bytes"},
		{"view -o json page.html", "leave out -o json, or view"},
		{"-addr 8080 page.html", "put view before the files"},
		{"view -addr :8080", "-addr :8080: others could read it there: use 127.0.0.1:8080"},
		{"view -addr 0.0.0.0:80", "others could read it there"},
		{"view -addr example.org:80", "others could read it there"},
		{"view -addr 127.0.0.1", "no port, or host and port"},
		{"view -addr +80", "no port, or host and port"},
		{"view -addr localhost:+80", `"+80" is no port`},
		{"view -addr \x1bc:80", "-addr \ufffdc:80: others"},
		{"view -addr localhost:http", `"http" is no port`},
	} {
		status, stdout, stderr := newswireCommand(t, "", strings.Fields(test.args)...)
		if status != 2 || stdout != "" || !strings.Contains(stderr, test.says) || strings.Count(stderr, "\n") != 1 {
			t.Errorf("newswire %s: status %d, %q, %q; want %q", test.args, status, stdout, stderr, test.says)
		}
	}
}

// Flags may stand anywhere until "--".
func TestFlags(t *testing.T) {
	for _, test := range []struct{ args, output, files string }{
		{"", "json", "-"},
		{"-o toc", "toc", "-"},
		{"a b -o toc", "toc", "a b"},
		{"a --o=toc b -", "toc", "a b -"},
		{"-- a -o toc", "json", "a -o toc"},
		{"view a", "view", "a"},
		{"-q view a view", "view", "a view"},
		{"a view", "json", "a view"},
		{"./view", "json", "./view"},
		{"-- view", "json", "view"},
		{"-- - -", "json", filepath.FromSlash("./- ./-")},
		{"a help", "json", "a help"},
	} {
		s, err := parseArgs(strings.Fields(test.args))
		if got := strings.Join(s.args, " "); err != nil || s.output != test.output || got != test.files {
			t.Errorf("newswire %s: %v, %q, %q; want %q, %q", test.args, err, s.output, got, test.output, test.files)
		}
	}
}

func TestHelp(t *testing.T) {
	for _, flag := range []string{"-help", "--help", "-h"} {
		status, stdout, stderr := newswireCommand(t, "", "-o", "toc", "page.html", flag)
		if status != 0 || stdout != help || stderr != "" {
			t.Errorf("%s: status %d, %q, %q", flag, status, stdout, stderr)
		}
	}
	t.Chdir(t.TempDir())
	if status, stdout, stderr := newswireCommand(t, "", "help"); status != 0 || stdout != help || stderr != "" {
		t.Errorf("help: status %d, %q, %q", status, stdout, stderr)
	}
	writeFile(t, "help", bulletin)
	if status, stdout, _ := newswireCommand(t, "", "help", "-o", "toc"); status != 0 || !strings.HasPrefix(stdout, "help: 2 stories") {
		t.Errorf("a file called help: status %d, %q", status, stdout)
	}
	for line := range strings.Lines(help) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	for _, section := range strings.Fields("NAME SYNOPSIS DESCRIPTION OPTIONS OUTPUT INPUT EXIT EXAMPLES") {
		if !strings.HasPrefix(help, section) && !strings.Contains(help, "\n\n"+section) {
			t.Errorf("no section %s", section)
		}
	}
	for name := range formats {
		if !strings.Contains(help, "\n    "+name+" ") {
			t.Errorf("nothing about -o %s", name)
		}
	}
	for _, flag := range strings.Fields("o i url date limit addr q version help") {
		if !strings.Contains(help, "\n    -"+flag+" ") {
			t.Errorf("nothing about -%s", flag)
		}
	}
}

func TestVersion(t *testing.T) {
	status, stdout, stderr := newswireCommand(t, "", "-version")
	if status != 0 || stderr != "" || !strings.HasPrefix(stdout, "newswire ") || !strings.Contains(stdout, ", go1.") || strings.Count(stdout, "\n") != 1 {
		t.Errorf("status %d, %q, %q", status, stdout, stderr)
	}
}

// A full disk is told; a reader that has enough is no failure to tell.
func TestWriteError(t *testing.T) {
	for _, test := range []struct {
		err    error
		status int
		says   string
	}{
		{syscall.ENOSPC, 1, "newswire: writing: no space left on device; make room, or write elsewhere\n"},
		{&os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.EPIPE}, 141, ""},
	} {
		for _, args := range [][]string{nil, {"-o", "html"}, {"-o", "view"}, {"-help"}, {"-version"}, {"view"}} {
			var errs bytes.Buffer
			status := run(t.Context(), args, strings.NewReader(bulletin), brokenWriter{test.err}, &errs)
			if status != test.status || errs.String() != test.says {
				t.Errorf("%v, %v: status %d, %q; want %d, %q", args, test.err, status, errs.String(), test.status, test.says)
			}
		}
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

// An interrupt that comes before the end of the input ends the document.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for format := range formats {
		var out, errs bytes.Buffer
		status := run(ctx, []string{"-o", format}, strings.NewReader(bulletin), &out, &errs)
		closed := out.Len() == 0 || strings.HasSuffix(out.String(), "</html>\n")
		if status != interrupted || errs.Len() > 0 || !closed {
			t.Errorf("-o %s: status %d, %q, %q", format, status, out.String(), errs.String())
		}
	}
}
