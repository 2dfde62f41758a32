package quote

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/names"
)

// subject returns who says what the verb at v tells of a quotation at q, in a sentence from
// s to e.
func (r *reader) subject(s, v, q, e int) int {
	participle := r.items[v].class.participle()
	if r.is(v+1, e, by) {
		return r.following(v+1, e)
	}
	i := r.back(s, v-1)
	if r.is(i, v, to) && i > s+1 && (r.str(i-2) == "went" || r.str(i-2) == "goes") { // "went on to say"
		i = r.back(s, i-3)
	}
	if i < s {
		if participle { // "Calling it a …, X said"
			if speaker := r.following(q, e); speaker > 0 {
				return speaker
			}
			return r.mainSubject(s, q)
		}
		return r.following(v, e)
	}
	switch c := r.items[i].class; c {
	case pronoun, it:
		return r.resolve(s, i)
	case be:
		if !participle { // "was described by X as"
			for j := v + 1; j < e; j++ {
				if r.items[j].class == by {
					return r.following(j, e)
				}
			}
			return 0
		}
	case as: // "quoted X as saying"
		for j := i - 1; j >= s; j-- {
			if participle && r.items[j].class == calls {
				return r.following(j, i)
			}
		}
	case name, other, writing, terms, claims:
		start := r.phraseStart(s, i)
		if start == s || !r.items[start].class.governs() {
			before := other
			if start > s {
				before = r.items[start-1].class
			}
			if participle && before == with || !participle && before != to && before != saying {
				return r.phrase(s, i)
			}
		}
	case stop:
		for j := i - 1; j > s && r.str(i) == ")"; j-- {
			if r.str(j) == "(" {
				return r.phrase(s, j-1)
			}
		}
	case comma, dash:
		if !participle {
			return r.apposition(s, i, v)
		}
	case who:
		if i-2 >= s && r.items[i-1].class == comma {
			return r.apposition(s, i-1, v)
		}
		if i > s && r.items[i-1].class != writing {
			return r.phrase(s, i-1)
		}
	case speech:
		if !participle {
			return r.following(v, e)
		}
	}
	return r.mainSubject(s, v)
}

// phraseStart is where the noun phrase begins that ends at item i.
func (r *reader) phraseStart(s, i int) int {
	for i > s && r.items[i-1].class.inPhrase() {
		i--
	}
	return i
}

// phrase returns who the noun phrase that ends at item i names as speaking: a person, or
// else an organisation, or one that somebody without a name speaks for.
func (r *reader) phrase(s, i int) int {
	start := r.phraseStart(s, i)
	body, represented := 0, 0
	for j := i; j >= start; j-- {
		if r.items[j].class != name {
			continue
		}
		governed := r.governed(start, j)
		switch r.kind(j) {
		case names.Person:
			if owns := r.owns(j, i+1); !owns && !governed || owns && r.items[i].class == writing {
				return r.entity(j)
			}
		case names.GPE:
			if body == 0 && (j == i && !governed || j > start+1 && r.items[j-1].class == of && strings.EqualFold(r.str(j-2), "government")) {
				body = r.entity(j)
			}
		case names.Org, names.Work, names.Product:
			if !governed && body == 0 && (j == i || r.kind(j) == names.Org) { // not "the iPhone maker"
				body = r.entity(j)
			}
			if governed && represented == 0 && r.kind(j) == names.Org && r.represents(start, j) {
				represented = r.entity(j)
			}
		}
	}
	if body > 0 {
		return body
	}
	if start > s+1 && r.items[start-1].class == comma && r.isPerson(start-2) { // "X, professor at B said"
		return r.entity(start - 2)
	}
	if represented > 0 {
		return represented
	}
	return r.definite(start, i)
}

// represents says whether what stands before the name at item j speaks for what it names:
// "a spokesman for", "an official from", "the opinion of".
func (r *reader) represents(start, j int) bool {
	j--
	if r.items[j].class == article {
		j--
	}
	switch r.str(j) {
	case "for", "from":
		return true
	case "of":
		return j > start && r.items[j-1].class == writing
	}
	return false
}

// apposition returns who is before the comma at i, before the verb at v: "X, the minister,
// said", "The minister, X, said".
func (r *reader) apposition(s, i, v int) int {
	start := r.between(s, i)
	person := 0 // between the commas
	for j := start; j < i; j++ {
		c := r.items[j].class
		if c.attributes() || c.governs() || c == who {
			break
		}
		if r.isPerson(j) && !r.owns(j, i) {
			person = r.entity(j)
			break
		}
	}
	for n, end := 0, start-1; end > s && n < 4; n, end = n+1, start-1 {
		start = r.between(s, end)
		switch {
		case start > s && r.items[start].class.governs():
			continue
		case r.isPerson(end - 1):
			return r.entity(end - 1)
		case person > 0:
			return person
		}
		if speaker := r.phrase(s, end-1); speaker > 0 {
			return speaker
		}
	}
	if person > 0 {
		return person
	}
	return r.mainSubject(s, v)
}

// between is where what stands between item end and the comma before it begins.
func (r *reader) between(s, end int) int {
	for end > s && r.items[end-1].class != comma && r.items[end-1].class != speech && r.items[end-1].class != dash {
		end--
	}
	return end
}

// following returns who is named after the verb or preposition at v: "said X".
func (r *reader) following(v, e int) int {
	body := 0
	for j := v + 1; j < e && j < v+farAfter; j++ {
		switch r.items[j].class {
		case pronoun:
			return r.resolve(v, j)
		case other:
			if r.str(j) == "him" {
				return r.topic
			}
		case comma:
			if body == 0 && j+1 < e && r.isPerson(j+1) { // "said his father, X"
				return r.entity(j + 1)
			}
			if j == v+1 && r.is(j+1, e, pronoun) {
				return r.resolve(v, j+1)
			}
			return body
		case speech, stop, colon, since, who, to, as:
			return body
		case name:
			switch r.kind(j) {
			case names.Person:
				if !r.owns(j, e) || r.is(j+2, e, writing) {
					return r.entity(j)
				}
			case names.NORP, names.GPE:
			default:
				if body == 0 && (j == v+1 || !r.items[j-1].class.governs() || r.items[j-1].class == of) {
					body = r.entity(j)
				}
			}
		case preposition:
			switch r.str(j) {
			case "on":
				if r.items[v].class != to { // "according to a post on Monday by X"
					return body
				}
			case "about", "during", "via", "per", "following":
				return body
			}
		}
	}
	return body
}

// mainSubject returns the first that can be the subject of the sentence from s to end; who
// was last spoken of, if none can.
func (r *reader) mainSubject(s, end int) int {
	i := s
	if r.is(s, end, since) {
		for i < end && r.items[i].class != comma {
			i++
		}
	}
	body := 0
	for ; i < end; i++ {
		switch r.items[i].class {
		case pronoun:
			if !r.embedded(s, i) {
				return r.resolve(s, i)
			}
		case it:
			if i == s && r.body > 0 {
				return r.body
			}
		case name:
			if r.governed(s, i) || r.owns(i, end) {
				continue
			}
			switch r.kind(i) {
			case names.Person:
				return r.entity(i)
			case names.Org:
				if body == 0 && !r.inAdverbial(s, i) {
					body = r.entity(i)
				}
			}
		case comma, says, calls, be, helper:
			if body > 0 {
				return body
			}
		}
	}
	if body > 0 {
		return body
	}
	if !r.items[s].class.governs() {
		i := s
		for i+1 < end && r.items[i+1].class.inPhrase() {
			i++
		}
		if i > s {
			return r.phrase(s, i)
		}
	}
	return r.topic
}

// inAdverbial says whether a preposition goes before the phrase of the name at item i: "for
// the news agency X".
func (r *reader) inAdverbial(s, i int) bool {
	for i--; i >= s; i-- {
		switch c := r.items[i].class; {
		case c.governs():
			return true
		case c != other && c != article && c != name:
			return false
		}
	}
	return false
}
