package browser

import (
	"strings"
	"sync"
	"testing"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/attack"
)

const attacks = "../testdata/attacks"

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
	vectors := attack.Vectors(t, attacks)
	frame, places := attack.Places(t, attacks)
	attackedOnce.Do(func() {
		seen := map[string]bool{}
		for _, v := range vectors {
			for _, p := range places {
				in, contentType := attack.Put(frame, p, v.Text)
				page, err := newswire.Parse(strings.NewReader(in), newswire.WithContentType(contentType))
				if err != nil {
					continue
				}
				for _, a := range page.Articles {
					if out := a.HTML(); !seen[out] {
						seen[out] = true
						attackedArticles = append(attackedArticles, attacked{v.Name, p.Name, a, out})
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
