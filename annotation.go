package newswire

// Field is a text of an article. The zero Field is its Text. It reads and writes as its
// word.
type Field uint8

// The fields that are annotated.
const (
	FieldText  Field = iota // text
	FieldTitle              // title
)

var fieldWords = []string{"text", "title"}

// String returns the word for f.
func (f Field) String() string { return word(fieldWords, f) }

// MarshalText returns the word for f.
func (f Field) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f to the field that text names.
func (f *Field) UnmarshalText(text []byte) error { return setWord(fieldWords, f, text) }

// Mod is what words such as "nearly", "more than" or "early" make of a value, in the
// terms of TIMEX3. The zero Mod leaves it as it is.
type Mod string

// The mods of TIMEX3.
const (
	ModBefore      Mod = "BEFORE"
	ModAfter       Mod = "AFTER"
	ModOnOrBefore  Mod = "ON_OR_BEFORE"
	ModOnOrAfter   Mod = "ON_OR_AFTER"
	ModLessThan    Mod = "LESS_THAN"
	ModMoreThan    Mod = "MORE_THAN"
	ModEqualOrLess Mod = "EQUAL_OR_LESS"
	ModEqualOrMore Mod = "EQUAL_OR_MORE"
	ModStart       Mod = "START"
	ModMid         Mod = "MID"
	ModEnd         Mod = "END"
	ModApprox      Mod = "APPROX"
)
