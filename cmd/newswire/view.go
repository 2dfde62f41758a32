package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"time"
)

// view writes the pages of all inputs to a file, and serves it until ctx is done.
func view(ctx context.Context, in *inputs, stdout io.Writer, c *console) int {
	listener, err := net.Listen("tcp", in.addr)
	if err != nil {
		c.say("-addr %s: %v; choose another port", in.addr, cause(err))
		return someFailed
	}
	defer listener.Close()
	page, err := os.CreateTemp("", "newswire-*.html")
	if err != nil {
		c.say("a temporary file in %s: %v; make that directory writable, or set TMPDIR to another", os.TempDir(), cause(err))
		return someFailed
	}
	// Nothing is left, however the program ends, but where no open file can be removed,
	// as on Windows.
	if os.Remove(page.Name()) != nil {
		defer os.Remove(page.Name())
	}
	defer page.Close()
	status, err := convert(ctx, in, page, c)
	if err != nil {
		return c.writeFailed(err)
	}
	if status == interrupted || c.failed > 0 && c.failed == c.pages {
		return status
	}
	size, err := page.Seek(0, io.SeekCurrent)
	if err != nil {
		return c.writeFailed(err)
	}
	path := "/" + rand.Text() + "/" // others who use this computer reach it, but cannot guess
	if _, err := fmt.Fprintf(stdout, "http://%s%s\n", listener.Addr(), path); err != nil {
		return c.writeFailed(err)
	}
	serve(ctx, listener, func(conn net.Conn) { answer(conn, path, page, size) })
	return status // it was to be interrupted
}

const mostAnswers = 64 // at once; others wait

// serve answers connections until ctx is done.
func serve(ctx context.Context, listener net.Listener, answer func(net.Conn)) {
	context.AfterFunc(ctx, func() { listener.Close() })
	slots := make(chan struct{}, mostAnswers)
	for {
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
			return
		}
		conn, err := listener.Accept()
		if ctx.Err() != nil {
			if err == nil {
				conn.Close()
			}
			return
		}
		if err != nil { // of descriptors, there may soon be some again
			<-slots
			select {
			case <-time.After(redraw):
			case <-ctx.Done():
			}
			continue
		}
		go func() {
			defer func() { <-slots }()
			answer(conn)
		}()
	}
}

// loopback is the address to listen at that the user means by a port, or by host and port.
// What is read here may be no one else's to see: so it is one of this computer.
func loopback(address string) (string, error) {
	if _, err := strconv.ParseUint(address, 10, 64); err == nil {
		address = "127.0.0.1:" + address
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return "", errors.New("no port, or host and port, as 127.0.0.1:8080")
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return "", fmt.Errorf("%q is no port from 0 to 65535", port)
	}
	if !isLoopback(host) {
		return "", fmt.Errorf("others could read it there: use 127.0.0.1:%s", port)
	}
	if net.ParseIP(host) == nil { // localhost, which needs no one to resolve it
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port), nil
}
