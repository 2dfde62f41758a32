package link

import (
	"iter"
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

// Mention is where a name stands.
type Mention struct {
	span.Span
	Title  bool // in the title, else in the text
	Kind   names.Kind
	Entity int // the number of what it names, from 1; 0 if that is not known
}

// Entity is what names name.
type Entity struct {
	Name string // the fullest of them
	Kind names.Kind
	// Code is that of a country, state or province in ISO 3166, for a NORP that of the one
	// whose demonym it is.
	Code string
	// Role is a person's, as it stands beside the name: "Russian President".
	Role string
}

// Entities tells which mentions name the same thing: those of the title, and then those of
// the text, both in order. It sets their Entity, in the order of first mention, and their
// Kind, since what is one thing is of one kind.
func Entities(title, text string, mentions []Mention) []Entity {
	if len(mentions) == 0 {
		return nil
	}
	l := newLinker(title, text, mentions)
	l.link()
	return l.entities()
}

func newLinker(title, text string, mentions []Mention) *linker {
	return &linker{
		title: title, text: text, mentions: mentions,
		of:     make([]int32, len(mentions)),
		forms:  make(map[string]int32, len(mentions)/2),
		chains: make(map[uint64]int32, 3*len(mentions)),
		links:  make([]chained, 0, 3*len(mentions)),
		names:  make([]name, 0, len(mentions)/2+1),
		words:  make([]word, 0, len(mentions)+1),
	}
}

// linker tells the names of one article apart.
type linker struct {
	title, text string
	mentions    []Mention
	of          []int32 // the name of each mention
	names       []name
	words       []word           // of all names
	forms       map[string]int32 // the name that is written so
	chains      map[uint64]int32 // the last link of each chain
	links       []chained
	steps       int // how many names were looked at to compare others to
}

// chained is a name in the chain of those that share a word or something else.
type chained struct{ name, next int32 }

// link finds the names and joins those that name the same.
func (l *linker) link() {
	for i := range l.mentions {
		l.of[i] = l.name(i)
	}
	l.settle()
	l.aliases()
	l.shorten()
}

// tries is how many names of a chain are looked at.
const tries = 64

// chain adds a name to a chain.
func (l *linker) chain(hash uint64, n int32) {
	next, ok := l.chains[hash]
	if !ok {
		next = -1
	}
	l.chains[hash] = int32(len(l.links))
	l.links = append(l.links, chained{n, next})
}

// along returns the names of a chain, the last added first, and no more than tries.
func (l *linker) along(hash uint64) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		at, ok := l.chains[hash]
		for try := 0; ok && at >= 0 && try < tries && yield(l.links[at].name); try++ {
			l.steps++
			at = l.links[at].next
		}
	}
}

// field is the title or the text that a mention is in.
func (l *linker) field(m *Mention) string {
	if m.Title {
		return l.title
	}
	return l.text
}

// find returns the name that stands for all that name the same as n.
func (l *linker) find(n int32) int32 {
	for l.names[n].is != n {
		l.names[n].is = l.names[l.names[n].is].is
		n = l.names[n].is
	}
	return n
}

// join makes a and b name the same.
func (l *linker) join(a, b int32) {
	a, b = l.find(a), l.find(b)
	if l.names[a].first > l.names[b].first {
		a, b = b, a
	}
	l.names[b].is = a
}

// tally is what the mentions of an entity add up to.
type tally struct {
	fullest *name
	kinds   [names.Work + 1]int32
}

// entities numbers what the mentions name, and says what it is.
func (l *linker) entities() []Entity {
	numbers := make([]int32, len(l.names)) // of the names that stand for others
	tallies := make([]tally, 0, len(l.names))
	for i := range l.mentions {
		m, n := &l.mentions[i], l.of[i]
		number := &numbers[l.find(n)]
		if *number == 0 {
			tallies = append(tallies, tally{fullest: &l.names[n]})
			*number = int32(len(tallies))
		}
		m.Entity = int(*number)
		t := &tallies[*number-1]
		t.kinds[m.Kind] += weight(m)
		if n := &l.names[n]; n.fuller(t.fullest) {
			t.fullest = n
		}
	}
	entities := make([]Entity, len(tallies))
	for i, t := range tallies {
		kind := t.fullest.kind
		if most := slices.Max(t.kinds[:]); t.kinds[kind] < most {
			kind = names.Kind(slices.Index(t.kinds[:], most))
		}
		if code := t.fullest.code; kind == names.GPE && code != "" && t.fullest.key == add(hashOf(code), saltDemonym) {
			kind = names.NORP // no place is called "Russian"
		}
		entities[i] = Entity{Name: t.fullest.text, Kind: kind}
	}
	american := l.american()
	for i := range l.mentions {
		m := &l.mentions[i]
		e := &entities[m.Entity-1]
		m.Kind = e.Kind
		switch m.Kind {
		case names.Person:
			if e.Role == "" || courtesy(e.Role) {
				if role := l.role(i); e.Role == "" || role != "" && !courtesy(role) {
					e.Role = role
				}
			}
		case names.GPE, names.NORP, names.Loc:
			if e.Code == "" {
				e.Code = l.code(i, e.Name, american)
			}
		}
	}
	return entities
}
