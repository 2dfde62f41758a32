// Package content finds the main content of an HTML page: it cuts the page into
// blocks of text, describes each by features that hold for any language, and
// keeps or drops it by learnt weights.
package content

import (
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
