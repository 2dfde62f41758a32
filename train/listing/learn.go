package main

import (
	"github.com/seed-ad1655d8/newswire/internal/content"
	"github.com/seed-ad1655d8/newswire/internal/listing"
	"github.com/seed-ad1655d8/newswire/internal/model"
	"github.com/seed-ad1655d8/newswire/train/boost"
	"github.com/seed-ad1655d8/newswire/train/kinds"
)

// chooser learns which headlines are the stories of a page: from lists of stories, and
// of products, which pages lay out alike.
func chooser(pages []*page) (look model.Linear, like listing.Blend) {
	const decay = .03
	var sets []rows
	for _, p := range pages {
		labels, weights := p.label(-1)
		r := rows{x: p.looks, y: make([]float64, len(labels))}
		sum := 0.
		for g, share := range labels {
			if share > .5 {
				r.y[g] = weights[g]
				sum += weights[g]
			}
		}
		if sum == 0 {
			continue
		}
		for g := range r.y {
			r.y[g] /= sum
		}
		sets = append(sets, r)
	}
	look = rank(sets)
	var beside rows
	learnt := 0
	for _, p := range pages {
		main, looks := p.Main(look)
		if labels, _ := p.label(-1); labels[main] < .5 {
			continue
		}
		labels, weights := p.label(main)
		weights[main] = 0
		liker := p.Beside(main, looks)
		for g := range labels {
			beside.add(liker.Like(nil, g), labels[g], weights[g])
		}
		learnt++
	}
	return look, listing.Blend{Linear: logistic(beside, 1/float64(learnt), decay), Trees: boost.Learn(beside.pages(), listing.LikeTrees, leaves)}
}

// How pages are learnt, and trees.
const (
	pageTrees, leaves = 160, 4
	scarce            = 40. // how much more a list counts than another page
)

// isSure is how sure it is what a page is.
func (p *page) isSure() float64 {
	switch {
	case p.unsure:
		return 0
	case p.kind == "forum":
		return .3 // its boards list what is talked about
	}
	return 1
}

// read reads a page by weights for its headlines and the kinds it may have, and returns
// its features; none if it has no headlines.
func (p *page) read(w listing.Weights, table content.KindTable) []float32 {
	if len(p.groups) == 0 {
		return nil
	}
	p.kinds = table.Kinds(p.evidence)
	main, looks := p.Main(w.Look)
	p.got = p.Stories(p.Probabilities(w.Like, main, looks))
	if len(p.got) == 0 {
		return nil
	}
	c := listing.Claims{Kinds: p.kinds, Address: p.canonical, Types: p.types}
	p.surelyNot = !listing.MayBeList(p.kinds) || p.BeginsAsStory(p.got, c)
	return p.Features(p.got, main, looks[main], c)
}

// decider learns whether a page is a list of stories, from the features of pages.
func decider(pages []*page, features [][]float32) listing.Blend {
	const decay = .001
	var all rows
	for i, p := range pages {
		if features[i] == nil {
			continue
		}
		y, w := 0., p.isSure()
		if p.list {
			y, w = 1, scarce*w
		}
		all.add(features[i], y, w)
	}
	return listing.Blend{Linear: logistic(all, 1, decay*float64(len(all.x))), Trees: boost.Learn(all.pages(), pageTrees, leaves)}
}

// kindTable learns the kinds of pages.
func kindTable(pages []*page) content.KindTable {
	var all []kinds.Page
	for _, p := range pages {
		if p.kind != "" {
			all = append(all, kinds.Page{Evidence: p.evidence, Kind: p.kind})
		}
	}
	return kinds.Table(all)
}

// lists are the pages whose stories are known.
func lists(pages []*page) []*page {
	var lists []*page
	for _, p := range pages {
		if len(p.stories) > 0 && len(p.groups) > 0 {
			lists = append(lists, p)
		}
	}
	return lists
}

// without are the pages that are not of a fold.
func without(pages []*page, fold int) []*page {
	var rest []*page
	for _, p := range pages {
		if p.fold != fold {
			rest = append(rest, p)
		}
	}
	return rest
}
