package link

import "github.com/seed-ad1655d8/newswire/internal/names"

// Names that differ in one letter within are mostly one name: typos and transcriptions, as
// "Soleimani" and "Soleymani". They are found by a skeleton of consonants.

// shortestSpelled is how many letters a word must have to be one with another letter.
const shortestSpelled = 5

// skeleton returns a hash of the consonants of a word: none doubled, c as k, z as s.
func skeleton(word string) (hash uint64, ok bool) {
	hash = hashStart
	last := rune(0)
	letters := 0
	for len(word) > 0 {
		r, n := plainRune(word)
		word = word[n:]
		letters++
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w', 'j', '\'':
			continue
		case 'c':
			r = 'k'
		case 'z':
			r = 's'
		}
		if r != last {
			hash, last = add(hash, r), r
		}
	}
	return hash, letters >= shortestSpelled
}

// respelled returns the first name that another may be but for a letter, -1 if there is none.
func (l *linker) respelled(i int32) int32 {
	n := &l.names[i]
	of := int32(-1)
	x := l.wordsOf(n)
	if len(x) == 0 {
		return of
	}
	last := x[len(x)-1]
	hash, ok := skeleton(n.text[last.start:last.end])
	if !ok {
		return of
	}
	for j := range l.along(add(hash, saltSkeleton)) {
		m := &l.names[j]
		y := l.wordsOf(m)
		if m.kind != n.kind || j == i || len(x) > len(y) || len(x) < len(y) && n.kind != names.Person || n.code != "" && m.code != "" {
			continue
		}
		if alike(n.text, m.text, x, y[len(y)-len(x):]) && (of < 0 || m.first < l.names[of].first) {
			of = j
		}
	}
	return of
}

// alike says whether the words of two names are the same but for a letter in one.
func alike(a, b string, x, y []word) bool {
	differ := false
	for i := range x {
		if x[i].hash == y[i].hash {
			continue
		}
		if differ || x[i].digit || !oneOff(a[x[i].start:x[i].end], b[y[i].start:y[i].end]) {
			return false
		}
		differ = true
	}
	return differ
}

// oneOff says whether one letter was changed, left out or added, or two neighbours were
// exchanged, and not the first nor a lone s at the end.
func oneOff(a, b string) bool {
	var bufA, bufB [40]rune
	x, y := plainRunes(bufA[:0], a), plainRunes(bufB[:0], b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) < shortestSpelled || len(y)-len(x) > 1 || x[0] != y[0] {
		return false
	}
	k := 0
	for k < len(x) && x[k] == y[k] {
		k++
	}
	end := 0
	for end < len(x)-k && x[len(x)-1-end] == y[len(y)-1-end] {
		end++
	}
	x, y = x[k:len(x)-end], y[k:len(y)-end]
	switch {
	case len(x) == 0:
		return len(y) == 1 && (end > 0 || y[0] != 's')
	case len(x) == 2 && len(y) == 2:
		return x[0] == y[1] && x[1] == y[0]
	}
	return len(x) == 1 && len(y) == 1
}

func plainRunes(runes []rune, s string) []rune {
	for len(s) > 0 && len(runes) < cap(runes) {
		r, n := plainRune(s)
		runes = append(runes, r)
		s = s[n:]
	}
	return runes
}
