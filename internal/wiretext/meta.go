package wiretext

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// field is what one part of a meta line says.
type field uint8

const (
	noField        field = iota
	openField            // "3 of 57 DOCUMENTS": a document of an export begins
	closeField           // "Document BKM0000020240105": one ends
	titleField           // "HEADLINE: …"
	publishedField       // when
	authorField          // who wrote it
	modifiedField
	sectionField
	tagsField
	countField // words, comments, minutes to read: nothing to keep
	otherField // language, publication: nothing to keep, and common in other places
	roleField  // what the author is: tells of one only beside a name
)

// labels open the parts of a meta line. The first that fits is taken, so that a
// label stands before those it begins with.
var labels = [...]struct {
	word string
	is   field
}{
	{"this entry was posted in", sectionField}, {"this entry was posted on", publishedField}, {"this entry was posted by", authorField},
	{"this post was written by", authorField}, {"this article was published on", publishedField},
	{"first published on", publishedField}, {"first published", publishedField}, {"originally published", publishedField},
	{"published in", sectionField}, {"published on", publishedField}, {"published at", publishedField}, {"published by", authorField},
	{"published:", publishedField}, {"published", publishedField}, {"publication date", publishedField}, {"date published", publishedField},
	{"posted in", sectionField}, {"posted on", publishedField}, {"posted at", publishedField}, {"posted by", authorField}, {"posted", publishedField},
	{"last updated on", modifiedField}, {"last updated", modifiedField}, {"last modified", modifiedField}, {"updated on", modifiedField},
	{"updated at", modifiedField}, {"updated", modifiedField}, {"modified", modifiedField},
	{"issued on", publishedField}, {"release date", publishedField}, {"dated", publishedField}, {"date:", publishedField}, {"time:", publishedField},
	{"filed under", sectionField}, {"filed in", sectionField}, {"category:", sectionField}, {"categories:", sectionField}, {"categories", sectionField},
	{"section:", sectionField}, {"topic:", sectionField}, {"desk:", sectionField},
	{"tagged with", tagsField}, {"tagged as", tagsField}, {"tagged", tagsField}, {"tags:", tagsField}, {"tags", tagsField}, {"keywords:", tagsField},
	{"written by", authorField}, {"story by", authorField}, {"words by", authorField}, {"reported by", authorField}, {"author:", authorField},
	{"author", authorField}, {"authors:", authorField}, {"reporter:", authorField}, {"byline:", authorField}, {"par", authorField}, {"von", authorField},
	{"by", authorField}, {"filed by", authorField}, {"submitted by", authorField}, {"creator:", authorField}, {"dc:creator:", authorField}, {"filed:", publishedField},
	{"filed on", publishedField}, {"pubdate:", publishedField}, {"publication year:", publishedField}, {"created:", publishedField}, {"created on", publishedField},
	{"views:", countField}, {"comments:", countField}, {"shares:", countField}, {"reading time:", countField}, {"words:", countField}, {"word count:", countField},
	{"publication title:", otherField}, {"first page:", otherField}, {"last page:", otherField}, {"pages:", otherField}, {"page:", otherField}, {"full text:", otherField},
	{"abstract:", otherField}, {"publisher:", otherField}, {"issn:", otherField}, {"document url:", otherField}, {"link:", otherField}, {"guid:", otherField},
	{"reviewed by", authorField}, {"interview by", authorField}, {"interviews by", authorField}, {"por", authorField}, {"door", authorField}, {"di", authorField},
	{"photographs by", otherField}, {"photography by", otherField}, {"illustrations by", otherField}, {"contact:", otherField}, {"from:", otherField}, {"to:", otherField}, {"sent:", otherField}, {"cc:", otherField}, {"reply-to:", otherField}, {"labels:", tagsField},
	{"stand:", modifiedField}, {"veröffentlicht am", publishedField}, {"aktualisiert am", modifiedField}, {"publié le", publishedField},
	{"mis à jour le", modifiedField}, {"publicado el", publishedField}, {"publicado em", publishedField}, {"actualizado el", modifiedField},
	{"atualizado em", modifiedField}, {"pubblicato il", publishedField}, {"aggiornato il", modifiedField}, {"опубликовано", publishedField}, {"обновлено", modifiedField},
	{"leave a comment on", otherField}, {"leave a comment", countField}, {"leave a reply", countField},
	{"no comments", countField}, {"comments off", countField}, {"add comment", countField}, {"permalink", countField}, {"bookmark the permalink", countField},
	{"headline:", titleField}, {"title:", titleField},
	{"length:", countField}, {"load-date:", otherField}, {"language:", otherField}, {"publication-type:", otherField}, {"journal-code:", otherField},
	{"subject:", tagsField}, {"dateline:", otherField}, {"graphic:", otherField}, {"url:", otherField}, {"copyright:", otherField}, {"series:", otherField},
	{"document", closeField}, {"source:", otherField}, {"publication:", otherField}, {"edition:", otherField}, {"location:", otherField}, {"body:", otherField},
	{"industry:", otherField}, {"company:", otherField}, {"person:", otherField}, {"geographic:", otherField}, {"organization:", otherField}, {"highlight:", otherField},
	{"document-type:", otherField}, {"publication-type", otherField}, {"ticker:", otherField}, {"state:", otherField}, {"city:", otherField}, {"country:", otherField},
}

// readMeta reads a line that says something of its story: who wrote it, when,
// in which section, how long it is. It answers the most telling field it found,
// noField if any part of the line is something else; what the line says goes
// into st, if st is not nil.
func readMeta(s string, st *Story, ref time.Time) field {
	if len(s) > maxMeta {
		return noField
	}
	if f := exportLine(s); f != noField {
		return f
	}
	telling, loose := noField, 0 // loose: parts that only their company makes a name or a section
	for rest, first := s, true; ; first = false {
		rest = skipJoint(rest, first)
		if rest == "" {
			if telling == roleField {
				if loose == 0 {
					return noField
				}
				return authorField
			}
			return telling
		}
		f, value, n := part(rest)
		if f == noField {
			if loose++; loose > 2 || !looksLikeName(rest[:n]) {
				return noField
			}
			if st != nil {
				st.takeLoose(rest[:n])
			}
		} else {
			if telling == noField || f < telling {
				telling = f
			}
			if st != nil {
				st.take(f, value, ref)
			}
		}
		rest = rest[n:]
	}
}

const maxMeta = 160 // bytes

// part reads the first part of s: its field, what it says, and its bytes.
// Without a field the bytes are those up to the next sign that parts.
func part(s string) (f field, value string, n int) {
	if p, n := stamp.Prefix(s); n > 0 && (n == len(s) || !wordAt(s, n)) && (p.Month != 0 || p.Year != 0 || p.Clock != stamp.None) {
		return publishedField, s[:n], n
	}
	if n := countPart(s); n > 0 {
		return countField, "", n
	}
	bare := valueEnd(s, noField)
	if isRole(s[:bare]) {
		return roleField, "", bare
	}
	for _, l := range labels {
		if len(s) < len(l.word) || s[0]|0x20 != l.word[0] || !strings.EqualFold(s[:len(l.word)], l.word) || wordAt(s, len(l.word)) {
			continue
		}
		at := len(l.word)
		colon := l.word[at-1] == ':'
		at += len(s[at:]) - len(strings.TrimLeft(s[at:], " \t:\u00a0"))
		colon = colon || strings.IndexByte(s[len(l.word):at], ':') >= 0
		end := at
		if l.is == publishedField || l.is == modifiedField {
			_, n := stamp.Prefix(s[at:])
			if ago := countPart(s[at:]); n == 0 && ago > 0 { // "Posted 3 days ago"
				return countField, "", at + ago
			}
			end += n
		} else {
			end += valueEnd(s[at:], l.is)
		}
		value = strings.TrimRight(s[at:end], " .,")
		if !fits(l.is, l.word, value, colon) {
			continue
		}
		return l.is, value, end
	}
	return noField, "", bare
}

// fits says whether value is what the label l promises. A word that is also
// prose ("By 2030 …", "Updated rules …") is a label only before the right thing.
func fits(f field, label, value string, colon bool) bool {
	switch f {
	case authorField:
		return isByline(value, colon)
	case publishedField, modifiedField:
		p, n := stamp.Prefix(value)
		return n > 0 && (p.Year != 0 || p.Month != 0 || p.Clock != stamp.None)
	case sectionField, tagsField:
		return value != "" && wordCount(value) <= 12 && (colon || label != "published in" && wordCount(value) <= 6)
	case titleField:
		return value != ""
	case otherField:
		return colon || label == "leave a comment on"
	case closeField:
		return isDocumentNumber(value)
	case countField:
		return value == "" || colon
	}
	return false
}

// valueEnd is the end of the value that s begins with: the next sign that parts,
// or a word that opens another field.
func valueEnd(s string, f field) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '|' || r == '\t' || r == '·' || r == '•' || r == '—' || r == '–' || r == '/' && f != tagsField:
			return i
		case r == ';':
			if f == noField {
				return i
			}
		case r == '(' && f == authorField:
			return len(s)
		case r == ',' && f == noField:
			return i
		case r == ' ':
			rest := s[i+1:]
			if strings.HasPrefix(rest, "- ") {
				return i
			}
			if f == sectionField {
				for _, w := range [...]string{"on ", "by ", "in ", "tagged "} {
					if len(rest) > len(w) && strings.EqualFold(rest[:len(w)], w) {
						if _, n := stamp.Prefix(rest[len(w):]); w != "on " || n > 0 {
							return i
						}
					}
				}
			}
			if f == authorField {
				if strings.HasPrefix(rest, "on ") || strings.HasPrefix(rest, "in ") || strings.HasPrefix(rest, "at ") {
					return i
				}
				if _, n := stamp.Prefix(rest); n > 0 {
					return i
				}
			}
		}
		i += n
	}
	return len(s)
}

// skipJoint drops the signs and words that join two parts.
func skipJoint(s string, first bool) string {
	for {
		t := strings.TrimLeft(s, " \t|·•/—–-,;\u00a0")
		if !first {
			t = strings.TrimPrefix(strings.TrimPrefix(t, "on "), "in ")
			t = strings.TrimPrefix(strings.TrimPrefix(t, "at "), "and ")
			if t == "." {
				return ""
			}
		}
		if t == s {
			return s
		}
		s = t
	}
}

func wordAt(s string, i int) bool {
	if i >= len(s) || i > 0 && s[i-1] == ':' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' && i+1 < len(s) && s[i+1] != ' ' || r == '\'' || r == '’'
}

// countPart reads "5 min read", "12 Comments", "865 words", "p. 4": its bytes.
func countPart(s string) int {
	for _, page := range [...]string{"p. ", "pp. ", "Pg. ", "Page "} {
		if rest, ok := strings.CutPrefix(s, page); ok {
			var number int
			if digits := readInt(rest, &number); digits > 0 && !wordAt(rest, digits) {
				return len(page) + digits
			}
		}
	}
	n := 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] == ',') {
		n++
	}
	if n == 0 || n > 9 || n == len(s) || s[n] != ' ' {
		return 0
	}
	unit := s[n+1:]
	for _, w := range [...]string{"minutes read", "minute read", "mins read", "min read", "minutes to read", "min", "hours ago", "hour ago", "minutes ago", "days ago", "day ago",
		"weeks ago", "week ago", "comments", "comment", "words",
		"views", "shares", "likes", "replies", "responses", "reads"} {
		if len(unit) >= len(w) && strings.EqualFold(unit[:len(w)], w) && !wordAt(unit, len(w)) {
			return n + 1 + len(w)
		}
	}
	return 0
}

// exportLine knows the lines that number the documents of an export or the items
// of a digest ("3 of 57 DOCUMENTS", "Story 2 of 5", "[2/5]"), or name the language.
func exportLine(s string) field {
	t := strings.Trim(s, "[]()")
	for _, word := range [...]string{"Story ", "Article ", "Item ", "Document "} {
		t = strings.TrimPrefix(t, word)
	}
	var a, b int
	if n := readInt(t, &a); n > 0 && n < len(t) {
		for _, of := range [...]string{" of ", " OF ", "/"} {
			if of == "/" && t == s { // a score, a fraction, half a date
				continue
			}
			if rest, ok := strings.CutPrefix(t[n:], of); ok {
				m := readInt(rest, &b)
				if unit := strings.ToUpper(rest[m:]); m > 0 && a <= b && (unit == "" || unit == " DOCUMENTS" || unit == " DOCUMENT") {
					return openField
				}
			}
		}
	}
	if rest, ok := strings.CutPrefix(s, "Message: "); ok && isNumeral(rest) {
		return openField
	}
	switch s {
	case "HD": // the codes of a Factiva document, each before its field
		return openField
	case "BY", "CR", "WC", "PD", "ET", "SN", "SC", "PG", "LA", "CY", "CO", "IN", "NS", "RE", "PUB", "AN", "ED", "SE", "CT", "RF", "IPC", "IPD", "ART", "CLM":
		return otherField
	case "End of Document":
		return closeField
	case "Body", "BODY", "Abstract", "Full text", "Full Text":
		return otherField
	case "English", "ENGLISH", "Deutsch", "German", "French", "Français", "Spanish", "Español", "Italian", "Portuguese", "Russian":
		return otherField
	}
	return noField
}

func readInt(s string, v *int) (n int) {
	for n < len(s) && n < 9 && s[n] >= '0' && s[n] <= '9' {
		*v = *v*10 + int(s[n]-'0')
		n++
	}
	return n
}

// isDocumentNumber knows the accession numbers of archives: one word of capitals
// and many digits.
func isDocumentNumber(s string) bool {
	digits := 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] >= '0' && s[i] <= '9':
			digits++
		case s[i] < 'A' || s[i] > 'Z':
			return false
		}
	}
	return digits >= 6
}
