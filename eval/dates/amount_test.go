package main

import (
	"testing"

	"github.com/seed-ad1655d8/newswire"
)

func TestSameAmount(t *testing.T) {
	for _, test := range []struct {
		kind, value string
		number      float64
		unit        string
		mod         newswire.Mod
		want        bool
	}{
		{"MONEY", "5000000 USD", 5e6, "USD", "", true},
		{"MONEY", "5000000 USD", 5e6, "EUR", "", false},
		{"MONEY", "X EUR", 1000, "EUR", newswire.ModEqualOrMore, true},
		{"MONEY", "X EUR", 1000, "EUR", "", false},
		{"currency", "48200000 Dollar", 48200000, "USD", "", true},
		{"currency", "16400000 CAD", 16400000, "CAD", "", true},
		{"currency", "470 Pence", 4.7, "GBP", "", true},
		{"currency", "14.27 Cent", .1427, "USD", "", true},
		{"currency", "14.27 Cent", 14.27, "USD", "", false},
		{"currency", "6.25 Bitcoin", 6.25, "XBT", "", true},
		{"currency", "250000000 Netherlands guilder", 2.5e8, "NLG", "", true},
		{"currency", "Dollar", 1, "USD", "", false},
		{"PERCENT", "3.28", 3.28, "%", "", true},
		{"PERCENT", "3.28", 3.28, "pp", "", true},
		{"percentage", "100%", 100, "%", "", true},
		{"percentage", "null", 0, "%", "", false},
		{"QUANTITY", "75 mi", 75, "[mi_i]", "", true},
		{"QUANTITY", "120 km/h", 120, "km/h", "", true},
		{"QUANTITY", "35000 ft²", 35000, "[ft_i]2", "", true},
		{"QUANTITY", "2.5 µm", 2.5, "um", "", true},
		{"QUANTITY", "450 °F", 450, "[degF]", "", true},
		{"dimension", "5.166666666666667 Foot", 5 + 2./12, "[ft_i]", "", true},
		{"dimension", "200 Pound", 200, "[lb_av]", "", true},
		{"temperature", "-5 F", -5, "[degF]", "", true},
	} {
		spans := amountSpans([]span{{Type: test.kind, Value: test.value}})
		if got := sameAmount(spans[0], answer{amount: quantity{test.number, test.unit}, mod: test.mod}); got != test.want {
			t.Errorf("%s %s, ours %v %s %s: %v", test.kind, test.value, test.number, test.unit, test.mod, got)
		}
	}
}

func TestAgesAreLeftOut(t *testing.T) {
	spans := []span{{Type: "age", Value: "5 Year"}, {Type: "dimension", Value: "3 Week"}, {Type: "dimension", Value: "10 Mile"}}
	if got := amountSpans(spans); len(got) != 1 || got[0].Type != "QUANTITY" {
		t.Errorf("got %+v", got)
	}
}
