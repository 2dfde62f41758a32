package names

import (
	"crypto/sha256"
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

//go:embed weights.txt
var about string

// The weights are those that weights.txt tells of.
func TestWeights(t *testing.T) {
	if sum := fmt.Sprintf("SHA-256 of weights.bin: %x\n", sha256.Sum256([]byte(weights))); !strings.Contains(about, sum) {
		t.Errorf("weights.txt does not say %s", sum)
	}
}

var kindWords = []string{"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "PRODUCT", "WORK"}

// mark marks names in a text as ⟦KIND|name⟧.
func mark(text string, found []Name) string {
	var b strings.Builder
	at := 0
	for _, n := range found {
		fmt.Fprintf(&b, "%s⟦%s|%s⟧", text[at:n.Start], kindWords[n.Kind], text[n.Start:n.End])
		at = n.End
	}
	return b.String() + text[at:]
}

// unmark takes the marks out again.
func unmark(marked string) string {
	for {
		before, rest, ok := strings.Cut(marked, "⟦")
		if !ok {
			return strings.ReplaceAll(marked, "⟧", "")
		}
		_, rest, _ = strings.Cut(rest, "|")
		marked = before + rest
	}
}

func TestFind(t *testing.T) {
	for _, want := range []string{
		"",
		"The rain stopped and nobody came.",
		"⟦GPE|Oslo⟧ and ⟦GPE|Lima⟧ signed an agreement.",
		"⟦NORP|German⟧ Chancellor ⟦PERSON|Angela Merkel⟧ met ⟦PERSON|Emmanuel Macron⟧ in ⟦GPE|Paris⟧ on Friday.",
		"The ⟦ORG|World Health Organization⟧ (⟦ORG|WHO⟧) said so on Monday.",
		"⟦PERSON|Ngozi Okonjo-Iweala⟧, who was born in ⟦GPE|Nigeria⟧, leads the ⟦ORG|World Trade Organization⟧.",
		"Police in ⟦GPE|Mumbai⟧ arrested three men near ⟦FAC|Heathrow Airport⟧.",
		"The ⟦ORG|Supreme Court⟧ ruled that the ⟦LAW|Clean Air Act⟧ does not apply.",
		"Ships crossed the ⟦LOC|Red Sea⟧ and the ⟦LOC|Pacific Ocean⟧.",
		"He fought in the ⟦EVENT|Second World War⟧ and in the ⟦EVENT|Vietnam War⟧.",
	} {
		text := unmark(want)
		_, found := Find("", text)
		if diff := cmp.Diff(want, mark(text, found)); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
}

// What the body says of a name counts in a headline in Title Case, and the reverse.
func TestFindTitle(t *testing.T) {
	const (
		title = "Vrandt Denies Wrongdoing In Harbour Deal"
		text  = "The minister Jonas Vrandt denied any wrongdoing. Vrandt said that he would resign. \"I am tired,\" Vrandt told reporters."
	)
	inTitle, inText := Find(title, text)
	if got := mark(title, inTitle); !strings.HasPrefix(got, "⟦PERSON|Vrandt⟧ Denies") {
		t.Errorf("title: %s", got)
	}
	for _, n := range inText {
		if n.Kind != Person {
			t.Errorf("text: %s", mark(text, inText))
		}
	}
}

// A text or title longer than is read at once is read to its end.
func TestFindLong(t *testing.T) {
	const sentence = "Emmanuel Macron met Angela Merkel in Paris on Friday. "
	n := 3 * longest / 11
	inTitle, inText := Find(strings.Repeat(sentence, n), strings.Repeat(sentence, 2*n))
	if len(inTitle) != 3*n || len(inText) != 6*n {
		t.Errorf("%d and %d names, want %d and %d", len(inTitle), len(inText), 3*n, 6*n)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Macron Meets Merkel", "PARIS (Reuters) - Emmanuel Macron met Angela Merkel of the CDU, al-Sisi and the 2020 Olympics.")
	f.Add("\xff", "A\xffB C’s D.E. F-G \u00c5ngstr\u00f6m 北京 \u0130I")
	f.Fuzz(func(t *testing.T, title, text string) {
		inTitle, inText := Find(title, text)
		again, _ := Find(title, text)
		if !slices.Equal(inTitle, again) {
			t.Fatal("another answer the second time")
		}
		check(t, title, inTitle)
		check(t, text, inText)
	})
}

// check wants names in order, apart, and on rune bounds.
func check(t *testing.T, text string, found []Name) {
	t.Helper()
	at := 0
	for _, n := range found {
		if n.Start < at || n.End <= n.Start || n.End > len(text) || n.Kind >= kinds {
			t.Fatalf("%+v after %d", n, at)
		}
		if utf8.ValidString(text) && !utf8.ValidString(text[n.Start:n.End]) {
			t.Fatalf("%q cuts a rune", text[n.Start:n.End])
		}
		at = n.End
	}
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("German Chancellor Angela Merkel met Emmanuel Macron in Paris on Friday. The two talked about trade, the weather and what else the day had brought, as the office of the President said.\n\n", 8)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find("", text)
	}
}
