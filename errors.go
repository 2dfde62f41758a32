package newswire

import (
	"errors"
	"fmt"

	"github.com/seed-ad1655d8/newswire/internal/decode"
)

// Errors that an [*Error] can wrap, for [errors.Is].
var (
	// ErrTooLarge says that the input has more bytes than the limit.
	ErrTooLarge = decode.ErrTooLarge
	// ErrNotText says that the input is an image, an archive or other binary data.
	ErrNotText = decode.ErrNotText
)

// Error says what could not be read, and where.
type Error struct {
	Stage  string // "decode", …: the stage that failed
	Offset int64  // in bytes from the start of the input
	Err    error  // an error of this package, or the reader's own
}

// Error returns stage, offset and cause in one line.
func (e *Error) Error() string {
	return fmt.Sprintf("newswire: %s: byte %d: %v", e.Stage, e.Offset, e.Err)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

func decodeError(err error) error {
	e := &Error{Stage: "decode", Err: err}
	var at *decode.Error
	if errors.As(err, &at) {
		e.Offset, e.Err = at.Offset, at.Err
	}
	return e
}
