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

// rule reads the expression that begins at token i; the end of its result is 0 if none does.
type rule func(r *reader, i int) expr

// allRules are those of every expression, pointRules of what has an edge ("early",
// "the end of"), dayRules of a day.
var allRules, pointRules, dayRules []rule

func init() {
	dayRules = []rule{weekdayRule, monthRule, dayRule, figuresRule, deicticRule, partRule, unitRule, holidayRule}
	pointRules = append([]rule{yearRule, decadeRule, quarterRule, seasonRule, lengthRule}, dayRules...)
	allRules = append([]rule{edgeRule, agoRule, clockRule, setRule, vagueRule}, pointRules...)
}

// longest returns the longest expression that any of rules reads at token i, of equally
// long ones the first.
func (r *reader) longest(i int, rules []rule) expr {
	var best expr
	for _, rule := range rules {
		if e := rule(r, i); e.end > best.end && e.end <= len(r.toks) {
			best = e
		}
	}
	return best
}

// Find returns the time expressions in text, in order. They are resolved from ref, the day
// of publication; if that is zero, what depends on it stays open.
func Find(text string, ref time.Time) []Date {
	var dates []Date
	c := context{text: text}
	if !ref.IsZero() {
		c.ref = pointOf(ref, Day)
	}
	sentences := token.Of(text)
	var tokens [400]token.Token
	var words [400]entry
	r := reader{text: text}
	for read := 0; ; {
		r.quote = r.quoted(len(r.toks))
		r.toks = sentences.Next(tokens[:0])
		if len(r.toks) == 0 {
			return dates
		}
		r.quote = r.quote && !strings.Contains(text[read:r.toks[0].Start], "\n")
		read = r.toks[len(r.toks)-1].End
		c.year0 = 0
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
			if r.words[i].class == other && r.toks[i].Kind != token.Number && !r.starts(i) {
				i++
				continue
			}
			e := r.longest(i, allRules)
			if e.end == 0 {
				i++
				continue
			}
			dates = append(dates, c.resolve(&r, i, e))
			i = e.end
		}
	}
}

// starts says whether an expression may begin in a word or mark that is in no list.
func (r *reader) starts(i int) bool {
	switch r.str(i) {
	case "'", "’", "‘", "Q", "right", "Right", "these", "These", "those", "present", "long", "New", "Boxing", "Valentine", "Independence", "Veterans", "Armistice", "Good", "Labor", "Memorial", "Juneteenth", "numerous", "½", "¼", "¾":
		return true
	}
	return false
}
