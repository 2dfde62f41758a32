package wiretext

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// isByline says whether s is one or more names as a byline prints them.
func isByline(s string, labelled bool) bool {
	words := wordCount(s)
	if words == 0 || words > 14 || words == 1 && !labelled {
		return false
	}
	small := 0
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\"'“‘("))
		switch {
		case unicode.IsUpper(r) || unicode.In(r, unicode.Han, unicode.Hangul, unicode.Arabic, unicode.Hebrew, unicode.Devanagari):
		case unicode.IsDigit(r):
			return false
		default:
			switch strings.Trim(w, ",") {
			case "and", "with", "in", "de", "van", "von", "der", "den", "la", "le", "di", "da", "del", "dos", "al", "el", "bin", "for", "of", "the", "&", "-", "et", "und", "y", "ter", "ten":
			default:
				small++
			}
		}
	}
	return small == 0 && !strings.HasSuffix(s, "?") && !strings.HasSuffix(s, "!")
}

// isSignature says whether s, at the end of a story, names its writer: "— Keiko
// Hollis".
func isSignature(s string) bool {
	name := strings.TrimLeft(s, "—–- ")
	return len(name) < len(s) && wordCount(name) < 4 && looksLikeName(name) && isByline(name, false)
}

// isRole says whether s is what a byline calls its author: "Senior Correspondent".
func isRole(s string) bool {
	s = strings.TrimRight(s, " .")
	if len(s) > 40 || wordCount(s) > 4 {
		return false
	}
	var buf [maxKey]byte
	switch string(phraseKey(buf[:0], s[strings.LastIndexByte(s, ' ')+1:])) {
	case "writer", "correspondent", "reporter", "editor", "columnist", "contributor", "critic", "photographer", "staff", "intern", "freelancer", "producer":
		return true
	}
	return false
}

// looksLikeName says whether an unlabelled part of a meta line can be a name or
// a section: a few words, the first with a capital.
func looksLikeName(s string) bool {
	s = strings.TrimRight(s, " ")
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) && wordCount(s) <= 4 && len(s) <= 40 && !strings.ContainsAny(s, ".?!:") ||
		unicode.IsLetter(r) && !unicode.IsLower(r) && !unicode.IsUpper(r) && len(s) <= 40
}

// take keeps what a part of a meta line says.
func (st *Story) take(f field, value string, ref time.Time) {
	switch f {
	case authorField:
		if st.loose { // what says so beats what only looks like it
			st.Authors, st.loose = nil, false
		}
		if last, first, ok := strings.Cut(value, ", "); ok && wordCount(last) == 1 && wordCount(first) == 1 { // as archives print it
			value = first + " " + last
		}
		st.Authors = appendNames(st.Authors, value)
	case publishedField, modifiedField:
		p, _ := stamp.Prefix(value)
		when := &st.Published
		if f == modifiedField {
			when = &st.Modified
		}
		if s, ok := p.Stamp(ref); ok && s.Grain > when.Grain {
			*when = s
		}
	case sectionField:
		if st.Section == "" {
			st.Section, _, _ = strings.Cut(value, ";")
		}
	case tagsField:
		for tag := range strings.FieldsFuncSeq(value, func(r rune) bool { return r == ',' || r == ';' || r == '#' }) {
			if tag = strings.TrimSpace(tag); tag != "" {
				st.Tags = append(st.Tags, tag)
			}
		}
	case titleField:
		if st.Title == "" {
			st.Title = value
		}
	}
}

// takeLoose keeps an unlabelled part: a known section, or else a name if it has
// the two words or more that a person's does.
func (st *Story) takeLoose(s string) {
	s = strings.TrimSpace(s)
	switch {
	case phraseOf(s) != 0, isAgency(s):
	case isSection(s) || wordCount(s) == 1:
		if st.Section == "" {
			st.Section = s
		}
	default:
		if len(st.Authors) == 0 {
			st.Authors, st.loose = appendNames(st.Authors, s), true
		}
	}
}

// isSection knows the sections that newspapers have in common.
func isSection(s string) bool {
	if len(s) > 24 {
		return false
	}
	var buf [maxKey]byte
	switch string(phraseKey(buf[:0], s)) {
	case "politics", "world", "world news", "business", "economy", "technology", "tech", "science", "health", "sports", "sport", "opinion", "climate",
		"culture", "local news", "local", "national", "international", "us news", "us", "u s", "uk", "uk news", "europe", "asia", "africa", "americas", "middle east",
		"markets", "finance", "money", "entertainment", "arts", "arts culture", "lifestyle", "life", "travel", "food", "style", "fashion", "education",
		"environment", "crime", "law", "media", "books", "music", "film", "movies", "tv", "weather", "obituaries", "editorial", "analysis", "commentary",
		"comment", "features", "feature", "interview", "interviews", "investigations", "video", "top news", "front page", "real estate", "energy", "defense",
		"defence", "security", "space", "religion", "society", "nation", "metro", "regional", "exclusive", "perspectives", "research", "events", "company news":
		return true
	}
	return false
}

// appendNames adds the names of a byline, without roles and places.
func appendNames(names []string, s string) []string {
	if i := strings.IndexAny(s, "(|<"); i > 0 {
		s = s[:i]
	}
	if i := strings.Index(s, " in "); i > 0 {
		s = s[:i]
	}
	for s != "" {
		name, rest := s, ""
		for _, joint := range [...]string{", and ", " and ", " & ", ", ", "; ", " with "} {
			if i := strings.Index(s, joint); i >= 0 && i < len(name) {
				name, rest = s[:i], s[i+len(joint):]
			}
		}
		if name = strings.Trim(name, " .,;"); name != "" && isPersonName(name) {
			names = append(names, name)
		}
		s = rest
	}
	return names
}

// isPersonName leaves out what follows a name in a byline: a role, a desk, a
// publication.
func isPersonName(s string) bool {
	last := strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
	switch last {
	case "writer", "reporter", "editor", "correspondent", "staff", "press", "reuters", "ap", "afp", "desk", "team", "times", "post", "news", "columnist", "contributor", "service",
		"daily", "weekly", "list", "journal", "herald", "gazette", "tribune", "magazine", "review", "online", "agency", "network", "bureau", "office":
		return false
	}
	return wordCount(s) <= 5 && !strings.HasPrefix(s, "The ")
}
