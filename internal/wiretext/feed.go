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

// slug is the keyword of a slugline: without the cycle, the version ("1st
// Ld-Writethru") and the word count.
func slug(s string) string {
	s = strings.TrimPrefix(s, "^")
	s, _, _ = strings.Cut(s, ",")
	if i := strings.IndexByte(s, ' '); i > 0 {
		s = s[:i]
	}
	return strings.TrimRight(s, "<=")
}

// uncaret drops the signs around a header line.
func uncaret(s string) string {
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
	t := strings.TrimLeft(s, "(-–—[* ")
	if len(t) > 1000 || t == "" {
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
