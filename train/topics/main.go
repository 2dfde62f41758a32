// Command topics learns the weights by which internal/wiretext tells the title of
// a story from a sub-heading where nothing but the change of topic shows it.
//
//	go run ./topics -data DIR
//
// DIR is the data folder, with the articles of WCXB (CC BY 4.0, M. Foley 2026) in
// wcxb/dev/ground-truth/*.json; without -data it is $NEWSWIRE_DATA. From half of
// the articles, single and in pages of two to eight, it learns a logistic
// regression and prints it as a Go literal; on the other half it says how often
// the weights are right. The same data give the same weights.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strings"

	"gonum.org/v1/gonum/optimize"

	"github.com/seed-ad1655d8/newswire/internal/wiretext"
	"github.com/seed-ad1655d8/newswire/train/wcxb"
)

func main() {
	data := flag.String("data", os.Getenv("NEWSWIRE_DATA"), "data `folder`")
	flag.Parse()
	if err := run(*data); err != nil {
		fmt.Fprintln(os.Stderr, "topics:", err)
		os.Exit(1)
	}
}

func run(data string) error {
	articles, err := readArticles(data)
	if err != nil {
		return err
	}
	random := rand.New(rand.NewPCG(1, 2))
	random.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
	half := len(articles) / 2
	learn, check := compose(articles[:half], random), compose(articles[half:], random)
	weights, err := fit(learn)
	if err != nil {
		return err
	}
	fmt.Printf("var weights = Features{")
	for i, w := range weights {
		if i > 0 {
			fmt.Print(", ")
		}
		fmt.Printf("%.2f", w)
	}
	fmt.Printf("}\nlearnt from %d short lines of %d articles; of %d others:\n", len(learn), half, len(check))
	report(check, weights)
	return nil
}

type article struct {
	title string
	body  []string
}

// readArticles reads the WCXB pages that are articles of some length.
func readArticles(data string) ([]article, error) {
	files, err := wcxb.Files(data)
	if err != nil {
		return nil, err
	}
	var articles []article
	for _, file := range files {
		page, err := wcxb.Read(file)
		if err != nil {
			return nil, err
		}
		a := article{title: strings.Join(strings.Fields(page.Truth.Title), " ")}
		for line := range strings.Lines(page.Truth.Main) {
			if line = strings.Join(strings.Fields(line), " "); line != "" && line != a.title {
				a.body = append(a.body, line)
			}
		}
		if page.Internal.Type.Primary == "article" && a.title != "" && len(a.body) > 3 {
			articles = append(articles, a)
		}
	}
	return articles, nil
}

// example is a short line, and whether it is a title.
type example struct {
	features wiretext.Features
	title    bool
	single   int // the number of the single article it is from, else -1
}

// compose makes pages of the articles: each alone, and a third as many pages of
// several, every other one without its sub-headings.
func compose(articles []article, random *rand.Rand) []example {
	var examples []example
	for i, a := range articles {
		examples = appendPage(examples, []article{a}, i)
	}
	for page := range len(articles) / 3 {
		several := make([]article, []int{2, 3, 5, 8}[random.IntN(4)])
		for i := range several {
			several[i] = articles[random.IntN(len(articles))]
			if page%2 == 1 {
				several[i] = withoutHeadings(several[i])
			}
		}
		examples = appendPage(examples, several, -1)
	}
	return examples
}

func withoutHeadings(a article) article {
	headings := map[string]bool{}
	for _, c := range wiretext.Candidates(strings.Join(append([]string{a.title}, a.body...), "\n\n")) {
		headings[c.Line] = true
	}
	var body []string
	for _, line := range a.body {
		if !headings[line] {
			body = append(body, line)
		}
	}
	return article{a.title, body}
}

func appendPage(examples []example, articles []article, single int) []example {
	var text strings.Builder
	var titles []string
	for _, a := range articles {
		titles = append(titles, a.title)
		fmt.Fprintf(&text, "%s\n\n%s\n\n", a.title, strings.Join(a.body, "\n\n"))
	}
	for _, c := range wiretext.Candidates(text.String()) {
		examples = append(examples, example{c.Features, slices.Contains(titles, c.Line), single})
	}
	return examples
}

// fit minimises the logistic loss, with a little shrinking of all weights but
// the first.
func fit(examples []example) (wiretext.Features, error) {
	const shrink = 1e-4
	n := float64(len(examples))
	var weights wiretext.Features
	problem := optimize.Problem{
		Func: func(x []float64) float64 {
			loss := 0.
			for _, e := range examples {
				z := dot(e.features, x)
				if e.title {
					z = -z
				}
				loss += math.Log1p(math.Exp(-math.Abs(z))) + max(z, 0)
			}
			loss /= n
			for _, w := range x[1:] {
				loss += shrink / 2 * w * w
			}
			return loss
		},
		Grad: func(grad, x []float64) {
			clear(grad)
			for _, e := range examples {
				off := 1 / (1 + math.Exp(-dot(e.features, x)))
				if e.title {
					off--
				}
				for i, f := range e.features {
					grad[i] += off * f / n
				}
			}
			for i := range x[1:] {
				grad[i+1] += shrink * x[i+1]
			}
		},
	}
	result, err := optimize.Minimize(problem, make([]float64, len(weights)), &optimize.Settings{GradientThreshold: 1e-6}, &optimize.BFGS{})
	if err != nil {
		return weights, err
	}
	copy(weights[:], result.X)
	return weights, nil
}

func dot(f wiretext.Features, x []float64) (z float64) {
	for i := range f {
		z += f[i] * x[i]
	}
	return z
}

// report prints, for some shares of titles found, how many sub-headings and how
// many single articles are taken for more.
func report(examples []example, weights wiretext.Features) {
	slices.SortStableFunc(examples, func(a, b example) int {
		return cmp.Compare(dot(b.features, weights[:]), dot(a.features, weights[:]))
	})
	titles := 0
	singles := map[int]bool{}
	for _, e := range examples {
		if e.title {
			titles++
		}
		singles[e.single] = true
	}
	found, wrong, split := 0, 0, map[int]bool{}
	for _, e := range examples {
		switch {
		case e.title:
			found++
			for _, percent := range []int{80, 90, 95} {
				if found == (titles*percent+99)/100 {
					fmt.Printf("%d%% of titles have log-odds over %5.2f, as do %d of %d sub-headings, on %d of %d single articles\n",
						percent, dot(e.features, weights[:]), wrong, len(examples)-titles, len(split), len(singles)-1)
				}
			}
		default:
			wrong++
			if e.single >= 0 {
				split[e.single] = true
			}
		}
	}
}
