package span

import (
	"strings"
	"testing"
)

func TestNest(t *testing.T) {
	const text = "0123456789"
	for name, test := range map[string]struct {
		within Span
		spans  []Span
		want   string
	}{
		"none":               {Span{2, 4}, nil, "23"},
		"apart":              {Span{0, 10}, []Span{{1, 3}, {3, 4}, {8, 10}}, "0<a>12</a><b>3</b>4567<c>89</c>"},
		"within":             {Span{0, 10}, []Span{{1, 9}, {2, 4}, {4, 9}}, "0<a>1<b>23</b><c>45678</c></a>9"},
		"the same":           {Span{0, 10}, []Span{{1, 3}, {1, 3}}, "0<a><b>12</b></a>3456789"},
		"crossing":           {Span{0, 10}, []Span{{1, 5}, {3, 7}}, "0<a>12<b>34</b></a><b>56</b>789"},
		"of a start, longer": {Span{0, 10}, []Span{{1, 3}, {1, 5}}, "0<a><b>12</b></a><b>34</b>56789"},
		"three crossing":     {Span{0, 10}, []Span{{0, 4}, {1, 6}, {2, 5}}, "<a>0<b>1<c>23</c></b></a><b><c>4</c>5</b>6789"},
		"cut":                {Span{3, 6}, []Span{{0, 4}, {1, 3}, {5, 9}}, "<a>3</a>4<c>5</c>"},
		"empty":              {Span{0, 10}, []Span{{4, 4}, {10, 10}, {12, 15}}, text},
	} {
		var b strings.Builder
		letter := func(i int) string { return string(rune('a' + i)) }
		Nest(test.within, test.spans,
			func(i int) { b.WriteString("<" + letter(i) + ">") },
			func(i int) { b.WriteString("</" + letter(i) + ">") },
			func(s Span) { b.WriteString(text[s.Start:s.End]) })
		if b.String() != test.want {
			t.Errorf("%s: %s, want %s", name, b.String(), test.want)
		}
	}
}

// However deep spans cross, the calls grow as the spans do.
func TestNestDeep(t *testing.T) {
	calls := func(n int) (calls int) {
		var spans []Span
		for i := range n {
			spans = append(spans, Span{i, n + i})
		}
		count := func(int) { calls++ }
		Nest(Span{0, 2 * n}, spans, count, count, func(Span) {})
		return calls
	}
	if once, twice := calls(1000), calls(2000); twice > once*5/2 {
		t.Errorf("%d calls for 1000 spans, %d for 2000", once, twice)
	}
}
