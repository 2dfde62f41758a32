package quote

import (
	"unicode"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/span"
)

// indirect appends what the sentence from s to e attributes without quotation marks: the
// clause that goes with "according to X", "X reported that", ", X said". It does so only if
// the sentence itself says who X is.
func (r *reader) indirect(s, e int) {
	last := e // without the full stop
	for last > s+1 && r.items[last-1].class == stop && r.str(last-1) != ")" {
		last--
	}
	s = r.afterDateline(s, last)
	for v := s; v < last; v++ {
		quote := Quote{Cue: r.items[v].Span, Indirect: true}
		switch c := r.items[v].class; {
		case c == accord && r.is(v+1, last, to):
			quote.Cue.End = r.items[v+1].End
			quote.Speaker = r.following(v+1, last)
			quote.Span = r.besides(s, v, last)
		case (c == says || c == claims) && reports(r.str(v)) != noReport && r.hasSubject(s, v) && !r.passive(s, v, last):
			quote.Speaker = r.subject(s, v, v, last)
			quote.Span = r.clause(s, v, last)
		}
		if quote.Speaker > 0 {
			if quote.End > 0 {
				r.quotes = append(r.quotes, quote)
			}
			return
		}
	}
}

// hasSubject says whether the verb at v has one that is no pronoun.
func (r *reader) hasSubject(s, v int) bool {
	i := r.back(s, v-1)
	if i < s || !r.isVerb(s, v) {
		return false
	}
	switch r.items[i].class {
	case name, other, writing, comma, stop:
		return true
	}
	return false
}

// besides returns the part of the sentence that "according to" at v goes with: what is
// after it if it begins the sentence, what is before it if it ends that, or else the whole.
func (r *reader) besides(s, v, last int) span.Span {
	end := v + 2
	for end < last && r.items[end].class != comma {
		end++
	}
	switch {
	case v == s:
		for end+1 < last && r.items[end+1].class == who { // "according to X, which had asked Y,"
			for end++; end < last && r.items[end].class != comma; end++ {
			}
		}
		if end+1 >= last {
			return span.Span{}
		}
		s = end + 1
	case end == last:
		last = v
		if r.items[v-1].class == comma && v-1 > s {
			last--
		}
	}
	return span.Span{Start: r.items[s].Start, End: r.items[last-1].End}
}

// clause returns what the verb at v tells: what is before its subject if no clause follows
// it, or else that clause.
func (r *reader) clause(s, v, last int) span.Span {
	start := v + 1
	if w := r.str(v); (w == "told" || w == "tells") && start < last { // to whom
		if r.items[start].class == article {
			start++
		}
		start++
	}
	if r.endsAt(r.afterTime(start, last), last) {
		return r.ahead(s, v)
	}
	end := start
	for end < last && r.items[end].class != comma {
		end++
	}
	if r.isAside(start, end) {
		if a := r.ahead(s, v); a.End > 0 {
			return a
		}
	}
	if start = r.afterWhen(start, last); start >= last {
		return span.Span{}
	}
	if r.str(v+1) != "that" && reports(r.str(v)) == reportsAny && !r.finite(start, last) {
		return span.Span{}
	}
	return span.Span{Start: r.items[start].Start, End: r.items[last-1].End}
}

// endsAt says whether nothing but helpers stands from item i to the end of the clause.
func (r *reader) endsAt(i, last int) bool {
	for i < last && r.items[i].class == helper {
		i++
	}
	return i >= last || r.items[i].class == comma
}

// isAside says whether what stands from item i on tells only when and where something was
// said: "in a statement on Thursday".
func (r *reader) isAside(i, last int) bool {
	i = r.afterTime(i, last)
	if i >= last || r.items[i].class == by || !r.items[i].class.governs() && r.items[i].class != since { // "reported by"
		return false
	}
	for ; i < last; i++ {
		if r.str(i) == "that" || r.finiteAt(i) {
			return false
		}
	}
	return true
}

// ahead returns the clause before the subject of the verb at v, nothing if only a phrase
// that tells when or where is there.
func (r *reader) ahead(s, v int) span.Span {
	j := v - 1
	commas := 1
	if r.items[j].class == comma { // "…, X, the minister, said"
		commas = 3
	}
	for ; j > s; j-- {
		if r.items[j].class == comma {
			if commas--; commas == 0 {
				break
			}
		}
	}
	if j <= s+1 || r.afterTime(s, j) == j || r.isAside(s, j) {
		return span.Span{}
	}
	return span.Span{Start: r.items[s].Start, End: r.items[j-1].End}
}

// afterTime returns what follows a time without a preposition at item i: "late Monday",
// "May 3", "last week"; i if none is there.
func (r *reader) afterTime(i, last int) int {
	end := i
	for j := i; j < last && j < i+5; j++ {
		switch w := r.str(j); w {
		case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday", "tonight":
			end = j + 1
		case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.":
			if j+1 >= last || !isNumber(r.str(j+1)) {
				return end
			}
			j++
			end = j + 1
		case "late", "early", "earlier", "last", "this":
			if end > i {
				return end
			}
		case "week", "month", "year", "morning", "afternoon", "evening", "night":
			if j == i {
				return i
			}
			end = j + 1
		default:
			if j == end && j < last && end > i && (r.items[j].class == be || r.items[j].class == helper || r.items[j].class == possessive) { // "Monday was"
				return i
			}
			return end
		}
	}
	return end
}

func isNumber(w string) bool { return w[0] >= '0' && w[0] <= '9' }

// afterDateline returns where the text begins after the dateline of a sentence that opens a
// paragraph: "MILAN (Reuters) - "; s if it has none.
func (r *reader) afterDateline(s, last int) int {
	const long = 12
	if s > 0 || r.items[s].class == name && r.isPerson(s) {
		return s
	}
	for i := s; i+1 < last && i < s+long; i++ {
		switch w := r.str(i); r.items[i].class {
		case dash:
			if i > s && r.items[i].Start > r.items[i-1].End { // no hyphen
				return i + 1
			}
			return s
		case name, comma:
		case stop:
			if w == ";" || w == "?" || w == "!" {
				return s
			}
		case speech:
			return s
		default:
			if c, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(c) && !isNumber(w) && w != "/" {
				return s
			}
		}
	}
	return s
}

// afterWhen returns where the clause begins that a verb before start tells, after "that"
// and when and where it was told: "on Friday", "at a press conference".
func (r *reader) afterWhen(start, last int) int {
	const near = 8
	start = r.afterTime(start, last)
	for j := start; j+1 < last && j < start+near; j++ {
		if r.str(j) == "that" {
			return j + 1
		}
	}
	if start >= last || r.items[start].class != preposition {
		return start
	}
	for j := start + 2; j < last && j < start+near; j++ {
		switch r.items[j].class {
		case article, name, pronoun, it:
			return j
		case preposition:
			if j+1 < last {
				j++
			}
		case comma:
			if j+1 < last {
				return j + 1
			}
		case of, to:
			return start
		}
	}
	return start
}

// finite says whether what begins at item i is a clause with a verb, not a noun phrase
// alone, as far as auxiliaries and regular verbs show it.
func (r *reader) finite(i, last int) bool {
	for ; i < last; i++ {
		switch r.items[i].class {
		case comma, who, to, and, since:
			return false
		}
		if r.finiteAt(i) {
			return true
		}
	}
	return false
}

// finiteAt says whether item i is an auxiliary, a regular verb or a pronoun.
func (r *reader) finiteAt(i int) bool {
	w := r.str(i)
	return r.items[i].class == be || inClause(w) || len(w) > 4 && w[len(w)-2:] == "ed"
}

// report says what a verb tells.
type report uint8

const (
	noReport      report = iota
	reportsClause        // what follows is a clause: "said"
	reportsAny           // or a thing: "announced"
)

func reports(w string) report {
	switch w {
	case "said", "says", "say", "claimed", "claims", "argued", "argues", "alleged", "alleges", "insisted", "insists", "believes", "contended", "contends", "asserted", "asserts", "predicted", "predicts":
		return reportsClause
	case "told", "tells", "reported", "reports", "announced", "announces", "confirmed", "confirms", "revealed", "reveals", "stated", "states", "acknowledged", "admitted", "noted", "notes", "added", "adds", "warned", "warns",
		"wrote", "writes", "indicated", "indicates", "conceded", "concluded", "testified", "declared", "explained", "explains", "suggested", "suggests", "stressed", "emphasized", "emphasised":
		return reportsAny
	}
	return noReport
}

// passive says whether the verb at v tells what was done to its subject, by nobody who is
// named before item i.
func (r *reader) passive(s, v, i int) bool {
	if !r.is(r.back(s, v-1), v, be) {
		return false
	}
	for v++; v < i; v++ {
		if r.items[v].class == by {
			return false
		}
	}
	return true
}
