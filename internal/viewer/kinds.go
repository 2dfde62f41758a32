package viewer

import "github.com/seed-ad1655d8/newswire"

// kinds are what a page marks, in the order of its legend.
var kinds = [...]struct {
	group, label, name string
	one                string
}{
	{"Names", "PERSON", "People", "Person"},
	{"Names", "NORP", "Peoples, parties", "Nationality, religion or party"},
	{"Names", "ORG", "Organisations", "Organisation"},
	{"Names", "GPE", "Countries, cities", "Country, state or city"},
	{"Names", "LOC", "Other places", "Place"},
	{"Names", "FAC", "Buildings, roads", "Building, road or other structure"},
	{"Names", "EVENT", "Events", "Event"},
	{"Names", "LAW", "Laws", "Law or treaty"},
	{"Names", "PRODUCT", "Products", "Product"},
	{"Names", "WORK_OF_ART", "Works", "Book, song, film or prize"},
	{"Dates", "date", "Dates", "Date"},
	{"Dates", "time", "Times", "Time of day"},
	{"Dates", "duration", "Durations", "Duration"},
	{"Dates", "set", "Recurring", "Recurring time"},
	{"Amounts", "money", "Money", "Sum of money"},
	{"Amounts", "percent", "Percent", "Percentage"},
	{"Amounts", "quantity", "Quantities", "Quantity"},
	{"Amounts", "count", "Counts", "Count"},
	{"Quotes", "direct", "Direct", "Direct quote"},
	{"Quotes", "indirect", "Indirect", "Indirect quote"},
}

// The indexes in kinds of what an article's lists hold.
const (
	firstEntity = 0
	firstDate   = firstEntity + int(newswire.KindWorkOfArt) + 1
	firstAmount = firstDate + int(newswire.KindSet) + 1
	firstQuote  = firstAmount + int(newswire.KindCount) + 1
)

// kindOf is the index in kinds of a kind in the group that starts at first. A kind that
// there is none of counts as the first.
func kindOf[K ~uint8](first int, k K) int {
	ends := [...]int{firstDate, firstAmount, firstQuote, len(kinds)}
	for _, end := range ends {
		if first < end {
			if first+int(k) < end {
				return first + int(k)
			}
			break
		}
	}
	return first
}

// legend writes what the marks mean, and how many there are of each. The script makes
// switches of it.
func (v *Writer) legend() {
	v.put(`<aside id="legend" aria-label="Legend">`)
	group := ""
	for i, k := range kinds {
		if v.counts[i] == 0 {
			continue
		}
		if k.group != group {
			if group != "" {
				v.put("</div>")
			}
			group = k.group
			v.put("\n"+`<div class="kinds" role="group" aria-label="%"><span class="group">%</span>`, group, group)
		}
		v.put(`<span class="key" data-k="%" title="%">% <b>%</b></span>`, k.label, k.one, k.name, v.counts[i])
	}
	if group != "" {
		v.put("</div>")
	}
	v.put("\n</aside>\n")
}
