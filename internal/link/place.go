package link

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/internal/names"
)

// place returns the code of the country, state or province that has this name alone, or
// whose demonym it is.
func place(text string) (code string, demonym bool) {
	text = strings.TrimPrefix(text, "the ")
	if code, demonym := lexicon.Country(text); code != "" {
		return code, demonym
	}
	for _, what := range []string{"State of ", "Commonwealth of ", "Province of "} {
		text = strings.TrimPrefix(text, what)
	}
	if code, demonym, shared := lexicon.State(text); !shared {
		return code, demonym
	}
	return "", false
}

// american says whether the article names a state of the United States: then Georgia is one
// too.
func (l *linker) american() bool {
	for i := range l.names {
		if n := &l.names[i]; n.kind == names.GPE && strings.HasPrefix(n.code, "US-") {
			return true
		}
	}
	return false
}

// code returns the code of the place that a mention names, whose fullest name is full. What
// may be a city as well is a state only after the name of another: "Seattle, Washington".
func (l *linker) code(mention int, full string, american bool) string {
	m, code := &l.mentions[mention], l.names[l.of[mention]].code
	state, _, shared := lexicon.State(full)
	switch {
	case !shared, code != "" && !american:
		return code
	case code != "":
		return state
	case mention > 0:
		city := &l.mentions[mention-1]
		if city.Title == m.Title && city.Kind == names.GPE && city.End <= m.Start && l.field(m)[city.End:m.Start] == ", " {
			return state
		}
	}
	return ""
}
