package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

const megabyte = 1 << 20

// function is one to measure. Its find says how much it found.
type function struct {
	name, found string
	find        func(string) int
}

// speed measures on one core: the bodies of the articles one by one, how the time grows on
// texts of one word, and the first call of a process.
func speed(w io.Writer, data string) error {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	c, err := set{name: "news", news: true}.read(data)
	if err != nil {
		return err
	}
	rival, err := newProse()
	if err != nil {
		return err
	}
	library := []function{
		{"Entities", "entities", func(text string) int { return len(newswire.Entities(text)) }},
		{"Quotes", "quotes", func(text string) int { return len(newswire.Quotes(text)) }},
	}
	onNews(w, c.documents, append(library, function{"prose v2, model read before", "entities", func(text string) int { return len(rival.find(text)) }}))
	rival.model = nil // it is large, and a collection takes longer for it
	growth(w, library)
	return firstCall(w, c.documents)
}

// onNews measures functions on the bodies of articles.
func onNews(w io.Writer, articles []document, functions []function) {
	bytes, tokens := 0, 0
	for _, d := range articles {
		bytes += len(d.text)
		tokens += countTokens(d.text)
	}
	fmt.Fprintf(w, "%d articles, %.2f MB, %d tokens\n", len(articles), float64(bytes)/1e6, tokens)
	t := table(w, "speed", "tokens/s", "MB/s", "ms an article", "found", "allocations each", "bytes each")
	for _, f := range functions {
		all := func() (n int) {
			for _, d := range articles {
				n += f.find(d.text)
			}
			return n
		}
		spent := measure.Time(func() { all() }).Seconds()
		var found int
		objects, size := measure.Allocated(func() { found = all() })
		each := float64(max(found, 1))
		fmt.Fprintf(t, "%s\t%.0f\t%.2f\t%.2f\t%d %s\t%.1f\t%.0f\t\n", f.name, float64(tokens)/spent, float64(bytes)/1e6/spent,
			spent*1e3/float64(len(articles)), found, f.found, float64(objects)/each, float64(size)/each)
	}
	t.Flush()
}

// growth measures functions on a megabyte of one thing and on ten.
func growth(w io.Writer, functions []function) {
	t := table(w, "\nten times the text", "found in 1 MB", "1 MB, ms", "10 MB, ms", "time ratio")
	for _, hostile := range []struct {
		name string
		fill func(n int) string
	}{
		{`"the the "`, repeat("the the ")},
		{`"Smith "`, repeat("Smith ")},
		{`"A "`, repeat("A ")},
		{`"\""`, repeat(`"`)},
		{`"U.S. "`, repeat("U.S. ")},
		{"random capitals", capitals},
	} {
		one, ten := hostile.fill(megabyte), hostile.fill(10*megabyte)
		for _, f := range functions {
			found := 0
			a := measure.Time(func() { found = f.find(one) })
			b := measure.Time(func() { f.find(ten) })
			fmt.Fprintf(t, "%s %s\t%d\t%.1f\t%.1f\t%.1f\t\n", f.name, hostile.name, found, a.Seconds()*1e3, b.Seconds()*1e3, b.Seconds()/a.Seconds())
		}
	}
	t.Flush()
}

// repeat makes texts of s.
func repeat(s string) func(n int) string {
	return func(n int) string { return measure.Fill(s, n) }
}

// capitals makes a text of words of one to eight random capitals, half of them with small
// letters after the first.
func capitals(n int) string {
	random := rand.New(rand.NewPCG(1, 1))
	text := make([]byte, 0, n+10)
	for len(text) < n {
		first := byte('A')
		small := random.IntN(2) == 0
		for range 1 + random.IntN(8) {
			text = append(text, first+byte(random.IntN(26)))
			if small {
				first = 'a'
			}
		}
		text = append(text, ' ')
	}
	return string(text)
}

func countTokens(text string) int {
	var tokens [token.Longest]token.Token
	sentences := token.Of(text)
	for n := 0; ; {
		read := len(sentences.Next(tokens[:0]))
		if read == 0 {
			return n
		}
		n += read
	}
}
