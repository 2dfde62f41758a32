package main

import (
	"math"
	"math/rand/v2"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/train/kinds"
)

// tokenTable learns what each token says of content: logistic regression on the
// tokens of all blocks (AdaGrad), in sixteenths of log-odds.
func tokenTable(pages []*page) content.TokenTable {
	const passes, rate, decay = 4, .02, 1e-5
	type row struct {
		page  *page
		block int
	}
	var rows []row
	for _, p := range pages {
		for i := range p.label {
			rows = append(rows, row{p, i})
		}
	}
	var w, squares [content.TokenBuckets]float64
	bias, biasSquares := 0., 1.
	random := rand.New(rand.NewPCG(1, 2))
	for range passes {
		random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		for _, r := range rows {
			tokens := r.page.tokens[r.block]
			z := bias
			for _, slot := range tokens {
				z += w[slot]
			}
			g := r.page.weight[r.block] * (r.page.label[r.block] - 1/(1+math.Exp(-z)))
			biasSquares += g * g
			bias += rate * g / math.Sqrt(biasSquares)
			for _, slot := range tokens {
				gs := g - decay*w[slot]
				squares[slot] += gs * gs
				w[slot] += rate * gs / math.Sqrt(squares[slot]+1)
			}
		}
	}
	return content.TokenTable(kinds.Sixteenths(w[:]))
}
