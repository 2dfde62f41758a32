package amount

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/token"
)

// count reads what the number of a counts: "5,500 people", "21 confirmed cases".
func (f *finder) count(a *figure) bool {
	j := a.end
	if a.vague && f.str(j) == "of" {
		j++
	}
	k := f.noun(j)
	if k == 0 || a.value <= 1 || f.label(a) || f.str(a.first-1) == "of" && f.str(a.first-2) == "out" { // "three out of four people"
		return false
	}
	s := f.str(k)
	if duration(s) || unitOf(s) != "" || a.end == a.first+1 && year(f.str(a.first)) && !persons(s) { // "2019 elections"
		return false
	}
	a.kind, a.unit, a.end = Count, s, k+1
	return true
}

// noun returns the token of the plural noun at token j, or after up to two words there
// that are part of what it says, 0 if there is none.
func (f *finder) noun(j int) int {
	var buf [16]byte
	for range 3 {
		if !f.kind(j, token.Word) || f.glued(j) {
			return 0
		}
		for f.hyphen(j+1) > j+1 { // "high-profile cases"
			j += 2
		}
		s := f.str(j)
		w := f.word(j, &buf)
		switch {
		case function(w):
			return 0
		case !plural(s):
		case modifies(s) && plural(f.str(j+1)):
		case f.glued(j+1) && (f.kind(j+1, token.Word) || f.kind(j+2, token.Word) && strings.Contains("'’-", f.str(j+1))):
			return 0 // "workers' rights"
		default:
			return j
		}
		j++
	}
	return 0
}

// plural says whether a word is a plural noun, as far as its end can tell.
func plural(s string) bool {
	switch s {
	case "aircraft", "spacecraft", "fish", "sheep", "cattle", "deer", "mice", "teeth", "geese":
		return true
	case "always", "perhaps", "sometimes", "towards", "upwards", "besides", "does", "says", "goes", "whereas", "afterwards", "overseas", "indoors", "outdoors", "diabetes", "news", "politics", "economics", "physics",
		"mathematics", "athletics", "ours", "yours", "theirs", "hers", "bias", "canvas", "lens", "unless", "degrees":
		return false
	}
	if n := len(s); n > 3 && s[0] >= 'a' && s[n-1] == 's' {
		return s[n-2] != 's' && s[n-2] != 'u' && s[n-2] != 'i'
	}
	return persons(s) || nationals(s)
}

// nationals says whether a word is of people of a country, a party or a faith.
func nationals(s string) bool {
	switch s {
	case "Britons", "Israelis", "Iraqis", "Pakistanis", "Bangladeshis", "Saudis", "Yemenis", "Kurds", "Turks", "Greeks", "Danes", "Swedes", "Finns", "Poles", "Czechs", "Serbs", "Croats", "Arabs", "Jews", "Muslims", "Catholics", "Hindus", "Sikhs", "Buddhists", "Democrats", "Filipinos", "Thais", "Tamils", "Uyghurs", "Uighurs":
		return true
	}
	return len(s) > 5 && s[0] >= 'A' && s[0] <= 'Z' && strings.HasSuffix(s, "ans")
}

// persons says whether a word is of people, and hardly ever stands after a year.
func persons(s string) bool {
	switch s {
	case "people", "persons", "men", "women", "children", "police", "troops", "staff", "personnel", "crew", "servicemen", "policemen", "fishermen", "businessmen", "congressmen", "lawmen", "gunmen", "soldiers", "workers", "residents":
		return true
	}
	return false
}

// modifies says whether a plural often stands before the noun that is counted: "police
// officers".
func modifies(s string) bool {
	switch s {
	case "police", "staff", "women", "men", "children", "crew", "sports", "arms", "sales", "goods", "rights", "aircraft", "fish", "cattle", "communications", "operations", "systems", "savings", "customs", "weapons":
		return true
	}
	return false
}

// label says whether the number of a is a name: "No. 5", "phase 3", "May 5", "Channel 4".
func (f *finder) label(a *figure) bool {
	i := a.first - 1
	s := f.str(i)
	if !f.kind(a.first, token.Number) || s == "" || a.scale > 1 || strings.IndexByte(f.str(a.first), ',') > 0 {
		return false
	}
	if s == "#" || i > 0 && f.kind(i, token.Word) && s[0] >= 'A' && s[0] <= 'Z' {
		return true
	}
	var buf [16]byte
	switch string(f.word(i, &buf)) {
	case "no", "no.", "nos.", "number", "numbers", "phase", "article", "section", "type", "category", "level", "group", "formula", "stage", "tier", "class", "chapter", "rule", "route", "highway", "page", "pages", "figure", "table",
		"version", "grade", "size", "age", "ages", "aged", "channel", "room", "gate", "platform", "division", "season", "episode", "week", "day", "game", "round", "act", "part", "title", "form", "volume", "step", "unit",
		"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.":
		return true
	}
	return false
}

// duration says whether a plural is of spans of time, or of times themselves.
func duration(s string) bool {
	switch s {
	case "times", "seconds", "minutes", "hours", "days", "nights", "mornings", "afternoons", "evenings", "weeks", "weekends", "fortnights", "months", "quarters", "years", "decades", "centuries", "milliseconds", "secs", "mins", "hrs", "yrs",
		"weekdays", "semesters", "halves":
		return true
	}
	return false
}

// function says whether a word never stands between a number and the noun that it counts.
func function(w []byte) bool {
	switch string(w) {
	case "of", "in", "on", "at", "to", "for", "from", "by", "with", "without", "within", "and", "or", "but", "nor", "so", "the", "a", "an", "this", "that", "these", "those", "which", "who", "whom", "whose", "what", "as", "if", "when", "while", "where",
		"after", "before", "since", "until", "till", "between", "among", "over", "under", "about", "against", "during", "through", "into", "onto", "out", "off", "up", "down", "than", "then", "per", "via", "because", "although", "though", "despite",
		"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "did", "will", "would", "can", "could", "may", "might", "should", "must", "not", "no", "only", "also", "just", "even", "still", "now", "ago", "later", "earlier",
		"each", "all", "both", "every", "any", "some", "it", "its", "he", "she", "they", "we", "i", "you", "his", "her", "their", "our", "your", "my", "them", "him", "us", "there", "here", "percent", "cent", "am", "pm", "a.m.", "p.m.",
		"million", "billion", "trillion", "thousand", "hundred", "dozen", "year", "month", "week", "day", "hour", "minute", "include", "including",
		"met", "won", "took", "said", "saw", "went", "came", "made", "lost", "found", "left", "got", "gave", "told", "shot", "fell", "hit", "beat", "led", "ran", "held", "kept", "knew", "brought", "bought", "sold", "sent", "paid", "put", "set",
		"began", "became", "grew", "felt", "thought", "wrote":
		return true
	}
	return false
}
