package names

import "github.com/seed-ad1655d8/newswire/internal/lexicon"

// Context is what a first reading of a document made of each word, by its hash.
type Context map[uint64]*votes

type votes struct {
	kinds [kinds]uint16 // how often it is in a name of a kind
	none  uint16        // how often it is in none, though it has a capital
	lower uint16        // how often it has no capital
	// part is how often it is the first, an inner or the last word of a longer name.
	part [kinds][3]uint16
	// initials is how often its letters are those with which a longer name's words begin.
	initials [kinds]uint16
}

// Context counts what the tags of a first reading make of the words.
func (d *Document) Context(tags []Tag) Context {
	c := Context{}
	of := func(hash uint64) *votes {
		v := c[hash]
		if v == nil {
			v = &votes{}
			c[hash] = v
		}
		return v
	}
	var initials []byte
	for i := range d.words {
		w := &d.words[i]
		if len(w.text) < 2 {
			continue
		}
		switch t := tags[i]; {
		case t == Outside && !w.upper:
			of(w.hash).lower++
		case t == Outside:
			if w.place() == 0 {
				of(w.hash).none++
			}
		case t.part() == single:
			of(w.hash).kinds[t.Kind()]++
		default:
			v := of(w.hash)
			v.kinds[t.Kind()]++
			v.part[t.Kind()][t.part()]++
		}
	}
	for i, t := range tags {
		if t == Outside || t.part() == single {
			continue
		}
		if t.part() == begin {
			initials = initials[:0]
		}
		if c := d.words[i].text[0]; c >= 'A' && c <= 'Z' {
			initials = append(initials, c)
		}
		if t.part() == end && len(initials) > 1 {
			of(lexicon.Hash(string(initials))).initials[t.Kind()]++
		}
	}
	return c
}

// ContextFeatures appends what the context says of the word i of a sentence and of those
// beside it to list. What the first reading made of it here does not count.
func (d *Document) ContextFeatures(list []uint64, c Context, s Sentence, i int, tags []Tag) []uint64 {
	const first, each = 1000, 8 // the numbers of these features
	k := keys{list: list}
	for j := i - 1; j <= i+1; j++ {
		k.about = first + each*uint64(j-i+1)
		if j < s.from || j >= s.to {
			continue
		}
		w := &d.words[j]
		v := c[w.hash]
		if v == nil {
			continue
		}
		here := *v
		here.without(tags[j], w)
		k.kind(&here, w, j == i)
		if j == i {
			for kind, n := range here.initials {
				if n > 0 {
					k.list = append(k.list, feature(first+each*3, uint64(kind)))
				}
			}
		}
	}
	return k.list
}

// without takes one word out of the count again.
func (v *votes) without(t Tag, w *word) {
	switch {
	case t != Outside:
		v.kinds[t.Kind()]--
		if t.part() != single {
			v.part[t.Kind()][t.part()]--
		}
	case w.upper && w.place() == 0:
		v.none--
	}
}

// kind are features of the kind that names with the word mostly are of.
func (k *keys) kind(v *votes, w *word, itself bool) {
	best, most, all := uint64(kinds), v.none, v.none
	for kind, n := range v.kinds {
		all += n
		if n > most {
			best, most = uint64(kind), n
		}
	}
	if most > 0 {
		sure := uint64(0)
		if most == all {
			sure = 1
		}
		k.add(best)
		k.add(pair(best, sure<<3|uint64(min(most, 3))))
		if itself {
			k.add(pair(best, uint64(w.shape)))
		} else {
			k.skip(1)
		}
	} else {
		k.skip(3)
	}
	best, most = 0, 0
	for kind := range v.part {
		for part, n := range v.part[kind] {
			if n > most {
				best, most = uint64(kind*3+part), n
			}
		}
	}
	if most > 0 {
		k.add(best)
		k.add(pair(best, uint64(w.shape)))
	} else {
		k.skip(2)
	}
	if v.lower > 0 {
		k.add(w.place() + 1)
	}
}
