package amount

import (
	"math"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// prefix reads the currency at token i that stands before a number: "$", "US$", "USD",
// "Rs", "MUSD". It returns what it multiplies the number by, and where that begins; i if no
// currency is there.
func (f *finder) prefix(i int) (code string, times float64, next int) {
	switch {
	case f.str(i) == "#": // as old wires write the pound's sign
		if n := number.Read(f.text, f.tokens[i+1:]); n.Tokens > 0 && million(f.str(i+n.Tokens)) > 0 {
			return f.tell("GBP"), 1, i + 1
		}
	case f.kind(i, token.Mark):
		n := symbol(f.str(i))
		if n.code == "" || n.per > 1 {
			return "", 1, i
		}
		if c := dollars(f.str(i + 1)); c != "" && n.family == dollar && f.glued(i+1) && f.glued(i+2) && f.kind(i+2, token.Number) { // "$US5 million"
			return f.tell(c), 1, i + 2
		}
		return f.which(n, "", i), 1, i + 1
	case f.kind(i+1, token.Mark):
		if c, next := f.signed(i); c != "" && f.kind(next, token.Number) || c != "" && f.str(next) == "." {
			return f.tell(c), 1, next
		}
	case f.kind(i+1, token.Number):
		s := f.str(i)
		if c := codeOf(s); c != "" && (!wordlike(c) || f.large(i+1)) {
			return f.tell(c), 1, i + 1
		}
		if c, x := thousands(s); c != "" {
			return f.tell(c), x, i + 1
		}
		if n := abbreviation(s); n.code != "" && (!n.rare || f.large(i+1)) && (len(s) > 1 && (s[0] < 'a' || !f.glued(i+1)) || len(s) == 1 && f.glued(i+1) && !f.plain(i+1)) {
			return f.which(n, "", i), 1, i + 1
		}
		var buf [16]byte
		if n := nameOf(f.word(i, &buf)); n.code != "" && !n.rare && n.per == 1 && n.family != dollar && n.family != pound && s[0] < 'a' && f.large(i+1) { // "Rupees 5 lakh"
			return f.which(n, "", i), 1, i + 1
		}
	}
	return "", 1, i
}

// signed reads a currency of letters and a sign at token i: "US$", "C $", "u.s $", "IR£".
func (f *finder) signed(i int) (code string, next int) {
	sign := i + 1
	if s := f.str(i); s == "u" || s == "U." { // "u.s $" is four tokens, "U.S $" is three
		for sign < i+4 && sign < len(f.tokens) && f.glued(sign) {
			sign++
		}
		if s := f.text[f.tokens[i].Start:f.tokens[sign-1].End]; f.str(sign) == "$" && strings.HasPrefix(strings.ToLower(s), "u.s") {
			return "USD", sign + 1
		}
		return "", i
	}
	s := f.str(i)
	n := symbol(f.str(sign))
	switch {
	case f.glued(sign) && f.str(sign) == "¢" && (s == "GH" || s == "Gh"):
		return "GHS", sign + 1
	case n.code == "" || n.per > 1:
		return "", i
	case n.family == dollar:
		if f.glued(sign) {
			return dollars(s), sign + 1
		}
		switch s {
		case "US", "U.S.": // of "it cost the US $5 billion" the country is no part
			if w := f.str(i - 1); w == "the" || w == "The" {
				return "", i
			}
			return "USD", sign + 1
		case "C", "c", "HK", "hk", "NZ", "NT":
			return dollars(s), sign + 1
		}
	case f.glued(sign):
		switch s + n.code {
		case "IRGBP", "IrGBP":
			return "IEP", sign + 1
		case "EGBP", "LEGBP":
			return "EGP", sign + 1
		case "CGBP":
			return "CYP", sign + 1
		case "CNJPY":
			return "CNY", sign + 1
		case "GHGHS":
			return "GHS", sign + 1
		}
	}
	return codeOf(s), sign + 1
}

// afterSum reads what belongs to a sum in figures that its currency stands before: "bn",
// the currency again, and cents.
func (f *finder) afterSum(a *figure) {
	if s := f.str(a.end); letters(s) > 0 && (f.glued(a.end) || len(s) > 1 || s == "m" || s == "M") {
		a.scale = letters(s)
		a.value *= a.scale
		a.end++
	}
	var buf [16]byte
	j := f.hyphen(a.end)
	w := f.word(j, &buf)
	if n := nameOf(w); n.code != "" && n.per == 1 && f.str(j)[0] >= 'a' && (n.code == a.unit || n.family != alone && member(n.family, a.unit[:2]) == a.unit) {
		a.end = j + 1
	} else if c := codeOf(f.str(j)); c != "" && (c == a.unit || member(dollar, c[:2]) == c && member(dollar, a.unit[:2]) == a.unit) && !f.kind(j+1, token.Number) { // "$500 CAD"
		a.unit = f.tell(c)
		a.end = j + 1
	} else if c := nation(w); c != "" && j == a.end && !f.kind(j+1, token.Word) && f.str(j+1) != "-" && f.str(j+1) != "$" && f.str(a.first) == "$" && member(dollar, c) != "" { // "$500 Canadian"
		a.unit = f.tell(member(dollar, c))
		a.end = j + 1
	}
	f.change(a)
}

// sum reads the currency at token j, after the number of a: "yuan", "Hong Kong dollars",
// "€", "US$", "USD million".
func (f *finder) sum(a *figure, j int) bool {
	s := f.str(j)
	switch {
	case f.kind(j, token.Mark):
		n := symbol(s)
		if n.code == "" || f.str(j+1) == s || f.kind(j+1, token.Number) && (f.glued(j+1) || !f.glued(j)) {
			return false // "1 $ 10" is 1 and $10, "$$$" a class of prices
		}
		f.paid(a, n, f.which(n, "", j), j+1)
	case f.kind(j, token.Word):
		if f.glued(j) && f.str(j+1) == "$" {
			if c, next := f.signed(j); c != "" && !f.kind(next, token.Number) {
				f.paid(a, noun{per: 1}, f.tell(c), next)
				return true
			}
		}
		if f.coin(a, j) {
			n := noun{"USD", dollar, 100, false}
			if s == "p" {
				n = noun{"GBP", alone, 100, false}
			}
			f.paid(a, n, f.which(n, "", j), j+1)
			return true
		}
		c, x := thousands(s)
		if x == 1 {
			if c = codeOf(s); wordlike(c) && a.value < 100 {
				c = ""
			}
		}
		if c != "" && !(f.glued(j+1) && f.kind(j+1, token.Number)) {
			end := j + 1
			if y := million(f.str(end)); y > 0 { // "75 USD million"
				x *= y
				end++
			}
			a.value *= x
			f.paid(a, noun{per: 1}, f.tell(c), end)
			return true
		}
		if f.named(a, j) {
			return true
		}
		n := abbreviation(s)
		if n.code == "" || len(s) == 1 || n.rare && a.value < 1000 || f.glued(j) && a.value < 10 { // "the 5Rs"
			return false
		}
		f.paid(a, n, f.which(n, "", j), j+1)
	default:
		return false
	}
	return true
}

// paid makes a a sum of money that ends before token end.
func (f *finder) paid(a *figure, n noun, code string, end int) {
	a.kind, a.unit, a.per, a.end = Money, code, n.per, end
	f.change(a)
}

// named reads the name of a currency at token j, with the adjectives before it.
func (f *finder) named(a *figure, j int) bool {
	var buf [16]byte
	country, north, south := "", false, false
	for k := j; k < j+4; k++ {
		w := f.word(k, &buf)
		if w == nil || k > j && f.glued(k) {
			return false
		}
		if n := nameOf(w); n.code != "" {
			if !f.means(a, n, country, k) {
				return false
			}
			if f.str(k+1) == "sterling" {
				k++
			}
			f.paid(a, n, f.which(n, country, k), k+1)
			return true
		}
		c := nation(w)
		if c == "" && !adjective(w) {
			return false
		}
		switch {
		case c == "KR" && north:
			country = "KP"
		case c == "SD" && south:
			country = "SS"
		case c != "":
			country = c
		}
		north, south = string(w) == "north", string(w) == "south"
	}
	return false
}

// means says whether the name n of a currency at token k, after the number of a, means
// money there.
func (f *finder) means(a *figure, n noun, country string, k int) bool {
	s := f.str(k)
	if s[0] < 'a' && country == "" && (s[len(s)-1] != 's' && (n.family == dollar || n.family == pound) || s == "Bucks") {
		return false // "50 Cent", "3 Dollar General stores"
	}
	if k == a.end && a.end == a.first+1 && year(f.str(a.first)) {
		switch f.str(a.first - 1) {
		case "in", "In", "constant": // "in 2012 dollars"
			return false
		}
	}
	if n.family == real && country == "" { // "10,000 real customers"
		return false
	}
	of := member(n.family, country) != "" || n.family == alone && k > a.end && f.str(k - 1)[0] < 'a' // "Peruvian soles"
	if n.rare && !of && a.value < 1000 && a.value == math.Trunc(a.value) {
		return false
	}
	if s == "won" && country == "" { // "of 4,500, 3,000 won by"
		switch f.str(k + 1) {
		case "the", "a", "an", "by", "their", "his", "her", "its", "in":
			return false
		}
	}
	return n.family != pound || n.per > 1 || country != "" || !f.weighs(a, k)
}

// bare says whether a is a sum of the currency last named: "a 107 million loss". It has no
// unit, but the text spoke of money shortly before, and nothing is counted by it.
func (f *finder) bare(a *figure) bool {
	if f.summed == 0 || f.sentence > f.summed+1 || a.scale < 1e6 || a.vague {
		return false
	}
	if f.kind(a.end, token.Word) {
		if s := f.str(a.end); s[0] < 'a' || s == "of" || f.noun(a.end) > 0 {
			return false
		}
	} else if f.glued(a.end) && f.glued(a.end+1) {
		return false
	}
	a.kind, a.unit = Money, f.summedIn
	return true
}
