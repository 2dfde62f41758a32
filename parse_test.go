package newswire_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/seed-ad1655d8/newswire"
)

func TestParseErrors(t *testing.T) {
	broken := errors.New("line is down")
	for _, test := range []struct {
		name   string
		in     io.Reader
		want   error
		offset int64
		says   string
	}{
		{"too large", strings.NewReader(strings.Repeat("a", 101)), newswire.ErrTooLarge, 100, "limit of 100 bytes"},
		{"image", strings.NewReader("\x89PNG\r\n\x1a\n"), newswire.ErrNotText, 0, "PNG"},
		{"control characters", strings.NewReader("abc\x01\x02\x03\x04"), newswire.ErrNotText, 3, "control"},
		{"reader", io.MultiReader(strings.NewReader("abc"), iotest.ErrReader(broken)), broken, 3, "line is down"},
	} {
		t.Run(test.name, func(t *testing.T) {
			page, err := newswire.Parse(test.in, newswire.WithLimit(100))
			var e *newswire.Error
			if page != nil || !errors.As(err, &e) {
				t.Fatalf("got %v, %v, want an *Error alone", page, err)
			}
			if test.want != nil && !errors.Is(err, test.want) {
				t.Errorf("%v is not %v", err, test.want)
			}
			if e.Offset != test.offset || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got offset %d in %q, want %d and %q", e.Offset, err, test.offset, test.says)
			}
		})
	}
}

func TestParseEmpty(t *testing.T) {
	for _, in := range []string{"", "\n", "\ufeff"} {
		page, err := newswire.Parse(strings.NewReader(in))
		if err != nil || page.Kind != newswire.PageUnknown || len(page.Articles) != 0 {
			t.Errorf("%q: got %+v, %v, want an empty page", in, page, err)
		}
		if b, _ := json.Marshal(page); string(b) != `{"kind":"unknown","articles":[]}` {
			t.Errorf("%q: as JSON %s", in, b)
		}
	}
}

// A page known to be one article keeps its text to the last byte.
func TestParseKnownArticle(t *testing.T) {
	text := " Harbor news\r\n\r\nPELL (Reuters) - A ship has come in.\r\n\r\n###\r\n\r\nRead more\r\n"
	page, err := newswire.Parse(strings.NewReader(text), newswire.WithKind(newswire.PageArticle), newswire.WithContentType("text/plain"))
	if err != nil {
		t.Fatal(err)
	}
	if len(page.Articles) != 1 || page.Articles[0].Text != text {
		t.Fatalf("got %+v", page)
	}
	if diff := cmp.Diff([]string{"Harbor news", "PELL (Reuters) - A ship has come in.", "###", "Read more"}, blockTexts(page.Articles[0])); diff != "" {
		t.Errorf("blocks (-want +got):\n%s", diff)
	}
}

// JSON has one form: what is written reads back the same.
func TestPageJSON(t *testing.T) {
	page, err := newswire.Parse(strings.NewReader(readFile(t, "testdata/blog.txt")), newswire.WithURL("https://example.org/"))
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(page)
	if err != nil {
		t.Fatal(err)
	}
	var back newswire.Page
	if err := json.Unmarshal(b, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(page, &back, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(newswire.Stamp{}, "Source")); diff != "" {
		t.Errorf("round trip (-want +got):\n%s", diff)
	}
	var kind newswire.BlockKind
	if err := kind.UnmarshalText([]byte("verse")); err == nil {
		t.Error("an unknown kind is no error")
	}
}

func TestStampText(t *testing.T) {
	for _, s := range []string{"2024", "2024-05", "2024-05-01", "2024-05-01T10:20", "2024-05-01T10:20Z", "2024-05-01T10:20+02:00", "2024-05-01T10:20:30-05:00", ""} {
		var stamp newswire.Stamp
		if err := stamp.UnmarshalText([]byte(s)); err != nil || stamp.String() != s {
			t.Errorf("%q became %q, %v", s, stamp, err)
		}
	}
	var stamp newswire.Stamp
	if err := stamp.UnmarshalText([]byte("yesterday")); err == nil || !stamp.IsZero() {
		t.Errorf("yesterday became %q", stamp)
	}
	if got := (newswire.Stamp{Time: time.Now(), Grain: 99}).String(); got != "" {
		t.Errorf("a stamp of no known grain is %q", got)
	}
}

// What Parse reads does not depend on how the reader delivers it.
func TestParseSmallReads(t *testing.T) {
	text := readFile(t, "testdata/live.txt")
	want, _ := newswire.Parse(strings.NewReader(text))
	got, err := newswire.Parse(iotest.OneByteReader(bytes.NewReader([]byte(text))))
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}
