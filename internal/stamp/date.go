package stamp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Prefix reads the stamp that s begins with and the bytes it takes, 0 if s does
// not begin with one. An ambiguous 10/06/2013 yields its year alone.
func Prefix(s string) (Parts, int) {
	var p Parts
	if !digitNear(s) {
		return p, 0
	}
	at := 0
	if n := weekday(s); n > 0 {
		at = n
		at += spaces(s[at:])
	}
	n := date(s[at:], &p)
	if n == 0 {
		if at > 0 {
			return Parts{}, 0
		}
		if strings.HasPrefix(s, "at ") {
			at = len("at ")
		}
		if n = clock(s[at:], &p); n > 0 {
			n += at
		}
		return p, n
	}
	at += n
	if sp := spaces(s[at:]); sp > 0 { // "March 4, 2019 Monday"
		if n := weekday(s[at+sp:]); n > 0 {
			at += sp + n
		}
	}
	if p.Day != 0 || p.Year != 0 && p.Month == 0 {
		at += afterDate(s[at:], &p)
	}
	return p, at
}

// Parse reads a stamp that is the whole of s, but for spaces around it.
func Parse(s string) (Parts, bool) {
	s = strings.TrimSpace(s)
	p, n := Prefix(s)
	return p, n > 0 && n == len(s)
}

func date(s string, p *Parts) int {
	if n, digits := number(s); digits > 0 {
		return numericDate(s, n, digits, p)
	}
	month, at := monthName(s)
	if at == 0 {
		return 0
	}
	p.Month = month
	sp := spaces(s[at:])
	if sp == 0 && s[at-1] != '.' {
		return 0 // a name, such as mar1
	}
	at += sp
	n, digits := number(s[at:])
	if digits == 4 && plausibleYear(n) {
		p.Year = n
		return at + digits
	}
	if digits == 0 || digits > 2 || n < 1 || n > daysIn(month) {
		return 0
	}
	p.Day = n
	at += digits
	at += ordinal(s[at:])
	return at + year(s[at:], p)
}

// year reads the ", 2024" that may follow a month and day.
func year(s string, p *Parts) int {
	at := 0
	if strings.HasPrefix(s, ",") {
		at = 1
	}
	sp := spaces(s[at:])
	if sp > 0 {
		sp += joint(s[at+sp:])
	}
	n, digits := number(s[at+sp:])
	if at+sp == 0 || digits != 4 || !plausibleYear(n) {
		return 0
	}
	p.Year = n
	return at + sp + digits
}

func numericDate(s string, n, digits int, p *Parts) int {
	at := digits
	if digits == 4 && plausibleYear(n) && at < len(s) && (s[at] == '-' || s[at] == '/' || s[at] == '.') {
		m, md := number(s[at+1:])
		end := at + 1 + md
		if md == 0 || md > 2 || m < 1 || m > 12 || end >= len(s) || s[end] != s[at] {
			return 0
		}
		d, dd := number(s[end+1:])
		if dd == 0 || dd > 2 || d < 1 || d > daysIn(m) {
			return 0
		}
		p.Year, p.Month, p.Day = n, m, d
		return end + 1 + dd
	}
	if digits == 4 && plausibleYear(n) {
		return easternDate(s, n, p)
	}
	if digits > 2 || at >= len(s) {
		return 0
	}
	if c := s[at]; c == '.' || c == '/' || c == '-' {
		m, md := number(s[at+1:])
		end := at + 1 + md
		if md > 0 && md <= 2 && end < len(s) && s[end] == c {
			y, yd := number(s[end+1:])
			if yd == 2 && c == '/' {
				y += 2000 // nothing printed so short is older
			} else if yd != 4 {
				return 0
			}
			if !plausibleYear(y) || !dayAndMonth(n, m, c, p) {
				return 0
			}
			p.Year = y
			return end + 1 + yd
		}
		if c == '/' {
			return 0
		}
	}
	at += ordinal(s[at:])
	if at < len(s) && (s[at] == '-' || s[at] == '.') {
		at++
	}
	at += spaces(s[at:])
	at += joint(s[at:])
	month, md := monthName(s[at:])
	if md == 0 || n < 1 || n > daysIn(month) {
		return 0
	}
	p.Month, p.Day = month, n
	at += md
	if at < len(s) && s[at] == '-' {
		if y, yd := number(s[at+1:]); yd == 4 && plausibleYear(y) {
			p.Year = y
			return at + 1 + yd
		}
	}
	return at + year(s[at:], p)
}

// easternDate reads "2024年5月3日" and "2024년 5월 3일".
func easternDate(s string, year int, p *Parts) int {
	at := 4
	var parts [2]int
	for i, unit := range [...][2]string{{"年", "년"}, {"月", "월"}} {
		if !strings.HasPrefix(s[at:], unit[0]) && !strings.HasPrefix(s[at:], unit[1]) {
			return 0
		}
		at += len(unit[0])
		at += spaces(s[at:])
		n, digits := number(s[at:])
		if digits == 0 || digits > 2 {
			return 0
		}
		parts[i], at = n, at+digits
	}
	if !strings.HasPrefix(s[at:], "日") && !strings.HasPrefix(s[at:], "일") ||
		parts[0] < 1 || parts[0] > 12 || parts[1] < 1 || parts[1] > daysIn(parts[0]) {
		return 0
	}
	p.Year, p.Month, p.Day = year, parts[0], parts[1]
	return at + len("日")
}

// joint reads the word between day, month and year: "3rd of March", "3 de marzo
// de 2024".
func joint(s string) int {
	for _, w := range [...]string{"of ", "de ", "d'", "d’"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// dayAndMonth tells a and b apart as day and month. Dotted dates put the day
// first wherever they are in use; with a slash or hyphen both orders are, so
// two numbers up to 12 stay unknown.
func dayAndMonth(a, b int, sep byte, p *Parts) bool {
	switch {
	case a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12:
		return false
	case a == b || b <= 12 && (sep == '.' || a > 12):
		p.Day, p.Month = a, b
	case b > 12 && sep != '.':
		p.Day, p.Month = b, a
	case sep == '.':
		return false
	}
	return p.Day <= daysIn(max(p.Month, 1))
}

// monthName reads a month's name or its abbreviation, with its full stop.
func monthName(s string) (month, n int) { return calendarWord(s, monthNames[:], &monthStarts) }

func weekday(s string) int {
	_, n := calendarWord(s, weekdayNames[:], &weekdayStarts)
	if n > 0 && begins(s[n:], "-feira") {
		n += len("-feira")
	}
	if n > 0 && n < len(s) && s[n] == ',' {
		n++
	}
	return n
}

// calendarWord finds the name that s begins with. English names may be cut to
// three letters or more ("Sept."); a cut name may end in a full stop.
func calendarWord(s string, names [][]string, may *starts) (number, n int) {
	if len(s) < 3 || !may[start(s)] {
		return 0, 0
	}
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		n = i + utf8.RuneLen(r)
	}
	if n < 3 {
		return 0, 0
	}
	word := s[:n]
	for i, list := range names {
		english := list[0]
		if len(word) < len(english) && len(word) <= 4 && strings.EqualFold(word, english[:len(word)]) {
			if n < len(s) && s[n] == '.' {
				n++
			}
			return i + 1, n
		}
		for _, name := range list {
			if len(word) == len(name) && strings.EqualFold(word, name) {
				if n < len(s) && s[n] == '.' && len(name) < len(english) {
					n++
				}
				return i + 1, n
			}
		}
	}
	return 0, 0
}

func ordinal(s string) int {
	if len(s) >= 2 && !letterAt(s, 2) {
		switch strings.ToLower(s[:2]) {
		case "st", "nd", "rd", "th", "er":
			return 2
		}
	}
	return 0
}

func number(s string) (v, digits int) {
	for digits < len(s) && digits < 9 && digit(s[digits]) {
		v = v*10 + int(s[digits]-'0')
		digits++
	}
	return v, digits
}

func spaces(s string) int {
	n := 0
	for n < len(s) {
		switch {
		case s[n] == ' ' || s[n] == '\t':
			n++
		case strings.HasPrefix(s[n:], "\u00a0"):
			n += 2
		case strings.HasPrefix(s[n:], "\u202f"):
			n += 3
		default:
			return n
		}
	}
	return n
}

func plausibleYear(y int) bool { return y >= 1600 && y < 2200 }

func daysIn(month int) int {
	switch month {
	case 2:
		return 29
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// digitNear says whether s has a digit where a stamp needs its first.
func digitNear(s string) bool {
	const longest = len("poniedziałek, października ")
	for i := range min(len(s), longest) {
		if digit(s[i]) {
			return true
		}
	}
	return false
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// letterAt says whether a word goes on at s[i].
func letterAt(s string, i int) bool { return i < len(s) && (letter(s[i]) || s[i] >= 0x80) }
