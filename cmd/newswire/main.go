// Command newswire reads wire pages and writes their articles. See its -help.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"
)

// The exit statuses. The last two are those that a shell gives a program that SIGINT
// or SIGPIPE ended.
const (
	allRead     = 0
	someFailed  = 1
	wrongUsage  = 2
	interrupted = 128 + 2
	closedPipe  = 128 + 13
)

func main() {
	// A page's tree and text are garbage as soon as it is written, and little else is
	// kept: to collect less often costs 40 MB and saves a third of the time.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as nohup has it
		ends = append(ends, syscall.SIGHUP)
	}
	ctx, stop := signal.NotifyContext(context.Background(), ends...)
	context.AfterFunc(ctx, stop) // a second signal ends the program as it is
	// Asked for, SIGPIPE becomes an error of Write, after which there is still time to
	// clear the terminal.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the command, until ctx is done.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := &console{w: stderr}
	s, err := parseArgs(args)
	switch {
	case err != nil:
		c.say("%v; newswire -help tells more", err)
		return wrongUsage
	case s.help:
		return c.wrote(io.WriteString(stdout, help))
	case s.version:
		return c.wrote(fmt.Fprintln(stdout, version()))
	}
	in := &inputs{settings: s, stdin: stdin}
	if !s.quiet && isTerminal(stderr) {
		if in.readsTerminal() {
			c.say("reading what you type, to its end (Ctrl-D); newswire -help tells more")
		} else {
			c.progress = s.view || !isTerminal(stdout)
		}
	}
	if s.view {
		return view(ctx, in, stdout, c)
	}
	status, err := convert(ctx, in, stdout, c)
	if err != nil {
		return c.writeFailed(err)
	}
	return status
}

// wrote is the exit status after one write.
func (c *console) wrote(_ int, err error) int {
	if err != nil {
		return c.writeFailed(err)
	}
	return allRead
}

// convert writes the pages of all inputs to w. Its error is one of w.
func convert(ctx context.Context, in *inputs, w io.Writer, c *console) (status int, err error) {
	if c.progress {
		defer c.showProgress(ctx, in)()
	}
	f := formats[in.output]
	encode := f.encode
	if encode != nil && isTerminal(w) {
		encode = forTerminal(encode)
	}
	doc := f.open(w, in.title())
	for r := range inOrder(ctx, in.jobs, encode) {
		c.count()
		if r.err != nil {
			c.report(r.name, r.err)
			status = someFailed
			continue
		}
		if err := doc.add(r); err != nil {
			return someFailed, err
		}
	}
	if err := doc.close(); err != nil {
		return someFailed, err
	}
	if ctx.Err() != nil {
		return interrupted, nil
	}
	return status, nil
}

// writeFailed tells that results could not be written. Of a pipe whose reader has
// enough, as head has, it says nothing.
func (c *console) writeFailed(err error) int {
	if isClosedPipe(err) {
		return closedPipe
	}
	c.say("writing: %v; make room, or write elsewhere", cause(err))
	return someFailed
}

func isClosedPipe(err error) bool {
	var number syscall.Errno
	if runtime.GOOS == "windows" && errors.As(err, &number) {
		return number == 109 || number == 232 // ERROR_BROKEN_PIPE, ERROR_NO_DATA
	}
	return errors.Is(err, syscall.EPIPE)
}
