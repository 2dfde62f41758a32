package main

import "testing"

func TestParseRef(t *testing.T) {
	for s, want := range map[string]string{
		"":                            "0001-01-01T00:00:00",
		"2008-07-02":                  "2008-07-02T00:00:00",
		"2016-11-07T16:12:00":         "2016-11-07T16:12:00",
		"2017-09-28T14:11:10.9626841": "2017-09-28T14:11:10",
		"1998-04-18T06:07":            "1998-04-18T06:07:00",
		"03-02-2009":                  "2009-03-02T00:00:00",
	} {
		if got, err := parseRef(s); err != nil || got.Format("2006-01-02T15:04:05") != want {
			t.Errorf("%q: %v %v, want %s", s, got, err, want)
		}
	}
}
