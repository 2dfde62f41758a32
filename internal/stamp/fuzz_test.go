package stamp

import (
	"testing"
	"time"
)

// FuzzPrefix checks that a stamp ends inside its text and names a real moment.
func FuzzPrefix(f *testing.F) {
	for _, seed := range []string{"Sunday, Dec. 22, 2024 at 3:14 p.m. ET", "2024-05-05T10:20:30.5+02:00", "1.08.2023", "22nd of March 2019", "17:51 (GMT+3)"} {
		f.Add(seed)
	}
	ref := time.Date(2024, 1, 11, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, s string) {
		p, n := Prefix(s)
		if n < 0 || n > len(s) {
			t.Fatalf("%d of %d bytes", n, len(s))
		}
		if n == 0 {
			return
		}
		stamp, ok := p.Stamp(ref)
		if !ok || stamp.Grain == None || stamp.Time.IsZero() {
			t.Fatalf("%q has %+v, which is %+v, %v", s[:n], p, stamp, ok)
		}
		if p.Day != 0 && p.Year != 0 && stamp.Time.Day() != p.Day {
			t.Fatalf("%q is %v", s[:n], stamp.Time)
		}
	})
}
