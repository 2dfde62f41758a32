package main

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/seed-ad1655d8/newswire"
)

// inputs are what there is to read.
type inputs struct {
	settings
	stdin io.Reader
	read  atomic.Int64 // bytes so far, packed ones as they are
}

// record is a page with the id of its input: that of its line, or the name of its file.
type record struct {
	ID json.RawMessage `json:"id,omitempty"`
	*newswire.Page
}

// jobs yields the pages of all inputs.
func (in *inputs) jobs(yield func(job) bool) {
	for path, err := range in.paths() {
		if err != nil {
			if !yield(failed(nameOf(path), err)) {
				return
			}
		} else if !in.jobsOf(path, yield) {
			return
		}
	}
}

func (in *inputs) jobsOf(path string, yield func(job) bool) bool {
	name := nameOf(path)
	if in.input == "jsonl" || in.input == "auto" && isLines(path) {
		return in.lineJobs(name, path, yield)
	}
	return yield(job{name, func() (record, error) {
		r := record{}
		if path != "-" {
			r.ID, _ = json.Marshal(path)
		}
		file, err := in.open(path)
		if err != nil {
			return r, err
		}
		defer file.Close()
		content, err := gunzip(file)
		if err == nil {
			r.Page, err = newswire.Parse(content, in.options(in.input)...)
		}
		return r, err
	}})
}

// isLines knows a file of JSON lines by its name, packed or not.
func isLines(path string) bool {
	path = strings.TrimSuffix(strings.ToLower(path), ".gz")
	return strings.HasSuffix(path, ".jsonl") || strings.HasSuffix(path, ".ndjson")
}

func nameOf(path string) string {
	switch path {
	case "-":
		return "standard input"
	case "":
		return `""`
	}
	return path
}

func failed(name string, err error) job {
	return job{name, func() (record, error) { return record{}, err }}
}

// options are those of the command line; format is html, text or auto.
func (s settings) options(format string) []newswire.Option {
	opts := []newswire.Option{newswire.WithURL(s.url), newswire.WithDate(s.date), newswire.WithLimit(s.limit)}
	switch format {
	case "html":
		opts = append(opts, newswire.WithContentType("text/html"))
	case "text":
		opts = append(opts, newswire.WithContentType("text/plain"))
	}
	return opts
}

// title is that of a document of all inputs.
func (s settings) title() string {
	if len(s.args) == 1 && s.args[0] != "-" {
		return filepath.Base(s.args[0])
	}
	return "newswire"
}

func (in *inputs) open(path string) (io.ReadCloser, error) {
	if path == "-" {
		return &counted{io.NopCloser(in.stdin), &in.read}, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	return &counted{f, &in.read}, nil
}

// counted adds what is read to a sum.
type counted struct {
	io.ReadCloser
	sum *atomic.Int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.sum.Add(int64(n))
	return n, err
}

// readsTerminal says whether someone is to type the page.
func (in *inputs) readsTerminal() bool {
	return slices.Contains(in.args, "-") && isTerminal(in.stdin)
}

var errNoMatch = errors.New("no file matches")

// paths yields the files of the arguments, each when it is asked for: of a directory
// those below it, of a pattern those that match it. Standard input is "-".
func (s settings) paths() iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, arg := range s.args {
			paths := []string{arg}
			if _, err := os.Lstat(arg); err != nil && strings.ContainsAny(arg, "*?[") {
				paths, err = filepath.Glob(arg)
				if len(paths) == 0 {
					if err == nil {
						err = errNoMatch
					}
					if !yield(arg, err) {
						return
					}
				}
				if !isHidden(arg) {
					paths = slices.DeleteFunc(paths, isHidden)
				}
				for i, path := range paths {
					paths[i] = fileNamed(path)
				}
			}
			for _, path := range paths {
				info, err := os.Stat(path)
				if path != "-" && err == nil && info.IsDir() {
					if !below(path, yield) {
						return
					}
				} else if !yield(path, nil) { // one that cannot be opened is reported then
					return
				}
			}
		}
	}
}

// fileNamed is the path of a file, even if that is called - as standard input is.
func fileNamed(path string) string {
	if path == "-" {
		return "." + string(filepath.Separator) + path
	}
	return path
}

// isHidden says whether a file is none that its owner looks at, as .git and .DS_Store.
func isHidden(path string) bool {
	base := filepath.Base(path)
	return len(base) > 1 && base[0] == '.' && base != ".."
}

// below yields the files below a directory, in the order of their names. Hidden files
// and directories it leaves out, and what is neither file nor directory: to open a pipe
// may never end. A link to a file is one, but one to a directory may lead in a circle.
func below(dir string, yield func(string, error) bool) bool {
	entries, err := readDir(dir)
	for _, e := range entries {
		path := fileNamed(filepath.Join(dir, e.name))
		kind := e.kind
		if kind == fs.ModeSymlink {
			if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
				continue
			}
			kind = 0 // if it leads nowhere, that is reported
		}
		switch {
		case kind == fs.ModeDir && !below(path, yield):
			return false
		case kind == 0 && !yield(path, nil):
			return false
		}
	}
	return err == nil || yield(dir, err)
}

// entry is what a directory holds; os.ReadDir takes thrice the memory, which counts
// where there are a million.
type entry struct {
	name string
	kind fs.FileMode
}

func readDir(dir string) (entries []entry, err error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for err == nil {
		var some []fs.DirEntry
		some, err = f.ReadDir(1024)
		for _, d := range some {
			if !isHidden(d.Name()) {
				entries = append(entries, entry{d.Name(), d.Type()})
			}
		}
	}
	slices.SortFunc(entries, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	if err == io.EOF {
		err = nil
	}
	return entries, err
}
