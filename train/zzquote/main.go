package main

import (
	"os"
	"runtime"
	"runtime/pprof"
	"time"
	"flag"
	"fmt"
	"strconv"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/quote"
	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/train/corpus"
)

var kinds = map[string]names.Kind{"PERSON": names.Person, "NORP": names.NORP, "ORG": names.Org, "GPE": names.GPE, "LOC": names.Loc, "FAC": names.Fac, "EVENT": names.Event, "LAW": names.Law, "PRODUCT": names.Product, "WORK": names.Work}

var (
	errs  = flag.String("errs", "", "span, speaker")
	ind   = flag.Bool("indirect", false, "")
	noNames = flag.Bool("nonames", false, "")
)

var bench = flag.Bool("bench", false, "")
var prof = flag.String("prof", "", "")

func run(all []corpus.News) {
	var texts []string
	var nss [][]quote.Name
	total := 0
	for _, n := range all {
		var ns []quote.Name
		at := 0
		for _, k := range n.Body.Marks {
			if kind, ok := kinds[k.Type]; ok && k.Start >= at {
				e, _ := strconv.Atoi(k.Attribute)
				ns = append(ns, quote.Name{Span: span.Span{Start: k.Start, End: k.End}, Entity: e, Kind: kind})
				at = k.End
			}
		}
		texts, nss = append(texts, n.Body.Text), append(nss, ns)
		total += len(n.Body.Text)
	}
	if *prof != "" {
		f, _ := os.Create(*prof)
		pprof.StartCPUProfile(f)
		defer pprof.StopCPUProfile()
	}
	best := time.Hour
	var m0, m1 runtime.MemStats
	runtime.ReadMemStats(&m0)
	quotes := 0
	for range 60 {
		t := time.Now()
		for i := range texts {
			quotes += len(quote.Find(texts[i], nss[i]))
		}
		best = min(best, time.Since(t))
	}
	runtime.ReadMemStats(&m1)
	fmt.Printf("%.1f MB/s, %d bytes, %.1f allocs per text\n", float64(total)/best.Seconds()/1e6, total, float64(m1.Mallocs-m0.Mallocs)/60/float64(len(texts)))
}

var drop = flag.Int("drop", 0, "")

type tally struct{ gold, got, hit, right, zeroGold, named, namedRight, cue int }

func main() {
	flag.Parse()
	learn, dev, err := corpus.ReadNews("/work/shared/data")
	if err != nil {
		panic(err)
	}
	if *bench {
		run(append(learn, dev...))
		return
	}
	for i, set := range [][]corpus.News{learn, dev} {
		var t tally
		for _, n := range set {
			t.score(n.Number+"h", n.Headline, i == 0)
			t.score(n.Number, n.Body, i == 0)
		}
		p, rc := float64(t.hit)/float64(t.got), float64(t.hit)/float64(t.gold)
		fmt.Printf("%d gold %d got %d hit %d P %.3f R %.3f F1 %.3f; speaker %.3f (named %.3f)\n", i, t.gold, t.got, t.hit, p, rc, 2*p*rc/(p+rc), float64(t.right)/float64(t.hit), float64(t.namedRight)/float64(t.named))
	}
}

func (t *tally) score(id string, m corpus.Marked, show bool) {
	var ns []quote.Name
	gold := map[span.Span]int{}
	for _, k := range m.Marks {
		if k.Type == "QUOTE" {
			n, _ := strconv.Atoi(k.Attribute)
			s := strings.TrimSpace(m.Text[k.Start:k.End])
			st := k.Start + strings.Index(m.Text[k.Start:k.End], s)
			gold[span.Span{Start: st, End: st + len(s)}] = n
		} else if kind, ok := kinds[k.Type]; ok && !*noNames && (*drop == 0 || (k.Start*7919+k.End)%100 >= *drop) {
			n, _ := strconv.Atoi(k.Attribute)
			ns = append(ns, quote.Name{Span: span.Span{Start: k.Start, End: k.End}, Entity: n, Kind: kind})
		}
	}
	t.gold += len(gold)
	seen := map[span.Span]bool{}
	for _, q := range quote.Find(m.Text, ns) {
		ctx := m.Text[max(0, q.Start-110):q.Start] + "⟦" + short(m.Text[q.Start:q.End]) + "⟧" + m.Text[q.End:min(len(m.Text), q.End+90)]
		ctx = strings.ReplaceAll(ctx, "\n", " ")
		if q.Indirect {
			if *ind && show {
				fmt.Println("IND", id, q.Speaker, nameOf(m, q.Speaker), "|", m.Text[q.Cue.Start:q.Cue.End], "|", ctx)
			}
			continue
		}
		t.got++
		seen[q.Span] = true
		n, ok := gold[q.Span]
		if !ok {
			if !show && *errs == "stat" {
				txt := m.Text[q.Start:q.End]
				fmt.Println("DEV SPURIOUS words", len(strings.Fields(txt)), "cue", q.Cue.End > 0, "cue before", q.Cue.End <= q.Start, "speaker", q.Speaker > 0, "lower first", txt[0] >= 'a' && txt[0] <= 'z', "headline", strings.HasSuffix(id, "h"))
			}
			if show && *errs == "span" {
				fmt.Println("SPURIOUS", id, ctx)
			}
			continue
		}
		t.hit++
		if n > 0 {
			t.named++
		}
		if n == q.Speaker {
			t.right++
			if n > 0 {
				t.namedRight++
			}
		} else if show && *errs == "speaker" {
			fmt.Println("SPEAKER", id, "gold", n, nameOf(m, n), "got", q.Speaker, nameOf(m, q.Speaker), "cue", m.Text[q.Cue.Start:q.Cue.End], "|", ctx)
		}
	}
	for s := range gold {
		if !seen[s] && !show && *errs == "stat" {
				txt := m.Text[s.Start:s.End]
				fmt.Println("DEV MISSED words", len(strings.Fields(txt)), "lower first", txt[0] >= 'a' && txt[0] <= 'z', "headline", strings.HasSuffix(id, "h"), "marks", m.Text[s.Start-1:s.Start])
		}
		if !seen[s] && show && *errs == "span" {
			ctx := m.Text[max(0, s.Start-110):s.Start] + "⟦" + short(m.Text[s.Start:s.End]) + "⟧" + m.Text[s.End:min(len(m.Text), s.End+90)]
			fmt.Println("MISSED", id, strings.ReplaceAll(ctx, "\n", " "))
		}
	}
}

func short(s string) string {
	if len(s) > 80 {
		return s[:40] + " … " + s[len(s)-30:]
	}
	return s
}

func nameOf(m corpus.Marked, n int) string {
	for _, k := range m.Marks {
		if k.Type != "QUOTE" && kinds[k.Type] >= 0 && k.Attribute == strconv.Itoa(n) {
			return "[" + m.Text[k.Start:k.End] + "]"
		}
	}
	return "[]"
}
