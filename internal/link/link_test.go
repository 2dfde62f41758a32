package link

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

var kinds = []string{"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT", "LAW", "PRODUCT", "WORK"}

// parse reads a title and a text, parted by ‖ if there is a title, with mentions in them:
// ⟦ORG:1|UN⟧, or ⟦PERSON>ORG:1|UN⟧ if it is taken for a person at first.
func parse(marked string) (title, text string, mentions []Mention) {
	if !strings.Contains(marked, "‖") {
		marked = "‖" + marked
	}
	var b strings.Builder
	for rest := marked; rest != ""; {
		switch {
		case strings.HasPrefix(rest, "‖"):
			rest = strings.TrimLeft(strings.TrimPrefix(rest, "‖"), " ")
			title = b.String()
			b.Reset()
			for i := range mentions {
				mentions[i].Title = true
			}
		case strings.HasPrefix(rest, "⟦"):
			inside, after, _ := strings.Cut(strings.TrimPrefix(rest, "⟦"), "⟧")
			attributes, words, _ := strings.Cut(inside, "|")
			kind, _, _ := strings.Cut(attributes, ":")
			kind, _, _ = strings.Cut(kind, ">")
			start := b.Len()
			b.WriteString(words)
			mentions = append(mentions, Mention{Span: span.Span{Start: start, End: b.Len()}, Kind: names.Kind(slices.Index(kinds, kind))})
			rest = after
		default:
			n := strings.IndexAny(rest[1:], "‖⟦") + 1
			if n == 0 {
				n = len(rest)
			}
			b.WriteString(rest[:n])
			rest = rest[n:]
		}
	}
	return title, b.String(), mentions
}

// mark writes what was found for given into title and text.
func mark(title, text string, given, found []Mention) string {
	var b strings.Builder
	at, s := 0, title
	inTitle := true
	for i, m := range found {
		if inTitle && !m.Title {
			if title != "" {
				b.WriteString(s[at:] + "‖ ")
			}
			inTitle, at, s = false, 0, text
		}
		kind := kinds[m.Kind]
		if was := kinds[given[i].Kind]; was != kind {
			kind = was + ">" + kind
		}
		fmt.Fprintf(&b, "%s⟦%s:%d|%s⟧", s[at:m.Start], kind, m.Entity, s[m.Start:m.End])
		at = m.End
	}
	return b.String() + s[at:]
}

func TestEntities(t *testing.T) {
	for name, cases := range map[string]string{
		"people": `
			⟦PERSON:1|Angela Merkel⟧ spoke. ⟦PERSON:1|Merkel⟧'s plan won; ⟦PERSON:1|Angela⟧ smiled at ⟦PERSON:2|Emmanuel Macron⟧.
			⟦PERSON:1|Warren⟧ leaves the race ‖ Senator ⟦PERSON:1|Elizabeth Warren⟧ and ⟦PERSON:2|Pete Buttigieg⟧ left.
			⟦PERSON:1|Xi Jinping⟧ came, and ⟦PERSON:1|Xi⟧ spoke with ⟦PERSON:2|Kim Jong-un⟧; ⟦PERSON:2|Kim⟧ or ⟦PERSON:2|Kim Jong Un⟧ listened.
			⟦PERSON:1|Yang Tengbo⟧, or ⟦PERSON:1|Tengbo Yang⟧: ⟦PERSON:1|Yang⟧ lost and ⟦PERSON:1|Tengbo⟧ left.
			⟦PERSON:1|Mohammed bin Salman⟧ met ⟦PERSON:2|Bill de Blasio⟧ and ⟦PERSON:3|Ursula von der Leyen⟧. ⟦PERSON:1|bin Salman⟧, ⟦PERSON:2|De Blasio⟧ and ⟦PERSON:3|von der Leyen⟧ ate.
			⟦PERSON:1|Robert Downey Jr.⟧ and ⟦PERSON:1|Downey⟧; ⟦PERSON:2|John F. Kelly⟧, ⟦PERSON:2|John Kelly⟧, ⟦PERSON:2|J. Kelly⟧ and ⟦PERSON:3|Jane Kelly⟧.
			⟦PERSON:1|Ana Ruiz Soto⟧: ⟦PERSON:1|Ruiz⟧, ⟦PERSON:1|Ana Ruiz⟧, ⟦PERSON:1|Ruiz Soto⟧. ⟦PERSON:2|Bashar al-Assad⟧: ⟦PERSON:2|Assad⟧, ⟦PERSON:2|al-Assad⟧.
			⟦PERSON:1|President Obama⟧ is ⟦PERSON:1|Barack Obama⟧. ⟦PERSON:2|Mitch Ray⟧ is ⟦PERSON:2|Mitchell Ray⟧.
			⟦PERSON:1|Trump⟧ ‖ ⟦PERSON:1|Donald Trump⟧ and ⟦PERSON:2|Melania Trump⟧ came. ⟦PERSON:1|Trump⟧ spoke before ⟦PERSON:2|Melania⟧.
			⟦PERSON:1|Paul Roe⟧ and ⟦PERSON:2|Paula Roe⟧ met ⟦PERSON:3|Joan Ray⟧. ⟦PERSON:1|Roe⟧'s friend ⟦PERSON:3|Ms Ray⟧ left.
			⟦PERSON:1|Ann Lee⟧ and ⟦PERSON:2|Bruce Lee⟧ are no kin of ⟦PERSON:3|Ann Leeds⟧.`,
		"ways to write": `
			⟦PERSON:1|Recep Tayyip Erdoğan⟧ is ⟦PERSON:1|Erdogan⟧ and ⟦PERSON:1|ERDOĞAN⟧. ⟦ORG:2|Al-Qaeda⟧ is ⟦ORG:2|al Qaeda⟧.
			⟦PERSON:1|Beto O'Rourke⟧ is ⟦PERSON:1|O’Rourke⟧, and ⟦ORG:2|MarineWatch⟧ is ⟦ORG:2|Marine Watch⟧.
			⟦PERSON:1|Qasem Soleimani⟧, or ⟦PERSON:1|Soleymani⟧, in ⟦GPE:2|Magnitogorsk⟧ or ⟦GPE:2|Magnitigorsk⟧.
			⟦PERSON:1|Hansen⟧ is not ⟦PERSON:2|Hanssmann⟧, ⟦GPE:3|Lima⟧ not ⟦GPE:4|Lisa⟧, and ⟦GPE:5|Iran⟧ not ⟦GPE:6|Iraq⟧.`,
		"initials": `
			The ⟦ORG:1|World Health Organization⟧ (⟦ORG:1|WHO⟧) and the ⟦ORG:2|Kurdistan Workers' Party⟧ (⟦ORG:2|PKK⟧) met. ⟦ORG:1|WHO⟧ and ⟦ORG:2|PKK⟧ left.
			The ⟦ORG:1|European Union⟧ and the ⟦ORG:1|EU⟧, ⟦ORG:2|Transport for London⟧ and ⟦ORG:2|TfL⟧, ⟦ORG:3|Pacific Gas and Electric⟧ and ⟦ORG:3|PG&E⟧.
			⟦ORG:1|NASA⟧ launches ‖ The ⟦ORG:1|National Aeronautics and Space Administration⟧ and the ⟦ORG:2|United States Geological Survey⟧, or ⟦ORG:2|USGS⟧.
			The ⟦ORG:1|United States Central Intelligence Agency⟧ is the ⟦ORG:1|CIA⟧. The ⟦ORG:2|FBI⟧ is not.
			⟦ORG:1|ODX⟧ [⟦ORG:1|Office of the Dairy Exchange⟧] and ⟦ORG:2|Dairy Farmers of Kent⟧ (⟦ORG:2|DairyKent⟧); ⟦ORG:2|DairyKent⟧ sells.
			The ⟦LAW:1|National Dairy Act⟧ (⟦ORG>LAW:1|NDA⟧) and ⟦LAW:2|Milk Act⟧ (⟦ORG:3|DFK⟧).
			⟦PERSON:1|Ann Roe⟧ (⟦NORP:2|D⟧) of ⟦GPE:3|Springfield⟧ (⟦GPE:4|US⟧) and ⟦PERSON:5|Tom Hale⟧ (⟦PERSON:6|Rick Dane⟧).`,
		"organisations": `
			The ⟦ORG:1|European Commission⟧ fined ⟦ORG:2|Boeing Company⟧. ⟦ORG:2|Boeing⟧ said the ⟦ORG:1|Commission⟧ erred.
			⟦ORG:1|Manchester United⟧ beat ⟦ORG:2|Charlotte Hornets⟧ in ⟦GPE:3|Manchester⟧. ⟦ORG:1|United⟧ and ⟦ORG:2|Hornets⟧ left.
			The ⟦ORG:1|United States House of Representatives⟧, or ⟦ORG:1|U.S. House⟧ or ⟦ORG:1|House⟧, and its ⟦ORG:2|House Ways Committee⟧ or ⟦ORG:2|Ways Committee⟧.
			The ⟦ORG:1|State Department⟧ is the ⟦ORG:1|US Department of State⟧, the ⟦ORG:2|Iraqi Parliament⟧ the ⟦ORG:2|Parliament of Iraq⟧.
			⟦ORG:1|Acme Group A/S⟧ is ⟦ORG:1|Acme Group⟧ and ⟦ORG:1|Acme⟧; ⟦ORG:2|Acorn Air⟧ is ⟦ORG:2|Acorn⟧.
			The ⟦ORG:1|United Nations⟧ is not the ⟦ORG:2|United Nations Children's Fund⟧, the ⟦ORG:3|House of Commons⟧ not its ⟦ORG:4|House of Commons Library⟧.`,
		"places": `
			The ⟦GPE:1|US⟧, the ⟦GPE:1|U.S.⟧, the ⟦GPE:1|United States⟧, ⟦GPE:1|America⟧ and the ⟦GPE:1|USA⟧; ⟦NORP:2|American⟧s and ⟦NORP:2|Americans⟧.
			⟦GPE:1|Britain⟧, the ⟦GPE:1|UK⟧ and the ⟦GPE:1|United Kingdom⟧ with ⟦GPE:2|England⟧; ⟦GPE:3|Burma⟧ or ⟦GPE:3|Myanmar⟧.
			⟦GPE:1|China⟧ and the ⟦NORP:2|Chinese⟧, ⟦GPE:3|Virginia⟧ and ⟦GPE:4|West Virginia⟧, ⟦LOC:5|Atlantic Ocean⟧ and ⟦LOC:5|Atlantic⟧.
			⟦GPE:1|New York City⟧ or ⟦GPE:1|New York⟧; ⟦GPE:2|Washington, D.C.⟧ or ⟦GPE:2|Washington⟧; ⟦GPE:3|Mexico City⟧ in ⟦GPE:4|Mexico⟧.
			⟦LOC:1|Eastern Europe⟧ is not ⟦LOC:2|Europe⟧; the ⟦LOC:3|English Channel⟧ is the ⟦LOC:3|Channel⟧. ⟦GPE:4|Korea⟧, ⟦GPE:5|North Korea⟧ and ⟦GPE:5|DPRK⟧.
			⟦FAC:1|Payam International Airport⟧ is ⟦FAC:1|Payam⟧ and the ⟦FAC:1|Airport⟧.`,
		"groups, events, works": `
			⟦NORP:1|Republicans⟧ and a ⟦NORP:1|Republican⟧, ⟦NORP:2|Democrats⟧ and ⟦NORP:2|Democratic⟧ votes, ⟦NORP:3|Kurds⟧ and ⟦NORP:3|Kurdish⟧ towns.
			⟦EVENT:1|Hurricane Humberto⟧, ⟦EVENT:1|Storm Humberto⟧ or ⟦EVENT:1|Humberto⟧; ⟦EVENT:2|2019 World Cup⟧ and ⟦EVENT:3|2023 World Cup⟧.
			The ⟦LAW:1|U.S. Constitution⟧ is the ⟦LAW:1|Constitution of the United States of America⟧.
			A ⟦PRODUCT:1|Boeing 707⟧ or ⟦PRODUCT:1|707⟧ is no ⟦PRODUCT:2|Boeing 737⟧; ⟦WORK:3|Nobel Prize in Physics⟧, or ⟦WORK:3|Nobel Prize⟧.`,
		"aliases": `
			⟦PERSON:1|Jane Roe⟧, also known as "⟦PERSON:1|Lucky⟧", met ⟦PERSON:2|Ann Ode⟧, known as the ⟦PERSON:2|Wren⟧. ⟦PERSON:1|Lucky⟧ won.
			⟦ORG:1|Acme⟧ (formerly ⟦ORG:1|Bolt Works⟧) sued ⟦PERSON:2|Tim Day⟧, formerly of ⟦ORG:3|Nimbus⟧. ⟦PERSON:4|Fay⟧ was born ⟦PERSON:4|Ida Kahn⟧.
			⟦PERSON:1|Sand⟧ called ⟦PERSON:2|Dole⟧ a friend. ⟦PERSON:2|Dole⟧, now with ⟦PERSON:1|Sand⟧, left.`,
		"kinds that err": `
			⟦PERSON>ORG:1|Acme⟧ wins ‖ ⟦ORG:1|Acme⟧ won. ⟦ORG:1|Acme⟧ said so.
			⟦PERSON:1|Ann Roe⟧ ran. ⟦PERSON:1|Roe⟧ fell, ⟦ORG>PERSON:1|Roe⟧ rose.
			⟦GPE>NORP:1|Russian⟧ ships left ⟦GPE:2|Russia⟧.
			⟦GPE:1|Washington⟧ honours ⟦PERSON:2|George Washington⟧. ⟦PERSON:2|Washington⟧ slept in ⟦GPE:1|Washington⟧.`,
	} {
		t.Run(name, func(t *testing.T) {
			for line := range strings.Lines(strings.TrimSpace(cases)) {
				want := strings.TrimSpace(line)
				title, text, given := parse(want)
				found := slices.Clone(given)
				Entities(title, text, found)
				if diff := cmp.Diff(want, mark(title, text, given, found)); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestDescribed(t *testing.T) {
	for text, want := range map[string]string{
		"⟦PERSON:1|Merkel⟧ met ⟦PERSON:1|Angela Merkel⟧.":                                "Angela Merkel",
		"⟦PERSON:1|Obama’s⟧ and ⟦PERSON:1|President Obama⟧, ⟦PERSON:1|Obama⟧":            "Obama",
		"The ⟦ORG:1|WHO⟧, or ⟦ORG:1|World Health Organization⟧.":                         "World Health Organization",
		"⟦NORP:1|Russian⟧ ships of the ⟦NORP:1|Russians⟧":                                "Russian RU",
		"⟦GPE:1|US⟧, ⟦GPE:2|Texas⟧ and ⟦GPE:3|Kosovo⟧":                                   "US US; Texas US-TX; Kosovo XK",
		"⟦GPE:1|Seattle⟧, ⟦GPE:2|Washington⟧":                                            "Seattle; Washington US-WA",
		"⟦GPE:1|Washington⟧ and ⟦GPE:2|New York City⟧, ⟦GPE:2|New York⟧":                 "Washington; New York City",
		"⟦GPE:1|Tbilisi⟧, ⟦GPE:2|Georgia⟧":                                               "Tbilisi; Georgia GE",
		"⟦GPE:1|Florida⟧ and ⟦GPE:2|Georgia⟧":                                            "Florida US-FL; Georgia US-GA",
		"⟦PERSON:1|Jordan⟧, not ⟦ORG:2|Chad⟧":                                            "Jordan; Chad",
		"⟦GPE:1|STATE OF TEXAS⟧ and the ⟦GPE:2|State of Ohio⟧":                           "STATE OF TEXAS; State of Ohio US-OH",
		"⟦NORP:1|Russian⟧ President ⟦PERSON:2|Vladimir Putin⟧":                           "Russian RU; Vladimir Putin (Russian President)",
		"On Monday US Secretary of State ⟦PERSON:1|Mike Pompeo⟧":                         "Mike Pompeo (US Secretary of State)",
		"⟦PERSON:1|Angela Merkel⟧, the German chancellor, met":                           "Angela Merkel (German chancellor)",
		"⟦PERSON:1|Ann Roe⟧, 45, a former mayor of Bath who won,":                        "Ann Roe (former mayor of Bath)",
		"In May former vice president ⟦PERSON:1|Joe Biden⟧":                              "Joe Biden (former vice president)",
		"He is Russia's president ⟦PERSON:1|Putin⟧":                                      "Putin (president)",
		"a basketball coach, ⟦PERSON:1|Ann Roe⟧, won":                                    "Ann Roe",
		"said the president. ⟦PERSON:1|Ann Roe⟧ won":                                     "Ann Roe",
		"a gift of the president to ⟦PERSON:1|Ann Roe⟧ and the queen":                    "Ann Roe",
		"⟦PERSON:1|Ann Roe⟧, President ⟦PERSON:2|Tim Day⟧, and ⟦PERSON:3|Ida Kahn⟧":      "Ann Roe; Tim Day (President); Ida Kahn",
		"⟦PERSON:1|Roe⟧ won. ⟦PERSON:1|Ann Roe⟧, chief executive of Acme and owner, and": "Ann Roe (chief executive of Acme)",
		"⟦GPE:1|CHICAGO⟧ (AP) — In ⟦GPE:1|Chicago⟧":                                      "Chicago",
		"Oman's foreign minister, ⟦PERSON:1|Badr Sole⟧, left":                            "Badr Sole (foreign minister)",
		"A Commerce Department spokesperson, ⟦PERSON:1|Greg Dale⟧, left":                 "Greg Dale (Commerce Department spokesperson)",
		"They saw the mayor, ⟦PERSON:1|Ann Roe⟧, and others":                             "Ann Roe",
		"They saw the mayor, ⟦PERSON:1|Ann Roe⟧ and others":                              "Ann Roe",
		"Dr. ⟦PERSON:1|Ann Roe⟧, an astronomer at Kent, left":                            "Ann Roe (astronomer at Kent)",
		"Dr. ⟦PERSON:1|Ann Roe⟧ left. Mayor ⟦PERSON:1|Roe⟧ fell":                         "Ann Roe (Mayor)",
		"Then WHO Director-General Dr. ⟦PERSON:1|Ann Roe⟧ left":                          "Ann Roe (WHO Director-General)",
		"Then Maj. Gen. ⟦PERSON:1|Ann Roe⟧ and Rear Adm. ⟦PERSON:2|Tim Day⟧":             "Ann Roe (Maj. Gen.); Tim Day (Rear Adm.)",
		"⟦PERSON:1|Tim Day Jr.⟧, ⟦PERSON:1|Tim Day⟧ and ⟦PERSON:2|Tim Day III⟧":          "Tim Day Jr.; Tim Day III",
		"The ⟦GPE:1|Russian⟧ ships":                                                      "Russian RU",
		"Former U.S. Rep. ⟦PERSON:1|Ann Roe⟧ and Gen. ⟦PERSON:2|Tim Day⟧":                "Ann Roe (Former U.S. Rep.); Tim Day (Gen.)",
	} {
		title, text, mentions := parse(text)
		var got []string
		for _, e := range Entities(title, text, mentions) {
			s := e.Name
			if e.Code != "" {
				s += " " + e.Code
			}
			if e.Role != "" {
				s += " (" + e.Role + ")"
			}
			got = append(got, s)
		}
		if diff := cmp.Diff(want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}
