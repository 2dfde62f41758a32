package timex

// class is what a word does in a time expression.
type class uint8

const (
	other    class = iota
	weekday        // n: 1 Monday to 7 Sunday
	month          // n: 1 to 12
	unit           // n: its Grain
	dayPart        // n: its part
	noon           // n: the hour of "noon" and "midnight"
	season         // n: 1 spring to 4 winter
	ordinal        // n: 1 first to 31; -1 final
	numeral        // begins a number; n: 20, 30 … of "nineteen ninety-four"
	deictic        // n: days from today
	tonight        // the night of this day
	vague          // n: -1 past, 0 present, 1 future
	relation       // n: its relation
	recurs         // "daily"; n: its Grain
	every          // every, each
	edge           // n: its edge
	ago            // n: -1 ago, earlier; 1 later, hence
	before         // n: -1 before, 1 after
	meridiem       // n: 0 am, 12 pm
	zone           // of time
	holiday        // n: its index in holidays
	the
	a
	of
	on
	at
	in
	and
	or
	to
	from
	between
	until
	fiscal
	period
	local
	oclock
	old
	half
	decades // n: 20 for "twenties" …
	weekend
	past
	full
	more
	once
)

// relations to the time of speaking, or to another time.
const (
	last       = iota // last, past
	previous          // previous, preceding, prior
	this              // this, current
	same              // same, that
	next              // next, coming
	following         // following
	latest            // latest
	recent            // recent
	thisPast          // this past
	thisComing        // this coming
)

// edges of a time, and how it stands to now: "early", "the end of", "earlier this".
const (
	early = iota
	late
	mid
	beginning
	end
	earlier
	later
	turn
)

// parts of a day.
const (
	noPart = iota
	morning
	afternoon
	evening
	night
)

type entry struct {
	class  class
	n      int8
	plural bool
	short  bool // also a name or a common word: May, March, Sun, Sat
}

// lookup finds a word, in lower case and without the full stop of an abbreviation.
func lookup(w []byte) entry {
	switch string(w) {
	case "monday":
		return entry{class: weekday, n: 1}
	case "tuesday":
		return entry{class: weekday, n: 2}
	case "wednesday":
		return entry{class: weekday, n: 3}
	case "thursday":
		return entry{class: weekday, n: 4}
	case "friday":
		return entry{class: weekday, n: 5}
	case "saturday":
		return entry{class: weekday, n: 6}
	case "sunday":
		return entry{class: weekday, n: 7}
	case "mondays":
		return entry{class: weekday, n: 1, plural: true}
	case "tuesdays":
		return entry{class: weekday, n: 2, plural: true}
	case "wednesdays":
		return entry{class: weekday, n: 3, plural: true}
	case "thursdays":
		return entry{class: weekday, n: 4, plural: true}
	case "fridays":
		return entry{class: weekday, n: 5, plural: true}
	case "saturdays":
		return entry{class: weekday, n: 6, plural: true}
	case "sundays":
		return entry{class: weekday, n: 7, plural: true}
	case "mon":
		return entry{class: weekday, n: 1, short: true}
	case "tue", "tues":
		return entry{class: weekday, n: 2, short: true}
	case "wed":
		return entry{class: weekday, n: 3, short: true}
	case "thu", "thur", "thurs":
		return entry{class: weekday, n: 4, short: true}
	case "fri":
		return entry{class: weekday, n: 5, short: true}
	case "sat":
		return entry{class: weekday, n: 6, short: true}
	case "sun":
		return entry{class: weekday, n: 7, short: true}
	case "january":
		return entry{class: month, n: 1}
	case "february":
		return entry{class: month, n: 2}
	case "march":
		return entry{class: month, n: 3, short: true}
	case "april":
		return entry{class: month, n: 4}
	case "may":
		return entry{class: month, n: 5, short: true}
	case "june":
		return entry{class: month, n: 6}
	case "july":
		return entry{class: month, n: 7}
	case "august":
		return entry{class: month, n: 8}
	case "september":
		return entry{class: month, n: 9}
	case "october":
		return entry{class: month, n: 10}
	case "november":
		return entry{class: month, n: 11}
	case "december":
		return entry{class: month, n: 12}
	case "jan":
		return entry{class: month, n: 1, short: true}
	case "feb":
		return entry{class: month, n: 2, short: true}
	case "mar":
		return entry{class: month, n: 3, short: true}
	case "apr":
		return entry{class: month, n: 4, short: true}
	case "jun":
		return entry{class: month, n: 6, short: true}
	case "jul":
		return entry{class: month, n: 7, short: true}
	case "aug":
		return entry{class: month, n: 8, short: true}
	case "sep", "sept":
		return entry{class: month, n: 9, short: true}
	case "oct":
		return entry{class: month, n: 10, short: true}
	case "nov":
		return entry{class: month, n: 11, short: true}
	case "dec":
		return entry{class: month, n: 12, short: true}

	case "second":
		return entry{class: unit, n: int8(Second)} // the ordinal too
	case "sec":
		return entry{class: unit, n: int8(Second), short: true}
	case "minute":
		return entry{class: unit, n: int8(Minute)}
	case "min":
		return entry{class: unit, n: int8(Minute), short: true}
	case "hour":
		return entry{class: unit, n: int8(Hour)}
	case "hr":
		return entry{class: unit, n: int8(Hour), short: true}
	case "day":
		return entry{class: unit, n: int8(Day)}
	case "week", "fortnight":
		return entry{class: unit, n: int8(Week)}
	case "month":
		return entry{class: unit, n: int8(Month)}
	case "quarter":
		return entry{class: unit, n: int8(Quarter)}
	case "year":
		return entry{class: unit, n: int8(Year)}
	case "yr":
		return entry{class: unit, n: int8(Year), short: true}
	case "decade":
		return entry{class: unit, n: int8(Decade)}
	case "century":
		return entry{class: unit, n: int8(Century)}
	case "seconds":
		return entry{class: unit, n: int8(Second), plural: true}
	case "secs":
		return entry{class: unit, n: int8(Second), plural: true, short: true}
	case "minutes":
		return entry{class: unit, n: int8(Minute), plural: true}
	case "mins":
		return entry{class: unit, n: int8(Minute), plural: true, short: true}
	case "hours":
		return entry{class: unit, n: int8(Hour), plural: true}
	case "hrs":
		return entry{class: unit, n: int8(Hour), plural: true, short: true}
	case "days":
		return entry{class: unit, n: int8(Day), plural: true}
	case "weeks", "fortnights":
		return entry{class: unit, n: int8(Week), plural: true}
	case "months":
		return entry{class: unit, n: int8(Month), plural: true}
	case "quarters":
		return entry{class: unit, n: int8(Quarter), plural: true}
	case "years":
		return entry{class: unit, n: int8(Year), plural: true}
	case "yrs":
		return entry{class: unit, n: int8(Year), plural: true, short: true}
	case "decades":
		return entry{class: unit, n: int8(Decade), plural: true}
	case "centuries":
		return entry{class: unit, n: int8(Century), plural: true}
	case "weekend":
		return entry{class: weekend}
	case "weekends":
		return entry{class: weekend, plural: true}

	case "morning":
		return entry{class: dayPart, n: morning}
	case "afternoon":
		return entry{class: dayPart, n: afternoon}
	case "evening":
		return entry{class: dayPart, n: evening}
	case "night", "overnight":
		return entry{class: dayPart, n: night}
	case "mornings":
		return entry{class: dayPart, n: morning, plural: true}
	case "afternoons":
		return entry{class: dayPart, n: afternoon, plural: true}
	case "evenings":
		return entry{class: dayPart, n: evening, plural: true}
	case "nights":
		return entry{class: dayPart, n: night, plural: true}
	case "tonight":
		return entry{class: tonight, n: night}
	case "noon", "midday", "noontime":
		return entry{class: noon, n: 12}
	case "midnight":
		return entry{class: noon}

	case "spring":
		return entry{class: season, n: 1, short: true}
	case "summer":
		return entry{class: season, n: 2}
	case "fall":
		return entry{class: season, n: 3, short: true}
	case "autumn":
		return entry{class: season, n: 3}
	case "winter":
		return entry{class: season, n: 4}
	case "summers":
		return entry{class: season, n: 2, plural: true}
	case "winters":
		return entry{class: season, n: 4, plural: true}

	case "first":
		return entry{class: ordinal, n: 1}
	case "third":
		return entry{class: ordinal, n: 3}
	case "fourth":
		return entry{class: ordinal, n: 4}
	case "fifth":
		return entry{class: ordinal, n: 5}
	case "sixth":
		return entry{class: ordinal, n: 6}
	case "seventh":
		return entry{class: ordinal, n: 7}
	case "eighth":
		return entry{class: ordinal, n: 8}
	case "ninth":
		return entry{class: ordinal, n: 9}
	case "tenth":
		return entry{class: ordinal, n: 10}
	case "eleventh":
		return entry{class: ordinal, n: 11}
	case "twelfth":
		return entry{class: ordinal, n: 12}
	case "thirteenth":
		return entry{class: ordinal, n: 13}
	case "fourteenth":
		return entry{class: ordinal, n: 14}
	case "fifteenth":
		return entry{class: ordinal, n: 15}
	case "sixteenth":
		return entry{class: ordinal, n: 16}
	case "seventeenth":
		return entry{class: ordinal, n: 17}
	case "eighteenth":
		return entry{class: ordinal, n: 18}
	case "nineteenth":
		return entry{class: ordinal, n: 19}
	case "twentieth":
		return entry{class: ordinal, n: 20}
	case "thirtieth":
		return entry{class: ordinal, n: 30}
	case "final":
		return entry{class: ordinal, n: -1}

	case "today":
		return entry{class: deictic, n: 0}
	case "yesterday":
		return entry{class: deictic, n: -1}
	case "tomorrow":
		return entry{class: deictic, n: 1}
	case "now", "currently", "nowadays", "presently":
		return entry{class: vague, n: 0}
	case "previously", "recently", "lately":
		return entry{class: vague, n: -1}
	case "soon", "shortly":
		return entry{class: vague, n: 1}

	case "last":
		return entry{class: relation, n: last}
	case "past":
		return entry{class: past, n: last}
	case "previous", "preceding", "prior":
		return entry{class: relation, n: previous}
	case "this", "current":
		return entry{class: relation, n: this}
	case "same", "that", "corresponding", "comparable":
		return entry{class: relation, n: same}
	case "next":
		return entry{class: relation, n: next}
	case "coming", "upcoming":
		return entry{class: relation, n: thisComing}
	case "following", "ensuing", "subsequent":
		return entry{class: relation, n: following}
	case "latest":
		return entry{class: relation, n: latest}
	case "recent":
		return entry{class: relation, n: recent}

	case "early":
		return entry{class: edge, n: early}
	case "late":
		return entry{class: edge, n: late}
	case "mid", "middle":
		return entry{class: edge, n: mid}
	case "beginning", "start", "outset":
		return entry{class: edge, n: beginning}
	case "end", "close", "conclusion":
		return entry{class: edge, n: end}
	case "earlier":
		return entry{class: edge, n: earlier}
	case "later":
		return entry{class: edge, n: later}
	case "turn", "dawn":
		return entry{class: edge, n: turn}

	case "daily", "everyday", "nightly":
		return entry{class: recurs, n: int8(Day)}
	case "hourly":
		return entry{class: recurs, n: int8(Hour)}
	case "weekly":
		return entry{class: recurs, n: int8(Week)}
	case "monthly":
		return entry{class: recurs, n: int8(Month)}
	case "quarterly":
		return entry{class: recurs, n: int8(Quarter)}
	case "annual", "annually", "yearly":
		return entry{class: recurs, n: int8(Year)}
	case "every", "each", "per":
		return entry{class: every}
	case "once", "twice":
		return entry{class: once}

	case "ago":
		return entry{class: ago, n: -1}
	case "hence":
		return entry{class: ago, n: 1}
	case "before":
		return entry{class: before, n: -1}
	case "after":
		return entry{class: before, n: 1}

	case "am", "a.m":
		return entry{class: meridiem, n: 0}
	case "pm", "p.m":
		return entry{class: meridiem, n: 12}
	case "o'clock", "o’clock":
		return entry{class: oclock}
	case "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "ast", "adt", "et", "pt", "bst", "cet", "cest", "eet", "eest", "msk", "ist", "jst", "kst", "hkt", "sgt", "aest", "aedt", "acst", "awst", "nzst", "nzdt", "wib", "pht", "brt", "art", "wat", "eat", "sast", "cat", "pkt":
		return entry{class: zone}
	case "local":
		return entry{class: local}

	case "christmas":
		return entry{class: holiday, n: christmas}
	case "easter":
		return entry{class: holiday, n: easter}
	case "thanksgiving":
		return entry{class: holiday, n: thanksgiving}
	case "halloween":
		return entry{class: holiday, n: halloween}

	case "twenties":
		return entry{class: decades, n: 20}
	case "thirties":
		return entry{class: decades, n: 30}
	case "forties":
		return entry{class: decades, n: 40}
	case "fifties":
		return entry{class: decades, n: 50}
	case "sixties":
		return entry{class: decades, n: 60}
	case "seventies":
		return entry{class: decades, n: 70}
	case "eighties":
		return entry{class: decades, n: 80}
	case "nineties":
		return entry{class: decades, n: 90}
	case "one":
		return entry{class: numeral, n: 1}
	case "two":
		return entry{class: numeral, n: 2}
	case "three":
		return entry{class: numeral, n: 3}
	case "four":
		return entry{class: numeral, n: 4}
	case "five":
		return entry{class: numeral, n: 5}
	case "six":
		return entry{class: numeral, n: 6}
	case "seven":
		return entry{class: numeral, n: 7}
	case "eight":
		return entry{class: numeral, n: 8}
	case "nine":
		return entry{class: numeral, n: 9}
	case "ten":
		return entry{class: numeral, n: 10}
	case "eleven":
		return entry{class: numeral, n: 11}
	case "twelve":
		return entry{class: numeral, n: 12}
	case "thirteen":
		return entry{class: numeral, n: 13}
	case "fourteen":
		return entry{class: numeral, n: 14}
	case "fifteen":
		return entry{class: numeral, n: 15}
	case "sixteen":
		return entry{class: numeral, n: 16}
	case "seventeen":
		return entry{class: numeral, n: 17}
	case "eighteen":
		return entry{class: numeral, n: 18}
	case "nineteen":
		return entry{class: numeral, n: 19}
	case "hundred", "thousand", "tens", "hundreds", "thousands", "millions", "billions", "several", "few", "couple", "dozen", "dozens", "many", "numerous", "some":
		return entry{class: numeral}
	case "twenty":
		return entry{class: numeral, n: 20}
	case "thirty":
		return entry{class: numeral, n: 30}
	case "forty":
		return entry{class: numeral, n: 40}
	case "fifty":
		return entry{class: numeral, n: 50}
	case "sixty":
		return entry{class: numeral, n: 60}
	case "seventy":
		return entry{class: numeral, n: 70}
	case "eighty":
		return entry{class: numeral, n: 80}
	case "ninety":
		return entry{class: numeral, n: 90}

	case "the":
		return entry{class: the}
	case "a", "an":
		return entry{class: a}
	case "of":
		return entry{class: of}
	case "on":
		return entry{class: on}
	case "at":
		return entry{class: at}
	case "in", "during", "within", "throughout", "over", "into", "for", "around":
		return entry{class: in}
	case "and":
		return entry{class: and}
	case "or":
		return entry{class: or}
	case "to", "through", "thru":
		return entry{class: to}
	case "from", "since":
		return entry{class: from}
	case "between":
		return entry{class: between}
	case "until", "till", "by":
		return entry{class: until}
	case "fiscal", "financial":
		return entry{class: fiscal}
	case "period":
		return entry{class: period}
	case "old":
		return entry{class: old}
	case "half":
		return entry{class: half}
	case "full", "entire", "whole":
		return entry{class: full}
	case "more", "straight", "consecutive", "additional", "other", "further":
		return entry{class: more}
	}
	return entry{}
}
