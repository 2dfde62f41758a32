package stamp

import (
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	ref := time.Date(2024, 1, 15, 0, 0, 0, 0, time.UTC)
	for _, test := range []struct{ in, want string }{
		{"5 May 2024", "2024-05-05 day"},
		{"May 5, 2024", "2024-05-05 day"},
		{"Sunday, Dec. 22, 2024", "2024-12-22 day"},
		{"March 4, 2019 Monday", "2019-03-04 day"},
		{"Sept. 7 2010", "2010-09-07 day"},
		{"22nd of March 2019", "2019-03-22 day"},
		{"12-Jun-2019", "2019-06-12 day"},
		{"March 2019", "2019-03 month"},
		{"2012-08-08", "2012-08-08 day"},
		{"2012/8/8", "2012-08-08 day"},
		{"2024-05-05T10:20:30+02:00", "2024-05-05T10:20:30+02:00 second"},
		{"2024-05-05T10:20:30.123Z", "2024-05-05T10:20:30Z second"},
		{"2024-05-05 10:20", "2024-05-05T10:20 minute"},
		{"1.08.2023", "2023-08-01 day"},
		{"13.08.2023", "2023-08-13 day"},
		{"08.13.2023", "no"}, // dotted dates put the day first
		{"07/18/2021", "2021-07-18 day"},
		{"18/07/2021", "2021-07-18 day"},
		{"07/07/2021", "2021-07-07 day"},
		{"05/19/24", "2024-05-19 day"},
		{"05/19/2", "no"},
		{"10/06/2013", "2013 year"}, // both orders are in use
		{"Jan 8, 2016, 1:50 PM", "2016-01-08T13:50 minute"},
		{"Jan 8, 2016 at 12:05 a.m. EST", "2016-01-08T00:05-05:00 minute"},
		{"July 8, 2016, 9:00 AM ET", "2016-07-08T09:00-04:00 minute"},
		{"Mar. 12, 2016, 9:00 AM ET", "2016-03-12T09:00-05:00 minute"},
		{"Nov 6, 2016 9 am ET", "2016-11-06T09:00-05:00 minute"},
		{"17:51 GMT", "2024-01-15T17:51Z minute"},
		{"17:51 (GMT+3)", "2024-01-15T17:51+03:00 minute"},
		{"17:51", "2024-01-15T17:51 minute"},
		{"Dec. 22", "2023-12-22 day"}, // the year nearest to the reference date
		{"Jan. 10", "2024-01-10 day"},
		{"3. März 2024", "2024-03-03 day"},
		{"Montag, 13. Mai 2024, 17:42 Uhr", "2024-05-13T17:42 minute"},
		{"1er février 2024 à 17h42", "2024-02-01T17:42 minute"},
		{"mardi 14 mai 2024", "2024-05-14 day"},
		{"5 de mayo de 2024", "2024-05-05 day"},
		{"15 de março de 2024", "2024-03-15 day"},
		{"12 maggio 2024", "2024-05-12 day"},
		{"5 maja 2024", "2024-05-05 day"},
		{"12 апреля 2023", "2023-04-12 day"},
		{"2024年5月3日", "2024-05-03 day"},
		{"2024년 5월 3일", "2024-05-03 day"},
		{"30 February 2024", "no"},
		{"31/11/2024", "no"},
		{"2024", "no"}, {"5", "no"}, {"25:10", "no"}, {"May", "no"}, {"Monday", "no"},
		{"Mayor 5, 2024", "no"}, {"marching 3", "no"}, {"", "no"}, {"10/06/20135", "no"},
		{"99999999999999999999", "no"}, {"2024-13-01", "no"},
	} {
		got := "no"
		if p, ok := Parse(test.in); ok {
			if s, ok := p.Stamp(ref); ok {
				got = format(s)
			}
		}
		if got != test.want {
			t.Errorf("%q: got %s, want %s", test.in, got, test.want)
		}
	}
}

func format(s Stamp) string {
	layouts := [...]string{"", "2006 year", "2006-01 month", "2006-01-02 day", "2006-01-02T15:04Z07:00 minute", "2006-01-02T15:04:05Z07:00 second"}
	layout := layouts[s.Grain]
	if s.Grain > Day && !s.Zoned {
		layout = "2006-01-02T15:04 minute"
	}
	return s.Time.Format(layout)
}

// Without a reference date what is not printed stays unknown.
func TestPartialStampNeedsReference(t *testing.T) {
	for _, in := range []string{"17:51 GMT", "Dec. 22"} {
		p, ok := Parse(in)
		if s, known := p.Stamp(time.Time{}); !ok || known {
			t.Errorf("%q: got %v %v %v, want a stamp that needs a reference date", in, p, s, ok)
		}
	}
}
