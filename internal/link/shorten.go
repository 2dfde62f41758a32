package link

// settle gives what is written alike but is of several kinds the kind that it mostly is of,
// for kinds may be wrong. If there is a fuller name for it of a kind it stays: "Washington",
// the person, beside "George Washington".
func (l *linker) settle() {
	for i := range l.names {
		if l.names[i].younger || l.names[i].sibling < 0 {
			continue
		}
		most := int32(i)
		for s := most; s >= 0; s = l.names[s].sibling {
			if l.names[s].weight > l.names[most].weight {
				most = s
			}
		}
		for s := int32(i); s >= 0; s = l.names[s].sibling {
			if s != most && !l.names[s].backed && l.longForm(s) < 0 {
				l.join(s, most)
				l.names[s].weight = 0
			}
		}
	}
}

// shorten finds out what names are short for, from the fullest to the shortest.
func (l *linker) shorten() {
	for _, i := range l.byLength() {
		if l.names[i].weight == 0 {
			continue
		}
		j := l.longForm(i)
		if j < 0 {
			j = l.spelledOut(i)
		}
		if j < 0 {
			j = l.respelled(i)
		}
		if j >= 0 {
			l.join(i, j)
		}
	}
}

// byLength returns the names by how many words they have, the most first.
func (l *linker) byLength() []int32 {
	var at [longest + 2]int32 // where those of a length begin
	for i := range l.names {
		at[l.names[i].to-l.names[i].from]++
	}
	for k := longest; k >= 0; k-- {
		at[k] += at[k+1]
	}
	order := make([]int32, len(l.names))
	for i := len(l.names) - 1; i >= 0; i-- {
		k := l.names[i].to - l.names[i].from
		at[k]--
		order[at[k]] = int32(i)
	}
	return order
}

// longForm returns the name that a name is short for, -1 if there is none. It is that which it
// fits best, and of several the first: news calls by the surname alone whom they told of
// first, and that person's kin by full names.
func (l *linker) longForm(i int32) int32 {
	n := &l.names[i]
	words := l.wordsOf(n)
	if len(words) == 0 {
		return -1
	}
	best, of := none, int32(-1)
	look := func(hash uint64, fits func(a, b *name) fit) {
		for j := range l.along(hash) {
			m := &l.names[j]
			if i == j || m.kind != n.kind {
				continue
			}
			if f := fits(n, m); f > best || f == best && f > none && m.first < l.names[of].first {
				best, of = f, j
			}
		}
	}
	look(words[len(words)-1].hash, l.fits)
	look(add(bag(words), saltNational), func(_, _ *name) fit { return head })
	return of
}
