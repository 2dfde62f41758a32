// Package browser tries in Chromium what newswire writes for browsers.
package browser

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// patience is how long a test may use its tab.
const patience = 2 * time.Minute

// mustRun is the environment variable that says that a missing browser is a failure.
const mustRun = "NEWSWIRE_BROWSER"

// watch is what a tab did. Its methods may be called at any time.
type watch struct {
	mu sync.Mutex
	seen
}

// seen is what was seen of a tab up to now.
type seen struct {
	Dialogs    []dialog
	Exceptions []string  // that nothing caught
	Errors     []string  // of console.error and console.assert
	Requests   []request // those for data: and blob: too, and navigations
	Windows    []string  // the addresses of further windows
}

// dialog is what alert, confirm or prompt said, and the address of the document that
// called it.
type dialog struct{ Message, Document string }

// request is what a document asked for. Its Type is a word of the protocol, such as
// "Image" or "Document".
type request struct{ Method, URL, Type, Document string }

// take returns what was seen since it was last asked for.
func (w *watch) take() seen {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.seen
	w.seen = seen{}
	return s
}

// browser is the one of all tests.
type browser struct {
	ctx   context.Context
	err   error
	close func()
}

var (
	theBrowser browser
	start      sync.Once
)

func TestMain(m *testing.M) {
	code := m.Run()
	if theBrowser.close != nil {
		theBrowser.close()
	}
	os.Exit(code)
}

// open opens an empty tab, which shares nothing with others, and watches it until the
// test ends. Servers of this machine answer it; a request for any other fails, so
// that nothing leaves the machine. Without a browser the test is skipped.
func open(t *testing.T) (context.Context, *watch) {
	t.Helper()
	program := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			program = found
			break
		}
	}
	switch {
	case program != "":
	case os.Getenv(mustRun) != "":
		t.Fatalf("no chromium or chrome on the PATH, and %s is set", mustRun)
	default:
		t.Skip("no chromium or chrome on the PATH")
	}
	start.Do(func() { theBrowser = startBrowser(program) })
	if theBrowser.err != nil {
		t.Fatal(theBrowser.err)
	}
	w := &watch{}
	ctx, closeTab := chromedp.NewContext(theBrowser.ctx, chromedp.WithNewBrowserContext())
	t.Cleanup(closeTab)
	if err := w.start(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	t.Cleanup(cancel)
	return ctx, w
}

func startBrowser(program string) browser {
	profile, err := os.MkdirTemp("", "newswire-browser")
	if err != nil {
		return browser{err: err}
	}
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.ExecPath(program),
		chromedp.UserDataDir(profile),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"),
		chromedp.WSURLReadTimeout(time.Minute),
	)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	b := browser{ctx: ctx, close: func() {
		cancel()
		stop()
		// Its processes write to the profile until the last has ended.
		for range 50 {
			if os.RemoveAll(profile) == nil {
				break
			}
			time.Sleep(50 * time.Millisecond)
		}
	}}
	if err := chromedp.Do(ctx); err != nil {
		b.err = fmt.Errorf("start %s: %w", program, err)
	}
	return b
}

// start opens the tab of ctx, and notes what happens in it from then on.
func (w *watch) start(ctx context.Context) error {
	// A listener may not wait for the browser, which waits for it.
	if err := chromedp.Listen(ctx, func(event any) {
		w.note(event)
		switch e := event.(type) {
		case *page.EventJavascriptDialogOpening:
			go chromedp.Call(ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{Accept: true})
		case *fetch.EventRequestPaused:
			if isLocal(e.Request.URL) {
				go chromedp.Call(ctx, fetch.ContinueRequest, fetch.ContinueRequestParams{RequestID: e.RequestID})
			} else {
				go chromedp.Call(ctx, fetch.FailRequest, fetch.FailRequestParams{
					RequestID: e.RequestID, ErrorReason: network.ErrorReasonBlockedByClient,
				})
			}
		}
	}); err != nil {
		return err
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		return err
	}
	if _, err := chromedp.Call(ctx, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true}); err != nil {
		return err
	}
	_, err := chromedp.Call(ctx, fetch.Enable, fetch.EnableParams{})
	return err
}

// note notes an event.
func (w *watch) note(event any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch e := event.(type) {
	case *page.EventJavascriptDialogOpening:
		w.Dialogs = append(w.Dialogs, dialog{e.Message, e.URL})
	case *runtime.EventExceptionThrown:
		text := e.ExceptionDetails.Text
		if o := e.ExceptionDetails.Exception; o != nil {
			text += " " + o.Description + string(o.Value)
		}
		w.Exceptions = append(w.Exceptions, text)
	case *runtime.EventConsoleAPICalled:
		if e.Type == "error" || e.Type == "assert" {
			text := ""
			for _, arg := range e.Args {
				text += " " + arg.Description + string(arg.Value)
			}
			w.Errors = append(w.Errors, text)
		}
	case *page.EventWindowOpen:
		w.Windows = append(w.Windows, e.URL)
	case *network.EventRequestWillBeSent:
		w.Requests = append(w.Requests, request{e.Request.Method, e.Request.URL + e.Request.URLFragment, e.Type.String(), e.DocumentURL})
	case *network.EventWebSocketCreated:
		w.Requests = append(w.Requests, request{"GET", e.URL, "WebSocket", ""})
	}
}

// isLocal says whether an address is one of this machine, or of no host at all.
func isLocal(address string) bool {
	u, err := url.Parse(address)
	return err == nil && slices.Contains([]string{"", "127.0.0.1", "localhost"}, u.Hostname())
}
