package main

import (
	"math/rand/v2"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/train/cores"
)

// How the weights are learnt: what trials on other parts of the data showed.
const (
	epochs = 6
	rate   = .06 // of AdaGrad
	lasso  = 1   // of the sum of a weight's gradients, what it takes to be heard
	keep   = .5  // of the features at a time
	folds  = 5
)

// features numbers the features that there are.
type features struct{ ids map[uint64]int32 }

// sequences are the runs of a document, with the context that the tags of a first reading make, if
// there are any.
func (x *features) sequences(d *document, first []names.Tag) []sequence {
	allowed := d.allowed()
	var context *names.Context
	if first != nil {
		context = d.Context(first)
	}
	var out []sequence
	var hashes []uint64
	d.Runs(func(s names.Sentence, from, to int) {
		if start, _ := d.Word(from); d.only > 0 && start >= d.only {
			return
		}
		r := sequence{heavy: d.heavy, allowed: allowed[from:to]}
		for i := from; i < to; i++ {
			hashes = d.Features(hashes[:0], s, i)
			if first != nil {
				hashes = d.ContextFeatures(hashes, context, s, i, first)
			}
			ids := make([]int32, len(hashes))
			for j, h := range hashes {
				id, ok := x.ids[h]
				if !ok {
					id = int32(len(x.ids))
					x.ids[h] = id
				}
				ids[j] = id
			}
			r.features = append(r.features, ids)
		}
		out = append(out, r)
	})
	return out
}

// learn learns the weights of a reading: of the first, or of the second if there are tags
// of a first one. They are the mean of some that are learnt in several orders.
func learn(documents []*document, first map[*document][]names.Tag, orders uint64) *crf {
	var mean *crf
	for order := range orders {
		c := &crf{features: features{ids: map[uint64]int32{}}}
		var runs []sequence
		for _, d := range documents {
			runs = append(runs, c.features.sequences(d, first[d])...)
		}
		c.grow()
		random := rand.New(rand.NewPCG(1, order))
		var b buffers
		for range epochs {
			random.Shuffle(len(runs), func(i, j int) { runs[i], runs[j] = runs[j], runs[i] })
			for i := range runs {
				c.learn(&runs[i], random, &b)
			}
		}
		if mean == nil {
			mean = c
		} else {
			mean.add(c)
		}
	}
	mean.divide(float32(orders))
	return mean
}

// add adds the weights of another, learnt from the same.
func (c *crf) add(other *crf) {
	for f := range c.weights {
		for t, w := range other.weights[f] {
			c.weights[f][t] += w
		}
	}
	for from := range c.moves {
		for to, w := range other.moves[from] {
			c.moves[from][to] += w
		}
	}
}

func (c *crf) divide(by float32) {
	for f := range c.weights {
		for t := range c.weights[f] {
			c.weights[f][t] /= by
		}
	}
	for from := range c.moves {
		for to := range c.moves[from] {
			c.moves[from][to] /= by
		}
	}
}

// crossTag has each document tagged by a first reading that was learnt from the others.
func crossTag(documents []*document, words lexicon.Words) map[*document][]names.Tag {
	tags := make([][]names.Tag, len(documents))
	cores.Each(folds, func(fold int) {
		var rest []*document
		for _, d := range documents {
			if d.fold != fold {
				rest = append(rest, d)
			}
		}
		model := names.ReadModel(string(packWeights(words, [2]*crf{learn(rest, nil, 1), {}}, 0)))
		for i, d := range documents {
			if d.fold == fold {
				tags[i] = model.FirstReading(d.Document)
			}
		}
	})
	of := map[*document][]names.Tag{}
	for i, d := range documents {
		of[d] = tags[i]
	}
	return of
}
