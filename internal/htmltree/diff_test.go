package htmltree

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// word is a word of a page and the element around it.
type word struct{ text, parent string }

// ours lists the words of a page as this package has them, raw text left out.
func ours(source string) []word { return wordsOf(Parse(source)) }

func wordsOf(t *Tree) []word {
	var words []word
	for i := range t.Nodes {
		n := &t.Nodes[i]
		if n.Kind != Text && n.Kind != PlainText || t.Nodes[n.Parent].Tag.is(raw) {
			continue
		}
		class, _ := t.Attr(n.Parent, "class")
		parent := t.Name(n.Parent) + "." + class
		for text := range strings.FieldsSeq(t.Text(int32(i))) {
			words = append(words, word{text, parent})
		}
	}
	return words
}

// theirs lists them as x/net/html does.
func theirs(t testing.TB, source string) []word {
	doc, err := html.ParseWithOptions(strings.NewReader(source), html.ParseOptionEnableScripting(false))
	if err != nil {
		return nil // deeper than it goes
	}
	var words []word
	for n := range doc.Descendants() {
		if n.Type != html.TextNode || tagOf([]byte(n.Parent.Data)).is(raw) {
			continue
		}
		class := ""
		for _, a := range n.Parent.Attr {
			if a.Key == "class" && a.Namespace == "" {
				class = a.Val
				break
			}
		}
		parent := n.Parent.Data + "." + class
		for text := range strings.FieldsSeq(n.Data) {
			words = append(words, word{text, parent})
		}
	}
	return words
}

// agreement counts the bytes of the words in want, and of those that got has in
// the same order and element.
func agreement(want, got []word) (all, same int, first string) {
	const far = 400
	for _, w := range want {
		all += len(w.text)
	}
	for len(want) > 0 && len(got) > 0 {
		if want[0].text == got[0].text {
			if want[0].parent == got[0].parent {
				same += len(want[0].text)
			} else if first == "" {
				first = want[0].text + " in " + want[0].parent + ", not " + got[0].parent
			}
			want, got = want[1:], got[1:]
			continue
		}
		skipWant, skipGot := 1, 1 // to the nearest place where both go on alike
		for d := 1; d < 2*far; d++ {
			found := false
			for i := max(0, d-far); i <= min(d, far) && i < len(want); i++ {
				if j := d - i; j < len(got) && alike(want[i:], got[j:]) {
					skipWant, skipGot, found = i, j, true
					break
				}
			}
			if found {
				break
			}
		}
		if first == "" {
			first = "at " + want[0].text + " / " + got[0].text
		}
		want, got = want[min(skipWant, len(want)):], got[min(skipGot, len(got)):]
	}
	return all, same, first
}

func alike(a, b []word) bool {
	n := min(3, len(a), len(b))
	return slices.EqualFunc(a[:n], b[:n], func(x, y word) bool { return x.text == y.text })
}

// On the pages of $NEWSWIRE_DATA the words stand in the same elements as in
// x/net/html's tree.
func TestPagesAgainstHTMLParse(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(os.Getenv("NEWSWIRE_DATA"), "wcxb", "dev", "html", "*.html.gz"))
	if len(files) == 0 {
		t.Skip("NEWSWIRE_DATA has no wcxb/dev/html/*.html.gz")
	}
	all, same, deep := 0, 0, 0
	for _, file := range files {
		source := gunzip(t, file)
		want := theirs(t, source)
		if want == nil {
			deep++
			continue
		}
		a, s, first := agreement(want, ours(source))
		all, same = all+a, same+s
		if s*100 < a*98 {
			t.Logf("%s: %.1f%%: %s", filepath.Base(file), 100*float64(s)/float64(a), first)
		}
	}
	share := float64(same) / float64(all)
	t.Logf("%d pages, %d of them too deep for html.Parse: %.4f of text bytes have the same parent", len(files), deep, share)
	if share < .999 {
		t.Errorf("%.4f of text bytes have the same parent, want .999", share)
	}
}

func gunzip(t testing.TB, file string) string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ToValidUTF8(string(b), "\ufffd")
}
