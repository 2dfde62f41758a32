package token

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// cut writes tokens parted by a space, a glued one by a low line, and sentences by a bar.
func cut(text string) string {
	var b strings.Builder
	s := Of(text)
	for {
		tokens := s.Next(nil)
		if len(tokens) == 0 {
			return b.String()
		}
		if b.Len() > 0 {
			b.WriteString(" | ")
		}
		for i, t := range tokens {
			if i > 0 {
				b.WriteByte(map[bool]byte{true: '_', false: ' '}[t.Glued])
			}
			b.WriteString(text[t.Start:t.End])
		}
	}
}

func TestNext(t *testing.T) {
	for in, want := range map[string]string{
		"":                                      "",
		" \n\n ":                                "",
		"Prices rose 3.28% to $1,700.50 today.": "Prices rose 3.28_% to $_1,700.50 today_.",
		"Mr. J. Smith of the U.S. met him Jan. 5.":                  "Mr. J. Smith of the U.S. met him Jan. 5_.",
		"He left at 8 p.m. Wednesday. It rained.":                   "He left at 8 p.m. Wednesday_. | It rained_.",
		"It came at 8 p.m. The rest waited.":                        "It came at 8 p.m. | The rest waited_.",
		"She moved to the U.S. In May she left.":                    "She moved to the U.S. | In May she left_.",
		"Is St. Paul far? No. 5 is.":                                "Is St. Paul far_? | No. 5 is_.",
		"“It’s today’s news.” He said: 'Go!' Then.":                 "“_It_’s today_’s news_._” | He said_: '_Go_!_' | Then_.",
		"We'll see O'Brien and AT&T, they don't.":                   "We_'ll see O'Brien and AT&T_, they don't_.",
		"a two-day, 24/7 talk at 10:30pm on 1.2.2019 or 2019-05-18": "a two_-_day_, 24_/_7 talk at 10_:_30_pm on 1_._2_._2019 or 2019_-_05_-_18",
		"US$5m, CDN$11,000 and COVID-19":                            "US_$_5_m_, CDN_$_11,000 and COVID_-_19",
		"Well... he went. “Yes…” she said.":                         "Well_... he went_. | “_Yes_…_” she said_.",
		"BEIJING, Jan. 10 (Reuters) - China":                        "BEIJING_, Jan. 10 (_Reuters_) - China",
		"A heading\n\nThe text\nruns on. So":                        "A heading | The text runs on_. | So",
		"Apple Inc. shares fell. Alphabet Inc. (Google) rose.":      "Apple Inc. shares fell_. | Alphabet Inc. (_Google_) rose_.",
		"他说。「好」":                                                    "他说_。_「_好_」",
		"10,0000 and 1,2,300":                                       "10_,_0000 and 1_,_2,300",
		"\xff\xfe broken":                                           "\xff_\xfe broken",
	} {
		if diff := cmp.Diff(want, cut(in)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", in, diff)
		}
	}
}

// A text that is no prose is read in bounded pieces, and nothing of it is lost.
func TestNextBounded(t *testing.T) {
	s := Of(strings.Repeat("the ", 10*Longest))
	n := 0
	for tokens := s.Next(nil); len(tokens) > 0; tokens = s.Next(tokens[:0]) {
		if len(tokens) > Longest {
			t.Fatalf("a sentence of %d tokens", len(tokens))
		}
		n += len(tokens)
	}
	if n != 10*Longest {
		t.Errorf("%d tokens, want %d", n, 10*Longest)
	}
}

// FuzzNext checks that tokens are in order, on rune bounds, and leave out spaces alone.
func FuzzNext(f *testing.F) {
	for _, seed := range []string{"Mr. J. Smith’s 3.28% of U.S. $1,700.50.", "他说。「好」", "a...b. \xff 'S", "1.2.3.4 1,234,567.8"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s := Of(text)
		at := 0
		for tokens := s.Next(nil); len(tokens) > 0; tokens = s.Next(tokens[:0]) {
			for i, tok := range tokens {
				between := text[at:tok.Start]
				if strings.TrimSpace(strings.NewReplacer("\u200b", "", "\ufeff", "").Replace(between)) != "" {
					t.Fatalf("%q is between tokens", between)
				}
				if tok.End <= tok.Start || tok.Glued != (between == "" && i > 0) {
					t.Fatalf("token %+v after %d", tok, at)
				}
				if utf8.ValidString(text) && !utf8.ValidString(text[tok.Start:tok.End]) {
					t.Fatalf("token %q cuts a rune", text[tok.Start:tok.End])
				}
				at = tok.End
			}
		}
	})
}
