package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"html"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/seed-ad1655d8/newswire/train/wcxb"
)

// gold is what is known of a page.
type gold struct {
	id, url  string
	class    string // of a list
	kind     string // by WCXB; "" if it has not the page
	list     bool   // whether the page is a list of stories
	unsure   bool   // whether that may be argued about
	stories  map[string]wanted
	optional map[string]bool // addresses that are neither right nor wrong
	base     *url.URL
}

// wanted is the title of a story, or the hashes of its words.
type wanted struct {
	title string
	words string
}

// readGold reads what is known of all pages: the lists in listing/dev of the data
// folder, the labels beside this file, and the kinds of WCXB.
func readGold(data string) ([]*gold, error) {
	lists, _ := filepath.Glob(filepath.Join(data, "listing", "dev", "*.json"))
	if len(lists) == 0 {
		return nil, errors.New("no data: give -data DIR or set NEWSWIRE_DATA to the folder that has listing/dev and wcxb/dev")
	}
	files, err := wcxb.Files(data)
	if err != nil {
		return nil, err
	}
	var all []*gold
	known := map[string]*gold{}
	for _, file := range files {
		t, err := wcxb.Read(file)
		if err != nil {
			return nil, err
		}
		g := &gold{id: strings.TrimSuffix(filepath.Base(file), ".json"), url: t.URL, kind: t.Internal.Type.Primary}
		all = append(all, g)
		known[g.id] = g
	}
	for _, file := range lists {
		var list struct {
			ID, URL  string
			Class    string
			Items    []struct{ Title, Href string }
			Optional []string `json:"optional_hrefs"`
		}
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(b, &list); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		g := known[list.ID]
		if g == nil {
			g = &gold{id: list.ID}
			all = append(all, g)
		}
		g.url, g.class, g.list, g.stories, g.optional = list.URL, list.Class, true, map[string]wanted{}, map[string]bool{}
		for _, item := range list.Items {
			g.stories[g.address(item.Href)] = wanted{title: item.Title}
		}
		for _, href := range list.Optional {
			g.optional[g.address(href)] = true
		}
	}
	return all, readLabels(known)
}

// labels are pages of WCXB that we looked at, a line each: its name there; whether it
// is a list of stories, of products or of other links, a mixture, or none; and for the
// lists of stories and products the hashes of the address and of the title's words of each.
//
//go:embed labels.tsv
var labels string

func readLabels(known map[string]*gold) error {
	for s := bufio.NewScanner(strings.NewReader(labels)); s.Scan(); {
		if strings.HasPrefix(s.Text(), "#") {
			continue
		}
		fields := strings.Split(s.Text(), "\t")
		g := known[fields[0]]
		if len(fields) != 3 || g == nil {
			return fmt.Errorf("labels.tsv: no page for %q", s.Text())
		}
		g.list, g.unsure = fields[1] == "stories", fields[1] == "mixed" || fields[1] == "links"
		for pair := range strings.FieldsSeq(fields[2]) {
			address, words, _ := strings.Cut(pair, ":")
			if g.stories == nil {
				g.stories = map[string]wanted{}
			}
			g.stories["#"+address] = wanted{words: words}
		}
	}
	return nil
}

// story is the story at an address, if there is one.
func (g *gold) story(address string) (wanted, bool) {
	if w, ok := g.stories[address]; ok {
		return w, true
	}
	w, ok := g.stories[fmt.Sprintf("#%08x", hash(address))]
	return w, ok
}

// is says whether title is that of the story, or has most of it, or it most of title.
func (w wanted) is(title string) bool {
	a, b := plain(title), plain(w.title)
	if w.title == "" {
		a, b = hashedWords(title), w.words
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || a != "" && strings.Contains(b, a) && float64(len(a)) >= .6*float64(len(b))
}

// hashedWords are four hexadecimal digits for each word of s.
func hashedWords(s string) string {
	var b strings.Builder
	for word := range strings.FieldsSeq(noWord.ReplaceAllString(strings.ToLower(html.UnescapeString(s)), " ")) {
		fmt.Fprintf(&b, "%04x", uint16(hash(word)))
	}
	return b.String()
}

var noWord = regexp.MustCompile(`[^\pL\pN]+`)

// plain is the letters and numbers of s.
func plain(s string) string {
	return noWord.ReplaceAllString(strings.ToLower(html.UnescapeString(s)), "")
}

var site = regexp.MustCompile(`^https?://(www\.)?`)

// address is href in the form in which two are compared.
func (g *gold) address(href string) string {
	if g.base == nil {
		g.base, _ = url.Parse(g.url)
	}
	if g.base != nil {
		if u, err := g.base.Parse(strings.TrimSpace(html.UnescapeString(href))); err == nil {
			href = u.String()
		}
	}
	href, _, _ = strings.Cut(href, "#")
	return strings.ToLower(strings.TrimRight(site.ReplaceAllString(href, ""), "/"))
}

func hash(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}
