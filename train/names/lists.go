package main

import (
	"bufio"
	"embed"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/lexicon"
	"github.com/seed-ad1655d8/newswire/internal/names"
)

// The lists, of which SOURCES.md says where they are from. A line has a name; what follows
// a tab is about it. Lines with # are comments.
//
//go:embed lists/*.txt
var listFiles embed.FS

var lists = []struct {
	file string
	list lexicon.Lists
}{
	{"first", lexicon.First}, {"last", lexicon.Last}, {"cities", lexicon.City}, {"regions", lexicon.Region},
	{"org", lexicon.Org}, {"loc", lexicon.Loc}, {"fac", lexicon.Fac}, {"event", lexicon.Event}, {"law", lexicon.Law},
	{"product", lexicon.Product}, {"norp", lexicon.NORP}, {"work", lexicon.Work}, {"titles", lexicon.Title},
	{"orgwords", lexicon.OrgHead}, {"locwords", lexicon.PlaceHead}, {"facwords", lexicon.PlaceHead},
	{"eventwords", lexicon.OtherHead}, {"lawwords", lexicon.OtherHead}, {"workwords", lexicon.OtherHead},
}

// codes are the classes of gazetteer.tsv that say what a name is.
var codes = map[string]lexicon.Lists{
	"GC": lexicon.City, "CI": lexicon.City, "CO": lexicon.Region, "RE": lexicon.Region, "FN": lexicon.First, "LN": lexicon.Last,
	"PL": lexicon.Loc, "OR": lexicon.Org, "ST": lexicon.Org, "DE": lexicon.NORP, "HO": lexicon.Title,
}

// words are what is known of words and phrases, by hash.
type words map[uint64]lexicon.Word

// list puts a name into lists.
func (w words) list(name string, l lexicon.Lists) {
	d := names.NewDocument("")
	d.Read(name)
	var hash uint64
	for i := range d.Words() {
		start, end := d.Word(i)
		h := lexicon.Hash(name[start:end])
		if i == 0 {
			hash = h
		} else {
			hash = lexicon.Join(hash, h)
		}
	}
	known := w[hash]
	known.Lists |= l
	w[hash] = known
}

// readLists reads the lists and the gazetteer of the data folder.
func (w words) readLists(data string) error {
	for _, l := range lists {
		b, err := listFiles.ReadFile("lists/" + l.file + ".txt")
		if err != nil {
			return err
		}
		for line := range strings.Lines(string(b)) {
			name, _, _ := strings.Cut(strings.TrimSpace(line), "\t")
			if name != "" && name[0] != '#' {
				w.list(name, l.list)
			}
		}
	}
	b, err := os.ReadFile(filepath.Join(data, "ner", "gazetteer.tsv"))
	if err != nil {
		return fmt.Errorf("no data: %w", err)
	}
	for line := range strings.Lines(string(b)) {
		name, classes, _ := strings.Cut(strings.TrimSpace(line), "\t")
		for c := range strings.FieldsSeq(classes) {
			w.list(name, codes[c])
		}
	}
	return nil
}

const (
	// vocabulary is how many words, the most frequent ones, are known by the words that
	// are used like them.
	vocabulary = 150_000
	// frequent is how many of them, of which this is known even if they surely are no
	// names.
	frequent = 60_000
)

// readClusters reads the clusters of the words of the vocabulary. Rare ones that by their
// guess surely are no names, and stand in no list, are forgotten.
func (w words) readClusters(data string) error {
	f, err := os.Open(filepath.Join(data, "ner", "clusters.txt"))
	if err != nil {
		return fmt.Errorf("no data: %w", err)
	}
	defer f.Close()
	seen := map[uint64]bool{}
	lines := bufio.NewScanner(f)
	for n := 0; lines.Scan() && n < vocabulary; n++ {
		fields := strings.Split(lines.Text(), "\t")
		hash := lexicon.Hash(fields[0])
		if seen[hash] {
			continue
		}
		seen[hash] = true
		known := w[hash]
		if n >= frequent && known.Lists == 0 && known.Likely == 0 {
			continue
		}
		for i := range known.Clusters {
			c, err := strconv.Atoi(fields[len(fields)-1-i])
			if err != nil {
				return fmt.Errorf("clusters.txt: line %d: %w", n+1, err)
			}
			known.Clusters[i] = uint16(c + 1)
		}
		w[hash] = known
	}
	return lines.Err()
}
