package token

import (
	"unicode"
	"unicode/utf8"
)

// stops returns how many bytes from i, where a full stop is, still belong to the word that
// starts at start: 0 if the stop ends a sentence, 1 after an initial or an abbreviation,
// more in "U.S." and "a.m.".
func stops(text string, start, i int) int {
	at := i
	for { // letters and stops in turn: "U.S.", "Ph.D.", "a.m."
		n := 0
		for n < 3 && at+1+n < len(text) && classes[text[at+1+n]] == letter {
			n++
		}
		if n == 0 || n > 2 || at-start > 12 || at+1+n >= len(text) || text[at+1+n] != '.' || i-start > 2 {
			break
		}
		at += 1 + n
	}
	if at > i {
		return at + 1 - i
	}
	w := text[start:i]
	if len(w) == 1 && w[0] >= 'A' && w[0] <= 'Z' || abbreviation(w) != none {
		return 1
	}
	return 0
}

// closing says what may follow an abbreviation.
type closing uint8

const (
	none    closing = iota // not an abbreviation
	within                 // always something of the sentence: "Mr. Smith", "No. 5", "Jan. 5"
	perhaps                // the sentence may end here too: "Apple Inc.", "10 p.m."
)

// abbreviation looks up a word without its last full stop. Words that are also common
// without one ("no", "sun", "art") are none in lower case.
func abbreviation(w string) closing {
	switch w {
	case "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Fr", "Sr", "Hon", "St", "Ste", "Mt", "Ft", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Cdr", "Sgt", "Cpl", "Pvt", "Adm", "Brig",
		"Gov", "Sen", "Rep", "Reps", "Sens", "Pres", "Atty", "Supt", "Insp", "Det", "Messrs", "Mme", "Mlle", "No", "Nos", "Art", "Fig", "Vol", "Op",
		"vs", "v", "cf", "approx", "pp", "Nr", "Rs", "Sept", "Jan", "Feb", "Aug", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
		"Apr", "Jun", "Jul", "jan", "feb", "aug", "sept", "oct", "nov", "dec":
		return within
	case "Mar", "Sat", "Sun":
		return perhaps
	case "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Jr", "Esq", "LLC", "plc", "etc", "al", "a.m", "p.m", "ft", "lb", "lbs", "oz", "hr", "hrs", "min", "yr", "yrs", "mph", "est",
		"Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ont", "Ore", "Pa", "Penn",
		"Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Ave", "Blvd", "Rd", "Hwy", "Dept", "Univ", "Assn", "Intl", "Natl":
		return perhaps
	}
	return none
}

// begins says whether a new sentence begins at start, where the text before ended with
// last, a token that may end one, and marks that close it.
func (s *Sentences) begins(start int, last Token) bool {
	if start == s.at {
		return false
	}
	i := start
	for i < len(s.text) {
		r, n := utf8.DecodeRuneInString(s.text[i:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			if unicode.IsLower(r) {
				return false
			}
			break
		}
		if unicode.IsSpace(r) || i-start > 12 {
			break
		}
		i += n
	}
	if last.Kind != Word {
		return true
	}
	w := s.text[last.Start : last.End-1]
	if len(w) == 1 || abbreviation(w) == within {
		return false
	}
	end := i
	for end < len(s.text) && classes[s.text[end]] == letter {
		end++
	}
	return starter(s.text[i:end])
}

// starter says whether w often begins a sentence and hardly ever follows an abbreviation
// within one.
func starter(w string) bool {
	switch w {
	case "The", "A", "An", "In", "On", "At", "As", "It", "He", "She", "They", "We", "I", "You", "But", "And", "If", "For", "This", "That", "These", "Those", "There", "His", "Her", "Its", "Their", "Our", "My",
		"When", "While", "After", "Before", "Since", "Some", "Many", "Most", "However", "Also", "Both", "All", "No", "Not", "So", "Yet", "Then", "What", "Who", "Why", "How", "With", "From", "To", "By", "Under", "According", "Although", "Because", "Earlier", "Later", "Meanwhile", "One", "Two", "Three":
		return true
	}
	return false
}

// ends says whether mark ends a sentence in scripts other than Latin, or is an ellipsis.
func ends(mark string) bool {
	switch mark {
	case "…", "。", "！", "？", "।", "؟", "۔":
		return true
	}
	return false
}

// closes says whether mark may still belong to the sentence that another has ended.
func closes(mark string) bool {
	switch mark {
	case `"`, "'", "''", "”", "’", "»", "›", ")", "]", ".", "!", "?":
		return true
	}
	return ends(mark)
}
