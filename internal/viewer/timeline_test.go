package viewer

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

func dated(times ...time.Time) *newswire.Page {
	a := newswire.Article{Title: "Dates"}
	for _, at := range times {
		a.Dates = append(a.Dates, newswire.Date{From: at, To: at.AddDate(0, 0, 1), Grain: newswire.GrainDay, Field: newswire.FieldTitle, Span: newswire.Span{End: 5}})
	}
	return pageOf(a)
}

func TestTimeline(t *testing.T) {
	day := time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC)
	var many []time.Time
	for i := range 200 {
		many = append(many, day.AddDate(0, 0, i))
	}
	var old []time.Time
	for _, year := range []int{476, 1815, 1945, 2024} {
		old = append(old, time.Date(year, 5, 1, 0, 0, 0, 0, time.UTC))
	}
	for i := range 9 {
		old = append(old, day.AddDate(0, 0, i))
	}
	for _, test := range []struct {
		name      string
		times     []time.Time
		marks     int
		labels    []string
		shortened bool
	}{
		{"none", nil, 0, nil, false},
		{"one", many[:1], 1, []string{"1 May 2024"}, false},
		{"one twice", []time.Time{day, day}, 1, []string{"1 May 2024"}, false},
		{"many", many, 200, []string{"1 May 2024", "16 Nov 2024"}, false},
		{"centuries", old, 12, []string{"1 May 476", "9 May 2024"}, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			document := written(t, test.name, dated(test.times...))
			if got := strings.Count(document, "<circle") + strings.Count(document, "<rect"); got != test.marks {
				t.Errorf("%d marks, not %d", got, test.marks)
			}
			for _, label := range test.labels {
				if !strings.Contains(document, ">"+label+"</text>") {
					t.Errorf("no %q", label)
				}
			}
			if n := strings.Count(document, "</text>"); n > 7 {
				t.Errorf("%d labels", n)
			}
			if got := strings.Contains(document, "Long gaps"); got != test.shortened {
				t.Errorf("shortened: %v", got)
			}
		})
	}
}

func TestDayOf(t *testing.T) {
	in := func(year int) time.Time { return time.Date(year, 3, 15, 0, 0, 0, 0, time.UTC) }
	for _, test := range []struct {
		date newswire.Date
		want string
	}{
		{newswire.Date{From: in(2024), Grain: newswire.GrainDay}, "15 Mar 2024"},
		{newswire.Date{From: in(476), Grain: newswire.GrainMonth}, "Mar 476"},
		{newswire.Date{From: in(-43), Grain: newswire.GrainYear}, "44 BC"},
		{newswire.Date{From: in(-43)}, "15 Mar 44 BC"},
		{newswire.Date{From: in(1990), Grain: newswire.GrainDecade}, "1990s"},
		{newswire.Date{From: in(1900), Grain: newswire.GrainCentury}, "20th century"},
		{newswire.Date{From: in(1001), Grain: newswire.GrainCentury}, "11th century"},
		{newswire.Date{From: in(-199), Grain: newswire.GrainCentury}, "2nd century BC"},
		{newswire.Date{To: in(2010), Grain: newswire.GrainYear}, "2010"},
	} {
		if got := dayOf(&test.date); got != test.want {
			t.Errorf("%q, not %q", got, test.want)
		}
	}
	if m := momentsOf([]newswire.Date{{To: in(2010)}}); len(m) != 1 || m[0].from != in(2010).Unix() || m[0].to != m[0].from {
		t.Errorf("what is before 2010 is drawn at %+v", m)
	}
}

// A scale keeps the order of moments, and is from 0 to 1.
func TestScale(t *testing.T) {
	for _, moments := range [][]int64{{5}, {5, 5}, {1, 2}, {3, 1, 2}, {math.MinInt64, 0, 1, 2, 3, math.MaxInt64}} {
		s := newScale(moments)
		last := math.Inf(-1)
		for _, m := range s.moments {
			at := s.of(m)
			if at < 0 || at > 1 || at <= last || math.IsNaN(at) {
				t.Errorf("%v: %v is at %v after %v", moments, m, at, last)
			}
			last = at
		}
	}
}
