package viewer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

// blocks writes the text of an article with its marks.
func (v *Writer) blocks(a *newswire.Article, marks []mark) {
	r := v.newRun(a.Text, append(marks, styles(a.Blocks, a.Text)...))
	open, at := "", 0
	for _, b := range a.Blocks {
		s := within(b.Span, a.Text)
		s.Start = max(s.Start, at)
		if s.Start >= s.End {
			continue
		}
		at = s.End
		around, element := "", ""
		switch b.Kind {
		case newswire.Heading:
			element = `h4`
		case newswire.Item:
			around, element = "ul", "li"
			if b.Number > 0 {
				around = "ol"
			}
		case newswire.Quotation:
			around, element = "blockquote", "p"
		case newswire.Table:
			around, element = "table", "tr"
		case newswire.Pre:
			element = "pre"
		default:
			element = "p"
		}
		if around != open {
			v.around("</", open)
			v.around("<", around)
			open = around
		}
		v.put("<" + element)
		switch {
		case b.Kind == newswire.Caption:
			v.put(` class="caption"`)
		case b.Kind == newswire.Item && b.Number > 0:
			v.put(` class="deep%" value="%"`, depth(b), b.Number)
		case b.Kind == newswire.Item && !bulleted(a.Text[s.Start:s.End]):
			v.put(` class="plain deep%"`, depth(b))
		case b.Kind == newswire.Paragraph && b.Level > 0:
			v.put(` class="deep%"`, depth(b))
		}
		v.put(` dir="auto">`)
		if b.Kind == newswire.Table {
			r.cells(s)
		} else {
			r.write(s)
		}
		v.put("</" + element + ">\n")
	}
	v.around("</", open)
}

func (v *Writer) around(bracket, element string) {
	switch {
	case element == "":
		return
	case element == "table" && bracket == "<":
		v.put(`<div class="wide"><table>` + "\n")
		return
	}
	v.put(bracket + element + ">")
	if element == "table" {
		v.put("</div>")
	}
	v.put("\n")
}

// cells writes a row of a table.
func (r *run) cells(row span.Span) {
	for start := row.Start; start <= row.End; {
		end := row.End
		if tab := strings.IndexByte(r.text[start:end], '\t'); tab >= 0 {
			end = start + tab
		}
		r.put(`<td dir="auto">`)
		r.write(span.Span{Start: start, End: end})
		r.put("</td>")
		start = end + 1
	}
}

// bulleted says whether an item brings its own bullet, as those of flat text do.
func bulleted(item string) bool {
	first, _ := utf8.DecodeRuneInString(item)
	return unicode.IsPunct(first) && !strings.ContainsRune("\"'“‘«„([", first) || unicode.IsSymbol(first) && !unicode.Is(unicode.Sc, first)
}

// depth is how far a block in a list is set in.
func depth(b newswire.Block) int { return min(max(b.Level, 1), 5) }
