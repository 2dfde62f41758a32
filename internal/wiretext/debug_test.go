package wiretext

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

func TestDebug(t *testing.T) {
	f, err := os.Open("/work/shared/data/flat/dev.jsonl")
	if err != nil {
		t.Skip()
	}
	want := os.Getenv("CLS")
	dec := json.NewDecoder(bufio.NewReader(f))
	for {
		var g struct {
			ID, Class, Text string
			Gold            []struct {
				Title      string
				TitleStart int `json:"title_start"`
			}
		}
		if dec.Decode(&g) != nil {
			break
		}
		if !strings.HasPrefix(g.ID, want) {
			continue
		}
		p := page{text: g.Text, ref: time.Time{}, lines: scanLines(g.Text)}
		p.joinWrapped()
		p.classify()
		p.findHeads()
		fmt.Println("#", g.ID, len(g.Gold), "wrapped", p.wrapped)
		tp := p.readTopics()
		for _, h := range p.heads {
			for i := h.first; i < h.body; i++ {
				l := p.lines[i]
				gold := " "
				for _, x := range g.Gold {
					if x.TitleStart >= l.start && x.TitleStart < l.end {
						gold = "T"
					}
				}
				lk := -1.0
				if l.class == short && h.body < len(p.lines) {
					lk = tp.likeness(i, 0, len(p.lines))
				}
				fmt.Printf("%s cls%d ph%d f%d gap%d %.3f %.80s\n", gold, l.class, l.phrase, l.field, l.gap, lk, p.at(i))
			}
			fmt.Println("   --")
		}
	}
}
