package amount

import "github.com/seed-ad1655d8/newswire/internal/token"

// str returns token i, "" if there is none.
func (f *finder) str(i int) string {
	if i < 0 || i >= len(f.tokens) {
		return ""
	}
	return f.text[f.tokens[i].Start:f.tokens[i].End]
}

// word returns token i in lower case, nil if it is no word.
func (f *finder) word(i int, buf *[16]byte) []byte {
	if !f.kind(i, token.Word) {
		return nil
	}
	return token.Fold(f.str(i), buf)
}

// kind says whether token i is of kind k.
func (f *finder) kind(i int, k token.Kind) bool {
	return i >= 0 && i < len(f.tokens) && f.tokens[i].Kind == k
}

// glued says whether nothing stands between token i and the one before it.
func (f *finder) glued(i int) bool {
	return i > 0 && i < len(f.tokens) && f.tokens[i].Glued
}

// hyphen returns i, or i+1 where token i is a hyphen between two words.
func (f *finder) hyphen(i int) int {
	if f.glued(i) && f.glued(i+1) && f.kind(i+1, token.Word) {
		switch f.str(i) {
		case "-", "‑", "‐":
			return i + 1
		}
	}
	return i
}

// minus says whether token i is the sign of a number, or its word, and no hyphen, dash or
// bullet.
func (f *finder) minus(i int) bool {
	switch f.str(i) {
	case "minus", "Minus":
		return f.kind(i+1, token.Number)
	case "-", "−":
	default:
		return false
	}
	if !f.glued(i+1) || f.kind(i+1, token.Word) {
		return false
	}
	if !f.glued(i) {
		return true
	}
	switch f.str(i - 1) {
	case "(", "[":
		return true
	}
	return false
}

// free says whether a number may begin at token i. What is written together with something
// before it is mostly part of a name, a score, a time or a link.
func (f *finder) free(i int) bool {
	if !f.glued(i) || f.kind(i, token.Mark) && f.str(i) != "." {
		return true
	}
	switch f.str(i - 1) {
	case "(", "[", "{", `"`, "'", "“", "‘", "—", "~", "≈", "≤", "≥", "<", ">", "…", "...":
		return true
	case "-", "–", "‑", "+": // a bullet, a gain
		return !f.glued(i-1) || f.str(i-2) == "("
	case "/":
		return f.kind(i, token.Word)
	}
	return false
}
