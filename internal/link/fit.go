package link

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/names"
)

// fit is how well a short name fits a fuller one, the better the higher.
type fit uint8

const (
	none   fit = iota
	inside     // its words are there, in this order
	front      // they begin it: "Boeing" in "Boeing Airplanes"
	head       // they end it: "Merkel" in "Angela Merkel"; or what is before "of": "House" in "House of Lords"
)

// fits says how well a fits b, which is of the same kind.
func (l *linker) fits(a, b *name) fit {
	x, y := l.wordsOf(a), l.wordsOf(b)
	switch {
	case len(x) > len(y):
		return none
	case a.kind == names.Person:
		return fitsPerson(a.text, b.text, x, y)
	case len(x) == len(y):
		return none
	case a.kind == names.GPE:
		return fitsPlace(a, b, x, y)
	case a.code != "" || b.code != "":
		return none
	}
	k := len(x)
	switch {
	case ends(y[:b.head], x):
		if before := int(b.head) - k - 1; a.kind == names.Loc && before >= 0 && part(b.text[y[before].start:y[before].end]) {
			return none // "Eastern Europe" is not Europe
		}
		return head
	case ends(y[:k], x) && fronts(a, b, x[0], y[k]):
		return front
	case a.kind == names.Org && k == 1 && !a.acronym && ends(y, x), // "Montreal", the university
		k > 1 && ends(y, x[k-1:]) && within(y[:b.head], x[:1]) && within(y, x):
		return inside
	}
	return none
}

// fitsPerson compares names of people. The family name may be first or last, and others may
// be left out or be initials.
func fitsPerson(a, b string, x, y []word) fit {
	k := len(x)
	switch {
	case otherGeneration(a, b):
		return none
	case len(y) > k && (ends(y, x) || k > 1 && within(y, x)):
		return head
	case len(y) > k && ends(y[:k], x):
		return front
	case len(y) > k && within(y, x), k > 1 && ends(y, x[k-1:]) && given(a[x[0].start:x[0].end], b[y[0].start:y[0].end]):
		return inside
	}
	return none
}

// given says whether a may be short for the given name b: "J." or "Mitch" for "Mitchell", but
// not "Paul" for "Paula".
func given(a, b string) bool {
	return (len(a) == 1 || len(a) > 2 && len(a)+1 < len(b)) && len(a) < len(b) && strings.EqualFold(a, b[:len(a)])
}

// fitsPlace compares names of places. Other than in those of organisations a further word
// mostly makes another place of it ("West Virginia"), unless it says what place it is.
func fitsPlace(a, b *name, x, y []word) fit {
	k := len(x)
	if a.code == "" && (ends(y[:k], x) && civil(b, y[k:]) || ends(y, x) && civil(b, y[:len(y)-k])) {
		return head
	}
	return none
}

// civil says whether all words tell what a place is.
func civil(b *name, words []word) bool {
	for _, w := range words {
		switch b.text[w.start:w.end] {
		case "D.C.", "D.C", "DC":
		case "City", "Commonwealth", "County", "District", "Greater", "Kingdom", "Province", "Republic", "State", "Town":
			if b.code != "" {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// fronts says whether a, of which word is the first, may be a name for what is called so and
// more.
func fronts(a, b *name, word, next word) bool {
	k, more := a.to-a.from, b.to-b.from
	switch a.kind {
	case names.Product, names.Work, names.Law:
		return k > 1
	case names.Event:
		return next.digit
	case names.Org:
		return (k == 1 || k+1 == more && b.head == more) && !word.place && !broad(a.text[word.start:word.end])
	}
	return true
}

// broad says whether a word at the beginning of an organisation's name does not name it.
func broad(w string) bool {
	switch w {
	case "Air", "Central", "Congress", "Court", "European", "Federal", "General", "House", "International", "National", "Public", "Royal", "Senate", "State", "Supreme", "United", "World":
		return true
	}
	return false
}

// part says whether a word before a place names a part of it.
func part(w string) bool {
	switch w {
	case "Central", "East", "Eastern", "Inner", "Lower", "Middle", "North", "Northeast", "Northeastern", "Northern", "Northwest", "Northwestern",
		"Outer", "South", "Southeast", "Southeastern", "Southern", "Southwest", "Southwestern", "Upper", "West", "Western":
		return true
	}
	return false
}

// ends says whether y ends in x.
func ends(y, x []word) bool {
	if len(x) > len(y) {
		return false
	}
	y = y[len(y)-len(x):]
	for i := range x {
		if x[i].hash != y[i].hash {
			return false
		}
	}
	return true
}

// within says whether the words of x are in y, in this order.
func within(y, x []word) bool {
	for _, w := range y {
		if len(x) > 0 && x[0].hash == w.hash {
			x = x[1:]
		}
	}
	return len(x) == 0
}
