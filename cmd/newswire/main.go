// Command newswire reads wire pages and writes their articles. See its -help.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

const usage = `newswire reads wire pages and writes their articles.

usage: newswire [flags] [FILE|DIR|GLOB|-]...

A page is the flat text of an article, or of an archive or front page with many
stories. Without arguments, or for -, it is read from standard input; of a
directory, every file below it is read. Pages are written in the order given.

  -o FORMAT   json    one indented object a page (default)
              jsonl   one object a page, on one line
              text    titles and texts
  -i FORMAT   auto    tell by the content; .jsonl and .ndjson files by name (default)
              html    HTML
              text    flat text
              jsonl   a page a line: {"id", "url", "title", "date", "kind", "html" or
                      "text"}; "kind": "article" is one story, kept byte for byte,
                      with that title and date
  -url URL    where the page was
  -date DATE  the date from which incomplete dates are understood: 2024-05-01,
              or with a time as in 2024-05-01T10:00:00Z

Objects carry the "id" of their line, or the name of their file. An input that
cannot be read is named on standard error, and the others are read all the same.

Exit status: 0 all inputs were read, 1 some were not, 2 wrong usage.
`

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

type settings struct {
	input, output string
	url           string
	date          time.Time
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s, paths, err := parseArgs(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return 0
	}
	if err != nil {
		fmt.Fprintf(stderr, "newswire: %v\nRun newswire -help for usage.\n", err)
		return 2
	}
	inputs := func(yield func(job) bool) {
		for _, path := range paths {
			if !s.jobs(path, stdin, yield) {
				return
			}
		}
	}
	out := bufio.NewWriter(stdout)
	status, done := 0, 0
	progress := isTerminal(stderr) && (len(paths) > 1 || s.input == "jsonl")
	for r := range inOrder(inputs) {
		done++
		if r.err != nil {
			fmt.Fprintf(stderr, "newswire: %s: %v\n", r.name, r.err)
			status = 1
			continue
		}
		err := write(out, s.output, r)
		if err == nil && out.Buffered() > 0 && done == 1 {
			err = out.Flush() // the first result at once
		}
		if err != nil {
			fmt.Fprintf(stderr, "newswire: writing: %v\n", err)
			return 1
		}
		if progress && done%64 == 0 {
			fmt.Fprintf(stderr, "\r%d pages", done)
		}
	}
	if progress && done >= 64 {
		fmt.Fprintf(stderr, "\r%d pages\n", done)
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintf(stderr, "newswire: writing: %v\n", err)
		return 1
	}
	return status
}

func parseArgs(args []string, stderr io.Writer) (settings, []string, error) {
	flags := flag.NewFlagSet("newswire", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	var s settings
	flags.StringVar(&s.output, "o", "json", "")
	flags.StringVar(&s.input, "i", "auto", "")
	flags.StringVar(&s.url, "url", "", "")
	date := flags.String("date", "", "")
	if err := flags.Parse(args); err != nil {
		return s, nil, err
	}
	if !slices.Contains([]string{"json", "jsonl", "text"}, s.output) {
		return s, nil, fmt.Errorf("-o %s: not json, jsonl or text", s.output)
	}
	if !slices.Contains([]string{"auto", "html", "text", "jsonl"}, s.input) {
		return s, nil, fmt.Errorf("-i %s: not auto, html, text or jsonl", s.input)
	}
	if *date != "" {
		var err error
		if s.date, err = parseDate(*date); err != nil {
			return s, nil, fmt.Errorf("-date: %w", err)
		}
	}
	paths, err := expand(flags.Args())
	return s, paths, err
}

func parseDate(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no date such as 2024-05-01 or 2024-05-01T10:00:00Z", s)
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// write writes one page in the format of -o.
func write(w *bufio.Writer, format string, r result) error {
	if format == "text" {
		return writeText(w, r.page)
	}
	return writeJSON(w, r, format == "json")
}

func writeText(w *bufio.Writer, page *newswire.Page) error {
	for _, a := range page.Articles {
		for _, line := range []string{a.Title, strings.Join(a.Authors, ", "), a.Published.String()} {
			if line != "" {
				fmt.Fprintln(w, line)
			}
		}
		if _, err := fmt.Fprintf(w, "\n%s\n\n\n", a.Text); err != nil {
			return err
		}
	}
	return nil
}
