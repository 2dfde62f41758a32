package amount

// family is of currencies that share a name.
type family uint8

const (
	alone family = iota // shares its name with none
	dollar
	pound
	peso
	rupee
	krona
	krone
	koruna
	crown // each of the three before
	dinar
	dirham
	franc
	shilling
	rial
	lira
	won
	mark
	ruble
	leu
	manat
	kwacha
	guilder
	escudo
	bolivar
	real
	families
)

// members are the ISO 4217 codes of a family. They begin with the code of the country, by
// which one is chosen: "Canadian dollars".
var members = [families]string{
	dollar:   "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ZWD",
	pound:    "GBP CYP EGP FKP GIP IEP LBP MTP SDG SHP SSP SYP",
	peso:     "MXN ARS CLP COP CUP DOP PHP UYU",
	rupee:    "INR LKR MUR NPR PKR SCR",
	krona:    "SEK ISK",
	krone:    "NOK DKK",
	koruna:   "CZK SKK CSK",
	crown:    "SEK CZK DKK EEK ISK NOK SKK CSK",
	dinar:    "IQD BHD DZD JOD KWD LYD MKD RSD TND YUM",
	dirham:   "AED MAD",
	franc:    "CHF BEF BIF CDF DJF FRF GNF KMF LUF RWF XAF XOF XPF MGF",
	shilling: "KES ATS SOS TZS UGX",
	rial:     "IRR OMR QAR SAR YER",
	lira:     "TRY ITL LBP MTL SYP",
	won:      "KRW KPW",
	mark:     "DEM BAM DDM FIM",
	ruble:    "RUB BYN",
	leu:      "RON MDL",
	manat:    "AZN TMT",
	kwacha:   "ZMW MWK",
	guilder:  "NLG ANG AWG SRG",
	escudo:   "PTE CVE",
	bolivar:  "VES BOB",
	real:     "BRL",
}

// noun is a word for money.
type noun struct {
	code   string // the currency that it means where nothing says which
	family family
	per    float64 // how many of it make one of the currency
	// rare says that the word mostly means something else, and money only with the
	// adjective of a country or a large number before it: "500,000 won".
	rare bool
}

// nameOf returns the currency that a word in lower case names. Its code is "" if none.
func nameOf(w []byte) noun {
	switch string(w) {
	case "dollar", "dollars", "buck", "bucks", "dlr", "dlrs":
		return noun{"USD", dollar, 1, false}
	case "cent", "cents", "cts":
		return noun{"USD", dollar, 100, false}
	case "penny", "pennies":
		return noun{"USD", dollar, 100, false}
	case "eurocent", "eurocents":
		return noun{"EUR", alone, 100, false}
	case "pound", "pounds", "sterling", "quid", "stg":
		return noun{"GBP", pound, 1, false}
	case "pence":
		return noun{"GBP", pound, 100, false}
	case "piastre", "piastres", "piaster", "piasters":
		return noun{"EGP", pound, 100, false}
	case "jiao", "mao":
		return noun{"CNY", alone, 10, true}
	case "fen":
		return noun{"CNY", alone, 100, true}
	case "rupee", "rupees":
		return noun{"INR", rupee, 1, false}
	case "paise", "paisa":
		return noun{"INR", rupee, 100, false}
	case "peso", "pesos":
		return noun{"MXN", peso, 1, false}
	case "centavo", "centavos":
		return noun{"MXN", peso, 100, false}
	case "ruble", "rubles", "rouble", "roubles":
		return noun{"RUB", ruble, 1, false}
	case "kopeck", "kopecks", "kopek", "kopeks", "copeck", "copecks":
		return noun{"RUB", ruble, 100, false}
	case "franc", "francs":
		return noun{"CHF", franc, 1, false}
	case "centime", "centimes", "rappen":
		return noun{"CHF", franc, 100, false}
	case "won":
		return noun{"KRW", won, 1, true}
	case "real", "reals":
		return noun{"BRL", real, 1, true}
	case "krona", "kronas":
		return noun{"SEK", krona, 1, false}
	case "krone", "kroner", "kroners":
		return noun{"NOK", krone, 1, false}
	case "øre":
		return noun{"NOK", krone, 100, false}
	case "koruna", "korunas", "koruny", "korun", "kč":
		return noun{"CZK", koruna, 1, false}
	case "kr":
		return noun{"SEK", crown, 1, false}
	case "crowns":
		return noun{"CZK", crown, 1, true}
	case "mark", "marks":
		return noun{"DEM", mark, 1, true}
	case "deutschmark", "deutschmarks", "deutschemark", "deutschemarks":
		return noun{"DEM", mark, 1, false}
	case "pfennig", "pfennigs":
		return noun{"DEM", mark, 100, false}
	case "lira", "liras":
		return noun{"TRY", lira, 1, false}
	case "kurus", "kuruş":
		return noun{"TRY", lira, 100, false}
	case "dinar", "dinars":
		return noun{"IQD", dinar, 1, false}
	case "fils":
		return noun{"KWD", dinar, 1000, false}
	case "dirham", "dirhams":
		return noun{"AED", dirham, 1, false}
	case "rial", "rials":
		return noun{"IRR", rial, 1, false}
	case "riyal", "riyals":
		return noun{"SAR", rial, 1, false}
	case "halala", "halalas":
		return noun{"SAR", rial, 100, false}
	case "toman", "tomans":
		return noun{"IRR", rial, .1, false}
	case "shilling", "shillings":
		return noun{"KES", shilling, 1, false}
	case "guilder", "guilders":
		return noun{"NLG", guilder, 1, false}
	case "florin", "florins":
		return noun{"AWG", guilder, 1, true}
	case "escudo", "escudos":
		return noun{"PTE", escudo, 1, false}
	case "kwacha", "kwachas":
		return noun{"ZMW", kwacha, 1, false}
	case "manat", "manats":
		return noun{"AZN", manat, 1, false}
	case "leu", "lei":
		return noun{"RON", leu, 1, false}
	case "öre":
		return noun{"SEK", alone, 100, false}
	case "groszy", "grosz":
		return noun{"PLN", alone, 100, false}
	case "kopiyka", "kopiykas":
		return noun{"UAH", alone, 100, false}
	case "agorot":
		return noun{"ILS", alone, 100, false}
	case "kobo":
		return noun{"NGN", alone, 100, false}
	case "sen":
		return noun{"MYR", alone, 100, true}
	}
	return noun{nameAlone(w), alone, 1, rareAlone(w)}
}
