package stamp

import (
	"strings"
	"time"
	"unicode/utf8"
)

// units are the spans that a page counts back by, longest words first, in English,
// German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Turkish,
// Russian, Chinese, Japanese and Korean.
var units = [...]struct {
	grain  Grain
	years  int
	months int
	days   int
	size   time.Duration
	words  []string
}{
	{grain: Minute, size: time.Minute, words: []string{"minutes", "minuten", "minutos", "minuter", "minute", "minuto", "minuti", "minuut", "minuty", "minut", "mins", "min", "m", "минуты", "минуту", "минут", "мин", "dakika", "分钟", "分鐘", "分", "분"}},
	{grain: Day, size: time.Hour, words: []string{"hours", "hour", "hrs", "hr", "h", "stunden", "stunde", "heures", "heure", "horas", "hora", "ore", "ora", "uur", "timmar", "timme", "timer", "time", "godziny", "godzin", "saat", "часов", "часа", "час", "小时", "小時", "時間", "시간"}},
	{grain: Day, days: 1, words: []string{"days", "day", "d", "tagen", "tag", "jours", "jour", "días", "día", "dias", "dia", "giorni", "giorno", "dagen", "dagar", "dage", "dag", "dni", "dzień", "gün", "дней", "дня", "день", "天", "日", "일"}},
	{grain: Month, days: 7, words: []string{"weeks", "week", "wks", "wk", "w", "wochen", "woche", "semaines", "semaine", "semanas", "semana", "settimane", "settimana", "weken", "veckor", "vecka", "uger", "uge", "tygodnie", "tydzień", "hafta", "недели", "неделю", "недель", "周", "週間", "주"}},
	{grain: Month, months: 1, words: []string{"months", "month", "mos", "mo", "monaten", "monat", "mois", "meses", "mes", "mês", "mesi", "mese", "maanden", "maand", "månader", "månad", "måneder", "måned", "miesiące", "miesiąc", "ay", "месяцев", "месяца", "месяц", "个月", "個月", "か月", "ヶ月", "개월"}},
	{grain: Year, years: 1, words: []string{"years", "year", "yrs", "yr", "y", "jahren", "jahr", "années", "année", "ans", "an", "años", "año", "anos", "ano", "anni", "anno", "jaar", "år", "lata", "lat", "rok", "yıl", "года", "год", "лет", "年", "년"}},
}

var (
	agoBefore = [...]string{"vor ", "il y a ", "hace ", "há "}
	agoAfter  = [...]string{"ago", "fa", "geleden", "sedan", "siden", "temu", "önce", "назад", "前", "전"}
)

// agoStarts are the bytes that an age may begin with: of a number, "vor", "il y a",
// "hace" and "há", "a", "one", "einem" and "une", in any case.
var agoStarts = func() (may [256]bool) {
	for _, c := range "0123456789vihaoeuVIHAOEU" {
		may[c] = true
	}
	return may
}()

// Ago reads how long before ref something was ("3 hours ago", "il y a 2 jours") at the
// beginning of s, and the bytes it takes; 0 if s does not begin so. What is counted in
// hours is known to the day, in weeks to the month.
func Ago(s string, ref time.Time) (Stamp, int) {
	if s == "" || !agoStarts[s[0]] {
		return Stamp{}, 0
	}
	at := 0
	before := false
	for _, w := range agoBefore {
		if begins(s, w) {
			at, before = len(w), true
			break
		}
	}
	n, digits := number(s[at:])
	at += digits
	if digits == 0 {
		for _, one := range [...]string{"an ", "a ", "one ", "einem ", "einer ", "une ", "un ", "una ", "een "} {
			if begins(s[at:], one) {
				n, digits = 1, len(one)
				at += len(one)
				break
			}
		}
	}
	const most = 1000
	if digits == 0 || n > most {
		return Stamp{}, 0
	}
	at += spaces(s[at:])
	for i := range units {
		u := &units[i]
		for _, w := range u.words {
			if !begins(s[at:], w) {
				continue
			}
			end := at + len(w)
			if w[0] < utf8.RuneSelf && letterAt(s, end) {
				continue
			}
			if end < len(s) && s[end] == '.' {
				end++
			}
			if !before {
				end += spaces(s[end:])
				after := 0
				for _, w := range agoAfter {
					if begins(s[end:], w) && (w[0] >= utf8.RuneSelf || !letterAt(s, end+len(w))) {
						after = len(w)
						break
					}
				}
				if after == 0 {
					continue
				}
				end += after
			}
			t := ref.AddDate(-n*u.years, -n*u.months, -n*u.days).Add(-time.Duration(n) * u.size)
			return cut(t, u.grain), end
		}
	}
	return Stamp{}, 0
}

// cut is t, no more exact than grain.
func cut(t time.Time, grain Grain) Stamp {
	y, m, d := t.Date()
	switch grain {
	case Year:
		return Stamp{Time: time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC), Grain: Year}
	case Month:
		return Stamp{Time: time.Date(y, m, 1, 0, 0, 0, 0, time.UTC), Grain: Month}
	case Day:
		return Stamp{Time: time.Date(y, m, d, 0, 0, 0, 0, time.UTC), Grain: Day}
	}
	return Stamp{Time: t.Truncate(time.Minute), Grain: Minute, Zoned: true}
}

// begins says whether s begins with prefix, in any case.
func begins(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}
