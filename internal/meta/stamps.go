package meta

import (
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/stamp"
)

// stamps reads the dates in a line that is a stamp rather than prose ("By X | 5 May
// 2024 | 3 min read"): the first that it does not call a change, and the first that it
// does. It also answers whether it calls the former the publication.
func stamps(s string, monthFirst order) (first, last Time, called bool) {
	const long = 160
	if len(s) > long || !digitIn(s) {
		return first, last, false
	}
	from := 0 // where what is said of the next date begins
	for i := 0; i < len(s); i++ {
		if i > 0 && s[i-1] != ' ' && s[i-1] != '|' && s[i-1] != ':' && s[i-1] != '(' {
			continue
		}
		p, n := stamp.Prefix(s[i:])
		if n == 0 || p.Year == 0 {
			continue
		}
		if p.Month == 0 {
			n = shortDate(s[i:], monthFirst, &p)
		}
		st, ok := p.Stamp(time.Time{})
		if p.Day == 0 || !ok || isProse(s[:i], s[i+n:]) {
			continue
		}
		said := s[from:i]
		switch {
		case saysOther(said) || isRange(s[i+n:]):
			return Time{}, Time{}, false
		case saysLater(said):
			if last.Grain == stamp.None {
				last = Time{st, "byline"}
			}
		case first.Grain == stamp.None:
			first, called = Time{st, "byline"}, saysFirst(said)
		}
		from = i + n
		i = from - 1
	}
	return first, last, called
}

// isRange says whether what follows a date makes it the first of a range: an
// event's.
func isRange(after string) bool {
	after = strings.TrimLeft(after, " ")
	for _, joint := range [...]string{"-", "–", "to ", "until "} {
		if rest, ok := strings.CutPrefix(after, joint); ok {
			p, n := stamp.Prefix(strings.TrimLeft(rest, " "))
			return n > 0 && p.Day != 0
		}
	}
	return false
}

// signs part what stands in one line.
const signs = "|•·⋅●—–"

// isProse says whether a date stands in a sentence, between before and after.
func isProse(before, after string) bool {
	const most = 8 // words
	before = before[strings.LastIndexAny(before, signs)+1:]
	if i := strings.IndexAny(after, signs); i >= 0 {
		after = after[:i]
	}
	return strings.Count(before, " ") > most || strings.Count(after, " ") > most
}

// order is what comes first in a date of numbers alone.
type order uint8

const (
	unknown order = iota
	month
	dayOfMonth
)

// orderIn is the order in use where a language with its region is spoken.
func orderIn(language string) order {
	switch _, region, ok := strings.Cut(strings.ReplaceAll(language, "_", "-"), "-"); {
	case !ok && (language == "" || strings.EqualFold(language, "en")):
		return unknown
	case strings.EqualFold(region, "us"):
		return month
	case strings.EqualFold(region, "ca"):
		return unknown
	}
	return dayOfMonth
}

// shortDate reads a date of numbers whose order its language tells ("3/4/2025"),
// and the bytes it takes.
func shortDate(s string, first order, p *stamp.Parts) int {
	var numbers [3]int
	at := 0
	for i := range numbers {
		start := at
		for at < len(s) && s[at] >= '0' && s[at] <= '9' && at-start < 4 {
			numbers[i] = numbers[i]*10 + int(s[at]-'0')
			at++
		}
		if at == start || i < 2 && (at == len(s) || s[at] != '/' && s[at] != '-' && s[at] != '.') {
			return 0
		}
		if i < 2 {
			at++
		}
	}
	if first == unknown || numbers[0] > 12 || numbers[1] > 12 || numbers[2] != p.Year {
		return 0
	}
	p.Month, p.Day = numbers[0], numbers[1]
	if first == dayOfMonth {
		p.Month, p.Day = numbers[1], numbers[0]
	}
	return at
}
