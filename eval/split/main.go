// Command split measures newswire.Split on flat pages with known stories.
//
//	go run ./split -data DIR [-v]
//
// DIR is the data folder, with gold files flat/*.jsonl in it, or one gold file;
// without -data it is $NEWSWIRE_DATA. A gold line is
//
//	{"id", "class", "text", "gold": [{"title", "first", "last", "body_start", "body_end"}]}
//
// where first and last are the first and last paragraph of the body. -v lists
// the pages that are not all right, with what is wrong on them.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/seed-ad1655d8/newswire"
)

type goldPage struct {
	ID, Class, Text string
	Gold            []goldStory
}

type goldStory struct {
	Title, First, Last string
	BodyStart          int `json:"body_start"`
	BodyEnd            int `json:"body_end"`
}

func main() {
	data := flag.String("data", os.Getenv("NEWSWIRE_DATA"), "data `folder`, or one gold file")
	verbose := flag.Bool("v", false, "list the pages that are not all right")
	flag.Parse()
	if err := run(*data, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "split:", err)
		os.Exit(1)
	}
}

func run(data string, verbose bool) error {
	files, err := goldFiles(data)
	if err != nil {
		return err
	}
	for _, file := range files {
		pages, err := readGold(file)
		if err != nil {
			return err
		}
		report := newReport()
		for _, page := range pages {
			s := scorePage(page, newswire.Split(page.Text))
			report.add(page.Class, s)
			if verbose && !s.allRight() {
				for _, e := range s.errors {
					fmt.Printf("%s %s\n", page.ID, e)
				}
			}
		}
		fmt.Println(file)
		report.print(os.Stdout)
	}
	return nil
}

func goldFiles(data string) ([]string, error) {
	if data == "" {
		return nil, errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has flat/*.jsonl")
	}
	info, err := os.Stat(data)
	if err != nil {
		return nil, fmt.Errorf("no data: %w", err)
	}
	if !info.IsDir() {
		return []string{data}, nil
	}
	files, _ := filepath.Glob(filepath.Join(data, "flat", "*.jsonl"))
	if len(files) == 0 {
		return nil, fmt.Errorf("no data: %s has no flat/*.jsonl", data)
	}
	return files, nil
}

func readGold(file string) ([]goldPage, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var pages []goldPage
	for dec := json.NewDecoder(bufio.NewReader(f)); ; {
		var p goldPage
		if err := dec.Decode(&p); err == io.EOF {
			return pages, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: page %d: %w", file, len(pages)+1, err)
		}
		pages = append(pages, p)
	}
}
