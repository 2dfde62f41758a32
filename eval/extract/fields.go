package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// field is a value that a page has one of, or none.
type field struct{ want, got string }

// right compares the field of this name as [normal] makes it.
func (f field) right(name string) bool { return normal(name, f.want) == normal(name, f.got) }

// fieldNames are the fields of a pageScore, in order.
var fieldNames = [...]string{"title", "author", "date"}

const content = "content"

// checkField says whether there are errors in such a field to list.
func checkField(name string) error {
	if name == "" || name == content || slices.Contains(fieldNames[:], name) {
		return nil
	}
	return fmt.Errorf("no field %q: there are %s, %s", name, strings.Join(fieldNames[:], ", "), content)
}

// normal is s as it is compared: letters and numbers in lower case; names in any
// order.
func normal(field, s string) string {
	s = strings.ToLower(s)
	if field == "author" {
		parts := strings.Split(strings.NewReplacer(" and ", ",", "&", ",", ";", ",").Replace(s), ",")
		for i := range parts {
			parts[i] = letters(parts[i])
		}
		slices.Sort(parts)
		return strings.Trim(strings.Join(slices.Compact(parts), ","), ",")
	}
	return letters(s)
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, s)
}
