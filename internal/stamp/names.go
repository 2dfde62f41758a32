package stamp

import "strings"

// starts has the two bytes, without their case, that some names begin with.
type starts [32 * 32]bool

func start(s string) int { return int(s[0]&31)<<5 | int(s[1]&31) }

var monthStarts, weekdayStarts = startsOf(monthNames[:]), startsOf(weekdayNames[:])

func startsOf(names [][]string) (may starts) {
	for _, list := range names {
		for _, name := range list {
			may[start(name)] = true
			may[start(strings.ToUpper(name))] = true // outside of ASCII another byte
		}
	}
	return may
}

// The names of each month, the English first, then in German, French, Spanish,
// Italian, Portuguese, Dutch, Swedish, Danish, Polish, Turkish, Russian and
// Ukrainian, as they stand in a date, with the abbreviations that are no word of
// another kind.
var monthNames = [...][]string{
	{"january", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "januari", "stycznia", "ocak", "января", "січня", "jänn", "janv", "ene"},
	{"february", "februar", "février", "fevrier", "febrero", "febbraio", "fevereiro", "februari", "lutego", "şubat", "февраля", "лютого", "févr", "fév"},
	{"march", "märz", "mars", "marzo", "março", "maart", "marts", "marca", "mart", "марта", "березня", "mär"},
	{"april", "avril", "abril", "aprile", "kwietnia", "nisan", "апреля", "квітня", "avr", "abr"},
	{"may", "mai", "mayo", "maggio", "maio", "mei", "maj", "maja", "mayıs", "мая", "травня"},
	{"june", "juni", "juin", "junio", "giugno", "junho", "czerwca", "haziran", "июня", "червня"},
	{"july", "juli", "juillet", "julio", "luglio", "julho", "lipca", "temmuz", "июля", "липня", "juil"},
	{"august", "août", "aout", "agosto", "augustus", "augusti", "sierpnia", "ağustos", "августа", "серпня"},
	{"september", "septembre", "septiembre", "settembre", "setembro", "septiembre", "września", "eylül", "сентября", "вересня"},
	{"october", "oktober", "octobre", "octubre", "ottobre", "outubro", "października", "ekim", "октября", "жовтня", "okt"},
	{"november", "novembre", "noviembre", "novembro", "listopada", "kasım", "ноября", "листопада"},
	{"december", "dezember", "décembre", "decembre", "diciembre", "dicembre", "dezembro", "grudnia", "aralık", "декабря", "грудня", "dez", "déc", "dic"},
}

// The names of each weekday, in the same order of languages, the Portuguese without
// "-feira".
var weekdayNames = [...][]string{
	{"monday", "montag", "lundi", "lunes", "lunedì", "segunda", "maandag", "måndag", "mandag", "poniedziałek", "pazartesi", "понедельник", "понеділок"},
	{"tuesday", "dienstag", "mardi", "martes", "martedì", "terça", "dinsdag", "tisdag", "tirsdag", "wtorek", "salı", "вторник", "вівторок"},
	{"wednesday", "mittwoch", "mercredi", "miércoles", "mercoledì", "quarta", "quarta-feira", "woensdag", "onsdag", "środa", "çarşamba", "среда", "середа"},
	{"thursday", "donnerstag", "jeudi", "jueves", "giovedì", "quinta", "donderdag", "torsdag", "czwartek", "perşembe", "четверг", "четвер"},
	{"friday", "freitag", "vendredi", "viernes", "venerdì", "sexta", "vrijdag", "fredag", "piątek", "cuma", "пятница", "п'ятниця"},
	{"saturday", "samstag", "sonnabend", "samedi", "sábado", "sabato", "zaterdag", "lördag", "lørdag", "sobota", "cumartesi", "суббота", "субота"},
	{"sunday", "sonntag", "dimanche", "domingo", "domenica", "zondag", "söndag", "søndag", "niedziela", "pazar", "воскресенье", "неділя"},
}
