package quote

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/seed-ad1655d8/newswire/internal/names"
	"github.com/seed-ad1655d8/newswire/internal/span"
)

var kinds = map[byte]names.Kind{'P': names.Person, 'N': names.NORP, 'O': names.Org, 'G': names.GPE, 'W': names.Work}

// parse takes the marks out of a case: its names, as in {P1|Ann Lee}, and the quotes, as
// mark writes them. A ¶ is a line break.
func parse(marked string) (text string, mentions []Name) {
	var b strings.Builder
	var open Name
	marked = strings.ReplaceAll(marked, "¶", "\n")
	for i := 0; i < len(marked); {
		rest := marked[i:]
		switch {
		case rest[0] == '{':
			n, _, _ := strings.Cut(rest[2:], "|")
			entity, _ := strconv.Atoi(n)
			open = Name{Span: span.Span{Start: b.Len()}, Entity: entity, Kind: kinds[rest[1]]}
			i += len("{P|") + len(n)
		case rest[0] == '}':
			open.End = b.Len()
			mentions = append(mentions, open)
			i++
		case strings.HasPrefix(rest, "⟦"):
			i += strings.Index(rest, "|") + 1
		case strings.HasPrefix(rest, "⟧"):
			i += len("⟧")
		default:
			b.WriteByte(rest[0])
			i++
		}
	}
	return b.String(), mentions
}

// mark writes the quotes of text into it, ⟦1|as said by entity 1⟧ or ⟦~1|indirectly⟧, and
// the names as parse takes them.
func mark(text string, mentions []Name, quotes []Quote) string {
	at := make(map[int]string) // what stands before an offset
	for _, q := range quotes {
		at[q.Start] += fmt.Sprintf("⟦%s%d|", map[bool]string{true: "~"}[q.Indirect], q.Speaker)
		at[q.End] = "⟧" + at[q.End]
	}
	for _, n := range mentions {
		for letter, kind := range kinds {
			if kind == n.Kind {
				at[n.Start] += fmt.Sprintf("{%c%d|", letter, n.Entity)
			}
		}
		at[n.End] = "}" + at[n.End]
	}
	var b strings.Builder
	for i := 0; i <= len(text); i++ {
		b.WriteString(at[i])
		if i < len(text) {
			b.WriteByte(text[i])
		}
	}
	return strings.ReplaceAll(b.String(), "\n", "¶")
}

func TestFind(t *testing.T) {
	for name, cases := range map[string]string{
		"quotation marks": `
			"⟦1|We lost,⟧" said {P1|Ann Lee}. “⟦1|We lost,⟧” said {P1|Lee}. „⟦1|We lost⟧“, said {P1|Lee}. «⟦1|We lost⟧», said {P1|Lee}. »⟦1|We lost⟧«, said {P1|Lee}.
			'⟦1|We lost,⟧' said {P1|Lee}. ‘⟦1|We don’t know the players’ names,⟧’ said {P1|Lee}. '⟦1|It's the workers' day,⟧' said {P1|Lee}.
			{P1|Lee} said: "⟦1|I told him 'go home' and "stay there" at once.⟧"
			It was the '90s, rock 'n' roll and the boys' night, 6' 2" tall.
			{P1|Lee} said, "⟦1|We lost.⟧ " Then she left.
			It said "we lost and left without a word.`,
		"paragraphs": `
			{P1|Lee} said: "⟦1|We lost.⟧¶¶"⟦1|Then we won.⟧¶¶"⟦1|And so it ended.⟧"¶¶{P2|Roy Poe} left.
			“⟦1|We lost,⟧” {P1|Lee} said. “⟦1|It was late.⟧¶“⟦1|It rained.⟧” {P2|Poe} left.
			"A mark that nobody closed.¶Then {P1|Lee} said "⟦1|it rained all day⟧".`,
		"tag after": `
			"⟦1|We lost,⟧" the coach, {P1|Ann Lee}, said. "⟦1|It rained.⟧"
			"⟦1|We went,⟧" said {P1|Lee}, "⟦1|and came back.⟧"
			"⟦1|We lost⟧", {O2|Leeds} coach {P1|Ann Lee} told the {O3|BBC} on Friday.
			"⟦1|Did we lose?⟧" {P1|Lee} asked. "⟦1|We did!⟧" she said.
			"⟦1|We lost,⟧" said her mother, {P1|Ann Lee}, before {P2|Poe} came.
			"⟦1|We lost,⟧" {P1|Ann Lee} of the {O2|Miners Union}, who was there, told reporters.
			"⟦2|We regret it,⟧" a {O2|Miners Union} spokeswoman said. "⟦0|We saw it,⟧" a neighbour said.
			"⟦1|It is over⟧" — {P1|Ann Lee}
			The "⟦1|main cause⟧" of it is unknown, {P1|Lee} added.`,
		"tag before": `
			{P1|Ann Lee}, a lawyer for {P2|Poe}, told the {O3|BBC}: "⟦1|We lost.⟧"
			The mayor of {G2|Paris}, {P1|Ann Lee}, wrote on Friday that "⟦1|it is over⟧".
			{P1|Ann Lee} of {O2|Yale}, who led the study, said "⟦1|we found none⟧" and called it a "⟦1|sad day⟧".
			Speaking to {O3|Reuters}, {P1|Lee} went on to say "⟦1|we lost⟧".
			{O2|Shell} said in a statement it was "⟦2|fully prepared⟧". {O3|Reuters} quoted {P1|Lee} as saying "⟦1|we lost⟧".
			A spokesman for {O2|Shell} said "⟦2|no comment⟧". A lawyer for {P1|Lee} said "⟦0|no comment⟧".
			{P1|Lee} was described by {O2|Time} as "⟦2|quick and fearless⟧". Police said the man was "⟦0|armed⟧".
			{P1|Lee} rejected the plan, calling it "⟦1|null and void⟧" and "⟦1|absurd⟧", with {P2|Poe} describing it as "⟦2|vague⟧".
			According to {P1|Lee}, the game was "⟦1|lost⟧".`,
		"who is meant": `
			{P1|Lee} met {P2|Poe} on Friday. "⟦1|We lost,⟧" she said.
			{P1|Lee} won. He said {P2|Poe} was "⟦1|brave⟧"; however, "⟦1|so were others⟧", he added.
			When {P1|Lee} came home, "⟦1|I slept,⟧" she told {P2|Poe}.
			Governor {P1|Ann Lee} met {P2|Roy Poe}. The governor said: "⟦1|We lost.⟧"
			The {O1|Court of Appeal} ruled on Friday. The court found the order was "⟦1|unlawful⟧".
			{O1|Shell} cut jobs. In their statement, they called it "⟦1|hard but necessary⟧".
			{P1|Lee} left. One of the boys told his story. "⟦0|We lost,⟧" he said.
			{P1|Lee} was there. A doctor said: "⟦0|It is late.⟧" The ministry said "⟦0|nothing has changed⟧".`,
		"no quotes": `
			{P1|Lee} sang "{W2|Late Again}" and "{W3|Rain}", in a style called "slow soul".
			They call it so: it is known as "black ice", the so-called "glass road", or "verglas".
			{P1|Edward "Ed" Lee}, nicknamed "the Fox", took the title of "Master of Ceremonies".
			The word "peace" and the term "armed conflict" are in it. A "Late Night" sign hung there.
			It was in a report titled "Plan for the Extension of Roads, Bridges and Tunnels of the Northern Province".
			He drove a "smart" car.`,
		"indirect": `
			According to {O1|CNN}, ⟦~1|ten people died⟧. ⟦~1|Ten people died⟧, according to {O1|CNN}.
			⟦~1|The road was closed⟧, {O1|Reuters} reported.
			{O1|Tass} reported that ⟦~1|the road was closed⟧. The {O2|BBC} reported ⟦~2|the road was closed⟧.
			{P1|Ann Lee}, the mayor, said on Friday that ⟦~1|she would go⟧. {P1|Lee} told the {O2|BBC} ⟦~1|it was late⟧.
			{O1|Shell} said at a press conference ⟦~1|the plant would close⟧.
			{O1|Shell} announced a plan. Police said the road was closed. It was reported by many that he left.`,
		"indirect with time and place": `
			⟦~1|The brakes failed⟧, {O1|Shell} said Monday. ⟦~1|The brakes failed⟧, {O1|Shell} said late Tuesday. ⟦~1|The brakes failed⟧, {O1|Shell} said May 3.
			⟦~1|The plant will close⟧, {O1|Shell} said in a statement. ⟦~1|The plant will close⟧, {O1|Shell} said on Thursday.
			⟦~1|The plant will close⟧, {P1|Ann Lee} told reporters. ⟦~1|The road is shut⟧, {P1|Ann Lee}, the mayor, said Sunday.
			{O1|Shell} said Monday ⟦~1|it would cut jobs⟧. {O1|Shell} said ⟦~1|Monday was a good day⟧.
			⟦~1|On Friday, the brakes failed⟧, {O1|Shell} reported. In short, {O1|Shell} said, it was over.
			On Friday, {O1|Shell} said in a statement ⟦~1|the plant would close⟧. {O1|Shell} said Monday.`,
		"indirect after a dateline": `
			ATLANTA — ⟦~1|The storm grew as it moved⟧, {O1|Tass} said.
			{G2|MILAN} ({O3|Reuters}) - ⟦~1|A fast train left the rails⟧, {O1|Tass} said.
			{G2|LYON}, May 3 — {O1|Tass} said ⟦~1|the road was shut⟧.
			⟦~1|The well-known bridge is shut⟧, {O1|Tass} said.`,
		"relatives": `
			{P2|Poe} came. "⟦0|We lost,⟧" the sister of businessman {P1|Rui Lee} told the {O3|BBC}.
			"⟦0|We lost,⟧" the widow of former President {P1|Lee} said. The father of singer {P1|Ann Lee} said "⟦0|we lost⟧".
			"⟦0|We lost,⟧" the ex-wife of Mr. {P1|Lee} said. "⟦1|We lost,⟧" said {N3|Danish} minister of trade {P1|Ann Lee}.
			Secretary of State {P1|Ann Lee} said it was "⟦1|lost⟧". The club's head of research {P1|Ann Lee} said it was "⟦1|lost⟧".
			"⟦1|We lost,⟧" mayor {P1|Ann Lee} said. At the end of the match {P1|Lee} said "⟦1|we lost⟧".`,
		"unknown verbs": `
			{P2|Poe} came. "⟦1|You're wrong,⟧" {P1|Lee} shot back. "⟦1|Nonsense,⟧" {P1|Lee} snapped.
			{P2|Poe} came. "⟦1|Why?⟧" {P1|Lee} barked. "⟦1|Out!⟧" {P1|Lee} growled.`,
		"companies": `
			{O2|Tass} wrote. "⟦0|We grew,⟧" the {W1|Pod} maker said.
			{O2|Tass} wrote. ⟦~1|{O1|Shell} has pledged a new plant⟧, the company said.`,
	} {
		t.Run(name, func(t *testing.T) {
			for line := range strings.Lines(cases) {
				want := strings.TrimSpace(line)
				text, mentions := parse(want)
				if diff := cmp.Diff(want, mark(text, mentions, Find(text, mentions))); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestCue(t *testing.T) {
	for in, want := range map[string]string{
		`"We lost," said {P1|Lee}.`:                  "said",
		`{P1|Lee} told the {O2|BBC}: "We lost."`:     "told",
		`It was "late", according to {P1|Lee}.`:      "according",
		`According to {P1|Lee}, they lost.`:          "According to",
		`{P1|Lee} came. "We lost and went home."`:    "",
		`{P1|Lee} rejected it, calling it "absurd".`: "calling",
	} {
		text, mentions := parse(in)
		quotes := Find(text, mentions)
		if len(quotes) != 1 {
			t.Errorf("%s: %+v", in, quotes)
			continue
		}
		if got := text[quotes[0].Cue.Start:quotes[0].Cue.End]; got != want {
			t.Errorf("%s: cue %q, want %q", in, got, want)
		}
	}
}

// A role that is known otherwise is as good as one that the text tells.
func TestRole(t *testing.T) {
	text, mentions := parse(`{P1|Lee} met {P2|Poe}. The governor said: "We lost."`)
	mentions[1].Role = "governor"
	if quotes := Find(text, mentions); len(quotes) != 1 || quotes[0].Speaker != 2 {
		t.Errorf("%+v", quotes)
	}
}

// FuzzFind checks that quotes are in order, inside the text, on rune bounds, do not
// overlap, and name a speaker that is in the text.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		`"We lost," said Lee. "It's late.`, "“A\n“B” he said, ‘c’ «d» „e“ 'f' »g«", `X told the "Y": "Z", according to`, "Lee said on that", "a \"b\" (c) and, he added.", "\xe2\x80 \xc2'\"\xff",
	} {
		f.Add(seed, uint16(0b1001))
	}
	f.Fuzz(func(t *testing.T, text string, where uint16) {
		var mentions []Name
		for at, word := range strings.Fields(text) { // each fourth word is a name, or others
			start := strings.Index(text, word)
			if n := len(mentions); where>>(at%16)&1 == 1 && (n == 0 || mentions[n-1].End <= start) {
				mentions = append(mentions, Name{Span: span.Span{Start: start, End: start + len(word)}, Entity: n + 1, Kind: names.Kind(at % 10)})
			}
		}
		at := 0
		quotes := Find(text, mentions)
		for _, q := range quotes {
			if q.Start < at || q.End <= q.Start || q.End > len(text) || q.Speaker < 0 || q.Speaker > len(mentions) {
				t.Fatalf("%+v after %d", q, at)
			}
			if q.Cue.Start < 0 || q.Cue.End < q.Cue.Start || q.Cue.End > len(text) {
				t.Fatalf("cue of %+v", q)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[q.Start:q.End]) {
				t.Fatalf("%q cuts a rune", text[q.Start:q.End])
			}
			at = q.End
		}
		if diff := cmp.Diff(quotes, Find(text, mentions)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text, mentions := parse(strings.Repeat(`The mayor of {G1|Leeds}, {P2|Ann Lee}, told the {O3|BBC} on Friday that the bridge would open next year. "We have waited long enough," she said, "and so have all who live here." `+
		`The plan, which {P4|Roy Poe} called a "waste of money", was agreed in May, according to {O5|Reuters}, after two years of talks.¶`, 100))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text, mentions)
	}
}

// The time for a text that is made to be slow grows as its length, to be seen in MB/s.
func BenchmarkHostile(b *testing.B) {
	for _, part := range []string{`"`, "'", "“", `"said "`, `"a `, `"a" `, "'a ", "’a ", "'as b' c ", "\"a\n", "“«„'\"a ", "«\n“\n", "according to ", "a, ", "Lee said ", `Lee said "a b c d e f g" and `} {
		b.Run(part, func(b *testing.B) {
			text := strings.Repeat(part, 1<<20/len(part))
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Find(text, nil)
			}
		})
	}
}
