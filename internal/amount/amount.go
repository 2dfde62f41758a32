// Package amount finds sums of money, percentages, physical quantities and counts in
// English prose, with their values.
//
//	money     $1.5 billion, €1.2bn, Rs 5 crore, 30 MUSD, 100,000 Georgian lari, 3 dollars 50 cents
//	percent   95%, three per cent; 3.5 percentage points and 25 basis points, both in "pp"
//	quantity  22-mile, 28° Celsius, six feet two inches, 80 miles per hour, 1010 ± 195 light years
//	count     5,500 people, 21 confirmed cases, dozens of protesters
//
// No amounts are spans of time, ages, dates, years, scores, and numbers that are names
// ("No. 5", "Covid-19", "phase 3"). Words such as "nearly" stay outside an amount and set
// its Mod. Each number of a range is an amount of its own, with the unit of both.
package amount

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/span"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// Kind is what an amount is of.
type Kind uint8

// The kinds.
const (
	Money Kind = iota
	Percent
	Quantity
	Count
)

// Amount is a number with its unit.
type Amount struct {
	span.Span
	Kind   Kind
	Number float64
	// Unit is an ISO 4217 code, "%" or "pp" for percentage points, a UCUM unit, or what is
	// counted, as the text has it.
	Unit string
	Mod  number.Mod
}

// Find returns the amounts in text, in order.
func Find(text string) []Amount {
	f := finder{text: text}
	buf := make([]token.Token, token.Room(text))
	sentences := token.Of(text)
	for {
		f.tokens = sentences.Next(buf[:0])
		if len(f.tokens) == 0 {
			return f.amounts
		}
		f.sentence++
		for i := 0; i < len(f.tokens); {
			i = f.next(i)
		}
	}
}

// finder reads a text from its start, and knows what it said so far.
type finder struct {
	text     string
	tokens   []token.Token // of the sentence
	sentence int           // how many were begun
	amounts  []Amount
	summed   int    // the sentence of the last sum of money, if nothing was counted since
	summedIn string // its currency
	degree   string // the scale of the last temperature
	currencies
}

// figure is a number in the text with what it is a number of.
type figure struct {
	first, end int // its tokens
	value      float64
	scale      float64 // what "million" or "bn" makes of one, else 1
	per        float64 // how many of what is counted make one unit: of cents 100
	vague      bool    // no more than an order: "thousands"
	kind       Kind
	unit       string // "" if nothing says what it is a number of
	mod        number.Mod
}

// next reads the amounts that begin at token i, and says where to go on.
func (f *finder) next(i int) int {
	if !f.begins(i) {
		return i + 1
	}
	a := f.figure(i, false)
	if a.end == 0 {
		return i + 1
	}
	b := f.partner(&a)
	if a.unit != "" || f.bare(&a) {
		f.add(&a)
	}
	if b.unit != "" {
		f.add(&b)
		return b.end
	}
	return a.end
}

// begins says, quickly, whether an amount may begin at token i.
func (f *finder) begins(i int) bool {
	t := f.tokens[i]
	c := f.text[t.Start]
	switch t.Kind {
	case token.Mark:
		return c >= utf8.RuneSelf || c == '$' || c == '#' || c == '-' || c == '.'
	case token.Number:
		return true
	}
	if i+1 < len(f.tokens) && f.tokens[i+1].Kind != token.Word {
		if next := f.text[f.tokens[i+1].Start]; f.kind(i+1, token.Number) || next == '$' || next >= utf8.RuneSelf || next == '.' && t.End == t.Start+1 {
			return true // perhaps "USD 5", "US$", "u.s."
		}
	}
	if t.End == t.Start+1 {
		return c == 'a' || c == 'A'
	}
	switch uint16(c|0x20)<<8 | uint16(f.text[t.Start+1]|0x20) { // as the words for numbers do
	case 'a'<<8 | 'n', 'b'<<8 | 'i', 'c'<<8 | 'o', 'c'<<8 | 'r', 'd'<<8 | 'o', 'e'<<8 | 'i', 'e'<<8 | 'l', 'f'<<8 | 'e', 'f'<<8 | 'i', 'f'<<8 | 'o', 'h'<<8 | 'a', 'h'<<8 | 'u', 'l'<<8 | 'a', 'm'<<8 | 'i',
		'n'<<8 | 'i', 'o'<<8 | 'n', 'q'<<8 | 'u', 's'<<8 | 'e', 's'<<8 | 'i', 't'<<8 | 'e', 't'<<8 | 'r', 't'<<8 | 'w', 'z'<<8 | 'e':
		return true
	case 't'<<8 | 'h':
		third := f.text[min(t.Start+2, t.End-1)] | 0x20
		return third != 'e' && third != 'a'
	}
	return false
}

// figure reads the number at token i with its currency or unit. Its end is 0 if no number
// is there. Within a range it may be written together with what stands before it.
func (f *finder) figure(i int, within bool) figure {
	first := i
	minus := !within && f.minus(i)
	if minus {
		i++
	} else if !within && !f.free(i) {
		return figure{}
	}
	code, times, k := f.prefix(i)
	a := f.number(k)
	if a.end == 0 || code != "" && f.tokens[k].Kind == token.Word {
		return figure{}
	}
	a.first = first
	if code != "" {
		a.kind, a.unit, a.value = Money, code, a.value*times
		f.afterSum(&a)
	} else {
		f.measure(&a)
	}
	switch {
	case !minus || a.kind == Count:
	case f.kind(first, token.Word) && a.kind != Percent && a.unit != "Cel" && a.unit != "[degF]":
		return figure{}
	default:
		a.value = -a.value
	}
	return a
}

// number reads the number at token i, with how exact it is: "5.0 ± 0.4".
func (f *finder) number(i int) figure {
	if i >= len(f.tokens) {
		return figure{}
	}
	point := 0 // digits of ".5" that number.Read sees as 5
	if f.str(i) == "." && f.glued(i+1) && f.tokens[i+1].Kind == token.Number {
		i++
		point = len(f.str(i))
	}
	n := number.Read(f.text, f.tokens[i:])
	if n.Tokens == 0 {
		n = number.Number{Value: part(f.str(i)), Tokens: 1}
		n.Vague = n.Value == 0
	}
	if n.Vague && n.Value == 0 { // "several" is no number
		return figure{}
	}
	a := figure{value: n.Value / math.Pow10(point), scale: 1, per: 1, end: i + n.Tokens, vague: n.Vague}
	if n.Tokens > 1 {
		if one := number.Read(f.text, f.tokens[i:a.end-1]).Value; n.Value >= 100*one && one > 0 {
			a.scale = math.Round(n.Value / one)
		}
	}
	if f.str(a.end) == "±" {
		a.end += 1 + number.Read(f.text, f.tokens[a.end+1:]).Tokens
	}
	return a
}

// part is what a word that begins a part of a unit is worth: "half a mile".
func part(word string) float64 {
	switch word {
	case "half", "Half":
		return 1. / 2
	case "quarter", "Quarter":
		return 1. / 4
	}
	return 0
}

// measure reads what the number of a is a number of.
func (f *finder) measure(a *figure) {
	end := a.end
	f.plus(a)
	if x := letters(f.str(a.end)); x > 0 && f.str(a.end) != "mm" { // "48.2m pounds", "2bn people"
		b := *a
		b.value, b.scale, b.end = a.value*x, x, a.end+1
		if f.sum(&b, f.hyphen(b.end)) || a.value < 50 && f.glued(a.end) && !f.long(a, b.end) && (plural(f.str(b.end)) && f.quantity(&b, b.end) || f.count(&b)) {
			*a = b
			return
		}
		if len(f.str(a.end)) > 1 {
			*a = b
		}
	}
	j := f.of(a)
	for range 2 {
		if f.percent(a, j) || f.sum(a, j) || f.quantity(a, j) {
			return
		}
		if !more(f.str(j)) {
			break
		}
		j++ // "4 billion more dollars"
	}
	if f.count(a); a.unit == "" {
		a.end = end
	}
}

// of returns the token at which the unit of a may stand: after a hyphen, after the "of" of
// "thousands of euros", after the "a" or "of a" of "half a mile".
func (f *finder) of(a *figure) int {
	j := f.hyphen(a.end)
	if a.vague && a.value >= 10 && f.str(j) == "of" {
		return j + 1
	}
	if a.value < 1 {
		if f.str(j) == "of" {
			j++
		}
		switch f.str(j) {
		case "a", "an", "one":
			return j + 1
		}
		return f.hyphen(a.end)
	}
	return j
}

// more says whether a word may stand between a number and its unit.
func more(word string) bool {
	switch word {
	case "more", "further", "extra", "additional":
		return true
	}
	return false
}

// add reports a.
func (f *finder) add(a *figure) {
	value := a.value / a.per
	if math.IsInf(value, 0) {
		return
	}
	if a.scale != 1 || a.per != 1 { // 8.3 times a million is not quite 8,300,000
		value, _ = strconv.ParseFloat(strconv.FormatFloat(value, 'g', 14, 64), 64)
	}
	last := f.tokens[a.end-1]
	if last.Kind == token.Word && strings.Count(f.text[last.Start:last.End], ".") == 1 && f.text[last.End-1] == '.' {
		last.End-- // "60 mph." at the end of a sentence
	}
	f.amounts = append(f.amounts, Amount{
		Span:   span.Span{Start: f.tokens[a.first].Start, End: last.End},
		Kind:   a.kind,
		Number: value,
		Unit:   a.unit,
		Mod:    f.inexact(a),
	})
	switch a.kind {
	case Money:
		f.summed, f.summedIn = f.sentence, a.unit
	case Count:
		f.summed = 0
	}
}
