// Package measure is what the commands of this module share: how what they get is
// compared with what it should be, how mistakes are listed, and what a call costs.
package measure

import (
	"iter"
	"strings"
	"unicode"
)

// Overlap counts the words of two texts, each as often as it stands there: those
// got, those wanted, and those in both.
type Overlap struct{ Both, Got, Want int }

// Compare counts the words that were got and those that were wanted.
func Compare(got, want iter.Seq[string]) Overlap {
	var o Overlap
	left := map[string]int{}
	for w := range want {
		left[w]++
		o.Want++
	}
	for w := range got {
		o.Got++
		if left[w] > 0 {
			left[w]--
			o.Both++
		}
	}
	return o
}

// Precision is the share of the words got that were wanted. Where nothing was got
// and nothing wanted, everything is right: it is 1, and so are Recall and F1.
func (o Overlap) Precision() float64 { return o.share(o.Both, o.Got) }

// Recall is the share of the words wanted that were got.
func (o Overlap) Recall() float64 { return o.share(o.Both, o.Want) }

// F1 is the harmonic mean of Precision and Recall.
func (o Overlap) F1() float64 { return o.share(2*o.Both, o.Got+o.Want) }

func (o Overlap) share(a, b int) float64 {
	if o.Got == 0 && o.Want == 0 {
		return 1
	}
	return Share(a, b)
}

// Words are the runs of letters, numbers and underscores in s, in lower case: what
// \w+ finds in a language whose \w knows Unicode.
func Words(s string) iter.Seq[string] {
	return strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}

// Spaces is s with one space for every run of white space, and none around it.
func Spaces(s string) string { return strings.Join(strings.Fields(s), " ") }

// Fill is s as often as it takes to have n bytes.
func Fill(s string, n int) string { return strings.Repeat(s, (n+len(s)-1)/max(1, len(s))) }

// Share is a of b; of nothing it is 0.
func Share(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}
