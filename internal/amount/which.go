package amount

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/token"
)

// currencies is what a text has said so far about those that share their names.
type currencies struct {
	told   [families]string // the code of the one that was named in full
	placed [families]place  // the country that was spoken of
	looked int              // the text before this byte was searched for countries
}

// place is where a text speaks of countries that have a currency of one family.
type place struct {
	first, last string // their codes
	at          int    // where the last was
}

// member returns the currency of a family that a country has, "" if none.
func member(of family, country string) string {
	codes := members[of]
	for i := 0; i < len(codes); i += 4 {
		if codes[i:i+2] == country {
			return codes[i : i+3]
		}
	}
	return ""
}

// tell notes that the text has named a currency in full, and returns it.
func (f *finder) tell(code string) string {
	for of := dollar; of < families; of++ {
		if !strings.Contains(members[of], code) {
			continue
		}
		if told := f.told[of]; told != "" && told != code && of <= pound {
			code := members[of][:3] // of two the well-known one is meant by the name alone
			f.told[of] = code
		} else {
			f.told[of] = code
		}
	}
	return code
}

// which returns the currency that n means at token i: that of the country whose adjective
// is before it, or the one that the text has named in full, or if the name is not mostly of
// one country, that of the country the text speaks of.
func (f *finder) which(n noun, country string, i int) string {
	if n.family == alone {
		return f.tell(n.code)
	}
	if code := member(n.family, country); code != "" {
		return f.tell(code)
	}
	if told := f.told[n.family]; told != "" {
		return told
	}
	if n.family > pound {
		f.look(f.tokens[i].Start)
		if f.placed[n.family].first == "" {
			f.look(f.tokens[len(f.tokens)-1].End)
		}
		switch p := f.placed[n.family]; {
		case p.first == "":
		case p.at >= f.tokens[0].Start:
			return p.last
		default:
			return p.first
		}
	}
	return n.code
}

// look searches the text up to byte end for names of countries.
func (f *finder) look(end int) {
	for i := f.looked; i < end; {
		c := f.text[i]
		if c < 'A' || c > 'Z' {
			i++
			continue
		}
		start := i
		for i < end && (f.text[i]|0x20 >= 'a' && f.text[i]|0x20 <= 'z' || f.text[i] >= utf8.RuneSelf) {
			i++
		}
		var buf [16]byte
		country := nation(token.Fold(f.text[start:i], &buf))
		if country == "" {
			continue
		}
		for of := peso; of < families; of++ {
			if code := member(of, country); code != "" {
				p := &f.placed[of]
				if p.first == "" {
					p.first = code
				}
				p.last, p.at = code, start
			}
		}
	}
	f.looked = max(f.looked, end)
}
