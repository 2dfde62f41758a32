package main

import (
	"math"
	"math/rand/v2"

	"github.com/seed-ad1655d8/newswire/internal/content"
)

// kindTable learns what the evidence says of a page's kind: logistic regression
// over all kinds at once (AdaGrad), in sixteenths of log-odds.
func kindTable(pages []*page) content.KindTable {
	const passes, rate, decay = 30, .05, 1e-3
	const kinds = int(content.KindCount)
	order := append([]*page{}, pages...)
	w := make([]float64, content.KindBuckets*kinds)
	squares := make([]float64, len(w))
	random := rand.New(rand.NewPCG(1, 2))
	for range passes {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, p := range order {
			var z [kinds]float64
			sum := 0.
			for k := range z {
				for _, slot := range p.evidence {
					z[k] += w[int(slot)*kinds+k]
				}
				z[k] = math.Exp(z[k])
				sum += z[k]
			}
			for k := range z {
				g := -z[k] / sum
				if content.KindNames[k] == p.kind {
					g++
				}
				for _, slot := range p.evidence {
					at := int(slot)*kinds + k
					gs := g - decay*w[at]
					squares[at] += gs * gs
					w[at] += rate * gs / math.Sqrt(squares[at]+30)
				}
			}
		}
	}
	return content.KindTable(sixteenths(w))
}
