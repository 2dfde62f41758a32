// Package content finds the main content of an HTML page: it cuts the page into
// blocks of text, describes each by features that hold for any language, and
// keeps or drops it by learnt weights.
package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// Page is a tree cut into its blocks.
type Page struct {
	Tree   *htmltree.Tree
	Blocks []Block
	Boxes  []Box      // parents before their children
	Marks  []Mark     // by their start
	Base   string     // the address that others on the page start from, if it says so
	tokens []uint16   // of the boxes, one after the other
	tags   [256]int32 // how many elements there are of each
	signs  evidence   // of the page's kind
}

// Mark is an inline element with text in it, or an image: its node, and where it
// is in the text of all blocks. An image has no length.
type Mark struct{ Node, Start, End int32 }

// Block is a run of text that the page shows apart from what is around it.
type Block struct {
	Box int32 // the innermost
	// Text has its words, parted by single spaces, or by line feeds where the page
	// breaks the line; of preformatted text the white space is kept.
	Text     string
	Start    int32 // of Text in the text of all blocks
	Words    int32
	linked   int32 // words in links
	links    int32
	stops    int32 // signs that end sentences or clauses
	signs    int32 // other signs, and symbols
	digits   int32 // of its letters and digits
	capitals int32 // words that begin with one
	letters  int32
	bold     int32 // words in bold or strong
	timed    int32 // words in time elements
	titled   int32 // words that are in the page's title too
	told     int32 // words that follow each other in what the page declares too
	images   int32 // between it and the block before
	hash     uint64
	first    [firstWords]uint16 // hashes of the first words
}

const firstWords = 6

// IsTime says whether b is a time element's text and nothing else.
func (b *Block) IsTime() bool { return b.timed == b.Words }

// Box is a block element with text in it.
type Box struct {
	Node        int32
	Parent      int32 // a box; -1 for the page itself
	First, Last int32 // of its blocks
	Words       int32
	linked      int32
	prose       int32 // words in p elements
	class       uint32
	same        int32 // boxes with the same tag and class in its parent
	from, to    int32 // its tokens in Page.slots
	depth       int16
	in          uint16 // the ancestors that tell of a block
	tag         htmltree.Tag
	hidden      bool
}

// blockTags are the elements that part text.
var blockTags = tagSet(htmltree.Address, htmltree.Article, htmltree.Aside, htmltree.Blockquote, htmltree.Body, htmltree.Center, htmltree.Dd, htmltree.Details,
	htmltree.Dialog, htmltree.Dir, htmltree.Div, htmltree.Dl, htmltree.Dt, htmltree.Fieldset, htmltree.Figcaption, htmltree.Figure, htmltree.Footer,
	htmltree.Form, htmltree.H1, htmltree.H2, htmltree.H3, htmltree.H4, htmltree.H5, htmltree.H6, htmltree.Header, htmltree.Hgroup, htmltree.Hr,
	htmltree.Html, htmltree.Legend, htmltree.Li, htmltree.Listing, htmltree.Main, htmltree.Menu, htmltree.Nav, htmltree.Noscript, htmltree.Ol, htmltree.P,
	htmltree.Pre, htmltree.Search, htmltree.Section, htmltree.Summary, htmltree.Table, htmltree.Tbody, htmltree.Td, htmltree.Tfoot, htmltree.Th,
	htmltree.Thead, htmltree.Tr, htmltree.Ul, htmltree.Caption, htmltree.Option, htmltree.Label, htmltree.Button, htmltree.Video, htmltree.Audio)

// skippedTags are those whose text no reader sees.
var skippedTags = tagSet(htmltree.Script, htmltree.Style, htmltree.Svg, htmltree.Math, htmltree.Template, htmltree.Head, htmltree.Iframe, htmltree.Noframes, htmltree.Noembed,
	htmltree.Select, htmltree.Textarea, htmltree.Object, htmltree.Canvas)

// markTags are the inline elements that say something of their words.
var markTags = tagSet(htmltree.A, htmltree.B, htmltree.Strong, htmltree.Em, htmltree.I, htmltree.Code)

type set [256]bool

func tagSet(tags ...htmltree.Tag) (s set) {
	for _, t := range tags {
		s[t] = true
	}
	return s
}

// reader gathers the blocks of a tree in one pass over its nodes.
type reader struct {
	Page
	stack  []frame
	text   strings.Builder // of all blocks
	start  int             // of the block that is being gathered
	block  Block
	gap    string  // white space since the last word, as it is shown
	breaks int     // br elements since the last word
	title  hashSet // the words of the page's title
	told   hashSet // the pairs of words of the texts it declares
	learns learning
	last   uint32 // hash of the word before
}

// frame is an element that the pass is inside of.
type frame struct {
	end        int32
	node       int32 // the innermost block element
	box        int32 // of it; -1 before its first word
	mark       int32 // in Page.Marks; -1 if the element is none
	link, bold bool
	time, pre  bool
}

// Declared is what the page declares of itself: the types of its things, its
// address, and texts that it has.
type Declared struct {
	Types   []string
	Address string
	Prose   []string
}

// Read cuts the page into its blocks.
func Read(t *htmltree.Tree, declared Declared) *Page {
	r := reader{
		Page:  Page{Tree: t, Blocks: make([]Block, 0, 32+len(t.Nodes)/8), Boxes: make([]Box, 1, 32+len(t.Nodes)/6)},
		stack: make([]frame, 1, 64),
	}
	r.stack[0] = frame{end: int32(len(t.Nodes)), mark: -1}
	r.Boxes[0].Parent = -1
	sets := make([]uint64, 32+1024)
	r.title, r.told = sets[:32], sets[32:]
	for _, text := range declared.Prose {
		r.learn(text, ofProse)
	}
	r.readHead()
	r.text.Grow(len(t.Source) / 10)
	r.Marks = make([]Mark, 0, 32+len(t.Nodes)/12)
	r.signs.slots = make([]uint16, 0, 256)
	for i := int32(1); int(i) < len(t.Nodes); i++ {
		for r.stack[len(r.stack)-1].end <= i {
			r.leave()
		}
		n := &t.Nodes[i]
		switch {
		case n.Kind == htmltree.PlainText:
			r.add(t.Source[n.From:n.To])
		case n.Kind != htmltree.Element:
			for piece := range t.Pieces(i) {
				r.add(piece)
			}
		case skippedTags[n.Tag]:
			r.tags[n.Tag]++
			i = n.End - 1
		default:
			r.tags[n.Tag]++
			r.enter(i)
		}
	}
	r.flush()
	text := r.text.String()
	for i := range r.Blocks {
		end := len(text)
		if i+1 < len(r.Blocks) {
			end = int(r.Blocks[i+1].Start)
		}
		r.Blocks[i].Text = text[r.Blocks[i].Start:end]
	}
	return &r.Page
}

// enter begins element i.
func (r *reader) enter(i int32) {
	n := &r.Tree.Nodes[i]
	f := r.stack[len(r.stack)-1]
	f.end, f.mark = n.End, -1
	switch {
	case blockTags[n.Tag]:
		r.flush()
		f.node, f.box = i, -1
		f.pre = f.pre || n.Tag == htmltree.Pre || n.Tag == htmltree.Listing
	case n.Tag == htmltree.Br:
		r.gap = "\n"
		if r.breaks++; r.breaks > 1 && !f.pre {
			r.flush()
		}
		return
	case n.Tag == htmltree.Img:
		r.block.images++
		r.Marks = append(r.Marks, Mark{i, int32(r.text.Len()), int32(r.text.Len())})
		return
	case n.Tag == htmltree.Time:
		f.time = true
	case markTags[n.Tag]:
		f.mark = int32(len(r.Marks))
		r.Marks = append(r.Marks, Mark{i, int32(r.text.Len()), 0})
		switch n.Tag {
		case htmltree.A:
			f.link = true
			r.block.links++
		case htmltree.B, htmltree.Strong:
			f.bold = true
		}
	}
	r.stack = append(r.stack, f)
}

// leave ends the element at the top of the stack.
func (r *reader) leave() {
	last := len(r.stack) - 1
	switch f := &r.stack[last]; {
	case f.mark >= 0:
		m := &r.Marks[f.mark]
		if m.End = int32(r.text.Len()); m.End == m.Start && int(f.mark) == len(r.Marks)-1 {
			r.Marks = r.Marks[:f.mark]
		}
	case f.node != r.stack[last-1].node:
		r.flush()
	}
	r.stack = r.stack[:last]
}

// readHead takes the words of the page's title and description, and what its meta
// elements tell of its kind.
func (r *reader) readHead() {
	t := r.Tree
	for i := range t.Nodes {
		if t.Nodes[i].Kind != htmltree.Element {
			continue
		}
		switch t.Nodes[i].Tag {
		case htmltree.Title:
			for c := range t.Children(int32(i)) {
				r.learn(t.Text(c), ofTitle)
			}
		case htmltree.Meta:
			name, content := "", ""
			for a := t.Attributes(int32(i)); a.Next(); {
				switch {
				case a.Is("name"), a.Is("property"):
					name = a.Value
				case a.Is("content"):
					content = a.Value
				}
			}
			if name != "" {
				r.signs.add("meta", name)
			}
			if name == "generator" || name == "og:type" {
				r.signs.words(name, content)
			}
		case htmltree.Base:
			if href, _ := t.Attr(int32(i), "href"); r.Base == "" {
				r.Base = href
			}
		case htmltree.Body:
			return
		}
	}
}

// learning is whether words are only learnt, and those of what.
type learning uint8

const (
	ofNothing learning = iota
	ofTitle
	ofProse
)

// learn takes the words of s.
func (r *reader) learn(s string, what learning) {
	r.learns, r.last = what, 0
	r.add(s)
	r.learns, r.last, r.block, r.gap = ofNothing, 0, Block{}, ""
}

// byteClass tells what the bytes of ASCII are to a word.
var byteClass = func() (class [128]uint8) {
	for c := range class {
		switch {
		case c <= ' ' || c == 0x7f:
			class[c] = isSpace
		case c >= '0' && c <= '9':
			class[c] = isDigit
		case c >= 'A' && c <= 'Z':
			class[c] = isUpper
		case c >= 'a' && c <= 'z':
			class[c] = isLower
		case strings.IndexByte(".,!?;", byte(c)) >= 0:
			class[c] = isStop
		case strings.IndexByte("'\"()-:", byte(c)) >= 0:
		default:
			class[c] = isSign
		}
	}
	return class
}()

const (
	isOther = iota
	isSpace
	isDigit
	isUpper
	isLower
	isStop
	isSign
)

// add appends the words of text s.
func (r *reader) add(s string) {
	pre := r.stack[len(r.stack)-1].pre
	for i := 0; i < len(s); {
		c, size := rune(s[i]), 1
		class := uint8(isOther)
		if c < utf8.RuneSelf {
			class = byteClass[c]
		} else if c, size = utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(c) || c == '\u200b' || c == '\ufeff' {
			class = isSpace
		}
		if class != isSpace {
			i += r.word(s[i:])
			continue
		}
		start := i
		for i += size; i < len(s) && s[i] <= ' '; i++ {
		}
		if pre {
			r.gap = s[start:i]
		} else if r.gap == "" {
			r.gap = " "
		}
	}
}

// word appends the word that s begins with, and returns how long it is.
func (r *reader) word(s string) int {
	b := &r.block
	fresh := r.text.Len() == r.start || r.gap != ""
	if r.learns == ofNothing && r.text.Len() > r.start {
		r.text.WriteString(r.gap)
	}
	r.gap, r.breaks = "", 0
	words := int32(0)
	if fresh {
		words = 1
	}
	hash := uint32(hashOffset)
	i := 0
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			class := byteClass[c]
			if class == isSpace {
				break
			}
			i++
			switch class {
			case isLower:
				b.letters++
				hash = (hash ^ uint32(c)) * hashPrime
			case isUpper:
				if i == 1 && fresh {
					b.capitals++
				}
				b.letters++
				hash = (hash ^ uint32(c|0x20)) * hashPrime
			case isDigit:
				b.digits++
				b.letters++
				hash = (hash ^ '0') * hashPrime
			case isStop:
				b.stops++
			case isSign:
				b.signs++
			}
			continue
		}
		c, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(c) || c == '\u200b' {
			break
		}
		switch {
		case c >= 0x3001 && c <= 0x3002 || c == 0xff0c || c == 0xff01 || c == 0xff1f:
			b.stops++
		case c >= 0x2e80 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana), c >= 0x0e00 && c < 0x0e80:
			b.letters++
			if b.letters%2 == 0 {
				words++ // scripts without spaces: two letters are about a word
			}
			hash = (hash ^ uint32(c)) * hashPrime
		case unicode.IsLetter(c):
			if i == 0 && fresh && unicode.IsUpper(c) {
				b.capitals++
			}
			b.letters++
			hash = (hash ^ uint32(c)) * hashPrime
		case c != '’' && c != '‘' && c != '“' && c != '”' && c != '–' && c != '—' && c != '…':
			b.signs++
		}
		i += size
	}
	if r.learns == ofNothing {
		r.text.WriteString(s[:i])
	}
	const long = 12 // bytes, of a word that is as telling as two
	pair := (hash ^ r.last*31) * hashPrime
	switch {
	case hash == hashOffset: // no letters
	case r.learns == ofTitle:
		r.title.add(hash)
	case r.learns == ofProse:
		r.told.add(pair)
		if i >= long {
			r.told.add(hash)
		}
		r.last = hash
	default:
		if fresh && b.Words < firstWords {
			b.first[b.Words] = fold(hash)
		}
		if r.title.has(hash) {
			b.titled++
		}
		if r.told.has(pair) || i >= long && r.told.has(hash) {
			b.told++
		}
		r.last = hash
	}
	b.hash = (b.hash ^ uint64(hash)) * 0x9e3779b97f4a7c15
	b.Words += words
	top := &r.stack[len(r.stack)-1]
	if top.link {
		b.linked += words
	}
	if top.bold {
		b.bold += words
	}
	if top.time {
		b.timed += words
	}
	return i
}

// flush ends the block that is being gathered.
func (r *reader) flush() {
	r.breaks, r.gap = 0, ""
	if r.text.Len() == r.start {
		r.block = Block{images: r.block.images}
		return
	}
	r.block.Box = r.box()
	r.block.Start = int32(r.start)
	r.Blocks = append(r.Blocks, r.block)
	r.start = r.text.Len()
	r.block = Block{}
}

// box returns the box that the pass is in; it and those around it are made with
// their first words. Of very many elements around the same words the inner ones
// get a box.
func (r *reader) box() int32 {
	const many = 128
	i := len(r.stack) - 1
	for r.stack[i].box < 0 {
		i--
	}
	outer := len(r.stack) - many
	for i++; i < len(r.stack); i++ {
		f, around := &r.stack[i], &r.stack[i-1]
		f.box = around.box
		if f.node != around.node && i >= outer {
			f.box = int32(len(r.Boxes))
			r.Boxes = append(r.Boxes, Box{Node: f.node, Parent: around.box, First: int32(len(r.Blocks)), tag: r.Tree.Nodes[f.node].Tag})
		}
	}
	return r.stack[len(r.stack)-1].box
}
