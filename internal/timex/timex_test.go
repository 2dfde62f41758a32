package timex

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// ref is a Thursday.
var ref = time.Date(2020, 5, 14, 0, 0, 0, 0, time.UTC)

// mark writes the expressions of text into it: ⟦Friday|2020-05-08⟧, with the type before
// the value of one that is no date, and its mod after it.
func mark(text string, ref time.Time) string {
	var b strings.Builder
	at := 0
	dates, _ := Find(text, ref)
	for _, d := range dates {
		kind := [...]string{"", "TIME:", "DURATION:", "SET:"}[d.Kind]
		mod := ""
		if d.Mod != "" {
			mod = " " + string(d.Mod)
		}
		fmt.Fprintf(&b, "%s⟦%s|%s%s%s⟧", text[at:d.Start], text[d.Start:d.End], kind, d.Value, mod)
		at = d.End
	}
	return b.String() + text[at:]
}

func unmark(marked string) string {
	var b strings.Builder
	for rest := marked; ; {
		before, after, ok := strings.Cut(rest, "⟦")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		words, after, _ := strings.Cut(after, "|")
		b.WriteString(words)
		_, rest, _ = strings.Cut(after, "⟧")
	}
}

func TestFind(t *testing.T) {
	for name, cases := range map[string]string{
		"weekdays": `
			On ⟦Wednesday|2020-05-13⟧ he left, and ⟦Thursday|2020-05-14⟧ he came back.
			The court will meet ⟦Tuesday|2020-05-19⟧. Snow in the north by ⟦Monday|2020-05-18⟧
			It met ⟦last Friday|2020-05-08⟧ and will meet ⟦next Monday|2020-05-18⟧.
			He left ⟦last Tuesday|2020-05-05⟧, ⟦this past Tuesday|2020-05-12⟧ and ⟦this Tuesday|2020-05-12⟧.
			Police came on ⟦Friday night|TIME:2020-05-08TNI⟧.
			They voted ⟦late on Monday|2020-05-11 END⟧.
			It opens on ⟦Mondays|SET:XXXX-WXX-1⟧.
			It began ⟦Friday, May 1, 2020|2020-05-01⟧.
			He said ⟦Tuesday of last week|2020-05-05⟧ was quiet.
			They meet on ⟦Monday the 18th|2020-05-18⟧.
			The court meets ⟦Monday|2020-05-18⟧. It fell ahead of ⟦Sunday|2020-05-17⟧'s vote, and before.
			The Sunday Times and the Mail on Sunday praised Saturday Night Live.
			Voters go to the polls on Super Tuesday, and the Sun. shines.
			See Monday.com for more.`,
		"months and days": `
			It was founded on ⟦June 23, 1941|1941-06-23⟧ in Oslo.
			He came on ⟦Feb. 20|2020-02-20⟧ and left on ⟦5 March|2020-03-05⟧.
			They met on ⟦the 5th of April|2020-04-05⟧.
			The sale ends ⟦May 26th, 2020|2020-05-26⟧.
			It ran from ⟦March 15 to 17|2020-03-15/2020-03-17⟧.
			It ran ⟦May 3-5|2020-05-03/2020-05-05⟧ and ⟦April 30 – May 4|2020-04-30/2020-05-04⟧.
			They came in ⟦March|2020-03⟧, and in ⟦December|2019-12⟧ they left.
			It will open in ⟦March|2021-03⟧.
			They won ⟦last May|2019-05⟧ and in ⟦July of last year|2019-07⟧.
			He died in ⟦September 2015|2015-09⟧, or in ⟦Sept. 2016|2016-09⟧.
			In ⟦2010|2010⟧ he won, and in ⟦March|2010-03⟧ he lost.
			He was convicted in ⟦March 2018|2018-03⟧. He appealed in ⟦April|2018-04⟧ and lost in ⟦June|2018-06⟧.
			It rained between ⟦June|2018-06⟧ and ⟦August 2018|2018-08⟧, as in ⟦last Christmas|2019-12-25⟧.
			It opens on ⟦26 July|2020-07-26⟧. The trial starts in ⟦March|2021-03⟧, the court said.
			On ⟦May 3|2020-05-03⟧ and ⟦4|2020-05-04⟧, and between ⟦9|2020-04-09⟧ and ⟦11 April|2020-04-11⟧, on ⟦May 5|2020-05-05⟧ and 6 percent of it.
			⟦The first Monday of May|2020-05-04⟧ is free, and so is ⟦the last Friday in November|2019-11-29⟧.
			They met on ⟦the 5th|2020-05-05⟧, on the 5th floor.
			It may rain in ⟦May|2020-05⟧, and they march on.
			This may take long. Theresa May was there.
			Prices rose 5 percent to May's 3 percent.`,
		"figures": `
			⟦2019-05-18|2019-05-18⟧, ⟦5/18/2019|2019-05-18⟧, ⟦18/5/19|2019-05-18⟧, ⟦18.5.2019|2019-05-18⟧, ⟦2019/05/18|2019-05-18⟧.
			⟦2019-05-18T14:30|TIME:2019-05-18T14:30⟧
			Version 1.2.3 and 192.168.1.2 and 12-34-56.`,
		"years": `
			He was born in ⟦1953|1953⟧ and ⟦2012|2012⟧ was his year.
			It lasted from ⟦1867|1867⟧ to ⟦1871|1871⟧, ⟦1919–33|1919/1933⟧, in the ⟦2019/20|2019/2020⟧ season.
			In ⟦the early nineties|199 START⟧ and ⟦the 1970s|197⟧ and ⟦80s|198⟧, when he was in his 40s.
			In ⟦the 1990s|199⟧, ⟦the late 1960s|196 END⟧ and ⟦the '80s|198⟧.
			The ⟦1997|1997⟧ attack killed 2000 people, over 1900 dollars.
			In ⟦the year 2000|2000⟧, in ⟦nineteen ninety-four|1994⟧, in ⟦'96|1996⟧, in ⟦May '98|1998-05⟧ and ⟦the summer of '69|1969-SU⟧.
			It fell in ⟦mid-1996|1996 MID⟧.
			The 2020 Summer Olympics and the 2020 United States presidential election.
			⟦The 20th century|19⟧ and ⟦the late nineteenth century|18 END⟧.
			Boeing 737-2000, No. 2019, $2015, 2019-nCoV and 2,019.`,
		"quarters, halves and seasons": `
			Profit rose in ⟦the third quarter|2019-Q3⟧; the ⟦first-quarter|2020-Q1⟧ loss grew.
			It rose in ⟦the first quarter of 2019|2019-Q1⟧, from a loss ⟦a year earlier|2018-Q1⟧.
			In ⟦Q3 2019|2019-Q3⟧ and ⟦the second half of last year|2019-H2⟧.
			He scored in the first half.
			In ⟦the first nine months of 2019|2019-01-01/2019-09-30⟧ it grew, unlike in ⟦the same period in 2018|2018-01-01/2018-09-30⟧.
			They came ⟦last summer|2019-SU⟧ and in ⟦the winter of 1994|1994-WI⟧.
			They will return ⟦this fall|2020-FA⟧. Prices that fall rise.`,
		"relations": `
			On ⟦March 3|2020-03-03⟧ he was shot and died ⟦the next day|2020-03-04⟧. He will leave ⟦the next day|2020-05-15⟧.
			It may last ⟦two days|DURATION:P2D⟧, ⟦the coming weekend|2020-W20-WE⟧ and ⟦the coming Friday|2020-05-15⟧.
			⟦Last week|2020-W19⟧, ⟦this month|2020-05⟧, ⟦next year|2021⟧.
			In ⟦January|2020-01⟧ he fell, and ⟦the following month|2020-02⟧ he rose.
			It was on ⟦May 5|2020-05-05⟧. ⟦The same day|2020-05-05⟧ he left, ⟦the day before|2020-05-04⟧ he had come.
			⟦The past year|DURATION:P1Y⟧ was hard, ⟦the past two months|DURATION:P2M⟧ harder.
			They met ⟦earlier this week|2020-W20⟧, ⟦later this year|2020⟧, ⟦this weekend|2020-W20-WE⟧.
			By ⟦the end of the year|2020 END⟧ and ⟦early next year|2021 START⟧.
			It is done by ⟦year-end|2020 END⟧. It was the day it sank.`,
		"distances": `
			⟦Two years ago|2018⟧, ⟦three days ago|2020-05-11⟧, ⟦a month ago|2020-04⟧, ⟦two weeks ago|2020-W18⟧.
			⟦A few years ago|PAST_REF⟧ and ⟦years later|PAST_REF⟧.
			In ⟦2010|2010⟧ he won. ⟦Two years later|2012⟧ he lost. ⟦A decade later|2022⟧
			⟦Three weeks from now|2020-W23⟧, ⟦two days from tomorrow|2020-05-17⟧.
			It was nearly ⟦two years ago|2018 LESS_THAN⟧.`,
		"days": `
			⟦Today|2020-05-14⟧, ⟦yesterday|2020-05-13⟧, ⟦tomorrow night|TIME:2020-05-15TNI⟧, ⟦the day after tomorrow|2020-05-16⟧.
			⟦Tonight|TIME:2020-05-14TNI⟧, ⟦last night|TIME:2020-05-13TNI⟧, ⟦this morning|TIME:2020-05-14TMO⟧.
			On ⟦Monday|2020-05-11⟧ he said, "⟦Today|2020-05-11⟧ we won."
			USA Today reported it.
			He died on ⟦Christmas Eve|2019-12-24⟧ and she on ⟦New Year's Day|2020-01-01⟧, at ⟦Easter|2020-04-12⟧.
			Easter Island has Christmas trees.`,
		"clocks": `
			At ⟦8:10 am this morning|TIME:2020-05-14T08:10⟧, at ⟦8.10am today|TIME:2020-05-14T08:10⟧.
			It sank at ⟦8:00 p.m. AST on Wednesday|TIME:2020-05-13T20:00⟧ (⟦0000 UTC Thursday morning|TIME:2020-05-14T00:00⟧).
			About ⟦15:30 local time|TIME:2020-05-12T15:30 APPROX⟧ (⟦1430 UTC|TIME:2020-05-12T14:30⟧) on ⟦Tuesday|2020-05-12⟧.
			At ⟦noon Thursday|TIME:2020-05-14T12:00⟧, ⟦Friday at 8 p.m.|TIME:2020-05-08T20:00⟧
			At ⟦half past seven|TIME:2020-05-14T07:30⟧, at ⟦a quarter to 5 p.m.|TIME:2020-05-14T16:45⟧, ⟦five o'clock|TIME:2020-05-14T05:00⟧.
			At ⟦ten minutes to seven|TIME:2020-05-14T06:50⟧ he read the minutes.
			They won 2:1 and 10:30, in a time of ⟦2:01:39|DURATION:PT2H1M39S⟧.
			On an AM radio I am one, at 5 percent.`,
		"durations": `
			For ⟦three weeks|DURATION:P3W⟧, a ⟦two-day|DURATION:P2D⟧ visit, a ⟦six-month-long|DURATION:P6M⟧ trip.
			Over ⟦40 years|DURATION:P40Y MORE_THAN⟧, at least ⟦an hour|DURATION:PT1H EQUAL_OR_MORE⟧, ⟦half an hour|DURATION:PT30M⟧.
			⟦A year and a half|DURATION:P1Y6M⟧, ⟦2 1/2 years|DURATION:P2Y6M⟧, ⟦two years and three months|DURATION:P2Y3M⟧.
			In ⟦46.92 seconds|DURATION:PT46.92S⟧, ⟦1 hour 59 minutes 40.2 seconds|DURATION:PT1H59M40.2S⟧.
			Within ⟦hours|DURATION:PTXH⟧, ⟦several years|DURATION:PXY⟧, ⟦decades|DURATION:PXDE⟧, ⟦millions of years|DURATION:PXY⟧.
			⟦Two|DURATION:P2D⟧ to ⟦six days|DURATION:P6D⟧, ⟦200|DURATION:PT200H⟧–⟦400 hours|DURATION:PT400H⟧.
			⟦The first six months|DURATION:P6M⟧, ⟦the next two quarters|DURATION:P2Q⟧.
			A 32-year-old man, aged 5 years old, with 100 light years to a second man and an HR man.`,
		"sets": `
			⟦Daily|SET:P1D⟧, ⟦every year|SET:P1Y⟧, ⟦every other week|SET:P2W⟧, ⟦each Monday|SET:XXXX-WXX-1⟧, ⟦every second Friday|SET:XXXX-WXX-5⟧, ⟦once every two weeks|SET:P2W⟧, ⟦24/7|SET:P1D⟧.
			It costs $15 ⟦an hour|SET:PT1H⟧, at 60 miles an hour, ⟦once a week|SET:P1W⟧, at 5 miles per hour.
			The ⟦annual|SET:P1Y⟧ meeting in the Daily Mail.`,
		"no day in particular": `
			It is ⟦now|PRESENT_REF⟧ known; ⟦recently|PAST_REF⟧ it was not, and ⟦soon|FUTURE_REF⟧ will be.
			In ⟦the past|PAST_REF⟧, ⟦these days|PRESENT_REF⟧, in ⟦the near future|FUTURE_REF⟧, in ⟦recent years|PAST_REF⟧.
			Now that he left, as soon as he can, his now-former wife.`,
	} {
		t.Run(name, func(t *testing.T) {
			for line := range strings.Lines(cases) {
				want := strings.TrimSpace(line)
				if diff := cmp.Diff(want, mark(unmark(want), ref)); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
		})
	}
}

// Without a day of publication what depends on it stays open; a text that tells a day in
// full has one.
func TestReference(t *testing.T) {
	for in, want := range map[string]string{
		"They met on Sunday, December 22. It had begun in July 2024.": "2024-12-22",
		"On October 14, 2024, he spoke. In 2017 he had not.":          "2024-10-14",
		"It was on Friday, May 1.":                                    "0001-01-01",
		"In 2024 they came, on March 5 they left.":                    "0001-01-01",
	} {
		_, ref := Find(in, time.Time{})
		if got := ref.Format(time.DateOnly); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
	const open = "On ⟦Friday|XXXX-WXX-5⟧ and ⟦December 22|XXXX-12-22⟧, ⟦last week|XXXX-WXX⟧, ⟦yesterday|XXXX-XX-XX⟧, in ⟦March|XXXX-03⟧, ⟦last year|XXXX⟧, at ⟦5 p.m.|TIME:XXXX-XX-XXT17:00⟧, ⟦the third quarter|XXXX-Q3⟧, ⟦Christmas Day|XXXX-12-25⟧ and ⟦two years ago|XXXX⟧."
	if diff := cmp.Diff(open, mark(unmark(open), time.Time{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// From and To are half open, and there where the value is on the calendar.
func TestFromTo(t *testing.T) {
	for in, want := range map[string]string{
		"in 2019": "2019-01-01T00:00 2020-01-01T00:00", "in the 1990s": "1990-01-01T00:00 2000-01-01T00:00", "the 20th century": "1900-01-01T00:00 2000-01-01T00:00",
		"the third quarter of 2019": "2019-07-01T00:00 2019-10-01T00:00", "the winter of 1994": "1994-12-01T00:00 1995-03-01T00:00", "last week": "2020-05-04T00:00 2020-05-11T00:00",
		"this weekend": "2020-05-16T00:00 2020-05-18T00:00", "March 15 to 17": "2020-03-15T00:00 2020-03-18T00:00", "1919–33": "1919-01-01T00:00 1934-01-01T00:00",
		"Friday night": "2020-05-08T00:00 2020-05-09T00:00", "Friday at 8 p.m.": "2020-05-08T20:00 2020-05-08T20:01", "the first nine months of 2019": "2019-01-01T00:00 2019-10-01T00:00",
		"two days": "", "every year": "", "recently": "", "in fiscal 2019": "",
	} {
		got := ""
		dates, _ := Find(in, ref)
		if len(dates) != 1 {
			t.Errorf("%q: %+v", in, dates)
			continue
		}
		if d := dates[0]; !d.From.IsZero() {
			const layout = "2006-01-02T15:04"
			got = d.From.Format(layout) + " " + d.To.Format(layout)
		}
		if got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

// FuzzFind checks that expressions are in order and inside the text, that their values are
// of TIMEX3, and that a period does not end before it begins.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"On Friday, May 3-5, 2020 at 8:10 a.m. EST the first nine months of 2023", "two-and-a-half years ago, the '90s, 1919–33, Q3 2019", "every other week; 24/7; 12–31",
		"the last Friday in November a quarter to 5 p.m. Feb 30 99999999999 years ago", "nineteen ninety-four's third quarter the year before last",
	} {
		f.Add(seed, int64(1589414400))
	}
	f.Fuzz(func(t *testing.T, text string, unix int64) {
		ref := time.Unix(unix%(1<<36), 0).UTC()
		at := 0
		dates, _ := Find(text, ref)
		for _, d := range dates {
			if d.Start < at || d.End <= d.Start || d.End > len(text) || d.Value == "" {
				t.Fatalf("%+v after %d", d, at)
			}
			at = d.End
			if d.To.Before(d.From) || d.From.IsZero() != d.To.IsZero() && d.From.Year() > 1 {
				t.Fatalf("%q is from %v to %v", text[d.Start:d.End], d.From, d.To)
			}
		}
		again, _ := Find(text, ref)
		if diff := cmp.Diff(dates, again); diff != "" {
			t.Fatal(diff)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Prices rose 3 percent in the third quarter, the ministry said on Friday, from a year earlier, and the two sides will meet again in Geneva in early May for the three-day talks that were put off last week. ", 50)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text, ref)
	}
}
