package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"sync/atomic"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// console tells the user what went wrong and, on a terminal, how far the work is.
type console struct {
	w      io.Writer
	in     *inputs // nil: no progress is shown
	start  time.Time
	drawn  time.Time
	width  int // of the line that shows progress; 0: there is none
	pages  int
	failed int
	total  atomic.Int64 // bytes of all inputs; 0: not known, or not yet
}

const redraw = 100 * time.Millisecond

// showProgress makes the console show how far in is read.
func (c *console) showProgress(ctx context.Context, in *inputs) {
	c.in, c.start = in, time.Now()
	c.drawn = c.start
	go func() {
		if size := in.size(ctx); ctx.Err() == nil {
			c.total.Store(size)
		}
	}()
}

// count counts a page.
func (c *console) count() {
	c.pages++
	if c.in == nil || time.Since(c.drawn) < redraw {
		return
	}
	line := progressLine(c.pages, time.Since(c.start), c.in.read.Load(), c.total.Load())
	fmt.Fprintf(c.w, "\r%-*s", c.width, line)
	c.width = len(line)
	c.drawn = time.Now()
}

// progressLine says how many pages were read and, if it is known how many bytes there
// are, how long the others take.
func progressLine(pages int, took time.Duration, read, total int64) string {
	line := fmt.Sprintf("%d pages, %.0f a second", pages, float64(pages)/took.Seconds())
	if read > 0 && total >= read {
		left := time.Duration(float64(took) * float64(total-read) / float64(read))
		line += fmt.Sprintf(", %d %%, %v left", read*100/total, left.Round(time.Second))
	}
	return line
}

// erase clears the line that shows progress.
func (c *console) erase() {
	if c.width > 0 {
		fmt.Fprintf(c.w, "\r%s\r", strings.Repeat(" ", c.width))
		c.width = 0
	}
}

// report says which input could not be read, why, and what to do.
func (c *console) report(name string, err error) {
	c.erase()
	c.failed++
	fmt.Fprintf(c.w, "newswire: %s: %v%s\n", name, cause(err), remedy(err))
}

// cause is err without what the message already has: the path, and whose error it is.
func cause(err error) error {
	var ofPath *fs.PathError
	var ofPage *newswire.Error
	switch {
	case errors.As(err, &ofPage) && errors.Is(err, newswire.ErrNotText) && ofPage.Offset > 0:
		return fmt.Errorf("byte %d: %w", ofPage.Offset, ofPage.Err)
	case errors.As(err, &ofPage):
		return cause(ofPage.Err)
	case errors.As(err, &ofPath) && errors.As(err, new(*gzipError)):
		return &gzipError{ofPath.Err}
	case errors.As(err, &ofPath):
		return ofPath.Err
	}
	return err
}

func remedy(err error) string {
	switch {
	case errors.Is(err, newswire.ErrTooLarge):
		return "; -limit allows more"
	case errors.Is(err, newswire.ErrNotText):
		return "; leave it out, or make text of it first"
	case errors.As(err, new(*gzipError)):
		return "; fetch or pack it again"
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, errNoMatch):
		return "; check the name"
	case errors.Is(err, fs.ErrPermission):
		return "; make it readable, or leave it out"
	}
	return ""
}

// size is how many bytes there are to read; 0 if that cannot be known.
func (in *inputs) size(ctx context.Context) (sum int64) {
	for path := range in.paths() {
		stat := func() (fs.FileInfo, error) { return os.Stat(path) }
		if path == "-" {
			f, ok := in.stdin.(*os.File)
			if !ok {
				return 0
			}
			stat = f.Stat
		}
		info, err := stat()
		switch {
		case ctx.Err() != nil:
			return 0
		case err != nil: // reported when it is read
		case !info.Mode().IsRegular():
			return 0
		default:
			sum += info.Size()
		}
	}
	return sum
}

// isTerminal takes any device but the null device for a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
