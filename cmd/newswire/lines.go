package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/seed-ad1655d8/newswire"
)

// lineJobs yields the pages of JSON lines.
func (in *inputs) lineJobs(name, path string, yield func(job) bool) bool {
	file, err := in.open(path)
	if err != nil {
		return yield(failed(name, err))
	}
	defer file.Close()
	content, err := gunzip(file)
	if err != nil {
		return yield(failed(name, err))
	}
	lines := bufio.NewReaderSize(content, 64<<10)
	begun, others := false, 0 // an object was there; lines before it
	most := 4 * in.limit      // a page of which JSON escapes every second byte still fits
	for n := 1; ; n++ {
		line, length, err := readLine(lines, most)
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		at := fmt.Sprintf("%s: line %d", name, n)
		j := job{at, func() (record, error) { return in.parseLine(line) }}
		if length > most {
			j = failed(at, fmt.Errorf("%w: %d bytes", newswire.ErrTooLarge, length))
		}
		isPage := (len(bytes.TrimSpace(line)) > 0 || length > most) && (err == nil || err == io.EOF)
		if isPage && !begun {
			if begun = length > most || json.Unmarshal(line, &struct{}{}) == nil; !begun {
				others++
			}
			if others == 3 { // more would say the same
				return yield(failed(at, errNotLines))
			}
		}
		if isPage && !yield(j) {
			return false
		}
		if err == io.EOF {
			return true
		}
		if err != nil {
			return yield(failed(name, err))
		}
	}
}

var errNotLines = errors.New("no JSON object, as all lines before it; is this JSON lines? The rest is left out")

// readLine reads a line of any length, and keeps it if it has at most so many bytes.
func readLine(r *bufio.Reader, most int64) (line []byte, length int64, err error) {
	for {
		part, err := r.ReadSlice('\n')
		length += int64(len(part))
		if length <= most {
			line = append(line, part...)
		} else {
			line = nil
		}
		if err != bufio.ErrBufferFull {
			return line, length, err
		}
	}
}

// parseLine reads the page of a line.
func (s settings) parseLine(line []byte) (record, error) {
	var in struct {
		ID                     json.RawMessage
		URL, Title, Date, Kind string
		HTML, Text             *string
	}
	if err := json.Unmarshal(line, &in); err != nil {
		return record{}, explained(err)
	}
	format, content := "text", in.Text
	if in.HTML != nil {
		format, content = "html", in.HTML
	}
	if content == nil || in.HTML != nil && in.Text != nil {
		return record{}, errors.New(`a line has either "html" or "text"`)
	}
	if in.URL != "" {
		s.url = in.URL
	}
	var published newswire.Stamp
	if in.Date != "" {
		date, err := parseDate(in.Date)
		if err != nil {
			return record{}, fmt.Errorf(`"date": %w`, err)
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
	page, err := newswire.Parse(strings.NewReader(*content), opts...)
	if err != nil {
		return record{}, err
	}
	if in.Kind == "article" {
		for _, a := range page.Articles {
			a.Title = in.Title
			a.Published = published
		}
	} else if page.Title == "" {
		page.Title = in.Title
	}
	return record{in.ID, page}, nil
}

// explained says what is wrong with a line as one sees it, not in the types of Go.
func explained(err error) error {
	var wrong *json.UnmarshalTypeError
	if !errors.As(err, &wrong) {
		return fmt.Errorf("no JSON object: %w", err)
	}
	value := "a " + wrong.Value
	if strings.HasPrefix(wrong.Value, "a") || strings.HasPrefix(wrong.Value, "o") { // array, object
		value = "an " + wrong.Value
	}
	if wrong.Field == "" {
		return fmt.Errorf("%s, not an object", value)
	}
	return fmt.Errorf("%q is %s, not a string", strings.ToLower(wrong.Field), value)
}
