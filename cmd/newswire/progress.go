package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/seed-ad1655d8/newswire"
)

// console tells the user what went wrong and, on a terminal, how far the work is.
type console struct {
	progress bool // whether that is to be shown
	failed   int

	mu    sync.Mutex // of what follows
	w     io.Writer
	width int // of the line that shows progress; 0: there is none
	pages int
}

const redraw = 100 * time.Millisecond

// showProgress shows how far in is read, until stop, however long a page takes.
func (c *console) showProgress(ctx context.Context, in *inputs) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var total atomic.Int64 // bytes of all inputs; 0: not known, or not yet
	go func() {
		if size := in.size(ctx); ctx.Err() == nil {
			total.Store(size)
		}
	}()
	start, ended := time.Now(), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(redraw)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				c.draw(time.Since(start), in.read.Load(), total.Load())
			case <-ctx.Done():
				return
			}
		}
	}()
	return func() {
		cancel()
		<-ended
		c.mu.Lock()
		defer c.mu.Unlock()
		c.erase()
	}
}

func (c *console) draw(took time.Duration, read, total int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	line := progressLine(c.pages, took, read, total)
	fmt.Fprintf(c.w, "\r%-*s", c.width, line)
	c.width = len(line)
}

// count counts a page.
func (c *console) count() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pages++
}

// progressLine says how many pages were read and, if it is known how many bytes there
// are, how long the others take.
func progressLine(pages int, took time.Duration, read, total int64) string {
	if pages == 0 {
		return fmt.Sprintf("no page yet, %v", took.Round(time.Second))
	}
	line := fmt.Sprintf("%d pages, %.0f a second", pages, float64(pages)/took.Seconds())
	if read > 0 && total > read { // what is read may still be at work
		left := time.Duration(float64(took) * float64(total-read) / float64(read))
		line += fmt.Sprintf(", %d %%, %v left", read*100/total, left.Round(time.Second))
	}
	return line
}

// erase clears the line that shows progress. The caller has locked the console.
func (c *console) erase() {
	if c.width > 0 {
		fmt.Fprintf(c.w, "\r%s\r", strings.Repeat(" ", c.width))
		c.width = 0
	}
}

// say writes a message of one line, in which nothing is left that moves the cursor.
func (c *console) say(format string, values ...any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.erase()
	fmt.Fprintf(c.w, "newswire: %s\n", printable(fmt.Sprintf(format, values...), ""))
}

// report says which input could not be read, why, and what to do.
func (c *console) report(name string, err error) {
	c.failed++
	c.say("%s: %v%s", name, cause(err), remedy(err))
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
