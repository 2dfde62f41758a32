package decode

import (
	"strings"

	"golang.org/x/net/html"
)

// declared is what a page says of itself near its start.
type declared struct {
	charset string // a canonical name
	lang    string // a language tag, as it stands
}

// readDeclared reads the declarations of a page in an ASCII-compatible charset.
// The standard looks into the first 1024 bytes for the charset, and starts anew if
// a meta element further down names one; here that is one scan. An XML declaration
// counts if there is no such element.
func readDeclared(s string) (d declared) {
	const far = 16 << 10
	s = s[:min(len(s), far)]
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if d.charset == "" && strings.HasPrefix(s, "<?xml") {
				head, _, _ := strings.Cut(s, ">")
				d.charset = asRead(valueAfter(head, "encoding"))
			}
			return d
		case html.StartTagToken, html.SelfClosingTagToken:
		default:
			continue
		}
		name, more := z.TagName()
		tag := string(name)
		if !more || tag != "meta" && tag != "html" {
			continue
		}
		attributes := map[string]string{}
		for more {
			var key, value []byte
			key, value, more = z.TagAttr()
			if _, twice := attributes[string(key)]; !twice {
				attributes[string(key)] = string(value)
			}
		}
		if tag == "html" {
			if d.lang == "" {
				d.lang = attributes["lang"]
			}
			if d.lang == "" {
				d.lang = attributes["xml:lang"]
			}
			continue
		}
		label := attributes["charset"]
		switch strings.ToLower(attributes["http-equiv"]) {
		case "content-type":
			if label == "" {
				label = valueAfter(attributes["content"], "charset")
			}
		case "content-language":
			if d.lang == "" {
				d.lang = attributes["content"]
			}
		}
		if d.charset == "" {
			d.charset = asRead(label)
		}
	}
}

// asRead is the label that a page means if it could be read as far as label.
func asRead(label string) string {
	switch name := canonical(label); name {
	case "":
		return ""
	case "utf-16le", "utf-16be":
		return "utf-8"
	case "x-user-defined":
		return "windows-1252"
	default:
		return name
	}
}

// valueAfter is the value of name in s: of "charset" in "text/html; charset=koi8-r".
// It is in lower case.
func valueAfter(s, name string) string {
	s = strings.ToLower(s)
	for {
		_, after, found := strings.Cut(s, name)
		if !found {
			return ""
		}
		s = strings.TrimLeft(after, " \t\r\n\f")
		if !strings.HasPrefix(s, "=") {
			continue
		}
		s = strings.TrimLeft(s[1:], " \t\r\n\f")
		if s != "" && (s[0] == '"' || s[0] == '\'') {
			value, _, closed := strings.Cut(s[1:], s[:1])
			if !closed {
				return ""
			}
			return value
		}
		if end := strings.IndexAny(s, "; \t\r\n\f"); end >= 0 {
			s = s[:end]
		}
		return s
	}
}
