// Package stamp reads the dates and clock times that publishers print beside a
// story ("5 May 2024", "2024-05-05T10:00Z", "Posted Aug. 5, 3:14 PM ET"). It
// reads a printed stamp, never prose: nothing here looks for a date inside a
// sentence.
package stamp

import "time"

// Grain is how exact a stamp is.
type Grain uint8

// The grains, coarse to fine; the numbers are those of the root package.
const (
	None Grain = iota
	Year
	Month
	Day
	Minute
	Second
)

// Stamp is a moment no more exact than its source.
type Stamp struct {
	Time  time.Time
	Grain Grain
	Zoned bool // the source named a time zone; else Time has the wall clock, in UTC
}

// Parts is a printed stamp as it stands, before what it leaves out is filled in.
// A zero Year, Month or Day was not printed.
type Parts struct {
	Year, Month, Day     int
	Hour, Minute, Second int
	Clock                Grain // None, Minute or Second
	Offset               int   // seconds east of UTC
	Zoned                bool
	eastern              bool // "ET": the offset depends on the date
}

// Stamp fills in what was not printed from ref: the day of a bare clock time,
// and the year nearest to ref of a month and day. It answers false when that
// needs a ref and ref is zero.
func (p Parts) Stamp(ref time.Time) (Stamp, bool) {
	if p.Year == 0 {
		if ref.IsZero() {
			return Stamp{}, false
		}
		if p.Month == 0 {
			p.Year, p.Month, p.Day = ref.Year(), int(ref.Month()), ref.Day()
		} else {
			p.Year = nearestYear(p.Month, max(p.Day, 1), ref)
		}
	}
	s := Stamp{Grain: Year, Zoned: p.Zoned}
	month, day := 1, 1
	if p.Month != 0 {
		s.Grain, month = Month, p.Month
		if p.Day != 0 {
			s.Grain, day = Day, p.Day
		}
	}
	if s.Grain == Day && p.Clock != None {
		s.Grain = p.Clock
	} else {
		p.Hour, p.Minute, p.Second, s.Zoned = 0, 0, 0, false
	}
	zone := time.UTC
	if s.Zoned {
		if p.eastern {
			p.Offset = easternOffset(p.Year, month, day)
		}
		if p.Offset != 0 {
			zone = time.FixedZone("", p.Offset)
		}
	}
	s.Time = time.Date(p.Year, time.Month(month), day, p.Hour, p.Minute, p.Second, 0, zone)
	return s, true
}

func nearestYear(month, day int, ref time.Time) int {
	best, bestDistance := ref.Year(), time.Duration(1<<63-1)
	for y := ref.Year() - 1; y <= ref.Year()+1; y++ {
		d := time.Date(y, time.Month(month), day, 12, 0, 0, 0, time.UTC).Sub(ref).Abs()
		if d < bestDistance {
			best, bestDistance = y, d
		}
	}
	return best
}

// easternOffset follows the rule in the United States since 2007: daylight time
// from the second Sunday of March to the first Sunday of November.
func easternOffset(year, month, day int) int {
	sunday := func(m, nth int) int {
		first := int(time.Date(year, time.Month(m), 1, 0, 0, 0, 0, time.UTC).Weekday())
		return 1 + (7-first)%7 + 7*(nth-1)
	}
	afterStart := month > 3 || month == 3 && day >= sunday(3, 2)
	beforeEnd := month < 11 || month == 11 && day < sunday(11, 1)
	if afterStart && beforeEnd {
		return -4 * 3600
	}
	return -5 * 3600
}
