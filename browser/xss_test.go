package browser

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/seed-ad1655d8/newswire/internal/attack"
)

// ours are the addresses that the tests themselves ask for.
var ours = regexp.MustCompile(`^http://127\.0\.0\.1:\d+/(poke\.js|empty|outputs/\d+|page/\d+|favicon\.ico)$`)

// found is what poke.js has to tell of a document.
type found struct {
	Elements, Attributes, Schemes []string
	Links, Images, Outputs        int
	Changed                       []string // outputs that are read as something else when written again
}

// In a document, written there or put in by a script, no output does anything but show
// the images of its article.
func TestXSS(t *testing.T) {
	s := site{attack.Vectors(t, attacks), attackedPages(t)}
	server := httptest.NewServer(s)
	defer server.Close()
	ctx, w := open(t)
	requests := 0
	for n := 0; n < len(s.attacked); n += perPage {
		images := s.imageAddresses(n)
		for _, how := range []string{"page", "put"} {
			script := "poke()"
			address := fmt.Sprintf("%s/page/%d", server.URL, n)
			if how == "put" {
				script = fmt.Sprintf("fetch('/outputs/%d').then(r => r.json()).then(put).then(poke)", n)
				address = server.URL + "/empty"
			}
			if err := chromedp.Do(ctx, chromedp.Navigate(address)); err != nil {
				t.Fatal(err)
			}
			f, err := chromedp.Run(ctx, chromedp.Evaluate[found](script, chromedp.EvalAwaitPromise))
			if err != nil {
				t.Fatal(err)
			}
			addresses, err := chromedp.Run(ctx, chromedp.Evaluate[[]string]("hrefs("+asJSON(images)+")"))
			if err != nil {
				t.Fatal(err)
			}
			checkFound(t, f, len(s.page(n)))
			requests += checkSeen(t, w.take(), addresses)
		}
	}
	if requests < 500 {
		t.Errorf("%d images were asked for", requests)
	}
}

// imageAddresses are those of the web that the articles of a page list.
func (s site) imageAddresses(n int) []string {
	var addresses []string
	for _, a := range s.page(n) {
		for _, i := range a.article.Images {
			addresses = append(addresses, i.URL)
		}
	}
	return addresses
}

func asJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // of strings there is none
	}
	return string(b)
}

var (
	elements = strings.Fields("A BLOCKQUOTE BR CODE EM FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 IMG LI OL P PRE STRONG TABLE TBODY TD TR UL")
	attrs    = strings.Fields("A.href IMG.alt IMG.src IMG.title LI.value OL.start")
	schemes  = strings.Fields("http: https: mailto:")
)

func checkFound(t *testing.T, f found, outputs int) {
	t.Helper()
	for _, e := range f.Elements {
		if !slices.Contains(elements, e) {
			t.Errorf("element %s", e)
		}
	}
	for _, a := range f.Attributes {
		if !slices.Contains(attrs, a) {
			t.Errorf("attribute %s", a)
		}
	}
	for _, s := range f.Schemes {
		if !slices.Contains(schemes, s) {
			t.Errorf("scheme %s", s)
		}
	}
	for _, c := range f.Changed {
		t.Errorf("read as something else when written again:\n%s", c)
	}
	if f.Outputs != outputs || f.Links == 0 || f.Images == 0 {
		t.Errorf("%d outputs of %d, %d links, %d images", f.Outputs, outputs, f.Links, f.Images)
	}
}

// checkSeen wants nothing but GETs of images, and counts these.
func checkSeen(t *testing.T, s seen, images []string) (requests int) {
	t.Helper()
	known := map[string]bool{}
	for _, i := range images {
		known[unescape(i)] = true
	}
	for _, r := range s.Requests {
		isImage := r.Method == "GET" && r.Type == "Image" && known[unescape(r.URL)]
		if isImage {
			requests++
		} else if !ours.MatchString(r.URL) {
			t.Errorf("request %+v", r)
		}
	}
	if len(s.Dialogs)+len(s.Exceptions)+len(s.Errors)+len(s.Windows) > 0 {
		t.Errorf("dialogs %q, exceptions %q, errors %q, windows %q", s.Dialogs, s.Exceptions, s.Errors, s.Windows)
	}
	return requests
}

var rawPage = regexp.MustCompile(`/raw/(\d+)$`)

// The same attacks as they are do what they can, and the watch sees it.
func TestXSSRaw(t *testing.T) {
	s := site{vectors: attack.Vectors(t, attacks)}
	server := httptest.NewServer(s)
	defer server.Close()
	dialogs, requests := map[int]bool{}, map[int]bool{}
	all := 0
	for n := 0; n < len(s.vectors); n += perFrames {
		ctx, w := open(t)
		err := chromedp.Do(ctx, chromedp.Navigate(fmt.Sprintf("%s/raws/%d", server.URL, n)), chromedp.Sleep(time.Second))
		if err != nil {
			t.Fatal(err)
		}
		seen := w.take()
		all += len(seen.Dialogs)
		for _, d := range seen.Dialogs {
			if m := rawPage.FindStringSubmatch(d.Document); m != nil {
				i, _ := strconv.Atoi(m[1])
				dialogs[i] = true
			}
		}
		for _, r := range seen.Requests {
			if m := rawPage.FindStringSubmatch(r.Document); m != nil && strings.Contains(r.URL, "evil.example") {
				i, _ := strconv.Atoi(m[1])
				requests[i] = true
			}
		}
	}
	t.Logf("of %d attacks %d raised dialogs, %d in all, and %d loaded something", len(s.vectors), len(dialogs), all, len(requests))
	// The others are for other browsers, for Markdown, or for what writes them again.
	if len(dialogs) < 200 || len(requests) < 25 {
		t.Error("the watch is blind")
	}
}
