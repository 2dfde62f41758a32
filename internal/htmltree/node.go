package htmltree

import (
	"strings"

	"golang.org/x/net/html"
)

// FromNode makes a tree of root and what is below it: the same as Parse makes of
// the page that root was parsed from, where the two parsers agree. Its Source is
// made up. It does not change root, and holds no reference to it.
func FromNode(root *html.Node) *Tree {
	var b strings.Builder
	t := &Tree{Nodes: []Node{{Parent: -1, Kind: Document}}}
	parent := int32(0)
	for n := root; n != nil; {
		at := int32(len(t.Nodes))
		descend := false
		switch n.Type {
		case html.ElementNode:
			name := []byte(strings.ToLower(n.Data))
			b.WriteByte('<')
			b.Write(name)
			from := int32(b.Len())
			writeAttributes(&b, n.Attr)
			t.Nodes = append(t.Nodes, Node{Parent: parent, From: from, To: int32(b.Len()), Tag: tagOf(name), Kind: Element})
			b.WriteByte('>')
			descend = true
		case html.TextNode:
			from := int32(b.Len())
			b.WriteString(strings.ToValidUTF8(n.Data, "\ufffd"))
			t.Nodes = append(t.Nodes, Node{Parent: parent, End: at + 1, From: from, To: int32(b.Len()), Kind: PlainText})
		case html.DocumentNode:
			descend, at = true, 0
		}
		if descend && n.FirstChild != nil {
			n, parent = n.FirstChild, at
			continue
		}
		if descend {
			t.Nodes[at].End = int32(len(t.Nodes))
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			t.Nodes[parent].End = int32(len(t.Nodes))
			parent = max(t.Nodes[parent].Parent, 0)
		}
		if n == root {
			break
		}
		n = n.NextSibling
	}
	t.Nodes[0].End = int32(len(t.Nodes))
	t.Source = b.String()
	return t
}

func writeAttributes(b *strings.Builder, attributes []html.Attribute) {
	for _, a := range attributes {
		if a.Key == "" || strings.ContainsAny(a.Key, " \t\r\n\f/=>") {
			continue // no page can have it
		}
		b.WriteByte(' ')
		b.WriteString(a.Key)
		b.WriteString(`="`)
		b.WriteString(html.EscapeString(strings.ToValidUTF8(a.Val, "\ufffd")))
		b.WriteByte('"')
	}
}
