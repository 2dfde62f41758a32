package link

import "strings"

// honorific says whether a word before a person's name is not part of it, though it may be in
// the mention.
func honorific(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "Ayatollah", "Capt", "Captain", "Col", "Colonel", "Dame", "Dr", "Gen", "General", "Gov", "Governor", "Imam", "Judge", "Justice",
		"King", "Lady", "Lord", "Lt", "Miss", "Mr", "Mrs", "Ms", "Pope", "President", "Prince", "Princess", "Prof", "Professor", "Queen", "Rep",
		"Rev", "Reverend", "Saint", "Sen", "Senator", "Sgt", "Sheikh", "Sir", "the", "The":
		return true
	}
	return false
}

// office says whether a word tells what a person does or is.
func office(w string) bool {
	w = strings.TrimSuffix(w[strings.LastIndexByte(w, '-')+1:], ".")
	var buf [16]byte
	if len(w) > len(buf) {
		return false
	}
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	switch string(buf[:len(w)]) {
	case "activist", "adm", "brig", "capt", "cmdr", "col", "cpl", "det", "insp", "lt", "maj", "sgt", "supt", "actor", "actress", "administrator", "admiral", "advisor", "adviser", "aide", "ambassador", "analyst", "anchor", "archbishop",
		"artist", "astronaut", "astronomer", "athlete", "attorney", "author", "ayatollah", "banker", "baron", "baroness", "billionaire",
		"biologist", "bishop", "boss", "boxer", "brigadier", "businessman", "businesswoman", "campaigner", "candidate", "captain", "cardinal",
		"ceo", "cfo", "chair", "chairman", "chairperson", "chairwoman", "champion", "chancellor", "chef", "chief", "coach", "colonel", "columnist",
		"comedian", "commander", "commissioner", "composer", "congressman", "congresswoman", "conductor", "constable", "coordinator",
		"cosmonaut", "councillor", "councilman", "councilwoman", "counsel", "coroner", "critic", "curator", "dame", "dean", "defender", "deputy",
		"detective", "dictator", "diplomat", "director", "dissident", "dr", "driver", "drummer", "duchess", "duke", "earl", "economist", "editor",
		"emir", "emperor", "empress", "engineer", "entrepreneur", "envoy", "epidemiologist", "executive", "filmmaker", "financier", "footballer",
		"forward", "founder", "gen", "general", "goalkeeper", "gov", "governor", "guitarist", "head", "historian", "host", "imam", "inspector",
		"investigator", "journalist", "judge", "justice", "king", "lawmaker", "lawyer", "leader", "lecturer", "legislator", "lieutenant", "lord",
		"major", "manager", "marshal", "mathematician", "mayor", "mep", "midfielder", "minister", "model", "moderator", "mp", "musician", "nominee",
		"novelist", "officer", "official", "owner", "painter", "pastor", "philanthropist", "photographer", "physician", "physicist", "pilot", "player",
		"poet", "politician", "pope", "premier", "presenter", "president", "priest", "prince", "princess", "principal", "producer", "prof", "professor",
		"programmer", "prosecutor", "psychologist", "publisher", "queen", "rabbi", "rapper", "rep", "reporter", "representative", "researcher", "rev", "reverend",
		"ruler", "scholar", "scientist", "screenwriter", "secretary", "sen", "senator", "sergeant", "sheikh", "sheriff", "singer", "solicitor", "songwriter", "speaker",
		"spokesman", "spokesperson", "spokeswoman", "sportscaster", "striker", "sultan", "superintendent", "surgeon", "swimmer", "treasurer", "trustee",
		"undersecretary", "virologist", "whip", "whistleblower", "wrestler", "writer":
		return true
	}
	return false
}

// courtesy says whether a role is only a title that tells no office.
func courtesy(role string) bool {
	switch strings.TrimSuffix(role, ".") {
	case "Dame", "Dr", "Prof", "Rev":
		return true
	}
	return false
}

// determines says whether a word makes one person of the office after it.
func determines(w string) bool {
	switch w {
	case "the", "The", "a", "A", "an", "An", "his", "His", "her", "Her", "its", "Its", "their", "Their", "our", "Our":
		return true
	}
	return possessive(w)
}

// modifies says whether a word in small letters before an office is part of the role.
func modifies(w string) bool {
	switch w {
	case "acting", "assistant", "associate", "attorney", "billionaire", "chief", "co-founder", "co-leader", "defence", "defense", "deputy", "emeritus", "environment", "executive", "film",
		"finance", "fire", "first", "foreign", "former", "founding", "general", "health", "incoming", "incumbent", "interim", "interior", "investigative", "joint", "justice",
		"lead", "leading", "managing", "media", "minority", "majority", "national", "opposition", "outgoing", "parliamentary", "party", "police", "press", "presidential",
		"prime", "principal", "program", "rear", "research", "retired", "senior", "six-time", "then", "three-time", "two-time", "trade", "vice", "vice-presidential", "world":
		return true
	}
	return office(w) || strings.HasPrefix(w, "ex-")
}

// governs says whether a word after an office leads to what it is over.
func governs(w string) bool {
	switch w {
	case "at", "emeritus", "for", "from", "general", "in", "of", "on", "to", "under", "with":
		return true
	}
	return false
}

// breaks says whether a word is no part of a role, though no comma is before it.
func breaks(w string) bool {
	switch w {
	case "and", "but", "had", "has", "is", "said", "says", "that", "told", "was", "were", "where", "which", "who", "whom", "whose", "will", "would":
		return true
	}
	return false
}

// opens says whether a word that opens a sentence, or names a day, is no part of a role
// after it.
func opens(w string) bool {
	switch w {
	case "A", "After", "Also", "An", "And", "As", "At", "Before", "Both", "But", "By", "During", "Even", "For", "From", "He", "Her", "His", "However",
		"If", "In", "Its", "Like", "Meanwhile", "No", "On", "Only", "Our", "She", "Since", "So", "Some", "That", "The", "Their", "Then", "They", "This", "Though", "To", "Today",
		"Under", "Unlike", "We", "What", "When", "Where", "While", "With", "Yesterday",
		"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
		"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December":
		return true
	}
	return false
}
