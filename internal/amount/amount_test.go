package amount

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// marked writes the amounts into their text: ⟦5%|5 %⟧, with the mod if there is one, and a #
// before what is counted.
func marked(text string, amounts []Amount) string {
	var b strings.Builder
	at := 0
	for _, a := range amounts {
		kind := map[Kind]string{Count: "#"}[a.Kind]
		value := kind + strconv.FormatFloat(a.Number, 'f', -1, 64) + " " + a.Unit
		if a.Mod != "" {
			value += " " + string(a.Mod)
		}
		fmt.Fprintf(&b, "%s⟦%s|%s⟧", text[at:a.Start], text[a.Start:a.End], value)
		at = a.End
	}
	return b.String() + text[at:]
}

// unmark takes out what marked writes.
func unmark(s string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "⟦")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		inside, after, _ := strings.Cut(rest, "⟧")
		text, _, _ := strings.Cut(inside, "|")
		b.WriteString(text)
		s = after
	}
}

// find checks that of every text what is marked in it is found, and nothing else.
func find(t *testing.T, texts []string) {
	t.Helper()
	for _, want := range texts {
		text := unmark(want)
		if diff := cmp.Diff(want, marked(text, Find(text))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestMoney(t *testing.T) {
	find(t, []string{
		"worth ⟦1.75 trillion yuan|1750000000000 CNY⟧ (⟦$237 billion|237000000000 USD⟧)",
		"⟦890 billion rubles|890000000000 RUB⟧, ⟦USD 200|200 USD⟧, ⟦115USD|115 USD⟧, ⟦$8.3M|8300000 USD⟧ and ⟦100₾|100 GEL⟧",
		"⟦30 MUSD|30000000 USD⟧, ⟦MAUD 60|60000000 AUD⟧ and ⟦75 USD million|75000000 USD⟧",
		"⟦€1.2bn|1200000000 EUR⟧, ⟦48.2m pounds|48200000 GBP⟧ and ⟦EUR50m|50000000 EUR⟧",
		"⟦CDN$11,000|11000 CAD⟧, ⟦C$10,000|10000 CAD⟧, ⟦US$5 million|5000000 USD⟧, ⟦$A50m|50000000 AUD⟧, ⟦R$5 million|5000000 BRL⟧",
		"⟦c $ 16.4 million|16400000 CAD⟧, ⟦hk $ 10.05 billion|10050000000 HKD⟧, ⟦u.s $ 100,000,000|100000000 USD⟧, ⟦U.S. $5|5 USD⟧, ⟦usd$ 15|15 USD⟧",
		"It gave us ⟦$5|5 USD⟧ and cost the US ⟦$6|6 USD⟧.",
		"a ⟦$2.5-million|2500000 USD⟧ contract, ⟦$40-million|40000000 USD⟧ in aid, a ⟦$45|45 USD⟧-a-share offer",
		"⟦half a million US dollars|500000 USD⟧, ⟦quarter million us dollars|250000 USD⟧, ⟦a million-dollar|1000000 USD⟧ prize",
		"⟦3 dollars 50 cents|3.5 USD⟧, ⟦thirteen dollars and forty-five cents|13.45 USD⟧, ⟦£5 50p|5.5 GBP⟧, ⟦3 yuan 50 fen|3.5 CNY⟧",
		"It costs ⟦15 dollars 50|15.5 USD⟧.",
		"⟦50 cents|0.5 USD⟧, ⟦470 pence|4.7 GBP⟧, ⟦17.3 pence|0.173 GBP⟧, ⟦99¢|0.99 USD⟧, ⟦11c|0.11 USD⟧ a share, ⟦50p|0.5 GBP⟧ a litre, ⟦15 Hong Kong cents|0.15 HKD⟧",
		"⟦100,000 Georgian lari|100000 GEL⟧, ⟦one billion złotys|1000000000 PLN⟧, ⟦250 million dutch guilders|250000000 NLG⟧, ⟦DM 100 million|100000000 DEM⟧, ⟦274,500 marks|274500 DEM⟧",
		"⟦35 lakh rupees|3500000 INR⟧, ⟦12,34,567.89 rupees|1234567.89 INR⟧, ⟦Rs 5 crore|50000000 INR⟧, ⟦Rupees 5 lakh|500000 INR⟧, ⟦₹500cr|5000000000 INR⟧",
		"⟦dlrs 14 billion|14000000000 USD⟧, ⟦14 mln dlrs|14000000 USD⟧, ⟦#557 million|557000000 GBP⟧ of old wires",
		"⟦300,000 West African CFA francs|300000 XOF⟧, ⟦20 New Taiwan dollars|20 TWD⟧, ⟦200 British pounds sterling|200 GBP⟧, ⟦9 North Korean won|9 KPW⟧",
		"⟦R20-million|20000000 ZAR⟧, ⟦P1.5 billion|1500000000 PHP⟧, ⟦N5bn|5000000000 NGN⟧, ⟦KSh500|500 KES⟧, ⟦GH¢500|500 GHS⟧, ⟦IR£5m|5000000 IEP⟧",
		"They gave ⟦4 billion more dollars|4000000000 USD⟧.",
		"⟦$.50|0.5 USD⟧, ⟦$24.7 billion dollars|24700000000 USD⟧, ⟦$500 CAD|500 CAD⟧",
		"⟦$4 billion|4000000000 USD EQUAL_OR_MORE⟧-plus, ⟦$500|500 USD EQUAL_OR_LESS⟧ or less, nearly ⟦$5|5 USD LESS_THAN⟧, more than ⟦€20|20 EUR MORE_THAN⟧",
		"The pound rose to ⟦$1.25|1.25 USD⟧ and ⟦85 pence|0.85 GBP⟧.",
		"⟦thousands of Euros|1000 EUR EQUAL_OR_MORE⟧ and ⟦several million dollars|1000000 USD EQUAL_OR_MORE⟧",
		"⟦6.25 BTC|6.25 BTC⟧ or ⟦6 bitcoins|6 BTC⟧",
	})
}

// Codes and names of money that mostly mean something else.
func TestNotMoney(t *testing.T) {
	find(t, []string{
		"TOP 10, CUP 2019, COP 26, PHP 7, ALL 50, a Y2K bug, R5004, 8K $$$",
		"⟦TRY 5,000|5000 TRY⟧ and ⟦MAD 200 million|200000000 MAD⟧",
		"50 Cent sang, in 3 Dollar General, 3 won gold, of ⟦4,500 candidates|#4500 candidates⟧ 3,000 won by a lot",
		"⟦10,000 real customers|#10000 customers⟧, ⟦5 crowns|#5 crowns⟧",
		"in 2012 dollars",
		"rising 1080p and the 5Rs",
		"dollars and cents, a $ sign, USD",
	})
}

// A currency that shares its name is the one that the text has named, or that of the
// country it speaks of.
func TestWhich(t *testing.T) {
	find(t, []string{
		"It cost ⟦CDN$11,000|11000 CAD⟧, then ⟦$5|5 CAD⟧.",
		"It cost ⟦C$11|11 CAD⟧ or ⟦US$9|9 USD⟧, then ⟦$5|5 USD⟧.",
		"In Canada it is ⟦$5|5 USD⟧.",
		"⟦5 Lebanese pounds|5 LBP⟧ or ⟦5,000 million pounds|5000000000 LBP⟧",
		"Argentina's central bank spent ⟦500 pesos|500 ARS⟧ and Chile ⟦400 pesos|400 CLP⟧.",
		"In Denmark it is ⟦5 million kroner|5000000 DKK⟧, in Pakistan ⟦Rs 5 billion|5000000000 PKR⟧.",
		"⟦5 francs|5 CHF⟧. ⟦5 French francs|5 FRF⟧, ⟦500 pesos|500 MXN⟧",
	})
}

func TestPounds(t *testing.T) {
	find(t, []string{
		"He weighed ⟦82 pounds|82 [lb_av]⟧ (⟦37 kg|37 kg⟧).",
		"⟦6|6 [lb_av] START⟧ to ⟦10 pounds|10 [lb_av] END⟧ (⟦3|3 kg START⟧ to ⟦5 kilos|5 kg END⟧)",
		"⟦5 million pounds|5000000 [lb_av]⟧ of beef, ⟦32 pounds per square inch|32 [psi]⟧",
		"a ⟦24 million pounds|24000000 GBP⟧ loss",
		"She was fined ⟦500 pounds|500 GBP⟧.",
		"a ⟦five-pound|5 GBP⟧ note",
		"He paid ⟦£5|5 GBP⟧. She paid ⟦20 pounds|20 GBP⟧.",
		"⟦7 pounds, 8 ounces|7.5 [lb_av]⟧",
	})
}

// A number without a unit is of the currency last named.
func TestBare(t *testing.T) {
	find(t, []string{
		"It made a ⟦947 million pounds|947000000 GBP⟧ turnover for a ⟦107 million|107000000 GBP⟧ loss.",
		"It lost ⟦$5 billion|5000000000 USD⟧ last year. It may lose ⟦4 billion|4000000000 USD⟧ more.",
		"It lost ⟦$5 billion|5000000000 USD⟧ and ⟦4 million customers|#4000000 customers⟧, 3 million of them here.",
		"It lost ⟦$5 billion|5000000000 USD⟧ in 4 billion years to ⟦2 million Americans|#2000000 Americans⟧ and 3.",
		"It lost ⟦$5 million|5000000 USD⟧. It rained. Then 4 million more.",
	})
}

func TestPercent(t *testing.T) {
	find(t, []string{
		"⟦95%|95 %⟧, ⟦3 percent|3 %⟧, ⟦3 per cent|3 %⟧, ⟦3 pct|3 %⟧, ⟦one percent|1 %⟧, ⟦zero percent|0 %⟧, ⟦10pc|10 %⟧, ⟦.5 percent|0.5 %⟧, a ⟦6 1/4%|6.25 %⟧ bond",
		"⟦3.5 percentage points|3.5 pp⟧, a ⟦0.25-percentage-point|0.25 pp⟧ cut, ⟦25 basis points|0.25 pp⟧, ⟦half a percentage point|0.5 pp⟧",
		"a ⟦4%|4 %⟧ share (⟦-5%|-5 %⟧), ⟦-5%|-5 %⟧, ⟦−5%|-5 %⟧",
		"⟦10|10 % START⟧–⟦15%|15 % END⟧, ⟦80%|80 %⟧-⟦20%|20 %⟧",
		"issn%280024%2D9114%29, 38,400 baud, 57600 bps",
	})
}

func TestQuantity(t *testing.T) {
	find(t, []string{
		"a ⟦22-mile|22 [mi_i]⟧ (⟦35-km|35 km⟧) trip, ⟦93 million miles|93000000 [mi_i]⟧, ⟦10 1/2 miles|10.5 [mi_i]⟧, ⟦7.62mm|7.62 mm⟧ barrels, ⟦2.5 micrometers|2.5 um⟧",
		"a ⟦48-acre|48 [acr_us]⟧ space of ⟦35,000 square feet|35000 [sft_i]⟧, ⟦24703m2|24703 m2⟧, ⟦500 sq. ft|500 [sft_i]⟧. and ⟦40 square km|40 km2⟧",
		"⟦1,500 cubic feet per second|1500 [cft_i]/s⟧, ⟦18 litres|18 L⟧ (⟦4.0 imp gal|4 [gal_br]⟧; ⟦4.8 US gal|4.8 [gal_us]⟧)",
		"⟦0.5 mg/L|0.5 mg/L⟧, ⟦35 micrograms per cubic meter|35 ug/m3⟧, ⟦412 parts per million|412 [ppm]⟧",
		"⟦80 miles per hour|80 [mi_i]/h⟧, ⟦60 miles an hour|60 [mi_i]/h⟧, ⟦285 kph|285 km/h⟧, ⟦8 m/s|8 m/s⟧, ⟦15 knots|15 [kn_i]⟧, ⟦50 km/ms|50 km/ms⟧",
		"Winds reached ⟦130 mph|130 [mi_i]/h⟧. Hurricanes weigh ⟦200lbs|200 [lb_av]⟧.",
		"⟦28° Celsius|28 Cel⟧, ⟦450°F|450 [degF]⟧, ⟦40 deg celsius|40 Cel⟧, ⟦minus 5 degrees Celsius|-5 Cel⟧, ⟦30 degrees|30 Cel⟧, a ⟦45 degree|45 deg⟧ angle",
		"a heat of ⟦30C|30 Cel⟧ (⟦86F|86 [degF]⟧)",
		"⟦1010 ± 195 light years|1010 [ly]⟧, ⟦110 light-years|110 [ly]⟧, ⟦5.0 ± 0.4 M☉|5 {solar mass}⟧, ⟦310 pc|310 pc⟧, ⟦1au|1 AU⟧",
		"⟦1.3 Jupiter masses|1.3 {Jupiter mass}⟧ and ⟦11 Earth radii|11 {Earth radius}⟧, ⟦28.79 inHg|28.79 [in_i'Hg]⟧, on ⟦5 m|5 m⟧ high waves",
		"⟦13 TeV|13 TeV⟧, ⟦2 electronvolts|2 eV⟧, ⟦5 tesla|5 T⟧, ⟦300 newtons|300 N⟧, ⟦30 bar|30 bar⟧, ⟦5 arcseconds|5 ''⟧, ⟦3 light-minutes|3 [c].min⟧",
		"⟦300 megawatts|300 MW⟧, ⟦1,200 kilowatt-hours|1200 kW.h⟧, ⟦2.4 GHz|2.4 GHz⟧, ⟦1.5GB|1.5 GBy⟧, ⟦100 Mbps|100 Mbit/s⟧",
		"⟦5.7 million barrels|5700000 [bbl_us]⟧ a day, ⟦5m tonnes|5000000 t⟧, ⟦3.5-tonne|3.5 t⟧",
		"⟦six feet two inches|6.166666666666667 [ft_i]⟧, ⟦6ft 2in|6.166666666666667 [ft_i]⟧, the ⟦6-foot-6|6.5 [ft_i]⟧ forward, ⟦5'6\"|5.5 [ft_i]⟧, ⟦11 stone 7 pounds|11.5 [stone_av]⟧",
		"⟦half a mile|0.5 [mi_i]⟧, a ⟦quarter of a mile|0.25 [mi_i]⟧, ⟦three-quarters of a mile|0.75 [mi_i]⟧, a ⟦half-mile|0.5 [mi_i]⟧ walk",
		"a ⟦75 m|75 m⟧ (⟦250 ft|250 [ft_i]⟧) ship, the men's ⟦100m|100 m⟧ final, a wall ⟦5m|5 m⟧ high",
		"⟦10+ miles|10 [mi_i] EQUAL_OR_MORE⟧, ⟦50-odd miles|50 [mi_i] APPROX⟧, about ⟦30 metres|30 m APPROX⟧",
	})
}

func TestNotQuantity(t *testing.T) {
	find(t, []string{
		"5m were there, 5G phones, a 5K in 4K, 21st 5 years, SCP-173C, 24703m212, a 360° photo, 32-bit, magnitude 6.4",
		"He stood on his two feet with two degrees, one foot in the door, for 5 years, aged 12.",
		"at 10:30, hundreds of miles away, with 102 in the final, 3 in high school, 5 in (1990)",
	})
}

func TestCount(t *testing.T) {
	find(t, []string{
		"⟦12 Britons|#12 Britons⟧ and ⟦34,000 Palestinians|#34000 Palestinians⟧, three out of 4 people, a gain (+⟦3%|3 %⟧)",
		"⟦5,500 people|#5500 people⟧ and ⟦21 confirmed cases|#21 cases⟧, at least ⟦two police officers|#2 officers EQUAL_OR_MORE⟧",
		"⟦dozens of protesters|#12 protesters EQUAL_OR_MORE⟧, ⟦thousands more homes|#1000 homes EQUAL_OR_MORE⟧, ⟦tens of thousands of Iraqi soldiers|#10000 soldiers EQUAL_OR_MORE⟧",
		"⟦a dozen people|#12 people⟧, ⟦half a dozen men|#6 men⟧, ⟦2m jobs|#2000000 jobs⟧, ⟦12 high-profile cases|#12 cases⟧, ⟦2000 people|#2000 people⟧, ⟦100-plus people|#100 people EQUAL_OR_MORE⟧",
		"⟦6|#6 people START⟧ to ⟦8 people|#8 people END⟧, ⟦four|#4 people⟧ or ⟦five people|#5 people⟧",
	})
}

func TestNotCount(t *testing.T) {
	find(t, []string{
		"The 2019 elections, No. 5 seeds, phase 3 trials, May 5 protests, Channel 4 documents, 9/11 attacks, Covid-19 cases",
		"3-2 wins, one in five, 5 times, 20 business days, three workers' rights, 5-star hotels, 12-year-old boys, the 1960s stars, 5 is less",
	})
}

// Each number of a range is an amount, with what the other has of unit and scale.
func TestRanges(t *testing.T) {
	find(t, []string{
		"between ⟦$5|5000000000 USD START⟧ and ⟦$7 billion|7000000000 USD END⟧",
		"⟦three|3 [ft_i] START⟧ to ⟦six feet|6 [ft_i] END⟧, ⟦forty|40 m⟧ or ⟦fifty metres|50 m⟧, ⟦six|6 [ft_i] START⟧- to ⟦eight-foot|8 [ft_i] END⟧ waves",
		"⟦$3|3000000 USD START⟧-⟦4 million|4000000 USD END⟧, ⟦15|15000000 USD START⟧–⟦25 million dollars|25000000 USD END⟧, ⟦$500,000|500000 USD START⟧ to ⟦$2 million|2000000 USD END⟧",
		"⟦$0.50|0.5 USD START⟧ -⟦$2.00|2 USD END⟧ but 95.08 ⟦-4.39%|-4.39 %⟧",
		"It rose ⟦$2|2 USD⟧ to ⟦$75|75 USD⟧, from ⟦5|5 % START⟧ to ⟦10 percent|10 % END⟧, ⟦47 percent|47 %⟧ to ⟦40 percent|40 %⟧",
		"⟦10|10 [ft_i]⟧ by ⟦12 feet|12 [ft_i]⟧, ⟦3 m|3 m⟧ x ⟦4 m|4 m⟧, a ⟦20|20 [ft_i]⟧-by-⟦30-foot|30 [ft_i]⟧ room, 4x100m",
		"⟦20°|20 Cel START⟧ to ⟦25°C|25 Cel END⟧, in 2018 to ⟦5%|5 %⟧, won 5-3 games",
		"⟦$5|5 USD⟧ to 20th place, ⟦$5|5 USD⟧ to 10 Downing Street, ⟦$5|5 USD⟧ to 2021",
		"⟦hundreds|100 USD EQUAL_OR_MORE⟧ or ⟦thousands of dollars|1000 USD EQUAL_OR_MORE⟧",
	})
}

// FuzzFind checks what holds for the amounts of any text.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{"$5 to $7 billion, 3 dollars 50 cents", "u.s $ 5 ± 2 m²", "12,34,567.89 rupees or -5°C", "½ mile – 6'2\" .5% #5 million", "5 to 10 \xff pounds (3 kg)", "US$½m, $US5, thousands of Euros", "of a half one minus 5 degrees C."} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		amounts := Find(text)
		at := 0
		for _, a := range amounts {
			if a.Start < at || a.End <= a.Start || a.End > len(text) {
				t.Fatalf("%+v in %d bytes, after %d", a, len(text), at)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[a.Start:a.End]) {
				t.Fatalf("%q cuts a rune", text[a.Start:a.End])
			}
			if a.Unit == "" || math.IsInf(a.Number, 0) || math.IsNaN(a.Number) {
				t.Fatalf("%q is %+v", text[a.Start:a.End], a)
			}
			at = a.End
		}
		if diff := cmp.Diff(amounts, Find(text)); diff != "" {
			t.Fatalf("twice not the same: %s", diff)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("The company said on Tuesday that its profit rose 12 percent to $1.5 billion in the three months that ended in June, from ¥130 million a year before. "+
		"Its shares fell. More than 5,000 people work for it in plants that are up to 300 miles apart, and nobody there has seen as much as this since the strike.\n", 100)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text)
	}
}

// The time for a text that is made to be slow grows as its length, to be seen in MB/s.
func BenchmarkHostile(b *testing.B) {
	for _, part := range []string{"1", "$", "1-", "to ", "$1-", "1 to ", "5 pounds ", "5 pesos ", "1 x ", "half a ", "12,", "1±"} {
		b.Run(part, func(b *testing.B) {
			text := strings.Repeat(part, 1<<20/len(part))
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Find(text)
			}
		})
	}
}
