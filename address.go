package newswire

import (
	"net/url"
	"strings"
)

// resolver makes addresses absolute. The zero resolver leaves them as they stand.
type resolver struct {
	base *url.URL
	// scheme, origin ("https://example.com"), and folder and page below it.
	scheme, origin, folder, page string
}

// newResolver resolves against the first of addresses that is one of the web.
func newResolver(addresses ...string) *resolver {
	for _, a := range addresses {
		base, err := url.Parse(strings.TrimSpace(a))
		if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" {
			continue
		}
		path := base.EscapedPath()
		if path == "" {
			path = "/"
		}
		page := base.Scheme + "://" + base.Host + path
		return &resolver{base, base.Scheme, page[:len(page)-len(path)], page[:strings.LastIndexByte(page, '/')+1], page}
	}
	return &resolver{}
}

// resolve is the address that ref leads to.
func (r *resolver) resolve(ref string) string {
	var room [256]byte
	return string(r.append(room[:0], ref))
}

// append appends the address that ref leads to. Plain references, nearly all, are
// resolved by their form.
func (r *resolver) append(dst []byte, ref string) []byte {
	ref = strings.TrimSpace(ref)
	switch {
	case r.base == nil || hasScheme(ref):
		return append(dst, ref...)
	case strings.HasPrefix(ref, "//"):
		return append(append(append(dst, r.scheme...), ':'), ref...)
	case strings.Contains(ref, "./") || strings.HasSuffix(ref, "/.") || strings.HasPrefix(ref, ".") || strings.ContainsAny(ref, "\t\r\n\\"):
		if u, err := r.base.Parse(ref); err == nil {
			return append(dst, u.String()...)
		}
		return append(dst, ref...)
	case strings.HasPrefix(ref, "/"):
		return append(append(dst, r.origin...), ref...)
	case ref == "" || ref[0] == '#' || ref[0] == '?':
		dst = append(dst, r.page...)
		if r.base.RawQuery != "" && (ref == "" || ref[0] == '#') {
			dst = append(append(dst, '?'), r.base.RawQuery...)
		}
		return append(dst, ref...)
	}
	return append(append(dst, r.folder...), ref...)
}

// hasScheme says whether ref begins with a scheme, as in "mailto:".
func hasScheme(ref string) bool {
	for i := range len(ref) {
		switch c := ref[i]; {
		case c|0x20 >= 'a' && c|0x20 <= 'z', i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'):
		default:
			return c == ':' && i > 0
		}
	}
	return false
}
