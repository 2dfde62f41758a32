package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
)

// view writes the pages of all inputs to a file, and serves it until ctx is done.
func view(ctx context.Context, in *inputs, stdout io.Writer, c *console) int {
	listener, err := net.Listen("tcp", in.addr)
	if err != nil {
		fmt.Fprintf(c.w, "newswire: -addr %s: %v; choose another port\n", in.addr, cause(err))
		return someFailed
	}
	defer listener.Close()
	page, err := os.CreateTemp("", "newswire-*.html")
	if err != nil {
		return c.writeFailed(err)
	}
	defer os.Remove(page.Name())
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
	if _, err := fmt.Fprintf(stdout, "http://%s/\n", listener.Addr()); err != nil {
		return c.writeFailed(err)
	}
	context.AfterFunc(ctx, func() { listener.Close() })
	for {
		conn, err := listener.Accept()
		switch {
		case ctx.Err() != nil:
			return status // it was to be interrupted
		case err != nil:
			fmt.Fprintf(c.w, "newswire: %v; start it again\n", err)
			return someFailed
		}
		go answer(conn, page, size)
	}
}

// loopback is the address to listen at that the user means by a port, or by host and port.
// What is read here may be no one else's to see: so it is one of this computer.
func loopback(address string) (string, error) {
	if _, err := strconv.Atoi(address); err == nil {
		address = "127.0.0.1:" + address
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return "", errors.New("no port, or host and port, as 127.0.0.1:8080")
	}
	if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
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
