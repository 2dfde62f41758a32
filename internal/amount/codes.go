package amount

// codes are those of ISO 4217 for money that people pay with, today or in the memory of
// newspapers, and BTC; in order.
const codes = "AED AFN ALL AMD ANG AOA ARA ARS ATS AUD AWG AZM AZN BAM BBD BDT BEF BGL BGN BHD BIF BMD BND BOB BRC BRE BRL BRR BSD BTC BTN BWP BYN BYR BZD " +
	"CAD CDF CHF CLP CNH CNY COP CRC CSK CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD ECS EEK EGP ERN ESP ETB ETH EUR FIM FJD FKP FRF " +
	"GBP GEL GHC GHS GIP GMD GNF GRD GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT " +
	"LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA MGF MKD MMK MNT MOP MRO MRU MTL MUR MVR MWK MXN MYR MZM MZN NAD NGN NIO NLG NOK NPR NZD " +
	"OMR PAB PEN PGK PHP PKR PLN PLZ PTE PYG QAR ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SEK SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN SVC SYP SZL " +
	"THB TJS TMM TMT TND TOP TRL TRY TTD TWD TZS UAH UGX USD UYU UZS VEB VED VEF VES VND VUV WST XAF XCD XDR XEU XOF XPF YER YUM ZAR ZMK ZMW ZRZ ZWD ZWL"

// codeOf returns the currency whose code s is, in capitals, or for a few that are nothing
// else in lower case too; "" if none.
func codeOf(s string) string {
	if len(s) != 3 {
		return ""
	}
	switch s {
	case "RMB", "rmb", "cny":
		return "CNY"
	case "SDR":
		return "XDR"
	case "NIS":
		return "ILS"
	case "CDN", "Cdn":
		return "CAD"
	case "usd", "Usd":
		return "USD"
	case "eur", "Eur":
		return "EUR"
	case "gbp":
		return "GBP"
	case "aud":
		return "AUD"
	case "cad":
		return "CAD"
	case "jpy":
		return "JPY"
	case "chf":
		return "CHF"
	case "inr":
		return "INR"
	case "hkd":
		return "HKD"
	case "btc":
		return "BTC"
	}
	lo, hi := 0, (len(codes)+1)/4
	for lo < hi {
		mid := (lo + hi) / 2
		switch c := codes[4*mid : 4*mid+3]; {
		case c == s:
			return c
		case c < s:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return ""
}

// wordlike says whether a code is a word, a name or an abbreviation too. Then it is one of
// a currency only beside a large number: "COP 26" is a conference.
func wordlike(code string) bool {
	switch code {
	case "ALL", "AMD", "ANG", "ARA", "BAM", "BIF", "BOB", "BRE", "BSD", "COP", "CUC", "CUP", "DDM", "DEM", "ESP", "ETH", "FIM", "LVL", "MAD", "MGA", "MOP", "NPR",
		"PEN", "PHP", "PTE", "RON", "SDD", "SDR", "SIT", "SOS", "STD", "TMT", "TOP", "TRY", "VED", "XDR":
		return true
	}
	return false
}

// abbreviation returns the currency of an abbreviation that stands before a number.
func abbreviation(s string) noun {
	switch s {
	case "Rs", "Rs.", "rs", "rs.", "Re":
		return noun{"INR", rupee, 1, false}
	case "RM":
		return noun{"MYR", alone, 1, false}
	case "Rp", "Rp.":
		return noun{"IDR", alone, 1, false}
	case "Dh", "Dh.", "Dhs", "Dhs.":
		return noun{"AED", dirham, 1, false}
	case "QR":
		return noun{"QAR", alone, 1, true}
	case "SR":
		return noun{"SAR", alone, 1, true}
	case "KD":
		return noun{"KWD", alone, 1, true}
	case "BD":
		return noun{"BHD", alone, 1, true}
	case "Tk", "Tk.":
		return noun{"BDT", alone, 1, false}
	case "Ksh", "KSh", "KSH", "Ksh.", "Kshs", "KShs":
		return noun{"KES", alone, 1, false}
	case "Ush", "USh", "USH", "Ushs":
		return noun{"UGX", alone, 1, false}
	case "Tsh", "TSh", "TSH", "Tshs":
		return noun{"TZS", alone, 1, false}
	case "Sh", "Shs", "sh", "shs", "Sh.", "Shs.":
		return noun{"KES", shilling, 1, false}
	case "SKr", "Skr", "SKR":
		return noun{"SEK", alone, 1, false}
	case "DKr", "Dkr", "DKR":
		return noun{"DKK", alone, 1, false}
	case "NKr", "Nkr", "NKR":
		return noun{"NOK", alone, 1, false}
	case "kr", "Kr", "kr.", "Kr.":
		return noun{"SEK", crown, 1, false}
	case "DM":
		return noun{"DEM", alone, 1, false}
	case "FFr", "FFR", "Ffr":
		return noun{"FRF", alone, 1, false}
	case "CFA", "FCFA", "CFAF":
		return noun{"XOF", franc, 1, false}
	case "BFr", "BFR", "Bfr":
		return noun{"BEF", alone, 1, false}
	case "SFr", "SFR", "Sfr", "sfr", "Fr", "Fr.", "SwFr":
		return noun{"CHF", alone, 1, false}
	case "Pta", "Ptas", "Pts", "pta", "ptas":
		return noun{"ESP", alone, 1, true}
	case "Esc", "Es":
		return noun{"PTE", alone, 1, true}
	case "Dfl", "DFl", "dfl", "Fl", "fl":
		return noun{"NLG", alone, 1, true}
	case "dlr", "dlrs", "Dlr", "Dlrs":
		return noun{"USD", dollar, 1, false}
	case "LE", "L.E.":
		return noun{"EGP", alone, 1, false}
	case "LL":
		return noun{"LBP", alone, 1, true}
	case "Bs", "Bs.":
		return noun{"VES", bolivar, 1, false}
	case "BsF", "BsF.":
		return noun{"VEF", alone, 1, false}
	case "Gs", "Gs.":
		return noun{"PYG", alone, 1, false}
	case "Bt", "Bt.":
		return noun{"THB", alone, 1, false}
	case "Php", "PhP":
		return noun{"PHP", alone, 1, false}
	case "Nu", "Nu.":
		return noun{"BTN", alone, 1, true}
	case "MK":
		return noun{"MWK", alone, 1, true}
	case "TL", "YTL":
		return noun{"TRY", alone, 1, true}
	case "ECU", "Ecu":
		return noun{"XEU", alone, 1, true}
	case "Kč":
		return noun{"CZK", alone, 1, false}
	case "R":
		return noun{"ZAR", alone, 1, true}
	case "P":
		return noun{"PHP", alone, 1, true}
	case "N":
		return noun{"NGN", alone, 1, true}
	case "Y":
		return noun{"JPY", alone, 1, true}
	case "K":
		return noun{"ZMW", alone, 1, true}
	}
	return noun{}
}

// dollars returns what stands for the country before or after a dollar sign: "C$", "$NZ".
func dollars(s string) string {
	switch s {
	case "US", "U.S.", "USD", "us", "usd", "u.s.", "U.S", "Us":
		return "USD"
	case "C", "CA", "CAN", "CAD", "CDN", "Can", "Cdn", "cad", "cdn", "c":
		return "CAD"
	case "A", "AU", "AUD", "Aus", "AUS", "aud":
		return "AUD"
	case "NZ", "NZD", "nz", "nzd":
		return "NZD"
	case "HK", "HKD", "hk", "hkd":
		return "HKD"
	case "S", "SG", "SGD", "Sing":
		return "SGD"
	case "NT", "TW", "TWD", "nt":
		return "TWD"
	case "R", "BR":
		return "BRL"
	case "J", "JA", "JMD":
		return "JMD"
	case "TT", "TTD":
		return "TTD"
	case "EC", "XCD":
		return "XCD"
	case "Mex", "MX", "MXN", "Mx":
		return "MXN"
	case "AR", "ARS":
		return "ARS"
	case "RD":
		return "DOP"
	case "COL", "Col":
		return "COP"
	case "CLP":
		return "CLP"
	case "Bds", "BDS":
		return "BBD"
	case "BZ":
		return "BZD"
	case "B":
		return "BSD"
	case "F", "FJ":
		return "FJD"
	case "N":
		return "NAD"
	case "Z", "ZW", "Zim":
		return "ZWD"
	case "G", "GY":
		return "GYD"
	case "CI":
		return "KYD"
	case "SI":
		return "SBD"
	case "LR":
		return "LRD"
	case "M":
		return "MYR"
	}
	return ""
}
