package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/listing"
)

// report says how well the pages were read that were not learnt from.
func report(pages []*page) string {
	var b strings.Builder
	for _, set := range []string{"front", "other", "labelled", "products"} {
		f1, good, n := 0., 0, 0
		for _, p := range lists(pages) {
			if p.set() != set {
				continue
			}
			f := p.f1()
			f1 += f
			if f >= .9 {
				good++
			}
			n++
		}
		fmt.Fprintf(&b, "  stories of %d lists, %s: F1 %.4f, %d pages .9 or more\n", n, set, f1/float64(n), good)
	}
	found, all := map[string]int{}, map[string]int{}
	for _, p := range pages {
		kind := p.kind
		if p.list {
			kind = "list"
		}
		if p.unsure {
			continue
		}
		all[kind]++
		if p.isList >= listing.Likely {
			found[kind]++
		}
	}
	fmt.Fprintf(&b, "  lists found: %d of %d; taken for one:", found["list"], all["list"])
	for i, kind := range []string{"article", "collection", "documentation", "forum", "listing", "product", "service"} {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, " %s %d of %d", kind, found[kind], all[kind])
	}
	return b.String() + "\n"
}

// set is of which of the lists a page is: the fronts of listing/dev, its others, those
// labelled beside this file, or the products there.
func (p *page) set() string {
	switch {
	case !p.list:
		return "products"
	case p.optional == nil:
		return "labelled"
	case p.class == "front":
		return "front"
	}
	return "other"
}

// f1 compares the stories that were read with those of the page.
func (p *page) f1() float64 {
	right, all := 0, 0
	seen := map[string]bool{}
	for _, s := range p.got {
		address := p.address(s.Href)
		want, ok := p.story(address)
		if !ok && p.optional[address] {
			continue
		}
		all++
		if ok && !seen[address] && want.is(s.Title) {
			right++
		}
		seen[address] = true
	}
	return 2 * float64(right) / float64(all+len(p.stories))
}

// printErrors lists the stories that are wrong or missed, and the pages that are wrongly
// taken for lists or not.
func printErrors(pages []*page) {
	const good, many = .97, 8
	for _, p := range lists(pages) {
		if p.f1() >= good {
			continue
		}
		var wrong []string
		seen := map[string]bool{}
		for _, s := range p.got {
			address := p.address(s.Href)
			want, ok := p.story(address)
			if seen[address] = true; !ok && !p.optional[address] || ok && !want.is(s.Title) {
				wrong = append(wrong, "+ "+s.Title)
			}
		}
		for address, s := range p.stories {
			if !seen[address] && s.title != "" {
				wrong = append(wrong, "- "+s.title)
			}
		}
		slices.Sort(wrong)
		fmt.Printf("%s %.3f\n\t%s\n", p.id, p.f1(), strings.Join(wrong[:min(len(wrong), many)], "\n\t"))
	}
	for _, p := range pages {
		if !p.unsure && (p.isList >= listing.Likely) != p.list {
			fmt.Printf("%s %s %s is a list: %.2f\n", p.id, p.kind, p.url, p.isList)
		}
	}
}
