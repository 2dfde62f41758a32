package corpus

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

// Word is a token of a corpus with its tag in IOB2: "O", "B-PER", "I-PER".
type Word struct{ Text, Tag string }

// ReadIOB2 reads a file of a token and a tag a line, with an empty line after each
// sentence and lines -DOCSTART- before documents. It returns the sentences of each
// document.
func ReadIOB2(file string) (documents [][][]Word, err error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("no data: %w", err)
	}
	defer f.Close()
	var document [][]Word
	var sentence []Word
	endSentence := func() {
		if len(sentence) > 0 {
			document, sentence = append(document, sentence), nil
		}
	}
	endDocument := func() {
		endSentence()
		if len(document) > 0 {
			documents, document = append(documents, document), nil
		}
	}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "-DOCSTART-"):
			endDocument()
		case line == "":
			endSentence()
		default:
			text, tag, ok := strings.Cut(line, "\t")
			if !ok {
				return nil, fmt.Errorf("%s: line %d: no tag", file, n)
			}
			sentence = append(sentence, Word{text, tag})
		}
	}
	endDocument()
	return documents, lines.Err()
}
