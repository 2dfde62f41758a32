package quote

// few is how many words a term has at most; a title may have more.
const few = 5

// isSpeech says whether quotation i of the sentence from s to e, with the tag t, is of
// somebody's words, not a term, a title or a nickname.
func (r *reader) isSpeech(t tag, s, i, e int) bool {
	q := &r.quoted[r.items[i].n]
	cue := other
	if t.cue > 0 {
		cue = r.items[t.cue-1].class
	}
	switch {
	case q.words == 0:
		return false
	case q.named:
		return t.direct && t.cue-1 < i && cue != dubs
	case t.direct && cue == dubs: // "what X called …", not "a song called …"
		j := r.back(s, t.cue-2)
		return j >= s && (r.items[j].class == pronoun || r.items[j].class == name && t.speaker == r.entity(j))
	case t.direct && (t.cue-1 < i || i == s):
		return true
	case (q.words < 2*few || 2*q.lower < q.words) && r.isTerm(s, i):
		return false
	case t.direct, q.words > few && 2*q.lower > q.words, q.words > 2 && q.clause:
		return true
	case i == s && i+1 == e: // a sentence of its own
		return q.words > 2 || q.lower > 0
	case q.lower == 0 && cue != calls && cue != dubs && !cue.participle(): // a title
		return false
	}
	return t.cue > 0 || q.words > 2 && q.lower == q.words
}

// isTerm says whether the words before quotation i bring up a term.
func (r *reader) isTerm(s, i int) bool {
	for j := i - 1; j >= s && j >= i-4; j-- {
		switch r.items[j].class {
		case terms:
			return true
		case says, saying, comma, stop, colon, speech:
			return j == i-1 && r.str(j) == "("
		}
	}
	return i > s+2 && r.str(i-2) == "-" && r.str(i-3) == "so" // so-called
}

// coordinated says whether quotation j is a short one that goes on from the term at i:
// only "and", articles and commas are between them.
func (r *reader) coordinated(i, j int) bool {
	if r.quoted[r.items[j].n].words >= few {
		return false
	}
	for i++; i < j; i++ {
		if c := r.items[i].class; c != and && c != comma && c != article {
			return false
		}
	}
	return true
}
