package lexicon

import (
	"encoding/binary"
	"testing"
)

func TestLook(t *testing.T) {
	const sets, wanted = 3, "Reykjavik"
	hash := Hash(wanted)
	var b []byte
	for bucket := range wordBuckets + 1 {
		at := uint32(0)
		if bucket > int(hash>>48) {
			at = 2
		}
		b = binary.LittleEndian.AppendUint32(b, at)
	}
	for set := range listSets {
		lists := Lists(0)
		if set == sets {
			lists = City | Work
		}
		b = binary.LittleEndian.AppendUint16(b, uint16(lists))
	}
	b = binary.LittleEndian.AppendUint64(b, hash>>32&0xffff^1) // another word
	b = binary.LittleEndian.AppendUint64(b, hash>>32&0xffff|1600<<16|320<<27|64<<36|0x2a5<<43|sets<<53)
	words := Words(b)
	want := Word{Clusters: [3]uint16{1600, 320, 64}, Likely: 0x2a5, Lists: City | Work}
	for name, want := range map[string]Word{wanted: want, "REYKJAVIK": want, "Reykjavík": {}, "": {}} {
		if got := words.Look(Hash(name)); got != want {
			t.Errorf("%q: %+v, want %+v", name, got, want)
		}
	}
	if got := Words("").Look(hash); got != (Word{}) {
		t.Errorf("of no words: %+v", got)
	}
}

// Case and the form of an apostrophe make no other word; the order of a phrase does.
func TestHash(t *testing.T) {
	if Hash("O’Brien") != Hash("o'brien") || Hash("ÖSTERREICH") != Hash("österreich") || Hash("a") == Hash("b") {
		t.Error("hashes of words")
	}
	new, york := Hash("New"), Hash("York")
	if Join(new, york) == Join(york, new) || Join(new, york) == Hash("NewYork") {
		t.Error("hashes of phrases")
	}
}
