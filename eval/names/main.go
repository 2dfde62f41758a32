// Command names measures newswire.Entities, Quotes and Annotate on annotated texts.
//
//	go run ./names -data DIR [-set NAME,…] [-iob2 FILE,…] [-errors N] [-dev]
//	go run ./names -data DIR -set NAME [-pred FILE] [-gold FILE]
//	go run ./names -data DIR -speed
//
// DIR is the data folder, with annotated articles in news/*.txt and corpora in IOB2 in
// ner/dev/*.iob2; without -data it is $NEWSWIRE_DATA. The sets are
//
//	news           the articles that weights are learnt from: only to read errors
//	news-dev       the last 40 articles, held back
//	worldwide_dev  news from many countries, as PER, ORG, LOC and MISC
//	worldwide_dev9 the same, with FAC, NORP and PRODUCT told apart
//	pud            single sentences of news and Wikipedia, as PER, ORG and LOC
//
// and each file that -iob2 names, whose kinds are those of its tags. Without -set all are
// measured, and with -iob2 only its files.
//
// # Names
//
// A name is right if its span and its kind are. A headline is annotated as the title of
// its article, and a document in IOB2 as flat text: its tokens are joined with spaces, but
// for those around marks, and its sentences with line feeds. What is found there is
// widened to whole tokens of the corpus, and loses a "the" before it and marks or an 's
// after it. Our kinds become those of the corpus: GPE and FAC are LOC where it has no
// others, NORP, EVENT, LAW, PRODUCT and WORK_OF_ART are MISC, and what it has no kind for is
// left out, on both sides.
//
// Beside them stands prose v2 (github.com/jdkato/prose/v2), which knows PERSON and GPE. It
// does not say where its entities are. Each is looked for in the text from the end of the
// one before, with any quotation marks and any space between its tokens. A line says how many
// were found again; the others are left out.
//
// # Linking
//
// B³ and the pairs of an article are counted twice: over the gold mentions that were found
// with their exact span, whatever their kind, and over all gold mentions, of which those
// missed are entities of their own. Found mentions that are not gold are not counted. Title
// and text are one; the average is over the mentions of all articles. Beside it stands what
// it would be, over the mentions found, if each spelling were an entity of its own.
//
// # Quotes
//
// A direct quote is right if its span inside the quotation marks is. Of those the speaker is
// right if there is none in gold and none was found, or if it is the gold entity that most
// of the mentions of the entity found overlap with. Indirect quotes are not annotated, and
// left out.
//
// # Errors
//
// -errors lists the names missed, extra, of another kind and of another extent, the entities
// that are two and those that became one, and the quotes; those of news-dev and of -iob2 with
// -dev only.
//
// # Another scorer
//
// -pred writes the names found in the one set that -set or -iob2 names, and -gold its texts,
// tokens and tags, a document a line, with offsets in characters:
//
//	[[start, end, "KIND"], …]
//	{"text", "toks": [[start, end], …], "tags", "sents": [[first token, end], …]}
//
// # Speed
//
// -speed measures on one core, in processor time with the garbage collected: the articles one
// by one; how the time grows on ten times the text of hostile texts; and the first call of a
// process beside the tenth. A token is a word, a number or a mark.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

type options struct {
	data, sets, iob2 string
	errors           int
	dev              bool
	pred, gold       string
	speed            bool
}

func main() {
	if len(os.Args) == 2 && os.Args[1] == firstCallFlag {
		if err := firstCalls(os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "names:", err)
			os.Exit(1)
		}
		return
	}
	var o options
	flag.StringVar(&o.data, "data", os.Getenv("NEWSWIRE_DATA"), "data `folder`")
	flag.StringVar(&o.sets, "set", "", "only these sets: `names` with commas between them")
	flag.StringVar(&o.iob2, "iob2", "", "measure these `files` in IOB2, with commas between them")
	flag.IntVar(&o.errors, "errors", 0, "list up to `N` errors of each kind")
	flag.BoolVar(&o.dev, "dev", false, "list the errors in the sets held back too")
	flag.StringVar(&o.pred, "pred", "", "write the names found in the set to this `file`")
	flag.StringVar(&o.gold, "gold", "", "write the texts and tags of the set to this `file`")
	flag.BoolVar(&o.speed, "speed", false, "measure speed instead")
	flag.Parse()
	if err := run(os.Stdout, o); err != nil {
		fmt.Fprintln(os.Stderr, "names:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, o options) error {
	sets, err := chosen(o.sets, o.iob2)
	if err != nil {
		return err
	}
	if o.data == "" && (o.speed || needData(sets)) {
		return errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has news/*.txt and ner/dev/*.iob2")
	}
	if o.speed {
		return speed(w, o.data)
	}
	if (o.pred != "" || o.gold != "") && (len(sets) != 1 || sets[0].news) {
		return errors.New("-pred and -gold are for one set in IOB2: name it with -set or -iob2")
	}
	rival, err := newProse()
	if err != nil {
		return err
	}
	var results []result
	for _, s := range sets {
		c, err := s.read(o.data)
		if err != nil {
			return err
		}
		r := measureSet(c, rival)
		if err := r.write(o.pred, o.gold); err != nil {
			return err
		}
		results = append(results, r)
	}
	report(w, results, rival)
	if o.errors > 0 {
		for _, r := range results {
			if o.dev || !r.set.heldBack {
				r.printErrors(w, o.errors)
			}
		}
	}
	return nil
}
