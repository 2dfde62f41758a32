package amount

// nation returns the ISO 3166 code of the country that a word in lower case names, alone
// or as its last word ("Hong Kong"), or whose adjective it is; "XC", "XO", "XP" for the
// East Caribbean, CFA and CFP. They are those whose currency shares its name.
func nation(w []byte) string {
	switch string(w) {
	case "us", "u.s.", "usa", "american", "america", "states":
		return "US"
	case "canadian", "canada":
		return "CA"
	case "australian", "australia", "aussie":
		return "AU"
	case "zealand":
		return "NZ"
	case "kong":
		return "HK"
	case "singapore", "singaporean":
		return "SG"
	case "taiwan", "taiwanese":
		return "TW"
	case "jamaican", "jamaica":
		return "JM"
	case "tobago", "trinidad":
		return "TT"
	case "caribbean":
		return "XC"
	case "barbadian", "barbados", "bajan":
		return "BB"
	case "bahamian", "bahamas":
		return "BS"
	case "bermudian", "bermuda":
		return "BM"
	case "belize", "belizean":
		return "BZ"
	case "brunei", "bruneian":
		return "BN"
	case "cayman":
		return "KY"
	case "fijian", "fiji":
		return "FJ"
	case "guyanese", "guyana":
		return "GY"
	case "liberian", "liberia":
		return "LR"
	case "namibian", "namibia":
		return "NA"
	case "solomon":
		return "SB"
	case "surinamese", "suriname":
		return "SR"
	case "zimbabwean", "zimbabwe":
		return "ZW"
	case "british", "britain", "uk", "u.k.", "english", "kingdom":
		return "GB"
	case "cypriot", "cyprus":
		return "CY"
	case "egyptian", "egypt":
		return "EG"
	case "falkland":
		return "FK"
	case "gibraltar":
		return "GI"
	case "irish", "ireland":
		return "IE"
	case "lebanese", "lebanon":
		return "LB"
	case "maltese", "malta":
		return "MT"
	case "sudanese", "sudan":
		return "SD"
	case "syrian", "syria":
		return "SY"
	case "mexican", "mexico":
		return "MX"
	case "argentine", "argentinian", "argentinean", "argentina":
		return "AR"
	case "chilean", "chile":
		return "CL"
	case "colombian", "colombia":
		return "CO"
	case "cuban", "cuba":
		return "CU"
	case "dominican":
		return "DO"
	case "philippine", "philippines", "filipino", "manila":
		return "PH"
	case "uruguayan", "uruguay":
		return "UY"
	case "indian", "india":
		return "IN"
	case "pakistani", "pakistan":
		return "PK"
	case "lankan", "lanka":
		return "LK"
	case "nepalese", "nepali", "nepal":
		return "NP"
	case "mauritian", "mauritius":
		return "MU"
	case "seychellois", "seychelles":
		return "SC"
	case "swedish", "sweden":
		return "SE"
	case "norwegian", "norway":
		return "NO"
	case "danish", "denmark":
		return "DK"
	case "icelandic", "iceland":
		return "IS"
	case "estonian", "estonia":
		return "EE"
	case "czech":
		return "CZ"
	case "slovak", "slovakia":
		return "SK"
	case "czechoslovak":
		return "CS"
	case "iraqi", "iraq":
		return "IQ"
	case "bahraini", "bahrain":
		return "BH"
	case "algerian", "algeria":
		return "DZ"
	case "jordanian", "jordan":
		return "JO"
	case "kuwaiti", "kuwait":
		return "KW"
	case "libyan", "libya":
		return "LY"
	case "serbian", "serbia":
		return "RS"
	case "tunisian", "tunisia":
		return "TN"
	case "macedonian", "macedonia":
		return "MK"
	case "yugoslav", "yugoslavia":
		return "YU"
	case "emirati", "uae", "emirates", "dubai":
		return "AE"
	case "moroccan", "morocco":
		return "MA"
	case "swiss", "switzerland":
		return "CH"
	case "french", "france":
		return "FR"
	case "belgian", "belgium":
		return "BE"
	case "luxembourg":
		return "LU"
	case "congolese", "congo":
		return "CD"
	case "rwandan", "rwanda":
		return "RW"
	case "burundian", "burundi":
		return "BI"
	case "djiboutian", "djibouti":
		return "DJ"
	case "guinean", "guinea":
		return "GN"
	case "comorian", "comoros":
		return "KM"
	case "malagasy":
		return "MG"
	case "cfa", "senegal", "ivorian", "benin", "mali", "malian", "niger":
		return "XO"
	case "cameroon", "chad", "gabon", "gabonese":
		return "XA"
	case "cfp":
		return "XP"
	case "kenyan", "kenya":
		return "KE"
	case "ugandan", "uganda":
		return "UG"
	case "tanzanian", "tanzania":
		return "TZ"
	case "somali", "somalia":
		return "SO"
	case "austrian", "austria":
		return "AT"
	case "iranian", "iran":
		return "IR"
	case "omani", "oman":
		return "OM"
	case "saudi":
		return "SA"
	case "qatari", "qatar":
		return "QA"
	case "yemeni", "yemen":
		return "YE"
	case "turkish", "turkey":
		return "TR"
	case "italian", "italy":
		return "IT"
	case "korean", "korea":
		return "KR"
	case "german", "germany", "deutsche":
		return "DE"
	case "bosnian", "bosnia":
		return "BA"
	case "finnish", "finland":
		return "FI"
	case "russian", "russia":
		return "RU"
	case "belarusian", "belarussian", "belarus":
		return "BY"
	case "romanian", "romania":
		return "RO"
	case "moldovan", "moldova":
		return "MD"
	case "azerbaijani", "azeri", "azerbaijan":
		return "AZ"
	case "turkmen", "turkmenistan":
		return "TM"
	case "zambian", "zambia":
		return "ZM"
	case "malawian", "malawi":
		return "MW"
	case "dutch", "netherlands":
		return "NL"
	case "antillean", "antilles":
		return "AN"
	case "aruban", "aruba":
		return "AW"
	case "portuguese", "portugal":
		return "PT"
	case "verdean", "verde":
		return "CV"
	case "venezuelan", "venezuela":
		return "VE"
	case "bolivian", "bolivia":
		return "BO"
	case "brazilian", "brazil":
		return "BR"
	}
	return ""
}

// adjective says whether a word may stand between a number and the name of a currency
// that has it alone, or is part of the name of a country.
func adjective(w []byte) bool {
	switch string(w) {
	case "new", "old", "more", "convertible", "south", "north", "west", "central", "east", "eastern", "hong", "sri", "united", "arab", "arabian", "papua", "costa", "cape", "african", "european",
		"japanese", "chinese", "thai", "malaysian", "malaysia", "indonesian", "vietnamese", "lao", "laotian", "cambodian", "burmese", "myanmar", "bangladeshi", "kazakh", "kazakhstani", "kyrgyz", "uzbek", "tajik",
		"georgian", "armenian", "ukrainian", "bulgarian", "hungarian", "polish", "croatian", "slovenian", "latvian", "lithuanian", "albanian", "israeli", "nigerian", "ghanaian", "ghana", "ethiopian", "eritrean",
		"botswana", "mozambican", "angolan", "gambian", "mauritanian", "maldivian", "bhutanese", "mongolian", "macau", "macanese", "afghan", "spanish", "greek", "panamanian", "guatemalan", "honduran",
		"nicaraguan", "rican", "peruvian", "paraguayan", "haitian", "samoan", "tongan", "nuevo", "nuevos":
		return true
	}
	return false
}
