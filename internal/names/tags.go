package names

// Tag is what a word is to a name: outside of all, or the beginning, the inside or the
// end of one of a kind, or all of it.
type Tag uint8

// Outside is the tag of a word in no name. The tags of a kind follow in the order begin,
// inside, end, single.
const Outside Tag = 0

const (
	begin = iota
	inside
	end
	single
)

const kinds = 10

// Tags is how many tags there are.
const Tags = Tag(1 + 4*kinds)

// TagOf is the tag of the word i of n in a name of a kind.
func TagOf(k Kind, i, n int) Tag {
	part := inside
	switch {
	case n == 1:
		part = single
	case i == 0:
		part = begin
	case i == n-1:
		part = end
	}
	return 1 + 4*Tag(k) + Tag(part)
}

// Kind is that of the name of which t is a part.
func (t Tag) Kind() Kind { return Kind((t - 1) / 4) }

// part is which one.
func (t Tag) part() int { return int(t-1) % 4 }

// opens says whether a name goes on after t.
func (t Tag) opens() bool { return t != Outside && t.part() <= inside }

// Follows says whether t may stand after before.
func (t Tag) Follows(before Tag) bool {
	goesOn := t != Outside && (t.part() == inside || t.part() == end)
	if !before.opens() {
		return !goesOn
	}
	return goesOn && t.Kind() == before.Kind()
}
