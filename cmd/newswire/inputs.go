package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/seed-ad1655d8/newswire"
)

// job is one page to read; it runs on a worker.
type job struct {
	name string          // for messages
	id   json.RawMessage // of its line, or the name of its file
	read func() (*newswire.Page, error)
}

// expand makes file paths of the arguments: a directory becomes the files below
// it, a pattern those that match it. Standard input is "-".
func expand(args []string) ([]string, error) {
	if len(args) == 0 {
		return []string{"-"}, nil
	}
	var paths []string
	for _, arg := range args {
		if arg == "-" {
			paths = append(paths, arg)
			continue
		}
		matches := []string{arg}
		if _, err := os.Lstat(arg); err != nil && strings.ContainsAny(arg, "*?[") {
			var badPattern error
			if matches, badPattern = filepath.Glob(arg); badPattern != nil {
				return nil, fmt.Errorf("%s: %w", arg, badPattern)
			}
			if len(matches) == 0 {
				return nil, fmt.Errorf("%s: no file matches", arg)
			}
		}
		for _, path := range matches {
			err := filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
				if err != nil || !d.IsDir() {
					paths = append(paths, p) // one that cannot be opened is reported then
				}
				return nil
			})
			if err != nil {
				return nil, err
			}
		}
	}
	return paths, nil
}

// jobs yields the pages of one path; it is false when yield wants no more.
func (s settings) jobs(path string, stdin io.Reader, yield func(job) bool) bool {
	ext := strings.ToLower(filepath.Ext(path))
	lines := s.input == "jsonl" || s.input == "auto" && (ext == ".jsonl" || ext == ".ndjson")
	name := path
	if path == "-" {
		name = "standard input"
	}
	open := func() (io.ReadCloser, error) {
		if path == "-" {
			return io.NopCloser(stdin), nil
		}
		return os.Open(path)
	}
	if !lines {
		j := job{name: name, read: func() (*newswire.Page, error) {
			r, err := open()
			if err != nil {
				return nil, cause(err)
			}
			defer r.Close()
			return newswire.Parse(r, s.options(s.input)...)
		}}
		if path != "-" {
			j.id, _ = json.Marshal(path)
		}
		return yield(j)
	}
	r, err := open()
	if err != nil {
		return yield(failed(name, cause(err)))
	}
	defer r.Close()
	return s.lineJobs(name, r, yield)
}

func failed(name string, err error) job {
	return job{name: name, read: func() (*newswire.Page, error) { return nil, err }}
}

// cause is err without the path, which the message already has.
func cause(err error) error {
	if p := (*fs.PathError)(nil); errors.As(err, &p) {
		return p.Err
	}
	return err
}

// options are those of the command line; format is html, text or auto.
func (s settings) options(format string) []newswire.Option {
	opts := []newswire.Option{newswire.WithURL(s.url), newswire.WithDate(s.date)}
	switch format {
	case "html":
		opts = append(opts, newswire.WithContentType("text/html"))
	case "text":
		opts = append(opts, newswire.WithContentType("text/plain"))
	}
	return opts
}

const maxLine = 4 * newswire.DefaultLimit // a page whose every byte JSON escapes still fits

// lineJobs yields the pages of JSON lines.
func (s settings) lineJobs(name string, r io.Reader, yield func(job) bool) bool {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 64<<10), maxLine)
	for n := 1; lines.Scan(); n++ {
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		at := fmt.Sprintf("%s: line %d", name, n)
		j, err := s.lineJob(at, bytes.Clone(line))
		if err != nil {
			j = failed(at, err)
		}
		if !yield(j) {
			return false
		}
	}
	if err := lines.Err(); err != nil {
		return yield(failed(name, err))
	}
	return true
}

func (s settings) lineJob(name string, line []byte) (job, error) {
	var in struct {
		ID                     json.RawMessage
		URL, Title, Date, Kind string
		HTML, Text             *string
	}
	if err := json.Unmarshal(line, &in); err != nil {
		return job{}, err
	}
	format, content := "text", in.Text
	if in.HTML != nil {
		format, content = "html", in.HTML
	}
	if content == nil || in.HTML != nil && in.Text != nil {
		return job{}, errors.New(`a line has either "html" or "text"`)
	}
	if in.URL != "" {
		s.url = in.URL
	}
	var published newswire.Stamp
	if in.Date != "" {
		date, err := parseDate(in.Date)
		if err != nil {
			return job{}, err
		}
		s.date = date
		if err := published.UnmarshalText([]byte(in.Date)); err != nil {
			published = newswire.Stamp{Time: date, Grain: newswire.GrainSecond}
		}
	}
	opts := s.options(format)
	if in.Kind == "article" {
		opts = append(opts, newswire.WithKind(newswire.PageArticle))
	}
	return job{name: name, id: in.ID, read: func() (*newswire.Page, error) {
		page, err := newswire.Parse(strings.NewReader(*content), opts...)
		if err != nil {
			return nil, err
		}
		if in.Kind == "article" {
			for _, a := range page.Articles {
				a.Title = in.Title
				a.Published = published
			}
		} else if page.Title == "" {
			page.Title = in.Title
		}
		return page, nil
	}}, nil
}
