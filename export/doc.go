// Package export writes the articles of newswire in the formats of others: [Ninjs] in the
// one in which agencies exchange news, [JSONLD] in the one that search engines read in a
// page, [JSONFeed] in the one of feed readers.
//
// Each function returns a value for [encoding/json], whose fields a caller may change
// before: to add what only the publisher knows, a day's first moment where the page tells
// no more than the day, or the address at which the feed will be.
//
// # What all formats have in common
//
// What the page does not tell is left out. An address is written if it is an absolute one
// of http or https, with what a URI must not have in it escaped; others are left out, as
// are the relative ones of a page that does not tell its own address.
//
// A story is known by its own address; if it has none, and the page has no other story, by
// that of the page; else by a hash of its title and text, as a fragment of the page's
// address or, without one, as a name of RFC 6920, "ni:///sha-256;…". The hash is the same
// for the same words, whatever page they are on, so that two such stories of one page share
// it, and another when one of them is changed.
//
// Of a time no format tells more than the page. Those that want a moment get it from a
// [newswire.Stamp] with a zone and a time of day, in which a minute counts from its first
// second. A day, or a clock without a zone, is no moment, and is left out: a caller who
// knows the zone of the publication may complete the Stamps before.
//
// A nil page is one of which nothing is known, without a story. The functions change
// nothing, share nothing with what they return, and may be called from several goroutines
// at once.
package export
