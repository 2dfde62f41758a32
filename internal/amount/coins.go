package amount

import (
	"math"

	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// coin says whether the letter at token j, glued to the number of a, means pence or cents:
// "50p coins", "11c a share", but not "1080p".
func (f *finder) coin(a *figure, j int) bool {
	s := f.str(j)
	if s != "p" && s != "c" || !f.glued(j) || a.value >= 1000 {
		return false
	}
	switch f.str(j + 1) {
	case "a", "an", "per", "each", "coin", "coins", "piece", "pieces":
		return true
	}
	return s == "p" && f.told[pound] != "" && a.value != 480 && a.value != 720
}

// change adds small coins to a sum: "3 dollars 50 cents", "$20 and 43 cents".
func (f *finder) change(a *figure) {
	j := a.end
	if f.str(j) == "and" {
		j++
	}
	if a.per != 1 || a.vague || j >= len(f.tokens) {
		return
	}
	coins := number.Read(f.text, f.tokens[j:])
	k := j + coins.Tokens
	if coins.Tokens == 0 || coins.Vague || coins.Value >= 1000 {
		return
	}
	var buf [16]byte
	n := nameOf(f.word(k, &buf))
	if f.glued(k) && (f.str(k) == "c" || f.str(k) == "p") || f.str(k) == "¢" {
		n = noun{code: a.unit, per: 100}
	}
	whole := a.scale == 1 && a.value == math.Trunc(a.value) // of "$1.25 and 85 pence" each is a price
	if n.code != "" && n.per > coins.Value && whole && (n.code == a.unit || n.code == "USD") {
		a.value += coins.Value / n.per
		a.end = k + 1
		return
	}
	// "It costs 15 dollars 50." is all that may follow without a word for the coins.
	if f.kind(a.end-1, token.Word) && a.scale == 1 && coins.Value < 100 && (k == len(f.tokens) || k == len(f.tokens)-1 && f.kind(k, token.Mark)) {
		a.value += coins.Value / 100
		a.end = k
	}
}
