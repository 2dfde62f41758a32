package main

import "testing"

func TestQuotes(t *testing.T) {
	const gold = "⟦PERSON:1|Jo Doe⟧ told ⟦ORG:2|Acme⟧: “⟦QUOTE:1|I was there⟧”. ⟦PERSON:1|Doe⟧ left. “⟦QUOTE:0|Help⟧”, one cried."
	for _, test := range []struct {
		name, found string
		want        quoteScore
	}{
		{"all right under other numbers", "⟦PERSON:5|Jo Doe⟧ told ⟦ORG:1|Acme⟧: “⟦QUOTE:5|I was there⟧”. ⟦PERSON:5|Doe⟧ left. “⟦QUOTE:0|Help⟧”, one cried.",
			quoteScore{score{2, 2, 2}, 2, 2, share{1, 1}, share{1, 1}}},
		{"part of a name is enough", "Jo ⟦PERSON:5|Doe⟧ told ⟦ORG:1|Acme⟧: “⟦QUOTE:5|I was there⟧”. Doe left. “⟦QUOTE:0|Help⟧”, one cried.",
			quoteScore{score{2, 2, 2}, 2, 2, share{1, 1}, share{1, 1}}},
		{"another speaker", "⟦PERSON:5|Jo Doe⟧ told ⟦ORG:1|Acme⟧: “⟦QUOTE:1|I was there⟧”. ⟦PERSON:5|Doe⟧ left. “⟦QUOTE:5|Help⟧”, one cried.",
			quoteScore{score{2, 2, 2}, 2, 0, share{0, 1}, share{0, 1}}},
		{"no speaker", "⟦PERSON:5|Jo Doe⟧ told ⟦ORG:1|Acme⟧: “⟦QUOTE:0|I was there⟧”. ⟦PERSON:5|Doe⟧ left. “⟦QUOTE:0|Help⟧”, one cried.",
			quoteScore{score{2, 2, 2}, 2, 1, share{0, 1}, share{1, 1}}},
		{"the majority of its mentions is somebody's", "⟦PERSON:5|Jo Doe⟧ told ⟦PERSON:5|Acme⟧: “⟦QUOTE:5|I was there⟧”. ⟦PERSON:5|Doe⟧ left. “⟦QUOTE:0|Help⟧”, one cried.",
			quoteScore{score{2, 2, 2}, 2, 2, share{1, 1}, share{1, 1}}},
		{"another extent", "⟦PERSON:5|Jo Doe⟧ told ⟦ORG:1|Acme⟧: “I ⟦QUOTE:5|was there⟧”. ⟦PERSON:5|Doe⟧ left. “Help”, one cried.",
			quoteScore{score{2, 1, 0}, 1, 0, share{}, share{}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, found := marked(t, gold), marked(t, test.found)
			var q quoteScore
			q.add(&d, found.names, found.quotes)
			if q != test.want {
				t.Errorf("%+v, want %+v", q, test.want)
			}
		})
	}
}
