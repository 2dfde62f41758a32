package newswire_test

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/seed-ad1655d8/newswire"
)

const bulletin = `Harbor Gazette

Ferry line orders two electric ships
12 June 2023

The ships are to be delivered in 2026.

Night trains return to the north
11 June 2023

PELL (Reuters) - Night trains will run to the north again from October.

A berth costs 49 euros.
`

func ExampleParse() {
	page, err := newswire.Parse(strings.NewReader(bulletin))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(page.Kind, page.Title)
	for _, a := range page.Articles {
		fmt.Println(a.Published, a.Title)
	}
	// Output:
	// listing Harbor Gazette
	// 2023-06-12 Ferry line orders two electric ships
	// 2023-06-11 Night trains return to the north
}

func ExampleDates() {
	published := time.Date(2024, 5, 16, 0, 0, 0, 0, time.UTC)
	const text = "The ferry sank on Tuesday night, two years after its launch in March 2022. Sales fell in the first quarter from a year earlier."
	for _, d := range newswire.Dates(text, published) {
		fmt.Println(d.Kind, d.Text, d.Value)
	}
	// Output:
	// time Tuesday night 2024-05-14TNI
	// duration two years P2Y
	// date March 2022 2022-03
	// date the first quarter 2024-Q1
	// date a year earlier 2023-Q1
}

func ExampleAmounts() {
	const text = "Exports rose 5 to 7 percent to 1.75 trillion yuan ($237 billion), and 5,500 people work in plants of 35,000 square feet."
	for _, a := range newswire.Amounts(text) {
		fmt.Println(a.Kind, a.Number, a.Unit, "in", a.Text)
	}
	// Output:
	// percent 5 % in 5
	// percent 7 % in 7 percent
	// money 1.75e+12 CNY in 1.75 trillion yuan
	// money 2.37e+11 USD in $237 billion
	// count 5500 people in 5,500 people
	// quantity 35000 [sft_i] in 35,000 square feet
}

func ExampleEntities() {
	const text = "German Chancellor Angela Merkel met Emmanuel Macron in Paris. Merkel then flew to the headquarters of the World Health Organization (WHO) in Geneva. The WHO thanked Germany."
	for _, e := range newswire.Entities(text) {
		fmt.Printf("%d %v %q %q %q", e.ID, e.Kind, e.Name, e.Code, e.Role)
		for _, m := range e.Mentions {
			fmt.Print(" ", m.Start)
		}
		fmt.Println()
	}
	// Output:
	// 1 NORP "German" "DE" "" 0
	// 2 PERSON "Angela Merkel" "" "German Chancellor" 18 62
	// 3 PERSON "Emmanuel Macron" "" "" 36
	// 4 GPE "Paris" "" "" 55
	// 5 ORG "World Health Organization" "" "" 106 133 153
	// 6 GPE "Geneva" "" "" 141
	// 7 GPE "Germany" "DE" "" 165
}

func ExampleQuotes() {
	const text = "“The harbour will stay closed,” said Ana Silva, the mayor. “We cannot risk it.” According to Reuters, two ships are missing."
	entities := newswire.Entities(text)
	for _, q := range newswire.Quotes(text) {
		speaker := "somebody"
		if q.Speaker > 0 {
			speaker = entities[q.Speaker-1].Name
		}
		fmt.Printf("%s %s: %s\n", q.Kind, speaker, q.Text)
	}
	// Output:
	// direct Ana Silva: The harbour will stay closed,
	// direct Ana Silva: We cannot risk it.
	// indirect Reuters: two ships are missing
}

func ExampleAnnotate() {
	a := newswire.Article{
		Title:     "Merkel Meets Macron",
		Text:      "Angela Merkel met Emmanuel Macron in Paris on Tuesday. They spoke of a loan of 3 billion euros.",
		Published: newswire.Stamp{Time: time.Date(2019, 5, 16, 0, 0, 0, 0, time.UTC), Grain: newswire.GrainDay},
	}
	newswire.Annotate(&a)
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			fmt.Println(e.ID, e.Name, "in the", m.Field, "as", m.Text)
		}
	}
	fmt.Println(a.Dates[0].Value, a.Amounts[0].Number, a.Amounts[0].Unit)
	// Output:
	// 1 Angela Merkel in the title as Merkel
	// 1 Angela Merkel in the text as Angela Merkel
	// 2 Emmanuel Macron in the title as Macron
	// 2 Emmanuel Macron in the text as Emmanuel Macron
	// 3 Paris in the text as Paris
	// 2019-05-14 3e+09 EUR
}

const recipe = `<html lang="en"><title>A loaf for the ferry | Harbor Gazette</title>
<article onclick="steal()"><h1>A loaf for the ferry</h1>
<p>The crew of the night ferry bake their own bread, and have done so since the bakery in Pell closed its doors in the winter of the long storm.</p>
<h2>How they do it</h2>
<ol><li>Mix <b>a pound</b> of flour &amp; water.</li><li>Wait until <a href="https://tides.example/pell" onmouseover="steal()">high tide</a>.</li><li>Ask <a href="javascript:steal()">the cook</a> whether the oven is hot enough.</li></ol>
<script>steal()</script>
<p>It keeps for three days, the cook says, and nobody on board has ever let it come to that, not even in the week when the engine stood still.</p></article></html>`

func ExampleArticle_HTML() {
	page, err := newswire.Parse(strings.NewReader(recipe))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range page.Articles {
		fmt.Println(a.HTML())
	}
	// Output:
	// <p>The crew of the night ferry bake their own bread, and have done so since the bakery in Pell closed its doors in the winter of the long storm.</p>
	// <h2>How they do it</h2>
	// <ol>
	// <li>Mix <strong>a pound</strong> of flour &amp; water.</li>
	// <li>Wait until <a href="https://tides.example/pell">high tide</a>.</li>
	// <li>Ask the cook whether the oven is hot enough.</li>
	// </ol>
	// <p>It keeps for three days, the cook says, and nobody on board has ever let it come to that, not even in the week when the engine stood still.</p>
}

func ExampleArticle_Markdown() {
	page, err := newswire.Parse(strings.NewReader(recipe))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range page.Articles {
		fmt.Print(a.Markdown())
	}
	// Output:
	// The crew of the night ferry bake their own bread, and have done so since the bakery in Pell closed its doors in the winter of the long storm.
	//
	// ## How they do it
	//
	// 1. Mix **a pound** of flour & water.
	// 2. Wait until [high tide](https://tides.example/pell).
	// 3. Ask the cook whether the oven is hot enough.
	//
	// It keeps for three days, the cook says, and nobody on board has ever let it come to that, not even in the week when the engine stood still.
}

func ExampleParse_tooLarge() {
	_, err := newswire.Parse(strings.NewReader(bulletin), newswire.WithLimit(100))
	fmt.Println(err)
	fmt.Println(errors.Is(err, newswire.ErrTooLarge))
	// Output:
	// newswire: decode: byte 100: input is larger than the limit of 100 bytes
	// true
}

func ExampleSplit() {
	articles := newswire.Split(bulletin)
	a := articles[1]
	fmt.Println(a.Dateline.Place, a.Dateline.Agency)
	for _, b := range a.Blocks {
		fmt.Printf("%s %d-%d %s\n", b.Kind, b.Start, b.End, b.In(a.Text))
	}
	// Output:
	// PELL Reuters
	// paragraph 0-71 PELL (Reuters) - Night trains will run to the north again from October.
	// paragraph 73-96 A berth costs 49 euros.
}

func ExampleParse_list() {
	const archive = `<html lang="en"><title>News | Harbor Gazette</title><link rel="alternate" type="application/rss+xml" href="/feed">
<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><main><h1>News</h1>
<article><h2><a href="/ferry">Ferry line orders two electric ships</a></h2><p>By Ana Ferreira, <time>12 June 2023</time></p><p>The ships are to be delivered in 2026.</p></article>
<article><h2><a href="/trains">Night trains return to the north</a></h2><p>By Jon Aske, <time>11 June 2023</time></p><p>A berth costs 49 euros.</p></article>
<article><h2><a href="/pier">The pier gets its lamps back</a></h2><p>By Ana Ferreira, <time>9 June 2023</time></p><p>They had been in a shed since the war.</p></article>
<a href="/news?page=2" rel="next">Older stories</a></main><footer><a href="/terms">Terms</a></footer></html>`
	page, err := newswire.Parse(strings.NewReader(archive), newswire.WithURL("https://gazette.example/news"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(page.Kind, page.Title, page.Next, page.Feeds[0].URL)
	for _, a := range page.Articles {
		fmt.Println(a.Published, a.Authors, a.Title, a.URL)
		fmt.Println("   ", a.Text)
	}
	// Output:
	// listing News https://gazette.example/news?page=2 https://gazette.example/feed
	// 2023-06-12 [Ana Ferreira] Ferry line orders two electric ships https://gazette.example/ferry
	//     The ships are to be delivered in 2026.
	// 2023-06-11 [Jon Aske] Night trains return to the north https://gazette.example/trains
	//     A berth costs 49 euros.
	// 2023-06-09 [Ana Ferreira] The pier gets its lamps back https://gazette.example/pier
	//     They had been in a shed since the war.
}

func ExampleWithDate() {
	const live = "Live updates: floods\n\n17:20 GMT\n\nWater begins to fall\n\nThe water has fallen by 20 centimeters.\n\n16:05 GMT\n\nSchool used as a shelter\n\nSome 300 people will spend the night there.\n"
	fetched := time.Date(2024, 1, 11, 18, 0, 0, 0, time.UTC)
	for _, a := range newswire.Split(live, newswire.WithDate(fetched)) {
		fmt.Println(a.Published, a.Title)
	}
	// Output:
	// 2024-01-11T17:20Z Water begins to fall
	// 2024-01-11T16:05Z School used as a shelter
}

func ExampleWithKind() {
	text := "Read more\n\nThat is the whole of this poem.\n"
	for _, a := range newswire.Split(text, newswire.WithKind(newswire.PageArticle)) {
		fmt.Printf("%q\n", a.Text)
	}
	// Output:
	// "Read more\n\nThat is the whole of this poem.\n"
}

func ExampleWithURL() {
	page, _ := newswire.Parse(strings.NewReader(bulletin), newswire.WithURL("https://gazette.example/june"))
	fmt.Println(page.URL)
	// Output:
	// https://gazette.example/june
}

func ExampleWithContentType() {
	latin := "Caf\xe9 opens\n\nA caf\xe9 has opened on the pier.\n"
	page, _ := newswire.Parse(strings.NewReader(latin), newswire.WithContentType("text/plain; charset=iso-8859-1"))
	fmt.Println(page.Articles[0].Title)
	// Output:
	// Café opens
}

func ExampleWithLimit() {
	_, err := newswire.Parse(strings.NewReader(bulletin), newswire.WithLimit(1<<20))
	fmt.Println(err)
	// Output:
	// <nil>
}

func ExampleSpan_In() {
	fmt.Println(newswire.Span{Start: 2, End: 7}.In("A ferry line"))
	// Output:
	// ferry
}

func ExampleStamp_String() {
	day := time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(newswire.Stamp{Time: day, Grain: newswire.GrainMonth})
	fmt.Println(newswire.Stamp{Time: day, Grain: newswire.GrainMinute, Zoned: true})
	// Output:
	// 2024-05
	// 2024-05-01T00:00Z
}

func ExampleParseNode() {
	root, err := html.Parse(strings.NewReader(`<html lang="en"><title>Night trains return | Harbor Gazette</title>
<meta name="author" content="Ana Ferreira"><meta property="article:published_time" content="2023-06-11">
<nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
<article><h1>Night trains return</h1>
<p>Night trains will run to the north again from October, six years after the last one left, the railway said on Monday.</p>
<p>The carriages are second-hand. Each has nine compartments, a shower, and a bell for breakfast.</p></article>
<footer><a href="/terms">Terms of use</a></footer></html>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	page, _ := newswire.ParseNode(root)
	for _, a := range page.Articles {
		fmt.Println(a.Title, a.Authors, a.Published)
		fmt.Println(a.Text)
	}
	// Output:
	// Night trains return [Ana Ferreira] 2023-06-11
	// Night trains will run to the north again from October, six years after the last one left, the railway said on Monday.
	//
	// The carriages are second-hand. Each has nine compartments, a shower, and a bell for breakfast.
}
