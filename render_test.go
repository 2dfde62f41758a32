package newswire_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sebdah/goldie/v2"

	"github.com/seed-ad1655d8/newswire"
)

// bodyOf makes an article of lines "kind level number|text", with marks in the text.
func bodyOf(t *testing.T, lines ...string) *newswire.Article {
	t.Helper()
	a := &newswire.Article{}
	for i, line := range lines {
		head, text, found := strings.Cut(line, "|")
		if !found {
			t.Fatalf("no text in %q", line)
		}
		if i > 0 {
			a.Text += "\n\n"
		}
		var b newswire.Block
		fields := strings.Fields(head)
		if err := b.Kind.UnmarshalText([]byte(fields[0])); err != nil {
			t.Fatal(err)
		}
		for i, to := range []*int{&b.Level, &b.Number} {
			if len(fields) > i+1 {
				for _, c := range fields[i+1] {
					*to = *to*10 + int(c-'0')
				}
			}
		}
		b.Start = len(a.Text)
		a.Text, b.Marks = unmark(a.Text, text)
		b.End = len(a.Text)
		a.Blocks = append(a.Blocks, b)
	}
	return a
}

// unmark adds text to before without its marks: ⟨words⟩ are a link, ⟨em:words⟩ emphasis,
// ⟨strong:words⟩ and ⟨code:words⟩.
func unmark(before, text string) (string, []newswire.Mark) {
	kinds := map[string]newswire.MarkKind{"em:": newswire.Emphasis, "strong:": newswire.Strong, "code:": newswire.Code}
	var marks []newswire.Mark
	var open []int
	for text != "" {
		i := strings.IndexAny(text, "⟨⟩")
		if i < 0 {
			break
		}
		before += text[:i]
		closes := strings.HasPrefix(text[i:], "⟩")
		text = text[i+len("⟨"):]
		if closes {
			marks[open[len(open)-1]].End = len(before)
			open = open[:len(open)-1]
			continue
		}
		m := newswire.Mark{Span: newswire.Span{Start: len(before)}, URL: "https://a.example/?b=1&c=(2)"}
		for word, kind := range kinds {
			if strings.HasPrefix(text, word) {
				m.Kind, m.URL, text = kind, "", text[len(word):]
			}
		}
		open = append(open, len(marks))
		marks = append(marks, m)
	}
	return before + text, marks
}

func TestRender(t *testing.T) {
	for _, test := range []struct {
		name, body, html, markdown string
	}{
		{"nothing", "", "", ""},
		{
			"headings", "heading 1|One\nheading 6|Six ⟨em:x⟩ #\nheading|Flat",
			"<h1>One</h1>\n<h6>Six <em>x</em> #</h6>\n<h2>Flat</h2>",
			"# One\n\n###### Six *x* \\#\n\n## Flat\n",
		},
		{
			"links and emphasis", "paragraph|Wow!⟨a & ⟨strong:b⟩⟩ ⟨em:c⟩ ⟨code:d`e⟩",
			`<p>Wow!<a href="https://a.example/?b=1&amp;c=(2)">a &amp; <strong>b</strong></a> <em>c</em> <code>d` + "`e</code></p>",
			`Wow\![a & **b**](https://a.example/?b=1&c=\(2\)) *c* ` + "``d`e``\n",
		},
		{
			"emphasis that CommonMark does not know", "paragraph|un⟨em:frigging⟩believable, say⟨em:“no”⟩more ⟨strong:a⟩⟨strong:b⟩ ⟨em:i⟨em:j⟩⟩",
			"<p>un<em>frigging</em>believable, say<em>“no”</em>more <strong>a</strong><strong>b</strong> <em>i<em>j</em></em></p>",
			"un*frigging*believable, say“no”more **a**b *ij*\n",
		},
		{
			"lists", "item 1|a\nitem 1|b\nitem 2 3|c\nitem 2 4|d\nparagraph 2|goes on\nitem 2 7|e\nitem 1|f\nitem 1 1|one\nparagraph|p",
			"<ul>\n<li>a</li>\n<li>b\n<ol start=\"3\">\n<li>c</li>\n<li>d\n<p>goes on</p></li>\n<li value=\"7\">e</li>\n</ol></li>\n<li>f</li>\n</ul>\n<ol>\n<li>one</li>\n</ol>\n<p>p</p>",
			"- a\n- b\n\n  3. c\n  4. d\n\n     goes on\n\n  7) e\n- f\n\n1. one\n\np\n",
		},
		{
			"a list that something interrupts", "item 1 1|a\npre|make\nitem 1 2|b",
			"<ol>\n<li>a</li>\n</ol>\n<pre>make</pre>\n<ol start=\"2\">\n<li>b</li>\n</ol>",
			"1. a\n\n```\nmake\n```\n\n2. b\n",
		},
		{
			"what goes on in an item", "item 1 1|a\npre 1|make\nquote 1|b\nquote 1|c\nitem 1 2|d\nquote|e",
			"<ol>\n<li>a\n<pre>make</pre>\n<blockquote>\n<p>b</p>\n<p>c</p>\n</blockquote></li>\n<li>d</li>\n</ol>\n<blockquote>\n<p>e</p>\n</blockquote>",
			"1. a\n\n   ```\n   make\n   ```\n\n   > b\n   >\n   > c\n2. d\n\n> e\n",
		},
		{
			"a list behind another", "item 1 1|a\nitem 1 1|b\nitem 1 2|c",
			"<ol>\n<li>a</li>\n</ol>\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>",
			"1. a\n\n1) b\n2) c\n",
		},
		{"numbers that are none", "item 1 9999999999|a\nitem 1|b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "- a\n- b\n"},
		{
			"bullets of flat text", "item|• a\nitem|- -40 degrees\nitem|* *b*", "<ul>\n<li>a</li>\n<li>-40 degrees</li>\n<li>*b*</li>\n</ul>",
			"- a\n- -40 degrees\n- \\*b\\*\n",
		},
		{
			"quotations", "quote|a\nquote|b\nparagraph|c",
			"<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<p>c</p>", "> a\n>\n> b\n\nc\n",
		},
		{
			"tables", "table|a|b\t⟨strong:c⟩\ntable|d\te\tf\nparagraph|g",
			"<table><tbody>\n<tr><td>a|b</td><td><strong>c</strong></td></tr>\n<tr><td>d</td><td>e</td><td>f</td></tr>\n</tbody></table>\n<p>g</p>",
			"| a\\|b | **c** |  |\n| --- | --- | --- |\n| d | e | f |\n\ng\n",
		},
		{
			"empty cells", "table|\ta\t\tb", "<table><tbody>\n<tr><td></td><td>a</td><td></td><td>b</td></tr>\n</tbody></table>",
			"|  | a |  | b |\n| --- | --- | --- | --- |\n",
		},
		{
			"signs that would run together or close others", "paragraph|⟨em:a⟩⟨code:b⟩ ⟨§⟩⟨code:c⟩ ⟨strong:⟨em:Note⟩ (⟨em:“x”⟩)⟩",
			`<p><em>a</em><code>b</code> <a href="https://a.example/?b=1&amp;c=(2)">§</a><code>c</code> <strong><em>Note</em> (<em>“x”</em>)</strong></p>`,
			"*a*`b` [§](https://a.example/?b=1&c=\\(2\\))`c` ***Note* (“x”)**\n",
		},
		{"code", "pre|if a < b {\\n\t```\\n}", "<pre>if a &lt; b {\n\t```\n}</pre>", "````\nif a < b {\n\t```\n}\n````\n"},
		{"lines", "paragraph|a  \\n - b\\n1. c", "<p>a  <br> - b<br>1. c</p>", "a  \\\n\\- b\\\n1\\. c\n"},
		{
			"what is no markup", "paragraph|# <b>*a*</b> [b](c) `d` &amp; snake_case _e_ AT&T 2 > 1 ~f~",
			"<p># &lt;b&gt;*a*&lt;/b&gt; [b](c) `d` &amp;amp; snake_case _e_ AT&amp;T 2 &gt; 1 ~f~</p>",
			"\\# \\<b>\\*a\\*\\</b> \\[b\\](c) \\`d\\` \\&amp; snake_case \\_e\\_ AT&T 2 > 1 \\~f\\~\n",
		},
		{"controls", "paragraph|a\x00b\x1bc", "<p>a\ufffdb\ufffdc</p>", "a\ufffdb\ufffdc\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var lines []string
			if test.body != "" {
				lines = strings.Split(test.body, "\n")
			}
			for i := range lines {
				lines[i] = strings.ReplaceAll(lines[i], `\n`, "\n")
			}
			a := bodyOf(t, lines...)
			if diff := cmp.Diff(test.html, a.HTML()); diff != "" {
				t.Errorf("HTML (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.markdown, a.Markdown()); diff != "" {
				t.Errorf("Markdown (-want +got):\n%s", diff)
			}
		})
	}
}

// Whole pages, as HTML and as Markdown.
func TestRenderGolden(t *testing.T) {
	formats := map[string]func(*newswire.Article) string{".html": (*newswire.Article).HTML, ".md": (*newswire.Article).Markdown}
	for _, file := range []string{"article.html", "blocks.html", "lists.html", "live.txt"} {
		page, err := newswire.Parse(strings.NewReader(readFile(t, "testdata/"+file)))
		if err != nil {
			t.Fatal(err)
		}
		for suffix, render := range formats {
			var b strings.Builder
			for _, a := range page.Articles {
				b.WriteString(render(a) + "\n")
			}
			goldie.New(t, goldie.WithFixtureDir("testdata/render"), goldie.WithNameSuffix(suffix), goldie.WithDiffFn(func(got, want string) string {
				return cmp.Diff(want, got)
			})).Assert(t, strings.TrimSuffix(file, filepath.Ext(file)), []byte(b.String()))
		}
	}
}

func TestRenderImages(t *testing.T) {
	a := bodyOf(t, "paragraph|one", "caption|below", "item 1|two", "table|c\td")
	at := func(i int) int { return a.Blocks[i].Start }
	a.Images = []newswire.Image{
		{URL: "https://a.example/2.jpg", Alt: `a "b"`, Caption: "below", At: at(1)},
		{URL: "https://a.example/1 1.jpg", Caption: "lead", At: 0},
		{URL: "javascript:alert(1)", At: 0},
		{URL: "data:image/png;base64,AAAA", At: 0},
		{URL: "/relative.jpg", At: 0},
		{URL: "http://a.example/3.jpg", Alt: "x|y", At: at(3)},
		{URL: "https://a.example/4.jpg", At: len(a.Text)},
		{URL: "https://a.example/5.jpg", At: at(3) + len("c\t")},
	}
	const wantHTML = `<figure><img src="https://a.example/1%201.jpg" alt="" title="lead"></figure>
<p>one</p>
<figure><img src="https://a.example/2.jpg" alt="a &#34;b&#34;"><figcaption>below</figcaption></figure>
<ul>
<li>two</li>
</ul>
<table><tbody>
<tr><td><img src="http://a.example/3.jpg" alt="x|y">c</td><td><img src="https://a.example/5.jpg" alt="">d</td></tr>
</tbody></table>
<figure><img src="https://a.example/4.jpg" alt=""></figure>`
	if diff := cmp.Diff(wantHTML, a.HTML()); diff != "" {
		t.Errorf("HTML (-want +got):\n%s", diff)
	}
	const wantMarkdown = `![](https://a.example/1%201.jpg "lead")

one

![a "b"](https://a.example/2.jpg)

below

- two

| ![x\|y](http://a.example/3.jpg) c | ![](https://a.example/5.jpg) d |
| --- | --- |

![](https://a.example/4.jpg)
`
	if diff := cmp.Diff(wantMarkdown, a.Markdown()); diff != "" {
		t.Errorf("Markdown (-want +got):\n%s", diff)
	}
}

// A link that leads elsewhere than to the web or mail is only its words.
func TestRenderAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"https://a.example/ä b":   "https://a.example/%C3%A4%20b",
		"mailto:a@b.example":      "mailto:a@b.example",
		"javascript:alert(1)":     "",
		"//a.example/":            "",
		"java\nscript:alert(1)":   "",
		"data:text/html,<script>": "",
	} {
		a := bodyOf(t, "paragraph|⟨a⟩")
		a.Blocks[0].Marks[0].URL = address
		wantHTML, wantMarkdown := "<p>a</p>", "a\n"
		if want != "" {
			wantHTML, wantMarkdown = `<p><a href="`+want+`">a</a></p>`, "[a]("+want+")\n"
		}
		if got := a.HTML(); got != wantHTML {
			t.Errorf("%q: %s, want %s", address, got, wantHTML)
		}
		if got := a.Markdown(); got != wantMarkdown {
			t.Errorf("%q: %s, want %s", address, got, wantMarkdown)
		}
	}
}
