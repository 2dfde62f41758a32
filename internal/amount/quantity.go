package amount

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/number"
	"github.com/seed-ad1655d8/newswire/internal/token"
)

// quantity reads the physical unit at token j, after the number of a.
func (f *finder) quantity(a *figure, j int) bool {
	if a.vague {
		return false
	}
	u, k := f.temperature(a, j)
	if u == "" {
		if u, k = f.unit(j); u == "" || !f.fits(a, j, k) {
			return f.primes(a, j)
		}
		u, k = f.rate(u, k)
	}
	a.kind, a.unit, a.end = Quantity, u, k
	f.parts(a)
	return true
}

// unit reads a unit of one or more words at token j: "miles", "square feet", "m2". It
// returns the token after it.
func (f *finder) unit(j int) (u string, k int) {
	if !f.kind(j, token.Word) {
		return "", j
	}
	s, next := f.str(j), f.hyphen(j+1)
	if f.str(next) == "." && f.glued(next) && !f.glued(next+1) && next+1 < len(f.tokens) { // "sq. ft"
		next++
	}
	switch s {
	case "square", "Square", "sq":
		return f.raised(j, '2')
	case "cubic", "Cubic", "cu":
		return f.raised(j, '3')
	case "US", "U.S.":
		if u, k := f.unit(j + 1); strings.HasSuffix(u, "_us]") {
			return u, k
		}
	case "M":
		if sun := f.str(j + 1); sun == "☉" || sun == "⊙" {
			return "{solar mass}", j + 2
		}
	case "parts":
		switch f.str(j+1) + f.str(j+2) {
		case "permillion":
			return "[ppm]", j + 3
		case "perbillion":
			return "[ppb]", j + 3
		}
	}
	if u := unitOfTwo(s, f.str(next)); u != "" {
		return u, next + 1
	}
	u = unitOf(s)
	switch {
	case u == "":
	case f.glued(j+1) && length(u):
		switch s := f.str(j + 1); {
		case s == "2" || s == "²":
			return power(u, '2'), j + 2
		case s == "3" || s == "³":
			return power(u, '3'), j + 2
		case f.kind(j+1, token.Number):
			return "", j
		}
	}
	return u, j + 1
}

// raised reads the unit of length after "square" or "cubic" at token j.
func (f *finder) raised(j int, n byte) (u string, k int) {
	k = f.hyphen(j + 1)
	if f.str(k) == "." {
		k++
	}
	if u := unitOf(f.str(k)); length(u) {
		return power(u, n), k + 1
	}
	return "", j
}

// rate reads what a unit is in, up to token k: "per hour", "an hour", "/h".
func (f *finder) rate(u string, k int) (string, int) {
	switch f.str(k) {
	case "/":
		if !f.glued(k) || !f.glued(k+1) {
			return u, k
		}
	case "per":
	case "a", "an":
		if t := timeUnit(f.str(k + 1)); t != "" && length(u) {
			return u + "/" + t, k + 2
		}
		return u, k
	default:
		return u, k
	}
	if t := timeUnit(f.str(k + 1)); t != "" {
		return u + "/" + t, k + 2
	}
	below, next := f.unit(k + 1)
	switch {
	case below == "":
		return u, k
	case u == "[lb_av]" && below == "[sin_i]":
		return "[psi]", next
	}
	return u + "/" + below, next
}

// temperature reads "°C", "degrees Fahrenheit" or "degrees" at token j.
func (f *finder) temperature(a *figure, j int) (u string, k int) {
	sign := false
	switch f.str(j) {
	case "℃":
		f.degree = "Cel"
		return "Cel", j + 1
	case "℉":
		f.degree = "[degF]"
		return "[degF]", j + 1
	case "°", "º", "˚":
		sign = true
	case "degree", "degrees", "deg", "Degrees":
	default:
		return "", j
	}
	k = f.hyphen(j + 1)
	switch strings.TrimSuffix(f.str(k), ".") {
	case "C", "c", "Celsius", "celsius", "centigrade", "Centigrade", "celcius", "Celcius":
		f.degree = "Cel"
		return "Cel", k + 1
	case "F", "f", "Fahrenheit", "fahrenheit":
		f.degree = "[degF]"
		return "[degF]", k + 1
	case "K", "Kelvin", "kelvin":
		return "K", k + 1
	case "angle", "angles", "turn", "turns", "view", "views", "north", "south", "east", "west", "N", "S", "E", "W", "latitude", "longitude", "rotation", "video", "camera":
		return "deg", j + 1
	}
	if f.degree != "" && a.value < 150 {
		return f.degree, j + 1
	}
	if a.value != 360 && (sign || a.value >= 5) { // two degrees may be of a university
		return "deg", j + 1
	}
	return "", j
}

// fits says whether the words of a unit, from token j to k, mean it after the number of a.
// Many often mean something else.
func (f *finder) fits(a *figure, j, k int) bool {
	glued, next := f.glued(j), f.str(k)
	switch strings.TrimSuffix(f.str(j), ".") {
	case "m": // "5m" is mostly a million
		return k > j+1 || !glued || f.str(j-1) == "-" || f.long(a, k) || a.value >= 50 && a.value <= 10000 && f.near(a.first, contest)
	case "in":
		return f.long(a, k) && !(f.kind(k, token.Word) && !glued && next != "tall" && next != "wide" && next != "thick")
	case "g":
		return !glued || a.value > 5 || next == "of"
	case "st", "stone":
		return unitOf(f.str(k+1)) == "[lb_av]" || len(f.str(j)) > 2 && f.near(a.first, mass)
	case "V", "W", "rad":
		return glued
	case "K":
		return !glued && a.value >= 50
	case "C":
		return glued && a.value < 3000 && (f.degree != "" || f.near(a.first, warmth))
	case "F":
		return glued && (f.degree == "Cel" || f.near(a.first, warmth))
	case "AU", "au":
		return glued || !f.kind(k, token.Word) || next == "away" || next == "from"
	case "mb":
		return a.value > 800 && a.value < 1100
	case "cup", "cups":
		return next == "of" || a.value != float64(int(a.value))
	case "foot":
		return a.value != 1 || f.str(j-1) == "-" || f.long(a, k)
	case "feet":
		switch f.str(a.first - 1) {
		case "his", "her", "their", "its", "my", "your", "own", "both", "our":
			return false // which one stands on
		}
	case "bit", "bits":
		return f.str(k) == "per"
	}
	return true
}

// long says whether what follows a at token k, or its brackets, tell that it is a length.
func (f *finder) long(a *figure, k int) bool {
	switch f.str(k) {
	case "high", "tall", "wide", "deep", "long", "thick", "away", "above", "below", "apart", "race", "final", "hurdles", "freestyle", "butterfly", "backstroke", "breaststroke", "medley", "relay", "sprint", "sprinter", "dash", "pool", "x", "×":
		return true
	case "(":
		return f.kind(k+1, token.Number) && length(unitOf(f.str(f.hyphen(k+2))))
	case ")", ";":
		n := len(f.amounts)
		return f.str(a.first-1) == "(" && n > 0 && length(f.amounts[n-1].Unit)
	}
	return false
}

// near says whether one of the dozen words before token i, or after, is of a list.
func (f *finder) near(i int, list func([]byte) bool) bool {
	var buf [16]byte
	for k := max(0, i-12); k < i+12 && k < len(f.tokens); k++ {
		if list(f.word(k, &buf)) {
			return true
		}
	}
	return false
}

// contest says whether a word tells of races.
func contest(w []byte) bool {
	switch string(w) {
	case "race", "races", "sprint", "sprinter", "runner", "swimmer", "swimming", "freestyle", "butterfly", "backstroke", "breaststroke", "medley", "relay", "hurdles", "medal", "gold", "silver", "bronze", "heat", "heats", "final", "finals", "semifinal",
		"record", "champion", "championship", "championships", "olympic", "olympics", "paralympic", "athlete", "athletics", "track", "men", "women", "metres", "meters":
		return true
	}
	return false
}

// warmth says whether a word tells of temperatures.
func warmth(w []byte) bool {
	switch string(w) {
	case "temperature", "temperatures", "heat", "hot", "cold", "warm", "warming", "warmer", "cool", "degrees", "celsius", "fahrenheit", "oven", "heatwave", "thermometer", "weather", "preheat", "climate", "freezing":
		return true
	}
	return false
}

// parts adds a smaller unit: "six feet two inches", "6ft 2in", "6-foot-2".
func (f *finder) parts(a *figure) {
	j, join := a.end, f.str(a.end)
	switch {
	case join == "and", join == ",", join == "-" && f.glued(j) && f.glued(j+1):
		j++
	default:
		join = ""
	}
	if j >= len(f.tokens) || !length(a.unit) && a.unit != "[lb_av]" && a.unit != "[stone_av]" {
		return
	}
	n := number.Read(f.text, f.tokens[j:])
	if n.Tokens == 0 || n.Vague {
		return
	}
	k := f.hyphen(j + n.Tokens)
	s := f.str(k)
	switch per := smaller(a.unit, unitOf(s)); {
	case per > n.Value && (join == "" || a.unit[0] == '[') && (s != "in" || f.glued(k) || f.str(a.end-1) == "ft"):
		a.value += n.Value / per
		a.end = k + 1
	case per == 0 && f.str(a.end-1) == "foot" && n.Value < 12 && n.Tokens == 1 && f.kind(j, token.Number) && (join == "-" || join == ""):
		a.value += n.Value / 12
		a.end = j + 1
	}
}

// primes reads feet and inches in signs: 6'2".
func (f *finder) primes(a *figure, j int) bool {
	if s := f.str(j); s != "'" && s != "’" && s != "′" || !f.glued(j) || !f.kind(j+1, token.Number) || a.value >= 10 {
		return false
	}
	n := number.Read(f.text, f.tokens[j+1:])
	end := j + 1 + n.Tokens
	switch f.str(end) {
	case `"`, "”", "″":
	default:
		return false
	}
	if !f.glued(end) || n.Value >= 12 {
		return false
	}
	a.kind, a.unit, a.end = Quantity, "[ft_i]", end+1
	a.value += n.Value / 12
	return true
}
