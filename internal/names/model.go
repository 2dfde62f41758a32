package names

import (
	_ "embed"
	"sync"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/internal/model"
)

// The file has what train/names made; weights.txt says of what.
//
//go:embed weights.bin
var weights string

// shipped is the model of [Find].
var shipped = ReadModel(weights)

// Model is what was learnt, read in place but for the moves, which are few.
type Model struct {
	words  lexicon.Words
	moves  func() [2]*moves // of the first and the second reading
	scores model.Sparse     // of the tags in the first reading, and then in the second
}

// ReadModel reads a model as it is written: the moves of both readings, the size of the
// words as a little-endian uint32, the words, and the scores.
func ReadModel(s string) Model {
	const size = 2 * int(Tags) * int(Tags)
	var m Model
	first, second, s := s[:size], s[size:2*size], s[2*size:]
	m.moves = sync.OnceValue(func() [2]*moves { return [2]*moves{readMoves(first), readMoves(second)} })
	words := int(uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24)
	m.words, m.scores = lexicon.Words(s[4:4+words]), model.Sparse(s[4+words:])
	return m
}
