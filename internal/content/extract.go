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

const treesAt = TokenBuckets + KindBuckets*int(KindCount)

// Main returns the blocks of the page's main content, in order, and how probably
// the page is of each kind. The types and the address are those it declares.
func Main(t *htmltree.Tree, types []string, address string) (*Page, []Block, Kinds) {
	page := Read(t)
	features := page.Describe()
	page.SetTokens(features, TokenTable(weights[:TokenBuckets]))
	kinds := KindTable(weights[TokenBuckets:treesAt]).Kinds(page.Evidence(types, address))
	features.SetKinds(kinds)
	p := make([]float32, len(page.Blocks))
	model.Trees(weights[treesAt:]).Score(features.Values, p)
	var main []Block
	for i, keep := range page.Decide(Probabilities(p), kinds) {
		if keep {
			main = append(main, page.Blocks[i])
		}
	}
	return page, main, kinds
}

// Probabilities makes scores, log-odds, into probabilities, in place.
func Probabilities(scores []float32) []float32 {
	for i, s := range scores {
		scores[i] = 1 / (1 + float32(math.Exp(-float64(s))))
	}
	return scores
}

// Decide keeps the blocks that give the page the highest expected F1, weighed by
// words, if each is content with its probability p. Of a text that stands on the
// page more than once, it keeps the most likely one.
func (page *Page) Decide(p []float32, kinds Kinds) []bool {
	const long = 8 // words; less may be said twice
	blocks := page.Blocks
	order := make([]int32, len(blocks))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(p[b], p[a]) })
	keep := make([]bool, len(blocks))
	texts := newCounter(len(blocks))
	expected := float32(0)
	for _, i := range order {
		if blocks[i].Words >= long {
			at := texts.at(blocks[i].hash)
			texts.sums[at]++
			if texts.sums[at] > 1 {
				continue
			}
		}
		keep[i] = true
		expected += p[i] * float32(blocks[i].Words)
	}
	// What is sure to be an article is kept whole rather than bare.
	expected *= 1.1 - .4*kinds[Article]
	best, right, kept, count := float32(0), float32(0), float32(0), 0
	for n, i := range order {
		if !keep[i] {
			continue
		}
		words := float32(blocks[i].Words)
		right += p[i] * words
		kept += words
		if f := right / (kept + expected); f > best {
			best, count = f, n+1
		}
	}
	for _, i := range order[count:] {
		keep[i] = false
	}
	return keep
}
