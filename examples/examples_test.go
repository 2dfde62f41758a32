// Package examples_test runs the examples.
package examples_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// build makes a program of an example, which is to be short.
func build(t *testing.T, name string) string {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(name, "main.go"))
	if lines := bytes.Count(source, []byte("\n")); err != nil || lines >= 80 {
		t.Errorf("%d lines, %v", lines, err)
	}
	program := filepath.Join(t.TempDir(), name)
	if out, err := exec.Command("go", "build", "-o", program, "./"+name).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// output is what an example prints.
func output(t *testing.T, name string, args ...string) string {
	t.Helper()
	c := exec.Command(build(t, name), args...)
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.Output()
	if err != nil || errs.Len() > 0 {
		t.Fatalf("%s: %v\n%s", name, err, &errs)
	}
	return string(out)
}

// has complains of what is not in text, in that order.
func has(t *testing.T, text string, parts ...string) {
	t.Helper()
	rest := text
	for _, part := range parts {
		_, after, found := strings.Cut(rest, part)
		if !found {
			t.Fatalf("no %q at its place in\n%s", part, text)
		}
		rest = after
	}
}

func TestReader(t *testing.T) {
	t.Parallel()
	site := httptest.NewServer(http.FileServer(http.Dir("../testdata")))
	defer site.Close()
	out := output(t, "reader", site.URL+"/article.html")
	has(t, out, "<article>", "<h1>The island that counts its birds</h1>\n<p>Mara Oyelaran, 2024-03-03T07:30:00Z</p>", "<p>Every April", "<blockquote>", "</article>")
	if strings.Contains(out, "<script") || strings.Contains(out, "<nav") {
		t.Errorf("something of the page is left:\n%s", out)
	}
}

func TestMonitor(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	text := "Minister meets fishers\n\nNorwegian Prime Minister Erna Solberg met the fishers of Bergen on Monday. Solberg promised them a harbour in Bergen.\n"
	if err := os.WriteFile(filepath.Join(folder, "a.txt"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	out := output(t, "monitor", "-once", folder)
	has(t, out, "PERSON      Erna Solberg  [Norwegian Prime Minister]  Minister meets fishers\n", "GPE         Bergen")
	if strings.Count(out, "Solberg") != 1 {
		t.Errorf("a name is new twice:\n%s", out)
	}
}

func TestMarkdown(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "new")
	output(t, "markdown", folder, "../testdata/blocks.html", "../testdata/list-teasers.html")
	names, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(names) != 1 {
		t.Fatal(names, err)
	}
	b, err := os.ReadFile(names[0])
	if err != nil {
		t.Fatal(err)
	}
	has(t, string(b), "---\ntitle: \"How to mend a dry stone wall\"\n", "authors: [\"Isla Brandreth\"]", "---\n\n", "## What you need\n", "\n- a hammer of [two pounds](")
}

func TestJSONFeed(t *testing.T) {
	t.Parallel()
	out := output(t, "jsonfeed", "https://courier.example/news/", "../testdata/list-teasers.html")
	var feed struct {
		Version string
		Items   []struct{ ID, URL, Title string }
	}
	if err := json.Unmarshal([]byte(out), &feed); err != nil {
		t.Fatal(err)
	}
	if len(feed.Items) < 5 || feed.Items[0].Title == "" || !strings.HasPrefix(feed.Items[0].URL, "https://courier.example/") {
		t.Errorf("%s", out)
	}
}

func TestServer(t *testing.T) {
	t.Parallel()
	free := httptest.NewServer(nil) // to learn of a port that is free
	addr := free.Listener.Addr().String()
	free.Close()
	c := exec.Command(build(t, "server"), "-addr", addr)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { c.Process.Kill(); c.Wait() }()
	post := func(contentType string, body io.Reader) (int, []byte) {
		var r *http.Response
		var err error
		for range 100 { // until it listens
			if r, err = http.Post("http://"+addr+"/?url=https://a.example/", contentType, body); err == nil {
				break
			}
			time.Sleep(20 * time.Millisecond)
		}
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		b, err := io.ReadAll(r.Body)
		if err != nil {
			t.Fatal(err)
		}
		return r.StatusCode, b
	}
	status, b := post("text/plain", strings.NewReader("Floods\n\nRain fell in Bergen.\n"))
	var page newswire.Page
	if err := json.Unmarshal(b, &page); err != nil || status != http.StatusOK || page.URL != "https://a.example/" || page.Articles[0].Title != "Floods" {
		t.Errorf("%d, %v: %s", status, err, b)
	}
	if status, b = post("text/html", strings.NewReader(strings.Repeat("<p>a", 2<<20))); status != http.StatusRequestEntityTooLarge {
		t.Errorf("too large: %d: %s", status, b)
	}
	if status, b = post("", strings.NewReader("\x89PNG\r\n\x1a\n")); status != http.StatusUnsupportedMediaType {
		t.Errorf("an image: %d: %s", status, b)
	}
}
