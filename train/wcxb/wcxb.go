// Package wcxb reads the truths of WCXB (M. Foley, 2026, CC BY 4.0) from a data
// folder.
package wcxb

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Truth is what people found on a page.
type Truth struct {
	URL   string
	Truth struct {
		Title string
		Main  string `json:"main_content"`
		// With and Without are texts that main content has, and that it has not.
		With, Without []string
	} `json:"ground_truth"`
	Internal struct {
		Type struct{ Primary string } `json:"page_type"`
	} `json:"_internal"`
}

// Files are the truths in wcxb/dev of the data folder.
func Files(data string) ([]string, error) {
	if data == "" {
		return nil, errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has wcxb/dev")
	}
	files, _ := filepath.Glob(filepath.Join(data, "wcxb", "dev", "ground-truth", "*.json"))
	if len(files) == 0 {
		return nil, fmt.Errorf("no data: %s has no wcxb/dev/ground-truth/*.json", data)
	}
	return files, nil
}

// Read reads one of them.
func Read(file string) (Truth, error) {
	var t Truth
	b, err := os.ReadFile(file)
	if err != nil {
		return t, err
	}
	if err := json.Unmarshal(b, &t); err != nil {
		return t, fmt.Errorf("%s: %w", file, err)
	}
	// A page whose stories were listed by hand is a listing, whatever WCXB calls it.
	folder := filepath.Dir(filepath.Dir(filepath.Dir(filepath.Dir(file))))
	if _, err := os.Stat(filepath.Join(folder, "listing", "dev", filepath.Base(file))); err == nil {
		t.Internal.Type.Primary = "listing"
	}
	return t, nil
}
