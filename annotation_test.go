package newswire_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/amount"
	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/timex"
)

// The kinds, grains and mods of the public types are those of the packages that find them.
func TestAnnotationConstants(t *testing.T) {
	for _, same := range []bool{
		newswire.DateKind(timex.KindDate) == newswire.KindDate, newswire.DateKind(timex.KindTime) == newswire.KindTime,
		newswire.DateKind(timex.KindDuration) == newswire.KindDuration, newswire.DateKind(timex.KindSet) == newswire.KindSet,
		newswire.Grain(timex.Century) == newswire.GrainCentury, newswire.Grain(timex.HalfYear) == newswire.GrainHalfYear, newswire.Grain(timex.Season) == newswire.GrainSeason,
		newswire.Grain(timex.Week) == newswire.GrainWeek, newswire.Grain(timex.DayPart) == newswire.GrainDayPart, newswire.Grain(timex.Second) == newswire.GrainSecond,
		newswire.AmountKind(amount.Money) == newswire.KindMoney, newswire.AmountKind(amount.Percent) == newswire.KindPercent,
		newswire.AmountKind(amount.Quantity) == newswire.KindQuantity, newswire.AmountKind(amount.Count) == newswire.KindCount,
		newswire.EntityKind(names.Person) == newswire.KindPerson, newswire.EntityKind(names.Org) == newswire.KindOrg, newswire.EntityKind(names.GPE) == newswire.KindGPE,
		newswire.EntityKind(names.Loc) == newswire.KindLoc, newswire.EntityKind(names.Product) == newswire.KindProduct, newswire.EntityKind(names.Work) == newswire.KindWorkOfArt,
		newswire.Mod(number.LessThan) == newswire.ModLessThan, newswire.Mod(number.EqualOrMore) == newswire.ModEqualOrMore, newswire.Mod(number.Approximately) == newswire.ModApprox,
	} {
		if !same {
			t.Fatal("a constant has another value")
		}
	}
}

// An article's dates are resolved from its own day, else from that of its dateline, of the
// page, or of its text, and Reference says from which.
func TestReference(t *testing.T) {
	const body = "The ferry sank on Friday and the harbour has been closed to all ships since then.\n"
	page := time.Date(2024, 5, 16, 0, 0, 0, 0, time.UTC)
	for name, test := range map[string]struct {
		text, source, friday string
		date                 time.Time
	}{
		"published": {"Ferry sinks\nBy Ann Lee\n12 June 2023\n\n" + body, "published", "2023-06-09", page},
		"dateline":  {"Ferry sinks\n\nPELL, March 6, 2023 (Reuters) - " + body, "dateline", "2023-03-03", page},
		"option":    {"Ferry sinks\n\n" + body, "option", "2024-05-10", page},
		"text":      {"Ferry sinks\n\nOn Monday, March 6, 2023, it rained. " + body, "text", "2023-03-03", time.Time{}},
		"none":      {"Ferry sinks\n\n" + body, "", "XXXX-WXX-5", time.Time{}},
	} {
		p, err := newswire.Parse(strings.NewReader(test.text), newswire.WithDate(test.date))
		if err != nil || len(p.Articles) != 1 {
			t.Fatal(name, p, err)
		}
		a, got := p.Articles[0], ""
		for _, d := range a.Dates {
			if d.Text == "Friday" {
				got = d.Value
			}
		}
		if a.Reference.Source != test.source || got != test.friday {
			t.Errorf("%s: reference %v from %q, Friday is %s, want %s", name, a.Reference, a.Reference.Source, got, test.friday)
		}
	}
}

// Of what overlaps the longer stays, and what is as long is a date before it is a name.
func TestAnnotateSettles(t *testing.T) {
	for text, want := range map[string]string{
		"He won a medal at the 2020 Summer Olympics in Tokyo.":                       "EVENT 2020 Summer Olympics",
		"The city paid 100 Canadian dollars for the boat, officials said.":           "money 100 Canadian dollars",
		"He said that 20 French soldiers and thousands of Georgians had been there.": "count 20, count thousands, NORP French, NORP Georgians",
		"The World War II bomb was found on Friday by two of the fishermen.":         "date Friday, EVENT World War II",
	} {
		a := newswire.Article{Text: text}
		newswire.Annotate(&a)
		var got []string
		for _, d := range a.Dates {
			got = append(got, d.Kind.String()+" "+d.Text)
		}
		for _, m := range a.Amounts {
			got = append(got, m.Kind.String()+" "+m.Text)
		}
		for _, e := range a.Entities {
			if e.Kind != newswire.KindGPE {
				got = append(got, e.Kind.String()+" "+e.Name)
			}
		}
		if got := strings.Join(got, ", "); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// A quote in the title is by whom the text says.
func TestAnnotateTitleQuote(t *testing.T) {
	a := newswire.Article{
		Title: "Mayor: 'We Cannot Risk It'",
		Text:  "The harbour stays closed. “We cannot risk it, not now,” said Ana Silva, the mayor of Lisbon.",
	}
	newswire.Annotate(&a)
	if len(a.Quotes) != 2 || a.Quotes[0].Field != newswire.FieldTitle || a.Quotes[0].Speaker == 0 || a.Quotes[0].Speaker != a.Quotes[1].Speaker {
		t.Errorf("%+v", a.Quotes)
	}
}

// Annotate replaces what was there, the same each time.
func TestAnnotateAgain(t *testing.T) {
	a := newswire.Article{Title: "Merkel Meets Macron", Text: "“We agree,” said Angela Merkel in Paris on Tuesday. It costs 5 euros."}
	newswire.Annotate(&a)
	once := a
	newswire.Annotate(&a)
	if diff := cmp.Diff(once, a); diff != "" {
		t.Errorf("-once +twice:\n%s", diff)
	}
	a.Title, a.Text = "Fähre gesunken", "Die Fähre sank am 5. Mai vor Skarn. Der Schaden beträgt 1,5 Millionen Euro, wie die Reederei mitteilte, die das Schiff vor zwei Jahren gekauft hatte."
	newswire.Annotate(&a)
	if len(a.Entities)+len(a.Dates)+len(a.Amounts)+len(a.Quotes) > 0 {
		t.Errorf("of another language: %+v", a)
	}
}

// Text in another language has no dates or amounts, rather than wrong ones.
func TestAnnotationLanguage(t *testing.T) {
	p, err := newswire.Parse(strings.NewReader("Fähre gesunken\n\nDie Fähre sank am 5. Mai 2024 vor Skarn. Der Schaden beträgt 1,5 Millionen Euro, wie die Reederei mitteilte.\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range p.Articles {
		if len(a.Dates)+len(a.Amounts) > 0 {
			t.Errorf("%+v %+v", a.Dates, a.Amounts)
		}
	}
}
