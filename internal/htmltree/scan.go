package htmltree

import "strings"

// Attributes reads the attributes of an element where they stand: Name as written,
// Value without its character references resolved.
type Attributes struct{ Name, Value, rest string }

// Is says whether the attribute is called name, in any case.
func (a *Attributes) Is(name string) bool {
	return a.Name == name || len(a.Name) == len(name) && strings.EqualFold(a.Name, name)
}

// Next reads the next attribute, if there is one.
func (a *Attributes) Next() bool {
	s := a.rest
	i := 0
	for i < len(s) && (isSpace(s[i]) || s[i] == '/') {
		i++
	}
	if i == len(s) {
		return false
	}
	start := i
	for i++; i < len(s) && !isSpace(s[i]) && s[i] != '/' && s[i] != '='; i++ {
	}
	a.Name, a.Value = s[start:i], ""
	end := i
	for i < len(s) && isSpace(s[i]) {
		i++
	}
	if i == len(s) || s[i] != '=' {
		a.rest = s[end:]
		return true
	}
	for i++; i < len(s) && isSpace(s[i]); i++ {
	}
	switch {
	case i < len(s) && (s[i] == '"' || s[i] == '\''):
		quote := strings.IndexByte(s[i+1:], s[i])
		if quote < 0 {
			quote = len(s) - i - 1
		}
		a.Value = s[i+1 : i+1+quote]
		i = min(i+quote+2, len(s))
	default:
		start = i
		for i < len(s) && !isSpace(s[i]) {
			i++
		}
		a.Value = s[start:i]
	}
	a.rest = s[i:]
	return true
}

// tagEnd finds the > that ends the tag whose attributes begin at i: outside of
// quoted values. Without one the tag goes on to the end of s, and is none.
func tagEnd(s string, i int) int {
	for i < len(s) {
		switch s[i] {
		case '>':
			return i
		case '=':
			for i++; i < len(s) && isSpace(s[i]); i++ {
			}
			if i < len(s) && (s[i] == '"' || s[i] == '\'') {
				quote := strings.IndexByte(s[i+1:], s[i])
				if quote < 0 {
					return len(s)
				}
				i += quote + 2
			}
		default:
			i++
		}
	}
	return len(s)
}

// commentEnd is where the comment ends whose text begins at i.
func commentEnd(s string, i int) int {
	if strings.HasPrefix(s[i:], ">") || strings.HasPrefix(s[i:], "->") {
		return i + strings.IndexByte(s[i:], '>') + 1
	}
	for {
		dashes := strings.Index(s[i:], "--")
		if dashes < 0 {
			return len(s)
		}
		i += dashes + 2
		for i < len(s) && s[i] == '-' {
			i++
		}
		if strings.HasPrefix(s[i:], ">") {
			return i + 1
		}
		if strings.HasPrefix(s[i:], "!>") {
			return i + 2
		}
	}
}

// rawEnd finds the end tag that closes the raw text of tag from i on: its < and
// what follows its name. Without one the text goes on to the end of s.
func rawEnd(s string, i int, tag Tag) (start, after int) {
	name := tag.String()
	for {
		lt := strings.IndexByte(s[i:], '<')
		if lt < 0 {
			return len(s), len(s)
		}
		i += lt
		switch {
		case tag == Script && strings.HasPrefix(s[i:], "<!--"):
			i = scriptCommentEnd(s, i+len("<!"))
		case isEndTag(s[i:], name):
			return i, i + len("</") + len(name)
		default:
			i++
		}
	}
}

// scriptCommentEnd is where the comment in a script ends whose dashes are at i,
// or the script itself in the midst of it. A script inside the comment has an end
// tag of its own.
func scriptCommentEnd(s string, i int) int {
	const name = "script"
	nested := false
	for {
		next := strings.IndexAny(s[i:], "<-")
		if next < 0 {
			return len(s)
		}
		i += next
		switch {
		case strings.HasPrefix(s[i:], "-->"):
			return i + len("-->")
		case isEndTag(s[i:], name):
			if !nested {
				return i
			}
			nested = false
		case s[i] == '<' && startsWithName(s[i+1:], name):
			nested = true
		}
		i++
	}
}

func isEndTag(s, name string) bool {
	return strings.HasPrefix(s, "</") && startsWithName(s[len("</"):], name)
}

// startsWithName says whether s begins with a tag's name, in any case, and what
// ends a name.
func startsWithName(s, name string) bool {
	if len(s) < len(name) || !strings.EqualFold(s[:len(name)], name) {
		return false
	}
	return len(s) == len(name) || isSpace(s[len(name)]) || s[len(name)] == '>' || s[len(name)] == '/'
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
