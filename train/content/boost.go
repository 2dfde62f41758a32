package main

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/content"
)

// model is boosted trees over binned features.
type model struct {
	cuts  [content.FeatureCount][]float32
	trees []tree
}

type tree []node
type node struct {
	feature     int
	cut         float32
	left, right int
	value       float64
}

func (m *model) prob(f *content.Features) float64 {
	z := 0.
	for _, t := range m.trees {
		i := 0
		for t[i].left > 0 {
			if f[t[i].feature] <= t[i].cut {
				i = t[i].left
			} else {
				i = t[i].right
			}
		}
		z += t[i].value
	}
	return 1 / (1 + math.Exp(-z))
}

const bins = 64

// boost learns rounds trees of so many leaves, by the logistic loss.
func boost(pages []*page, rounds, leaves int) *model {
	const rate = .1
	var rows []*content.Features
	var y []bool
	var w []float64
	for _, p := range pages {
		for i := range p.features {
			rows = append(rows, &p.features[i])
			y = append(y, p.label[i])
			w = append(w, p.weight[i])
		}
	}
	m := &model{}
	n := len(rows)
	binned := make([][]uint8, content.FeatureCount)
	for f := range binned {
		sample := make([]float32, 0, 20000)
		for i := 0; i < n; i += max(1, n/20000) {
			sample = append(sample, rows[i][f])
		}
		slices.Sort(sample)
		var cuts []float32
		for b := 1; b < bins; b++ {
			v := sample[len(sample)*b/bins]
			if len(cuts) == 0 || v > cuts[len(cuts)-1] {
				cuts = append(cuts, v)
			}
		}
		m.cuts[f] = cuts
		binned[f] = make([]uint8, n)
		for i, r := range rows {
			k, _ := slices.BinarySearch(cuts, r[f])
			binned[f][i] = uint8(k)
		}
	}
	z := make([]float64, n)
	g := make([]float64, n)
	h := make([]float64, n)
	index := make([]int32, n)
	for range rounds {
		for i := range z {
			p := 1 / (1 + math.Exp(-z[i]))
			t := 0.
			if y[i] {
				t = 1
			}
			g[i], h[i] = w[i]*(t-p), w[i]*p*(1-p)
		}
		for i := range index {
			index[i] = int32(i)
		}
		t, assign := grow(binned, m, g, h, index, leaves)
		for k := range t {
			t[k].value *= rate
		}
		for leaf, rows := range assign {
			for _, i := range rows {
				z[i] += t[leaf].value
			}
		}
		m.trees = append(m.trees, t)
	}
	return m
}

type split struct {
	gain    float64
	feature int
	bin     int
}

func grow(binned [][]uint8, m *model, g, h []float64, index []int32, leaves int) (tree, map[int][]int32) {
	t := tree{{}}
	rowsOf := map[int][]int32{0: index}
	best := map[int]split{0: find(binned, m, g, h, index)}
	for len(rowsOf) < leaves {
		leaf, gain := -1, 1e-6
		for l := range rowsOf {
			if s := best[l]; s.gain > gain || s.gain == gain && l < leaf {
				leaf, gain = l, s.gain
			}
		}
		if leaf < 0 {
			break
		}
		s := best[leaf]
		var left, right []int32
		for _, i := range rowsOf[leaf] {
			if int(binned[s.feature][i]) <= s.bin {
				left = append(left, i)
			} else {
				right = append(right, i)
			}
		}
		l := len(t)
		t = append(t, node{}, node{})
		t[leaf] = node{feature: s.feature, cut: m.cuts[s.feature][s.bin], left: l, right: l + 1}
		delete(rowsOf, leaf)
		rowsOf[l], rowsOf[l+1] = left, right
		best[l], best[l+1] = find(binned, m, g, h, left), find(binned, m, g, h, right)
	}
	for l, rows := range rowsOf {
		sg, sh := 0., 0.
		for _, i := range rows {
			sg += g[i]
			sh += h[i]
		}
		t[l].value = sg / (sh + 1)
	}
	return t, rowsOf
}

func find(binned [][]uint8, m *model, g, h []float64, rows []int32) split {
	var sg, sh float64
	for _, i := range rows {
		sg += g[i]
		sh += h[i]
	}
	best := split{gain: 0}
	base := sg * sg / (sh + 1)
	for f := range binned {
		if len(m.cuts[f]) == 0 {
			continue
		}
		var hg, hh [bins]float64
		col := binned[f]
		for _, i := range rows {
			b := col[i]
			hg[b] += g[i]
			hh[b] += h[i]
		}
		lg, lh := 0., 0.
		for b := range m.cuts[f] {
			lg += hg[b]
			lh += hh[b]
			if lh < 1 || sh-lh < 1 {
				continue
			}
			if gain := lg*lg/(lh+1) + (sg-lg)*(sg-lg)/(sh-lh+1) - base; gain > best.gain {
				best = split{gain, f, b}
			}
		}
	}
	return best
}

// bytes writes m in the form of internal/model.
func (m *model) bytes() []byte {
	b := binary.LittleEndian.AppendUint32(nil, 0)
	for _, t := range m.trees {
		var write func(i int)
		write = func(i int) {
			at := len(b)
			if t[i].left == 0 {
				b = append(b, 255, 0, 0, 0)
				b = binary.LittleEndian.AppendUint32(b, math.Float32bits(float32(t[i].value)))
				return
			}
			b = append(b, byte(t[i].feature), 0, 0, 0)
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(t[i].cut))
			write(t[i].left)
			binary.LittleEndian.PutUint16(b[at+2:], uint16((len(b)-at)/8))
			write(t[i].right)
		}
		write(0)
	}
	return b
}
