package measure

import (
	"math"
	"slices"
	"testing"
)

func TestCompare(t *testing.T) {
	for _, test := range []struct {
		name, got, want       string
		precision, recall, f1 float64
	}{
		{"the same", "One two.", "one TWO", 1, 1, 1},
		{"another order", "two one", "one two", 1, 1, 1},
		{"half too much", "a b c d", "a b", 2. / 4, 1, 2. / 3},
		{"a word counts as often as it stands", "a a a b", "a b b", 2. / 4, 2. / 3, 4. / 7},
		{"nothing in common", "a", "b", 0, 0, 0},
		{"nothing got", "", "a", 0, 0, 0},
		{"nothing wanted", "a", "", 0, 0, 0},
		{"nothing got, nothing wanted", " -- ", "", 1, 1, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := Compare(Words(test.got), Words(test.want))
			for _, figure := range []struct {
				name      string
				got, want float64
			}{
				{"precision", o.Precision(), test.precision},
				{"recall", o.Recall(), test.recall},
				{"F1", o.F1(), test.f1},
			} {
				if math.Abs(figure.got-figure.want) > 1e-12 {
					t.Errorf("%s %v, want %v; %+v", figure.name, figure.got, figure.want, o)
				}
			}
		})
	}
}

func TestWords(t *testing.T) {
	got := slices.Collect(Words("Don't re-use snake_case, ÉTÉ 2024: 北京… ½"))
	want := []string{"don", "t", "re", "use", "snake_case", "été", "2024", "北京", "½"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
