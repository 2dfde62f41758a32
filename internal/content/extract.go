package content

import (
	"cmp"
	_ "embed"
	"math"
	"slices"

	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/model"
)

// weights are what train/content made, weights.txt says of what: the token table,
// the kind table, and then the trees.
//
//go:embed weights.bin
var weights string

const treesAt = TokenBuckets + KindBuckets*int(KindCount)

// Open cuts a page into its blocks, as Read does, and tells how probably it is of each
// kind.
func Open(t *htmltree.Tree, declared Declared) (*Page, Kinds) {
	page := Read(t, declared)
	page.describer = newDescriber(page)
	return page, KindTable(weights[TokenBuckets:treesAt]).Kinds(page.Evidence(declared))
}

// Main is which blocks of a page that was opened are its main content, in order.
func (page *Page) Main(kinds Kinds) (main []int32) {
	const some = 128 // blocks described at a time, to bound the memory
	tokens := page.sums(TokenTable(weights[:TokenBuckets]))
	p := make([]float32, len(page.Blocks))
	var f Features
	for from := 0; from < len(p); from += some {
		f.take(from, min(some, len(p)-from))
		page.describer.describe(&f)
		tokens.set(page, &f)
		f.SetKinds(kinds)
		copy(p[from:], f.Probabilities(model.Trees(weights[treesAt:])))
	}
	for i, keep := range page.Decide(p, kinds) {
		if keep {
			main = append(main, int32(i))
		}
	}
	return main
}

// Probabilities are how probably each block is content, until they are asked for
// again. Blocks of which some trees are sure are not shown to the rest.
func (f *Features) Probabilities(trees model.Trees) []float32 {
	const some, none, all = 16, -1.75, 2
	f.scores, f.rows = slices.Grow(f.scores[:0], f.Count), slices.Grow(f.rows[:0], f.Count)
	for i := range int32(f.Count) {
		f.scores, f.rows = append(f.scores, 0), append(f.rows, i)
	}
	p, rows := f.scores, f.rows
	for trees != "" {
		first, rest := trees.Cut(some)
		first.Score(f.Values, rows, p)
		rows = slices.DeleteFunc(rows, func(r int32) bool { return p[r] < none || p[r] > all })
		trees = rest
	}
	for i, score := range p {
		p[i] = 1 / (1 + float32(math.Exp(-float64(score))))
	}
	return p
}

// Decide keeps the blocks that give the page the highest expected F1, weighed by
// words, if each is content with its probability p. Of a text that the page has in
// several places, as one for each width of screen, it keeps the likeliest; what is
// said again in the same box is meant.
func (page *Page) Decide(p []float32, kinds Kinds) []bool {
	const long = 8 // words; less may be said twice
	blocks := page.Blocks
	order := make([]int32, len(blocks))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(p[b], p[a]) })
	keep := make([]bool, len(blocks))
	var texts counter // the boxes around the boxes of texts
	expected := float32(0)
	for _, i := range order {
		if blocks[i].Words >= long {
			seen, around := texts.of(blocks[i].hash), page.Boxes[blocks[i].Box].Parent+1
			if *seen != 0 && *seen != around {
				continue
			}
			*seen = around
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
	page.keepRows(keep)
	return keep
}

// keepRows keeps or drops the rows of tables as wholes, by most of their words: a
// row without one of its cells is another.
func (page *Page) keepRows(keep []bool) {
	const many = 64 // blocks that a row has at most
	for i := range page.Boxes {
		row := &page.Boxes[i]
		if row.tag != htmltree.Tr || row.Last <= row.First || row.Last-row.First >= many || !page.hasCells(int32(i)) {
			continue
		}
		kept := int32(0)
		for k := row.First; k <= row.Last; k++ {
			if keep[k] {
				kept += page.Blocks[k].Words
			}
		}
		for k := row.First; k <= row.Last; k++ {
			keep[k] = 2*kept >= row.Words
		}
	}
}

// hasCells says whether each block of a row is a cell of it.
func (page *Page) hasCells(row int32) bool {
	last := int32(-1)
	for k := page.Boxes[row].First; k <= page.Boxes[row].Last; k++ {
		cell := page.Blocks[k].Box
		if page.Boxes[cell].Parent != row || cell == last {
			return false
		}
		last = cell
	}
	return true
}
