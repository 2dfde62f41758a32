package newswire_test

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/sebdah/goldie/v2"

	"github.com/seed-ad1655d8/newswire"
)

// Every testdata/NAME.txt or NAME.html gives the page of NAME.golden.json. Incomplete dates
// are those around 11 January 2024, but for the source document, whose stories are of
// several months and have but the dates that they tell. Run go test -update to write them
// anew, and read what changed.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.[th][xt][tm]*")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	g := goldie.New(t, goldie.WithFixtureDir("testdata"), goldie.WithNameSuffix(".golden.json"), goldie.WithDiffFn(func(got, want string) string {
		return cmp.Diff(want, got)
	}))
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
		t.Run(name, func(t *testing.T) {
			date := time.Date(2024, 1, 11, 0, 0, 0, 0, time.UTC)
			if name == "newswire" {
				date = time.Time{}
			}
			page, err := newswire.Parse(strings.NewReader(readFile(t, file)), newswire.WithDate(date))
			if err != nil {
				t.Fatal(err)
			}
			b, err := json.MarshalIndent(page, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			g.Assert(t, name, append(b, '\n'))
		})
	}
}

// The project's source document: ten stories, in order.
func TestSplitSourceDocument(t *testing.T) {
	text := readFile(t, "testdata/newswire.txt")
	type story struct {
		Title      string
		Paragraphs int
	}
	want := []story{
		{"China-Russia trade relations reach record highs amid US sanctions", 8},
		{"Chinese cyber-espionage campaign reached the US Foreign Investments Office", 5},
		{"Biden extends sanctions on Hong Kong officials", 8},
		{"Russia is Reducing Investments in One of the Main Sectors of Trade with China", 11},
		{"New wave of mass protests in Serbia – students demand release of documents on train station restored by Chinese companies", 9},
		{"China imposed sanctions on two Canadian institutes and their employees", 4},
		{"Arab States Urge China to ‘Take Greater Role’ in Promoting Middle East Peace", 11},
		{"Warsaw Chopin Airport to Phase Out Nuctech Scanners Over Security Issues", 5},
		{"European Commission Investigates TikTok for Alleged Interference in Romanian Election", 11},
		{"Chinese National with Ties to British Prince Suspected of Espionage", 8},
	}
	var got []story
	articles := newswire.Split(text)
	for _, a := range articles {
		got = append(got, story{a.Title, len(a.Blocks)})
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("stories (-want +got):\n%s", diff)
	}
	// Every line is a title, a paragraph, a trailer that repeats a title, or one
	// of the page's own two.
	rest := text
	for _, a := range articles {
		for _, part := range append([]string{a.Title}, blockTexts(a)...) {
			before, after, found := strings.Cut(rest, part)
			if !found {
				t.Fatalf("%q is not in the document after what came before it", part)
			}
			if skipped := strings.TrimSpace(before); skipped != "" && skipped != "Newswire" && !strings.HasSuffix(skipped, " Read More »") {
				t.Errorf("before %.40q… the document has %q, which no article has", part, skipped)
			}
			rest = after
		}
		title, ok := strings.CutSuffix(strings.TrimSpace(strings.SplitN(rest, "\n", 4)[2]), " Read More »")
		if !ok || title != a.Title {
			t.Errorf("the trailer after %q repeats %q", a.Title, title)
		}
	}
	if tail := strings.Join(strings.Fields(rest), " "); !strings.HasSuffix(tail, "Read More » Scroll to Top") {
		t.Errorf("the document ends %q", tail)
	}
}

func blockTexts(a *newswire.Article) []string {
	var texts []string
	for _, b := range a.Blocks {
		texts = append(texts, b.In(a.Text))
	}
	return texts
}

// Each page is marked up: ⟦…⟧ around the titles that Split must find. The marks
// are taken out before.
func TestSplitStyles(t *testing.T) {
	const (
		rain  = "Rain has fallen on the northern valleys for nine days, and rivers have left their banks in several places.\n\nVillagers carried sandbags through the night while the army brought boats and generators."
		chess = "The youngest champion in the league's history won again, this time with the black pieces.\n\nHer opponent resigned after forty moves and congratulated her warmly across the board."
		coins = "Divers have raised a chest of silver coins from a wreck near the harbor's mouth.\n\nHistorians believe that merchants lost the treasure in a storm three centuries ago."
	)
	for name, page := range map[string]string{
		"read more after each": "⟦Floods⟧\n\n" + rain + "\n\nRead more\n\n⟦Champion⟧\n\n" + chess + "\n\nRead more\n\n⟦Treasure⟧\n\n" + coins + "\n\nRead more\n",
		"separators":           "Some Gazette\n\n⟦Floods⟧\n\n" + rain + "\n\n* * *\n\n⟦Champion⟧\n\n" + chess + "\n\n* * *\n\n⟦Treasure⟧\n\n" + coins,
		"end marks":            "⟦Floods⟧\n\n" + rain + "\n\n###\n\n⟦Champion⟧\n\n" + chess + "\n\n###\n",
		"dates below titles":   "⟦Floods⟧\n5 May 2024\n\n" + rain + "\n\n⟦Champion⟧\n4 May 2024\n\n" + chess,
		"dates above titles":   "5 May 2024\n⟦Floods⟧\n\n" + rain + "\n\n4 May 2024\n⟦Champion⟧\n\n" + chess,
		"bylines after bodies": "⟦Floods⟧\n\n" + rain + "\n\nPosted by Ana Lima\n\n⟦Champion⟧\n\n" + chess + "\n\nPosted by Tom Abara\n",
		"wide gaps":            "⟦Floods⟧\n\n" + rain + "\n\n\n\n⟦Champion⟧\n\n" + chess + "\n\n\n\n⟦Treasure⟧\n\n" + coins,
		"datelines":            "⟦Floods⟧\n\nPELL (Reuters) - " + rain + "\n\n⟦Champion⟧\n\nKARS (Reuters) - " + chess,
		"carriage returns":     strings.ReplaceAll("⟦Floods⟧\n\n"+rain+"\n\n###\n\n⟦Champion⟧\n\n"+chess+"\n\n###\n", "\n", "\r"),
		"no-break spaces":      "⟦Floods⟧\u00a0\n\u00a0\n" + rain + "\n\u00a0\n###\n\n\u00a0⟦Champion⟧\n\n" + chess + "\n\n###\n",
		"one story":            "⟦Floods⟧\n\n" + rain + "\n\nRivers\n\n" + rain,
		"one story, scenes":    "⟦Floods⟧\n\n" + rain + "\n\n* * *\n\n" + rain,
		"one story, a list":    "⟦Three ways through the rain⟧\n\n" + rain + "\n\n1. Sandbags\n\n" + rain + "\n\n2. Boats\n\n" + rain,
		"a title and nothing":  "⟦Floods⟧",
		"no title":             rain,
	} {
		t.Run(name, func(t *testing.T) {
			var want, got []string
			for _, marked := range strings.Split(page, "⟦")[1:] {
				title, _, _ := strings.Cut(marked, "⟧")
				want = append(want, title)
			}
			for _, a := range newswire.Split(strings.NewReplacer("⟦", "", "⟧", "").Replace(page)) {
				if a.Title != "" {
					got = append(got, a.Title)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("titles (-want +got):\n%s", diff)
			}
		})
	}
}

// Invalid bytes become U+FFFD in the article; Source counts in the text as given.
func TestSplitInvalidUTF8(t *testing.T) {
	text := "A title\xff\n\nSome words of prose\xc3, and then an end.\n"
	a := newswire.Split(text)[0]
	if a.Title != "A title�" || a.Text != "Some words of prose�, and then an end." {
		t.Errorf("got %q, %q", a.Title, a.Text)
	}
	if got, want := a.Source.In(text), strings.TrimSpace(text); got != want {
		t.Errorf("source is %q, want %q", got, want)
	}
}

func TestSplitNothing(t *testing.T) {
	for _, text := range []string{"", " \r\n\t\u00a0\n", "* * *", "Skip to content"} {
		if got := newswire.Split(text); len(got) > 1 || len(got) == 1 && got[0].Text != "" {
			t.Errorf("%q: got %d articles", text, len(got))
		}
	}
}
