package token

// English says whether text is English, by the share of its function words among its
// words. A text of a few words is taken for English if most are of ASCII letters.
func English(text string) bool {
	words, function, foreign := 0, 0, 0
	sentences := Of(text)
	var tokens [Longest]Token
	for words < 400 {
		read := sentences.Next(tokens[:0])
		if len(read) == 0 {
			break
		}
		for _, t := range read {
			if t.Kind != Word {
				continue
			}
			words++
			w := text[t.Start:t.End]
			var buf [16]byte
			switch string(Fold(w, &buf)) {
			case "the", "of", "and", "to", "that", "with", "his", "said", "from", "by", "are", "has", "this", "which", "it", "but", "they", "not", "at", "be", "been", "their", "who", "its", "would", "after", "as":
				function++
			}
			for i := range len(w) {
				if w[i] >= 0x80 {
					foreign++
					break
				}
			}
		}
	}
	const few = 12
	if words < few {
		return 2*foreign <= words
	}
	return 20*function >= words
}
