package amount

// nameAlone returns the code of a currency with a name of its own.
func nameAlone(w []byte) string {
	switch string(w) {
	case "euro", "euros":
		return "EUR"
	case "yen", "yens":
		return "JPY"
	case "yuan", "yuans", "renminbi", "kuai":
		return "CNY"
	case "reais":
		return "BRL"
	case "kronor":
		return "SEK"
	case "krónur", "króna", "kronur":
		return "ISK"
	case "kroon", "kroons", "krooni":
		return "EEK"
	case "lire":
		return "ITL"
	case "markka", "markkaa":
		return "FIM"
	case "schilling", "schillings":
		return "ATS"
	case "denar", "denars", "denari":
		return "MKD"
	case "bolivar", "bolivars", "bolivares", "bolívar", "bolívares":
		return "VES"
	case "boliviano", "bolivianos":
		return "BOB"
	case "rand", "rands":
		return "ZAR"
	case "baht", "bahts":
		return "THB"
	case "ringgit", "ringgits":
		return "MYR"
	case "rupiah", "rupiahs":
		return "IDR"
	case "dong":
		return "VND"
	case "kip", "kips":
		return "LAK"
	case "riel", "riels":
		return "KHR"
	case "kyat", "kyats":
		return "MMK"
	case "taka", "takas":
		return "BDT"
	case "tenge":
		return "KZT"
	case "som", "soms":
		return "KGS"
	case "soum", "soums", "sum":
		return "UZS"
	case "somoni", "somonis":
		return "TJS"
	case "lari", "laris":
		return "GEL"
	case "dram", "drams":
		return "AMD"
	case "hryvnia", "hryvnias", "hryvna", "hryvnya", "hryvnyas", "hryven", "grivna", "grivnas":
		return "UAH"
	case "lev", "leva", "levs":
		return "BGN"
	case "forint", "forints":
		return "HUF"
	case "zloty", "zlotys", "zloties", "zlotych", "zlote", "złoty", "złotys", "złotych", "złote", "zł":
		return "PLN"
	case "kuna", "kunas":
		return "HRK"
	case "tolar", "tolars":
		return "SIT"
	case "lats":
		return "LVL"
	case "litas", "litai":
		return "LTL"
	case "lek", "leks":
		return "ALL"
	case "shekel", "shekels", "sheqel", "sheqels", "nis":
		return "ILS"
	case "naira", "nairas":
		return "NGN"
	case "cedi", "cedis":
		return "GHS"
	case "birr", "birrs":
		return "ETB"
	case "nakfa":
		return "ERN"
	case "pula", "pulas":
		return "BWP"
	case "loti", "maloti":
		return "LSL"
	case "lilangeni", "emalangeni":
		return "SZL"
	case "metical", "meticais", "meticals":
		return "MZN"
	case "kwanza", "kwanzas":
		return "AOA"
	case "dalasi", "dalasis":
		return "GMD"
	case "leone", "leones":
		return "SLE"
	case "ariary":
		return "MGA"
	case "ouguiya", "ouguiyas":
		return "MRU"
	case "rufiyaa":
		return "MVR"
	case "ngultrum", "ngultrums":
		return "BTN"
	case "tugrik", "tugriks", "tögrög", "togrog", "tugrug":
		return "MNT"
	case "pataca", "patacas":
		return "MOP"
	case "afghani", "afghanis":
		return "AFN"
	case "peseta", "pesetas":
		return "ESP"
	case "drachma", "drachmas", "drachmae":
		return "GRD"
	case "balboa", "balboas":
		return "PAB"
	case "quetzal", "quetzals", "quetzales":
		return "GTQ"
	case "lempira", "lempiras":
		return "HNL"
	case "cordoba", "cordobas", "córdoba", "córdobas":
		return "NIO"
	case "colon", "colons", "colón", "colones", "colóns":
		return "CRC"
	case "sol", "soles":
		return "PEN"
	case "guarani", "guaranis", "guaraní", "guaranies", "guaraníes":
		return "PYG"
	case "gourde", "gourdes":
		return "HTG"
	case "cruzeiro", "cruzeiros":
		return "BRE"
	case "cruzado", "cruzados":
		return "BRC"
	case "austral", "australes", "australs":
		return "ARA"
	case "sucre", "sucres":
		return "ECS"
	case "tala":
		return "WST"
	case "vatu":
		return "VUV"
	case "kina":
		return "PGK"
	case "ecu", "ecus":
		return "XEU"
	case "bitcoin", "bitcoins":
		return "BTC"
	case "元":
		return "CNY"
	case "円":
		return "JPY"
	case "원":
		return "KRW"
	case "руб":
		return "RUB"
	case "грн":
		return "UAH"
	case "лв":
		return "BGN"
	case "ரூ":
		return "LKR"
	}
	return ""
}

// rareAlone says whether a name of nameAlone mostly means something else.
func rareAlone(w []byte) bool {
	switch string(w) {
	case "sum", "som", "dram", "drams", "sol", "soles", "colon", "colons", "lev", "lek", "leks", "lats", "afghani", "afghanis", "guarani", "guaranis", "cordoba", "leone", "quetzal", "quetzals", "sucre", "austral", "tala", "kip", "kips", "loti":
		return true
	}
	return false
}
