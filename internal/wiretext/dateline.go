package wiretext

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// Dateline is where, and for whom, a story was filed: "BEIJING, Jan. 10
// (Reuters)". Its Span, in the story's Text, leaves out the dash that follows.
type Dateline struct {
	Place, Agency string
	Date          stamp.Stamp
	span.Span
}

const maxDateline = 120 // bytes

// ReadDateline reads the dateline that the paragraph s begins with; its Span
// counts from the start of s, and is empty if there is none. A date without a
// year is the one nearest to ref. These are the forms in use:
//
//	BEIJING (Reuters) - …                  PLACE, date (AGENCY) — …
//	NEW YORK--(BUSINESS WIRE)--…           PLACE, date /PRNewswire/ -- …
//	(Bloomberg) -- …                       New Delhi, May 5 (PTI) …
//	LIMA, Peru — …
func ReadDateline(s string, ref time.Time) Dateline {
	var d Dateline
	first, _ := utf8.DecodeRuneInString(s)
	if first != '(' && !unicode.IsUpper(first) {
		return d
	}
	head := s[:min(len(s), maxDateline)]
	if d := slashedDateline(head, ref); d.End > 0 {
		return d
	}
	open := strings.IndexAny(head, "(/")
	dash, _ := findDash(head)
	for open > 0 && head[open] == '/' && head[open-1] != ' ' { // BEIJING/HONG KONG
		next := strings.IndexAny(head[open+1:], "(/")
		if next < 0 {
			open = -1
		} else {
			open += 1 + next
		}
	}
	place := head
	switch {
	case open >= 0 && (dash < 0 || open <= dash+2):
		var end int
		d.Agency, end = agency(head[open:])
		if end == 0 {
			return Dateline{}
		}
		d.End = open + end
		place = strings.TrimRight(head[:open], " -–—")
	case dash > 0:
		d.End = dash
		place = head[:dash]
	default:
		return Dateline{}
	}
	place, date := splitDate(strings.TrimRight(place, " ,"))
	if date != "" {
		p, _ := stamp.Prefix(date)
		d.Date, _ = p.Stamp(ref)
	}
	d.Place = place
	_, after := findDash(s[d.End:min(len(s), d.End+8)])
	dashed := after > 0
	known := isAgency(d.Agency)
	switch {
	case place == "" && (!known || !dashed):
		return Dateline{}
	case place == "":
	case !isPlace(place):
		return Dateline{}
	case dashed && (known || date != "") || known && date != "":
	case dashed && isCapitals(place):
	default:
		return Dateline{}
	}
	return d
}

// slashedDateline reads "HOUSTON, TX / ACCESSWIRE / July 6, 2021 / ".
func slashedDateline(s string, ref time.Time) (d Dateline) {
	place, rest, _ := strings.Cut(s, " / ")
	agency, rest, _ := strings.Cut(rest, " / ")
	date, _, ok := strings.Cut(rest, " /")
	p, isDate := stamp.Parse(date)
	if !ok || !isDate || !isAgency(agency) || !isPlace(place) {
		return Dateline{}
	}
	d.Place, d.Agency, d.End = place, agency, len(place)+len(agency)+len(date)+2*len(" / ")
	d.Date, _ = p.Stamp(ref)
	return d
}

// findDash finds the dash that closes a dateline: its start and the end of it.
func findDash(s string) (start, end int) {
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '-' && i+1 < len(s) && s[i+1] == '-':
			return i, i + 2
		case s[i] == '-' && i > 0 && s[i-1] == ' ' && i+1 < len(s) && s[i+1] == ' ', s[i] == '-' && i == 0:
			return max(i-1, 0), i + 1
		case s[i] == '_' && i > 0 && s[i-1] == ' ' && i+1 < len(s) && s[i+1] == ' ': // as ANPA prints it
			return i - 1, i + 1
		case strings.HasPrefix(s[i:], "—") || strings.HasPrefix(s[i:], "–"):
			start := i
			for start > 0 && s[start-1] == ' ' {
				start--
			}
			return start, i + 3
		}
	}
	return -1, 0
}

// agency reads "(Reuters)" or "/PRNewswire/": the name and the bytes it takes.
func agency(s string) (name string, n int) {
	closing := byte(')')
	if s[0] == '/' {
		closing = '/'
	}
	end := strings.IndexByte(s[1:], closing)
	if end < 2 || end > 40 {
		return "", 0
	}
	name = strings.TrimSpace(s[1 : 1+end])
	for _, r := range name {
		if !unicode.IsLetter(r) && r != ' ' && r != '-' && r != '.' && r != '&' && r != '/' {
			return "", 0
		}
	}
	return name, end + 2
}

// splitDate cuts the date that place ends with from it.
func splitDate(place string) (before, date string) {
	for i := 0; i < len(place); i++ {
		if place[i] != ' ' && place[i] != ',' || i+1 == len(place) {
			continue
		}
		rest := strings.Trim(place[i+1:], " .")
		if p, n := stamp.Prefix(rest); n > 0 && n == len(rest) && p.Day != 0 {
			return strings.TrimRight(place[:i], " ,"), rest
		}
	}
	return place, ""
}

// isPlace says whether s is a few capitalised words, as a place's name is.
func isPlace(s string) bool {
	if wordCount(s) > 8 {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r):
		case w == "of", w == "and", w == "de", w == "la", w == "al", w == "da", w == "do", w == "del", w == "el", w == "the", w == "near", w == "aboard":
		default:
			return false
		}
		if strings.ContainsAny(w, ":;!?\"0123456789") {
			return false
		}
	}
	return true
}

// isCapitals says whether the place itself, up to its first comma, is printed in
// capitals.
func isCapitals(s string) bool {
	s, _, _ = strings.Cut(s, ",")
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 3
}

// isAgency knows the news agencies and the wires for press releases.
func isAgency(s string) bool {
	s, _, _ = strings.Cut(s, "-")
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "reuters", "thomson reuters foundation", "ap", "associated press", "the associated press", "afp", "dpa", "upi", "bloomberg", "xinhua",
		"tass", "itar", "ria", "ria novosti", "sputnik", "interfax", "ansa", "efe", "kyodo", "jiji", "yonhap", "kcna", "pti", "ians", "ani", "uni", "bernama", "antara",
		"cna", "anadolu", "aa", "irna", "wam", "kuna", "spa", "sana", "nna", "mena", "apa", "ats", "belga", "anp", "ritzau", "tt", "ntb", "stt", "pap", "ctk",
		"čtk", "mti", "ukrinform", "unian", "cp", "the canadian press", "aap", "cnn", "cnn business", "nbc", "abc", "cbs", "wabc", "marketwatch", "dow jones",
		"prnewswire", "pr newswire", "business wire", "businesswire", "globe newswire", "globenewswire", "accesswire", "access newswire", "newsfile corp.",
		"newsfile corp", "newsfile", "marketwire", "marketwired", "cnw", "ein presswire", "prweb", "send2press newswire", "acn newswire", "media outreach newswire",
		"mci", "afx", "rttnews", "benzinga", "ots", "kna", "epd", "tanjug", "beta", "hina", "agerpres", "bta", "azertac", "trend", "armenpress", "kazinform", "vna", "tna":
		return true
	}
	return false
}
