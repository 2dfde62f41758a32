package timex

import (
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// Kind is the type of a TIMEX3.
type Kind uint8

// The kinds.
const (
	KindDate Kind = iota
	KindTime
	KindDuration
	KindSet
)

// Date is a time expression.
type Date struct {
	span.Span
	Kind     Kind
	Value    string
	Grain    Grain
	From, To time.Time // half open; zero if not on the calendar
	Mod      number.Mod
}

// Find returns the time expressions in text, in order, and the day of publication from
// which they are resolved: ref, or if that is zero the one that the text tells of itself. If
// it tells none, what depends on it stays open.
func Find(text string, ref time.Time) ([]Date, time.Time) {
	c := context{}
	if ref.IsZero() {
		dates := c.find(text)
		if ref = c.evidence.day(); ref.IsZero() {
			return dates, ref
		}
		c = context{}
	}
	y, m, d := ref.Date()
	c.ref = point{grain: Day, start: ymd(y, int(m), d)}
	if ref.Hour() > 0 || ref.Minute() > 0 {
		c.clock = c.ref.start.Add(time.Duration(ref.Hour())*time.Hour + time.Duration(ref.Minute())*time.Minute)
	}
	return c.find(text), ref
}

func (c *context) find(text string) []Date {
	var dates []Date
	sentences := token.Of(text)
	tokens := make([]token.Token, token.Room(text))
	words := make([]entry, len(tokens))
	r := reader{text: text}
	for read := 0; ; {
		r.quote = r.quoted(len(r.toks))
		r.toks = sentences.Next(tokens[:0])
		if len(r.toks) == 0 {
			return dates
		}
		r.quote = r.quote && !strings.Contains(text[read:r.toks[0].Start], "\n")
		read = r.toks[len(r.toks)-1].End
		c.year = 0
		c.sentence++
		r.words = words[:len(r.toks)]
		triggers := false
		for i, t := range r.toks {
			r.words[i] = entry{}
			switch t.Kind {
			case token.Word:
				var buf [16]byte
				end := t.End
				if text[end-1] == '.' {
					end--
				}
				r.words[i] = lookup(token.Fold(text[t.Start:end], &buf))
				triggers = triggers || r.words[i].class != other
			case token.Number:
				triggers = true
			}
		}
		if !triggers {
			continue
		}
		for i := 0; i < len(r.toks); {
			e := r.expression(i)
			if e.end == 0 {
				i++
				continue
			}
			dates = append(dates, c.resolve(&r, i, e))
			if first, also := r.alsoDay(e); first > 0 {
				i, e = first, also
				dates = append(dates, c.resolve(&r, i, e))
			}
			i = e.end
		}
	}
}
