package names

import "github.com/seed-ad1655d8/newswire/internal/lexicon"

// Context is what a first reading of a document made of each word that has a capital
// somewhere, by its hash.
type Context struct {
	index map[uint64]int32
	votes []votes
}

// of are the votes on a word, nil if there are none.
func (c *Context) of(hash uint64) *votes {
	if i, ok := c.index[hash]; ok {
		return &c.votes[i]
	}
	return nil
}

// open are the votes on a word, for the first time perhaps.
func (c *Context) open(hash uint64) *votes {
	i, ok := c.index[hash]
	if !ok {
		i = int32(len(c.votes))
		c.index[hash], c.votes = i, append(c.votes, votes{})
	}
	return &c.votes[i]
}

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
func (d *Document) Context(tags []Tag) *Context {
	c := &Context{index: map[uint64]int32{}}
	c.count(d, tags)
	return c
}

// count counts anew.
func (c *Context) count(d *Document, tags []Tag) {
	clear(c.index)
	c.votes = c.votes[:0]
	var room [16]byte
	initials := room[:0]
	for i, t := range tags {
		w := &d.words[i]
		switch {
		case len(w.text) < 2 || t == Outside && (!w.upper || w.place() != 0):
		case t == Outside:
			c.open(w.hash).none++
		default:
			v := c.open(w.hash)
			v.kinds[t.Kind()]++
			if t.part() != single {
				v.part[t.Kind()][t.part()]++
			}
		}
		if t == Outside || t.part() == single {
			continue
		}
		if t.part() == begin {
			initials = initials[:0]
		}
		if first := w.text[0]; first >= 'A' && first <= 'Z' {
			initials = append(initials, first)
		}
		if t.part() == end && len(initials) > 1 {
			c.open(lexicon.Hash(string(initials))).initials[t.Kind()]++
		}
	}
	for i, t := range tags {
		if w := &d.words[i]; t == Outside && !w.upper {
			if v := c.of(w.hash); v != nil {
				v.lower++
			}
		}
	}
}

// ContextFeatures appends what the context says of the word i of a sentence and of those
// beside it to list. What the first reading made of it here does not count.
func (d *Document) ContextFeatures(list []uint64, c *Context, s Sentence, i int, tags []Tag) []uint64 {
	const first, each = 1000, 8 // the numbers of these features
	k := keys{list: list}
	for j := i - 1; j <= i+1; j++ {
		k.about = first + each*uint64(j-i+1)
		if j < s.from || j >= s.to {
			continue
		}
		w := &d.words[j]
		v := c.of(w.hash)
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
