package wiretext

import "strings"

// What wire feeds print around a story, after the ANPA format: a keyword line
// ("BC-BKN--Heat-Hawks, 1st Ld-Writethru,0560"), header lines that a caret opens
// and a sign closes ("^Heat beat Hawks<", "^By TIM REYNOLDS="), and credits.

// isSlugline knows keyword lines by the cycle they open with: AM and PM for the
// papers of the day, BC for both.
func isSlugline(s string) bool {
	s = strings.TrimPrefix(s, "^")
	for _, cycle := range [...]string{"BC-", "AM-", "PM-"} {
		if strings.HasPrefix(s, cycle) && len(s) > 5 && (s[3] >= 'A' && s[3] <= 'Z' || s[3] >= '0' && s[3] <= '9') {
			return strings.IndexByte(s, '-') >= 0 && !strings.HasSuffix(s, ".") && wordCount(s) <= 8
		}
	}
	return false
}

// slug is the keyword of a slugline: without its version ("1st Ld-Writethru")
// and word count.
func slug(s string) string {
	s, _, _ = strings.Cut(strings.TrimPrefix(s, "^"), ",")
	for {
		i := strings.LastIndexByte(s, ' ')
		if i < 0 || i+1 == len(s) || s[i+1] < '0' || s[i+1] > '9' {
			return strings.TrimRight(s, "<=")
		}
		s = s[:i]
	}
}

// isHeaderLine knows the header lines that are for the desk: roles, and advice
// to editors.
func isHeaderLine(s string) bool {
	return s[0] == '^' && (strings.HasSuffix(s, "=") || strings.HasPrefix(s, "^Eds"))
}

// isSignOff knows the line with which the Associated Press ends a story:
// "AP-ES-01-10-24 2214EST".
func isSignOff(s string) bool {
	const form = "AP-AA-00-00-00 0000AAA"
	if len(s) != len(form) {
		return false
	}
	for i := range len(s) {
		switch form[i] {
		case 'A':
			if s[i] < 'A' || s[i] > 'Z' {
				return false
			}
		case '0':
			if s[i] < '0' || s[i] > '9' {
				return false
			}
		default:
			if s[i] != form[i] {
				return false
			}
		}
	}
	return true
}

// unmarked drops the signs of markup around a title or header line: those of ANPA,
// the # and emphasis of Markdown, the label of a mail's subject.
func unmarked(s string) string {
	s = strings.TrimPrefix(s, "Subject: ")
	if len(s) > 4 && (s[0] == '*' || s[0] == '_') && s[len(s)-1] == s[0] {
		return strings.Trim(s, "*_")
	}
	if t := strings.TrimLeft(s, "#"); len(t) < len(s) && strings.HasPrefix(t, " ") {
		return strings.TrimSpace(t)
	}
	if t, ok := strings.CutPrefix(s, "^"); ok {
		s = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(t, "<"), "="), " ")
	}
	return s
}

// creditStarts open the lines in which a newsroom names who reported, wrote and
// edited a story, or a release its source.
var creditStarts = [...]string{
	"Reporting by ", "Additional reporting by ", "Writing by ", "Editing by ", "Reporting and writing by ", "Reporting and editing by ",
	"Compiled by ", "Translated by ", "Edited by ", "With additional reporting by ", "Additional reporting and editing by ",
	"With assistance from ", "With assistance by ", "With files from ", "To contact the reporter", "To contact the editor", "To contact the author",
	"To contact Bloomberg News staff", "SOURCE ", "SOURCE: ", "Our Standards: ", "Reporting for ", "Graphic by ", "Video by ", "Photography by ",
}

func isCredit(s string) bool {
	if isInitials(s) {
		return true
	}
	t := s
	for t != "" && (t[0] == '(' || t[0] == '[' || t[0] == '-' || t[0] == '*' || t[0] == ' ') {
		t = t[1:]
	}
	t = strings.TrimPrefix(strings.TrimPrefix(t, "— "), "– ")
	if t == "" || len(t) > 1000 {
		return false
	}
	switch t[0] {
	case 'R', 'A', 'W', 'E', 'C', 'T', 'S', 'O', 'G', 'V', 'P':
	default:
		return false
	}
	for _, c := range creditStarts {
		if strings.HasPrefix(t, c) {
			return true
		}
	}
	return false
}

// isInitials knows the initials of writer, editor and desk with which an agency
// closes a story: "lba/mr/js".
func isInitials(s string) bool {
	parts := strings.Count(s, "/") + 1
	if parts < 2 || len(s) > 4*parts {
		return false
	}
	for i := range len(s) {
		if s[i] != '/' && (s[i] < 'a' || s[i] > 'z') {
			return false
		}
	}
	return s[0] != '/' && s[len(s)-1] != '/'
}
