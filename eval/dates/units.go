package main

// currencies are the ISO 4217 codes for names in the gold values, where these are not
// codes themselves. Of a name that several countries have, each is right, and so is the
// word.
var currencies = map[string][]string{
	"Dollar":              {"USD"},
	"Unnamed":             {"USD"}, // bucks
	"Cent":                {"USD"},
	"Pound":               {"GBP"},
	"Pence":               {"GBP"},
	"Rupee":               {"INR"},
	"Bitcoin":             {"XBT", "BTC"},
	"Netherlands guilder": {"NLG"},
	"Dinar":               {"dinar", "dinars", "BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "RSD", "TND"},
	"Rial":                {"rial", "rials", "IRR", "OMR", "YER"},
	"Riyal":               {"riyal", "riyals", "QAR", "SAR"},
}

// physical are the UCUM units for the units in the gold values, where they differ. UCUM
// has two ways to write some, and none for the mass of the sun.
var physical = map[string][]string{
	"°":          {"deg"},
	"°C":         {"Cel"},
	"°F":         {"[degF]"},
	"C":          {"Cel"},
	"F":          {"[degF]"},
	"Degree":     {"deg"},
	"Radian":     {"rad"},
	"Turn":       {"circ", "{turn}"},
	"in":         {"[in_i]"},
	"ft":         {"[ft_i]"},
	"Foot":       {"[ft_i]"},
	"mi":         {"[mi_i]"},
	"Mile":       {"[mi_i]"},
	"Millimeter": {"mm"},
	"µm":         {"um"},
	"Meter":      {"m"},
	"Kilometer":  {"km"},
	"au":         {"AU"},
	"ly":         {"[ly]"},
	"pc":         {"pc"},
	"mph":        {"[mi_i]/h"},
	"ft²":        {"[ft_i]2", "[sft_i]"},
	"mi2":        {"[mi_i]2", "[smi_us]"},
	"acre":       {"[acr_us]", "[acr_br]"},
	"ha":         {"har", "ha"},
	"Cubic foot": {"[ft_i]3", "[cft_i]"},
	"L":          {"L", "l"},
	"mg/L":       {"mg/L", "mg/l"},
	"Milliliter": {"mL", "ml"},
	"Teaspoon":   {"[tsp_us]", "[tsp_m]"},
	"gal":        {"[gal_us]"},
	"Gallon":     {"[gal_us]"},
	"impgal":     {"[gal_br]"},
	"bbl":        {"[bbl_us]"},
	"Barrel":     {"[bbl_us]"},
	"Kilogram":   {"kg"},
	"lb":         {"[lb_av]"},
	"Pound":      {"[lb_av]"},
	"Metric ton": {"t"},
	"Ton":        {"t", "[ston_av]", "[lton_av]"},
	"M☉":         {"M☉", "[m_sun]", "{M☉}", "{solar mass}", "{solar masses}", "solar mass", "solar masses"},
	"Bit":        {"bit"},

	"Square meter":               {"m2"},
	"Meter per millisecond":      {"m/ms"},
	"Centimeter per millisecond": {"cm/ms"},
	"Kilometer per millisecond":  {"km/ms"},
}
