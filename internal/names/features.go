package names

import (
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
)

// edge is what stands before the first and after the last word of a sentence.
var edge = word{hash: 1}

// feature is the key of a feature: what it is about, and what it says.
func feature(about, says uint64) uint64 {
	h := (says ^ about*0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93
	h ^= h >> 32
	return h * 0x9e3779b97f4a7c15
}

func pair(a, b uint64) uint64 { return a*0xc2b2ae3d27d4eb4f ^ b*0x165667b19e3779f9 + b>>29 }

// keys collects features. They are told apart by their order, so that one is skipped, not
// left out, where it says nothing.
type keys struct {
	list  []uint64
	about uint64
}

func (k *keys) add(says uint64) {
	k.about++
	k.list = append(k.list, feature(k.about, says))
}

// some adds a feature unless it is 0, which says nothing.
func (k *keys) some(says uint64) {
	k.about++
	if says != 0 {
		k.list = append(k.list, feature(k.about, says))
	}
}

func (k *keys) skip(n uint64) { k.about += n }

func (w *word) fine() uint64   { return uint64(w.known.Clusters[0]) }
func (w *word) mid() uint64    { return uint64(w.known.Clusters[1]) }
func (w *word) wide() uint64   { return uint64(w.known.Clusters[2]) }
func (w *word) lists() uint64  { return uint64(w.known.Lists) }
func (w *word) likely() uint64 { return uint64(w.known.Likely) }

// Features appends what the word i and those around it say, in their sentence, to list.
func (d *Document) Features(list []uint64, s Sentence, i int) []uint64 {
	words := d.words[s.from:s.to]
	i -= s.from
	at := func(j int) *word {
		if j < 0 || j >= len(words) {
			return &edge
		}
		return &words[j]
	}
	k := keys{list: list}
	w := at(i)
	k.neighbours(w, at(i-2), at(i-1), at(i+1), at(i+2))
	k.letters(w, at(i-1))
	k.listed(w, at(i-1), at(i+1))
	if w.upper {
		k.run(words, i)
	}
	return k.list
}

// neighbours are features of the words themselves, their shapes and clusters.
func (k *keys) neighbours(w, p2, p1, n1, n2 *word) {
	k.add(0)
	k.add(w.hash)
	k.add(p1.hash)
	k.add(n1.hash)
	k.add(p2.hash)
	k.add(n2.hash)
	k.add(pair(p1.hash, w.hash))
	k.add(pair(w.hash, n1.hash))
	k.add(pair(p2.hash, p1.hash))
	k.add(pair(n1.hash, n2.hash))
	k.add(pair(p1.hash, n1.hash))

	shape, before, after := uint64(w.shape), uint64(p1.shape), uint64(n1.shape)
	k.add(shape)
	k.add(pair(before, shape))
	k.add(pair(shape, after))
	k.add(pair(pair(before, shape), after))
	k.add(pair(shape, w.place()+1))

	k.some(w.fine())
	k.some(w.mid())
	k.some(w.wide())
	k.some(p1.fine())
	k.some(p1.mid())
	k.some(p1.wide())
	k.some(n1.fine())
	k.some(n1.mid())
	k.some(n1.wide())
	k.some(p2.mid())
	k.some(n2.mid())
	k.add(pair(p1.mid(), w.mid()+1))
	k.add(pair(w.mid(), n1.mid()+1))
	k.add(pair(pair(p1.wide(), w.wide()+1), n1.wide()+1))
	k.add(pair(w.fine(), shape))
	k.add(pair(pair(w.mid(), shape), w.place()))
	k.add(pair(p1.mid(), w.hash))
	k.add(pair(n1.mid(), w.hash))
	k.add(pair(w.mid(), p1.hash))
	k.add(pair(w.mid(), n1.hash))
	k.add(pair(pair(before, shape), p1.mid()))
	k.add(pair(pair(shape, after), n1.mid()))
}

// place is where a word with a capital would have one anyway.
func (w *word) place() uint64 {
	place := uint64(0)
	if w.first {
		place = 1
	}
	if w.caps {
		place |= 2
	}
	return place
}

// letters are features of the letters with which the word begins and ends.
func (k *keys) letters(w, p1 *word) {
	from, to := 0, len(w.text)
	var ending uint64 // of three letters
	for n := 1; n <= 4; n++ {
		if from < len(w.text) {
			_, size := utf8.DecodeRuneInString(w.text[from:])
			from += size
			_, size = utf8.DecodeLastRuneInString(w.text[:to])
			to -= size
		}
		if n <= 3 {
			ending = lexicon.Hash(w.text[to:])
		}
		if len(w.text) > n+1 {
			k.add(lexicon.Hash(w.text[:from]))
			k.add(lexicon.Hash(w.text[to:]))
		} else {
			k.skip(2)
		}
	}
	k.add(pair(ending, uint64(w.shape)))
	k.add(pair(ending, uint64(p1.shape)))
	k.some(uint64(len(w.text)))
}

// listed are features of the lists that the words are in, and of what kind the names with
// words like them are.
func (k *keys) listed(w, p1, n1 *word) {
	shape := uint64(w.shape)
	k.about++
	for l := w.lists(); l != 0; l &= l - 1 {
		one := l & -l
		k.list = append(k.list, feature(k.about, one), feature(k.about, pair(one, shape)), feature(k.about, pair(one, w.place()+7)))
	}
	k.some(w.lists())
	k.some(p1.lists())
	k.some(n1.lists())
	k.add(pair(pair(p1.lists(), w.lists()), shape))
	k.add(pair(pair(w.lists(), n1.lists()), shape))
	for _, w := range []*word{w, n1, p1} {
		if w.part > 0 {
			k.add(pair(uint64(w.phrase), uint64(w.part)))
		} else {
			k.skip(1)
		}
	}
	const kind = 15
	k.some(w.likely() & kind)
	k.some(w.likely() & 63)
	k.some(w.likely())
	k.some(p1.likely() & kind)
	k.some(n1.likely() & kind)
	k.add(pair(w.likely()&kind, shape))
	k.add(pair(pair(w.likely()&kind, p1.likely()&kind), shape))
	k.add(pair(pair(w.likely()&kind, n1.likely()&kind), shape))
	k.add(pair(w.likely()&kind, w.lists()))
}

// run are features of the run of words with capitals that the word is in: what stands
// before and after it, and its first and last word.
func (k *keys) run(words []word, i int) {
	const longest = 8
	a, b := i, i+1
	for a > 0 && words[a-1].upper && i-a < longest {
		a--
	}
	for b < len(words) && words[b].upper && b-i < longest {
		b++
	}
	left, right, next := &edge, &edge, &edge
	if a > 0 {
		left = &words[a-1]
	}
	if b < len(words) {
		right = &words[b]
	}
	if b+1 < len(words) {
		next = &words[b+1]
	}
	place := uint64(min(i-a, 3))<<4 | uint64(min(b-1-i, 3))
	size := uint64(b - a)
	k.add(place)
	k.add(pair(left.hash, place&15|64))
	k.add(pair(left.hash, size))
	k.add(pair(right.hash, size))
	k.add(pair(left.mid(), right.mid()))
	k.add(pair(left.mid(), place))
	k.add(pair(right.mid(), place))
	k.add(pair(right.mid(), next.fine()))
	for _, end := range []int{b - 1, a} {
		if end == i {
			k.skip(3)
			continue
		}
		w := &words[end]
		k.add(w.hash)
		k.add(pair(w.mid(), place))
		k.add(w.lists())
	}
}
