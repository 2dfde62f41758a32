package content

import (
	"cmp"
	_ "embed"
	"math"
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/model"
)

// weights are what train/content made, weights.txt says of what: the token table
// and then the trees.
//
//go:embed weights.bin
var weights string

// Main returns the blocks of the page's main content, in order.
func Main(t *htmltree.Tree) []Block {
	blocks := Blocks(t)
	features := Describe(t, blocks)
	tokens := TokensOf(t, blocks)
	table, trees := TokenTable(weights[:TokenBuckets]), model.Trees(weights[TokenBuckets:])
	p := make([]float64, len(blocks))
	for i := range features {
		features[i].SetTokens(&tokens[i], table)
		p[i] = 1 / (1 + math.Exp(-trees.Score(features[i][:])))
	}
	var kept []Block
	for i, keep := range Decide(blocks, p) {
		if keep {
			kept = append(kept, blocks[i])
		}
	}
	return kept
}

// Decide keeps the blocks that give the page the highest expected F1, weighed by
// words, if each is content with its probability p.
func Decide(blocks []Block, p []float64) []bool {
	order := make([]int, len(blocks))
	expected := 0.
	for i := range order {
		order[i] = i
		expected += p[i] * float64(blocks[i].Words)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(p[b], p[a]) })
	best, bestCount, right, kept := 0., 0, 0., 0.
	for n, i := range order {
		words := float64(blocks[i].Words)
		right += p[i] * words
		kept += words
		if f := 2 * right / (kept + expected); f > best {
			best, bestCount = f, n+1
		}
	}
	keep := make([]bool, len(blocks))
	for _, i := range order[:bestCount] {
		keep[i] = true
	}
	return keep
}
