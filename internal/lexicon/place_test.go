package lexicon

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// read calls each with every name of a list and its code.
func read(t *testing.T, file string, each func(name, code string, demonym, shared bool)) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if line[0] == '#' {
			continue
		}
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		for i, column := range columns[1:] {
			for name := range strings.SplitSeq(column, "; ") {
				name, shared := strings.CutSuffix(name, "*")
				each(name, columns[0], i == 1, shared)
			}
		}
	}
}

// If these fail, go generate was not run after a list was changed.
func TestCountriesAsListed(t *testing.T) {
	count := 0
	read(t, "countries.txt", func(name, code string, demonym, shared bool) {
		count++
		if gotCode, gotDemonym := Country(name); gotCode != code || gotDemonym != demonym || shared {
			t.Errorf("Country(%q) = %q, %t", name, gotCode, gotDemonym)
		}
	})
	if len(countries.entries) != count {
		t.Errorf("%d names listed, %d in the table", count, len(countries.entries))
	}
}

func TestStatesAsListed(t *testing.T) {
	count := 0
	read(t, "states.txt", func(name, code string, demonym, shared bool) {
		count++
		if gotCode, gotDemonym, gotShared := State(name); gotCode != code || gotDemonym != demonym || gotShared != shared {
			t.Errorf("State(%q) = %q, %t, %t", name, gotCode, gotDemonym, gotShared)
		}
	})
	if len(states.entries) != count {
		t.Errorf("%d names listed, %d in the table", count, len(states.entries))
	}
}

func TestCountry(t *testing.T) {
	for name, want := range map[string]string{
		"Russia": "RU", "RUSSIA": "RU", "Russians": "RU demonym", "US": "US", "U.S.": "US", "UK": "GB",
		"Côte d’Ivoire": "CI", "DR Congo": "CD", "Burma": "MM", "Soviet Union": "SU", "Åland": "AX", "South Korean": "KR demonym",
		"": "", "russia": "", "Us": "", "us": "", "Korea": "", "Texas": "", "A": "", "Zz": "", "\xff": "", "Russia ": "",
		strings.Repeat("x", 1000): "",
	} {
		got, demonym := Country(name)
		if demonym {
			got += " demonym"
		}
		if got != want {
			t.Errorf("Country(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	if n := testing.AllocsPerRun(10, func() { Country("Kazakhstan"); State("NORTH CAROLINA") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestListsAreSorted(t *testing.T) {
	for _, file := range []string{"countries.txt", "states.txt"} {
		var codes []string
		read(t, file, func(_, code string, _, _ bool) { codes = append(codes, code) })
		if !slices.IsSorted(codes) {
			t.Errorf("%s is not sorted", file)
		}
	}
}

func BenchmarkCountry(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Country("Kazakhstan")
		Country("Angela Merkel")
	}
}
