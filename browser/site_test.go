package browser

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"strconv"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/attack"
)

// poke.js does with a document what a reader could.
//
//go:embed poke_test.js
var pokeScript string

const (
	perPage   = 500 // outputs
	perFrames = 60  // attacks, each in a frame of its own
)

// site serves the outputs, and the attacks as they are.
type site struct {
	vectors  []attack.Section
	attacked []attacked
}

func (s site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	kind, rest, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	n, _ := strconv.Atoi(rest)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	switch {
	case kind == "poke.js":
		w.Header().Set("Content-Type", "text/javascript")
		fmt.Fprint(w, pokeScript)
	case kind == "empty":
		fmt.Fprint(w, "<!DOCTYPE html><title>empty</title><script src=/poke.js></script><body>")
	case kind == "outputs": // of one page
		var outputs []string
		for _, a := range s.page(n) {
			outputs = append(outputs, a.html)
		}
		_ = json.NewEncoder(w).Encode(outputs)
	case kind == "page": // many outputs in one document
		fmt.Fprint(w, "<!DOCTYPE html><title>page</title><script src=/poke.js></script><body>\n")
		for _, a := range s.page(n) {
			fmt.Fprintf(w, "<div class=output>%s</div>\n", a.html)
		}
	case kind == "raw" && n < len(s.vectors): // one attack
		fmt.Fprintf(w, "<!DOCTYPE html><title>raw</title><script src=/poke.js></script><script>onload = () => setTimeout(poke, 100); few()</script><body>\n%s", careless(s.vectors[n].Text))
	case kind == "raws": // a page of many of these
		fmt.Fprint(w, "<!DOCTYPE html><title>raws</title>")
		for i := range min(perFrames, len(s.vectors)-n) {
			fmt.Fprintf(w, "<iframe src=/raw/%d></iframe>\n", n+i)
		}
	default:
		http.NotFound(w, r)
	}
}

// careless puts an attack into a page as a program may that does not know of it: markup
// as it is, its references read, and all else also as the address of a link or an image.
func careless(attack string) string {
	switch attack[0] {
	case '<':
		return "<p>A seal, they said " + attack + " and went home."
	case '&':
		return "<p>A seal, they said " + html.UnescapeString(attack) + " and went home."
	}
	return `<p>A seal, they <a href="` + attack + `">said</a> <img src="` + attack + `" alt='` + attack + "'> and went home " + attack
}

func (s site) page(n int) []attacked {
	return s.attacked[min(n, len(s.attacked)):min(n+perPage, len(s.attacked))]
}
