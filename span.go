package newswire

// Span is a range of bytes, half open: from Start up to, not including, End. Both
// lie on rune bounds. The zero Span is empty, and stands for what is not there.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the part of text that s covers. It panics if s reaches beyond text.
func (s Span) In(text string) string { return text[s.Start:s.End] }
