// Command monitor watches a folder into which pages come, and prints who and what is named
// in them for the first time: a line for each, with the story. So a desk, or who watches
// for sanctions, hears of a name before they know to search for it.
//
//	go run ./examples/monitor [-every 5s] [-once] FOLDER
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("monitor: ")
	every := flag.Duration("every", 5*time.Second, "how often to look")
	once := flag.Bool("once", false, "look once, and end")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: monitor [-every 5s] [-once] FOLDER")
	}
	m := monitor{read: map[string]time.Time{}, known: map[string]bool{}}
	for {
		entries, err := os.ReadDir(flag.Arg(0))
		if err != nil {
			log.Fatal(err)
		}
		for _, e := range entries {
			if err := m.look(filepath.Join(flag.Arg(0), e.Name())); err != nil {
				log.Print(err)
			}
		}
		if *once {
			return
		}
		time.Sleep(*every)
	}
}

type monitor struct {
	read  map[string]time.Time // files, as of when they were changed
	known map[string]bool      // names
}

// look reads a file that is new or has changed.
func (m *monitor) look(path string) error {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() || m.read[path].Equal(info.ModTime()) {
		return err
	}
	m.read[path] = info.ModTime()
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	page, err := newswire.Parse(f, newswire.WithDate(info.ModTime()))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for _, a := range page.Articles {
		for _, e := range a.Entities {
			name := fmt.Sprintf("%-11v %s", e.Kind, e.Name)
			if m.known[name] {
				continue
			}
			m.known[name] = true
			fmt.Printf("%s  [%s]  %s\n", name, e.Code+e.Role, a.Title) // a person has no code
		}
	}
	return nil
}
