package meta

import "strings"

// attributes reads the attributes of an element where they stand, without their
// character references resolved: names of classes and properties have none.
type attributes struct{ rest, name, value string }

func (c *claims) attributes(n int32) attributes {
	node := &c.tree.Nodes[n]
	return attributes{rest: c.tree.Source[node.From:node.To]}
}

// is says whether the attribute has this name, in any case.
func (a *attributes) is(name string) bool {
	return a.name == name || strings.EqualFold(a.name, name)
}

func (a *attributes) next() bool {
	s := a.rest
	i := 0
	for i < len(s) && (s[i] <= ' ' || s[i] == '/') {
		i++
	}
	if i == len(s) {
		return false
	}
	start := i
	for i++; i < len(s) && s[i] > ' ' && s[i] != '/' && s[i] != '='; i++ {
	}
	a.name, a.value = s[start:i], ""
	for i < len(s) && s[i] <= ' ' {
		i++
	}
	if i == len(s) || s[i] != '=' {
		a.rest = s[i:]
		return true
	}
	for i++; i < len(s) && s[i] <= ' '; i++ {
	}
	end := i
	switch {
	case i < len(s) && (s[i] == '"' || s[i] == '\''):
		start = i + 1
		end = strings.IndexByte(s[start:], s[i])
		if end < 0 {
			end = len(s) - start
		}
		end += start
		i = min(end+1, len(s))
	default:
		start = i
		for i < len(s) && s[i] > ' ' {
			i++
		}
		end = i
	}
	a.value, a.rest = s[start:end], s[i:]
	return true
}
