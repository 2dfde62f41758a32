package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/seed-ad1655d8/newswire"
)

func TestFixtures(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/*.*")
	if err != nil || len(paths) == 0 {
		t.Fatal("no fixtures: ", err)
	}
	for _, path := range paths {
		if strings.HasSuffix(path, ".json") {
			continue
		}
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		page, err := newswire.Parse(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range page.Articles {
			checkWords(t, a)
		}
	}
}

func checkWords(t *testing.T, a *newswire.Article) {
	t.Helper()
	want := textWords(a)
	if diff := cmp.Diff(want, htmlWords(a.HTML()), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("the words of HTML (-want +got):\n%s\n%s", diff, a.HTML())
	}
	if diff := cmp.Diff(want, htmlWords(commonMark(a.Markdown())), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("the words of Markdown (-want +got):\n%s\n%s", diff, a.Markdown())
	}
}

// FuzzWords makes an article of any text, with blocks, marks and numbers of any kind.
func FuzzWords(f *testing.F) {
	f.Add("Words in *stars* and 1. not a list", "\x00\x00\x05\x02\x06\x05\x00")
	f.Add("# no heading\n\n- no item\n\n> no quote\n---\n\n|a|b|\n|-|-|", "\x02\x12\x22\x32\x05\x02\x13")
	f.Add("a\tb|c\td`e`\n\nf\tg\n\n``` x\n\n<b>&amp;[x](y)![z]", "\x05\x05\x06\x00\x01\x02\x11\x03\x03\x14")
	f.Add("snake_case __init__ 2 * 3 ~~gone~~ http://a.example/_b_\nnext\\\nline", "\x00\x01\x07\x01\x03\x09\x03\x02\x02\x13")
	f.Fuzz(func(t *testing.T, text, shape string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		checkWords(t, articleOf(text, shape))
	})
}

// articleOf makes blocks of the parts of text between blank lines, whose kinds and marks
// the bytes of shape choose.
func articleOf(text, shape string) *newswire.Article {
	next := func() int {
		if shape == "" {
			return 0
		}
		c := shape[0]
		shape = shape[1:]
		return int(c)
	}
	a := &newswire.Article{Text: text}
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		choice := next()
		b := newswire.Block{Span: newswire.Span{Start: at, End: at + len(part)}, Kind: newswire.BlockKind(choice % 7), Level: choice >> 4 % 7}
		if b.Kind == newswire.Item {
			b.Level++ // or it would be one of flat text, with a bullet
			b.Number = choice >> 3 % 3
		}
		for m := next(); m > 0 && len(part) > 0; m = next() {
			start, length := runeStart(part, next()%len(part)), next()
			end := runeStart(part, min(start+length, len(part)))
			if n := len(b.Marks); n > 0 && b.Marks[n-1].Start > at+start {
				break
			}
			b.Marks = append(b.Marks, newswire.Mark{Span: newswire.Span{Start: at + start, End: at + end}, Kind: newswire.MarkKind(m % 4), URL: "https://a.example/(x)?a=1&amp;b"})
		}
		a.Blocks = append(a.Blocks, b)
		at += len(part) + len("\n\n")
	}
	return a
}

// runeStart is the last start of a rune in s up to i.
func runeStart(s string, i int) int {
	for i < len(s) && i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	return i
}
