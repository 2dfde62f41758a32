package export

import (
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// moment is the time of a stamp that RFC 3339 can tell, or zero.
func moment(s newswire.Stamp) time.Time {
	if !s.Zoned || s.Grain < newswire.GrainMinute {
		return time.Time{}
	}
	if _, err := s.Time.MarshalText(); err != nil { // a zone of 24 hours
		return time.Time{}
	}
	return s.Time
}
