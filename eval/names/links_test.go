package main

import (
	"math"
	"testing"
)

func TestLinking(t *testing.T) {
	// Six mentions: ⟦1⟧ has four, ⟦2⟧ two.
	const gold = "⟦PERSON:1|A⟧ ⟦PERSON:1|B⟧ ⟦PERSON:1|C⟧ ⟦PERSON:1|D⟧ ⟦PERSON:2|E⟧ ⟦PERSON:2|F⟧ g"
	type figures struct{ p, r, pairsP, pairsR float64 }
	for _, test := range []struct {
		name, found string
		both, all   figures
	}{
		{"all right under other numbers", "⟦PERSON:7|A⟧ ⟦PERSON:7|B⟧ ⟦PERSON:7|C⟧ ⟦PERSON:7|D⟧ ⟦PERSON:1|E⟧ ⟦PERSON:1|F⟧ g",
			figures{1, 1, 1, 1}, figures{1, 1, 1, 1}},
		{"the kind does not matter, nor what is no mention", "⟦ORG:1|A⟧ ⟦ORG:1|B⟧ ⟦ORG:1|C⟧ ⟦ORG:1|D⟧ ⟦GPE:2|E⟧ ⟦GPE:2|F⟧ ⟦GPE:2|g⟧",
			figures{1, 1, 1, 1}, figures{1, 1, 1, 1}},
		{"one for all", "⟦PERSON:1|A⟧ ⟦PERSON:1|B⟧ ⟦PERSON:1|C⟧ ⟦PERSON:1|D⟧ ⟦PERSON:1|E⟧ ⟦PERSON:1|F⟧ g",
			figures{(4*4./6 + 2*2./6) / 6, 1, 7. / 15, 1}, figures{(4*4./6 + 2*2./6) / 6, 1, 7. / 15, 1}},
		{"each its own", "⟦PERSON:1|A⟧ ⟦PERSON:2|B⟧ ⟦PERSON:3|C⟧ ⟦PERSON:4|D⟧ ⟦PERSON:5|E⟧ ⟦PERSON:6|F⟧ g",
			figures{1, (4*1./4 + 2*1./2) / 6, 0, 0}, figures{1, (4*1./4 + 2*1./2) / 6, 0, 0}},
		{"two missed", "⟦PERSON:1|A⟧ ⟦PERSON:1|B⟧ C ⟦PERSON:1|D⟧ ⟦PERSON:2|E⟧ F g",
			figures{1, 1, 1, 1}, figures{1, (3*3./4 + 1./4 + 2*1./2) / 6, 1, 3. / 7}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var l linking
			d := marked(t, gold)
			l.add(&d, marked(t, test.found).names)
			for _, part := range []struct {
				name string
				got  clustering
				want figures
			}{{"found", l.found, test.both}, {"all", l.all, test.all}} {
				p, r, _ := part.got.bcubed()
				got := []float64{p, r, part.got.pairs.precision(), part.got.pairs.recall()}
				for i, want := range []float64{part.want.p, part.want.r, part.want.pairsP, part.want.pairsR} {
					if math.Abs(got[i]-want) > 1e-12 {
						t.Errorf("%s: %v, want %+v", part.name, got, part.want)
						break
					}
				}
			}
		})
	}
}

func TestArticlesAreNotLinked(t *testing.T) {
	var l linking
	for _, text := range []string{"⟦PERSON:1|A⟧ ⟦PERSON:1|B⟧", "⟦PERSON:1|A⟧ ⟦PERSON:2|B⟧"} {
		d := marked(t, text)
		l.add(&d, marked(t, "⟦PERSON:1|A⟧ ⟦PERSON:1|B⟧").names)
	}
	if p, r, f1 := l.found.bcubed(); p != .75 || r != 1 || math.Abs(f1-6./7) > 1e-12 || l.found.pairs != (score{1, 2, 1}) {
		t.Errorf("%v %v %v %+v", p, r, f1, l.found.pairs)
	}
}

func TestEachSpellingAnEntity(t *testing.T) {
	d := marked(t, "⟦PERSON:1|Jo Doe⟧ ⟦PERSON:1|Doe⟧ ⟦PERSON:1|Doe⟧ ⟦PERSON:2|Doe⟧")
	var l linking
	l.add(&d, d.names)
	if p, r, _ := l.spelt.bcubed(); math.Abs(p-(1+2*2./3+1./3)/4) > 1e-12 || math.Abs(r-(1./3+2*2./3+1)/4) > 1e-12 {
		t.Errorf("%v %v", p, r)
	}
}
