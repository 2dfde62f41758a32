package viewer

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// moment is what an article says of a time that is on the calendar.
type moment struct {
	from, to int64
	dates    []int // indexes in Dates
	x, width float64
	lane     int
}

// How a timeline is drawn: in percent of its width, and in pixels of its height.
const (
	margin    = 3.
	barWidth  = 4. // what is shorter is a dot
	labelRoom = 17.
	barHeight = 8
	lanes     = 5
)

// dot is the size of dots.
type dot struct {
	width          float64
	height, radius int
}

// dotOf is the size of dots for a number of them.
func dotOf(n int) dot {
	const crowd = 50
	if n > crowd {
		return dot{1.1, 8, 3}
	}
	return dot{1.9, 12, 4}
}

// timeline draws the dates of an article that are on the calendar: points above the line,
// longer times below it. Widths are percentages, so that it fits any screen.
func (v *Writer) timeline(a *newswire.Article) {
	moments := momentsOf(a.Dates)
	if len(moments) == 0 {
		return
	}
	seen, hasSeen := int64(0), !a.Reference.IsZero()
	var marks []int64
	for _, m := range moments {
		marks = append(marks, m.from, m.to)
	}
	if len(moments) == 1 {
		marks = marks[:1]
	}
	if hasSeen {
		y, m, d := a.Reference.Time.Date()
		seen = time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix()
		marks = append(marks, seen)
	}
	s := newScale(marks)
	place := func(m int64) float64 { return margin + (100-2*margin)*s.of(m) }
	var dots, bars []*moment
	for i := range moments {
		m := &moments[i]
		m.x = place(m.from)
		if len(moments) > 1 {
			m.width = place(m.to) - m.x
		}
		if m.width < barWidth {
			m.x, m.width = m.x+m.width/2, 0
			dots = append(dots, m)
		} else {
			bars = append(bars, m)
		}
	}
	size := dotOf(len(dots))
	above, below := stack(dots, size.width)*size.height+4, stack(bars, 0)*barHeight+4
	height := above + below + 16
	how := ""
	if s.shortened {
		how = ", long gaps shortened"
	}
	v.put(`<svg class="timeline" width="100%" height="%" role="group" aria-label="Timeline of %%">`, "%", height, plural(len(moments), "time", "times"), how)
	v.put(`<line class="axis" x1="1%" x2="99%" y1="%" y2="%"/>`, "%", "%", above, above)
	if hasSeen {
		v.put(`<line class="seen" x1="%" x2="%" y1="0" y2="%"><title>Seen from %</title></line>`, percent(place(seen)), percent(place(seen)), above+below, seenFrom(a))
	}
	for _, m := range bars {
		v.timeLink(a, m)
		v.put(`<rect x="%" width="%" y="%" height="4" rx="2"/></a>`, percent(m.x), percent(m.width-.3), above+4+m.lane*barHeight)
	}
	for _, m := range dots {
		v.timeLink(a, m)
		v.put(`<circle cx="%" cy="%" r="%"/></a>`, percent(m.x), above-size.radius-3-m.lane*size.height, size.radius+min(len(m.dates)-1, 2))
	}
	v.timeLabels(a, moments, height-3)
	v.put("</svg>\n")
	if s.shortened {
		v.put(`<p class="scale">Long gaps are shortened</p>` + "\n")
	}
}

// momentsOf are the dates that are on the calendar, in their order there, and as one
// where they are the same.
func momentsOf(dates []newswire.Date) (moments []moment) {
	at := map[[2]int64]int{}
	for i, d := range dates {
		if d.From.IsZero() && d.To.IsZero() {
			continue
		}
		from := startOfDate(&d).Unix()
		to := max(from, d.To.Unix())
		key := [2]int64{from, to}
		j, known := at[key]
		if !known {
			j = len(moments)
			at[key] = j
			moments = append(moments, moment{from: from, to: to})
		}
		moments[j].dates = append(moments[j].dates, i)
	}
	slices.SortFunc(moments, func(a, b moment) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to)) })
	return moments
}

// stack gives each moment the first lane that is free there, and is how many it takes.
// What finds none free stands over others.
func stack(moments []*moment, room float64) int {
	slices.SortStableFunc(moments, func(a, b *moment) int { return cmp.Compare(a.x, b.x) })
	var ends []float64
	for _, m := range moments {
		m.lane = slices.IndexFunc(ends, func(end float64) bool { return end <= m.x })
		if m.lane < 0 {
			m.lane = min(len(ends), lanes-1)
			if len(ends) < lanes {
				ends = append(ends, 0)
			}
		}
		ends[m.lane] = max(ends[m.lane], m.x+m.width+room)
	}
	return len(ends)
}

// timeLink opens a link to where the article tells of a moment.
func (v *Writer) timeLink(a *newswire.Article, m *moment) {
	const few = 6
	var cards, texts []string
	for i, at := range m.dates {
		cards = append(cards, v.card('d', at))
		if i < few {
			texts = append(texts, a.Dates[at].Text)
		}
	}
	d := &a.Dates[m.dates[0]]
	v.put(`<a href="#%" tabindex="-1" data-k="%" data-c="%"><title>%: %</title>`, markID(cards[0], 0), kinds[kindOf(firstDate, d.Kind)].label, strings.Join(cards, " "), d.Value, strings.Join(texts, "; "))
}

// timeLabels writes the calendar below moments: of the first and the last, and of as
// many between as there is room for.
func (v *Writer) timeLabels(a *newswire.Article, moments []moment, y int) {
	taken := []float64{}
	label := func(m *moment, anchor string) {
		x := m.x + m.width/2
		switch anchor {
		case "start":
			x = 0
		case "end":
			x = 100
		}
		if slices.ContainsFunc(taken, func(t float64) bool { return x-t < labelRoom && t-x < labelRoom }) {
			return
		}
		class := "day"
		if len(taken)%2 == 1 && anchor == "middle" {
			class = "spare"
		}
		taken = append(taken, x)
		v.put(`<text class="%" x="%" y="%" text-anchor="%">%</text>`, class, percent(x), y, anchor, dayOf(&a.Dates[m.dates[0]]))
	}
	byPlace := slices.Clone(moments)
	slices.SortStableFunc(byPlace, func(a, b moment) int { return cmp.Compare(a.x, b.x) })
	for _, i := range []int{0, len(byPlace) - 1} {
		switch m := &byPlace[i]; {
		case m.x+m.width/2 < labelRoom/2:
			label(m, "start")
		case m.x+m.width/2 > 100-labelRoom/2:
			label(m, "end")
		}
	}
	for i := range byPlace {
		if x := byPlace[i].x + byPlace[i].width/2; x >= labelRoom/2 && x <= 100-labelRoom/2 {
			label(&byPlace[i], "middle")
		}
	}
}

// startOfDate is when a date begins, or what it is before.
func startOfDate(d *newswire.Date) time.Time {
	if d.From.IsZero() {
		return d.To
	}
	return d.From
}

// dayOf is when a date is, as exact as it is and no more than to the day.
func dayOf(d *newswire.Date) string {
	t := startOfDate(d)
	year, era := t.Year(), ""
	if year <= 0 { // 0 is 1 BC
		year, era = 1-year, " BC"
	}
	switch g := d.Grain; {
	case g == newswire.GrainCentury && !d.From.IsZero():
		return ordinal(max(t.Year(), -t.Year())/100+1) + " century" + era
	case g == newswire.GrainDecade && era == "" && !d.From.IsZero():
		return strconv.Itoa(year) + "s"
	case g != newswire.GrainNone && g <= newswire.GrainYear:
		return strconv.Itoa(year) + era
	case g != newswire.GrainNone && g <= newswire.GrainMonth:
		return t.Format("Jan ") + strconv.Itoa(year) + era
	}
	return t.Format("2 Jan ") + strconv.Itoa(year) + era
}

// ordinal is n as in "20th".
func ordinal(n int) string {
	end := "th"
	if n/10%10 != 1 && n%10 >= 1 && n%10 <= 3 {
		end = [...]string{"st", "nd", "rd"}[n%10-1]
	}
	return strconv.Itoa(n) + end
}

func percent(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) + "%" }
