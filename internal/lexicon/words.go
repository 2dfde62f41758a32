package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// Words is what is known of words and of phrases, read in place: in which lists they
// stand, and what words they are used like. All numbers are little-endian:
//
//	[65,537 × 4 bytes] at which entry each bucket begins
//	[2,048 × 2 bytes] sets of Lists
//	[8 bytes each] entries
//
// An entry has bits 32 to 47 of the hash in its lowest two bytes; bits 48 to 63 are the
// bucket. Above that it has the numbers of three clusters, in 11, 9 and 7 bits, Likely in
// 10, and that of the set of lists in 11.
type Words string

const (
	wordBuckets = 1 << 16
	listSets    = 1 << 11
	startSize   = 4
	setSize     = 2
	entrySize   = 8
	setsAt      = (wordBuckets + 1) * startSize
	entriesAt   = setsAt + listSets*setSize
)

// Lists is a set of lists.
type Lists uint16

// The lists.
const (
	First     Lists = 1 << iota // given names
	Last                        // family names
	City                        // towns and cities
	Region                      // countries, states, provinces
	Org                         // organisations
	Loc                         // other places
	Fac                         // buildings, airports
	Event                       // wars, tournaments
	Law                         // laws, treaties
	Product                     // vehicles, weapons, software
	NORP                        // peoples, religions, parties' adherents
	Work                        // titles of works, prizes
	Title                       // what stands before a person's name
	OrgHead                     // the last word of an organisation's name: "Ministry"
	PlaceHead                   // of a place's or building's: "River", "Airport"
	OtherHead                   // of an event's, a law's, a work's: "Cup", "Act"
)

// Word is what is known of a word. The zero Word is that of an unknown one.
type Word struct {
	// Clusters are the numbers, from 1, of the sets of words used alike that it is in, the
	// finest first.
	Clusters [3]uint16
	// Likely guesses of what kind names are that have words used like it: in bits 0 to 3
	// the likeliest kind, from 1, in 4 and 5 how likely, in 6 to 9 the next one or 0.
	Likely uint16
	Lists  Lists
}

// Look looks a word or phrase up by its hash.
func (w Words) Look(hash uint64) Word {
	if len(w) == 0 {
		return Word{}
	}
	bucket := int(hash>>48) * startSize
	at, end := entriesAt+entrySize*w.uint32(bucket), entriesAt+entrySize*w.uint32(bucket+startSize)
	for ; at < end; at += entrySize {
		if w[at] == byte(hash>>32) && w[at+1] == byte(hash>>40) {
			low, high := w.uint32(at+2), w.uint16(at+6)
			set := setsAt + setSize*(high>>5)
			return Word{
				Clusters: [3]uint16{uint16(low & 0x7ff), uint16(low >> 11 & 0x1ff), uint16(low >> 20 & 0x7f)},
				Likely:   uint16(low>>27 | high&0x1f<<5),
				Lists:    Lists(w.uint16(set)),
			}
		}
	}
	return Word{}
}

func (w Words) uint16(at int) int { return int(w[at]) | int(w[at+1])<<8 }

func (w Words) uint32(at int) int { return w.uint16(at) | w.uint16(at+2)<<16 }

// Hash is that of a word, whatever its case and the form of its apostrophes. It is never 0.
func Hash(word string) uint64 {
	const prime = 0x100000001b3 // of FNV-1a
	h := uint64(0xcbf29ce484222325)
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			h = (h ^ uint64(c)) * prime
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		if r == '’' {
			r = '\''
		}
		h = (h ^ uint64(unicode.ToLower(r))) * prime
		i += n
	}
	return mix(h)
}

// Join is the hash of a phrase, from that of its words but the last, and the last one's.
func Join(phrase, last uint64) uint64 { return mix(phrase*0x9e3779b97f4a7c15 ^ last) }

// mix spreads what h tells over all its bits.
func mix(h uint64) uint64 {
	const odd = 0xd6e8feb86659fd93
	h ^= h >> 32
	h *= odd
	h ^= h >> 32
	return h*odd | 1
}
