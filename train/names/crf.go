package main

import (
	"math"
	"math/rand/v2"

	"github.com/seed-ad1655d8/newswire/internal/names"
)

const tags = int(names.Tags)

// sequence is a run of words that may be parts of names: the features of each, the tags that
// it may have as bits, and how much it counts.
type sequence struct {
	features [][]int32
	allowed  []uint64
	heavy    float32
}

// crf is a linear-chain conditional random field, after Lafferty, McCallum and Pereira,
// 2001. It learns with dropout of features by the regularised dual averaging of AdaGrad
// (Duchi, Hazan and Singer, 2011), which leaves most weights at 0. Of words that may have
// one of several tags it learns from the sum over all of them.
type crf struct {
	features features
	weights  [][tags]float32
	sums     [][tags]float32 // of gradients, with what the weight's own size takes off
	squares  [][tags]float32 // of gradients, summed

	moves       [tags][tags]float32 // from, to
	moveSquares [tags][tags]float32
	expMoves    [tags][tags]float32 // to, from: their exponentials
}

var sources [tags][]int // which tags may stand before

func init() {
	for to := range tags {
		for from := range tags {
			if names.Tag(to).Follows(names.Tag(from)) {
				sources[to] = append(sources[to], from)
			}
		}
	}
}

// grow makes room for the weights of the features.
func (c *crf) grow() {
	n := len(c.features.ids)
	c.weights, c.sums, c.squares = make([][tags]float32, n), make([][tags]float32, n), make([][tags]float32, n)
	for to := range tags {
		for _, from := range sources[to] {
			c.expMoves[to][from] = 1
		}
	}
}

// scores drops features out of the words of a run, and fills in the scores of the tags by
// those kept.
func (c *crf) scores(r *sequence, random *rand.Rand, b *buffers) {
	for i, features := range r.features {
		var s [tags]float32
		kept := b.kept[i][:0]
		for _, f := range features {
			if random.Float64() >= keep {
				continue
			}
			kept = append(kept, f)
			w := &c.weights[f]
			for t := range w {
				s[t] += w[t]
			}
		}
		b.kept[i] = kept
		top := float32(math.Inf(-1))
		for t := range s {
			s[t] /= keep
			top = max(top, s[t])
		}
		for t := range s {
			b.e[i][t] = exp(s[t]-top) + 1e-20
		}
	}
}

func exp(x float32) float32 { return float32(math.Exp(float64(x))) }

// buffers are for each word of a run the exponentials of the scores, the forward and
// backward sums, the probabilities of the tags, free and as allowed, and the features kept.
type buffers struct {
	e, alpha, beta, free, gold [][tags]float32
	kept                       [][]int32
}

func (b *buffers) grow(n int) {
	for len(b.e) < n {
		for _, s := range []*[][tags]float32{&b.e, &b.alpha, &b.beta, &b.free, &b.gold} {
			*s = append(*s, [tags]float32{})
		}
		b.kept = append(b.kept, nil)
	}
}

// marginals fills out with the probability of each tag, and adds sign times the expected
// moves to moves. It returns whether any path is possible.
func (c *crf) marginals(b *buffers, n int, allowed []uint64, out [][tags]float32, moves *[tags][tags]float32, sign float32) bool {
	ok := func(i, t int) bool { return allowed == nil || allowed[i]>>t&1 == 1 }
	for i := range n {
		var sum float32
		a := &b.alpha[i]
		for t := range tags {
			a[t] = 0
			if !ok(i, t) {
				continue
			}
			var s float32
			if i == 0 {
				if !names.Tag(t).Follows(names.Outside) {
					continue
				}
				s = c.expMoves[t][0]
			} else {
				prev := &b.alpha[i-1]
				for _, from := range sources[t] {
					s += prev[from] * c.expMoves[t][from]
				}
			}
			a[t] = s * b.e[i][t]
			sum += a[t]
		}
		if !(sum > 0) {
			return false
		}
		for t := range a {
			a[t] /= sum
		}
	}
	for i := n - 1; i >= 0; i-- {
		be := &b.beta[i]
		*be = [tags]float32{}
		if i == n-1 {
			for _, from := range sources[0] {
				be[from] = c.expMoves[0][from]
			}
		} else {
			next := &b.beta[i+1]
			var sum float32
			for to := range tags {
				if !ok(i+1, to) {
					continue
				}
				v := next[to] * b.e[i+1][to]
				if v == 0 {
					continue
				}
				for _, from := range sources[to] {
					be[from] += v * c.expMoves[to][from]
				}
			}
			for t := range be {
				sum += be[t]
			}
			if !(sum > 0) {
				return false
			}
			for t := range be {
				be[t] /= sum
			}
		}
		var sum float32
		for t := range tags {
			out[i][t] = b.alpha[i][t] * be[t]
			sum += out[i][t]
		}
		if !(sum > 0) {
			return false
		}
		for t := range tags {
			out[i][t] /= sum
		}
	}
	// transitions
	for t := range tags {
		moves[0][t] += sign * out[0][t]
	}
	for i := 1; i < n; i++ {
		var sum float32
		for pass := range 2 {
			for to := range tags {
				if !ok(i, to) || out[i][to] < 1e-5 {
					continue
				}
				v := b.beta[i][to] * b.e[i][to]
				for _, from := range sources[to] {
					x := b.alpha[i-1][from] * c.expMoves[to][from] * v
					if pass == 0 {
						sum += x
					} else {
						moves[from][to] += sign * x / sum
					}
				}
			}
		}
	}
	for t := range tags {
		moves[t][0] += sign * out[n-1][t]
	}
	return true
}

// learn makes one step on a run.
func (c *crf) learn(r *sequence, random *rand.Rand, b *buffers) {
	const least = 1e-4 // a smaller gradient is none
	n := len(r.features)
	b.grow(n)
	c.scores(r, random, b)
	var moves [tags][tags]float32
	if !c.marginals(b, n, nil, b.free, &moves, -1) || !c.marginals(b, n, r.allowed, b.gold, &moves, 1) {
		return
	}
	for i := range n {
		var gradient [tags]float32
		var which []int
		var room [tags]int
		which = room[:0]
		for t := range gradient {
			gradient[t] = (b.gold[i][t] - b.free[i][t]) * r.heavy
			if max(gradient[t], -gradient[t]) > least {
				which = append(which, t)
			}
		}
		for _, f := range b.kept[i] {
			for _, t := range which {
				c.step(f, t, gradient[t])
			}
		}
	}
	for to := range tags {
		for _, from := range sources[to] {
			if g := moves[from][to] * r.heavy; max(g, -g) > least {
				c.moveSquares[from][to] += g * g
				c.moves[from][to] += rate * g / (tiny + sqrt(c.moveSquares[from][to]))
				c.expMoves[to][from] = exp(c.moves[from][to])
			}
		}
	}
}

const tiny = 1e-3 // against division by nothing

// step moves one weight.
func (c *crf) step(f int32, t int, gradient float32) {
	w, q, z := &c.weights[f][t], &c.squares[f][t], &c.sums[f][t]
	before := sqrt(*q)
	*q += gradient * gradient
	root := sqrt(*q)
	*z += gradient + (root-before)/rate**w
	switch {
	case *z > lasso:
		*w = rate * (*z - lasso) / (tiny + root)
	case *z < -lasso:
		*w = rate * (*z + lasso) / (tiny + root)
	default:
		*w = 0
	}
}

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }
