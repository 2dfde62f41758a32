package main

import "testing"

func TestLocate(t *testing.T) {
	for _, test := range []struct {
		text, entity string
		from         int
		want         string
	}{
		{"In Iranian Iran", "Iran", 0, "In Iranian [Iran]"},
		{"Jo Doe, Jo Doe", "Jo Doe", 3, "Jo Doe, [Jo Doe]"},
		{"Jo\n Doe", "Jo Doe", 0, "[Jo\n Doe]"},
		{"the “Jo’s” bar", `" Jo 's "`, 0, "the [“Jo’s”] bar"},
		{"Yahoo! (Inc.)", "Yahoo !", 0, "[Yahoo!] (Inc.)"},
		{"éRome Rome", "Rome", 0, "éRome [Rome]"},
		{"In Iran", "Iraq", 0, ""},
		{"In Iran", "", 0, ""},
	} {
		got := ""
		if start, end, ok := locate(test.text, test.entity, test.from); ok {
			got = test.text[:start] + "[" + test.text[start:end] + "]" + test.text[end:]
		}
		if got != test.want {
			t.Errorf("%q in %q: %q, want %q", test.entity, test.text, got, test.want)
		}
	}
}
