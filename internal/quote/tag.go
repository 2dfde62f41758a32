package quote

// tag is what tells who said a quotation.
type tag struct {
	found   bool // there is one
	direct  bool // it is right beside the quotation
	cue     int  // the item of its verb, from 1; 0 if it has none
	speaker int
}

// How many items apart a verb and what it tells can be.
const (
	farBefore = 40
	farAfter  = 25
)

// tag finds that of quotation i of the sentence from s to e. What stands right beside the
// quotation comes first.
func (r *reader) tag(s, i, e int) tag {
	before := r.before(s, i, e)
	if before.direct {
		return before
	}
	if t := r.after(s, i, e); t.found {
		return t
	}
	if before.found {
		return before
	}
	if t := r.accords(s, i, e); t.found {
		return t
	}
	return r.closes(s, i, e)
}

// before finds the verb before quotation i: X told the BBC: "…"; X called it a "…".
func (r *reader) before(s, i, e int) tag {
	direct, articles := true, false
	for v := i - 1; v >= s && v >= i-farBefore; v-- {
		c := r.items[v].class
		switch {
		case v == i-1 && (c == colon || c == comma):
			continue
		case c == colon, c == stop && r.str(v) == ";":
			return tag{}
		case c.attributes() && r.isVerb(s, v) && !r.inAccord(s, v):
			direct = direct && (!articles || c == dubs)
			return tag{found: true, direct: direct, cue: v + 1, speaker: r.subject(s, v, i, e)}
		}
		if w := r.str(v); w == "a" || w == "an" || w == "the" {
			articles = true
			continue
		}
		direct = direct && (c == helper || c == as || c == to)
	}
	return tag{}
}

// isVerb says whether item v, whose word may be a verb of saying, is one: a verb follows a
// subject, and is not in "as reported by".
func (r *reader) isVerb(s, v int) bool {
	if r.items[v].class != claims {
		return !(v > s && r.items[v].class == says && r.items[v-1].class == as)
	}
	j := r.back(s, v-1)
	if j < s {
		return false
	}
	switch r.items[j].class {
	case name, pronoun, it, who, speech:
		return true
	}
	return false
}

// inAccord says whether the verb at v is in "according to what X told the court".
func (r *reader) inAccord(s, v int) bool {
	for v--; v >= s && r.items[v].class != comma; v-- {
		if r.items[v].class == accord {
			return true
		}
	}
	return false
}

// after finds the tag that follows quotation i: "…", said X; "…", X told the BBC.
func (r *reader) after(s, i, e int) tag {
	q := r.quoted[r.items[i].n]
	if q.goesOn {
		return tag{}
	}
	last := r.text[q.end-1]
	parted := last == ',' || last == '?' || last == '!'
	j := i + 1
	if j == e {
		if last != '?' && last != '!' || e == len(r.items) {
			return tag{}
		}
		// A question does not end the sentence if its tag follows.
		for e++; e < len(r.items) && !r.items[e].begin; e++ {
		}
	}
	switch c := r.items[j].class; {
	case c == colon && s == 0: // in headlines: "…": X on Y
		return tag{found: true, speaker: r.following(j, e)}
	case c == dash && r.is(j+1, e, name) && j+2 == e: // "…" — X
		return tag{found: true, direct: true, speaker: r.entity(j + 1)}
	case c == comma, c == dash:
		parted = true
		j++
	}
	if i > s && !parted {
		return tag{}
	}
	if t := r.verbAfter(s, i, j, e); t.found {
		return t
	}
	// "…," X snapped
	if i == s && j == i+1 && (last == ',' || last == '?' || last == '!') && r.is(j, e, name) && r.isPerson(j) && !r.owns(j, e) {
		return tag{found: true, direct: true, speaker: r.entity(j)}
	}
	if i == s && j == i+1 && last == ',' && r.is(j, e, pronoun) {
		return tag{found: true, direct: true, speaker: r.resolve(s, j)}
	}
	return tag{}
}

// verbAfter finds the verb after quotation i whose tag begins at item j.
func (r *reader) verbAfter(s, i, j, e int) tag {
	for v := j; v < e && v < j+farAfter; v++ {
		switch c := r.items[v].class; c {
		case speech, colon:
			return tag{}
		case and, since, who:
			if v == j {
				return tag{}
			}
		case be, helper: // a clause of its own goes on from a quoted part of a sentence
			if next := v + 1; i > s && next < e && r.items[next].class != helper && r.items[next].class != says && r.items[next].class != claims {
				return tag{}
			}
		case stop:
			if w := r.str(v); w != "(" && w != ")" {
				return tag{}
			}
		case says, claims:
			if v > j && !r.isVerb(j, v) {
				continue
			}
			t := tag{found: true, direct: true, cue: v + 1}
			switch n := r.back(j, v-1); {
			case n < j:
				t.speaker = r.following(v, e)
			case r.items[n].class == pronoun:
				t.speaker = r.resolve(s, n)
			default:
				t.speaker = r.subject(j, v, v, e)
			}
			return t
		}
	}
	return tag{}
}

// accords finds "according to X" in the sentence, or "per X" after quotation i.
func (r *reader) accords(s, i, e int) tag {
	if i+2 < e && r.str(i+1) == "per" {
		return tag{found: true, cue: i + 2, speaker: r.following(i+1, e)}
	}
	for j := s; j+1 < e; j++ {
		if r.items[j].class == accord && r.items[j+1].class == to {
			return tag{found: true, cue: j + 1, speaker: r.following(j+1, e)}
		}
	}
	return tag{}
}

// closes finds the tag that ends the sentence: …, he added.
func (r *reader) closes(s, i, e int) tag {
	v := e - 1
	for v > i && (r.items[v].class == stop || r.items[v].class == helper) {
		v--
	}
	if r.items[v].class != says {
		return tag{}
	}
	j := v - 1
	for j > i && r.items[j].class != comma {
		j--
	}
	if j <= i || j+1 == v {
		return tag{}
	}
	return tag{found: true, cue: v + 1, speaker: r.subject(j+1, v, v, e)}
}

// untagged is the speaker of quotation i that has no tag: who spoke before in the
// paragraph, or of whom it told, if the quotation begins a sentence, or else the subject of
// the sentence.
func (r *reader) untagged(spoke bool, s, i int) int {
	switch {
	case i > s:
		return r.mainSubject(s, i)
	case spoke:
		return r.last
	}
	return r.topic
}
