// Package decode reads bytes into UTF-8 text within a limit, and tells whether
// the text is HTML.
package decode

import (
	"errors"
	"fmt"
	"io"
	"math"
	"mime"
	"strings"
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

// Read reads all of r, in the charset that charsetOf finds. Bytes that are
// invalid in it become U+FFFD. Line ends stay as they are, and so does the
// byte-order mark of a text in UTF-8; that of a page is left out.
func Read(r io.Reader, contentType string, limit int64) (Document, error) {
	raw, err := readAll(r, limit)
	if err != nil {
		return Document{}, err
	}
	mediaType, params, _ := mime.ParseMediaType(contentType)
	if kind := binaryKind(raw); kind != "" {
		return Document{}, &Error{0, fmt.Errorf("%w: %s", ErrNotText, kind)}
	}
	text := transcode(raw, charsetOf(raw, params["charset"]))
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
	if doc.HTML {
		doc.Text = strings.TrimPrefix(text, "\ufeff")
	}
	return doc, nil
}

// readAll reads r into a string, which large inputs need only once.
func readAll(r io.Reader, limit int64) (string, error) {
	var b strings.Builder
	if sized, ok := r.(interface{ Len() int }); ok && int64(sized.Len()) <= limit {
		b.Grow(sized.Len())
	}
	const some = 8 << 10
	n, err := io.CopyBuffer(&b, io.LimitReader(r, min(max(limit, 0), math.MaxInt64-1)+1), make([]byte, some))
	if err != nil {
		return "", &Error{n, err}
	}
	if n > limit {
		return "", &Error{limit, fmt.Errorf("%w of %d bytes", ErrTooLarge, limit)}
	}
	return b.String(), nil
}
