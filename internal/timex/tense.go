package timex

import "github.com/seed-ad1655d8/newswire/internal/token"

// tense is what a word says of the time of its clause.
type tense int8

const (
	noTense tense = iota
	pastTense
	futureTense
)

// future says whether the clause around the tokens from start to end is about what is to
// come, past whether it is about what was: by the verb that is nearest before, or else the
// nearest after.
func (r *reader) future(start, end int) bool { return r.tense(start, end) == futureTense }

func (r *reader) past(start, end int) bool { return r.tense(start, end) == pastTense }

func (r *reader) tense(start, end int) tense {
	for i := start - 1; i >= 0 && i > start-20; i-- {
		if s := r.str(i); s == ";" {
			break
		}
		if i >= start-3 && r.says(i) {
			return pastTense
		}
		if t := r.tenseOf(i); t != noTense {
			return t
		}
	}
	for i := end; i < len(r.toks) && i < end+12; i++ {
		if s := r.str(i); s == ";" {
			break
		}
		if r.says(i) {
			return pastTense
		}
		if t := r.tenseOf(i); t != noTense {
			return t
		}
	}
	return noTense
}

func (r *reader) tenseOf(i int) tense {
	if r.toks[i].Kind != token.Word {
		return noTense
	}
	var buf [16]byte
	w := token.Fold(r.str(i), &buf)
	if r.word(i-1, "be") {
		return noTense // the tense is that of what is before
	}
	switch string(w) {
	case "will", "'ll", "’ll", "shall", "won't", "won’t", "expected", "scheduled", "upcoming", "slated", "plans", "planned", "planning", "expects", "forecast", "predicted", "forthcoming", "hopes":
		return futureTense
	case "predict", "predicts", "anticipated", "awaiting":
		return futureTense
	case "was", "were", "had", "did", "came", "went", "took", "made", "began", "met", "won", "lost", "fell", "rose", "held", "left", "killed", "became", "found", "ago", "been", "died", "got", "gave", "led", "sent", "saw", "hit", "grew", "ran", "wrote", "spoke", "struck", "broke", "sold", "bought", "paid", "brought", "thought", "caught", "taught", "sought", "fought", "built", "spent", "kept", "heard", "stood", "drew", "flew", "knew", "threw", "drove", "rode", "chose", "shot", "swept", "sank", "sang", "laid", "lay", "rang", "wore", "tore", "swore", "arose", "overtook", "underwent", "withdrew", "forbade", "sparked":
		return pastTense
	}
	switch string(w) {
	case "due":
		if r.word(i+1, "to") && (isFunction(r.str(i+2)) || r.capital(i+2) || r.word(i+2, "his") || r.word(i+2, "its") || r.word(i+2, "their")) {
			return noTense // because of
		}
		return futureTense
	case "would", "may", "might", "could":
		if r.word(i+1, "have") {
			return pastTense
		}
		if r.capital(i) && i > 0 || string(w) == "could" {
			return noTense
		}
		return futureTense
	case "announced", "reported", "added", "agreed", "need", "indeed", "proceed", "succeed", "estimated", "speed":
		return noTense
	case "to": // "is to meet", "set to resume", "to be published"
		switch r.str(i - 1) {
		case "is", "are", "set", "supposed", "going", "ready", "agreed", "intends", "wants", "hope", "want", "likely", "about", "continue":
			return futureTense
		}
		if r.word(i+1, "be") {
			return futureTense
		}
		return noTense
	}
	if n := len(w); n > 4 && w[n-2] == 'e' && w[n-1] == 'd' {
		return pastTense
	}
	return noTense
}

// says says whether token i reports what somebody said, which says nothing of the time of
// what was said unless it stands beside it: "said on Friday".
func (r *reader) says(i int) bool {
	switch r.str(i) {
	case "said", "told", "announced", "reported", "added", "felt":
		return true
	}
	return false
}
