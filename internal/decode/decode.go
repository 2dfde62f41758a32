// Package decode reads bytes into UTF-8 text within a limit, and tells whether
// the text is HTML.
package decode

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
)

// Errors that Read can answer, wrapped in an *Error.
var (
	ErrTooLarge = errors.New("input is larger than the limit")
	ErrNotText  = errors.New("input is not text")
)

// Error is a failure at a byte of the input.
type Error struct {
	Offset int64
	Err    error
}

func (e *Error) Error() string { return fmt.Sprintf("byte %d: %v", e.Offset, e.Err) }
func (e *Error) Unwrap() error { return e.Err }

// Document is decoded input.
type Document struct {
	Text string // valid UTF-8
	HTML bool
}

// Read reads all of r. The encoding is that of a byte-order mark, else UTF-8 if
// the bytes are, else that of contentType or of a meta element, else a guess.
// Bytes that are invalid in it become U+FFFD. Line ends stay as they are.
func Read(r io.Reader, contentType string, limit int64) (Document, error) {
	b, err := readAll(r, limit)
	if err != nil {
		return Document{}, err
	}
	mediaType, params, _ := mime.ParseMediaType(contentType)
	if kind := binaryKind(b); kind != "" {
		return Document{}, &Error{0, fmt.Errorf("%w: %s", ErrNotText, kind)}
	}
	text, err := decodeBytes(b, contentType, params["charset"])
	if err != nil {
		return Document{}, &Error{0, err}
	}
	if at := controlAt(text); at >= 0 {
		return Document{}, &Error{int64(at), fmt.Errorf("%w: too many control characters", ErrNotText)}
	}
	doc := Document{Text: text}
	switch mediaType {
	case "text/plain":
	case "text/html", "application/xhtml+xml":
		doc.HTML = true
	default:
		doc.HTML = looksLikeHTML(text)
	}
	return doc, nil
}

func readAll(r io.Reader, limit int64) ([]byte, error) {
	var b bytes.Buffer
	if sized, ok := r.(interface{ Len() int }); ok && int64(sized.Len()) <= limit {
		b.Grow(sized.Len() + bytes.MinRead)
	}
	n, err := b.ReadFrom(io.LimitReader(r, max(limit, 0)+1))
	if err != nil {
		return nil, &Error{n, err}
	}
	if n > limit {
		return nil, &Error{limit, fmt.Errorf("%w of %d bytes", ErrTooLarge, limit)}
	}
	return b.Bytes(), nil
}

func decodeBytes(b []byte, contentType, declared string) (string, error) {
	if len(b) == 0 {
		return "", nil
	}
	if e := unicodeEncoding(b); e != nil {
		return transcode(b, e)
	}
	// A page that is valid UTF-8 is UTF-8, whatever it declares; but escape
	// sequences may be those of ISO-2022-JP, which is ASCII to look at.
	if utf8.Valid(b) && bytes.IndexByte(b, 0x1b) < 0 {
		return string(b), nil
	}
	if declared == "" && mostlyUTF8(b) {
		return strings.ToValidUTF8(string(b), string(utf8.RuneError)), nil
	}
	e, name, _ := charset.DetermineEncoding(b[:min(len(b), 1024)], contentType)
	if name == "utf-8" {
		return strings.ToValidUTF8(string(b), string(utf8.RuneError)), nil
	}
	return transcode(b, e)
}

// unicodeEncoding knows UTF-16 by its byte-order mark, or by the zero bytes that
// every other byte of Western text is; nil for anything else.
func unicodeEncoding(b []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(b, []byte{0xff, 0xfe}):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case bytes.HasPrefix(b, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	}
	sample := b[:min(len(b), 1024)&^1]
	var zeros [2]int
	for i, c := range sample {
		if c == 0 {
			zeros[i&1]++
		}
	}
	half := len(sample) / 2
	switch {
	case half >= 4 && zeros[1]*10 >= half*6 && zeros[0]*10 <= half:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case half >= 4 && zeros[0]*10 >= half*6 && zeros[1]*10 <= half:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// mostlyUTF8 says whether b has more sequences that are valid in UTF-8 than
// bytes that are not.
func mostlyUTF8(b []byte) bool {
	valid, invalid := 0, 0
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b = b[1:]
			continue
		}
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			invalid++
		} else {
			valid++
		}
		b = b[n:]
	}
	return valid > invalid
}

func transcode(b []byte, e encoding.Encoding) (string, error) {
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return "", err
	}
	return strings.ToValidUTF8(string(out), string(utf8.RuneError)), nil
}
