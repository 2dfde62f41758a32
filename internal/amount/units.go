package amount

import (
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/token"
)

// unitOf returns the UCUM code of a unit's name or sign, "" if it is none.
func unitOf(s string) string {
	s = strings.TrimSuffix(s, ".")
	if u := unitSign(s); u != "" {
		return u
	}
	var buf [16]byte
	w := token.Fold(s, &buf)
	if u := unitName(w); u != "" {
		return u
	}
	return metric(w)
}

// unitSign reads the short forms, in which capitals matter.
func unitSign(s string) string {
	switch s {
	case "Km", "KM", "kms", "Kms":
		return "km"
	case "m", "km", "cm", "mm", "nm", "kg", "g", "mg", "t", "kW", "MW", "GW", "TW", "W", "V", "kV", "Hz", "kHz", "MHz", "GHz", "THz", "dB", "kJ", "MJ", "kcal", "hPa", "kPa", "mSv", "kpc", "Mpc", "eV", "keV", "MeV", "GeV", "TeV", "Mt", "K", "cL", "dL", "mL", "L":
		return s
	case "cms":
		return "cm"
	case "ppm":
		return "[ppm]"
	case "mmHg":
		return "mm[Hg]"
	case "inHg":
		return "[in_i'Hg]"
	case "µm", "μm", "um":
		return "um"
	case "µg", "μg", "mcg":
		return "ug"
	case "kgs", "KG", "Kg":
		return "kg"
	case "lb", "lbs", "LBS":
		return "[lb_av]"
	case "oz":
		return "[oz_av]"
	case "st":
		return "[stone_av]"
	case "mi":
		return "[mi_i]"
	case "ft":
		return "[ft_i]"
	case "in":
		return "[in_i]"
	case "yd", "yds":
		return "[yd_i]"
	case "nmi":
		return "[nmi_i]"
	case "ha":
		return "har"
	case "sqft":
		return "[sft_i]"
	case "sqm":
		return "m2"
	case "l":
		return "L"
	case "ml":
		return "mL"
	case "cl":
		return "cL"
	case "dl":
		return "dL"
	case "cc":
		return "cm3"
	case "gal":
		return "[gal_us]"
	case "impgal":
		return "[gal_br]"
	case "bbl", "bbls":
		return "[bbl_us]"
	case "bpd":
		return "[bbl_us]/d"
	case "mph", "MPH", "m.p.h":
		return "[mi_i]/h"
	case "kph", "kmh", "kmph", "KPH", "kmhr":
		return "km/h"
	case "mpg":
		return "[mi_i]/[gal_us]"
	case "kt", "kts":
		return "[kn_i]"
	case "KW":
		return "kW"
	case "kWh", "KWh", "kwh", "KWH":
		return "kW.h"
	case "MWh":
		return "MW.h"
	case "GWh":
		return "GW.h"
	case "TWh":
		return "TW.h"
	case "hp", "HP", "bhp":
		return "[HP]"
	case "psi":
		return "[psi]"
	case "mb":
		return "mbar"
	case "ppb":
		return "[ppb]"
	case "KHz":
		return "kHz"
	case "kB", "KB":
		return "kBy"
	case "MB":
		return "MBy"
	case "GB":
		return "GBy"
	case "TB":
		return "TBy"
	case "PB":
		return "PBy"
	case "kbps", "Kbps":
		return "kbit/s"
	case "Mbps":
		return "Mbit/s"
	case "Gbps":
		return "Gbit/s"
	case "ly":
		return "[ly]"
	case "au", "AU":
		return "AU"
	case "pc":
		return "pc"
	case "rpm":
		return "/min"
	case "rad":
		return "rad"
	case "C":
		return "Cel"
	case "F":
		return "[degF]"
	}
	return ""
}

// unitName reads a name in lower case that takes no metric prefix.
func unitName(w []byte) string {
	switch string(w) {
	case "mile", "miles":
		return "[mi_i]"
	case "foot", "feet":
		return "[ft_i]"
	case "inch", "inches":
		return "[in_i]"
	case "yard", "yards":
		return "[yd_i]"
	case "fathom", "fathoms":
		return "[fth_us]"
	case "furlong", "furlongs":
		return "[fur_us]"
	case "micron", "microns":
		return "um"
	case "acre", "acres":
		return "[acr_us]"
	case "hectare", "hectares":
		return "har"
	case "gallon", "gallons":
		return "[gal_us]"
	case "quart", "quarts":
		return "[qt_us]"
	case "pint", "pints":
		return "[pt_us]"
	case "cup", "cups":
		return "[cup_us]"
	case "teaspoon", "teaspoons", "tsp":
		return "[tsp_us]"
	case "tablespoon", "tablespoons", "tbsp":
		return "[tbs_us]"
	case "barrel", "barrels":
		return "[bbl_us]"
	case "bushel", "bushels":
		return "[bu_us]"
	case "pound", "pounds":
		return "[lb_av]"
	case "ounce", "ounces":
		return "[oz_av]"
	case "stone":
		return "[stone_av]"
	case "carat", "carats":
		return "[car_m]"
	case "kilo", "kilos":
		return "kg"
	case "knot", "knots":
		return "[kn_i]"
	case "horsepower":
		return "[HP]"
	case "lightyear", "lightyears":
		return "[ly]"
	case "calorie", "calories":
		return "[Cal]"
	case "decibel", "decibels":
		return "dB"
	case "millibar", "millibars":
		return "mbar"
	case "radian", "radians":
		return "rad"
	case "celsius", "celcius", "centigrade":
		return "Cel"
	case "fahrenheit":
		return "[degF]"
	case "kelvin", "kelvins":
		return "K"
	case "bar":
		return "bar"
	case "atmospheres":
		return "atm"
	case "arcsecond", "arcseconds":
		return "''"
	case "arcminute", "arcminutes":
		return "'"
	}
	return ""
}

// unitOfTwo returns the unit that two words name together.
func unitOfTwo(first, second string) string {
	switch first {
	case "light":
		switch second {
		case "year", "years":
			return "[ly]"
		case "day", "days":
			return "[c].d"
		case "hour", "hours":
			return "[c].h"
		case "minute", "minutes":
			return "[c].min"
		case "second", "seconds":
			return "[c].s"
		}
	case "astronomical":
		if second == "unit" || second == "units" {
			return "AU"
		}
	case "solar", "Solar", "Sun", "Jupiter", "Earth", "lunar":
		body := "solar"
		if first != "Solar" && first != "Sun" {
			body = first
		}
		switch second {
		case "mass", "masses":
			return "{" + body + " mass}"
		case "radius", "radii":
			return "{" + body + " radius}"
		}
	}
	if second == "hour" || second == "hours" {
		if u := unitOf(first); u != "" && u[len(u)-1] == 'W' {
			return u + ".h"
		}
		return ""
	}
	switch first + unitOf(second) {
	case "nautical[mi_i]":
		return "[nmi_i]"
	case "acre[ft_i]", "acres[ft_i]":
		return "[acr_us].[ft_i]"
	case "metrict":
		return "t"
	case "shortt":
		return "[ston_av]"
	case "longt":
		return "[lton_av]"
	case "troy[oz_av]":
		return "[oz_tr]"
	case "fluid[oz_av]", "fl[oz_av]":
		return "[foz_us]"
	case "imperial[gal_us]", "imp[gal_us]":
		return "[gal_br]"
	}
	return ""
}

// length says whether a unit is one of length, of which there are squares and speeds.
func length(u string) bool {
	switch u {
	case "m", "km", "cm", "mm", "um", "nm", "[mi_i]", "[ft_i]", "[in_i]", "[yd_i]", "[nmi_i]":
		return true
	}
	return false
}

// power returns the square or cube of a unit of length.
func power(u string, n byte) string {
	square := n == '2'
	switch {
	case u == "[ft_i]" && square:
		return "[sft_i]"
	case u == "[ft_i]":
		return "[cft_i]"
	case u == "[in_i]" && square:
		return "[sin_i]"
	case u == "[in_i]":
		return "[cin_i]"
	case u == "[yd_i]" && square:
		return "[syd_i]"
	case u == "[yd_i]":
		return "[cyd_i]"
	case u == "[mi_i]" && square:
		return "[smi_us]"
	case square:
		return u + "2"
	}
	return u + "3"
}

// timeUnit returns the unit of time that a speed may be in.
func timeUnit(s string) string {
	switch s {
	case "hour", "h", "hr":
		return "h"
	case "second", "s", "sec":
		return "s"
	case "minute", "min":
		return "min"
	case "millisecond", "ms":
		return "ms"
	}
	return ""
}

// smaller returns how many of a smaller unit that may follow make one: of inches 12 a foot.
func smaller(unit, part string) float64 {
	switch unit + part {
	case "[ft_i][in_i]":
		return 12
	case "[yd_i][ft_i]":
		return 3
	case "[lb_av][oz_av]":
		return 16
	case "[stone_av][lb_av]":
		return 14
	case "mcm":
		return 100
	case "kmm", "kgg", "tkg":
		return 1000
	}
	return 0
}
