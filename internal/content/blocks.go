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

// Block is a run of text that the page shows apart from what is around it.
type Block struct {
	Node     int32  // the innermost block element around it
	Text     string // its words, parted by single spaces
	Words    int
	linked   int // words in links
	links    int
	stops    int // signs that end sentences or clauses
	digits   int // of its letters and digits
	capitals int // words that begin with one
	letters  int
	hidden   bool
	bold     int // words in bold or strong
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

type set [256]bool

func tagSet(tags ...htmltree.Tag) (s set) {
	for _, t := range tags {
		s[t] = true
	}
	return s
}

// reader gathers the blocks of a tree in one pass over its nodes.
type reader struct {
	tree   *htmltree.Tree
	blocks []Block
	text   []byte // of all blocks
	start  int    // of the block that is being gathered
	starts []int  // of the blocks
	block  Block
	breaks int // br elements since the last word
	space  bool
}

// frame is an element that the pass is inside of.
type frame struct {
	end                int32
	block              int32 // the innermost block element
	link, bold, hidden bool
}

// Blocks cuts the page into its blocks, in order.
func Blocks(t *htmltree.Tree) []Block {
	r := reader{tree: t, blocks: make([]Block, 0, len(t.Nodes)/8)}
	stack := make([]frame, 1, 64)
	stack[0] = frame{end: int32(len(t.Nodes))}
	for i := int32(1); int(i) < len(t.Nodes); i++ {
		for stack[len(stack)-1].end <= i {
			if top := stack[len(stack)-1]; top.block != stack[len(stack)-2].block {
				r.flush()
			}
			stack = stack[:len(stack)-1]
		}
		top := stack[len(stack)-1]
		n := &t.Nodes[i]
		if n.Kind != htmltree.Element {
			r.add(i, top)
			continue
		}
		if skippedTags[n.Tag] {
			i = n.End - 1
			continue
		}
		f := top
		f.end = n.End
		switch {
		case blockTags[n.Tag]:
			r.flush()
			f.block = i
			f.hidden = f.hidden || isHidden(t, i)
		case n.Tag == htmltree.A:
			f.link = true
			r.block.links++
		case n.Tag == htmltree.B || n.Tag == htmltree.Strong:
			f.bold = true
		case n.Tag == htmltree.Br:
			r.space = true
			if r.breaks++; r.breaks > 1 {
				r.flush()
			}
		}
		stack = append(stack, f)
	}
	r.flush()
	text := string(r.text)
	for i := range r.blocks {
		end := len(text)
		if i+1 < len(r.blocks) {
			end = r.starts[i+1]
		}
		r.blocks[i].Text = text[r.starts[i]:end]
	}
	return r.blocks
}

func isHidden(t *htmltree.Tree, n int32) bool {
	if t.Nodes[n].From == t.Nodes[n].To {
		return false
	}
	if _, ok := t.Attr(n, "hidden"); ok {
		return true
	}
	if v, _ := t.Attr(n, "aria-hidden"); v == "true" {
		return true
	}
	style, _ := t.Attr(n, "style")
	return strings.Contains(style, "display:none") || strings.Contains(style, "display: none")
}

// add appends the words of text node n.
func (r *reader) add(n int32, f frame) {
	s := r.tree.Text(n)
	for len(s) > 0 {
		start := 0
		for start < len(s) {
			c, size := rune(s[start]), 1
			if c >= utf8.RuneSelf {
				c, size = utf8.DecodeRuneInString(s[start:])
			}
			if !unicode.IsSpace(c) && c != '\u200b' && c != '\ufeff' {
				break
			}
			start += size
		}
		if start > 0 {
			r.space = true
		}
		if s = s[start:]; s == "" {
			return
		}
		end := 0
		for end < len(s) {
			c, size := rune(s[end]), 1
			if c >= utf8.RuneSelf {
				c, size = utf8.DecodeRuneInString(s[end:])
			}
			if unicode.IsSpace(c) || c == '\u200b' {
				break
			}
			end += size
		}
		r.word(s[:end], f)
		s = s[end:]
	}
}

func (r *reader) word(w string, f frame) {
	b := &r.block
	fresh := len(r.text) == r.start || r.space
	if fresh && len(r.text) > r.start {
		r.text = append(r.text, ' ')
	}
	r.space, r.breaks = false, 0
	r.text = append(r.text, w...)
	b.Node, b.hidden = f.block, b.hidden || f.hidden
	words := 0
	if fresh {
		words = 1
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) {
			b.capitals++
		}
	}
	for _, c := range w {
		switch {
		case c >= '0' && c <= '9':
			b.digits++
			b.letters++
		case c < utf8.RuneSelf && (c|0x20 >= 'a' && c|0x20 <= 'z'):
			b.letters++
		case c == '.' || c == ',' || c == '!' || c == '?' || c == ';':
			b.stops++
		case c < utf8.RuneSelf:
		case c >= 0x3001 && c <= 0x3002 || c == 0xff0c || c == 0xff01 || c == 0xff1f:
			b.stops++
		case c >= 0x2e80 && unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai):
			b.letters++
			if b.letters%2 == 0 {
				words++ // scripts without spaces: two letters are about a word
			}
		case unicode.IsLetter(c):
			b.letters++
		}
	}
	b.Words += words
	if f.link {
		b.linked += words
	}
	if f.bold {
		b.bold += words
	}
}

// flush ends the block that is being gathered.
func (r *reader) flush() {
	r.breaks = 0
	r.space = false
	if len(r.text) > r.start {
		r.blocks = append(r.blocks, r.block)
		r.starts = append(r.starts, r.start)
		r.start = len(r.text)
	}
	r.block = Block{}
}
