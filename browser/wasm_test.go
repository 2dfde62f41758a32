package browser

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// The most bytes of the program as it is sent.
const wasmLimit = 4_000_000

// legacy are fixtures, and charsets in which they do not say in which they are.
var legacy = map[string]string{
	"page-arabic.html": "windows-1256", "page-chinese.html": "gbk", "page-czech.html": "iso-8859-2", "page-french.html": "windows-1252",
	"page-greek.html": "windows-1253", "page-hebrew.html": "windows-1255", "page-japanese.html": "shift_jis", "page-korean.html": "euc-kr",
	"page-russian.html": "koi8-r", "page-taiwanese.html": "big5", "page-thai.html": "windows-874", "page-turkish.html": "windows-1254",
}

// serveWasm builds the example and serves it.
func serveWasm(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	command := exec.Command("go", "run", "./examples/wasm", "-o", folder)
	command.Dir = ".."
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	program, err := os.Stat(filepath.Join(folder, "newswire.wasm.gz"))
	if err != nil {
		t.Fatal(err)
	}
	if program.Size() > wasmLimit {
		t.Errorf("the program has %d bytes, more than %d", program.Size(), wasmLimit)
	}
	server := httptest.NewServer(http.FileServer(http.Dir(folder)))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

// document is what the frame of the page shows.
func (t *tab) document() string {
	t.Helper()
	return eval[string](t, `result.srcdoc`)
}

// frame is the frame of the page, which is a process of its own.
func (t *tab) frame() *tab {
	t.Helper()
	for range 250 {
		targets, err := chromedp.Targets(t.ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, target := range targets {
			if target.Type == "iframe" {
				ctx, leave := chromedp.NewContext(t.ctx, chromedp.WithTargetID(target.TargetID))
				t.Cleanup(leave)
				return &tab{t.T, ctx, t.watch}
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("no frame")
	return nil
}

func TestWasm(t *testing.T) {
	v := visit(t, serveWasm(t))
	v.is(`document.getElementById("status").textContent === "Ready"`)
	v.shot("wasm")
	text, err := os.ReadFile(filepath.Join("..", "testdata", "newswire.txt"))
	if err != nil {
		t.Fatal(err)
	}
	v.do(chromedp.Evaluate[chromedp.Void](`document.getElementById("text").value = ` + strconv.Quote(strings.ToValidUTF8(string(text), ""))))
	v.click(`document.getElementById("read")`)
	v.is(`/^Pasted text: 10 stories,/.test(document.getElementById("status").textContent)`)
	if got := strings.Count(v.document(), `<article class="story"`); got != 10 {
		t.Errorf("%d stories", got)
	}
	v.shot("wasm-newswire")
	frame := v.frame()
	frame.is(`document.querySelector("#card .help") && document.querySelector(".tool")`)
	frame.do(chromedp.Evaluate[chromedp.Void](putin + ".click()"))
	frame.is(`/3 mentions/.test(document.querySelector("#card").textContent)`)
	// Its links lead to places in it, though it has the address of the page around it.
	frame.do(chromedp.Evaluate[chromedp.Void](`document.querySelectorAll(".toc a")[4].click()`))
	frame.is(`(top => top >= 0 && top < innerHeight / 2)(document.querySelector("#s5").getBoundingClientRect().top)`)
	frame.do(chromedp.Evaluate[chromedp.Void](`document.querySelector(".skip").click()`))
	frame.is(`document.activeElement.id === "main" && (top => top >= 0 && top < innerHeight)(document.querySelector("#p1").getBoundingClientRect().top)`)

	// Here the browser decodes, and what it reads is what is read elsewhere.
	folder := t.TempDir()
	for name, charset := range legacy {
		page, err := os.ReadFile(filepath.Join("..", "testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		e, err := htmlindex.Get(charset)
		if err != nil {
			t.Fatal(err)
		}
		undeclared := strings.Replace(string(page), `<meta charset="utf-8">`, "", 1)
		encoded, err := encoding.ReplaceUnsupported(e.NewEncoder()).String(undeclared)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, []byte(encoded), 0o666); err != nil {
			t.Fatal(err)
		}
		v.click(`document.getElementById("again")`)
		v.do(chromedp.SetUploadFiles("#file", []string{file}))
		v.is(`document.getElementById("status").textContent.startsWith(` + strconv.Quote(name) + `) && /, read in /.test(document.getElementById("status").textContent)`)
		if v.document() != viewed(t, name, file) {
			t.Errorf("%s in %s is not read as elsewhere", name, charset)
		}
	}

	// What cannot be read, is too large or no text is refused, and the page goes on.
	drop := func(file string) {
		v.do(chromedp.Evaluate[chromedp.Void](`document.dispatchEvent(Object.assign(new Event("drop"), { dataTransfer: { files: [` + file + `] } }))`))
	}
	drop(`{ name: "folder", size: 4096, arrayBuffer: () => Promise.reject(new Error("no file")) }`)
	v.is(`document.querySelector("#status.wrong").textContent === "folder: no file"`)
	drop(`{ name: "large.html", size: (16 << 20) + 1 }`)
	v.is(`/^large.html: it has 17 MiB/.test(document.querySelector("#status.wrong").textContent)`)
	v.click(`document.getElementById("again")`)
	v.do(chromedp.Evaluate[chromedp.Void](`document.getElementById("text").value = "%PDF-1.7"`))
	press := func(id string) { // the frame that was there just now may still take clicks of the mouse
		v.do(chromedp.Evaluate[chromedp.Void](`document.getElementById("` + id + `").click()`))
	}
	press("read")
	v.is(`/not text/.test(document.getElementById("status").textContent)`)
	press("example")
	v.is(`/: 1 story/.test(document.getElementById("status").textContent)`)
	v.quiet(func(r request) bool { return isLocal(r.URL) && r.Method == "GET" })
}
