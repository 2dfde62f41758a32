package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"strings"
)

// gunzip unpacks r as it is read, if it is packed: by what it begins with, which no
// text does.
func gunzip(r io.Reader) (io.Reader, error) {
	b := bufio.NewReaderSize(r, 32<<10)
	if head, _ := b.Peek(2); !bytes.Equal(head, []byte{0x1f, 0x8b}) {
		return b, nil
	}
	z, err := gzip.NewReader(b)
	if err != nil {
		return nil, &gzipError{err}
	}
	return unpacker{z}, nil
}

type unpacker struct{ *gzip.Reader }

func (u unpacker) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	if err != nil && err != io.EOF {
		err = &gzipError{err}
	}
	return n, err
}

// gzipError says that packed bytes are broken, or could not be read.
type gzipError struct{ err error }

func (e *gzipError) Error() string {
	s := e.err.Error()
	if e.err == io.ErrUnexpectedEOF || e.err == io.EOF {
		s = "it ends too early"
	}
	for _, prefix := range []string{"gzip: ", "flate: "} {
		s = strings.TrimPrefix(s, prefix)
	}
	return "gzip: " + s
}

func (e *gzipError) Unwrap() error { return e.err }
