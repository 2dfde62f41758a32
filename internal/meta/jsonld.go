package meta

import (
	"encoding/json"
	"html"
	"strings"
)

// readThings reads the things of one JSON-LD script, at any depth of lists and
// graphs. Broken JSON is mended where pages break it: raw line ends and tabs in
// strings, commas before closing brackets, HTML escapes, comments around.
func readThings(script string) []map[string]any {
	script = strings.TrimSpace(script)
	script = strings.TrimSuffix(strings.TrimPrefix(script, "<!--"), "-->")
	script = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(script), "//<![CDATA["), "//]]>")
	script = strings.TrimSuffix(strings.TrimSpace(script), ";")
	var v any
	for _, mend := range []func(string) string{func(s string) string { return s }, mendJSON, func(s string) string { return mendJSON(html.UnescapeString(s)) }} {
		if err := json.NewDecoder(strings.NewReader(mend(script))).Decode(&v); err == nil {
			break
		}
		v = nil
	}
	return appendThings(nil, v, 0)
}

func appendThings(things []map[string]any, v any, depth int) []map[string]any {
	const deep = 8
	if depth > deep {
		return things
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			things = appendThings(things, item, depth+1)
		}
	case map[string]any:
		things = append(things, v)
		for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart"} {
			if inner, ok := v[key]; ok {
				things = appendThings(things, inner, depth+1)
			}
		}
	}
	return things
}

func mendJSON(s string) string {
	var b strings.Builder
	inString := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case inString && c == '\\' && i+1 < len(s):
			b.WriteByte(c)
			i++
			b.WriteByte(s[i])
		case c == '"':
			inString = !inString
			b.WriteByte(c)
		case inString && c < ' ':
			b.WriteByte(' ')
		case !inString && c == ',':
			if rest := strings.TrimLeft(s[i+1:], " \t\r\n"); rest == "" || rest[0] != '}' && rest[0] != ']' && rest[0] != ',' {
				b.WriteByte(c)
			}
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// rank puts the things that are articles before pages, and these before others.
func rank(thing map[string]any) int {
	for _, t := range texts(thing["@type"]) {
		switch {
		case strings.HasSuffix(t, "Article"), strings.HasSuffix(t, "BlogPosting"), t == "Report", t == "Review", t == "LiveBlogPosting", t == "Recipe":
			return 0
		}
	}
	for _, t := range texts(thing["@type"]) {
		if strings.HasSuffix(t, "Page") {
			return 1
		}
	}
	return 2
}

// fromThings is the value of key in the first article, else page, that has it.
func (c *claims) fromThings(key string) any {
	for _, thing := range c.things {
		if rank(thing) < 2 {
			if v, ok := thing[key]; ok {
				return v
			}
		}
	}
	return nil
}

// texts are the strings in v: itself, those of a list, or the URL of an object.
func texts(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{clean(html.UnescapeString(v))}
	case bool:
		if v {
			return []string{"true"}
		}
		return []string{"false"}
	case []any:
		var all []string
		for _, item := range v {
			all = append(all, texts(item)...)
		}
		return all
	case map[string]any:
		for _, key := range [...]string{"@value", "url", "contentUrl"} {
			if s, ok := v[key].(string); ok {
				return []string{clean(s)}
			}
		}
	}
	return nil
}

// names are the names in v: strings, or the names of people and organisations.
func names(v any) []string {
	switch v := v.(type) {
	case []any:
		var all []string
		for _, item := range v {
			all = append(all, names(item)...)
		}
		return all
	case map[string]any:
		return names(v["name"])
	}
	return texts(v)
}
