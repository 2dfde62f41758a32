package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// firstCallFlag makes this command its own child, which measures its first calls.
const firstCallFlag = "-first-calls"

const (
	calls     = 10
	processes = 15
)

// firstCalls prints how long the first calls in this process take, in nanoseconds.
func firstCalls(r io.Reader, w io.Writer) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	var spent [calls]time.Duration
	for i := range spent {
		start := time.Now()
		newswire.Entities(string(text))
		spent[i] = time.Since(start)
	}
	for _, d := range spent {
		fmt.Fprintln(w, d.Nanoseconds())
	}
	return nil
}

// firstCall compares the first call of Entities in a process with the tenth, on 200 words of
// the articles: the medians of some processes.
func firstCall(w io.Writer, articles []document) error {
	const words = 200
	var read []string
	for _, d := range articles {
		if len(read) < words {
			read = append(read, strings.Fields(d.text)...)
		}
	}
	text := strings.Join(first(read, words), " ")
	self, err := os.Executable()
	if err != nil {
		return err
	}
	var one, ten []time.Duration
	for range processes {
		child := exec.Command(self, firstCallFlag)
		child.Stdin = strings.NewReader(text)
		child.Stderr = os.Stderr
		out, err := child.Output()
		if err != nil {
			return fmt.Errorf("first calls: %w", err)
		}
		var spent [calls]time.Duration
		for i, line := range first(strings.Fields(string(out)), calls) {
			if _, err := fmt.Sscan(line, (*int64)(&spent[i])); err != nil {
				return fmt.Errorf("first calls: %w", err)
			}
		}
		one, ten = append(one, spent[0]), append(ten, spent[calls-1])
	}
	slices.Sort(one)
	slices.Sort(ten)
	a, b := one[processes/2], ten[processes/2]
	fmt.Fprintf(w, "\nEntities on %d words, medians of %d processes: the first call %.2f ms, the tenth %.2f ms, ratio %.1f\n",
		words, processes, a.Seconds()*1e3, b.Seconds()*1e3, a.Seconds()/b.Seconds())
	return nil
}

// first are at most n of a list.
func first(list []string, n int) []string { return list[:min(n, len(list))] }
