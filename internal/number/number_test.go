package number

import (
	"strings"
	"testing"

	"github.com/seed-ad1655d8/newswire/internal/token"
)

func TestRead(t *testing.T) {
	for _, test := range []struct {
		in    string // the number is within ⟦ and ⟧
		want  float64
		vague bool
	}{
		{in: "⟦1,700.50⟧ people", want: 1700.5},
		{in: "⟦1.75 trillion⟧ yuan", want: 1.75e12},
		{in: "⟦3.28⟧ percent", want: 3.28},
		{in: "⟦2 1/2⟧ years", want: 2.5},
		{in: "⟦2½⟧ years", want: 2.5},
		{in: "⟦½⟧ mile", want: .5},
		{in: "⟦1/4⟧ of it", want: .25},
		{in: "⟦12⟧/24/2019", want: 12},
		{in: "⟦5 crore⟧", want: 5e7},
		{in: "⟦2 lakh crore⟧", want: 2e12},
		{in: "⟦two and a half million⟧ dollars", want: 2.5e6},
		{in: "⟦two-and-a-half⟧ years", want: 2.5},
		{in: "⟦half a million⟧ dollars", want: 5e5},
		{in: "⟦half-million⟧ dollars", want: 5e5},
		{in: "⟦quarter million⟧ dollars", want: 25e4},
		{in: "⟦quarter of a million⟧ dollars", want: 25e4},
		{in: "third million"},
		{in: "⟦5 crores⟧", want: 5e7},
		{in: "⟦12,34,567.89⟧ rupees", want: 1234567.89},
		{in: "⟦1,00,000⟧ rupees", want: 1e5},
		{in: "⟦12⟧,34,56", want: 12},
		{in: "⟦half a dozen⟧ men", want: 6},
		{in: "half an hour"},
		{in: "⟦a hundred⟧ years", want: 100},
		{in: "⟦a hundred and ten⟧ kilometres", want: 110},
		{in: "⟦a hundred thousand⟧", want: 1e5},
		{in: "⟦a million and a half⟧ people", want: 1.5e6},
		{in: "a year"},
		{in: "⟦a few⟧ years", vague: true},
		{in: "⟦a few hundred⟧ decades", want: 100, vague: true},
		{in: "⟦a couple of⟧ years", want: 2},
		{in: "⟦several⟧ days", vague: true},
		{in: "⟦tens of thousands⟧ of people", want: 10000, vague: true},
		{in: "⟦dozens⟧ of", want: 12, vague: true},
		{in: "⟦five hundred and twelve⟧ days", want: 512},
		{in: "⟦two hundred thousand and one⟧ nights", want: 200001},
		{in: "⟦two hundred and twelve thousand, ⟧", want: 212000},
		{in: "⟦twenty-four⟧ hours", want: 24},
		{in: "⟦Twenty four⟧ hours", want: 24},
		{in: "⟦one⟧ and two", want: 1},
		{in: "⟦two-thirds⟧ of", want: 2. / 3},
		{in: "⟦one and three quarters⟧", want: 1.75},
		{in: "⟦four dozen⟧", want: 48},
		{in: "⟦four⟧ five", want: 4},
		{in: "the years"},
	} {
		text, want := strings.NewReplacer("⟦", "", "⟧", "").Replace(test.in), ""
		if _, rest, ok := strings.Cut(test.in, "⟦"); ok {
			want, _, _ = strings.Cut(rest, "⟧")
		}
		sentences := token.Of(text)
		tokens := sentences.Next(nil)
		n := Read(text, tokens)
		got := ""
		if n.Tokens > 0 {
			got = text[:tokens[n.Tokens-1].End]
		}
		if got != strings.TrimRight(want, ", ") || n.Value != test.want || n.Vague != test.vague {
			t.Errorf("%s: read %q as %+v", test.in, got, n)
		}
	}
}

func TestInexact(t *testing.T) {
	for in, want := range map[string]Mod{
		"for about": Approximately, "nearly": LessThan, "More than": MoreThan, "no more than": EqualOrLess, "not less than": EqualOrMore,
		"at least": EqualOrMore, "at most": EqualOrLess, "up to": EqualOrLess, "(~": Approximately, "to": "", "least": "", "": "", "said that": "", "rather than": "",
	} {
		sentences := token.Of(in)
		if got := Inexact(in, sentences.Next(nil)); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
