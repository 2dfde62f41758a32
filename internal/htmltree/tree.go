// Package htmltree parses HTML into a compact tree that is read in place: its
// texts and attributes are parts of the source, found when asked for.
//
// It follows the parsing algorithm of the HTML standard as far as the place of a
// text in the tree depends on it, in linear time and at any depth. Known
// differences: formatting elements that end early are not opened again, and around
// a block they stay around it; text inside a table stays there; the content of
// noscript is parsed and ends with it; elements inside svg and math are all foreign,
// but for those that end it; and no element is made up but html, head and body.
package htmltree

import (
	"html"
	"iter"
	"strings"
)

// Tree is a document. Its nodes are in document order, the document itself
// first. It is safe for concurrent use.
type Tree struct {
	Source string
	Nodes  []Node
}

// Node is an element or a text, named by its index in Tree.Nodes.
type Node struct {
	Parent int32 // -1 for the document
	End    int32 // one past its last descendant
	// From and To bound a text in the source, or what a start tag has between
	// its name and its end.
	From, To int32
	Tag      Tag
	Kind     Kind
}

// Kind is what a node is.
type Kind uint8

// The kinds of node.
const (
	Document Kind = iota
	Element
	Text      // with character references
	PlainText // without
)

// Children yields the nodes below i, not those below them.
func (t *Tree) Children(i int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for c := i + 1; c < t.Nodes[i].End; c = t.Nodes[c].End {
			if !yield(c) {
				return
			}
		}
	}
}

// Name returns the name of element i, in lower case.
func (t *Tree) Name(i int32) string {
	n := &t.Nodes[i]
	if n.Tag != Other || n.Kind != Element {
		return n.Tag.String()
	}
	from := strings.LastIndexByte(t.Source[:n.From], '<') + 1
	return strings.ToLower(t.Source[from:n.From])
}

// Text returns the text of node i, its character references resolved; "" for an
// element. It allocates only if there are any.
func (t *Tree) Text(i int32) string {
	n := &t.Nodes[i]
	switch n.Kind {
	case PlainText:
		return t.Source[n.From:n.To]
	case Text:
		return Unescape(t.Source[n.From:n.To])
	}
	return ""
}

// Pieces yields the text of node i in pieces: what stands between its character
// references, and what these stand for. Few of them need memory.
func (t *Tree) Pieces(i int32) iter.Seq[string] {
	return func(yield func(string) bool) {
		n := &t.Nodes[i]
		s := t.Source[n.From:n.To]
		if n.Kind == Element {
			return
		}
		for s != "" {
			amp := -1
			if n.Kind == Text {
				amp = strings.IndexByte(s, '&')
			}
			if amp < 0 {
				yield(s)
				return
			}
			end := amp + 1
			for end < len(s) && (isLetter(s[end]) || s[end] >= '0' && s[end] <= '9' || s[end] == '#') {
				end++
			}
			if end < len(s) && s[end] == ';' {
				end++
			}
			if amp > 0 && !yield(s[:amp]) || !yield(reference(s[amp:end])) {
				return
			}
			s = s[end:]
		}
	}
}

// reference is what a character reference stands for.
func reference(s string) string {
	switch s {
	case "&amp;", "&#038;", "&#38;":
		return "&"
	case "&nbsp;", "&#160;", "&#xa0;", "&#xA0;":
		return "\u00a0"
	case "&quot;", "&#34;", "&#034;":
		return `"`
	case "&#39;", "&#039;", "&#x27;", "&apos;":
		return "'"
	case "&lt;":
		return "<"
	case "&gt;":
		return ">"
	case "&rsquo;", "&#8217;", "&#x2019;":
		return "’"
	case "&lsquo;", "&#8216;":
		return "‘"
	case "&ldquo;", "&#8220;":
		return "“"
	case "&rdquo;", "&#8221;":
		return "”"
	case "&ndash;", "&#8211;":
		return "–"
	case "&mdash;", "&#8212;":
		return "—"
	case "&hellip;", "&#8230;":
		return "…"
	case "&copy;", "&#169;":
		return "©"
	case "&laquo;", "&#171;":
		return "«"
	case "&raquo;", "&#187;":
		return "»"
	case "&bull;", "&#8226;":
		return "•"
	case "&middot;", "&#183;":
		return "·"
	}
	return Unescape(s)
}

// Unescape resolves the character references in s.
func Unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	return html.UnescapeString(s)
}

// Attr returns the value of the attribute of element i that is called name, in
// lower case, and whether it has one.
func (t *Tree) Attr(i int32, name string) (value string, ok bool) {
	for a := t.Attributes(i); a.Next(); {
		if a.Is(name) {
			return Unescape(a.Value), true
		}
	}
	return "", false
}

// Attributes reads the attributes of element i, of another node none. One that is
// there twice is read twice.
func (t *Tree) Attributes(i int32) Attributes {
	n := &t.Nodes[i]
	if n.Kind != Element {
		return Attributes{}
	}
	return Attributes{rest: t.Source[n.From:n.To]}
}
