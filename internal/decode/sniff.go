package decode

import "strings"

// signatures open the files that are mistaken for text most often.
var signatures = [...]struct{ start, kind string }{
	{"%PDF-", "a PDF file"}, {"PK\x03\x04", "a ZIP archive"}, {"\x1f\x8b", "gzip data"}, {"\x89PNG", "a PNG image"},
	{"\xff\xd8\xff", "a JPEG image"}, {"GIF8", "a GIF image"}, {"RIFF", "a RIFF file"}, {"\x7fELF", "a program"},
	{"\xd0\xcf\x11\xe0", "an Office file"}, {"Rar!", "a RAR archive"}, {"7z\xbc\xaf", "a 7z archive"}, {"BZh", "bzip2 data"},
	{"\x28\xb5\x2f\xfd", "zstd data"}, {"\xfd7zXZ", "xz data"}, {"OggS", "an Ogg file"}, {"ID3", "an MP3 file"}, {"\x00\x00\x01\x00", "an icon"},
	{"wOF", "a font"}, {"{\\rtf", "an RTF file"}, {"\x00asm", "a WebAssembly module"},
}

// binaryKind names the kind of binary file that s begins as, "" if none.
func binaryKind(s string) string {
	for _, file := range signatures {
		if strings.HasPrefix(s, file.start) {
			return file.kind
		}
	}
	return ""
}

// controlAt is where text stops being text: the first control character, if the
// sample at the start has more of them than the slips of real pages; else -1.
func controlAt(text string) int {
	const sample, few = 4096, 64
	head := text[:min(len(text), sample)]
	first, n := -1, 0
	for i := 0; i < len(head); i++ {
		if c := head[i]; c < ' ' && (c < '\t' || c > '\r') && c != 0x1b || c == 0x7f {
			if first < 0 {
				first = i
			}
			n++
		}
	}
	n += strings.Count(head, "\ufffd")
	if n > 1+len(head)/few {
		return max(first, 0)
	}
	return -1
}

// looksLikeHTML says whether text begins as an HTML page or fragment does: with
// a declaration, a comment, or a tag of HTML.
func looksLikeHTML(text string) bool {
	s := strings.TrimLeft(strings.TrimPrefix(text, "\ufeff"), " \t\r\n\f")
	if !strings.HasPrefix(s, "<") {
		return false
	}
	head := strings.ToLower(s[:min(len(s), 1024)])
	if strings.HasPrefix(head, "<?xml") {
		return strings.Contains(head, "<html") || strings.Contains(head, "<!doctype html")
	}
	if strings.HasPrefix(head, "<!--") || strings.HasPrefix(head, "<!doctype") {
		return true
	}
	name := head[1:]
	if end := strings.IndexAny(name, " \t\r\n\f/>"); end >= 0 {
		switch name[:end] {
		case "html", "head", "body", "title", "meta", "link", "script", "style", "base", "noscript", "iframe", "frameset",
			"div", "p", "a", "b", "i", "em", "strong", "span", "font", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "ul", "ol", "li",
			"dl", "article", "section", "main", "header", "footer", "nav", "aside", "figure", "img", "blockquote", "pre", "form", "center":
			return true
		}
	}
	return false
}
