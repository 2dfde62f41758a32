// Command extract measures what newswire reads from article pages.
//
//	go run ./extract -data DIR [-type article] [-errors title|author|date]
//
// DIR is the data folder, with WCXB (CC BY 4.0, M. Foley 2026) in wcxb/dev; without
// -data it is $NEWSWIRE_DATA. Title, author and date are right if they are the
// truth's, but for case, spaces and signs; a date by its day. Where the truth has
// none, a date is filled in wrongly.
package main

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/seed-ad1655d8/newswire/internal/decode"
	"github.com/seed-ad1655d8/newswire/internal/htmltree"
	"github.com/seed-ad1655d8/newswire/internal/meta"
)

func main() {
	data := flag.String("data", os.Getenv("NEWSWIRE_DATA"), "data `folder`")
	kind := flag.String("type", "article", "only pages of this `type`; empty for all")
	show := flag.String("errors", "", "list the errors in this `field`")
	flag.Parse()
	if err := run(*data, *kind, *show); err != nil {
		fmt.Fprintln(os.Stderr, "extract:", err)
		os.Exit(1)
	}
}

type truth struct {
	Truth struct {
		Title, Author string
		Date          string `json:"publish_date"`
	} `json:"ground_truth"`
	Internal struct {
		Type struct{ Primary string } `json:"page_type"`
	} `json:"_internal"`
}

// tally counts the pages on which the truth has a field, and those on which it
// has none.
type tally struct{ has, right, none, filled int }

func run(data, kind, show string) error {
	if data == "" {
		return errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has wcxb/dev")
	}
	files, _ := filepath.Glob(filepath.Join(data, "wcxb", "dev", "ground-truth", "*.json"))
	if len(files) == 0 {
		return fmt.Errorf("no data: %s has no wcxb/dev/ground-truth/*.json", data)
	}
	tallies := map[string]*tally{"title": {}, "author": {}, "date": {}}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var want truth
		if err := json.Unmarshal(b, &want); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if kind != "" && want.Internal.Type.Primary != kind {
			continue
		}
		id := strings.TrimSuffix(filepath.Base(file), ".json")
		page, err := readPage(filepath.Join(data, "wcxb", "dev", "html", id+".html.gz"))
		if err != nil {
			return err
		}
		got := meta.Read(htmltree.Parse(page))
		for field, pair := range map[string][2]string{
			"title":  {want.Truth.Title, got.Title},
			"author": {want.Truth.Author, strings.Join(got.Authors, ", ")},
			"date":   {want.Truth.Date, day(got.Published)},
		} {
			t := tallies[field]
			right := normal(field, pair[0]) == normal(field, pair[1])
			switch {
			case pair[0] == "":
				t.none++
				if pair[1] != "" {
					t.filled++
				}
			default:
				t.has++
				if right {
					t.right++
				}
			}
			if field == show && !right {
				fmt.Printf("%s\twant %q\tgot %q\t%s\n", id, pair[0], pair[1], got.Published.Source)
			}
		}
	}
	for _, field := range []string{"title", "author", "date"} {
		t := tallies[field]
		fmt.Printf("%-6s right %.3f of %d; filled %.3f of %d that have none\n", field, share(t.right, t.has), t.has, share(t.filled, t.none), t.none)
	}
	return nil
}

func share(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

func day(t meta.Time) string {
	if t.Grain == 0 {
		return ""
	}
	return t.Time.Format("2006-01-02")
}

// normal is s as it is compared: letters and numbers in lower case; names in any
// order.
func normal(field, s string) string {
	s = strings.ToLower(s)
	if field == "author" {
		parts := strings.Split(strings.NewReplacer(" and ", ",", "&", ",", ";", ",").Replace(s), ",")
		for i := range parts {
			parts[i] = letters(parts[i])
		}
		slices.Sort(parts)
		return strings.Trim(strings.Join(slices.Compact(parts), ","), ",")
	}
	return letters(s)
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, s)
}

func readPage(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	const limit = 64 << 20
	doc, err := decode.Read(z, "text/html", limit)
	if err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	return doc.Text, nil
}
