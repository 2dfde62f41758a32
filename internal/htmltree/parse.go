package htmltree

import (
	"math"
	"slices"
	"strings"
)

// open is an element that has not ended.
type open struct {
	node     int32
	same     int32 // the place in the stack of the open element of the same tag before it
	scope    int32 // the same for the scopes
	list     int32
	special  int32
	headings int32
	tag      Tag
}

type parser struct {
	*Tree
	stack []open
	last  [tagCount]int32 // the place in the stack of the innermost open element of each tag, -1 if none
	// The same for the innermost element of some traits.
	scope, list, special, heading int32
	head, body                    bool // whether the head and the body have begun
	form                          bool
	standards                     bool // a doctype was seen, so that a table ends an open p
	name                          [16]byte
}

// Parse parses source. It never fails; of a source over 2 GiB it reads as much.
func Parse(source string) *Tree {
	if len(source) > math.MaxInt32 {
		source = source[:math.MaxInt32]
	}
	nodes := min(strings.Count(source, "<")*5/4, len(source)/24) // nearly as many as there are tags
	p := parser{Tree: &Tree{Source: source, Nodes: make([]Node, 1, 16+nodes)}, scope: -1, list: -1, special: -1, heading: -1}
	p.Nodes[0] = Node{Parent: -1, Kind: Document}
	for i := range p.last {
		p.last[i] = -1
	}
	p.stack = make([]open, 0, 64)
	p.push(Html, 0, 0)
	p.run()
	p.popTo(0)
	p.Nodes[0].End = int32(len(p.Nodes))
	return p.Tree
}

func (p *parser) run() {
	s := p.Source
	from := 0 // of the text before i
	for i := 0; ; {
		lt := strings.IndexByte(s[i:], '<')
		if lt < 0 {
			break
		}
		i += lt
		next := byte(0)
		if i+1 < len(s) {
			next = s[i+1]
		}
		switch {
		case isLetter(next):
			p.text(from, i, Text)
			i = p.startTag(i + 1)
		case next == '/' && i+2 < len(s) && isLetter(s[i+2]):
			p.text(from, i, Text)
			i = p.endTag(i + 2)
		case next == '!' || next == '?' || next == '/' && i+2 < len(s):
			p.text(from, i, Text)
			i = p.markup(i)
		default: // a sign like any other
			i++
			continue
		}
		from = i
	}
	p.text(from, len(s), Text)
}

// markup passes a comment, a doctype or the like, which begins at i.
func (p *parser) markup(i int) int {
	s := p.Source
	switch {
	case strings.HasPrefix(s[i:], "<!--"):
		return commentEnd(s, i+4)
	case strings.HasPrefix(s[i:], "<![CDATA[") && (p.last[Svg] >= 0 || p.last[Math] >= 0):
		end := strings.Index(s[i:], "]]>")
		if end < 0 {
			end = len(s) - i
		}
		p.text(i+len("<![CDATA["), i+end, PlainText)
		return min(i+end+3, len(s))
	}
	if len(s) > i+9 && strings.EqualFold(s[i:i+9], "<!doctype") {
		p.standards = true
	}
	end := strings.IndexByte(s[i:], '>')
	if end < 0 {
		return len(s)
	}
	return i + end + 1
}

// add adds a node. If there is no room, it makes as much as the rest of the source
// needs if it goes on as before, but no more than three times what there was.
func (p *parser) add(n Node) {
	if len(p.Nodes) == cap(p.Nodes) {
		more := 3 * len(p.Nodes)
		if n.To > 0 {
			more = min(more, len(p.Nodes)*(len(p.Source)-int(n.To))/int(n.To)+64)
		}
		p.Nodes = slices.Grow(p.Nodes, more)
	}
	p.Nodes = append(p.Nodes, n)
}

// text adds the text between from and to.
func (p *parser) text(from, to int, kind Kind) {
	if from >= to {
		return
	}
	if !p.body && (len(p.stack) == 1 || p.top().tag == Head) {
		for from < to && isSpace(p.Source[from]) {
			from++
		}
		if from == to {
			return
		}
		p.openBody()
	}
	parent := p.top().node
	p.add(Node{Parent: parent, End: int32(len(p.Nodes) + 1), From: int32(from), To: int32(to), Kind: kind})
}

// readName reads the tag name at i, and where it ends.
func (p *parser) readName(i int) (Tag, int) {
	s := p.Source
	n := 0
	for i < len(s) {
		c := s[i]
		if c == '>' || c == '/' || isSpace(c) {
			break
		}
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		if n < len(p.name) {
			p.name[n] = c
		}
		n++
		i++
	}
	if n > len(p.name) {
		return Other, i
	}
	return tagOf(p.name[:n]), i
}

func (p *parser) startTag(i int) int {
	s := p.Source
	tag, from := p.readName(i)
	to := tagEnd(s, from)
	if to == len(s) {
		return to // a tag cut short is none
	}
	next := to + 1
	if tag == Image {
		tag = Img
	}
	if root := &p.Nodes[1]; tag == Html && root.To == 0 {
		root.From, root.To = int32(from), int32(to)
	}
	for breaksOut[tag] && p.foreign() && !p.integrates() {
		p.popTo(p.scope)
	}
	foreign := p.foreign()
	if !foreign && !p.admit(tag) {
		return next
	}
	p.push(tag, from, to)
	switch {
	case foreign || tag == Svg || tag == Math:
		if s[to-1] == '/' {
			p.popTo(int32(len(p.stack) - 1))
		}
	case tag.is(void):
		p.popTo(int32(len(p.stack) - 1))
	case tag.is(raw | rcdata):
		kind := PlainText
		if tag.is(rcdata) {
			kind = Text
		}
		end, after := len(s), len(s)
		if tag != Plaintext {
			end, after = rawEnd(s, next, tag)
		}
		p.text(next, end, kind)
		p.popTo(int32(len(p.stack) - 1))
		next = tagEnd(s, after) + 1
	}
	return min(next, len(s))
}

// foreign says whether the innermost scope is that of svg or math.
func (p *parser) foreign() bool {
	if p.scope < 0 {
		return false
	}
	tag := p.stack[p.scope].tag
	return tag == Svg || tag == Math
}

// breaksOut are the tags that svg and math never have: they end there.
var breaksOut = func() (breaks [tagCount]bool) {
	for _, t := range []Tag{
		B, Big, Blockquote, Body, Br, Center, Code, Dd, Div, Dl, Dt, Em, Embed, H1, H2, H3, H4, H5, H6, Head, Hr, I, Img, Li, Listing, Menu, Meta, Nobr,
		Ol, P, Pre, Ruby, S, Small, Span, Strong, Strike, Sub, Sup, Table, Tt, U, Ul, Var,
	} {
		breaks[t] = true
	}
	return breaks
}()

// integrates says whether one of the innermost elements is one of those that hold
// HTML inside svg and math.
func (p *parser) integrates() bool {
	const far = 32
	for i := len(p.stack) - 1; i > int(p.scope) && i > len(p.stack)-far; i-- {
		n := p.stack[i].node
		switch tag := p.stack[i].tag; {
		case tag == Title:
			return true
		case tag == Other:
			switch p.Name(n) {
			case "foreignobject", "desc", "annotation-xml", "mi", "mo", "mn", "ms", "mtext":
				return true
			}
		}
	}
	return false
}

// admit ends the elements that the start tag of tag ends, and says whether it
// makes an element here.
func (p *parser) admit(tag Tag) bool {
	switch tag {
	case Html:
		return false
	case Head:
		if p.head || p.body {
			return false
		}
		p.head = true
		return true
	case Body, Frameset:
		if p.body {
			return false
		}
		p.body = true
		p.popTo(1)
		return true
	}
	if !p.body {
		if tag.is(inHead) {
			if !p.head {
				p.head = true
				p.push(Head, 0, 0)
			}
			return true
		}
		if p.last[Noscript] < 0 && p.last[Template] < 0 {
			p.openBody()
		}
	}
	if tag.is(closesP) && (p.standards || tag != Table) {
		p.end(P, max(p.scope, p.last[Button]))
	}
	switch tag {
	case Li:
		p.end(Li, p.list)
	case Dd, Dt:
		p.end(Dd, p.list)
		p.end(Dt, p.list)
	case H1, H2, H3, H4, H5, H6:
		if p.top().tag.is(heading) {
			p.popTo(int32(len(p.stack) - 1))
		}
	case A, Nobr:
		p.endFormatting(tag)
	case Button:
		p.end(Button, p.scope)
	case Select, Input, Textarea: // none of them is in a select
		if place := p.last[Select]; place > p.scope {
			p.popTo(place)
			return tag != Select
		}
	case Option, Optgroup:
		p.end(Option, max(p.scope, p.last[Select]))
		if tag == Optgroup {
			p.end(Optgroup, max(p.scope, p.last[Select]))
		}
	case Form:
		if p.form && p.last[Template] < 0 {
			return false
		}
		p.form = true
	case Rb, Rt, Rtc, Rp:
		for _, t := range [...]Tag{Rb, Rt, Rp} {
			p.end(t, max(p.scope, p.last[Ruby]))
		}
	case Table:
		if t := p.last[Table]; t >= 0 && t == p.scope {
			p.popTo(t)
		}
	case Tr, Td, Th, Tbody, Thead, Tfoot, Caption, Colgroup:
		return p.admitTablePart(tag)
	}
	return true
}

// admitTablePart ends the parts of the innermost table that tag does not belong
// into. Outside of tables there are none.
func (p *parser) admitTablePart(tag Tag) bool {
	table := max(p.last[Table], p.last[Template])
	if table < 0 {
		return false
	}
	parts := [...]Tag{Td, Th, Caption, Colgroup, Tr, Tbody, Thead, Tfoot}
	keep := len(parts)
	switch tag {
	case Td, Th:
		keep = 4
	case Tr:
		keep = 5
	}
	outermost := int32(math.MaxInt32)
	for _, t := range parts[:keep] {
		if p.last[t] > table {
			outermost = min(outermost, p.last[t])
		}
	}
	if outermost < math.MaxInt32 {
		p.popTo(outermost)
	} else if p.top().tag == P || !p.top().tag.is(special) { // stray words between the parts
		p.popTo(p.innermostPart(table) + 1)
	}
	return true
}

// innermostPart is the place of the innermost part of the table at place table.
func (p *parser) innermostPart(table int32) int32 {
	place := table
	for _, t := range [...]Tag{Tr, Tbody, Thead, Tfoot} {
		place = max(place, p.last[t])
	}
	return place
}

func (p *parser) endTag(i int) int {
	tag, from := p.readName(i)
	to := tagEnd(p.Source, from)
	next := min(to+1, len(p.Source))
	if to == len(p.Source) {
		return next
	}
	switch tag {
	case Html, Body:
	case Head:
		if !p.body && p.last[Head] >= 0 {
			p.popTo(p.last[Head])
		}
	case Br: // </br> is a start tag
		if p.admit(Br) {
			p.push(Br, from, from)
			p.popTo(int32(len(p.stack) - 1))
		}
	case Other:
		p.endOther(i, from)
	case H1, H2, H3, H4, H5, H6:
		if p.heading > p.scope {
			p.popTo(p.heading)
		}
	case Li:
		p.end(Li, max(p.scope, p.last[Ul], p.last[Ol]))
	case A, B, Big, Code, Em, Font, I, Nobr, S, Small, Strike, Strong, Tt, U:
		p.endFormatting(tag)
	case Table, Caption, Tbody, Thead, Tfoot, Tr, Td, Th:
		limit := p.last[Table]
		if tag == Table {
			limit = -1
		}
		p.end(tag, max(limit, p.last[Template]))
	case Form:
		p.form = false
		p.end(Form, p.scope)
	case Svg, Math, Object, Applet, Marquee, Template:
		p.end(tag, max(p.last[Table], p.last[Td], p.last[Th]))
	default:
		limit := p.scope
		if !tag.is(closesP) && tag != Button && tag != Select && tag != Noscript { // it does not reach past a block
			limit = max(limit, p.special-1)
		}
		p.end(tag, limit)
	}
	return next
}

// end ends the innermost open element of tag, and all in it, if it lies above
// the place limit of the stack.
func (p *parser) end(tag Tag, limit int32) {
	if p.last[tag] > limit {
		p.popTo(p.last[tag])
	}
}

// endOther ends the innermost element of a name that HTML does not know. A few
// are tried, none past a block.
func (p *parser) endOther(from, to int) {
	name := p.Source[from:to]
	limit := max(p.scope, p.special)
	for place, tries := p.last[Other], 0; place > limit && tries < 64; place, tries = p.stack[place].same, tries+1 {
		n := &p.Nodes[p.stack[place].node]
		if start := int(n.From) - len(name); start > 0 && p.Source[start-1] == '<' && strings.EqualFold(p.Source[start:n.From], name) {
			p.popTo(place)
			return
		}
	}
}

// endFormatting ends a formatting element. Blocks that were opened inside it
// and are still open go on without it, as copies.
func (p *parser) endFormatting(tag Tag) {
	place := p.last[tag]
	if place <= p.scope || place <= 0 {
		return
	}
	if p.special < place {
		p.popTo(place)
		return
	}
	var blocks []open
	for _, o := range p.stack[place+1:] {
		if o.tag.is(special) {
			blocks = append(blocks, o)
		}
	}
	p.popTo(place)
	for _, o := range blocks {
		n := p.Nodes[o.node]
		p.push(o.tag, int(n.From), int(n.To))
	}
}

func (p *parser) top() *open { return &p.stack[len(p.stack)-1] }

// openBody begins the body where a page has no tag for it.
func (p *parser) openBody() {
	p.body = true
	p.popTo(1)
	p.push(Body, 0, 0)
}

func (p *parser) push(tag Tag, from, to int) {
	parent, node, place := int32(0), int32(len(p.Nodes)), int32(len(p.stack))
	if place > 0 {
		parent = p.top().node
	}
	p.add(Node{Parent: parent, From: int32(from), To: int32(to), Tag: tag, Kind: Element})
	p.stack = append(p.stack, open{node, p.last[tag], p.scope, p.list, p.special, p.heading, tag})
	p.last[tag] = place
	t := tagTraits[tag]
	if t&scope != 0 {
		p.scope = place
	}
	if t&listScope != 0 {
		p.list = place
	}
	if t&special != 0 {
		p.special = place
	}
	if t&heading != 0 {
		p.heading = place
	}
}

// popTo ends the elements from the place n of the stack on.
func (p *parser) popTo(n int32) {
	for i := int32(len(p.stack)) - 1; i >= n; i-- {
		o := &p.stack[i]
		p.Nodes[o.node].End = int32(len(p.Nodes))
		p.last[o.tag] = o.same
		p.scope, p.list, p.special, p.heading = o.scope, o.list, o.special, o.headings
	}
	p.stack = p.stack[:n]
}
