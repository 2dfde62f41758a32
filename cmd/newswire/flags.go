package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// settings are what the command line says.
type settings struct {
	input, output        string
	url, addr            string
	date                 time.Time
	limit                int64
	quiet, help, version bool
	view                 bool
	args                 []string // the files, directories, patterns and "-"
}

// parseArgs reads the command line. Flags may stand before, between and after the
// files, until "--".
func parseArgs(args []string) (settings, error) {
	s := settings{input: "auto", limit: newswire.DefaultLimit}
	values := map[string]func(string) error{
		"o":     func(v string) error { s.output = v; return oneOf(v, slices.Sorted(maps.Keys(formats))) },
		"i":     func(v string) error { s.input = v; return oneOf(v, []string{"auto", "html", "text", "jsonl"}) },
		"url":   func(v string) error { s.url = v; return nil },
		"addr":  func(v string) (err error) { s.addr, err = loopback(v); return err },
		"date":  func(v string) (err error) { s.date, err = parseDate(v); return err },
		"limit": func(v string) (err error) { s.limit, err = parseSize(v); return err },
	}
	switches := map[string]*bool{"q": &s.quiet, "h": &s.help, "help": &s.help, "version": &s.version}
	for ; len(args) > 0; args = args[1:] {
		arg := args[0]
		if arg == "--" {
			for _, file := range args[1:] {
				s.args = append(s.args, fileNamed(file))
			}
			break
		}
		if len(arg) < 2 || arg[0] != '-' {
			first := len(s.args) == 0 && !s.view
			switch {
			case first && arg == "view":
				s.view = true
			case first && arg == "help" && isMissing(arg):
				s.help = true
			default:
				s.args = append(s.args, arg)
			}
			continue
		}
		name, value, hasValue := strings.Cut(strings.TrimPrefix(arg[1:], "-"), "=")
		if on := switches[name]; on != nil && !hasValue {
			*on = true
			continue
		}
		set := values[name]
		if set == nil {
			known := slices.AppendSeq(slices.Collect(maps.Keys(values)), maps.Keys(switches))
			name = cmp.Or(elsewhere[name], name)
			return s, fmt.Errorf("%s: no such flag%s", arg, nearest("-", name, known))
		}
		if !hasValue {
			if len(args) == 1 {
				return s, fmt.Errorf("-%s: what follows it is missing", name)
			}
			args = args[1:]
			value = args[0]
		}
		if err := set(value); err != nil {
			return s, fmt.Errorf("-%s %s: %w", name, value, err)
		}
	}
	return s.complete()
}

// elsewhere are flags as other programs call them.
var elsewhere = map[string]string{"output": "o", "format": "o", "input": "i", "quiet": "q"}

func isMissing(path string) bool {
	_, err := os.Lstat(path)
	return errors.Is(err, fs.ErrNotExist)
}

// complete checks what goes together, and fills in what was not said.
func (s settings) complete() (settings, error) {
	switch {
	case s.view && s.output != "" && s.output != "view":
		return s, fmt.Errorf("view shows pages in a browser: leave out -o %s, or view", s.output)
	case !s.view && s.addr != "":
		return s, errors.New("-addr is where newswire view answers: put view before the files, or leave it out")
	case s.view:
		s.output = "view"
	}
	s.output = cmp.Or(s.output, "json")
	s.addr = cmp.Or(s.addr, "127.0.0.1:0")
	if len(s.args) == 0 {
		s.args = []string{"-"}
	}
	return s, nil
}

func oneOf(v string, all []string) error {
	if slices.Contains(all, v) {
		return nil
	}
	return fmt.Errorf("not one of %s%s", strings.Join(all, ", "), nearest("", v, all))
}

// nearest asks whether the one of all that is like name was meant.
func nearest(prefix, name string, all []string) string {
	slices.Sort(all)
	best := slices.MinFunc(all, func(a, b string) int { return cmp.Compare(distance(name, a), distance(name, b)) })
	most := 2
	if len(best) < 6 { // xml is not html
		most = min(1, len(best)/2)
	}
	if distance(name, best) > most {
		return ""
	}
	return fmt.Sprintf("; did you mean %s%s?", prefix, best)
}

// distance is how many letters to put in, take out, change, or swap with the next make b
// of a.
func distance(a, b string) int {
	var before, last []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, last, row = last, row, make([]int, len(b)+1)
		row[0] = i + 1
		for j := range len(b) {
			change := last[j]
			if a[i] != b[j] {
				change++
			}
			row[j+1] = min(change, row[j]+1, last[j+1]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}

func parseDate(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no date such as 2024-05-01 or 2024-05-01T10:00:00Z", s)
}

// parseSize reads a number of bytes, such as 500000 or 64M.
func parseSize(s string) (int64, error) {
	digits, unit := s, int64(1)
	if n := len(s) - 1; n > 0 {
		if power := strings.IndexByte("KMG", s[n]&^0x20); power >= 0 {
			digits, unit = s[:n], 1<<(10*(power+1))
		}
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n < 1 || n > math.MaxInt64/8/unit {
		return 0, errors.New("no number of bytes such as 500000 or 64M")
	}
	return n * unit, nil
}
