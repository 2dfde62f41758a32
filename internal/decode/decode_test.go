package decode

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestRead(t *testing.T) {
	const limit = 1 << 10
	for _, test := range []struct {
		name, in, contentType, want string
		html                        bool
	}{
		{"UTF-8", "Brücke", "", "Brücke", false},
		{"UTF-8 though declared otherwise", "Brücke", "text/plain; charset=iso-8859-1", "Brücke", false},
		{"UTF-8 byte-order mark stays", "\ufeffBrücke", "", "\ufeffBrücke", false},
		{"UTF-8 cut short", "Brücke, Stra\xc3", "", "Brücke, Stra\ufffd", false},
		{"UTF-16 little-endian", "\xff\xfeB\x00r\x00\xfc\x00", "", "Brü", false},
		{"UTF-16 big-endian", "\xfe\xff\x00B\x00r\x00\xfc", "", "Brü", false},
		{"UTF-16 without a mark", "B\x00r\x00i\x00d\x00g\x00e\x00", "", "Bridge", false},
		{"declared in the header", "\xcc\xee\xf1\xf2", "text/plain; charset=windows-1251", "Мост", false},
		{"declared in a meta element", "<meta charset=windows-1251><p>\xcc\xee\xf1\xf2", "", "<meta charset=windows-1251><p>Мост", true},
		{"Shift_JIS", "\x8b\xb4", "text/plain; charset=shift_jis", "橋", false},
		{"ISO-2022-JP", "\x1b$B66\x1b(B", "text/plain; charset=iso-2022-jp", "橋", false},
		{"undeclared Western", "Br\xfccke", "", "Brücke", false},
		{"line ends stay", "a\r\nb\rc\n", "", "a\r\nb\rc\n", false},
		{"HTML", " \n<!DOCTYPE html><p>x", "", " \n<!DOCTYPE html><p>x", true},
		{"HTML fragment", "<p class=lead>x", "", "<p class=lead>x", true},
		{"XHTML", "<?xml version='1.0'?><html>", "", "<?xml version='1.0'?><html>", true},
		{"HTML served as text", "<p>x", "text/plain", "<p>x", false},
		{"text served as HTML", "x", "text/html; charset=utf-8", "x", true},
		{"text with a sign", "<3 ferries", "", "<3 ferries", false},
		{"text that tells of tags", "Use <p> for this.", "", "Use <p> for this.", false},
		{"a stray control character", strings.Repeat("word ", 40) + "\x02", "", strings.Repeat("word ", 40) + "\x02", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			doc, err := Read(strings.NewReader(test.in), test.contentType, limit)
			if err != nil || doc.Text != test.want || doc.HTML != test.html {
				t.Errorf("got %q, HTML %v, %v; want %q, HTML %v", doc.Text, doc.HTML, err, test.want, test.html)
			}
		})
	}
}

func TestReadErrors(t *testing.T) {
	const limit = 10
	for _, test := range []struct {
		name   string
		in     io.Reader
		want   error
		offset int64
	}{
		{"at the limit", strings.NewReader("0123456789"), nil, 0},
		{"over the limit", strings.NewReader("0123456789a"), ErrTooLarge, limit},
		{"over the limit, of no known size", iotest.OneByteReader(strings.NewReader("0123456789a")), ErrTooLarge, limit},
		{"PDF", strings.NewReader("%PDF-1.7"), ErrNotText, 0},
		{"control characters", strings.NewReader("ab\x00\x01"), ErrNotText, 2},
		{"reader", io.MultiReader(strings.NewReader("abc"), iotest.ErrReader(io.ErrUnexpectedEOF)), io.ErrUnexpectedEOF, 3},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Read(test.in, "", limit)
			var at *Error
			if !errors.Is(err, test.want) || err != nil && (!errors.As(err, &at) || at.Offset != test.offset) {
				t.Errorf("got %v, want %v at byte %d", err, test.want, test.offset)
			}
		})
	}
}
