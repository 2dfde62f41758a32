package timex

import "time"

// evidence is what a text tells of the day on which it was written.
type evidence struct {
	latest time.Time // the latest full date
	year   int       // the latest year of a month or a day
	named  said      // the first weekday with its month and day, but no year
}

func (e *evidence) add(s said) {
	switch {
	case s.month == 0:
	case s.year > 0:
		if t := ymd(s.year, s.month, s.day); t.After(e.latest) {
			e.latest = t
		}
	case s.weekday > 0 && e.named.day == 0:
		e.named = s
	}
}

// day is the day of publication: the day that is told with its weekday, of the year nearest
// to the latest year told in which it falls on it, or else the latest full date. It is the
// zero time if the text has neither.
func (e *evidence) day() time.Time {
	if e.year == 0 || e.named.day == 0 {
		return e.latest
	}
	for _, off := range [...]int{0, -1, 1, -2, 2, -3, 3} {
		t := ymd(e.year+off, e.named.month, e.named.day)
		if weekdayOf(t) == e.named.weekday {
			return t
		}
	}
	return e.latest
}
