package newswire

import (
	"strconv"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/span"
)

// HTML returns the body of the article, without its title, as HTML that is safe wherever
// the content of a div is: it is generated from Blocks and Images, and nothing of the
// page's own markup is in it. It has the elements
//
//	p h1 to h6 ul ol li blockquote pre table tbody tr td figure figcaption img
//	a em strong code br
//
// and no attributes but the href of a link, to an address of http, https or mailto, the
// src, alt and title of an image, of http or https, and the numbers of a list. The words of
// any other link stay, without it, and an image from elsewhere is left out. The words are
// those of Text, in its order, but for the bullets of flat text. The caption of an image is
// its title, unless it is the next block too. An article without blocks is "".
//
// A browser that shows the images asks their hosts for them; a reader who must not be seen
// there wants them taken out of Images first.
func (a *Article) HTML() string {
	w := htmlWriter{text: a.Text, buf: make([]byte, 0, len(a.Text)+len(a.Text)/4)}
	a.render(&w)
	return string(w.buf)
}

// htmlWriter writes HTML.
type htmlWriter struct {
	text string
	buf  []byte
	markSet
}

func (w *htmlWriter) enter(p part) {
	switch p.kind {
	case partQuotation:
		w.line("<blockquote>")
	case partTable:
		w.line("<table><tbody>")
	case partItem:
		if p.skips {
			w.line(`<li value="` + strconv.Itoa(p.number) + `">`)
		} else {
			w.line("<li>")
		}
	case partList:
		switch p.number {
		case 0:
			w.line("<ul>")
		case 1:
			w.line("<ol>")
		default:
			w.line(`<ol start="` + strconv.Itoa(p.number) + `">`)
		}
	}
}

func (w *htmlWriter) leave(p part) {
	switch p.kind {
	case partQuotation:
		w.line("</blockquote>")
	case partTable:
		w.line("</tbody></table>")
	case partItem:
		w.add("</li>")
	case partList:
		if p.number > 0 {
			w.line("</ol>")
		} else {
			w.line("</ul>")
		}
	}
}

func (w *htmlWriter) add(s string) { w.buf = append(w.buf, s...) }

// line adds s on a line of its own.
func (w *htmlWriter) line(s string) {
	if len(w.buf) > 0 {
		w.buf = append(w.buf, '\n')
	}
	w.add(s)
}

func (w *htmlWriter) block(b Block, images []Image) {
	switch {
	case b.Kind == Table:
		w.row(b, images)
		return
	case b.Kind == Caption && len(images) > 0:
		w.line("<figure>")
		for _, i := range images {
			w.image(i, b.In(w.text))
		}
		w.add("<figcaption>")
		w.inline(b)
		w.add("</figcaption></figure>")
		return
	}
	w.images(images)
	switch b.Kind {
	case Heading:
		tag := "h" + strconv.Itoa(b.Level)
		w.line("<" + tag + ">")
		w.inline(b)
		w.add("</" + tag + ">")
	case Item:
		w.inline(b)
	case Pre:
		w.line("<pre>")
		if w.text[b.Start] == '\n' { // HTML leaves out the first
			w.add("\n")
		}
		w.inline(b)
		w.add("</pre>")
	default:
		w.line("<p>")
		w.inline(b)
		w.add("</p>")
	}
}

// row writes a row of a table.
func (w *htmlWriter) row(b Block, images []Image) {
	w.line("<tr>")
	for cell := range cells(w.text, b) {
		w.add("<td>")
		var here []Image
		here, images = imagesUpTo(images, cell.Start)
		for _, i := range here {
			w.image(i, "")
		}
		w.inline(cell)
		w.add("</td>")
	}
	w.add("</tr>")
}

func (w *htmlWriter) images(images []Image) {
	for _, i := range images {
		w.line("<figure>")
		w.image(i, "")
		w.add("</figure>")
	}
}

// image writes an image, beside which the words below stand.
func (w *htmlWriter) image(i Image, below string) {
	w.add(`<img src="`)
	w.escape(i.URL)
	w.add(`" alt="`)
	w.escape(i.Alt)
	if i.Caption != "" && i.Caption != below {
		w.add(`" title="`)
		w.escape(i.Caption)
	}
	w.add(`">`)
}

// inline writes the words of a block, and what its marks say of them.
func (w *htmlWriter) inline(b Block) {
	w.read(b)
	span.Nest(span.Span(b.Span), w.spans, func(i int) {
		if m := w.marks[i]; m.Kind == Link {
			w.add(`<a href="`)
			w.escape(m.URL)
			w.add(`">`)
		} else {
			w.add("<" + htmlTags[m.Kind] + ">")
		}
	}, func(i int) {
		w.add("</" + htmlTags[w.marks[i].Kind] + ">")
	}, func(s span.Span) {
		if b.Kind == Pre {
			w.escape(w.text[s.Start:s.End])
			return
		}
		for line := range strings.SplitSeq(w.text[s.Start:s.End], "\n") {
			w.escape(line)
			w.add("<br>")
		}
		w.buf = w.buf[:len(w.buf)-len("<br>")]
	})
}

var htmlTags = [...]string{Link: "a", Emphasis: "em", Strong: "strong", Code: "code"}

// escape writes s as text, or as the value of an attribute in quotation marks. Controls,
// which neither HTML nor XML may have, are written as U+FFFD.
func (w *htmlWriter) escape(s string) {
	from := 0
	for i := range len(s) {
		var as string
		switch c := s[i]; {
		case c == '&':
			as = "&amp;"
		case c == '<':
			as = "&lt;"
		case c == '>':
			as = "&gt;"
		case c == '"':
			as = "&#34;"
		case c == '\r':
			as = " "
		case isControl(rune(c)):
			as = "\ufffd"
		default:
			continue
		}
		w.add(s[from:i])
		w.add(as)
		from = i + 1
	}
	w.add(s[from:])
}
