// Package content finds the main content of an HTML page: it cuts the page into
// blocks of text, describes each by features that hold for any language, and
// keeps or drops it by learnt weights.
package content

import (
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
)

// Page is a tree cut into its blocks.
type Page struct {
	Tree      *htmltree.Tree
	Blocks    []Block
	Boxes     []Box      // parents before their children
	Marks     []Mark     // by their start
	Base      string     // the address that others on the page start from, if it says so
	tokens    []uint16   // of the boxes, one after the other
	tags      [256]int32 // how many elements there are of each
	signs     evidence   // of the page's kind
	describer *describer // once it is opened
}

// MarkAt is the first mark whose node is not before n.
func (p *Page) MarkAt(n int32) int {
	i, _ := slices.BinarySearchFunc(p.Marks, n, func(m Mark, n int32) int { return int(m.Node - n) })
	return i
}

// Count is how many elements of a tag the page has, but for those whose text no reader
// sees.
func (p *Page) Count(tag htmltree.Tag) int { return int(p.tags[tag]) }

// Mark is an inline element with text in it, a link, or an image: its node, and where
// it is in the text of all blocks. An image has no length, nor has a link without
// words.
type Mark struct{ Node, Start, End int32 }

// Block is a run of text that the page shows apart from what is around it.
type Block struct {
	Box int32 // the innermost
	// Text has its words, parted by single spaces, or by line feeds where the page
	// breaks the line; of preformatted text the white space is kept.
	Text     string
	Start    int32 // of Text in the text of all blocks
	At       int32 // the node of its first words
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

// IsProse says whether b is a sentence or more that leads nowhere.
func (b *Block) IsProse() bool { return b.Open() >= longProse && b.stops > 0 }

// Open is how many words of b lead nowhere.
func (b *Block) Open() int32 { return b.Words - b.linked }

// HasTime says whether a time element is in b.
func (b *Block) HasTime() bool { return b.timed > 0 }

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
