package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// mistakes lists what is not right in a set.
type mistakes struct {
	missed, extra, kind, extent                       tally // of names
	split, merged                                     tally // of entities
	quotesMissed, quotesExtra, quotesExtent, speakers tally
}

// addNames lists the names of a document, in the terms of its set.
func (m *mistakes) addNames(d *document, found []name) {
	matched := make([]bool, len(found))
	for i, j := range match(d.names, found) {
		g := d.names[i]
		if j < 0 {
			m.missed.add(d, g.place, g.kind, d.at(g.place))
			continue
		}
		matched[j] = true
		switch f := found[j]; {
		case g.place != f.place:
			m.extent.add(d, g.span(f.place), g.kind, d.at(g.place), f.kind, d.at(f.place))
		case g.kind != f.kind:
			m.kind.add(d, g.place, g.kind, f.kind, d.at(g.place))
		}
	}
	for j, f := range found {
		if !matched[j] {
			m.extra.add(d, f.place, f.kind, d.at(f.place))
		}
	}
}

// addLinks lists the gold entities whose mentions were found in several entities, and the
// entities found that have mentions of several.
func (m *mistakes) addLinks(d *document, found []name) {
	foundAt := map[place]int{}
	for _, f := range found {
		foundAt[f.place] = f.entity
	}
	parts := map[pair][]place{}
	for _, g := range d.names {
		if f, ok := foundAt[g.place]; ok {
			parts[pair{g.entity, f}] = append(parts[pair{g.entity, f}], g.place)
		}
	}
	keys := slices.SortedFunc(maps.Keys(parts), func(a, b pair) int {
		return cmp.Or(a.gold-b.gold, a.found-b.found)
	})
	gold, ours := map[int][]string{}, map[int][]string{}
	for _, k := range keys {
		gold[k.gold] = append(gold[k.gold], d.spellings(parts[k]))
		ours[k.found] = append(ours[k.found], d.spellings(parts[k]))
	}
	for _, k := range keys {
		first := parts[k][0]
		if list := gold[k.gold]; len(list) > 1 {
			m.split.add(d, first, list...)
			delete(gold, k.gold)
		}
		if list := ours[k.found]; len(list) > 1 {
			m.merged.add(d, first, list...)
			delete(ours, k.found)
		}
	}
}

// spellings are the different texts at some places.
func (d *document) spellings(places []place) string {
	var out []string
	for _, p := range places {
		if s := d.at(p); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// addQuotes lists the quotes of an article.
func (m *mistakes) addQuotes(d *document, found []name, quotes []quote) {
	matched := make([]bool, len(quotes))
	for i, j := range match(d.quotes, quotes) {
		g := d.quotes[i]
		if j < 0 {
			m.quotesMissed.add(d, g.place, short(d.at(g.place)))
			continue
		}
		matched[j] = true
		q := quotes[j]
		if g.place != q.place {
			m.quotesExtent.add(d, g.span(q.place), short(d.at(g.place)), short(d.at(q.place)))
		} else if !sameSpeaker(g.speaker, q.speaker, d.names, found) {
			m.speakers.add(d, g.place, d.nameOf(g.speaker, d.names), d.nameOf(q.speaker, found))
		}
	}
	for j, q := range quotes {
		if !matched[j] {
			m.quotesExtra.add(d, q.place, short(d.at(q.place)))
		}
	}
}

// nameOf is the longest mention of an entity.
func (d *document) nameOf(entity int, names []name) string {
	longest := ""
	for _, n := range names {
		if s := d.at(n.place); n.entity == entity && len(s) > len(longest) {
			longest = s
		}
	}
	if longest == "" {
		return "nobody"
	}
	return longest
}

// short is s without its middle.
func short(s string) string {
	const size = 25
	if len(s) <= 2*size {
		return s
	}
	return strings.ToValidUTF8(s[:size], "") + "…" + strings.ToValidUTF8(s[len(s)-size:], "")
}

// printErrors prints of each list of errors the n most frequent.
func (r *result) printErrors(w io.Writer, n int) {
	fmt.Fprintf(w, "\n== %s\n", r.set.label())
	r.errors.missed.Print(w, "missed (kind | text)", n)
	r.errors.extra.Print(w, "extra (kind | text)", n)
	r.errors.kind.Print(w, "kind (gold | ours | text)", n)
	r.errors.extent.Print(w, "span (gold kind | gold | our kind | ours)", n)
	if !r.set.news {
		return
	}
	r.errors.split.Print(w, "one entity found as several", n)
	r.errors.merged.Print(w, "several entities found as one", n)
	r.errors.quotesMissed.Print(w, "quotes missed", n)
	r.errors.quotesExtra.Print(w, "quotes extra", n)
	r.errors.quotesExtent.Print(w, "quotes span (gold | ours)", n)
	r.errors.speakers.Print(w, "speaker (gold | ours)", n)
}
