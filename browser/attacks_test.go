package browser

import (
	"encoding/json"
	"html"
	"os"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/seed-ad1655d8/newswire"
)

// section is one of a file in ../testdata/attacks, where the format is told.
type section struct{ name, text string }

var (
	sectionLine = regexp.MustCompile(`(?m)^-- (.+) --\n`)
	byteEscape  = regexp.MustCompile(`\\x[0-9a-f]{2}`)
)

func readSections(t *testing.T, file string) []section {
	t.Helper()
	b, err := os.ReadFile("../testdata/attacks/" + file)
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	var sections []section
	lines := sectionLine.FindAllStringSubmatchIndex(text, -1)
	for i, at := range lines {
		end := len(text)
		if i+1 < len(lines) {
			end = lines[i+1][0]
		}
		sections = append(sections, section{text[at[2]:at[3]], strings.TrimSuffix(text[at[1]:end], "\n")})
	}
	return sections
}

func readVectors(t *testing.T) []section {
	vectors := readSections(t, "vectors.txt")
	for i := range vectors {
		vectors[i].text = byteEscape.ReplaceAllStringFunc(vectors[i].text, func(s string) string {
			b, _ := strconv.ParseUint(s[2:], 16, 8)
			return string([]byte{byte(b)})
		})
	}
	return vectors
}

// place puts an attack where a section of places.txt has it.
func place(frame string, place section, attack string) (page, contentType string) {
	quoted, _ := json.Marshal(attack)
	put := strings.NewReplacer("{raw}", attack, "{escaped}", html.EscapeString(attack), "{json}", string(quoted)).Replace(place.text)
	switch kind, _, _ := strings.Cut(place.name, " "); kind {
	case "head":
		return strings.NewReplacer("{head}", put, "{body}", "").Replace(frame), "text/html; charset=utf-8"
	case "body":
		return strings.NewReplacer("{head}", "", "{body}", put).Replace(frame), "text/html; charset=utf-8"
	}
	return put, "text/plain; charset=utf-8"
}

// attacked is an article of a page with an attack.
type attacked struct {
	vector, place string
	article       *newswire.Article
	html          string
}

var attackedOnce sync.Once
var attackedArticles []attacked

// attackedPages are the articles of all pages with attacks, each once.
func attackedPages(t *testing.T) []attacked {
	t.Helper()
	vectors, places := readVectors(t), readSections(t, "places.txt")
	attackedOnce.Do(func() {
		seen := map[string]bool{}
		for _, v := range vectors {
			for _, p := range places[1:] {
				in, contentType := place(places[0].text, p, v.text)
				page, err := newswire.Parse(strings.NewReader(in), newswire.WithContentType(contentType))
				if err != nil {
					continue
				}
				for _, a := range page.Articles {
					if out := a.HTML(); !seen[out] {
						seen[out] = true
						attackedArticles = append(attackedArticles, attacked{v.name, p.name, a, out})
					}
				}
			}
		}
	})
	if len(attackedArticles) < 5*len(vectors) {
		t.Fatalf("%d articles of %d vectors", len(attackedArticles), len(vectors))
	}
	return attackedArticles
}
