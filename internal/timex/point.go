package timex

import (
	"fmt"
	"strconv"
	"time"
)

// Grain is how exact a point in time is, or the unit of a duration.
type Grain uint8

// The grains, coarse to fine.
const (
	None Grain = iota
	Century
	Decade
	Year
	HalfYear
	Quarter
	Season
	Month
	Week
	Day
	DayPart
	Hour
	Minute
	Second
)

// point is a place on the calendar: the span of time of one grain that begins at start.
// The zero point is unknown.
type point struct {
	grain   Grain
	start   time.Time
	part    int8 // of the day, if grain is DayPart
	weekend bool // of the week that start is in
}

func (p point) known() bool { return p.grain != None }

// pointOf returns the point of grain that holds t.
func pointOf(t time.Time, grain Grain) point {
	y, m, d := t.Date()
	switch grain {
	case Century:
		y, m, d = y-y%100, 1, 1
	case Decade:
		y, m, d = y-y%10, 1, 1
	case Year:
		m, d = 1, 1
	case HalfYear:
		m, d = (m-1)/6*6+1, 1
	case Quarter:
		m, d = (m-1)/3*3+1, 1
	case Season: // by the months of the north: the winter of a year begins in its December
		m, d = m/3*3, 1
		if m == 0 {
			y, m = y-1, 12
		}
	case Month:
		d = 1
	case Week:
		d -= weekdayOf(t) - 1
	case Hour, Minute, Second:
		return point{grain: grain, start: t}
	}
	return point{grain: grain, start: time.Date(y, m, d, 0, 0, 0, 0, time.UTC)}
}

// shift returns the point n units later, of the grain of p.
func (p point) shift(n int, unit Grain) point {
	p.start = add(p.start, n, unit)
	if p.grain == Week {
		p.start = pointOf(p.start, Week).start
	}
	return p
}

func add(t time.Time, n int, unit Grain) time.Time {
	switch unit {
	case Century:
		return t.AddDate(100*n, 0, 0)
	case Decade:
		return t.AddDate(10*n, 0, 0)
	case Year:
		return addMonths(t, 12*n)
	case HalfYear:
		return addMonths(t, 6*n)
	case Quarter, Season:
		return addMonths(t, 3*n)
	case Month:
		return addMonths(t, n)
	case Week:
		return t.AddDate(0, 0, 7*n)
	case Hour:
		return t.Add(time.Duration(n) * time.Hour)
	case Minute:
		return t.Add(time.Duration(n) * time.Minute)
	case Second:
		return t.Add(time.Duration(n) * time.Second)
	}
	return t.AddDate(0, 0, n)
}

// addMonths keeps to the end of a month that is shorter: January 31 and one is February 28.
func addMonths(t time.Time, n int) time.Time {
	u := t.AddDate(0, n, 0)
	if u.Day() != t.Day() {
		u = u.AddDate(0, 0, -u.Day())
	}
	return u
}

func ymd(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// weekdayOf is 1 for Monday to 7 for Sunday.
func weekdayOf(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// day returns the weekday n of the week p.
func (p point) day(n int) point { return pointOf(p.start.AddDate(0, 0, n-1), Day) }

// clocked puts the part of the day or the time that s tells on the day p.
func (p point) clocked(s said) point {
	switch {
	case s.hour != none:
		p.start = pointOf(p.start, Day).start.Add(time.Duration(s.hour)*time.Hour + time.Duration(s.minute)*time.Minute + time.Duration(s.second)*time.Second)
		p.grain = Minute
		if s.second > 0 {
			p.grain = Second
		}
	case s.part > 0:
		p = pointOf(p.start, Day)
		p.grain, p.part = DayPart, s.part
	}
	return p
}

// to returns the first moment after p.
func (p point) to() time.Time {
	return add(p.start, 1, p.grain)
}

// from returns the first moment of p.
func (p point) from() time.Time {
	if p.weekend {
		return p.start.AddDate(0, 0, 5)
	}
	return p.start
}

var partValues = [...]string{morning: "MO", afternoon: "AF", evening: "EV", night: "NI"}

var seasonValues = [...]string{"", "SP", "SU", "FA", "WI"}

// value returns p as TIMEX3 writes it.
func (p point) value() string {
	y, m, d := p.start.Date()
	switch p.grain {
	case Century:
		return fmt.Sprintf("%02d", y/100)
	case Decade:
		return fmt.Sprintf("%03d", y/10)
	case Year:
		return fmt.Sprintf("%04d", y)
	case HalfYear:
		return fmt.Sprintf("%04d-H%d", y, (m-1)/6+1)
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", y, (m-1)/3+1)
	case Season:
		return fmt.Sprintf("%04d-%s", y, seasonValues[m/3])
	case Month:
		return p.start.Format("2006-01")
	case Week:
		year, week := p.start.ISOWeek()
		if p.weekend {
			return fmt.Sprintf("%04d-W%02d-WE", year, week)
		}
		return fmt.Sprintf("%04d-W%02d", year, week)
	case Day:
		return p.start.Format(time.DateOnly)
	case DayPart:
		return fmt.Sprintf("%04d-%02d-%02dT%s", y, m, d, partValues[p.part])
	case Hour, Minute:
		return p.start.Format("2006-01-02T15:04")
	}
	return p.start.Format("2006-01-02T15:04:05")
}

func itoa(n int) string { return strconv.Itoa(n) }

func itoa4(y int) string {
	return string([]byte{byte('0' + y/1000%10), byte('0' + y/100%10), byte('0' + y/10%10), byte('0' + y%10)})
}

func two(n int) string { return itoa4(n)[2:] }
