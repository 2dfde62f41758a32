// Package quote finds quotations in English news and who says them. It reads the text by
// paragraphs and these by sentences, in which a whole quotation and a whole name are one
// item each: what stands between quotation marks is speech or a term by the words around
// it, and who speaks is the subject of the verb of saying nearest to it.
//
//	recognised                                             the speaker
//	"…", “…”, „…“, «…», »…«, '…', ‘…’; the outer of nested
//	paragraphs that each open with a mark, the last closes who began
//	"…", said X, "…"                                       X, of both
//	"…", X told Y; X, the minister, said "…"               X
//	X called it a "…", calling it "…"                      X
//	"…", according to X; per X; X: "…"; "…" — X            X
//	"…", he said; "…," she told Y                          the last person who was a subject, or spoke
//	the governor said "…"                                  who was introduced as Governor X
//	the court said "…"                                     the last organisation with that word in its name
//	a spokesman for O, an O official said "…"              the organisation O
//	"…," X snapped                                         X
//	"…" without a verb of saying                           who spoke before, or the subject
//	according to X, …; X reported that …; …, X said        X; Indirect
//
// No quotes are titles, names, nicknames, and terms: what is known or titled so, capitalised
// phrases, one or two words that no verb of saying goes with. What somebody is said to have
// called something is a quote, if only of one word.
//
// The Indirect ones have no quotation marks. Their span is the clause attributed, without
// the speaker, the verb, "that", when and where it was said, a dateline, and the full stop; if
// "according to X" is in the middle, the whole sentence. They are found if the sentence
// names the source other than by a pronoun, once a sentence, and not in one with a quote.
//
// Not recognised: single marks over several paragraphs; marks that nobody closed; two
// speakers of one quote, of which the nearest is taken; whom "the ministry" means if no name
// says so; labels of interviews ("Q:"). A pronoun goes to a person by position only: nothing
// is guessed from names. Where the quotes are hardly depends on the names given.
package quote
