package viewer

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// index writes the cards of a story: what is known of each of its annotations, with links
// to where they stand. The script shows them one at a time.
func (v *Writer) index(a *newswire.Article, s *annotated) {
	var has []string
	for _, of := range [...]struct {
		n         int
		one, more string
	}{
		{len(a.Entities), "name", "names"}, {len(a.Dates), "date", "dates"},
		{len(a.Amounts), "amount", "amounts"}, {len(a.Quotes), "quote", "quotes"},
	} {
		if of.n > 0 {
			has = append(has, plural(of.n, of.one, of.more))
		}
	}
	if len(has) == 0 {
		v.put(`<p class="none" lang="en">Nothing is marked in this story.</p>` + "\n")
		return
	}
	v.put(`<details class="index" lang="en"><summary>Index <span>%</span></summary>`+"\n"+`<div class="cards">`+"\n", strings.Join(has, ", "))
	said := map[int][]int{}
	for i, q := range a.Quotes {
		if e, ok := s.speakers[q.Speaker]; ok {
			said[e] = append(said[e], i)
		}
	}
	for i := range a.Entities {
		v.entityCard(a, i, said[i])
	}
	for i := range a.Dates {
		v.dateCard(a, i)
	}
	for i := range a.Amounts {
		v.amountCard(a, i)
	}
	for i := range a.Quotes {
		v.quoteCard(a, s, i)
	}
	v.put("</div></details>\n")
}

// openCard begins a card.
func (v *Writer) openCard(id string, kind int, name string) {
	k := kinds[kind]
	if strings.EqualFold(k.one, k.label) {
		k.one = ""
	}
	v.put(`<section class="about" id="%" data-k="%"><h4 dir="auto"`, id, k.label)
	v.inLanguage()
	v.put(`>%</h4><p class="what"><b>%</b> %</p><dl>`, name, k.label, k.one)
}

// fact writes a line of a card, if there is something to write.
func (v *Writer) fact(name, value string) {
	if value != "" {
		v.put("<div><dt>%</dt><dd><bdi>%</bdi></dd></div>", name, value)
	}
}

func (v *Writer) entityCard(a *newswire.Article, i int, said []int) {
	e, id := &a.Entities[i], v.card('e', i)
	v.openCard(id, kindOf(firstEntity, e.Kind), e.Name)
	v.fact("Role", e.Role)
	v.fact("Code", e.Code)
	v.put("</dl>\n<h5>%</h5>", plural(len(e.Mentions), "mention", "mentions"))
	v.openPlaces()
	for j, m := range e.Mentions {
		v.place(a, m.Field, m.Span, markID(id, j))
	}
	v.put("</ol>")
	if len(said) > 0 {
		v.put("<h5>Said</h5>")
		v.openPlaces()
		for _, j := range said {
			v.put(`<li><a href="#%" dir="auto">%</a></li>`, markID(v.card('q', j), 0), shortened(a.Quotes[j].Text, 90))
		}
		v.put("</ol>")
	}
	v.put("</section>\n")
}

func (v *Writer) dateCard(a *newswire.Article, i int) {
	d, id := &a.Dates[i], v.card('d', i)
	v.openCard(id, kindOf(firstDate, d.Kind), d.Text)
	v.fact("Value", d.Value)
	if !d.From.IsZero() || !d.To.IsZero() {
		v.fact("From", calendar(d.From))
		v.fact("Before", calendar(d.To))
	}
	if d.Grain != newswire.GrainNone {
		v.fact("Grain", d.Grain.String())
	}
	v.fact("Mod", modWords(d.Mod))
	if !d.From.IsZero() {
		v.fact("Seen from", seenFrom(a))
	}
	v.put("</dl>")
	v.onePlace(a, d.Field, d.Span, markID(id, 0))
}

func (v *Writer) amountCard(a *newswire.Article, i int) {
	m, id := &a.Amounts[i], v.card('a', i)
	v.openCard(id, kindOf(firstAmount, m.Kind), m.Text)
	v.fact("Number", grouped(m.Number))
	v.fact("Unit", m.Unit)
	v.fact("Mod", modWords(m.Mod))
	v.put("</dl>")
	v.onePlace(a, m.Field, m.Span, markID(id, 0))
}

func (v *Writer) quoteCard(a *newswire.Article, s *annotated, i int) {
	q, id := &a.Quotes[i], v.card('q', i)
	v.openCard(id, kindOf(firstQuote, q.Kind), shortened(q.Text, 240))
	if e, ok := s.speakers[q.Speaker]; ok {
		v.put(`<div><dt>Speaker</dt><dd><a href="#%" dir="auto">%</a></dd></div>`, markID(v.card('e', e), 0), a.Entities[e].Name)
	} else {
		v.fact("Speaker", "not named")
	}
	text := textIn(a, q.Field)
	cue := within(q.Cue, text)
	v.fact("Cue", shortened(text[cue.Start:cue.End], 60))
	v.put("</dl>")
	v.onePlace(a, q.Field, q.Span, markID(id, 0))
}

func (v *Writer) onePlace(a *newswire.Article, f newswire.Field, s newswire.Span, to string) {
	v.openPlaces()
	v.place(a, f, s, to)
	v.put("</ol></section>\n")
}

// openPlaces begins a list of words of the story.
func (v *Writer) openPlaces() {
	v.put(`<ol class="places"`)
	v.inLanguage()
	v.put(">")
}

// place writes a link to a mark, with the words around it.
func (v *Writer) place(a *newswire.Article, f newswire.Field, s newswire.Span, to string) {
	const near = 36
	text := textIn(a, f)
	at := within(s, text)
	before, start := text[runeStart(text, max(at.Start-near, 0)):at.Start], at.Start > near
	if start {
		if space := strings.IndexByte(before, ' '); space >= 0 {
			before = before[space:]
		}
	}
	if line := strings.LastIndexByte(before, '\n'); line >= 0 {
		before = before[line+1:]
	} else if start {
		before = "…" + before
	}
	after := startOf(text, at.End, near)
	if end := at.End + len(after); end < len(text) && text[end] != '\n' {
		after += " …"
	}
	v.put(`<li><a href="#%" dir="auto">%<b>%</b>%</a></li>`, to, before, shortened(text[at.Start:at.End], 90), after)
}

// shortened is s within n bytes, or its beginning.
func shortened(s string, n int) string {
	if start := cutAtWord(s, n); len(start) < len(s) {
		return start + " …"
	}
	return s
}

func modWords(m newswire.Mod) string {
	return strings.ToLower(strings.ReplaceAll(string(m), "_", " "))
}

// calendar is a time without what is zero in it.
func calendar(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Second() != 0:
		return t.Format("2006-01-02 15:04:05")
	case t.Hour() != 0 || t.Minute() != 0:
		return t.Format("2006-01-02 15:04")
	}
	return t.Format("2006-01-02")
}

// grouped is a number with its thousands parted.
func grouped(f float64) string {
	if math.Abs(f) >= 1e18 || math.IsNaN(f) {
		return strconv.FormatFloat(f, 'g', -1, 64)
	}
	s := strconv.FormatFloat(f, 'f', -1, 64)
	whole, fraction, exact := strings.Cut(s, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	var b strings.Builder
	b.WriteString(sign)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString("\u202f") // a narrow space that does not break
		}
		b.WriteByte(whole[i])
	}
	if exact {
		b.WriteString("." + fraction)
	}
	return b.String()
}

// seenFrom is the day from which an article's dates are seen, and what told it.
func seenFrom(a *newswire.Article) string {
	s := a.Reference.String()
	s = s[:min(len(s), len(time.DateOnly))]
	if s != "" && a.Reference.Source != "" {
		s += " (" + a.Reference.Source + ")"
	}
	return s
}
