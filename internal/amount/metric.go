package amount

// metric reads a name in lower case that may have a metric prefix: "kilometres".
func metric(w []byte) string {
	if n := len(w); n > 3 && w[n-1] == 's' {
		w = w[:n-1]
	}
	if u := metricStem(w); u != "" {
		return u
	}
	for _, p := range [...]struct{ name, sign string }{
		{"kilo", "k"}, {"centi", "c"}, {"milli", "m"}, {"mega", "M"}, {"giga", "G"}, {"micro", "u"}, {"nano", "n"}, {"tera", "T"}, {"deci", "d"}, {"peta", "P"},
	} {
		if len(w) > len(p.name) && string(w[:len(p.name)]) == p.name {
			if u := metricStem(w[len(p.name):]); u != "" {
				return p.sign + u
			}
			return ""
		}
	}
	return ""
}

func metricStem(w []byte) string {
	switch string(w) {
	case "meter", "metre":
		return "m"
	case "gram", "gramme":
		return "g"
	case "ton", "tonne":
		return "t"
	case "liter", "litre":
		return "L"
	case "watt":
		return "W"
	case "volt":
		return "V"
	case "amp", "ampere":
		return "A"
	case "ohm":
		return "Ohm"
	case "joule":
		return "J"
	case "electronvolt":
		return "eV"
	case "newton":
		return "N"
	case "tesla":
		return "T"
	case "hertz":
		return "Hz"
	case "pascal":
		return "Pa"
	case "byte":
		return "By"
	case "bit":
		return "bit"
	case "parsec":
		return "pc"
	case "calorie":
		return "cal"
	case "sievert":
		return "Sv"
	case "becquerel":
		return "Bq"
	}
	return ""
}
