package timex

import "github.com/seed-ad1655d8/newswire/internal/token"

// tense is what a word says of the time of its clause.
type tense int8

const (
	noTense tense = iota
	pastTense
	futureTense
)

func (r *reader) future(start, end int) bool { return r.tense(start, end) == futureTense }

func (r *reader) past(start, end int) bool { return r.tense(start, end) == pastTense }

// tense is that of the clause around the tokens from start to end: of the verb that is
// nearest before, or else the nearest after.
func (r *reader) tense(start, end int) tense {
	for i := start - 1; i >= 0 && i > start-20 && r.str(i) != ";"; i-- {
		if i >= start-3 && r.says(i) {
			return pastTense
		}
		if i >= start-5 && r.words2(i, "ahead", "of") {
			return futureTense
		}
		if t := r.tenseOf(i); t != noTense {
			return t
		}
	}
	for i := end; i < len(r.toks) && i < end+12 && r.str(i) != ";"; i++ {
		if r.says(i) {
			return pastTense
		}
		if t := r.tenseOf(i); t != noTense {
			return t
		}
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

// tenseOf is the tense that the word at token i gives its clause.
func (r *reader) tenseOf(i int) tense {
	if r.toks[i].Kind != token.Word || r.word(i-1, "be") { // of "will be paid" it is that of "will"
		return noTense
	}
	var buf [16]byte
	w := token.Fold(r.str(i), &buf)
	switch string(w) {
	case "will", "'ll", "’ll", "shall", "won't", "won’t", "expected", "expects", "scheduled", "slated", "plans", "planned", "planning", "forecast", "predict", "predicts", "predicted", "anticipated", "awaiting", "hopes", "upcoming", "forthcoming", "vowed",
		"begins", "starts", "opens", "resumes", "ends", "expires", "closes", "kicks", "launches", "arrives", "departs", "convenes", "reconvenes", "returns", "meets", "votes", "plays", "faces", "hosts", "visits", "takes", "awaits", "await", "should": // what is scheduled
		return futureTense
	case "was", "were", "had", "did", "been", "ago", "came", "went", "took", "made", "began", "became", "met", "won", "lost", "fell", "rose", "grew", "held", "left", "found", "died", "got", "gave", "led", "sent", "saw", "hit", "ran", "wrote", "spoke", "struck", "broke", "sold", "bought", "paid", "put", "brought", "thought", "caught", "taught", "sought", "fought",
		"built", "spent", "kept", "heard", "stood", "drew", "flew", "knew", "threw", "drove", "rode", "chose", "shot", "swept", "sank", "sang", "laid", "lay", "rang", "wore", "tore", "swore", "arose", "overtook", "underwent", "withdrew", "forbade":
		return pastTense
	case "announced", "reported", "added", "agreed", "estimated", "need", "indeed", "proceed", "succeed", "speed":
		return noTense
	case "due":
		if r.word(i+1, "to") && (isFunction(r.str(i+2)) || r.capital(i+2) || r.word(i+2, "his") || r.word(i+2, "its") || r.word(i+2, "their")) {
			return noTense // because of
		}
		return futureTense
	case "would", "may", "might", "could":
		switch {
		case r.word(i+1, "have"):
			return pastTense
		case r.is(i, month) && r.capital(i) && i > 0, r.word(i, "could"):
			return noTense
		}
		return futureTense
	case "set":
		if r.word(i+1, "for") && (r.word(i-1, "is") || r.word(i-1, "are")) {
			return futureTense
		}
		return noTense
	case "to": // "is to meet", "set to resume", "to be published"
		switch r.str(i - 1) {
		case "is", "are", "were", "set", "supposed", "going", "ready", "agreed", "intends", "wants", "want", "hope", "likely", "about", "continue":
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
