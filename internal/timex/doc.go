// Package timex finds time expressions in English prose and gives them the values of
// TIMEX3. Recognition and resolution are apart: the rules read an expression as what it says
// (expr), of the tokens of one sentence; context then places it on the calendar, from the
// day of publication and what the text has told before.
//
//	recognised                                                    value
//	weekdays, with part of day, time, week ("Friday night")       2020-05-08TNI
//	months, days, ranges of days, dates in figures                2020-05-03/2020-05-05
//	years, ranges, decades, centuries, fiscal years               2019, 1919/1933, 199, 19
//	quarters, halves, seasons, the first n months of a year       2019-Q3, 2019-SU
//	last, this, next, the same, the following + unit              2020-W19
//	n units ago, earlier, later, from now                         2018
//	the same period, a year earlier: of what was told before      2018-Q3
//	today, yesterday, tonight, this morning, the night of May 5   2020-05-14TMO
//	times of day with zone, half past, a quarter to               2020-05-13T20:00
//	early, late, mid-, the end of, earlier this                   with a mod
//	lengths, of numbers in figures and words, ranges of them      P3W, PT1H30M, PXY
//	daily, every other week, each Monday, twice a week, 24/7      P1D, XXXX-WXX-1
//	now, recently, soon, the past, these days, recent years       PRESENT_REF
//	holidays with a day of the calendar                           2019-12-24
//
// Not recognised: "then", "current", "former", "once", "already"; ages; "may", "march",
// "second" and "fall" that are no dates; scores, versions, phone and model numbers; years
// and weekdays that are part of an event's name ("2020 Summer Olympics", "Super Tuesday");
// hours that schools, shops and tides keep; calendars other than the Gregorian. About,
// nearly and their like are not part of an expression but its mod.
//
// What a text leaves open is decided as newspapers mostly mean it: a weekday is the last
// one, unless the clause is about the future; a month and day those nearest to publication;
// a month the last one, unless the clause is about the future or it comes soon; "today" in a
// quotation the day on which it was said, if that is told.
package timex
