package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

// viewing runs newswire view until the test ends, and returns the address that it prints.
func viewing(t *testing.T, args ...string) (url string, stop func() int) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	out, in := io.Pipe()
	var errs bytes.Buffer
	status := make(chan int)
	go func() {
		s := run(ctx, append([]string{"view"}, args...), strings.NewReader(bulletin), in, &errs)
		in.Close()
		status <- s
	}()
	line := make([]byte, 100)
	n, _ := out.Read(line)
	if url = string(line[:n]); !strings.HasPrefix(url, "http://") || !strings.HasSuffix(url, "/\n") {
		cancel()
		t.Fatalf("%q: status %d, %s", url, <-status, errs.String())
	}
	return strings.TrimSpace(url), func() int { cancel(); return <-status }
}

func hostIn(t *testing.T, address string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return u.Host
}

func TestView(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	url, stop := viewing(t)
	if left, _ := os.ReadDir(temp); len(left) > 0 && runtime.GOOS != "windows" {
		t.Errorf("%v would be left by a kill", left)
	}
	if !strings.HasPrefix(url, "http://127.0.0.1:") {
		t.Errorf("%s is not this computer alone", url)
	}
	_, want, _ := newswireCommand(t, bulletin, "-o", "view")
	for _, test := range []struct {
		method, path, host string
		status             int
		body               string
	}{
		{"GET", "", "", 200, want},
		{"GET", "?query", "", 200, want},
		{"HEAD", "", "", 200, ""},
		{"GET", "", "localhost", 200, want},
		{"GET", "", "LOCALHOST:80", 200, want},
		{"GET", "", "[::1]:80", 200, want},
		{"GET", "", "news.example.org", 400, "400 Bad Request\n"},
		{"GET", "", "127.0.0.1.example.org:80", 400, "400 Bad Request\n"},
		{"HEAD", "favicon.ico", "", 404, ""},
		{"GET", "favicon.ico", "", 404, "404 Not Found\n"},
		{"GET", "../", "", 404, "404 Not Found\n"}, // the path is the secret
		{"GET", "../../etc/passwd", "", 404, "404 Not Found\n"},
		{"POST", "", "", 405, "405 Method Not Allowed\n"},
	} {
		name := fmt.Sprintf("%s %s of %s", test.method, test.path, test.host)
		var body io.Reader
		if test.method == "POST" {
			body = strings.NewReader(strings.Repeat("word ", 10_000))
		}
		request, err := http.NewRequest(test.method, url+test.path, body)
		if err != nil {
			t.Fatal(err)
		}
		request.Host = test.host
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got, err := io.ReadAll(response.Body)
		response.Body.Close()
		if err != nil || response.StatusCode != test.status || string(got) != test.body {
			t.Errorf("%s: %d, %v, %d bytes; want %d, %d bytes", name, response.StatusCode, err, len(got), test.status, len(test.body))
		}
		h := response.Header
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Cache-Control") != "no-store" || !response.Close ||
			h.Get("X-Frame-Options") != "DENY" || h.Get("Cross-Origin-Resource-Policy") != "same-origin" ||
			strings.HasPrefix(h.Get("Content-Type"), "text/html;") != (test.status == 200) {
			t.Errorf("%s: %v", name, h)
		}
	}
	if status := stop(); status != 0 {
		t.Errorf("status %d", status)
	}
	if left, _ := os.ReadDir(temp); len(left) > 0 {
		t.Errorf("%v is left", left)
	}
}

// What is no HTTP is refused, and holds nothing up.
func TestViewBadRequests(t *testing.T) {
	url, stop := viewing(t)
	defer stop()
	address := hostIn(t, url)
	idle, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer idle.Close()
	for _, request := range []string{
		"nonsense\r\n\r\n",
		"GET / HTTP/1.1\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
		"GET / HTTP/2.0\r\nHost: localhost\r\n\r\n",
		"GET /\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: localhost\r\nno header\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + strings.Repeat("x", 2*mostHead) + "\r\n\r\n",
	} {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		conn.SetDeadline(time.Now().Add(3 * time.Second))
		io.WriteString(conn, request)
		conn.(*net.TCPConn).CloseWrite()
		answer, err := io.ReadAll(conn)
		conn.Close()
		if err != nil || !strings.HasPrefix(string(answer), "HTTP/1.1 400 Bad Request\r\n") {
			t.Errorf("%.60q: %v, %.60q", request, err, answer)
		}
	}
}

func TestViewAddress(t *testing.T) {
	for given, want := range map[string]string{
		"8080": "127.0.0.1:8080", "localhost:0": "127.0.0.1:0", "127.0.0.2:1": "127.0.0.2:1", "[::1]:0": "[::1]:0",
	} {
		if got, err := loopback(given); err != nil || got != want {
			t.Errorf("%s: %q, %v", given, got, err)
		}
	}
	url, stop := viewing(t, "-addr", "localhost:0")
	defer stop()
	taken := hostIn(t, url)
	status, stdout, stderr := newswireCommand(t, bulletin, "view", "-addr", taken)
	if status != 1 || stdout != "" || !strings.Contains(stderr, "address already in use; choose another port") {
		t.Errorf("status %d, %q, %q", status, stdout, stderr)
	}
}

// There is nothing to show where nothing could be read.
func TestViewNothing(t *testing.T) {
	status, stdout, stderr := newswireCommand(t, "", "view", filepath.Join(t.TempDir(), "none.html"))
	if status != 1 || stdout != "" || !strings.Contains(stderr, "check the name") {
		t.Errorf("status %d, %q, %q", status, stdout, stderr)
	}
}

// Without a directory for it, the error says which is missing.
func TestViewNoDirectory(t *testing.T) {
	none := filepath.Join(t.TempDir(), "none")
	t.Setenv("TMPDIR", none)
	status, stdout, stderr := newswireCommand(t, bulletin, "view")
	if status != 1 || stdout != "" || !strings.Contains(stderr, "a temporary file in "+none+": no such file or directory; ") {
		t.Errorf("status %d, %q, %q", status, stdout, stderr)
	}
}

// failing is a listener without descriptors for the first connections.
type failing struct {
	net.Listener
	left int
}

func (l *failing) Accept() (net.Conn, error) {
	if l.left--; l.left >= 0 {
		return nil, syscall.EMFILE
	}
	return l.Listener.Accept()
}

// Neither connections without end nor a want of descriptors ends the answers, and few are
// given at once.
func TestServe(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	answers, hold, ended := make(chan struct{}, 2*mostAnswers), make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		serve(ctx, &failing{listener, 2}, func(conn net.Conn) {
			defer conn.Close()
			answers <- struct{}{}
			<-hold
		})
	}()
	for range mostAnswers + 1 {
		conn, err := net.Dial("tcp", listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
	}
	for range mostAnswers {
		<-answers
	}
	select {
	case <-answers:
		t.Error("there is no bound")
	case <-time.After(redraw):
	}
	close(hold)
	<-answers
	cancel()
	<-ended
}
