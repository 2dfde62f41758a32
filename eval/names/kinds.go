package main

import "slices"

// ours are our kinds, in the order of tables.
var ours = []string{"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART"}

// terms are what a set may call a kind of ours. The first that it has is meant.
var terms = map[string][]string{
	"PERSON":      {"PERSON", "PER"},
	"NORP":        {"NORP", "MISC"},
	"ORG":         {"ORG"},
	"GPE":         {"GPE", "LOC"},
	"LOC":         {"LOC"},
	"FAC":         {"FAC", "LOC"},
	"EVENT":       {"EVENT", "MISC"},
	"LAW":         {"LAW", "MISC"},
	"PRODUCT":     {"PRODUCT", "MISC"},
	"WORK_OF_ART": {"WORK_OF_ART", "WORK", "MISC"},
}

// persOrgLoc are the kinds that all sets have, by all their names.
var persOrgLoc = []string{"PERSON", "PER", "ORG", "LOC"}

// setKinds finds out which kinds the documents have. Marks that are no names, as dates,
// are left out.
func (c *collection) setKinds() {
	has := map[string]bool{}
	for _, d := range c.documents {
		for _, n := range d.names {
			has[n.kind] = true
		}
	}
	c.kindOf = map[string]string{}
	for _, kind := range ours {
		for _, term := range terms[kind] {
			if has[term] {
				c.kindOf[kind] = term
				if !slices.Contains(c.kinds, term) {
					c.kinds = append(c.kinds, term)
				}
				break
			}
		}
	}
	if i := slices.Index(c.kinds, "MISC"); i >= 0 {
		c.kinds = append(slices.Delete(c.kinds, i, i+1), "MISC")
	}
	for i := range c.documents {
		d := &c.documents[i]
		d.names = slices.DeleteFunc(d.names, func(n name) bool { return !slices.Contains(c.kinds, n.kind) })
	}
}

// inTerms are names that were found, as the set would mark them: their kinds its own and,
// if it has tokens, their spans of whole tokens.
func (c *collection) inTerms(d *document, found []name) []name {
	var out []name
	for _, n := range found {
		kind, ok := c.kindOf[n.kind]
		if ok && d.tokens != nil {
			n.place, ok = d.snap(n.place)
		}
		if ok {
			n.kind = kind
			out = append(out, n)
		}
	}
	return out
}
