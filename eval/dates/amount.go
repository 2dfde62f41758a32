package main

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-ad1655d8/newswire"
)

// quantity is a number in a unit: an ISO 4217 code, "%", or a UCUM unit. The number is
// NaN where gold does not tell it.
type quantity struct {
	number float64
	unit   string
}

func (q quantity) String() string {
	return strconv.FormatFloat(q.number, 'f', -1, 64) + " " + q.unit
}

// sameAmount reports whether got is one of the amounts that gold means. Where gold has
// an X for the number, any least number is right.
func sameAmount(gold span, got answer) bool {
	return slices.ContainsFunc(gold.amounts, func(want quantity) bool {
		if want.unit != got.amount.unit {
			return false
		}
		if math.IsNaN(want.number) {
			return got.mod == newswire.ModEqualOrMore
		}
		return math.Abs(want.number-got.amount.number) <= 1e-9*math.Abs(want.number)
	})
}

// goldTypes are the types that the sets have for ours.
var goldTypes = map[string]string{
	"MONEY": "MONEY", "currency": "MONEY",
	"PERCENT": "PERCENT", "percentage": "PERCENT",
	"QUANTITY": "QUANTITY", "dimension": "QUANTITY", "temperature": "QUANTITY",
}

// amountSpans are the spans that are amounts of ours, with our types and with what their
// values mean. Ages and lengths of time are left out.
func amountSpans(spans []span) []span {
	var out []span
	for _, s := range spans {
		s.Type = goldTypes[s.Type]
		_, unit, _ := strings.Cut(s.Value, " ")
		if s.Type == "" || slices.Contains(timeUnits, unit) {
			continue
		}
		for _, value := range s.values() {
			s.amounts = append(s.amounts, meanings(s.Type, value)...)
		}
		out = append(out, s)
	}
	return out
}

var timeUnits = []string{"Year", "Month", "Week", "Day", "Hour", "Minute", "Second"}

// meanings are the amounts that a gold value stands for: one for each unit that its unit
// may be. A value without a number ("Dollar", "null") is none.
func meanings(kind, value string) []quantity {
	figure, unit, ok := strings.Cut(value, " ")
	if kind == "PERCENT" {
		figure, unit, ok = strings.TrimSuffix(value, "%"), "%", true
	}
	number, err := strconv.ParseFloat(figure, 64)
	if figure == "X" {
		number, err = math.NaN(), nil
	}
	if !ok || err != nil {
		return nil
	}
	var out []quantity
	for _, u := range units(kind, unit) {
		out = append(out, quantity{number / u.parts, u.code})
	}
	return out
}

// unitCode is a unit of ours. Parts is how many of gold's units make one.
type unitCode struct {
	code  string
	parts float64
}

func units(kind, name string) []unitCode {
	var codes []string
	parts := 1.0
	switch kind {
	case "PERCENT":
		codes = []string{"%", "pp"} // gold does not tell them apart
	case "MONEY":
		if name == "Cent" || name == "Pence" {
			parts = 100
		}
		codes = currencies[name]
	case "QUANTITY":
		codes = physical[name]
	}
	if codes == nil {
		codes = []string{name}
	}
	out := make([]unitCode, len(codes))
	for i, c := range codes {
		out[i] = unitCode{c, parts}
	}
	return out
}
