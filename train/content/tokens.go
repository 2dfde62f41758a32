package main

import (
	"math"

	"github.com/seed-ad1655d8/newswire/internal/content"
)

// counts are the weights of the blocks that have each token, and of those among
// them that are content.
type counts struct{ all, content [content.TokenBuckets]float64 }

func (c *counts) add(p *page, sign float64) {
	for i := range p.tokens {
		w := sign * p.weight[i]
		for _, group := range p.tokens[i] {
			for _, slot := range group {
				c.all[slot] += w
				if p.label[i] {
					c.content[slot] += w
				}
			}
		}
	}
}

// table is what the tokens say, shrunk towards what all blocks say.
func (c *counts) table() content.TokenTable {
	const few = 2.
	all, some := 0., 0.
	for slot := range c.all {
		all += c.all[slot]
		some += c.content[slot]
	}
	prior := some / all
	t := make([]byte, content.TokenBuckets)
	for slot := range t {
		share := (c.content[slot] + few*prior) / (c.all[slot] + few)
		odds := math.Log(share/(1-share)) - math.Log(prior/(1-prior))
		t[slot] = byte(int8(math.Round(8 * max(-15, min(15, odds)))))
	}
	return content.TokenTable(t)
}

// withTokens gives pages their features of tokens: those to learn from by what
// the other pages say of their tokens, so that no page tells of itself.
func withTokens(learn, rest []*page) content.TokenTable {
	var c counts
	for _, p := range learn {
		c.add(p, 1)
	}
	for _, p := range learn {
		c.add(p, -1)
		p.setTokens(c.table())
		c.add(p, 1)
	}
	table := c.table()
	for _, p := range rest {
		p.setTokens(table)
	}
	return table
}

func (p *page) setTokens(table content.TokenTable) {
	for i := range p.features {
		p.features[i].SetTokens(&p.tokens[i], table)
	}
}
