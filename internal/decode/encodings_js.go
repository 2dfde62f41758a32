package decode

import (
	"strings"
	"syscall/js"
	"unicode/utf8"
)

// In a browser its own TextDecoder reads charsets: it keeps the same standard, and the
// tables need not be sent there.

// canonical is the name of the charset with the given label, "" if there is none
// that can be read.
func canonical(label string) string {
	decoder, ok := textDecoder(label)
	if !ok {
		return ""
	}
	return strings.ToLower(decoder.Get("encoding").String())
}

// decodeInto decodes s, in the charset with the given canonical name. The room is the
// browser's to find.
func decodeInto(s, name string, _ int) string {
	decoder, ok := textDecoder(name)
	if !ok {
		return string(utf8.RuneError)
	}
	data := js.Global().Get("Uint8Array").New(len(s))
	js.CopyBytesToJS(data, []byte(s))
	text := decoder.Call("decode", data).String()
	if name == defaultCharset {
		text = strings.Map(fromC1, text)
	}
	return text
}

// fromC1 is what windows-1252 has in the place of a control character of ISO 8859-1, as
// which some versions of Node.js read it.
func fromC1(r rune) rune {
	if r >= 0x80 && r < 0xa0 {
		return in1252[r-0x80]
	}
	return r
}

var in1252 = [...]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ',
}

// byteDecoder is what each byte is in a charset of one byte a character, nil of another.
func byteDecoder(name string) func(byte) rune {
	var all [256]byte
	for c := range all {
		all[c] = byte(c)
	}
	runes := []rune(decodeInto(string(all[:]), name, 0))
	if len(runes) != len(all) {
		return nil
	}
	return func(c byte) rune { return runes[c] }
}

// textDecoder is the browser's decoder for a label, if it knows one.
func textDecoder(label string) (decoder js.Value, ok bool) {
	defer func() {
		if recover() != nil { // a RangeError
			ok = false
		}
	}()
	keep := js.Global().Get("Object").New()
	keep.Set("ignoreBOM", true) // that is, keep it
	return js.Global().Get("TextDecoder").New(label, keep), true
}
