package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"strings"
	"time"
)

// net/http would make the program 3 MB larger, a third, for TLS, HTTP/2 and what else
// one page for one browser on the same computer has no use for. This answers one request
// a connection.

const (
	mostHead    = 16 << 10         // bytes of a request's head
	toAsk       = 10 * time.Second // a browser also opens connections that it may never use
	toTakePage  = 5 * time.Minute
	afterAnswer = 2 * time.Second
)

// answer reads a request and answers it with the page, which is at that path alone.
func answer(conn net.Conn, path string, page io.ReaderAt, size int64) {
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(toAsk))
	in := bufio.NewReader(io.LimitReader(conn, mostHead))
	status, headOnly := readRequest(in, path)
	conn.SetDeadline(time.Now().Add(toTakePage))
	kind, body, length := "text/html", io.Reader(io.NewSectionReader(page, 0, size)), size
	if status != "200 OK" {
		kind, body, length = "text/plain", strings.NewReader(status+"\n"), int64(len(status)+1)
	}
	fmt.Fprintf(conn, "HTTP/1.1 %s\r\nContent-Type: %s; charset=utf-8\r\nContent-Length: %d\r\n"+
		"X-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\nCross-Origin-Resource-Policy: same-origin\r\n"+
		"Cache-Control: no-store\r\nConnection: close\r\n", status, kind, length)
	if strings.HasPrefix(status, "405") {
		io.WriteString(conn, "Allow: GET, HEAD\r\n")
	}
	io.WriteString(conn, "\r\n")
	if !headOnly {
		io.Copy(conn, body)
	}
	// To close with something unread resets the connection, and the browser may lose
	// the answer: so the other side is first let finish.
	if c, ok := conn.(*net.TCPConn); ok {
		c.CloseWrite()
		conn.SetDeadline(time.Now().Add(afterAnswer))
		io.Copy(io.Discard, io.LimitReader(conn, 1<<20))
	}
}

// readRequest reads the head of a request, and says with which status to answer it.
func readRequest(in *bufio.Reader, path string) (status string, headOnly bool) {
	const bad = "400 Bad Request"
	text := textproto.NewReader(in)
	line, err := text.ReadLine()
	if err != nil {
		return bad, false
	}
	method, rest, _ := strings.Cut(line, " ")
	target, protocol, _ := strings.Cut(rest, " ")
	header, err := text.ReadMIMEHeader()
	hosts := header["Host"]
	// Another site may give its name this computer's address, and then read what is
	// here as its own: but the browser still says which name it asked for.
	if err != nil || !strings.HasPrefix(protocol, "HTTP/1.") || len(hosts) != 1 || !isLoopback(hostOf(hosts[0])) {
		return bad, false
	}
	asked, _, _ := strings.Cut(target, "?")
	switch {
	case asked != path:
		return "404 Not Found", method == "HEAD"
	case method != "GET" && method != "HEAD":
		return "405 Method Not Allowed", false
	}
	return "200 OK", method == "HEAD"
}

// hostOf is the host of "host:port", or of a host without a port.
func hostOf(address string) string {
	if host, _, err := net.SplitHostPort(address); err == nil {
		return host
	}
	return strings.Trim(address, "[]")
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback()
}
