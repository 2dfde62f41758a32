package main

import (
	"encoding/binary"
	"math"

	"github.com/seed-ad1655d8/newswire/internal/model"
	"github.com/seed-ad1655d8/newswire/train/boost"
)

// rows are to learn from: features, labels and weights.
type rows struct {
	x    [][]float32
	y, w []float64
}

func (r *rows) add(x []float32, y, w float64) {
	r.x, r.y, r.w = append(r.x, x), append(r.y, y), append(r.w, w)
}

// pages are the rows for boosting, each by itself.
func (r *rows) pages() []boost.Page {
	pages := make([]boost.Page, len(r.x))
	for i := range pages {
		pages[i] = boost.Page{Values: r.x[i], Labels: r.y[i : i+1], Weights: r.w[i : i+1]}
	}
	return pages
}

// rank learns by which score the right rows of each page come first: logistic
// regression over the rows of a page at once.
func rank(pages []rows) model.Linear {
	const passes, decay = 400, .003
	return descend(len(pages[0].x[0]), passes, decay, func(w, slope []float64) {
		for _, p := range pages {
			z, sum := make([]float64, len(p.x)), 0.
			for i, x := range p.x {
				z[i] = math.Exp(dot(w, x))
				sum += z[i]
			}
			for i, x := range p.x {
				addTo(slope, x, (p.y[i]-z[i]/sum)/float64(len(pages)))
			}
		}
	})
}

// logistic learns by which score rows are told right.
func logistic(r rows, share, decay float64) model.Linear {
	const passes = 600
	return descend(len(r.x[0]), passes, decay, func(w, slope []float64) {
		for i, x := range r.x {
			z := w[len(x)] + dot(w, x)
			g := share * r.w[i] * (r.y[i] - 1/(1+math.Exp(-z)))
			addTo(slope, x, g)
			slope[len(x)] += g
		}
	})
}

// descend finds weights, the last of them for what is always added, by AdaGrad over
// all rows at once.
func descend(features, passes int, decay float64, slopes func(w, slope []float64)) model.Linear {
	const rate = .1
	w, squares := make([]float64, features+1), make([]float64, features+1)
	for range passes {
		slope := make([]float64, features+1)
		slopes(w, slope)
		for f, g := range slope {
			if f < features {
				g -= decay * w[f]
			}
			squares[f] += g * g
			w[f] += rate * g / math.Sqrt(squares[f]+1e-6)
		}
	}
	var b []byte
	for _, v := range w {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(float32(v)))
	}
	return model.Linear(b)
}

func dot(w []float64, x []float32) float64 {
	s := 0.
	for f, v := range x {
		s += w[f] * float64(v)
	}
	return s
}

func addTo(slope []float64, x []float32, g float64) {
	for f, v := range x {
		slope[f] += g * float64(v)
	}
}
