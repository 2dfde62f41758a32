// Command extract measures what newswire and others read from HTML pages.
//
//	go run ./extract -data DIR [-system newswire,trafilatura,readability,domdistiller]
//		[-type article] [-errors title|author|date|content] [-speed [-n 10]]
//
// DIR is a folder of pages as WCXB has them (CC BY 4.0, M. Foley 2026), with
// ground-truth/ID.json and html/ID.html.gz in it, or the data folder that has such a
// folder at wcxb/dev; without -data it is $NEWSWIRE_DATA. A page on which a system
// fails or panics is one on which it found nothing.
//
// newswire's weights are learnt on the pages of wcxb/dev. There its content figures
// are TRAINING figures, and are marked as such: the cross-validated ones are
// printed by train/content. In a folder of pages held out from training, the
// figures printed here are the real ones. A folder is taken for wcxb/dev by its
// name, so call no copy of it anything else.
//
// Content, over all pages and for each type of page:
//
//   - F1 of the words (see measure.Words), each counted as often as it stands, as
//     the mean over pages. A page without true content scores 1 if nothing was found
//     on it, else 0.
//   - kept: of the truth's snippets that a text must have ("with"), the share that it
//     has; leaked: of those that it must not have ("without"), the share that it has.
//     A text has a snippet if it stands there with all its signs, in lower case and
//     with one space for every run of white space; where a word begins or ends does
//     not matter. The share is of the snippets of all pages together.
//
// Title, authors and date, over articles (or the pages of -type): right are those
// that are the truth's but for case, spaces and signs, of the pages whose truth has
// any; a date by its day. Filled are those given where the truth has none: wrong.
//
// -errors lists what is wrong, a line each; for content every page, worst F1 first.
//
// -speed measures time, as a multiple of html.Parse's, and allocations instead, on
// every n-th page: see speed.go for how.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	data := flag.String("data", os.Getenv("NEWSWIRE_DATA"), "`folder` of pages, or the data folder that has wcxb/dev")
	names := flag.String("system", strings.Join(systemNames(), ","), "the `systems` to measure")
	kind := flag.String("type", "", "only pages of this `type`, such as article")
	show := flag.String("errors", "", "list the errors in this `field`: title, author, date or content")
	speed := flag.Bool("speed", false, "measure speed instead of quality")
	every := flag.Int("n", 10, "measure speed on every `n`-th page")
	flag.Parse()
	if err := run(*data, *names, *kind, *show, *speed, *every); err != nil {
		fmt.Fprintln(os.Stderr, "extract:", err)
		os.Exit(1)
	}
}

func run(data, names, kind, show string, speed bool, every int) error {
	chosen, err := choose(names)
	if err != nil {
		return err
	}
	if err := checkField(show); err != nil {
		return err
	}
	if every < 1 {
		return fmt.Errorf("-n %d: must be 1 or more", every)
	}
	c, err := open(data, kind)
	if err != nil {
		return err
	}
	if speed {
		costs, err := measureSpeed(c.every(every), chosen)
		if err != nil {
			return err
		}
		printSpeed(os.Stdout, costs)
		return nil
	}
	scores, err := measureQuality(c, chosen)
	if err != nil {
		return err
	}
	for i, s := range chosen {
		printErrors(os.Stdout, s, scores[i], show)
	}
	printContent(os.Stdout, c, chosen, scores)
	printFields(os.Stdout, c, chosen, scores)
	return nil
}
