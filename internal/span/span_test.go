package span

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSettle(t *testing.T) {
	itself := func(s *Span) Span { return *s }
	for name, test := range map[string]struct{ a, b, wantA, wantB []Span }{
		"apart":              {[]Span{{0, 2}, {6, 8}}, []Span{{2, 6}}, []Span{{0, 2}, {6, 8}}, []Span{{2, 6}}},
		"the longer stays":   {[]Span{{0, 9}, {20, 22}}, []Span{{0, 4}, {5, 9}, {19, 25}}, []Span{{0, 9}}, []Span{{19, 25}}},
		"of equals the last": {[]Span{{3, 5}}, []Span{{3, 5}}, nil, []Span{{3, 5}}},
		"crossing":           {[]Span{{0, 5}}, []Span{{4, 7}}, []Span{{0, 5}}, nil},
		"several":            {[]Span{{0, 2}, {3, 5}, {6, 30}}, []Span{{0, 9}, {10, 12}}, []Span{{6, 30}}, nil},
		"nothing":            {nil, []Span{{0, 1}}, nil, []Span{{0, 1}}},
	} {
		a, b := Settle(test.a, test.b, itself, itself)
		if len(a)+len(test.wantA) > 0 && !cmp.Equal(a, test.wantA) || !cmp.Equal(b, test.wantB) && len(b)+len(test.wantB) > 0 {
			t.Errorf("%s: %v and %v, want %v and %v", name, a, b, test.wantA, test.wantB)
		}
	}
}
