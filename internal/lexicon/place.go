package lexicon

//go:generate go run genplaces.go

// Country returns the code in ISO 3166-1 of the country that has this name, or whose
// demonym it is: "Russia", "Russian", "Russians". The code is "" if there is none.
func Country(name string) (code string, demonym bool) {
	e, ok := countries.find(name)
	if !ok {
		return "", false
	}
	return countryCodes[e.code], e.demonym
}

// State returns the code in ISO 3166-2 of the state, province or constituent country of
// Australia, Canada, the United Kingdom or the United States that has this name, or whose
// demonym it is. It is shared if it often means something else, as "Washington" does.
func State(name string) (code string, demonym, shared bool) {
	e, ok := states.find(name)
	if !ok {
		return "", false, false
	}
	return stateCodes[e.code], e.demonym, e.shared
}

// table is a list of names, sorted by their letters in lower case.
type table struct {
	names   string // one after the other
	entries []entry
}

// entry is one name.
type entry struct {
	end             uint16 // of the name; it starts where the one before ends
	code            uint8  // its place among the codes
	demonym, shared bool
}

// find returns the entry of name. Its first letter must be as in the list, that of the
// others may be in any case unless the list has only capitals: "RUSSIA", but not "Us".
func (t *table) find(name string) (entry, bool) {
	if name == "" || len(name) > longest {
		return entry{}, false
	}
	low, high := 0, len(t.entries)
	for low < high {
		i := int(uint(low+high) / 2)
		if compare(t.name(i), name) < 0 {
			low = i + 1
		} else {
			high = i
		}
	}
	if low == len(t.entries) {
		return entry{}, false
	}
	listed := t.name(low)
	if compare(listed, name) != 0 || listed[0] != name[0] || listed != name && capitals(listed) {
		return entry{}, false
	}
	return t.entries[low], true
}

func (t *table) name(i int) string {
	start := uint16(0)
	if i > 0 {
		start = t.entries[i-1].end
	}
	return t.names[start:t.entries[i].end]
}

// compare orders a and b by their bytes, those of ASCII in lower case.
func compare(a, b string) int {
	for i := range min(len(a), len(b)) {
		if x, y := lower(a[i]), lower(b[i]); x != y {
			return int(x) - int(y)
		}
	}
	return len(a) - len(b)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// capitals says whether s has no small letter.
func capitals(s string) bool {
	for i := range len(s) {
		if 'a' <= s[i] && s[i] <= 'z' {
			return false
		}
	}
	return true
}
