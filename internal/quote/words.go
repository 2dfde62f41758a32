package quote

// class is what an item does in a sentence that says who said what.
type class uint8

// The classes of verbs of saying tell which forms need a subject of their own, and what
// may be in quotation marks after them.
const (
	other   class = iota
	speech        // what stands between quotation marks
	name          // a name of the text
	says          // tells what was said: "said", "wrote"
	saying        // its participle
	claims        // says, or a noun: "reports"
	calls         // tells how somebody spoke of something: "described", "accused"
	calling       // its participle
	dubs          // calls, or brings up a term: "called", "referred to as"
	dubbing       // its participle
	terms         // brings up a term or title: "nicknamed", "titled"
	writing       // speaks for its author: "statement", "spokesman"
	helper        // may stand between a subject and its verb: "has", "later"
	be
	pronoun // he, she, they
	it
	who
	article // also "her", "this"
	of
	to
	by
	with
	as
	preposition // any other
	and         // also "but" and "while"
	since       // begins a clause: "after", "when"
	accord      // according
	possessive
	comma
	colon
	dash
	stop // also a semicolon or bracket
)

// finite says whether the class is of a verb that has a subject of its own.
func (c class) finite() bool { return c == says || c == claims || c == calls || c == dubs }

// attributes says whether the class is of a verb that what is said can go with.
func (c class) attributes() bool { return c.finite() || c.participle() }

// participle says whether the class is of a verb whose subject is that of another.
func (c class) participle() bool { return c == saying || c == calling || c == dubbing }

// governs says whether a name after the class is no subject.
func (c class) governs() bool {
	switch c {
	case of, to, by, with, preposition:
		return true
	}
	return false
}

// inPhrase says whether the class can be within a noun phrase.
func (c class) inPhrase() bool {
	switch c {
	case name, other, writing, terms, claims, article, of, by, preposition, possessive, dash:
		return true
	}
	return false
}

// lookup is the class of a word in lower case.
func lookup(w []byte) class {
	switch string(w) {
	case "acknowledged", "acknowledges", "added", "addressed", "adds", "admits", "admitted", "agreed", "alleged", "alleges", "announced", "announces", "answered", "argued", "argues", "asked", "asks", "asserted", "asserts", "believed", "believes", "boasted",
		"cautioned", "chanted", "claimed", "clarified", "commented", "complained", "complains", "conceded", "concedes", "concluded", "concludes", "confirmed", "confirms", "contended", "contends", "continued", "continues", "countered", "cried",
		"declared", "declined", "denied", "disclosed", "elaborated", "emphasised", "emphasises", "emphasized", "emphasizes", "exclaimed", "explained", "explains", "felt", "indicated", "indicates", "informed", "insisted", "insists", "joked", "jokes",
		"lamented", "maintained", "maintains", "marveled", "marvelled", "mentioned", "mused", "noted", "observed", "observes", "opined", "pledged", "pointed", "posted", "predicted", "predicts", "promised", "quipped", "quips",
		"read", "reads", "recalled", "recalls", "reiterated", "reiterates", "remarked", "remarks", "repeated", "replied", "replies", "reported", "responded", "responds", "retorted", "revealed", "reveals", "ruled",
		"said", "say", "says", "shouted", "shouts", "speaks", "spoke", "stated", "stipulates", "stressed", "stresses", "suggested", "suggests", "tell", "tells", "testified", "testifies", "told", "tweeted", "tweets", "urged", "urges",
		"vowed", "vows", "warned", "warns", "whispered", "writes", "wrote", "yelled":
		return says
	case "acknowledging", "adding", "admitting", "alleging", "announcing", "arguing", "asking", "claiming", "commenting", "concluding", "confirming", "declaring", "emphasising", "emphasizing", "explaining", "insisting", "joking", "noting", "observing",
		"pointing", "posting", "promising", "reading", "realizing", "recalling", "remarking", "replying", "reporting", "responding", "saying", "shouting", "speaking", "stating", "stressing", "suggesting", "telling", "thinking", "tweeting", "urging", "vowing", "warning", "writing":
		return saying
	case "answers", "argue", "believe", "claim", "claims", "comments", "cries", "insist", "notes", "pledges", "posts", "promises", "report", "reports", "states", "suggest", "write":
		return claims
	case "accused", "accuses", "advised", "affirmed", "apologised", "apologized", "appreciated", "assailed", "attacked", "blamed", "blames", "blasted", "characterised", "characterized", "characterizes", "cited", "condemned", "condemns", "credited", "credits", "criticised", "criticized",
		"declare", "decried", "deemed", "defended", "demanded", "demands", "denounced", "denounces", "deplored", "described", "describes", "discussed", "dismissed", "expressed", "expresses", "extended", "found", "gave", "hailed", "hoped", "justified", "lauded", "likened", "mocked",
		"offered", "ordered", "praised", "praises", "prohibits", "questioned", "quoted", "rejected", "rejects", "slammed", "specifies", "supposes", "thanked", "thanks", "thinks", "thought", "welcomed":
		return calls
	case "accusing", "blaming", "characterising", "characterizing", "citing", "condemning", "criticising", "criticizing", "deeming", "defending", "demanding", "denouncing", "describing", "discussing", "dismissing", "expressing", "hailing", "lauding", "likening",
		"praising", "questioning", "quoting", "rejecting", "thanking", "welcoming":
		return calling
	case "branded", "called", "calls", "dubbed", "labeled", "labelled", "referred", "refers", "termed":
		return dubs
	case "branding", "calling", "dubbing", "labeling", "labelling", "referring", "terming":
		return dubbing
	case "aka", "album", "alias", "book", "coined", "designation", "entitled", "episode", "film", "hashtag", "known", "meaning", "means", "motto", "name", "named", "nickname", "nicknamed", "phrase", "single", "slogan", "song", "songs", "term", "terms", "title", "titled", "track", "word", "words":
		return terms
	case "account", "advisory", "announcement", "blog", "bulletin", "complaint", "constitution", "decision", "decree", "email", "filing", "lawsuit", "letter", "memo", "message", "note", "notice", "opinion", "petition", "post", "release", "resolution", "ruling", "speech",
		"spokesman", "spokesperson", "spokeswoman", "statement", "summary", "text", "tweet", "update", "website":
		return writing
	case "again", "also", "both", "could", "did", "do", "does", "earlier", "even", "far", "first", "further", "goes", "had", "has", "have", "herself", "himself", "instead", "just", "later", "never", "not", "now", "often", "once", "previously", "simply", "sometimes", "still", "themselves", "then", "today", "too", "went", "will", "would", "yesterday":
		return helper
	case "be", "been", "being", "is", "are", "was", "were":
		return be
	case "he", "she", "they", "i", "we", "you":
		return pronoun
	case "it":
		return it
	case "who", "which":
		return who
	case "the", "a", "an", "his", "her", "their", "its", "my", "our", "this", "that", "these", "those", "one", "some":
		return article
	case "of":
		return of
	case "to":
		return to
	case "by":
		return by
	case "with":
		return with
	case "as":
		return as
	case "about", "against", "among", "amongst", "at", "behind", "between", "despite", "during", "following", "for", "from", "in", "including", "inside", "into", "like", "near", "off", "on", "outside", "over", "per", "regarding", "through", "toward", "towards", "under", "upon", "via", "within", "without":
		return preposition
	case "and", "but", "nor", "or", "whereas", "while":
		return and
	case "after", "although", "because", "before", "however", "if", "since", "though", "unless", "until", "when", "where", "whether":
		return since
	case "according":
		return accord
	case "'s", "’s":
		return possessive
	}
	if n := len(w); n > 4 && w[n-2] == 'l' && w[n-1] == 'y' {
		return helper
	}
	return other
}

// ofMark is the class of a mark of punctuation.
func ofMark(m string) class {
	switch m {
	case ",":
		return comma
	case ":":
		return colon
	case "-", "–", "—":
		return dash
	case "'", "’": // "the workers' union"
		return possessive
	case ";", "(", ")", ".", "?", "!", "[", "]", "...", "…":
		return stop
	}
	return other
}

// inClause says whether w is a verb or pronoun that terms and titles do without.
func inClause(w string) bool {
	switch w {
	case "I", "me", "my", "you", "You", "your", "he", "she", "it", "we", "We", "us", "our", "they", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "must", "should",
		"'m", "’m", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "don't", "don’t":
		return true
	}
	return false
}
