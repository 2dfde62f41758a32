package link

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/names"
)

// How long a role may be.
const (
	roleWords = 8
	roleBytes = 80
)

// role returns the role of the person that mention i names, if it stands directly before
// or, between commas, directly after it.
func (l *linker) role(i int) string {
	m := &l.mentions[i]
	s := l.field(m)
	from, to := max(0, m.Start-roleBytes), len(s)
	if from > 0 { // not within a word
		from += strings.IndexByte(s[from:m.Start], ' ') + 1
	}
	if i > 0 && l.mentions[i-1].Title == m.Title && l.mentions[i-1].Kind == names.Person {
		from = max(from, l.mentions[i-1].End)
	}
	if i+1 < len(l.mentions) && l.mentions[i+1].Title == m.Title && l.mentions[i+1].Kind == names.Person {
		to = l.mentions[i+1].Start
	}
	before := ""
	if from < m.Start {
		if before = roleBefore(s[from:m.Start]); before != "" && !courtesy(before) {
			return before
		}
	}
	if m.End < to {
		if role := roleAfter(s[m.End:to]); role != "" {
			return role
		}
	}
	if before == "" && from < m.Start && closes(s[m.End:]) {
		return roleApart(s[from:m.Start])
	}
	return before
}

// extent is that of a word of what may be a role.
type extent struct{ start, end int }

// closes says whether what is after a name ends what is between commas, and no list.
func closes(s string) bool {
	return s == "" || s[0] == '.' || s[0] == ',' && !strings.HasPrefix(s, ", and ") && !strings.HasPrefix(s, ", or ")
}

// roleApart returns the role before the comma that s ends with, if it is of one person:
// "Oman's foreign minister, ".
func roleApart(s string) string {
	s, ok := strings.CutSuffix(s, ", ")
	if !ok {
		return ""
	}
	role := roleBefore(s + " ")
	if role == "" {
		return ""
	}
	s = strings.TrimSuffix(strings.TrimSuffix(s, role), " ")
	if !determines(s[strings.LastIndexAny(s, " \n")+1:]) {
		return ""
	}
	return role
}

// roleBefore returns the role at the end of s: an office, what is its own ("of State"), and
// before it names and words such as "former".
func roleBefore(s string) string {
	if !strings.HasSuffix(s, " ") {
		return ""
	}
	var buf [roleWords]extent
	parts := lastWords(buf[:], s)
	if k := len(parts) - 1; k > 0 && courtesy(s[parts[k].start:parts[k].end]) {
		if role := roleBefore(s[:parts[k].start]); role != "" && !courtesy(role) {
			return role // "Director-General Dr."
		}
	}
	at := len(parts) // of the office
	for k := len(parts) - 1; k >= 0 && at == len(parts); k-- {
		w := s[parts[k].start:parts[k].end]
		switch {
		case office(w):
			at = k
		case !capital(w) && w != "of" && w != "for" && w != "and" && w != "the":
			return ""
		}
	}
	if at == len(parts) || at+1 < len(parts) && !governs(s[parts[at+1].start:parts[at+1].end]) {
		return ""
	}
	for at > 0 {
		w := s[parts[at-1].start:parts[at-1].end]
		if !modifies(w) && (!capital(w) || opens(w)) {
			break
		}
		at--
	}
	return s[parts[at].start:parts[len(parts)-1].end]
}

// lastWords returns the last words of s after its last mark of punctuation, as many as into has
// room for.
func lastWords(into []extent, s string) []extent {
	at := len(into)
	end := len(s) - 1
	for at > 0 && end > 0 {
		start := strings.LastIndexAny(s[:end], " \n") + 1
		if start == end || strings.ContainsAny(s[start:end], ",;:()[]\"“”—–!?*") || s[end-1] == '.' && !abbreviation(s[start:end]) || possessive(s[start:end]) {
			break
		}
		at--
		into[at] = extent{start, end}
		if start == 0 || s[start-1] == '\n' {
			break
		}
		end = start - 1
	}
	return into[at:]
}

// roleAfter returns the role that s begins with, between commas: ", the German chancellor,".
func roleAfter(s string) string {
	s, ok := strings.CutPrefix(s, ", ")
	if !ok {
		return ""
	}
	s = s[:min(len(s), roleBytes)]
	end := strings.IndexAny(s, ",;:()\n\"“”—–")
	if age, rest, ok := strings.Cut(s, ", "); ok && end == len(age) && age != "" && strings.Trim(age, "0123456789") == "" {
		s = rest
		end = strings.IndexAny(s, ",;:()\n\"“”—–")
	}
	if stop := strings.Index(s, ". "); stop >= 0 && (end < 0 || stop < end) {
		end = stop
	}
	if end < 0 {
		if end = len(s) - 1; end < 0 || s[end] != '.' {
			return ""
		}
	}
	s = s[:end]
	for _, article := range []string{"the ", "a ", "an "} {
		s = strings.TrimPrefix(s, article)
	}
	at, words, of := 0, 0, -1 // the bytes and words read, and which the office is
	for w := range strings.SplitSeq(s, " ") {
		switch {
		case w == "" || words == 2*roleWords:
			return ""
		case of >= 0 && breaks(w):
			return s[:at-1]
		case of == words-1 && of >= 0 && office(w): // "vice president"
			of = words
		case of == words-1 && of >= 0 && !governs(w):
			return ""
		case of < 0 && office(w):
			of = words
		case of < 0 && !modifies(w) && !capital(w):
			return ""
		}
		at += len(w) + 1
		words++
	}
	if of < 0 {
		return ""
	}
	return s
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func abbreviation(w string) bool {
	return strings.IndexByte(w, '.') < len(w)-1 || len(w) <= len("Prof.") && capital(w) && office(w)
}

func possessive(w string) bool {
	return strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") || strings.HasSuffix(w, "s'") || strings.HasSuffix(w, "s’")
}
