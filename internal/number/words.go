package number

// class is what a word does in a number.
type class uint8

const (
	other class = iota
	article
	and
	of
	ones    // zero to nineteen
	tens    // twenty to ninety
	hundred // hundred
	scale   // thousand and above
	dozen
	part // half, third, quarter
	couple
	vague // several, few
)

type entry struct {
	class  class
	plural bool
	value  float64
}

// lookup finds a word in lower case.
func lookup(w []byte) entry {
	switch string(w) {
	case "a", "an":
		return entry{class: article, value: 1}
	case "and":
		return entry{class: and}
	case "of":
		return entry{class: of}
	case "zero":
		return entry{class: ones, value: 0}
	case "one":
		return entry{class: ones, value: 1}
	case "two":
		return entry{class: ones, value: 2}
	case "three":
		return entry{class: ones, value: 3}
	case "four":
		return entry{class: ones, value: 4}
	case "five":
		return entry{class: ones, value: 5}
	case "six":
		return entry{class: ones, value: 6}
	case "seven":
		return entry{class: ones, value: 7}
	case "eight":
		return entry{class: ones, value: 8}
	case "nine":
		return entry{class: ones, value: 9}
	case "ten":
		return entry{class: ones, value: 10}
	case "eleven":
		return entry{class: ones, value: 11}
	case "twelve":
		return entry{class: ones, value: 12}
	case "thirteen":
		return entry{class: ones, value: 13}
	case "fourteen":
		return entry{class: ones, value: 14}
	case "fifteen":
		return entry{class: ones, value: 15}
	case "sixteen":
		return entry{class: ones, value: 16}
	case "seventeen":
		return entry{class: ones, value: 17}
	case "eighteen":
		return entry{class: ones, value: 18}
	case "nineteen":
		return entry{class: ones, value: 19}
	case "twenty":
		return entry{class: tens, value: 20}
	case "thirty":
		return entry{class: tens, value: 30}
	case "forty":
		return entry{class: tens, value: 40}
	case "fifty":
		return entry{class: tens, value: 50}
	case "sixty":
		return entry{class: tens, value: 60}
	case "seventy":
		return entry{class: tens, value: 70}
	case "eighty":
		return entry{class: tens, value: 80}
	case "ninety":
		return entry{class: tens, value: 90}
	case "tens":
		return entry{class: tens, value: 10, plural: true}
	case "hundred":
		return entry{class: hundred, value: 100}
	case "hundreds":
		return entry{class: hundred, value: 100, plural: true}
	case "thousand":
		return entry{class: scale, value: 1e3}
	case "thousands":
		return entry{class: scale, value: 1e3, plural: true}
	case "lakh":
		return entry{class: scale, value: 1e5}
	case "lakhs":
		return entry{class: scale, value: 1e5, plural: true}
	case "million":
		return entry{class: scale, value: 1e6}
	case "millions":
		return entry{class: scale, value: 1e6, plural: true}
	case "crore":
		return entry{class: scale, value: 1e7}
	case "crores":
		return entry{class: scale, value: 1e7, plural: true}
	case "billion":
		return entry{class: scale, value: 1e9}
	case "billions":
		return entry{class: scale, value: 1e9, plural: true}
	case "trillion":
		return entry{class: scale, value: 1e12}
	case "trillions":
		return entry{class: scale, value: 1e12, plural: true}
	case "quadrillion":
		return entry{class: scale, value: 1e15}
	case "dozen":
		return entry{class: dozen, value: 12}
	case "dozens":
		return entry{class: dozen, value: 12, plural: true}
	case "half":
		return entry{class: part, value: 1. / 2}
	case "third", "thirds":
		return entry{class: part, value: 1. / 3}
	case "quarter", "quarters", "fourth", "fourths":
		return entry{class: part, value: 1. / 4}
	case "fifth", "fifths":
		return entry{class: part, value: 1. / 5}
	case "eighth", "eighths":
		return entry{class: part, value: 1. / 8}
	case "tenth", "tenths":
		return entry{class: part, value: 1. / 10}
	case "couple":
		return entry{class: couple, value: 2}
	case "several", "few":
		return entry{class: vague}
	}
	return entry{}
}
