package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/names"
)

// tally counts names.
type tally struct{ gold, found, right int }

func (t tally) f1() float64 { return 100 * 2 * float64(t.right) / float64(max(1, t.gold+t.found)) }

// fourClasses are the kinds that the sets in IOB2 tell apart.
var fourClasses = []struct {
	name  string
	kinds uint16
}{{"PER", per}, {"ORG", org}, {"LOC", loc}, {"MISC", misc}}

// measure compares the names that find finds with those that are right.
func measure(documents []*document, find func(*document) []span) string {
	var all, three tally
	var kinds [10]tally
	var four [4]tally
	for _, d := range documents {
		found := find(d)
		for _, s := range d.spans {
			all.gold++
			for i, k := range fourClasses {
				if s.kinds&k.kinds != 0 {
					four[i].gold++
				}
			}
			for k := range kinds {
				if s.kinds == 1<<k {
					kinds[k].gold++
				}
			}
		}
		for _, s := range found {
			s = d.snap(s)
			all.found++
			right := 0
			if d.has(s) {
				right = 1
			}
			all.right += right
			for k := range kinds {
				if s.kinds == 1<<k {
					kinds[k].found++
					kinds[k].right += right
				}
			}
			for i, k := range fourClasses {
				if s.kinds&k.kinds != 0 {
					four[i].found++
					s.kinds = k.kinds
					if d.has(s) {
						four[i].right++
					}
				}
			}
		}
	}
	var b strings.Builder
	if documents[0].ten {
		fmt.Fprintf(&b, "%.1f |", all.f1())
		for k, t := range kinds {
			fmt.Fprintf(&b, " %s %.1f", kindNames[k], t.f1())
		}
		b.WriteString(" | ")
	}
	for _, t := range four[:3] {
		three.gold, three.found, three.right = three.gold+t.gold, three.found+t.found, three.right+t.right
	}
	fmt.Fprintf(&b, "PER+ORG+LOC %.1f", three.f1())
	for i, k := range fourClasses {
		fmt.Fprintf(&b, " %s %.1f", k.name, four[i].f1())
	}
	b.WriteByte('\n')
	return b.String()
}

// has says whether a name is right.
func (d *document) has(s span) bool {
	return slices.ContainsFunc(d.spans, func(t span) bool { return s.start == t.start && s.end == t.end && s.kinds&t.kinds != 0 })
}

// find are the names that a model finds.
func (d *document) find(m names.Model) []span {
	title, text := m.Find("", d.text)
	return spansOf(append(title, text...))
}

// named are the names that tags tell.
func (d *document) named(tags []names.Tag) []span {
	return spansOf(d.Names(nil, tags, 0, d.Words()))
}

func spansOf(found []names.Name) []span {
	var out []span
	for _, n := range found {
		out = append(out, span{n.Start, n.End, 1 << n.Kind})
	}
	return out
}

// snap is s as the words of its corpus have it: without "the" before and marks after it.
func (d *document) snap(s span) span {
	if d.words == nil {
		return s
	}
	a, _ := slices.BinarySearchFunc(d.words, s.start, func(w [2]int, at int) int { return w[1] - 1 - at })
	b := a
	for b < len(d.words) && d.words[b][0] < s.end {
		b++
	}
	word := func(i int) string { return d.text[d.words[i][0]:d.words[i][1]] }
	for b > a && slices.Contains([]string{"'s", "’s", "'", ",", ".", ":", ";", `"`, "?", "!", "(", ")"}, word(b-1)) {
		b--
	}
	for a < b && slices.Contains([]string{"the", `"`, "'", "(", "``"}, strings.ToLower(word(a))) {
		a++
	}
	if b > a {
		s.start, s.end = d.words[a][0], d.words[b-1][1]
	}
	return s
}

// printErrors lists what was not found, and what was found and is not right.
func printErrors(documents []*document, find func(*document) []span) {
	for _, d := range documents {
		found := find(d)
		print := func(what string, s span) {
			kind := ""
			for k, name := range kindNames {
				if s.kinds == 1<<k {
					kind = name
				}
			}
			around := d.text[max(0, s.start-40):s.start] + "[" + d.text[s.start:s.end] + "]" + d.text[s.end:min(len(d.text), s.end+40)]
			fmt.Printf("%s %s %s | %s\n", d.name, what, kind, strings.Join(strings.Fields(strings.ToValidUTF8(around, "")), " "))
		}
		for _, s := range d.spans {
			if !slices.Contains(found, s) {
				print("missed", s)
			}
		}
		for _, s := range found {
			if !d.has(s) {
				print("found", s)
			}
		}
	}
}
