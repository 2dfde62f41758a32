package timex

import "github.com/seed-ad1655d8/newswire/internal/number"

// form is how an expression says its time.
type form uint8

const (
	formSaid     form = iota // by names and numbers of the calendar and the clock
	formUnit                 // by a relation: "last week", "the following day"
	formShift                // by a distance: "two years ago", "a week later"
	formLength               // a length of time
	formFixed                // what has its value already: "daily", "recently"
	formInterval             // the first units of a year
)

// said are the parts of a date that an expression names. Those it does not are 0, the
// hour none.
type said struct {
	year, month, day, weekday int
	lastMonth, lastDay        int // of "May 3-5"
	lastYear                  int // of "1919–33"
	n                         int // of the quarter, half-year, season or weekday of a month; -1 the last
	grain                     Grain
	yearBy                    int8 // the relation of the year: "March of last year"
	weekBy                    int8 // the relation of the week: "Monday of last week"
	part                      int8
	hour, minute, second      int8
	holiday                   int8
	fiscal                    bool
}

const none = -1

// expr is a time expression before it is resolved.
type expr struct {
	end          int // the token after it
	kind         Kind
	form         form
	mod          number.Mod
	by           int8 // relation
	said         said
	unit         Grain
	count        number.Number
	after        float64 // what is left in the next smaller unit: of "two years and three months" 3
	afterSeconds float64
	days         int  // from today, of "yesterday" and its like; the direction of a distance
	another      bool // a distance is not from now but from a time told before
	offset       int  // days from today from which a distance counts: "two weeks from tomorrow"
	offsetDay    bool // there is such an offset
	bare         bool // a unit with no more than "the": "the day"
	twice        bool // "the year before last"
	weekend      bool // of the week
	value        string
}

func newExpr(end int, kind Kind, f form) expr {
	return expr{end: end, kind: kind, form: f, by: none, said: said{yearBy: none, weekBy: none, hour: none}}
}
