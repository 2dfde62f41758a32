// Package boost learns decision trees in the form of internal/model by gradient
// boosting.
package boost

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/model"
)

// Page is the rows of one page: feature f of row r is Values[f*len(Labels)+r]. A
// label is how true a row is, 0 to 1, and its weight how much that counts.
type Page struct {
	Values          []float32
	Labels, Weights []float64
}

// How trees are learnt: each sees some of the pages and of the features, so that
// none is believed too much.
const (
	rate     = .1
	pageRate = .6 // share of the pages that a tree sees
	askRate  = .5 // share of the features that it may ask
	least    = 1. // second derivative that a leaf keeps
	shrink   = 1. // added to it where a score is worked out
	bins     = 64 // of a feature
)

// Learn learns so many trees of so many leaves, by the logistic loss. The same pages
// give the same trees.
func Learn(pages []Page, trees, leaves int) model.Trees {
	l := newLearner(pages)
	random := rand.New(rand.NewPCG(1, 2))
	z := make([]float64, len(l.y))
	var written []byte
	for range trees {
		for i := range z {
			p := 1 / (1 + math.Exp(-z[i]))
			l.slopes[i] = slope{l.w[i] * (l.y[i] - p), l.w[i] * p * (1 - p)}
		}
		var rows []int32
		for page := range pages {
			if random.Float64() < pageRate {
				for i := l.starts[page]; i < l.starts[page+1]; i++ {
					rows = append(rows, i)
				}
			}
		}
		l.ask = l.ask[:0]
		for f := range l.cuts {
			if len(l.cuts[f]) > 0 && random.Float64() < askRate {
				l.ask = append(l.ask, f)
			}
		}
		t := l.grow(rows, leaves)
		for i := range z {
			z[i] += t.score(l.row(int32(i)))
		}
		written = t.write(written)
	}
	return model.Trees(written)
}

// learner holds the rows that trees are learnt from.
type learner struct {
	starts []int32 // the first row of each page, and one past the last
	y, w   []float64
	cuts   [][]float32 // of each feature, the upper ends of the bins
	binned []uint8     // the bins of each row, one row after the other
	slopes []slope
	ask    []int // the features that the tree may ask
}

// slope is the first and the second derivative of the loss, of a row or a sum of
// rows.
type slope struct{ g, h float64 }

func (s slope) score() float64 { return s.g / (s.h + shrink) }

func (s slope) gain() float64 { return s.g * s.g / (s.h + shrink) }

func newLearner(pages []Page) *learner {
	l := &learner{}
	features := 0
	for _, p := range pages {
		l.starts = append(l.starts, int32(len(l.y)))
		l.y, l.w = append(l.y, p.Labels...), append(l.w, p.Weights...)
		if len(p.Labels) > 0 {
			features = len(p.Values) / len(p.Labels)
		}
	}
	n := len(l.y)
	l.starts = append(l.starts, int32(n))
	l.cuts = make([][]float32, features)
	l.binned, l.slopes = make([]uint8, n*features), make([]slope, n)
	column := make([]float32, 0, n)
	for f := range l.cuts {
		column = column[:0]
		for _, p := range pages {
			column = append(column, p.Values[f*len(p.Labels):(f+1)*len(p.Labels)]...)
		}
		var sample []float32
		for i := 0; i < n; i += max(1, n/40000) {
			sample = append(sample, column[i])
		}
		slices.Sort(sample)
		for b := 1; b < bins; b++ {
			v := sample[len(sample)*b/bins]
			if cuts := l.cuts[f]; len(cuts) == 0 && v > sample[0] || len(cuts) > 0 && v > cuts[len(cuts)-1] {
				l.cuts[f] = append(cuts, v)
			}
		}
		for i, v := range column {
			k, _ := slices.BinarySearch(l.cuts[f], v)
			l.binned[i*features+f] = uint8(k)
		}
	}
	return l
}

// row is the bins of row i.
func (l *learner) row(i int32) []uint8 {
	return l.binned[int(i)*len(l.cuts):][:len(l.cuts)]
}

// histogram has the slopes of some rows, by feature and bin.
type histogram [][bins]slope

func (l *learner) histogram(rows []int32) histogram {
	h := make(histogram, len(l.cuts))
	for _, i := range rows {
		s := l.slopes[i]
		row := l.row(i)
		for _, f := range l.ask {
			at := &h[f][row[f]%bins]
			at.g += s.g
			at.h += s.h
		}
	}
	return h
}

// less takes o from h.
func (h histogram) less(o histogram) histogram {
	for f := range h {
		for b := range h[f] {
			h[f][b].g -= o[f][b].g
			h[f][b].h -= o[f][b].h
		}
	}
	return h
}

// split is a leaf while the tree grows, and the best way to part it.
type split struct {
	node         int // of the tree
	rows         []int32
	sums         histogram
	all          slope
	gain         float64
	feature, bin int
}

func (l *learner) split(node int, rows []int32, sums histogram) *split {
	s := &split{node: node, rows: rows, sums: sums}
	for _, b := range sums[l.ask[0]] {
		s.all.g += b.g
		s.all.h += b.h
	}
	for _, f := range l.ask {
		var left slope
		for b := range l.cuts[f] {
			left.g += sums[f][b].g
			left.h += sums[f][b].h
			right := slope{s.all.g - left.g, s.all.h - left.h}
			if left.h < least || right.h < least {
				continue
			}
			if gain := left.gain() + right.gain() - s.all.gain(); gain > s.gain {
				s.gain, s.feature, s.bin = gain, f, b
			}
		}
	}
	return s
}

// tree is a tree that is learnt. The left child of a node that has none is 0.
type tree []node

type node struct {
	feature, bin int
	cut          float32
	left, right  int
	score        float64
}

// grow makes one tree, always parting the leaf that gains most.
func (l *learner) grow(rows []int32, leaves int) tree {
	t := tree{{}}
	open := []*split{l.split(0, rows, l.histogram(rows))}
	for len(open) < leaves {
		best := slices.IndexFunc(open, func(s *split) bool {
			return !slices.ContainsFunc(open, func(o *split) bool { return o.gain > s.gain })
		})
		s := open[best]
		if s.gain == 0 {
			break
		}
		var left, right []int32
		for _, i := range s.rows {
			if int(l.row(i)[s.feature]) <= s.bin {
				left = append(left, i)
			} else {
				right = append(right, i)
			}
		}
		var leftSums, rightSums histogram
		if len(left) < len(right) {
			leftSums = l.histogram(left)
			rightSums = s.sums.less(leftSums)
		} else {
			rightSums = l.histogram(right)
			leftSums = s.sums.less(rightSums)
		}
		n := len(t)
		t[s.node] = node{feature: s.feature, bin: s.bin, cut: l.cuts[s.feature][s.bin], left: n, right: n + 1}
		t = append(t, node{}, node{})
		open[best] = l.split(n, left, leftSums)
		open = append(open, l.split(n+1, right, rightSums))
	}
	for _, s := range open {
		t[s.node].score = rate * s.all.score()
	}
	return t
}

func (t tree) score(row []uint8) float64 {
	i := 0
	for t[i].left > 0 {
		if int(row[t[i].feature]) <= t[i].bin {
			i = t[i].left
		} else {
			i = t[i].right
		}
	}
	return t[i].score
}

// write appends t to b in the form of internal/model.
func (t tree) write(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(t)))
	var write func(i int)
	write = func(i int) {
		at := len(b)
		if t[i].left == 0 {
			b = append(b, 255, 0, 0, 0)
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(float32(t[i].score)))
			return
		}
		b = append(b, byte(t[i].feature), 0, 0, 0)
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(t[i].cut))
		write(t[i].left)
		binary.LittleEndian.PutUint16(b[at+2:], uint16((len(b)-at)/8))
		write(t[i].right)
	}
	write(0)
	return b
}
