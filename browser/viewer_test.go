package browser

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/seed-ad1655d8/newswire"
	"github.com/seed-ad1655d8/newswire/internal/viewer"
)

// shotsEnv names a folder for pictures of what the tests of the viewer see.
const shotsEnv = "NEWSWIRE_SHOTS"

// tab is one with a document, of which a test asks in JavaScript.
type tab struct {
	*testing.T
	ctx context.Context
	*watch
}

// eval is the value of an expression.
func eval[V any](t *tab, expression string) V {
	t.Helper()
	v, err := chromedp.Run(t.ctx, chromedp.Evaluate[V](expression))
	if err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// is checks an expression that is true or false. What an animation brings about may
// take some time.
func (t *tab) is(expression string) {
	t.Helper()
	for range 250 {
		if eval[bool](t, "Boolean("+expression+")") {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Errorf("not so: %s", expression)
}

func (t *tab) do(actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(t.ctx, actions...); err != nil {
		t.Fatal(err)
	}
}

// click clicks on the middle of the first line of an element.
func (t *tab) click(element string) {
	t.Helper()
	at := eval[[]float64](t, `(e => { e.scrollIntoView({block: "center", behavior: "instant"}); const r = e.getClientRects()[0]; return [r.x + Math.min(r.width / 2, 20), r.y + r.height / 2] })(`+element+`)`)
	t.do(chromedp.MouseClickXY(at[0], at[1]))
}

func (t *tab) key(keys string) {
	t.Helper()
	t.do(chromedp.KeyEvent(keys))
}

// size sets the size of the window, and the colours that its user prefers.
func (t *tab) size(width, height int64, scheme string) {
	t.Helper()
	t.do(chromedp.EmulateViewport(width, height))
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}, // what scrolls is hard to hit
	}}
	if _, err := chromedp.Call(t.ctx, emulation.SetEmulatedMedia, media); err != nil {
		t.Fatal(err)
	}
}

// shot takes a picture if a folder for it is named.
func (t *tab) shot(name string) {
	t.Helper()
	folder := os.Getenv(shotsEnv)
	if folder == "" {
		return
	}
	time.Sleep(300 * time.Millisecond)
	picture, err := chromedp.Run(t.ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, name+".png"), picture, 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// visit opens an address. What a policy forbids there is noted in the page.
func visit(t *testing.T, address string) *tab {
	t.Helper()
	ctx, w := open(t)
	v := &tab{t, ctx, w}
	v.size(1400, 1000, "light")
	watching := page.AddScriptToEvaluateOnNewDocumentParams{Source: `window.violations = [];
		addEventListener("securitypolicyviolation", e => violations.push(e.violatedDirective + " " + e.blockedURI))`}
	if _, err := chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument, watching); err != nil {
		t.Fatal(err)
	}
	v.do(chromedp.Navigate(address))
	return v
}

// quiet checks that a page did nothing but what it was asked for, and that nothing
// went wrong in it.
func (t *tab) quiet(allowed func(request) bool) {
	t.Helper()
	s := t.take()
	if len(s.Dialogs)+len(s.Exceptions)+len(s.Errors)+len(s.Windows) > 0 {
		t.Errorf("%+v", s)
	}
	for _, r := range s.Requests {
		if !allowed(r) {
			t.Errorf("asked for %+v", r)
		}
	}
	if violations := eval[[]string](t, "violations"); len(violations) > 0 {
		t.Errorf("against its policy: %q", violations)
	}
}

// viewed is the viewer's document of files.
func viewed(t *testing.T, title string, files ...string) string {
	t.Helper()
	var b strings.Builder
	w := viewer.NewWriter(&b, title)
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		p, err := newswire.Parse(file)
		file.Close()
		if err == nil {
			err = w.Page(filepath.Base(name), p)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// view shows fixtures in the viewer.
func view(t *testing.T, names ...string) *tab {
	t.Helper()
	var files []string
	for _, name := range names {
		files = append(files, filepath.Join("..", "testdata", name))
	}
	return visit(t, serve(t, viewed(t, "newswire", files...)))
}

// pageOf is the document of one story.
func pageOf(t *testing.T, p *newswire.Page) *tab {
	t.Helper()
	var b strings.Builder
	w := viewer.NewWriter(&b, "One")
	if err := w.Page("one", p); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return visit(t, serve(t, b.String()))
}

// serve serves a document and nothing else.
func serve(t *testing.T, document string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, document)
	}))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

// onlyItself allows the request for a document that needs nothing else.
func onlyItself(r request) bool { return r.Type == "Document" && strings.HasSuffix(r.URL, "/") }

// putin is an entity of the first story of newswire.txt, with three mentions.
const putin = `[...document.querySelectorAll("#s1 mark[data-k=PERSON]")].find(m => m.textContent === "Vladimir Putin")`

func TestViewerCard(t *testing.T) {
	v := view(t, "newswire.txt")
	v.is(`document.querySelectorAll(".story").length === 10 && document.querySelectorAll(".toc a").length === 10`)
	v.is(`document.querySelector("#card .help")`)
	v.click(putin)
	v.is(`document.querySelector("#card h4").textContent === "Vladimir Putin"`)
	v.is(`/PERSON/.test(card.textContent) && /Russian President/.test(card.textContent) && /3 mentions/.test(card.textContent)`)
	v.is(`document.querySelectorAll("mark.on").length === 3 && document.querySelectorAll("mark.on[data-c='" + ` + putin + `.dataset.c + "']").length === 3`)
	v.shot("newswire")
	v.is(`document.querySelectorAll("#card .places")[0].children.length === 3`)
	v.click(`document.querySelectorAll("#card .places a")[1]`)
	v.is(`document.activeElement.textContent === "Putin" && document.activeElement.matches("mark.here")`)
	v.is(`(r => r.top > 0 && r.bottom < innerHeight)(document.activeElement.getBoundingClientRect())`)

	v.click(`document.querySelector("#s1 mark[data-k=money]")`)
	v.is(`/1\s750\s000\s000\s000/.test(card.textContent) && /CNY/.test(card.textContent)`)
	v.click(`document.querySelector("#s1 .text mark[data-k=date]")`)
	v.is(`/Value2024/.test(card.textContent) && /From2024-01-01/.test(card.textContent) && /Before2025-01-01/.test(card.textContent)`)
	v.is(`document.querySelector("#s1 .timeline a.on")`)
	v.click(`document.querySelector("#s1 .timeline circle")`)
	v.is(`document.activeElement.textContent === "July 2024"`)
	v.click(`document.querySelector("mark[data-k=direct]")`)
	v.is(`/Speaker/.test(card.textContent) && document.querySelectorAll(".cue.on").length <= 1`)
	v.click(`document.querySelector("#close")`)
	v.is(`document.querySelector("#card .help") && !document.querySelector("mark.on")`)
	v.quiet(onlyItself)
}

func TestViewerLegend(t *testing.T) {
	v := view(t, "newswire.txt")
	key := func(kind string) string { return `document.querySelector(".key[data-k=` + kind + `]")` }
	const tinted = ` !== "rgba(0, 0, 0, 0)"`
	paint := func(kind string) string {
		return `getComputedStyle(document.querySelector("main mark[data-k=` + kind + `]")).backgroundColor`
	}
	v.is(paint("PERSON") + tinted)
	v.is(key("PERSON") + `.textContent.endsWith(document.querySelectorAll("mark[id][data-k=PERSON]").length)`)
	v.click(key("PERSON"))
	v.is(key("PERSON") + `.getAttribute("aria-pressed") === "false"`)
	v.is("!(" + paint("PERSON") + tinted + ")")
	v.is(`document.querySelectorAll("mark.off").length && !document.querySelector("mark.off[tabindex='0']")`)
	v.is(`[...document.querySelectorAll(".story")].every(s => s.querySelectorAll("mark[tabindex='0']").length === 1)`)
	v.is(paint("ORG") + tinted)
	v.do(chromedp.Evaluate[chromedp.Void](key("PERSON") + ".focus()"))
	v.key(" ")
	v.is(paint("PERSON") + tinted)
	// Its heading switches all of a group, and what was open of it is closed.
	v.click(`document.querySelector("mark[data-k=GPE]")`)
	v.click(`document.querySelector("button.group")`)
	v.is(`!document.querySelector("main mark[data-k=GPE]:not(.off), main mark[data-k=ORG]:not(.off)") && document.querySelector("#card .help")`)
	v.click(`document.querySelectorAll(".tool")[0]`)
	v.is(`getComputedStyle(document.querySelector("mark[data-k=date]"), "::after").content === "none"`)
	v.quiet(onlyItself)
}

func TestViewerKeyboard(t *testing.T) {
	v := view(t, "newswire.txt")
	v.key("\t")
	v.is(`document.activeElement.matches(".skip")`)
	v.do(chromedp.Evaluate[chromedp.Void](`[...document.querySelectorAll(".key")].at(-1).focus()`))
	for range 20 { // over the list of stories to the first mark
		v.key("\t")
		if eval[bool](v, `document.activeElement.matches("mark")`) {
			break
		}
	}
	v.is(`document.activeElement === document.querySelector("mark[id]")`)
	v.is(`getComputedStyle(document.activeElement).outlineStyle !== "none"`)
	v.is(`document.querySelector("#card h4").textContent === document.activeElement.textContent`)
	v.is(`said.textContent.startsWith("GPE Country, state or city, China, ") && / mentions?$/.test(said.textContent) && !card.ariaLive`)
	v.is(`document.querySelectorAll("#s1 mark[tabindex='0']").length === 1`)
	// The pointer does not take the card from who reads by the keyboard.
	v.do(chromedp.Evaluate[chromedp.Void](putin + `.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }))`))
	v.is(`document.querySelector("#card h4").textContent === "China"`)
	// Arrows lead to any mark, and Tab comes back to the last.
	v.key(kb.ArrowRight)
	v.is(`document.activeElement === document.querySelectorAll("mark[id]")[1] && document.activeElement.tabIndex === 0`)
	v.key("\t")
	v.is(`!document.activeElement.matches("#s1 mark")`)
	v.do(chromedp.Evaluate[chromedp.Void](`document.querySelectorAll("mark[id]")[1].focus()`))
	v.key(kb.ArrowLeft)
	v.is(`document.activeElement === document.querySelector("mark[id]")`)
	v.key("n")
	v.is(`document.activeElement.textContent === "China" && document.activeElement.closest(".text")`)
	v.key("p")
	v.is(`document.activeElement.closest("h3")`)
	v.key("\r")
	v.is(`document.activeElement.closest("#card .places")`)
	v.key("\x1b")
	v.is(`document.activeElement.closest("h3") && document.querySelector("#card .help")`)
	v.key("\r")
	v.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("#close").focus()`))
	v.key("\r")
	v.is(`document.activeElement.closest("h3") && document.querySelector("#card .help") && !said.textContent`)
	v.quiet(onlyItself)
}

// Words that are too long for a phone are broken.
func TestViewerLongWords(t *testing.T) {
	long := strings.Repeat("Welt", 75)
	mention := newswire.Mention{Span: newswire.Span{End: len(long)}}
	a := &newswire.Article{
		Title: long, Text: long, Authors: []string{long}, Tags: []string{long, long}, Section: long, Subtitle: long, Credits: []string{long},
		URL: "https://" + long + ".example/", Dateline: newswire.Dateline{Place: long}, Blocks: []newswire.Block{{Span: mention.Span}},
		Entities: []newswire.Entity{{ID: 1, Name: long, Role: long, Code: long, Mentions: []newswire.Mention{mention}}},
	}
	v := pageOf(t, &newswire.Page{Site: long, Title: long, Language: "de", Articles: []*newswire.Article{a, a}})
	v.size(360, 740, "light")
	v.click(`document.querySelector("mark[id]")`)
	v.do(chromedp.Evaluate[chromedp.Void](`document.querySelector(".index").open = true`))
	v.is(`document.documentElement.scrollWidth <= innerWidth && card.scrollWidth <= card.clientWidth`)
	v.is(`![...document.querySelectorAll("main *")].some(e => e.getBoundingClientRect().right > innerWidth + 1)`)
	v.shot("long-words")
}

// The card has no more than some of many mentions.
func TestViewerManyMentions(t *testing.T) {
	const name = "Mara "
	a := &newswire.Article{Title: "Many", Text: strings.Repeat(name, 2500)}
	a.Blocks = []newswire.Block{{Span: newswire.Span{End: len(a.Text)}}}
	a.Entities = []newswire.Entity{{ID: 1, Name: "Mara"}}
	for i := range 2500 {
		a.Entities[0].Mentions = append(a.Entities[0].Mentions, newswire.Mention{Span: newswire.Span{Start: i * len(name), End: i*len(name) + len(name) - 1}})
	}
	v := pageOf(t, &newswire.Page{Articles: []*newswire.Article{a}})
	v.click(`document.querySelector("mark[id]")`)
	v.is(`card.querySelectorAll(".places a").length === 50 && card.querySelector(".rest").textContent === "and 2450 more, in the index"`)
	v.is(`document.querySelectorAll(".index .places a").length === 2500`)
}

// Without its script a page has nothing that does nothing.
func TestViewerNoScript(t *testing.T) {
	document := viewed(t, "newswire", filepath.Join("..", "testdata", "newswire.txt"))
	if page, _, _ := strings.Cut(document, "<script>"); strings.Contains(page, "<button") {
		t.Error("there are buttons")
	}
}

func TestViewerLooks(t *testing.T) {
	v := view(t, "newswire.txt", "article.html", "list-teasers.html", "page-hebrew.html")
	background := func() string { return eval[string](v, `getComputedStyle(document.body).backgroundColor`) }
	light := background()
	v.size(1400, 1000, "dark")
	dark := background()
	if light == dark {
		t.Error("no dark scheme")
	}
	v.click(putin)
	v.shot("dark")
	v.click(`document.querySelectorAll(".tool")[1]`)
	if got := background(); got != light {
		t.Errorf("the switch gives %s, not %s", got, light)
	}
	v.size(390, 844, "light")
	v.is(`document.documentElement.scrollWidth <= innerWidth`)
	v.click(putin)
	v.shot("phone")
	v.is(`(r => r.bottom <= innerHeight + 1 && r.top > innerHeight / 3)(card.getBoundingClientRect())`)
	v.is(putin + `.getBoundingClientRect().bottom <= card.getBoundingClientRect().top`)
	v.is(`getComputedStyle(document.querySelector("#p4 p[dir]")).direction === "rtl" || getComputedStyle(document.querySelector("#p4 h3")).direction === "rtl"`)
	v.size(1400, 1000, "light")
	for i, name := range []string{"article", "teasers", "hebrew"} {
		v.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`document.querySelector("#p%d").scrollIntoView({behavior: "instant"})`, i+2)))
		v.shot(name)
	}
	v.quiet(onlyItself)
}

// Text on its background has the contrast that WCAG asks for at level AA, in both schemes.
func TestViewerContrast(t *testing.T) {
	v := view(t, "newswire.txt")
	const worst = `(() => {
		const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
		const light = (colours) => {
			canvas.clearRect(0, 0, 1, 1);
			for (const c of colours) { canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1); }
			const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
			return .2126 * r + .7152 * g + .0722 * b;
		};
		let least = [99, ""];
		const look = (e, pseudo) => {
			const style = getComputedStyle(e, pseudo), under = [];
			for (let p = e; p; p = p.parentElement) under.unshift(getComputedStyle(p).backgroundColor);
			const back = light(["white", ...under]), front = light(["white", ...under, style.color]);
			const ratio = (Math.max(back, front) + .05) / (Math.min(back, front) + .05);
			if (ratio < least[0]) least = [ratio, e.outerHTML.slice(0, 80) + (pseudo || "")];
		};
		for (const e of document.querySelectorAll("body *")) {
			if (!e.getClientRects().length || e.namespaceURI.endsWith("svg")) continue;
			if ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) look(e);
			if (e.matches("mark[id]")) look(e, "::after");
		}
		return least.join(" at ");
	})()`
	for _, scheme := range []string{"light", "dark"} {
		v.size(1400, 1000, scheme)
		v.click(putin)
		got := eval[string](v, worst)
		var ratio float64
		if fmt.Sscan(got, &ratio); ratio < 4.5 {
			t.Errorf("%s: %s", scheme, got)
		}
		t.Log(scheme, got)
	}
}
