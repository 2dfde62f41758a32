package export

import (
	"crypto/sha256"
	"encoding/base64"
	"net/url"
	"strings"

	"github.com/seed-ad1655d8/newswire"
)

// nameOf is the URI by which a story is known.
func nameOf(p *newswire.Page, a *newswire.Article) string {
	if address := addressOf(p, a); address != "" {
		return address
	}
	sum := sha256.Sum256([]byte(a.Title + "\n\n" + a.Text))
	hash := "sha-256;" + base64.RawURLEncoding.EncodeToString(sum[:])
	if page := webAddress(p.URL); page != "" {
		page, _, _ = strings.Cut(page, "#")
		return page + "#" + hash
	}
	return "ni:///" + hash
}

// addressOf is where a story is, or empty.
func addressOf(p *newswire.Page, a *newswire.Article) string {
	if address := webAddress(a.URL); address != "" {
		return address
	}
	if isWhole(p) {
		return webAddress(p.URL)
	}
	return ""
}

// isWhole says that a page is there for its one story.
func isWhole(p *newswire.Page) bool {
	return len(p.Articles) == 1 && p.Kind != newswire.PageListing
}

// webAddress is an address as a URI, if it is an absolute one of http or https, or empty.
func webAddress(address string) string {
	scheme, rest, _ := strings.Cut(strings.TrimSpace(address), "://")
	if scheme = strings.ToLower(scheme); scheme != "http" && scheme != "https" {
		return ""
	}
	host := strings.IndexAny(rest, "/?#")
	if host < 0 {
		host = len(rest)
	}
	var b strings.Builder
	b.WriteString(scheme + "://")
	hasFragment := false
	for i := range len(rest) {
		c := rest[i]
		switch {
		case c == '\t' || c == '\n' || c == '\r': // which browsers leave out
		case isPlain(c),
			c == '%' && i+2 < len(rest) && isHex(rest[i+1]) && isHex(rest[i+2]),
			c == '#' && !hasFragment,
			(c == '[' || c == ']') && i < host: // an address of IPv6
			b.WriteByte(c)
			hasFragment = hasFragment || c == '#'
		default:
			b.Write([]byte{'%', "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15]})
		}
	}
	u, err := url.Parse(b.String())
	if err != nil || u.Hostname() == "" {
		return ""
	}
	return b.String()
}

// isPlain says that c may be anywhere in a URI.
func isPlain(c byte) bool {
	return c > ' ' && c < 0x7f && strings.IndexByte("\"#%<>[\\]^`{|}", c) < 0
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
