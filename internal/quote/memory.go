package quote

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/names"
)

// memory is what a text has told of people before.
type memory struct {
	topic     int  // the person who was the last subject of a sentence, or spoke last
	topicHere bool // the topic was set in this paragraph
	body      int  // the same of organisations
	bodyNew   bool // the body was spoken of after the topic
	roles     []role
}

// role is a word by which a person was introduced: "Governor X".
type role struct {
	word   string
	entity int
}

// introduce notes by what word the name at item i was introduced, if it was.
func (r *reader) introduce(s, i int) {
	if !r.isPerson(i) {
		return
	}
	if w := r.names[r.items[i].n].Role; w != "" {
		r.add(role{w, r.entity(i)})
	}
	if i > s && r.items[i-1].class == other {
		r.add(role{r.str(i - 1), r.entity(i)})
	}
}

func (m *memory) add(ro role) {
	const most = 32
	if len(m.roles) == most {
		m.roles = append(m.roles[:0], m.roles[most/2:]...)
	}
	m.roles = append(m.roles, ro)
}

// introduced returns the person who was last introduced by the word.
func (m *memory) introduced(word string) int {
	for k := len(m.roles) - 1; k >= 0; k-- {
		if strings.EqualFold(m.roles[k].word, word) {
			return m.roles[k].entity
		}
	}
	return 0
}

// organisation returns the last one whose name has the word: "the court" is the Court of
// Appeal. A company is the one that the sentence tells of before item i, or the one last
// spoken of.
func (r *reader) organisation(i int, word string) int {
	switch word {
	case "company", "firm", "group", "organisation", "organization", "agency":
		s := i
		for s > 0 && !r.items[s].begin {
			s--
		}
		for ; s < i; s++ {
			if r.items[s].class == name && r.kind(s) == names.Org && !r.owns(s, i) && !r.governed(0, s) {
				return r.entity(s)
			}
		}
		return r.body
	}
	const recent = 64
	for k := r.name - 1; k >= 0 && k >= r.name-recent; k-- {
		n := r.names[k]
		if n.Kind != names.Org || n.End-n.Start > 100 {
			continue
		}
		for w := range strings.FieldsSeq(r.text[n.Start:n.End]) {
			if strings.EqualFold(w, word) {
				return n.Entity
			}
		}
	}
	return 0
}

// definite returns whom the phrase without a name from start to item i means: "the
// governor" who was introduced as one, "their statement".
func (r *reader) definite(start, i int) int {
	writes := r.items[i].class == writing
	if writes && i > start+1 && r.items[i-1].class == possessive { // "the judge's statement"
		return r.introduced(r.str(i - 2))
	}
	switch r.str(start) {
	case "the", "The":
		head := start + 1
		for head < i && !r.items[head+1].class.governs() && r.items[head+1].class != possessive {
			head++
		}
		if head > i {
			return 0
		}
		if p := r.introduced(r.str(head)); p > 0 {
			return p
		}
		if p := r.organisation(start, r.str(head)); p > 0 {
			return p
		}
		if writes && start == i-1 {
			return r.last
		}
	case "their", "Their", "its", "Its":
		if writes && !r.bodyNew {
			return r.last
		}
		if writes {
			return r.body
		}
	case "his", "His", "her", "Her":
		if writes {
			return r.topic
		}
	}
	return 0
}

// resolve returns whom the pronoun at item i means: the person who is the subject of the
// sentence from s before it, or else the one last spoken of.
func (r *reader) resolve(s, i int) int {
	if r.items[i].class == it {
		return r.body
	}
	switch r.str(i) {
	case "I", "we", "We", "you", "You":
		return 0
	case "they", "They":
		if r.bodyNew {
			return r.body
		}
		return 0
	}
	for j := s; j < i; j++ {
		if r.items[j].class == pronoun && !r.embedded(s, j) {
			break
		}
		if r.isPerson(j) && !r.governed(s, j) && !r.owns(j, i) {
			return r.entity(j)
		}
	}
	return r.topic
}

// speaks makes entity the one whom a pronoun means after it has spoken.
func (m *memory) speaks(entity int) {
	if m.bodyNew = entity == m.body; !m.bodyNew {
		m.topic, m.topicHere = entity, true
	}
}

// remember notes of whom the sentence from s to e tells: of its subject, or else of the
// only person in it.
func (r *reader) remember(s, e int) {
	only, several := 0, false
	for i := s; i < e; i++ {
		switch r.items[i].class {
		case pronoun:
			if r.topic > 0 && !r.embedded(s, i) {
				return
			}
		case accord:
			if speaker := r.following(i+1, e); speaker > 0 {
				r.speaks(speaker)
				return
			}
		case name:
			governed, owns := r.governed(s, i), r.owns(i, e)
			n := r.entity(i)
			switch r.kind(i) {
			case names.Person:
				if !governed && !owns {
					r.topic, r.bodyNew, r.topicHere = n, false, true
					return
				}
				several = several || only > 0 && only != n
				only = n
			case names.Org:
				if !governed && !owns {
					r.body, r.bodyNew = n, true
				}
			}
		}
	}
	switch {
	case only > 0 && !several && !r.topicHere:
		r.topic, r.topicHere = only, true
	case only == 0 && (r.str(s) == "One" || r.str(s) == "A" || r.str(s) == "An"): // somebody without a name
		r.topic = 0
	}
}
