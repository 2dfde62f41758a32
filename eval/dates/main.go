// Command dates measures newswire.Dates and newswire.Amounts on annotated texts.
//
//	go run ./dates -data DIR [-set NAME,…] [-errors N] [-dev]
//	go run ./dates -data DIR -set NAME -pred FILE [-gold FILE]
//	go run ./dates -data DIR -speed
//
// DIR is the data folder, with cases in dates/*.jsonl and annotated articles in
// news/*.txt; without -data it is $NEWSWIRE_DATA. A line of cases is
//
//	{"id", "ref", "text", "spans": [{"start", "end", "type", "value", "accept"}]}
//
// with offsets in bytes. Of the articles the last 40 are the set news-dev, whose
// errors are listed with -dev only.
//
// -pred writes what was found in the one set that -set names, and -gold what is
// right there, one case a line, so that another scorer can be run on the same.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/seed-ad1655d8/newswire/eval/internal/measure"
)

type options struct {
	data, sets string
	errors     int
	dev        bool
	pred, gold string
	speed      bool
}

func main() {
	var o options
	flag.StringVar(&o.data, "data", os.Getenv("NEWSWIRE_DATA"), "data `folder`")
	flag.StringVar(&o.sets, "set", "", "only these sets: `names` with commas between them")
	flag.IntVar(&o.errors, "errors", 0, "list up to `N` errors of each kind")
	flag.BoolVar(&o.dev, "dev", false, "list the errors in the development articles too")
	flag.StringVar(&o.pred, "pred", "", "write what was found in the set to this `file`")
	flag.StringVar(&o.gold, "gold", "", "write what is right in the set to this `file`")
	flag.BoolVar(&o.speed, "speed", false, "measure speed instead")
	flag.Parse()
	if err := run(os.Stdout, o); err != nil {
		fmt.Fprintln(os.Stderr, "dates:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, o options) error {
	if o.data == "" {
		return errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has dates/*.jsonl and news/*.txt")
	}
	if _, err := os.Stat(o.data); err != nil {
		return fmt.Errorf("no data: %w", err)
	}
	if o.speed {
		return speed(w, o.data)
	}
	sets, err := measure.Choose(o.sets, allSets, func(s set) string { return s.name })
	if err != nil {
		return err
	}
	if (o.pred != "" || o.gold != "") && len(sets) != 1 {
		return errors.New("-pred and -gold are for one set: name it with -set")
	}
	var results []result
	for _, s := range sets {
		cases, err := s.read(o.data)
		if err != nil {
			return err
		}
		r := measureSet(s, cases)
		if err := r.write(o.pred, o.gold); err != nil {
			return err
		}
		results = append(results, r)
	}
	report(w, results)
	if o.errors > 0 {
		for _, r := range results {
			if o.dev || !r.set.heldBack {
				r.printErrors(w, o.errors)
			}
		}
	}
	return nil
}
