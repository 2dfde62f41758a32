//go:build !js

package decode

import (
	"io"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/transform"
)

// canonical is the name of the charset with the given label, "" if there is none
// that can be read.
func canonical(label string) string {
	e, err := htmlindex.Get(label)
	if err != nil || e == encoding.Replacement {
		return ""
	}
	name, _ := htmlindex.Name(e)
	return name
}

// decodeInto decodes s, in the charset with the given canonical name, into room bytes,
// or more if it has to.
func decodeInto(s, name string, room int) string {
	var b strings.Builder
	b.Grow(room)
	io.Copy(&b, transform.NewReader(strings.NewReader(s), decoderOf(name))) // neither side fails
	return b.String()
}

// decoderOf is the decoder of the charset with the given canonical name.
func decoderOf(name string) *encoding.Decoder {
	if name == "gbk" { // that of GB18030, says the standard
		return simplifiedchinese.GB18030.NewDecoder()
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		e = encoding.Replacement
	}
	return e.NewDecoder()
}

// byteDecoder is what each byte is in a charset of one byte a character, nil of another.
func byteDecoder(name string) func(byte) rune {
	e, _ := htmlindex.Get(name)
	if decoder, ok := e.(*charmap.Charmap); ok {
		return decoder.DecodeByte
	}
	return nil
}
