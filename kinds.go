package newswire

import (
	"fmt"
	"slices"
)

// PageKind is what a page is. It reads and writes as its word.
type PageKind uint8

// The kinds of page. The zero PageKind is unknown.
const (
	PageUnknown PageKind = iota // unknown: the page does not say
	PageArticle                 // article: one story
	PageListing                 // listing: several stories
)

var pageKindWords = []string{"unknown", "article", "listing"}

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
	Table                      // table: one cell of it
	Pre                        // pre: preformatted text, such as code
)

var blockKindWords = []string{"paragraph", "heading", "item", "quote", "caption", "table", "pre"}

// String returns the word for k.
func (k BlockKind) String() string { return word(blockKindWords, k) }

// MarshalText returns the word for k.
func (k BlockKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *BlockKind) UnmarshalText(text []byte) error { return setWord(blockKindWords, k, text) }

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
