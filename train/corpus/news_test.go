package corpus

import (
	"fmt"
	"strings"
	"testing"
)

func TestParseNews(t *testing.T) {
	const article = "⟦GPE:1|Genève⟧ votes ⟦DATE:2019-01-06|Sunday⟧\n2019-01-07\n\nHe said “⟦QUOTE:0|⟦MONEY:5000000 USD|$5 million⟧ ⟦TIME:2019-01-06TNI|tonight⟧⟧”.\n"
	n, err := ParseNews(article)
	if err != nil {
		t.Fatal(err)
	}
	if n.Headline.Text != "Genève votes Sunday" || n.Body.Text != "\nHe said “$5 million tonight”.\n" || n.Date != "2019-01-07" {
		t.Errorf("headline %q, date %q, body %q", n.Headline.Text, n.Date, n.Body.Text)
	}
	var got []string
	for _, m := range []Marked{n.Headline, n.Body} {
		for _, s := range m.Marks {
			got = append(got, fmt.Sprintf("%s %s %q", s.Type, s.Attribute, m.Text[s.Start:s.End]))
		}
	}
	want := []string{
		`GPE 1 "Genève"`, `DATE 2019-01-06 "Sunday"`,
		`QUOTE 0 "$5 million tonight"`, `MONEY 5000000 USD "$5 million"`, `TIME 2019-01-06TNI "tonight"`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestParseNewsErrors(t *testing.T) {
	for _, test := range []struct{ article, says string }{
		{"Headline\n2019-01-07", "no headline and date"},
		{"Headline\n2019-01-07\nOn ⟦DATE:2019|a day", "1 marks open"},
		{"Headline\n2019-01-07\nOn a day⟧", "closed that is not open"},
		{"Headline\n2019-01-07\nOn ⟦DATE|a day⟧", "without attribute"},
	} {
		if _, err := ParseNews(test.article); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%q: %v, want %q", test.article, err, test.says)
		}
	}
}
