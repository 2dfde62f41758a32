package htmltree

//go:generate go run gen.go

// Tag is the kind of an element, an index of the names of HTML.
type Tag uint8

// String returns the tag's name, "" for Other.
func (t Tag) String() string { return tagNames[t] }

// HeadingLevel is 1 to 6 for h1 to h6, else 0.
func (t Tag) HeadingLevel() int {
	if t < H1 || t > H6 {
		return 0
	}
	return int(t-H1) + 1
}

// tagOf finds the tag of name, which is in lower case.
func tagOf(name []byte) Tag {
	h := uint32(len(name))
	for _, c := range name {
		h = h*31 + uint32(c)
	}
	if t := tagSlots[h*hashMultiplier>>21]; tagNames[t] == string(name) {
		return t
	}
	return Other
}

// traits say how a tag takes part in the building of the tree.
type traits uint16

const (
	void      traits = 1 << iota // has no content
	raw                          // its content is text up to its end tag
	rcdata                       // the same, but with character references
	inHead                       // belongs into the head if it comes before the body
	closesP                      // its start tag ends an open p
	scope                        // no end tag inside reaches out of it
	listScope                    // an li, dd or dt inside ends none outside
	heading                      // h1 to h6
	special                      // formatting elements end at it
)

var tagTraits = [tagCount]traits{
	Area: void | special, Base: void | inHead | special, Basefont: void | inHead | special, Bgsound: void | inHead | special, Br: void | special,
	Col: void | special, Embed: void | special, Frame: void | special, Hr: void | closesP | special, Image: void, Img: void | special, Input: void | special,
	Link: void | inHead | special, Meta: void | inHead | special, Param: void | special, Source: void | special, Track: void | special, Wbr: void | special,

	Script: raw | inHead | special, Style: raw | inHead | special, Title: rcdata | inHead | special, Textarea: rcdata | special,
	Iframe: raw | special, Noembed: raw | special, Noframes: raw | inHead | special, Xmp: raw | closesP | special, Plaintext: raw | closesP | special,
	Noscript: inHead | special, Template: inHead | scope | listScope | special,

	Address: closesP | special, Article: closesP | listScope | special, Aside: closesP | listScope | special,
	Blockquote: closesP | listScope | special, Center: closesP | listScope | special, Details: closesP | listScope | special,
	Dialog: closesP, Dir: closesP | listScope | special, Div: closesP | special, Dl: closesP | listScope | special,
	Fieldset: closesP | listScope | special, Figcaption: closesP | listScope | special, Figure: closesP | listScope | special,
	Footer: closesP | listScope | special, Form: closesP | listScope | special, Header: closesP | listScope | special,
	Hgroup: closesP | listScope | special, Listing: closesP | listScope | special, Main: closesP | listScope | special,
	Menu: closesP | listScope | special, Nav: closesP | listScope | special, Ol: closesP | listScope | special, P: closesP | special,
	Pre: closesP | listScope | special, Search: closesP | listScope | special, Section: closesP | listScope | special,
	Summary: closesP | listScope | special, Ul: closesP | listScope | special,
	Li: closesP | special, Dd: closesP | special, Dt: closesP | special,
	H1: closesP | heading | listScope | special, H2: closesP | heading | listScope | special, H3: closesP | heading | listScope | special,
	H4: closesP | heading | listScope | special, H5: closesP | heading | listScope | special, H6: closesP | heading | listScope | special,

	Table: closesP | scope | listScope | special, Caption: scope | listScope | special, Td: scope | listScope | special, Th: scope | listScope | special,
	Tr: listScope | special, Tbody: listScope | special, Thead: listScope | special, Tfoot: listScope | special, Colgroup: listScope | special,
	Applet: scope | listScope | special, Marquee: scope | listScope | special, Object: scope | listScope | special,
	Button: listScope | special, Select: listScope | special, Html: scope | special, Body: special, Head: special, Svg: scope, Math: scope,
}

func (t Tag) is(x traits) bool { return tagTraits[t]&x != 0 }
