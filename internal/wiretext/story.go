package wiretext

import (
	"strings"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/span"
)

// stories makes the page's stories from its cuts.
func (p *page) stories(cuts []cut) Page {
	page := Page{Stories: make([]Story, 0, len(cuts))}
	if len(cuts) > 0 {
		p.takeKickers(cuts)
	}
	for i, c := range cuts {
		next := len(p.lines)
		if i+1 < len(cuts) {
			next = cuts[i+1].start
		}
		if st, ok := p.story(c, next); ok {
			page.Stories = append(page.Stories, st)
		}
	}
	if len(cuts) > 0 {
		for i := range cuts[0].start {
			if p.isHeading(i) {
				page.Title = p.valid(p.at(i))
				break
			}
		}
	}
	return page
}

// isHeading says whether line i, above the first story, names the page.
func (p *page) isHeading(i int) bool {
	l := &p.lines[i]
	return l.class == short || l.class == kicker || l.phrase == heading || l.phrase == liveIntro || l.field == sectionField
}

// story makes one story of the lines from c up to next. It is false if there is
// nothing to read.
func (p *page) story(c cut, next int) (Story, bool) {
	st := Story{}
	if c.title >= 0 {
		st.Title = p.title(c.title)
	}
	for i := c.start; i < c.body; i++ {
		if i != c.title {
			p.readHeader(i, c.title, &st)
		}
	}
	end := p.bodyEnd(c.body, next)
	if end-1 > c.body && isSignature(p.at(end-1)) {
		end--
		p.lines[end].class, p.lines[end].field = meta, authorField
	}
	last := p.sourceEnd(end, next)
	for i := end; i < last; i++ {
		p.readHeader(i, c.title, &st)
	}
	if end == c.body && c.title < 0 {
		return st, false
	}
	st.Source = span.Span{Start: p.lines[c.start].start, End: p.lines[max(last, c.body)-1].end}
	p.fill(&st, c.body, end)
	return st, true
}

func (p *page) title(i int) string {
	s := unmarked(p.at(i))
	if _, n := ordinal(s); n > 0 && p.numbered {
		s = s[n:]
	}
	return p.valid(s)
}

// readHeader keeps what a line around the body says: a bare section stands above
// the title, a subtitle between it and the byline.
func (p *page) readHeader(i, title int, st *Story) {
	s := p.valid(p.at(i))
	switch p.lines[i].class {
	case meta:
		if s = unmarked(s); readMeta(s, nil, p.ref) != noField {
			readMeta(s, st, p.ref)
		} else if p.lines[i].field == authorField { // without "By"
			st.Authors = appendNames(st.Authors, strings.TrimLeft(s, "—–- "))
		}
	case kicker, short, refrain, prose:
		switch {
		case i == title+1:
			st.Subtitle = s
		case i < title && st.Section == "" && (p.bareSections || p.lines[i].class == kicker):
			st.Section = s
		}
	case slugline:
		if st.Slug == "" {
			st.Slug = slug(s)
		}
	case credit:
		st.Credits = append(st.Credits, s)
	}
}

// bodyEnd is the line after the last of a body that begins at line from: the
// short lines right after its last prose stay, lists of other stories, furniture,
// meta lines and marks do not.
func (p *page) bodyEnd(from, next int) int {
	end := next
	for end > from && p.lines[end-1].class > bullet {
		end--
	}
	for end < next && (p.lines[end].class == short || p.lines[end].class == credit) {
		end++
	}
	for end > from && p.lines[end-1].class > short {
		end--
	}
	return end
}

// sourceEnd is the line after the last that still belongs to the story whose
// body ends before line end: its meta lines, credits, marks and links.
func (p *page) sourceEnd(end, next int) int {
	last := end
	for i := end; i < next; i++ {
		switch l := &p.lines[i]; {
		case l.class == meta, l.class == credit, l.class == endMark, l.class == more, l.class == kicker:
			last = i + 1
		case l.class == furniture && (l.phrase == share || l.phrase == related):
		default:
			return last
		}
	}
	return last
}

// fill writes the story's Text and Blocks from the lines of its body.
func (p *page) fill(st *Story, from, end int) {
	size, n := 0, 0
	for i := from; i < end; i++ {
		if p.inBody(i) {
			size += p.lines[i].end - p.lines[i].start + 2
			n++
		}
	}
	var b strings.Builder
	b.Grow(size)
	st.Blocks = make([]Block, 0, n)
	for i := from; i < end; i++ {
		if p.lines[i].class == credit {
			p.readHeader(i, -2, st)
		}
		if !p.inBody(i) {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		start := b.Len()
		p.write(&b, p.at(i))
		kind := Paragraph
		switch p.lines[i].class {
		case bullet:
			kind = Item
		case short, refrain, kicker:
			if i+1 < end {
				kind = Heading
			}
		}
		st.Blocks = append(st.Blocks, Block{span.Span{Start: start, End: b.Len()}, kind})
	}
	st.Text = b.String()
	if len(st.Blocks) > 0 {
		first := st.Blocks[0].Span
		st.Dateline = ReadDateline(st.Text[first.Start:first.End], p.ref)
	}
}

// inBody says whether line i, within a body, is part of it.
func (p *page) inBody(i int) bool {
	switch p.lines[i].class {
	case prose, bullet, short, refrain, kicker, meta: // a date or a name inside a story is the story's
		return true
	}
	return false
}

// write adds s to b, as valid UTF-8 and, if the page is wrapped, on one line.
func (p *page) write(b *strings.Builder, s string) {
	if !p.wrapped {
		b.WriteString(p.valid(s))
		return
	}
	first := true
	for l := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '\n' || r == '\r' }) {
		if l = strings.TrimFunc(l, isSpace); l == "" {
			continue
		}
		if !first {
			b.WriteByte(' ')
		}
		first = false
		b.WriteString(p.valid(l))
	}
}

// valid is s with its invalid bytes replaced.
func (p *page) valid(s string) string {
	if p.isValid {
		return s
	}
	return strings.ToValidUTF8(s, string(utf8.RuneError))
}

// verbatim makes one story whose Text is the page's text, with a block for each
// line of it.
func (p *page) verbatim() Story {
	st := Story{Source: span.Span{Start: 0, End: len(p.text)}, Text: p.text}
	st.Blocks = make([]Block, len(p.lines))
	for i, l := range p.lines {
		kind := Paragraph
		switch {
		case l.class == bullet:
			kind = Item
		case l.class == short && i+1 < len(p.lines):
			kind = Heading
		}
		st.Blocks[i] = Block{span.Span{Start: l.start, End: l.end}, kind}
	}
	if len(st.Blocks) > 0 {
		if d := ReadDateline(p.at(0), p.ref); d.End > 0 {
			d.Start += p.lines[0].start
			d.End += p.lines[0].start
			st.Dateline = d
		}
	}
	return st
}
