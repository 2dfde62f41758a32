package main

import (
	"fmt"
	"strings"
	"testing"
)

func TestParseNews(t *testing.T) {
	const article = "⟦GPE:1|Genève⟧ votes ⟦DATE:2019-01-06|Sunday⟧\n2019-01-07\n\nHe said “⟦QUOTE:0|It is ⟦MONEY:5000000 USD|$5 million⟧ ⟦TIME:2019-01-06TNI|tonight⟧⟧”.\n"
	headline, body, err := parseNews(article)
	if err != nil {
		t.Fatal(err)
	}
	if headline.Text != "Genève votes Sunday" || body.Text != "\nHe said “It is $5 million tonight”.\n" {
		t.Errorf("headline %q, body %q", headline.Text, body.Text)
	}
	if ref := body.ref.Format("2006-01-02"); ref != "2019-01-07" || !headline.ref.Equal(body.ref) {
		t.Errorf("dates %v and %v", headline.ref, body.ref)
	}
	var got []string
	for _, e := range []example{headline, body} {
		for _, s := range e.Spans {
			got = append(got, fmt.Sprintf("%s %s %q", s.Type, s.Value, e.Text[s.Start:s.End]))
		}
	}
	want := []string{
		`GPE 1 "Genève"`, `DATE 2019-01-06 "Sunday"`,
		`QUOTE 0 "It is $5 million tonight"`, `MONEY 5000000 USD "$5 million"`, `TIME 2019-01-06TNI "tonight"`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestParseNewsErrors(t *testing.T) {
	for _, test := range []struct{ article, says string }{
		{"Headline\n2019-01-07", "no headline and date"},
		{"Headline\nSunday\n\nBody", `no reference date: "Sunday"`},
		{"Headline\n2019-01-07\nOn ⟦DATE:2019|a day", "1 marks open"},
		{"Headline\n2019-01-07\nOn a day⟧", "closed that is not open"},
		{"Headline\n2019-01-07\nOn ⟦DATE|a day⟧", "without attribute"},
	} {
		if _, _, err := parseNews(test.article); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%q: %v, want %q", test.article, err, test.says)
		}
	}
}

func TestParseRef(t *testing.T) {
	for s, want := range map[string]string{
		"":                            "0001-01-01T00:00:00",
		"2008-07-02":                  "2008-07-02T00:00:00",
		"2016-11-07T16:12:00":         "2016-11-07T16:12:00",
		"2017-09-28T14:11:10.9626841": "2017-09-28T14:11:10",
		"1998-04-18T06:07":            "1998-04-18T06:07:00",
		"03-02-2009":                  "2009-03-02T00:00:00",
	} {
		if got, err := parseRef(s); err != nil || got.Format("2006-01-02T15:04:05") != want {
			t.Errorf("%q: %v %v, want %s", s, got, err, want)
		}
	}
}
