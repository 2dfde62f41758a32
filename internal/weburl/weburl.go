// Package weburl says which addresses may be led to, and writes them as URIs.
package weburl

import (
	"net/url"
	"strings"
)

// Web is address as a URI, if it is an absolute one of http or https, or empty: nothing runs
// where it is followed. What a URI must not have is escaped, but for the tabs and the ends
// of lines in it, which browsers leave out.
func Web(address string) string {
	address = strings.TrimFunc(address, func(r rune) bool { return r <= ' ' })
	scheme, rest, found := strings.Cut(address, "://")
	if scheme = strings.ToLower(scheme); !found || scheme != "http" && scheme != "https" {
		return ""
	}
	host := strings.IndexAny(rest, "/?#")
	if host < 0 {
		host = len(rest)
	}
	uri := scheme + "://" + escape(rest, host)
	if u, err := url.Parse(uri); err != nil || u.Hostname() == "" {
		return ""
	}
	return uri
}

// WebOrMail is [Web] of address, or the address of a mailto.
func WebOrMail(address string) string {
	scheme, rest, _ := strings.Cut(strings.TrimFunc(address, func(r rune) bool { return r <= ' ' }), ":")
	if strings.EqualFold(scheme, "mailto") && rest != "" {
		return "mailto:" + escape(rest, 0)
	}
	return Web(address)
}

// escape escapes what a URI must not have behind its scheme. The first host bytes of s are
// the host.
func escape(s string, host int) string {
	const hex = "0123456789ABCDEF"
	fragment := false
	for i := range len(s) {
		if isPlain(s[i]) {
			continue
		}
		b := append(make([]byte, 0, len(s)+16), s[:i]...)
		for ; i < len(s); i++ {
			c := s[i]
			switch {
			case c == '\t' || c == '\n' || c == '\r':
			case isPlain(c),
				c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]),
				c == '#' && !fragment,
				(c == '[' || c == ']') && i < host: // an address of IPv6
				b = append(b, c)
				fragment = fragment || c == '#'
			default:
				b = append(b, '%', hex[c>>4], hex[c&15])
			}
		}
		return string(b)
	}
	return s
}

// isPlain says that c may be anywhere in a URI.
func isPlain(c byte) bool {
	return c > ' ' && c < 0x7f && strings.IndexByte("\"#%<>[\\]^`{|}", c) < 0
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
