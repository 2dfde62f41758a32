package amount

// symbol returns what a currency's sign means.
func symbol(s string) noun {
	switch s {
	case "$", "＄", "﹩":
		return noun{"USD", dollar, 1, false}
	case "¢":
		return noun{"USD", dollar, 100, false}
	case "€":
		return noun{"EUR", alone, 1, false}
	case "£", "￡", "₤":
		return noun{"GBP", alone, 1, false}
	case "¥", "￥":
		return noun{"JPY", alone, 1, false}
	case "₹":
		return noun{"INR", alone, 1, false}
	case "₨":
		return noun{"INR", rupee, 1, false}
	case "₩", "￦":
		return noun{"KRW", alone, 1, false}
	case "₱":
		return noun{"PHP", alone, 1, false}
	}
	return noun{symbolAlone(s), alone, 1, false}
}

// symbolAlone returns the code of a currency with a sign of its own.
func symbolAlone(s string) string {
	switch s {
	case "₽":
		return "RUB"
	case "₺":
		return "TRY"
	case "₴":
		return "UAH"
	case "₦":
		return "NGN"
	case "₫":
		return "VND"
	case "₪":
		return "ILS"
	case "₡":
		return "CRC"
	case "₲":
		return "PYG"
	case "₵":
		return "GHS"
	case "₸":
		return "KZT"
	case "₮":
		return "MNT"
	case "₭":
		return "LAK"
	case "₾":
		return "GEL"
	case "₼":
		return "AZN"
	case "֏":
		return "AMD"
	case "฿":
		return "THB"
	case "₿":
		return "BTC"
	case "៛":
		return "KHR"
	case "৳":
		return "BDT"
	case "﷼":
		return "IRR"
	case "₣":
		return "FRF"
	case "₧":
		return "ESP"
	case "₯":
		return "GRD"
	case "ƒ":
		return "NLG"
	}
	return ""
}
