package wiretext

import (
	"strings"
	"testing"
	"time"
)

func TestReadMeta(t *testing.T) {
	for _, test := range []struct{ line, says string }{
		{"By Ana Ferreira", "by Ana Ferreira"},
		{"By Ana Ferreira and Tom Lund", "by Ana Ferreira, Tom Lund"},
		{"By ANA FERREIRA, Staff Writer", "by ANA FERREIRA"},
		{"By Ana Ferreira | August 16, 2010", "by Ana Ferreira on 2010-08-16"},
		{"Posted on Aug 28, 2009 by Marco Weber", "by Marco Weber on 2009-08-28"},
		{"This entry was posted in Culture on August 21, 2014 by Femi Weber.", "by Femi Weber on 2014-08-21 in Culture"},
		{"Opinion | 12 June 2019 | Leave a comment", "on 2019-06-12 in Opinion"},
		{"5 November 2020 / Femi Lopez / Sports", "by Femi Lopez on 2020-11-05 in Sports"},
		{"Posted in Economy | Tagged economy, news | 12 Comments", "in Economy tagged economy news"},
		{"Published: Jan 8, 2016, 1:50 PM", "on 2016-01-08"},
		{"Updated: March 3, 2024", "changed 2024-03-03"},
		{"May 10, 2024 · 3 min read", "on 2024-05-10"},
		{"Sunday, 22 December 2024", "on 2024-12-22"},
		{"BYLINE: Nora Whitfield", "by Nora Whitfield"},
		{"SECTION: Metro; Pg. 3", "in Metro"},
		{"LENGTH: 212 words", "nothing"},
		{"12 Comments", "nothing"},
		{"3 of 57 DOCUMENTS", "nothing"},
		{"Document EXT9122249198", "nothing"},

		{"By 2030, half of all cars will be electric", "no"},
		{"By the river", "no"},
		{"Document shows mayor knew", "no"},
		{"Updated rules for ferries", "no"},
		{"Published poets meet in Lima", "no"},
		{"5 May 2024 was a cold day", "no"},
		{"May day", "no"},
		{"Comments that matter", "no"},
		{"12 comments that changed history", "no"},
		{"Ferry line orders two electric ships", "no"},
		{"Von Trier film opens", "no"},
		{strings.Repeat("x", 300), "no"},
	} {
		var st Story
		says := "no"
		if readMeta(test.line, &st, time.Time{}) != noField {
			says = summary(st)
		}
		if says != test.says {
			t.Errorf("%q says %q, want %q", test.line, says, test.says)
		}
	}
}

func summary(st Story) string {
	var parts []string
	add := func(label, value string) {
		if value != "" {
			parts = append(parts, label+" "+value)
		}
	}
	add("by", strings.Join(st.Authors, ", "))
	if st.Published.Grain != 0 {
		add("on", st.Published.Time.Format(time.DateOnly))
	}
	if st.Modified.Grain != 0 {
		add("changed", st.Modified.Time.Format(time.DateOnly))
	}
	add("in", st.Section)
	add("tagged", strings.Join(st.Tags, " "))
	if parts == nil {
		return "nothing"
	}
	return strings.Join(parts, " ")
}

func TestClassOf(t *testing.T) {
	for line, want := range map[string]class{
		"Ferry line orders two electric ships":       short,
		"Is it really always the tide?":              short,
		"Floods in the U.S.":                         short,
		"Acme Inc.":                                  short,
		"The ferry sails at noon.":                   prose,
		"The following ships will sail:":             prose,
		"“It sails at noon,” he said.":               prose,
		"渡轮今天恢复航行。":                                  prose,
		"# a comment in code":                        prose,
		"- Maps must stay on board":                  bullet,
		"• Maps":                                     bullet,
		"* * *":                                      rule,
		"- - -":                                      rule,
		"__________":                                 rule,
		"－－－－":                                       rule,
		"###":                                        endMark,
		"- 30 -":                                     endMark,
		"Enditem":                                    endMark,
		"AP-ES-01-10-24 2214EST":                     endMark,
		"(MORE)":                                     furniture,
		"1 2 3 … 14 Next »":                          furniture,
		"Home | World | Politics | Contact":          furniture,
		"Home » News":                                furniture,
		"Scroll to Top":                              furniture,
		"© 2024 The Daily Example.":                  furniture,
		"Watch: Highlights from the week":            furniture,
		"Watch out for falling prices":               short,
		"Continue reading →":                         more,
		"Weiterlesen":                                more,
		"Politics":                                   kicker,
		"BC-BKB--Harbor-Gulls, 1st Ld-Writethru":     slugline,
		"^By ANNA LINDQVIST=":                        meta,
		"^AP Sports Writer=":                         meta,
		"^Harbor wins fourth straight<":              short,
		"(Reporting by Lena Marsh in Lima)":          credit,
		"SOURCE Acme Corp.":                          credit,
		"To contact the reporter on this story: Gil": credit,
	} {
		if got, _, _ := classOf(line); got != want {
			t.Errorf("%q is of class %d, want %d", line, got, want)
		}
	}
}

func TestTrailerTitle(t *testing.T) {
	for line, want := range map[string]string{
		"Floods in the delta Read More »":                               "Floods in the delta",
		"Floods in the delta … Continue reading →":                      "Floods in the delta",
		"The post Floods in the delta appeared first on The Timetable.": "Floods in the delta",
		"Leave a comment on Floods in the delta":                        "Floods in the delta",
		"Floods in the delta":                                           "",
		"He has much to read, and more.":                                "",
	} {
		if got := trailerTitle(line); got != want {
			t.Errorf("%q repeats %q, want %q", line, got, want)
		}
	}
}
