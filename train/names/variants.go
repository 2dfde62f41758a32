package main

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/train/corpus"
)

// variants are articles as other newsrooms would have them: with other people and cities;
// and, where only what differs is learnt from, the headline and the first paragraph in Title
// Case, every third time in capitals, and every other time a dateline before the body.
func variants(articles []corpus.News) ([]*document, error) {
	var out []*document
	known, err := readCast()
	if err != nil {
		return nil, err
	}
	random := rand.New(rand.NewPCG(3, 4))
	for i, d := range news(articles) {
		headline := len(articles[i].Headline.Text)
		body := headline + len(d.text[headline:]) - len(strings.TrimLeft(d.text[headline:], "\n"))
		end := body + strings.IndexByte(d.text[body:]+"\n", '\n')
		recase := titleCase
		if i%3 == 0 {
			recase = upperCase
		}
		styled := *d
		styled.text = recase(d.text[:end]) + d.text[end:]
		styled.only = end
		out = append(out, &styled)
		r := d.renamed(known, random)
		r.heavy = .5
		out = append(out, r)
		if i%2 == 0 {
			out = append(out, d.datelined(body, i/2))
		}
	}
	return out, nil
}

// datelined has a dateline before the body, of the first place in it.
func (d *document) datelined(body, i int) *document {
	agencies := []string{"Reuters", "AP", "AFP", "Xinhua", "dpa", "Bloomberg", "Kyodo", "TASS", "ANSA", "PTI", "UPI", "EFE"}
	place := "LONDON"
	for _, s := range d.spans {
		if s.start >= body && s.kinds == gpe {
			place = upperCase(d.text[s.start:s.end])
			break
		}
	}
	agency := agencies[i%len(agencies)]
	before := []string{place + " (", place + ", Nov. 4 (", place + ", January 12, 2019 ("}[i%3]
	dateline := before + agency + []string{") - ", ") — ", ") -- "}[i/3%3]
	out := *d
	out.text = d.text[:body] + dateline + d.text[body:]
	out.spans = nil
	for _, s := range d.spans {
		if s.start >= body {
			s.start, s.end = s.start+len(dateline), s.end+len(dateline)
		}
		out.spans = append(out.spans, s)
	}
	at := 0
	for at < len(out.spans) && out.spans[at].start < body {
		at++
	}
	line := []span{{body, body + len(place), gpe}, {body + len(before), body + len(before) + len(agency), org}}
	out.spans = append(out.spans[:at:at], append(line, out.spans[at:]...)...)
	out.only = body + len(dateline)
	return &out
}

// upperCase and titleCase leave letters outside of ASCII as they are, so that no byte moves.
func upperCase(s string) string {
	return strings.Map(func(r rune) rune {
		if r < unicode.MaxASCII {
			return unicode.ToUpper(r)
		}
		return r
	}, s)
}

// small are the words that stay small in Title Case.
var small = strings.Fields("a an the of in on at to for and or but by as")

func titleCase(s string) string {
	b := []byte(s)
	for i := 0; i < len(b); {
		j := i
		for j < len(b) && b[j] != ' ' && b[j] != '\n' && b[j] != '-' {
			j++
		}
		if j > i && b[i] >= 'a' && b[i] <= 'z' && (i == 0 || !slices.Contains(small, s[i:j])) {
			b[i] -= 'a' - 'A'
		}
		i = j + 1
	}
	return string(b)
}

// renamed is an article in which other people and cities play the parts: what is learnt of
// names should be where they stand, not which they are.
func (d *document) renamed(known *cast, random *rand.Rand) *document {
	as := map[string]string{}
	out := *d
	out.spans = nil
	var b strings.Builder
	at := 0
	for _, s := range d.spans {
		if s.start < at {
			continue
		}
		b.WriteString(d.text[at:s.start])
		at = s.end
		start := b.Len()
		name := d.text[s.start:s.end]
		switch {
		case s.kinds == per:
			words := strings.Split(name, " ")
			for i, w := range words {
				if i > 0 {
					b.WriteByte(' ')
				}
				if len(w) < 3 || w[0] < 'A' || w[0] > 'Z' || strings.HasSuffix(w, ".") {
					b.WriteString(w)
					continue
				}
				if as[w] == "" {
					list := known.first
					if i > 0 && i == len(words)-1 || len(words) == 1 {
						list = known.last
					}
					as[w] = list[random.IntN(len(list))]
				}
				b.WriteString(as[w])
			}
		case s.kinds == gpe && !country(name):
			if as[name] == "" {
				as[name] = known.cities[random.IntN(len(known.cities))]
			}
			b.WriteString(as[name])
		default:
			b.WriteString(name)
		}
		out.spans = append(out.spans, span{start, b.Len(), s.kinds})
	}
	b.WriteString(d.text[at:])
	out.text = b.String()
	return &out
}

func country(name string) bool {
	country, _ := lexicon.Country(name)
	state, _, _ := lexicon.State(name)
	return country != "" || state != ""
}

// cast are the names of people and cities that may play.
type cast struct{ first, last, cities []string }

func readCast() (*cast, error) {
	var c cast
	for file, list := range map[string]*[]string{"first": &c.first, "last": &c.last, "cities": &c.cities} {
		b, err := listFiles.ReadFile("lists/" + file + ".txt")
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(b)) {
			if name := strings.TrimSpace(line); name != "" && name[0] != '#' {
				*list = append(*list, name)
			}
		}
	}
	return &c, nil
}
