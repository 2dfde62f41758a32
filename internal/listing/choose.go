package listing

import (
	_ "embed"
	"math"
	"strings"
	"sync"

	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/model"
)

// file has what train/listing made; weights.txt says of what.
//
//go:embed weights.bin
var file string

// shipped are those in file, read when they are asked for: who learns others has none
// that fit.
var shipped = sync.OnceValue(func() Weights { return ReadWeights(file) })

// Weights choose the stories of a page, and tell whether it is a list of them.
type Weights struct {
	Look model.Linear
	Like Blend
	Page Blend
}

// Blend is what a linear score and trees say between them.
type Blend struct {
	Linear model.Linear
	Trees  model.Trees
}

// LikeTrees is how many trees Weights.Like has.
const LikeTrees = 120

// ReadWeights reads weights that are written one after the other.
func ReadWeights(file string) Weights {
	var w Weights
	w.Look, file = model.CutLinear(file, len(LookNames))
	w.Like.Linear, file = model.CutLinear(file, len(LikeNames))
	w.Page.Linear, file = model.CutLinear(file, len(PageNames))
	w.Like.Trees, w.Page.Trees = model.Trees(file).Cut(LikeTrees)
	return w
}

// Probability is how probable it is what the blend was learnt to tell, by features x.
// The trees are not asked where the linear score leaves no doubt.
func (b Blend) Probability(x []float32) float32 {
	const hopeless = -4
	line := b.Linear.Score(x)
	if line < hopeless {
		return logistic(line)
	}
	var z [1]float32
	b.Trees.Score(x, onlyRow[:], z[:])
	return logistic((z[0] + line) / 2)
}

var onlyRow [1]int32

// Claims are what a page says of itself: how probably it is of each kind, its address,
// the types of its things, and the addresses of what it lists.
type Claims struct {
	Kinds   content.Kinds
	Address string
	Types   []string
	Listed  []string
}

// Likely is how probable it is at least that a page is a list, to be taken for one: less
// than a half, as a list that is read as one article loses its stories, and an article
// that is read as a list seldom looked like one alone.
const Likely = .4

// Choose are the stories of the page if it is a list of them, and how probably it is
// one.
func (l *Page) Choose(c Claims) (stories []Story, isList float32) {
	if len(l.groups) == 0 {
		return nil, 0
	}
	w := shipped()
	main, looks := l.Main(w.Look)
	p := l.Probabilities(w.Like, main, looks)
	l.believe(c.Listed, p)
	stories = l.Stories(p)
	if len(stories) == 0 || l.BeginsAsStory(stories, c) {
		return stories, 0
	}
	return stories, w.Page.Probability(l.Features(stories, main, looks[main], c))
}

// believe takes the groups for stories that have what the page says it lists, if it
// shows most of that.
func (l *Page) believe(listed []string, p []float32) {
	const few = 3
	if len(listed) < few {
		return
	}
	paths := make(map[string]bool, len(listed))
	for _, address := range listed {
		paths[strings.TrimRight(pathOf(address), "/")] = true
	}
	shown, found := make(map[string]bool, len(listed)), make([]int, len(l.groups))
	for i := range l.headlines {
		h := &l.headlines[i]
		if path := strings.TrimRight(pathOf(h.href), "/"); h.link >= 0 && paths[path] {
			shown[path] = true
			found[h.group]++
		}
	}
	if len(shown) < few || 2*len(shown) < len(paths) {
		return
	}
	for g := range p {
		if t := &l.traits[g]; t.looksRight() && 2*found[g] > len(l.groups[g].lines) {
			p[g] = 1
		}
	}
}

// Main is the group that looks best, and how good each looks.
func (l *Page) Main(look model.Linear) (main int, looks []float32) {
	looks = make([]float32, len(l.groups))
	var x []float32
	for g := range looks {
		x = l.Look(x[:0], g)
		looks[g] = look.Score(x)
		if looks[g] > looks[main] {
			main = g
		}
	}
	return main, looks
}

// Probabilities are how probably the headlines of each group are stories of the page.
// Those of the main group are.
func (l *Page) Probabilities(like Blend, main int, looks []float32) []float32 {
	p := make([]float32, len(l.groups))
	beside := l.Beside(main, looks)
	var x []float32
	for g := range p {
		x = beside.Like(x[:0], g)
		p[g] = like.Probability(x)
	}
	p[main] = 1
	return p
}

func logistic(z float32) float32 { return 1 / (1 + float32(math.Exp(-float64(z)))) }
