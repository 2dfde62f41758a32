// Package kinds learns what kind a page is.
package kinds

import (
	"math"
	"math/rand/v2"

	"github.com/seed-ad1655d8/newswire/internal/content"
)

// Page is the evidence of a page and the name of its kind.
type Page struct {
	Evidence []uint16
	Kind     string
}

// Table learns what the evidence says of a page's kind: logistic regression over all
// kinds at once (AdaGrad), in sixteenths of log-odds. The same pages give the same
// table.
func Table(pages []Page) content.KindTable {
	const passes, rate, decay = 30, .05, 1e-3
	const kinds = int(content.KindCount)
	order := append([]Page{}, pages...)
	w := make([]float64, content.KindBuckets*kinds)
	squares := make([]float64, len(w))
	random := rand.New(rand.NewPCG(1, 2))
	for range passes {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, p := range order {
			var z [kinds]float64
			sum := 0.
			for k := range z {
				for _, slot := range p.Evidence {
					z[k] += w[int(slot)*kinds+k]
				}
				z[k] = math.Exp(z[k])
				sum += z[k]
			}
			for k := range z {
				g := -z[k] / sum
				if content.KindNames[k] == p.Kind {
					g++
				}
				for _, slot := range p.Evidence {
					at := int(slot)*kinds + k
					gs := g - decay*w[at]
					squares[at] += gs * gs
					w[at] += rate * gs / math.Sqrt(squares[at]+30)
				}
			}
		}
	}
	return content.KindTable(Sixteenths(w))
}

// Sixteenths writes log-odds as signed bytes.
func Sixteenths(w []float64) string {
	b := make([]byte, len(w))
	for i := range w {
		b[i] = byte(int8(math.Round(max(-127, min(127, 16*w[i])))))
	}
	return string(b)
}
