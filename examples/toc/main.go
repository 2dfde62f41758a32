// Command toc prints a table of contents of wire pages: a line a story, with its
// place in the page.
//
//	go run ./examples/toc testdata/newswire.txt
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/seed-ad1655d8/newswire"
)

func main() {
	for _, name := range os.Args[1:] {
		if err := contents(name); err != nil {
			fmt.Fprintln(os.Stderr, "toc:", err)
			os.Exit(1)
		}
	}
}

func contents(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	page, err := newswire.Parse(f)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	fmt.Printf("%s: %d stories\n", name, len(page.Articles))
	for i, a := range page.Articles {
		fmt.Printf("%3d. %s (%d words, bytes %d-%d)\n", i+1, a.Title, len(strings.Fields(a.Text)), a.Source.Start, a.Source.End)
	}
	return nil
}
