package newswire

import (
	"fmt"
	"time"
)

// Stamp is a moment as its source gives it, and no more exact: Time is the start
// of the year, month, day, minute or second that Grain names. The zero Stamp is
// unknown.
type Stamp struct {
	Time  time.Time
	Grain Grain
	// Zoned says that the source named a time zone. If not, Time holds the
	// clock of the place of publication, as if it were UTC.
	Zoned bool
	// Source is where an HTML page gives it: "json-ld", "meta" or "itemprop" and the
	// name there, "time" for the element, or "byline" for words that a reader sees.
	// It is empty in flat text, and is not part of the written form. That of
	// [Article.Reference] has words of its own.
	Source string
}

// Grain is how exact a moment is. It reads and writes as its word.
type Grain uint8

// The grains, coarse to fine. The zero Grain is that of an unknown moment. A [Stamp]
// has a year, month, day, minute or second.
const (
	GrainNone     Grain = iota // none
	GrainCentury               // century
	GrainDecade                // decade
	GrainYear                  // year
	GrainHalfYear              // half-year
	GrainQuarter               // quarter
	GrainSeason                // season
	GrainMonth                 // month
	GrainWeek                  // week
	GrainDay                   // day
	GrainDayPart               // day-part: a morning, an evening
	GrainHour                  // hour
	GrainMinute                // minute
	GrainSecond                // second
)

var grainWords = []string{"none", "century", "decade", "year", "half-year", "quarter", "season", "month", "week", "day", "day-part", "hour", "minute", "second"}

// String returns the word for g.
func (g Grain) String() string { return word(grainWords, g) }

// MarshalText returns the word for g.
func (g Grain) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText sets g to the grain that text names.
func (g *Grain) UnmarshalText(text []byte) error { return setWord(grainWords, g, text) }

// stampLayouts are those of time.Format for the grains of a Stamp.
var stampLayouts = [...]string{
	GrainYear: "2006", GrainMonth: "2006-01", GrainDay: "2006-01-02", GrainMinute: "2006-01-02T15:04", GrainSecond: "2006-01-02T15:04:05",
}

// IsZero says whether s is unknown.
func (s Stamp) IsZero() bool { return s.Grain == GrainNone }

// String returns s in ISO 8601, cut to its grain: "2024", "2024-05-01",
// "2024-05-01T10:20+02:00". Without a zone it has no offset; the zero Stamp is "".
func (s Stamp) String() string {
	if int(s.Grain) >= len(stampLayouts) || stampLayouts[s.Grain] == "" {
		return ""
	}
	layout := stampLayouts[s.Grain]
	if s.Zoned && s.Grain >= GrainMinute {
		layout += "Z07:00"
	}
	return s.Time.Format(layout)
}

// MarshalText returns the form of String.
func (s Stamp) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the form of String.
func (s *Stamp) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Stamp{}
		return nil
	}
	for _, grain := range stampGrains[1:] {
		if t, err := time.Parse(stampLayouts[grain], string(text)); err == nil {
			*s = Stamp{Time: t, Grain: grain}
			return nil
		}
		if grain >= GrainMinute {
			if t, err := time.Parse(stampLayouts[grain]+"Z07:00", string(text)); err == nil {
				*s = Stamp{Time: t, Grain: grain, Zoned: true}
				return nil
			}
		}
	}
	return fmt.Errorf("newswire: %q is no stamp such as 2024-05-01 or 2024-05-01T10:20Z", text)
}
