package link

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/internal/names"
)

// name is a name of one kind, however it is written: with accents or without, "US" or
// "United States".
type name struct {
	text     string // as it is written first
	kind     names.Kind
	code     string // of the place that has this name, or whose demonym it is
	acronym  bool   // it may be made of initials
	key      uint64 // the same for all ways to write it
	sibling  int32  // the next that is written so too but of another kind, -1 if there is none
	younger  bool   // it is a sibling of one before
	from, to int32  // its words that count
	head     int32  // how many of them are before "of" and its like
	first    int32  // its first mention
	weight   int32  // that of its mentions, 0 if they are a sibling's
	is       int32  // a name for the same, or itself
	backed   bool   // another name of its kind has the same words
	titled   bool   // it has a title before it
}

// fuller says whether n is a better name than m for the same.
func (n *name) fuller(m *name) bool {
	switch a, b := n.to-n.from, m.to-m.from; {
	case a != b:
		return a > b
	case n.titled != m.titled:
		return m.titled
	case n.acronym != m.acronym:
		return m.acronym
	}
	if a, b := shouted(n.text), shouted(m.text); a != b {
		return b
	}
	return n.kind != names.NORP && len(n.text) > len(m.text)
}

// The salts of the chains that are not of a word.
const (
	saltKey      = 0x110000 + iota // the names written so
	saltPlace                      // a place, also as a word
	saltDemonym                    // its demonym
	saltBag                        // of the same words
	saltNational                   // the same without the country they begin with
	saltInitials                   // with these initials
	saltSkeleton                   // whose last word has this skeleton
)

// longest is how many words of a name count. One with more is only what is written alike.
const longest = 12

// name returns the name of a mention, which it adds if it is new.
func (l *linker) name(mention int) int32 {
	m := &l.mentions[mention]
	text := l.field(m)[m.Start:m.End]
	if m.Kind == names.Person { // of others it may be part of the name: "Lloyd's"
		text = strings.TrimSuffix(strings.TrimSuffix(text, "'s"), "’s")
	}
	n, known := l.forms[text]
	if !known {
		n = l.read(text, m.Kind, mention)
		key := add(l.names[n].key, saltKey)
		if old, ok := l.chains[key]; ok { // written differently
			l.words = l.words[:l.names[n].from]
			l.names = l.names[:n]
			n = l.links[old].name
		} else {
			l.chain(key, n)
			l.index(n)
		}
		l.forms[text] = n
	}
	for l.names[n].kind != m.Kind {
		next := l.names[n].sibling
		if next < 0 {
			next = l.read(text, m.Kind, mention)
			l.names[n].sibling, l.names[next].younger = next, true
			l.index(next)
		}
		n = next
	}
	if old := &l.names[n]; old.text != text && len(old.text) == len(text) && shouted(old.text) && !shouted(text) && strings.EqualFold(old.text, text) {
		old.text = text // of a dateline in capitals
	}
	l.names[n].weight += weight(m)
	return n
}

// shouted says whether a text has no small letters.
func shouted(text string) bool { return strings.ToUpper(text) == text }

// weight is what a mention counts for its kind: in the title, where all words may have
// capitals, half.
func weight(m *Mention) int32 {
	if m.Title {
		return 1
	}
	return 2
}

// read adds a name.
func (l *linker) read(text string, kind names.Kind, mention int) int32 {
	var buf [longest + 1]word
	words, key := cut(buf[:0], text)
	if len(words) == 0 || len(words) > longest {
		words, key = nil, hashOf(text)
	}
	at := int32(len(l.names))
	n := name{text: text, kind: kind, key: key, acronym: initials(text), sibling: -1, from: int32(len(l.words)), first: int32(mention), is: at}
	if code, demonym := place(text); code != "" {
		n.code, n.key = code, add(hashOf(code), saltPlace)
		if demonym {
			n.key = add(hashOf(code), saltDemonym)
		}
	}
	if kind == names.Person {
		n.titled = l.readPerson(text, words)
	} else {
		n.head = l.readOther(text, kind, words)
	}
	n.to = int32(len(l.words))
	if n.head == 0 {
		n.head = n.to - n.from
	}
	l.names = append(l.names, n)
	return at
}

// readPerson adds the words of a person's name, without titles before and after it, and
// says whether there were any before it.
func (l *linker) readPerson(text string, words []word) (titled bool) {
	for len(words) > 1 && honorific(text[words[0].start:words[0].end]) {
		words, titled = words[1:], true
	}
	for len(words) > 1 && junior(text[words[len(words)-1].start:words[len(words)-1].end]) {
		words = words[:len(words)-1]
	}
	l.words = append(l.words, words...)
	return titled
}

// readOther adds the words of another name, and returns how many are before "of". A
// country in it is one word, whether it is named or by its demonym, and an s at the end of
// a word is left out.
func (l *linker) readOther(text string, kind names.Kind, words []word) (head int32) {
	from := len(l.words)
	for i := 0; i < len(words); i++ {
		w := words[i]
		s := text[w.start:w.end]
		switch {
		case w.small && len(words) > 1:
			if head == 0 && binds(s) {
				head = int32(len(l.words) - from)
			}
			continue
		case i == 0 && len(words) > 1 && class(kind, s), i > 0 && kind == names.Org && legalForm(s):
			continue
		}
		w.hash = w.stem
		if kind == names.NORP {
			w.hash = people(s, w.stem)
		}
		if i+1 < len(words) && len(words) > 2 {
			if code, _ := lexicon.Country(text[w.start:words[i+1].end]); code != "" {
				i++
				w.hash, w.end, w.place = add(hashOf(code), saltPlace), words[i].end, true
			}
		}
		if !w.place && len(words) > 1 {
			if code, _ := lexicon.Country(s); code != "" {
				w.hash, w.place = add(hashOf(code), saltPlace), true
			}
		}
		if w.place && len(l.words) > from && l.words[len(l.words)-1].hash == w.hash {
			continue // of "United States of America" the second half
		}
		l.words = append(l.words, w)
	}
	return head
}

// index chains a name to all by which others may be found to mean it, and joins it to those
// with the same words: "Department of Justice" and "Justice Department".
func (l *linker) index(i int32) {
	n := &l.names[i]
	words := l.wordsOf(n)
	if len(words) == 0 {
		return
	}
	for _, w := range words {
		l.chain(w.hash, i)
	}
	sum := bag(words)
	same := int32(-1)
	for j := range l.along(add(sum, saltBag)) {
		m := &l.names[j]
		if m.kind != n.kind || n.code != "" && m.code != "" {
			continue
		}
		if n.kind == names.Person && otherGeneration(n.text, m.text) {
			same = -1
			break
		}
		if same < 0 {
			same = j
		}
		if n.kind != names.Person || generation(n.text) == "" {
			break
		}
	}
	if same >= 0 {
		l.join(i, same)
		l.names[i].backed, l.names[same].backed = true, true
	}
	l.chain(add(sum, saltBag), i)
	if words[0].place && len(words) > 2 {
		l.chain(add(sum-words[0].hash, saltNational), i)
	}
	last := words[len(words)-1]
	if h, ok := skeleton(n.text[last.start:last.end]); ok {
		l.chain(add(h, saltSkeleton), i)
	}
	if len(words) > 1 {
		l.chainInitials(i)
	}
}

func (l *linker) wordsOf(n *name) []word { return l.words[n.from:n.to] }

// bag is the same for the same words in any order.
func bag(words []word) (sum uint64) {
	for _, w := range words {
		sum += w.hash
	}
	return sum
}

// junior says whether a word stands after a person's name without being part of it.
func junior(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "MP", "MEP", "QC", "KC", "PhD":
		return true
	}
	return generation(w) != ""
}

// generation returns what tells a person from kin of the same name, "" if nothing does.
func generation(text string) string {
	switch last := strings.TrimSuffix(text[strings.LastIndexByte(text, ' ')+1:], "."); last {
	case "Jr", "Junior":
		return "Jr"
	case "Sr", "Senior":
		return "Sr"
	case "II", "III", "IV":
		return last
	}
	return ""
}

// otherGeneration says whether two names of people have different generations.
func otherGeneration(a, b string) bool {
	x, y := generation(a), generation(b)
	return x != "" && y != "" && x != y
}

// class says whether a word before a name of a kind tells what it is of.
func class(kind names.Kind, w string) bool {
	switch w {
	case "Hurricane", "Storm", "Typhoon", "Cyclone":
		return kind == names.Event
	case "MV", "MS", "SS", "USS", "U.S.S.", "HMS", "RMS":
		return kind == names.Product
	}
	return false
}

// legalForm says whether a word tells what kind of company one is.
func legalForm(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "A/S", "AB", "AG", "ASA", "BV", "Co", "Company", "Corp", "Corporation", "GmbH", "Inc", "Incorporated", "Kft", "LLC", "LLP", "Limited", "Ltd",
		"NV", "N.V", "Oyj", "PLC", "Plc", "S.A", "SA", "SE", "SpA", "S.p.A", "plc":
		return true
	}
	return false
}

// people returns the hash of the adjective for a group from the noun for its members, or
// for what they believe in.
func people(w string, stem uint64) uint64 {
	switch w {
	case "Catholicism":
		return hashOf("catholic")
	case "Christianity":
		return hashOf("christian")
	case "Democrat", "Democrats":
		return hashOf("democratic")
	case "Islam", "Islamic", "Moslem", "Moslems":
		return hashOf("muslim")
	case "Jew", "Jews", "Judaism":
		return hashOf("jewish")
	case "Kurd", "Kurds":
		return hashOf("kurdish")
	}
	return stem
}
