package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestProgressLine(t *testing.T) {
	for _, test := range []struct {
		pages       int
		took        time.Duration
		read, total int64
		want        string
	}{
		{64, 2 * time.Second, 1000, 0, "64 pages, 32 a second"},
		{64, 2 * time.Second, 1000, 4000, "64 pages, 32 a second, 25 %, 6s left"},
		{64, 2 * time.Second, 4000, 4000, "64 pages, 32 a second"},
		{0, 12 * time.Second, 1000, 4000, "no page yet, 12s"},
		{9, time.Second, 5000, 4000, "9 pages, 9 a second"}, // one has grown
		{1_000_000, time.Hour, 1 << 40, 1 << 41, "1000000 pages, 278 a second, 50 %, 1h0m0s left"},
	} {
		if got := progressLine(test.pages, test.took, test.read, test.total); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

// The line is drawn ten times a second, also while no page is done, and gone before a
// message and at the end.
func TestProgress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var b bytes.Buffer
		c := &console{w: &b}
		says := func(want string) {
			t.Helper()
			synctest.Wait()
			c.mu.Lock()
			defer c.mu.Unlock()
			if b.String() != want {
				t.Errorf("%q, want %q", b.String(), want)
			}
			b.Reset()
		}
		stop := c.showProgress(t.Context(), &inputs{})
		for range 1000 {
			c.count()
		}
		says("")
		time.Sleep(redraw)
		says("\r1000 pages, 10000 a second")
		c.report("page.html", errors.New("it is gone"))
		says("\r" + strings.Repeat(" ", 26) + "\rnewswire: page.html: it is gone\n")
		time.Sleep(redraw)
		says("\r1000 pages, 5000 a second")
		stop()
		says("\r" + strings.Repeat(" ", 25) + "\r")
		time.Sleep(10 * redraw)
		says("")
	})
}

func TestSize(t *testing.T) {
	dir := t.TempDir()
	a := writeFile(t, filepath.Join(dir, "a.txt"), bulletin)
	writeFile(t, filepath.Join(dir, "b", "c.txt"), bulletin)
	f, err := os.Open(a)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, test := range []struct {
		args  []string
		stdin io.Reader
		want  int
	}{
		{[]string{dir}, nil, 2 * len(bulletin)},
		{[]string{a, "-"}, f, 2 * len(bulletin)},
		{[]string{a, "-"}, strings.NewReader(bulletin), 0},
	} {
		in := &inputs{settings: settings{args: test.args}, stdin: test.stdin}
		if got := in.size(t.Context()); got != int64(test.want) {
			t.Errorf("%v: %d, want %d", test.args, got, test.want)
		}
	}
}

func TestIsTerminal(t *testing.T) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if isTerminal(null) || isTerminal(&bytes.Buffer{}) {
		t.Error("no terminal is taken for one")
	}
}
