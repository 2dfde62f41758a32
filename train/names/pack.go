package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
)

// packWords writes what is known of words as [lexicon.Words] reads it.
func packWords(known map[uint64]lexicon.Word) (lexicon.Words, error) {
	type entry struct {
		hash uint64
		lexicon.Word
	}
	var entries []entry
	for h, w := range known {
		entries = append(entries, entry{h, w})
	}
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Compare(a.hash, b.hash) })
	out := starts(len(entries), func(i int) uint64 { return entries[i].hash }, func(i int) int { return i })
	var sets []lexicon.Lists
	var body []byte
	for _, e := range entries {
		set := slices.Index(sets, e.Lists)
		if set < 0 {
			set = len(sets)
			sets = append(sets, e.Lists)
		}
		v := e.hash >> 32 & 0xffff
		v |= uint64(e.Clusters[0])<<16 | uint64(e.Clusters[1])<<27 | uint64(e.Clusters[2])<<36
		v |= uint64(e.Likely)<<43 | uint64(set)<<53
		body = binary.LittleEndian.AppendUint64(body, v)
	}
	const most = 1 << 11
	if len(sets) > most {
		return "", fmt.Errorf("words are in %d sets of lists, more than %d", len(sets), most)
	}
	for i := range most {
		set := lexicon.Lists(0)
		if i < len(sets) {
			set = sets[i]
		}
		out = binary.LittleEndian.AppendUint16(out, uint16(set))
	}
	return lexicon.Words(append(out, body...)), nil
}

// starts writes where the entries of each bucket begin, by the highest 16 bits of their
// hash, in the order of which they are.
func starts(n int, hash func(int) uint64, where func(int) int) []byte {
	var out []byte
	i := 0
	for bucket := range 1<<16 + 1 {
		for i < n && int(hash(i)>>48) < bucket {
			i++
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(where(i)))
	}
	return out
}

// scale is by what weights are multiplied before they are rounded to an int8.
const scale = 60

// packWeights writes what two readings have learnt as names.ReadModel reads it: how well
// tags follow each other, the words, and the scores of the tags, without those smaller
// than least.
func packWeights(words lexicon.Words, readings [2]*crf, least float32) []byte {
	var out []byte
	type entry struct {
		hash    uint64
		weights []byte // output and weight in turn
	}
	weights := map[uint64][]byte{}
	for n, c := range readings {
		for from := range c.moves {
			for to := range c.moves[from] {
				out = binary.LittleEndian.AppendUint16(out, uint16(int16(math.Round(float64(c.moves[from][to]*scale)))))
			}
		}
		for hash, id := range c.features.ids {
			for t, w := range c.weights[id] {
				if max(w, -w) >= least {
					v := max(-127, min(127, math.Round(float64(w)*scale)))
					weights[hash] = append(weights[hash], byte(n*tags+t), byte(int8(v)))
				}
			}
		}
	}
	out = binary.LittleEndian.AppendUint32(out, uint32(len(words)))
	out = append(out, words...)
	var entries []entry
	for h, w := range weights {
		entries = append(entries, entry{h, w})
	}
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Compare(a.hash, b.hash) })
	at := make([]int, len(entries)+1)
	var body []byte
	for i, e := range entries {
		at[i] = len(body)
		body = append(body, byte(e.hash>>32), byte(e.hash>>40), byte(len(e.weights)/2))
		body = append(body, e.weights...)
	}
	at[len(entries)] = len(body)
	out = append(out, starts(len(entries), func(i int) uint64 { return entries[i].hash }, func(i int) int { return at[i] })...)
	return append(out, body...)
}
