package names

// moves are how well a tag follows another in one reading: from each, to each.
type moves struct {
	score [Tags][Tags]int32
	// spread is by how much those between tags that are closed differ at most.
	spread int32
}

// readMoves reads moves as they are written, as little-endian int16.
func readMoves(s string) *moves {
	var m moves
	for from := range m.score {
		for to := range m.score[from] {
			m.score[from][to] = int32(int16(uint16(s[0]) | uint16(s[1])<<8))
			s = s[2:]
		}
	}
	least, most := m.score[Outside][Outside], m.score[Outside][Outside]
	for _, from := range closed {
		for _, to := range starts {
			least, most = min(least, m.score[from][to]), max(most, m.score[from][to])
		}
	}
	m.spread = most - least
	return &m
}

// starts are the tags that may follow one that is closed: that ends a name, or is outside.
var starts, closed = func() (starts, closed []Tag) {
	for t := range Tags {
		if t.Follows(Outside) {
			starts = append(starts, t)
		}
		if !t.opens() {
			closed = append(closed, t)
		}
	}
	return starts, closed
}()

// best finds the tags of a run of words that together score most, by the method of
// Viterbi. A run is outside of names on both sides.
func (m *moves) best(scores [][Tags]int16, back [][Tags]uint8, tags []Tag) {
	const least = -1 << 24
	var at [Tags]int32
	for i := range at {
		at[i] = least
	}
	for _, t := range starts {
		at[t] = m.score[Outside][t] + int32(scores[0][t])
	}
	var room [Tags]Tag
	for i := 1; i < len(scores); i++ {
		// A tag that lags behind another by more than the spread leads to nothing.
		hopeless := at[Outside]
		for _, t := range closed {
			hopeless = max(hopeless, at[t])
		}
		hopeless -= m.spread
		from := room[:0]
		for _, t := range closed {
			if at[t] >= hopeless {
				from = append(from, t)
			}
		}
		var next [Tags]int32
		for _, to := range starts {
			top, before := int32(2*least), Outside
			for _, t := range from {
				if v := at[t] + m.score[t][to]; v > top {
					top, before = v, t
				}
			}
			next[to], back[i][to] = top, uint8(before)
		}
		for k := range Kind(kinds) {
			b := 1 + 4*Tag(k) + begin
			for _, to := range [...]Tag{b + inside, b + end} {
				next[to], back[i][to] = at[b]+m.score[b][to], uint8(b)
				if v := at[b+inside] + m.score[b+inside][to]; v > next[to] {
					next[to], back[i][to] = v, uint8(b+inside)
				}
			}
		}
		for t := range next {
			at[t] = next[t] + int32(scores[i][t])
		}
	}
	top, last := int32(2*least), Outside
	for _, t := range closed {
		if v := at[t] + m.score[t][Outside]; v > top {
			top, last = v, t
		}
	}
	for i := len(tags) - 1; i >= 0; i-- {
		tags[i] = last
		last = Tag(back[i][last])
	}
}
