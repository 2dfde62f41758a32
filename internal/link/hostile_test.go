package link

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

// repeated is a text of n mentions of a kind, of a name with its number in it for #.
func repeated(format string, n int, kind names.Kind) (text string, mentions []Mention) {
	var b strings.Builder
	for i := range n {
		start := b.Len()
		b.WriteString(strings.ReplaceAll(format, "#", strconv.Itoa(i)))
		mentions = append(mentions, Mention{Span: span.Span{Start: start, End: b.Len()}, Kind: kind})
		b.WriteString(" (")
	}
	return b.String(), mentions
}

// Twice as many mentions take no more than about twice as many steps.
func TestHostile(t *testing.T) {
	for _, format := range []string{
		"Ann Roe", "Ann# Roe", "Ann Roe#", "A#", "Ann Mary# Sue Roe", "Roe", "WHO#", "World Health Office#", "Bureau of Acts No # of the Union", "US House#",
		"Soleimani#", "Solemani# Ra# Soleimani", "the", "#", "é#", ".", "", "\xff#", "Jane #, the president",
	} {
		for _, kind := range []names.Kind{names.Person, names.NORP, names.Org, names.GPE} {
			steps := func(n int) int {
				text, mentions := repeated(format, n, kind)
				l := newLinker("", text, mentions)
				l.link()
				return l.steps
			}
			if once, twice := steps(2000), steps(4000); twice > 2*once+once/2 {
				t.Errorf("%q of kind %d: %d steps, of twice as many %d", format, kind, once, twice)
			}
		}
	}
}

// FuzzEntities reads mentions at any places, of any kinds.
func FuzzEntities(f *testing.F) {
	f.Add("Trump wins", "Donald Trump (DT), the president, known as Don, U.S. and US.", []byte{0, 0, 5, 200, 0, 12, 2, 2, 200, 5, 20, 3, 4, 0, 4})
	f.Add("", "Ann é Roe", []byte{0, 0, 3, 1, 1, 2})
	f.Add("", "\xff\xfe the of & ' ’s A/S. Jr. President", []byte{0, 0, 1, 2, 0, 1, 0, 0, 9, 0, 2, 9, 1, 0, 30})
	f.Fuzz(func(t *testing.T, title, text string, places []byte) {
		var mentions []Mention
		at, s, inTitle := 0, title, true
		for ; len(places) >= 3; places = places[3:] {
			if places[0] >= 128 && inTitle {
				at, s, inTitle = 0, text, false
			}
			start := min(len(s), at+int(places[1]))
			end := min(len(s), start+int(places[2]))
			mentions = append(mentions, Mention{Span: span.Span{Start: start, End: end}, Title: inTitle, Kind: names.Kind(places[0] % 10)})
			at = end
		}
		given := slices.Clone(mentions)
		entities := Entities(title, text, mentions)
		seen := 0
		for i, m := range mentions {
			if m.Entity < 1 || m.Entity > seen+1 || m.Entity > len(entities) {
				t.Fatalf("mention %d is of entity %d after %d of %d", i, m.Entity, seen, len(entities))
			}
			seen = max(seen, m.Entity)
			if m.Kind != entities[m.Entity-1].Kind {
				t.Errorf("mention %d is of kind %d, its entity of %d", i, m.Kind, entities[m.Entity-1].Kind)
			}
			if m.Span != given[i].Span || m.Title != given[i].Title {
				t.Errorf("mention %d was moved", i)
			}
		}
		if seen != len(entities) {
			t.Errorf("%d entities, mentions of %d", len(entities), seen)
		}
		for _, e := range entities {
			if !strings.Contains(title, e.Name) && !strings.Contains(text, e.Name) {
				t.Errorf("%q is not in the article", e.Name)
			}
			if len(e.Role) > roleBytes || e.Role != "" && (e.Kind != names.Person || !strings.Contains(title, e.Role) && !strings.Contains(text, e.Role)) {
				t.Errorf("%q has the role %q", e.Name, e.Role)
			}
		}
		if diff := cmp.Diff(entities, Entities(title, text, given)); diff != "" {
			t.Errorf("read twice (-first +second):\n%s", diff)
		}
	})
}

func BenchmarkEntities(b *testing.B) {
	const marked = "⟦PERSON:1|Warren⟧ leaves the ⟦GPE:2|US⟧ race ‖ The ⟦ORG:3|World Health Organization⟧ (⟦ORG:3|WHO⟧) and the ⟦ORG:4|European Commission⟧ said on Monday that " +
		"Senator ⟦PERSON:1|Elizabeth Warren⟧ of ⟦GPE:5|Massachusetts⟧ had met ⟦PERSON:6|Ursula von der Leyen⟧, the president of the commission, in ⟦GPE:7|Brussels⟧. " +
		"⟦PERSON:1|Warren⟧, who is a ⟦NORP:8|Democrat⟧, will leave the race for the ⟦ORG:9|White House⟧. The ⟦ORG:4|Commission⟧ and ⟦ORG:3|WHO⟧ did not say more. " +
		"⟦PERSON:6|Von der Leyen⟧ and ⟦PERSON:10|Tedros Adhanom Ghebreyesus⟧ said that ⟦PERSON:1|Warren⟧ had been in ⟦LOC:11|Europe⟧ and the ⟦GPE:2|United States⟧ all along, as ⟦NORP:12|American⟧ news had it."
	title, text, mentions := parse(marked)
	b.SetBytes(int64(len(title) + len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Entities(title, text, mentions)
	}
}

func BenchmarkManyNames(b *testing.B) {
	text, mentions := repeated("Ann# Roe", 100_000, names.Person)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Entities("", text, mentions)
	}
}
