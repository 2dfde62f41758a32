// Package attack reads the attacks of testdata/attacks, for the tests of more than one
// module.
package attack

import (
	"encoding/json"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire"
)

// Section is one of a file there, where the format is told.
type Section struct{ Name, Text string }

var (
	sectionLine = regexp.MustCompile(`(?m)^-- (.+) --\n`)
	byteEscape  = regexp.MustCompile(`\\x[0-9a-f]{2}`)
)

// Vectors are the attacks that folder has.
func Vectors(t testing.TB, folder string) []Section {
	t.Helper()
	vectors := readSections(t, filepath.Join(folder, "vectors.txt"))
	for i := range vectors {
		vectors[i].Text = byteEscape.ReplaceAllStringFunc(vectors[i].Text, func(s string) string {
			b, _ := strconv.ParseUint(s[2:], 16, 8)
			return string([]byte{byte(b)})
		})
	}
	return vectors
}

// Places are where in a page folder has them stand, and the page around these.
func Places(t testing.TB, folder string) (frame string, places []Section) {
	t.Helper()
	sections := readSections(t, filepath.Join(folder, "places.txt"))
	return sections[0].Text, sections[1:]
}

func readSections(t testing.TB, file string) []Section {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	var sections []Section
	lines := sectionLine.FindAllStringSubmatchIndex(text, -1)
	for i, at := range lines {
		end := len(text)
		if i+1 < len(lines) {
			end = lines[i+1][0]
		}
		sections = append(sections, Section{text[at[2]:at[3]], strings.TrimSuffix(text[at[1]:end], "\n")})
	}
	return sections
}

// Put puts an attack at a place in the page.
func Put(frame string, place Section, attack string) (page, contentType string) {
	quoted, _ := json.Marshal(attack)
	put := strings.NewReplacer("{raw}", attack, "{escaped}", html.EscapeString(attack), "{json}", string(quoted)).Replace(place.Text)
	switch kind, _, _ := strings.Cut(place.Name, " "); kind {
	case "head":
		return strings.NewReplacer("{head}", put, "{body}", "").Replace(frame), "text/html; charset=utf-8"
	case "body":
		return strings.NewReplacer("{head}", "", "{body}", put).Replace(frame), "text/html; charset=utf-8"
	}
	return put, "text/plain; charset=utf-8"
}

// Words are the words that a rendering of a has: without the bullets of flat text.
func Words(a *newswire.Article) string {
	words := ""
	for _, b := range a.Blocks {
		text := b.In(a.Text)
		if b.Kind == newswire.Item && b.Level == 0 {
			text = strings.TrimPrefix(text, "- ")
		}
		words += text + "\n"
	}
	return words
}

// Squeeze leaves out what may be written otherwise: spaces, controls, and bytes that are
// not UTF-8.
func Squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if r <= ' ' || r == '\u00a0' || r == '\ufffd' {
			return -1
		}
		return r
	}, s)
}
