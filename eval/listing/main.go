// Command listing measures how newswire.Parse reads pages that list stories.
//
//	go run ./listing -data DIR [-v] [-speed]
//
// DIR is the data folder, with the lists in listing/dev, the articles that must stay one
// in listing/negatives.json, and the pages in listing/html and wcxb/dev/html; without
// -data it is $NEWSWIRE_DATA. A story is right if its address is, and its title is the
// same or has most of it, or it most of the title. -v lists what is wrong on pages that
// are not all right; -speed compares the time that the lists take with html.Parse.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

func main() {
	data := flag.String("data", os.Getenv("NEWSWIRE_DATA"), "data `folder`")
	verbose := flag.Bool("v", false, "list what is wrong")
	speed := flag.Bool("speed", false, "measure the time of the lists instead")
	flag.Parse()
	if err := run(*data, *verbose, *speed); err != nil {
		fmt.Fprintln(os.Stderr, "listing:", err)
		os.Exit(1)
	}
}

// goldPage is a list with its stories.
type goldPage struct {
	ID, URL, Class string
	Items          []goldStory
	Optional       []string `json:"optional_hrefs"`
}

type goldStory struct {
	Title, Href, Date, Byline string
	Summary                   string `json:"summary60"`
}

// day is from which the ages of stories are understood that a page prints ("3 hours
// ago"): only whether one is read is counted, not which it is.
var day = time.Date(2026, 3, 8, 12, 0, 0, 0, time.UTC)

func run(data string, verbose, speed bool) error {
	files, _ := filepath.Glob(filepath.Join(data, "listing", "dev", "*.json"))
	if len(files) == 0 {
		return errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has listing/dev/*.json")
	}
	r, times := newReport(), times{}
	for _, file := range files {
		var g goldPage
		if err := readJSON(file, &g); err != nil {
			return err
		}
		if speed {
			if err := times.add(data, g.ID, g.URL); err != nil {
				return err
			}
			continue
		}
		page, err := parse(data, g.ID, g.URL)
		if err != nil {
			return err
		}
		s := g.score(page)
		r.add(g.Class, s)
		if verbose && len(s.wrong) > 0 {
			fmt.Printf("%s %s F1 %.3f\n\t%s\n", g.ID, g.Class, s.f1(), strings.Join(s.wrong, "\n\t"))
		}
	}
	if speed {
		times.print(os.Stdout)
		return nil
	}
	r.print(os.Stdout)
	return negatives(data, verbose)
}

// negatives counts the articles that are taken for lists.
func negatives(data string, verbose bool) error {
	var gold struct{ IDs []string }
	if err := readJSON(filepath.Join(data, "listing", "negatives.json"), &gold); err != nil {
		return err
	}
	split := 0
	for _, id := range gold.IDs {
		page, err := parse(data, id, "")
		if err != nil {
			return err
		}
		if len(page.Articles) > 1 || page.Kind == newswire.PageListing {
			split++
			if verbose {
				fmt.Printf("%s %q is one article, but %d were read\n", id, page.Title, len(page.Articles))
			}
		}
	}
	fmt.Printf("articles taken for lists: %d of %d\n", split, len(gold.IDs))
	return nil
}

// parse reads the page of this name.
func parse(data, id, url string) (*newswire.Page, error) {
	b, err := read(data, id)
	if err != nil {
		return nil, err
	}
	page, err := newswire.Parse(bytes.NewReader(b), newswire.WithURL(url), newswire.WithContentType("text/html"), newswire.WithDate(day))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", id, err)
	}
	return page, nil
}

// read is the bytes of a page.
func read(data, id string) ([]byte, error) {
	if b, err := os.ReadFile(filepath.Join(data, "listing", "html", id+".html")); err == nil {
		return b, nil
	}
	f, err := os.Open(filepath.Join(data, "wcxb", "dev", "html", id+".html.gz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", id, err)
	}
	return io.ReadAll(z)
}

func readJSON(file string, v any) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// report has the scores of pages by class.
type report struct {
	classes map[string][]score
	names   []string
}

func newReport() *report { return &report{classes: map[string][]score{}} }

func (r *report) add(class string, s score) {
	if r.classes[class] == nil {
		r.names = append(r.names, class)
	}
	r.classes[class] = append(r.classes[class], s)
}

// html2rss is the mean F1 of html2rss on these pages, by its published algorithm as of
// 2026-11-23.
const html2rss = .58

func (r *report) print(w io.Writer) {
	slices.Sort(r.names)
	var all []score
	fmt.Fprintf(w, "%-22s %5s  %6s  %6s  %7s  %7s  %7s  %7s\n", "class", "pages", "F1", ">= .9", "dates", "ages", "bylines", "summary")
	for _, name := range r.names {
		all = append(all, r.classes[name]...)
		printLine(w, name, r.classes[name])
	}
	printLine(w, "all", all)
	fmt.Fprintf(w, "%-22s %5d  %6.3f\n", "html2rss, all", len(all), html2rss)
}

func printLine(w io.Writer, name string, scores []score) {
	var sum score
	f1, good := 0., 0
	for _, s := range scores {
		f1 += s.f1()
		if s.f1() >= .9 {
			good++
		}
		sum.dates.add(s.dates)
		sum.ages.add(s.ages)
		sum.bylines.add(s.bylines)
		sum.summaries.add(s.summaries)
	}
	fmt.Fprintf(w, "%-22s %5d  %6.3f  %6d  %7s  %7s  %7s  %7s\n", name, len(scores), f1/float64(len(scores)), good, sum.dates, sum.ages, sum.bylines, sum.summaries)
}
