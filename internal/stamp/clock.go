package stamp

import (
	"strings"
)

// afterDate reads the clock time that follows a date, with what joins them.
func afterDate(s string, p *Parts) int {
	at := 0
	if s != "" && (s[0] == 'T' || s[0] == 't') {
		at = 1
	} else {
		at = spaces(s)
		for _, joint := range []string{",", "at ", "@", "-", "–", "—", "|", "·", "•", "à ", "um ", "a las ", "в "} {
			if len(s) >= at+len(joint) && strings.EqualFold(s[at:at+len(joint)], joint) {
				at += len(joint)
				break
			}
		}
		at += spaces(s[at:])
	}
	if at == 0 {
		return 0
	}
	n := clock(s[at:], p)
	if n == 0 {
		return 0
	}
	return at + n
}

// clock reads "17:51", "3:14:15 pm", "5 p.m. ET", with zone and offset.
func clock(s string, p *Parts) int {
	h, digits := number(s)
	if digits == 0 || digits > 2 || h > 24 {
		return 0
	}
	at, grain, minute, second := digits, None, 0, 0
	if at < len(s) && (s[at] == ':' || s[at] == '.' || s[at] == 'h') {
		if m, md := number(s[at+1:]); md == 2 && m < 60 {
			minute, at, grain = m, at+3, Minute
			if at < len(s) && s[at] == ':' {
				if sec, sd := number(s[at+1:]); sd == 2 && sec <= 60 {
					second, at, grain = sec, at+3, Second
					if at+1 < len(s) && s[at] == '.' && digit(s[at+1]) {
						_, fd := number(s[at+1:])
						at += 1 + fd
					}
				}
			}
		}
	}
	if half, n := dayHalf(s[at:]); n > 0 && h >= 1 && h <= 12 {
		h = h%12 + half
		at += n
		grain = max(grain, Minute)
	}
	if grain == None || h == 24 {
		return 0
	}
	p.Hour, p.Minute, p.Second, p.Clock = h, minute, second, grain
	if oClock := spaces(s[at:]); strings.HasPrefix(s[at+oClock:], "Uhr") {
		at += oClock + len("Uhr")
	}
	return at + zone(s[at:], p)
}

// dayHalf reads am or pm in any of its spellings: the hours it adds, its bytes.
func dayHalf(s string) (hours, n int) {
	at := spaces(s)
	for _, w := range [...]string{"a.m.", "p.m.", "am", "pm"} {
		if len(s) >= at+len(w) && strings.EqualFold(s[at:at+len(w)], w) && !letterAt(s, at+len(w)) {
			if w[0] == 'p' {
				hours = 12
			}
			return hours, at + len(w)
		}
	}
	return 0, 0
}

// zones that name one offset, whatever the place; CST, IST and their like do not.
var zones = [...]struct {
	name  string
	hours int
}{{"GMT", 0}, {"UTC", 0}, {"BST", 1}, {"CET", 1}, {"CEST", 2}, {"EET", 2}, {"EEST", 3}, {"MSK", 3},

	{"HKT", 8}, {"SGT", 8}, {"JST", 9}, {"KST", 9}, {"AEST", 10}, {"AEDT", 11},
	{"EST", -5}, {"EDT", -4}, {"CDT", -5}, {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}}

func zone(s string, p *Parts) int {
	at := spaces(s)
	if at < len(s) && s[at] == '(' {
		if n := zone(s[at+1:], p); n > 0 && at+1+n < len(s) && s[at+1+n] == ')' {
			return at + n + 2
		}
		return 0
	}
	if at < len(s) && (s[at] == 'Z' || s[at] == 'z') && !letterAt(s, at+1) {
		p.Zoned = true
		return at + 1
	}
	word := 0
	for at+word < len(s) && s[at+word] >= 'A' && s[at+word] <= 'Z' {
		word++
	}
	if word > 0 && !letterAt(s, at+word) {
		name := s[at : at+word]
		if name == "ET" {
			p.Zoned, p.eastern = true, true
			return at + word
		}
		for _, z := range zones {
			if z.name == name {
				p.Zoned, p.Offset = true, z.hours*3600
				n, offset := numericOffset(s[at+word:])
				p.Offset += offset
				return at + word + n
			}
		}
		return 0
	}
	if n, offset := numericOffset(s[at:]); n > 0 {
		p.Zoned, p.Offset = true, offset
		return at + n
	}
	return 0
}

// numericOffset reads +hh:mm, +hhmm or +hh.
func numericOffset(s string) (n, seconds int) {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0, 0
	}
	v, digits := number(s[1:])
	at := 1 + digits
	minutes := 0
	switch {
	case digits == 4:
		v, minutes = v/100, v%100
	case digits == 1 || digits == 2:
		if at < len(s) && s[at] == ':' {
			m, md := number(s[at+1:])
			if md != 2 {
				return 0, 0
			}
			minutes, at = m, at+1+md
		}
	default:
		return 0, 0
	}
	if v > 14 || minutes > 59 {
		return 0, 0
	}
	seconds = v*3600 + minutes*60
	if s[0] == '-' {
		seconds = -seconds
	}
	return at, seconds
}
