package main

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// corpus is a folder of pages and what people found on them. The pages stay on disk
// until they are asked for: unpacked they are hundreds of megabytes.
type corpus struct {
	folder string
	kind   string // of its pages, if only those of one were asked for
	truths []truth
}

// truth is what people found on a page.
type truth struct {
	id    string
	URL   string
	Truth struct {
		Title, Author string
		Date          string `json:"publish_date"`
		Main          string `json:"main_content"`
		With, Without []string
	} `json:"ground_truth"`
	Internal struct {
		Type struct{ Primary string } `json:"page_type"`
	} `json:"_internal"`
}

func (t *truth) kind() string { return t.Internal.Type.Primary }

const dev = "wcxb/dev"

// open reads the truths in folder, or in its wcxb/dev: those of pages of this kind,
// or all.
func open(folder, kind string) (*corpus, error) {
	if folder == "" {
		return nil, errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has wcxb/dev")
	}
	c := &corpus{folder: folder, kind: kind}
	files, _ := filepath.Glob(filepath.Join(folder, "ground-truth", "*.json"))
	if len(files) == 0 {
		c.folder = filepath.Join(folder, filepath.FromSlash(dev))
		files, _ = filepath.Glob(filepath.Join(c.folder, "ground-truth", "*.json"))
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no data: %s has neither ground-truth/*.json nor %s/ground-truth/*.json", folder, dev)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		t := truth{id: strings.TrimSuffix(filepath.Base(file), ".json")}
		if err := json.Unmarshal(b, &t); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if kind == "" || t.kind() == kind {
			c.truths = append(c.truths, t)
		}
	}
	if len(c.truths) == 0 {
		return nil, fmt.Errorf("%s has no pages of type %q", c.folder, kind)
	}
	return c, nil
}

// isDev says whether the corpus is wcxb/dev, by its name and not that of a link to it.
func (c *corpus) isDev() bool {
	path, err := filepath.Abs(c.folder)
	if err != nil {
		return false
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return strings.HasSuffix(filepath.ToSlash(path), "/"+dev)
}

// every is the corpus with only every n-th of its pages.
func (c *corpus) every(n int) *corpus {
	sample := &corpus{folder: c.folder, kind: c.kind}
	for i := 0; i < len(c.truths); i += n {
		sample.truths = append(sample.truths, c.truths[i])
	}
	return sample
}

// page is the HTML whose truth is t, as it was fetched.
func (c *corpus) page(t *truth) ([]byte, error) {
	file := filepath.Join(c.folder, "html", t.id+".html.gz")
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	page, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return page, nil
}
