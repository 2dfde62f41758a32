package main

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// sameMeaning compares values that come in the forms of Recognizers-Text, Duckling and
// Chrono: as strings after the spelling of the clock is made one, and an interval also
// as what it denotes.
func sameMeaning(gold span, got answer) bool {
	for _, want := range gold.values() {
		if denotes(want, got) {
			return true
		}
	}
	return false
}

// denotes reports whether got has the value want, or is the interval "A/B" or
// "(A,B,P…)" from A to before B. An interval of ours is that also if it ends with B by
// name: of "2014-2018" they have "(2014-01-01,2018-01-01,P4Y)", and mean no other end.
func denotes(want string, got answer) bool {
	if inner, ok := strings.CutPrefix(want, "("); ok {
		a, b, _ := strings.Cut(inner, ",")
		b, _, _ = strings.Cut(b, ",")
		want = a + "/" + b
	}
	a, b, interval := strings.Cut(want, "/")
	x, y, ours := strings.Cut(got.Value, "/")
	if interval == ours && clock(a) == clock(x) && clock(b) == clock(y) {
		return true
	}
	from, _, ok := moment(clock(a))
	to, _, ok2 := moment(clock(b))
	if !interval || !ok || !ok2 {
		return false
	}
	if !got.from.IsZero() && from.Equal(got.from) && to.Equal(got.to) {
		return true
	}
	first, _, ok := moment(clock(x))
	last, end, ok2 := moment(clock(y))
	return ours && ok && ok2 && from.Equal(first) && (to.Equal(end) || to.Equal(last))
}

var clockForm = regexp.MustCompile(`^(?:(.*)[T ](\d\d?)(?::(\d\d))?|(\d\d):(\d\d))(?::(\d\d(?:\.\d+)?))?$`)

// clock writes a time of day in one way: "T08", "08:00:00" and "T08:00" become "T08:00",
// and "2017-12-11 09:00:00" "2017-12-11T09:00". Other values stay as they are.
func clock(s string) string {
	m := clockForm.FindStringSubmatch(s)
	if m == nil {
		return s
	}
	date, hour, minute, second := m[1], m[2]+m[4], m[3]+m[5], m[6]
	if minute == "" {
		minute = "00"
	}
	out := fmt.Sprintf("%sT%02s:%s", date, hour, minute)
	if strings.Trim(second, "0.") != "" {
		out += ":" + second
	}
	return out
}

// moment is the first moment of a point in time and the first after it.
func moment(s string) (from, to time.Time, ok bool) {
	var year, n int
	if k, _ := fmt.Sscanf(s, "%4d-W%2d", &year, &n); k == 2 && len(s) == len("2006-W01") {
		from = time.Date(year, 1, 4+7*(n-1), 0, 0, 0, 0, time.UTC) // the fourth is in the first week
		from = from.AddDate(0, 0, -(int(from.Weekday())+6)%7)
		return from, from.AddDate(0, 0, 7), true
	}
	if k, _ := fmt.Sscanf(s, "%4d-Q%1d", &year, &n); k == 2 && len(s) == len("2006-Q1") {
		from = time.Date(year, time.Month(3*n-2), 1, 0, 0, 0, 0, time.UTC)
		return from, from.AddDate(0, 3, 0), true
	}
	for _, form := range []struct {
		layout              string
		years, months, days int
		clock               time.Duration
	}{
		{layout: "2006", years: 1},
		{layout: "2006-01", months: 1},
		{layout: "2006-01-02", days: 1},
		{layout: "2006-01-02T15:04", clock: time.Minute},
		{layout: "2006-01-02T15:04:05", clock: time.Second},
	} {
		if t, err := time.Parse(form.layout, s); err == nil {
			return t, t.AddDate(form.years, form.months, form.days).Add(form.clock), true
		}
	}
	return from, to, false
}
