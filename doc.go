// Package newswire turns wire pages into typed articles.
//
// A wire page is what a news desk, a feed reader, an archive or a language-model
// pipeline has in hand: an article's HTML, or the flattened text of an article or
// of an archive or front page that holds many stories. [Parse] reads one from an
// [io.Reader], and [ParseNode] from a tree of x/net/html, and they answer its
// stories as [Article] values: title, authors, times, dateline and clean text in
// typed blocks, with exact byte offsets. [Split] does the same for a flat text
// already in memory.
//
// An HTML page is read as the stories that it lists, or as one article: by learnt
// weights, or as [WithKind] says. Of a story in a list there is often no more than a
// teaser; [Article.Teaser] says so, and [Article.URL] where the rest is. What is
// neither, such as a forum or a product, has its main content read like an article;
// [Page.Kind] says what the page is.
//
// In an article in English, [Article.Entities] are the people and things it names, each with
// all its mentions, [Article.Dates] its time expressions, [Article.Amounts] its sums of
// money, percentages, quantities and counts, with values to compute with, and
// [Article.Quotes] what is said in it, with the speaker. [Entities], [Dates], [Amounts] and
// [Quotes] find them in any text, [Annotate] all of them in an article of the caller's own.
//
// # What to do with it
//
// [Article.HTML] is the body for people to read, safe in any page; [Article.Markdown] is the
// same for editors and language models, and [Article.Text] plain. Nothing of the page's own
// markup comes out: all is made from the typed blocks. Who shows a URL of a [Mark] or an
// [Image] without these has to check it first, as it may be of any scheme. Everything
// marshals as JSON and back. Package export has the formats of newsrooms (IPTC ninjs), of
// search engines (schema.org as JSON-LD) and of feed readers (JSON Feed).
//
// # Offsets
//
// Every [Span] counts bytes, half open, on rune bounds. The span of a [Block] or
// a [Dateline] counts in the [Article.Text] it belongs to, that of a [Mention], [Date],
// [Amount] or [Quote] in the text that its Field names; [Article.Source] counts in the page.
//
// # What it does not know
//
// A field that the page does not print is left at its zero value: nothing is
// guessed, and a [Stamp] is never more exact than its source. A date of which the text
// does not tell the year, and nothing else does, has a value such as "XXXX-12-22".
// Where a page gives no evidence of several stories, it is read as one.
//
// Entities, dates, amounts and quotes are found in English alone. Names are found by
// learnt weights, so that some are missed and some are wrong: the README says how many.
// Names within names are not told, nor is fiction from fact. A person's gender,
// nationality or religion is never inferred; a role is what the text says beside the name.
//
// # Concurrency
//
// Every function may be called from several goroutines at once; the package has
// no state. It opens no files or connections and logs nothing.
package newswire
