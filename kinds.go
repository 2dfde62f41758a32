package newswire

import (
	"fmt"
	"slices"
)

// PageKind is what a page is. It reads and writes as its word.
type PageKind uint8

// The kinds of page. The zero PageKind is unknown: no kind is likelier than all
// others together.
const (
	PageUnknown       PageKind = iota // unknown
	PageArticle                       // article: one story
	PageListing                       // listing: several stories, or links to them
	PageCollection                    // collection: things to choose from, such as the products of a shop
	PageDocumentation                 // documentation: how something works or is used
	PageForum                         // forum: people who talk to each other
	PageProduct                       // product: one thing that is sold
	PageService                       // service: who somebody is and what they offer
)

var pageKindWords = []string{"unknown", "article", "listing", "collection", "documentation", "forum", "product", "service"}

// String returns the word for k.
func (k PageKind) String() string { return word(pageKindWords, k) }

// MarshalText returns the word for k.
func (k PageKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *PageKind) UnmarshalText(text []byte) error { return setWord(pageKindWords, k, text) }

// BlockKind is what a block is. It reads and writes as its word.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota // paragraph
	Heading                    // heading: of the blocks that follow
	Item                       // item of a list, in flat text with its bullet
	Quotation                  // quote: words of another, set apart
	Caption                    // caption of an image or table
	Table                      // table: one row of it, a tab between its cells, of which some may be empty
	Pre                        // pre: preformatted text, such as code, with its white space
)

var blockKindWords = []string{"paragraph", "heading", "item", "quote", "caption", "table", "pre"}

// String returns the word for k.
func (k BlockKind) String() string { return word(blockKindWords, k) }

// MarshalText returns the word for k.
func (k BlockKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *BlockKind) UnmarshalText(text []byte) error { return setWord(blockKindWords, k, text) }

// MarkKind is what a mark says of its words. It reads and writes as its word.
type MarkKind uint8

// The kinds of mark.
const (
	Link     MarkKind = iota // link: they lead to a URL
	Emphasis                 // emphasis, as in italics
	Strong                   // strong: of importance, as in bold
	Code                     // code: what a machine reads or prints
)

var markKindWords = []string{"link", "emphasis", "strong", "code"}

// String returns the word for k.
func (k MarkKind) String() string { return word(markKindWords, k) }

// MarshalText returns the word for k.
func (k MarkKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *MarkKind) UnmarshalText(text []byte) error { return setWord(markKindWords, k, text) }

func word[K ~uint8](words []string, k K) string {
	if int(k) < len(words) {
		return words[k]
	}
	return fmt.Sprintf("%d", uint8(k))
}

func setWord[K ~uint8](words []string, k *K, text []byte) error {
	i := slices.Index(words, string(text))
	if i < 0 {
		return fmt.Errorf("newswire: unknown kind %q, not one of %q", text, words)
	}
	*k = K(i)
	return nil
}
