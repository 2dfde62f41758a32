package quote

import (
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// item is a word or mark of a paragraph, a whole name, or a whole quotation.
type item struct {
	span.Span
	class class
	begin bool // of a sentence
	n     int  // which name, which quotation
}

// crowd is how many items a sentence may have. More are no prose; it bounds the work of
// rules that look through a sentence.
const crowd = 200

// read reads the paragraph of text from start to end. A sentence that begins within a
// quotation belongs to the one in which the quotation began.
func (r *reader) read(start, end int) {
	r.quoted = pairs(r.quoted[:0], r.text, start, end)
	r.items = r.items[:0]
	sentences := token.Of(r.text[start:end])
	quotation, first := 0, 0
	inQuotation, inName := -1, -1
	add := func(s span.Span, c class, n int, begin bool) {
		if begin || len(r.items)-first == crowd {
			begin, first = true, len(r.items)
		}
		r.items = append(r.items, item{Span: s, class: c, n: n, begin: begin})
	}
	for r.tokens = sentences.Next(r.tokens[:0]); len(r.tokens) > 0; r.tokens = sentences.Next(r.tokens[:0]) {
		for i, t := range r.tokens {
			s := span.Span{Start: start + t.Start, End: start + t.End}
			for quotation < len(r.quoted) && r.quoted[quotation].after <= s.Start {
				quotation++
			}
			for r.name < len(r.names) && r.names[r.name].End <= s.Start {
				r.name++
			}
			named := r.name < len(r.names) && r.names[r.name].Start < s.End
			switch {
			case quotation < len(r.quoted) && s.End > r.quoted[quotation].open:
				q := &r.quoted[quotation]
				if inQuotation != quotation {
					inQuotation = quotation
					add(span.Span{Start: q.open, End: q.after}, speech, quotation, i == 0)
				}
				q.count(r.text, t, s)
				q.named = q.named || named && r.names[r.name].Start <= q.start && r.names[r.name].End >= q.end-1
			case named:
				if inName != r.name {
					inName = r.name
					n := r.names[r.name].Span
					add(span.Span{Start: max(n.Start, start), End: min(n.End, end)}, name, r.name, i == 0)
				}
			case t.Kind == token.Word:
				var buf [16]byte
				add(s, lookup(token.Fold(r.text[s.Start:s.End], &buf)), 0, i == 0)
			case t.Kind == token.Mark:
				add(s, ofMark(r.text[s.Start:s.End]), 0, i == 0)
			default:
				add(s, other, 0, i == 0)
			}
		}
	}
}

// count counts the token in what the quotation says of itself.
func (q *quoted) count(text string, t token.Token, s span.Span) {
	if t.Kind != token.Word || s.Start < q.start || s.End > q.end {
		return
	}
	w := text[s.Start:s.End]
	q.words++
	if c, _ := utf8.DecodeRuneInString(w); unicode.IsLower(c) {
		q.lower++
	}
	q.clause = q.clause || inClause(w)
}

func (r *reader) str(i int) string { return r.text[r.items[i].Start:r.items[i].End] }

// is says whether item i is before e and of class c.
func (r *reader) is(i, e int, c class) bool { return i >= 0 && i < e && r.items[i].class == c }

// kind is that of the name at item i.
func (r *reader) kind(i int) names.Kind { return r.names[r.items[i].n].Kind }

// entity is that of the name at item i.
func (r *reader) entity(i int) int { return r.names[r.items[i].n].Entity }

func (r *reader) isPerson(i int) bool { return r.items[i].class == name && r.kind(i) == names.Person }

// back returns the item at or before i that does not stand between a subject and its verb;
// s-1 if all from s do.
func (r *reader) back(s, i int) int {
	for i >= s && r.items[i].class == helper {
		i--
	}
	return i
}

// governed says whether the name at item i goes with a preposition.
func (r *reader) governed(s, i int) bool {
	if i-1 > s && r.items[i-1].class == article {
		i--
	}
	return i > s && (r.items[i-1].class.governs() || r.related(s, i))
}

// related says whether role words part the name at item i from the word that governs it:
// "the widow of former President X", "a lawyer for the singer X".
func (r *reader) related(s, i int) bool {
	const most = 4
	j := i - 1
	for j > s && j >= i-most && r.items[j].class == other && !isNumber(r.str(j)) {
		j--
	}
	if j > s && r.items[j].class == article {
		j--
	}
	if j <= s || j == i-1 || r.items[j].class != of && r.str(j) != "for" || r.afterTime(j+1, i) > j+1 {
		return false
	}
	// It goes with somebody: no title, "director of operations X", nor "at the end of the
	// match X said".
	for j--; j > s && (r.items[j].class == other || r.items[j].class == dash); j-- {
	}
	switch r.str(j) {
	case "the", "The", "a", "A", "an", "An":
		return j == s || !r.items[j-1].class.governs()
	}
	return false
}

// owns says whether the name at item i has an 's.
func (r *reader) owns(i, e int) bool { return r.is(i+1, e, possessive) }

// embedded says whether the pronoun at item i is in a clause within another: "the day that
// he left", "when she came".
func (r *reader) embedded(s, i int) bool {
	return i > s && (r.items[i-1].class == since || r.str(i-1) == "that")
}
