package amount

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/number"
)

// thousands reads a code after the letter that multiplies it: "MUSD", "kEUR".
func thousands(s string) (code string, times float64) {
	if len(s) != 4 {
		return "", 1
	}
	switch code = s[1:]; code {
	case "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "CHF", "JPY", "INR", "PLN", "CZK", "HUF", "CNY", "HKD", "SGD", "RUB", "ZAR", "BRL":
	default:
		return "", 1
	}
	switch s[0] {
	case 'M', 'm':
		return code, 1e6
	case 'K', 'k', 'T':
		return code, 1e3
	case 'B', 'b':
		return code, 1e9
	}
	return "", 1
}

// letters returns what letters after a number of money multiply it by, 0 if nothing.
func letters(s string) float64 {
	switch s {
	case "k", "K":
		return 1e3
	case "m", "M", "mn", "Mn", "mln", "mil", "mio", "mm", "MM":
		return 1e6
	case "cr", "Cr":
		return 1e7
	case "b", "B", "bn", "Bn", "BN", "bln":
		return 1e9
	case "t", "T", "tn", "trn", "tln":
		return 1e12
	}
	return 0
}

// million returns the value of the words for large numbers that sums are written with.
func million(s string) float64 {
	switch s {
	case "million":
		return 1e6
	case "billion":
		return 1e9
	case "trillion":
		return 1e12
	}
	return 0
}

// large says whether the number at token i is one of large sums, and no year.
func (f *finder) large(i int) bool {
	s := f.str(i)
	n := number.Read(f.text, f.tokens[i:])
	return strings.IndexByte(s, ',') > 0 || n.Tokens > 1 || n.Value >= 1000 && !year(s) || f.glued(i+1) && letters(f.str(i+1)) > 0
}

// plain says whether the number at token i is of nothing but digits: "R5004" is a device, "Y2K" a
// year.
func (f *finder) plain(i int) bool {
	return strings.IndexByte(f.str(i), ',') < 0 && number.Read(f.text, f.tokens[i:]).Tokens == 1 && letters(f.str(i+1)) < 1e6
}

// year says whether a number may be one.
func year(s string) bool {
	return len(s) == 4 && (s[:2] == "19" || s[:2] == "20")
}
