package export

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/weburl"
)

// nameOf is the URI by which a story is known.
func nameOf(p *newswire.Page, a *newswire.Article) string {
	if address := addressOf(p, a); address != "" {
		return address
	}
	sum := sha256.Sum256([]byte(a.Title + "\n\n" + a.Text))
	hash := "sha-256;" + base64.RawURLEncoding.EncodeToString(sum[:])
	if page := weburl.Web(p.URL); page != "" {
		page, _, _ = strings.Cut(page, "#")
		return page + "#" + hash
	}
	return "ni:///" + hash
}

// addressOf is where a story is, or empty.
func addressOf(p *newswire.Page, a *newswire.Article) string {
	if address := weburl.Web(a.URL); address != "" {
		return address
	}
	if isWhole(p) {
		return weburl.Web(p.URL)
	}
	return ""
}

// isWhole says that a page is there for its one story.
func isWhole(p *newswire.Page) bool {
	return len(p.Articles) == 1 && p.Kind != newswire.PageListing
}
