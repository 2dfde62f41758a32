package amount

// weighs says whether the pounds at token k, after the number of a, are of mass. Where
// nothing tells, up to some thousands are: newspapers that mean money write "£5".
func (f *finder) weighs(a *figure, k int) bool {
	var buf [16]byte
	switch string(f.word(k, &buf)) {
	case "sterling", "quid", "stg":
		return false
	}
	if f.str(k+1) == "sterling" {
		return false
	}
	if f.str(k+1) == "(" { // "82 pounds (37 kg)"
		for i := k + 3; i < k+7; i++ {
			switch unitOf(f.str(i)) {
			case "kg", "g", "t":
				return true
			}
		}
	}
	for i := k + 1; i < k+6; i++ {
		if payment(f.word(i, &buf)) {
			return false
		}
	}
	if f.str(k+1) == "of" || f.str(k+1) == "per" && f.str(k+2) == "square" {
		return true
	}
	if a.scale >= 1e6 {
		return false
	}
	if f.near(a.first, mass) {
		return true
	}
	return f.told[pound] == "" && !f.near(a.first, payment)
}

// payment says whether a word tells that pounds near it are of money.
func payment(w []byte) bool {
	switch string(w) {
	case "cost", "costs", "costing", "pay", "pays", "paid", "paying", "price", "prices", "priced", "worth", "fine", "fined", "fines", "salary", "wage", "wages", "income", "earn", "earned", "earns", "earning",
		"spend", "spends", "spent", "spending", "debt", "debts", "loan", "loans", "grant", "reward", "prize", "compensation", "donated", "donate", "donation", "donations", "raised", "raise", "funding", "fund", "funds",
		"budget", "profit", "profits", "revenue", "sales", "turnover", "damages", "aid", "investment", "invest", "invested", "money", "taxpayers", "taxpayer", "tax", "taxes", "deal", "contract",
		"bonus", "fee", "fees", "bill", "bills", "savings", "cash", "note", "notes", "coin", "coins", "bail", "refund", "rent", "mortgage", "deposit", "bank", "shares", "owed", "owe", "owes":
		return true
	}
	return false
}

// mass says whether a word tells that pounds near it are of mass.
func mass(w []byte) bool {
	switch string(w) {
	case "weigh", "weighs", "weighed", "weighing", "weight", "heavy", "heavier", "lighter", "ounces", "cargo", "meat", "kg", "kilograms", "kilos", "tons", "tonnes":
		return true
	}
	return false
}
