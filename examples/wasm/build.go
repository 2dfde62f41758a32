//go:build !js

// This example runs newswire in the browser: it builds the library for WebAssembly and
// serves a page that reads what is pasted or dropped there. Nothing of that leaves the
// browser. With -o it writes the page into a folder instead, for any static server.
//
//	go run ./examples/wasm [-addr localhost:8080] [-o FOLDER]
package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"embed"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/seed-ad1655d8/newswire/internal/viewer"
)

//go:embed page
var page embed.FS

func main() {
	log.SetFlags(0)
	folder := flag.String("o", "", "write the page into this folder and do not serve it")
	address := flag.String("addr", "localhost:8080", "`address` to listen on")
	flag.Parse()
	var err error
	if *folder != "" {
		err = build(context.Background(), *folder)
	} else {
		err = serve(*address)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// serve serves the page until it is interrupted.
func serve(address string) error {
	interrupted, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	folder, err := os.MkdirTemp("", "newswire-wasm")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	if err := build(interrupted, folder); interrupted.Err() != nil {
		return nil
	} else if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	context.AfterFunc(interrupted, func() { listener.Close() })
	fmt.Printf("http://%s/\n", listener.Addr())
	err = http.Serve(listener, http.FileServer(http.Dir(folder)))
	if interrupted.Err() != nil {
		return nil
	}
	return err
}

// build writes the page into folder.
func build(ctx context.Context, folder string) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	files, err := fs.Sub(page, "page")
	if err != nil {
		return err
	}
	for _, name := range []string{"index.html", "page.css", "page.js"} {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		if name == "index.html" { // its frame has no more rights than it has itself
			style, script := viewer.Hashes()
			text = []byte(strings.NewReplacer("VIEWER-STYLE", style, "VIEWER-SCRIPT", script).Replace(string(text)))
		}
		if err := os.WriteFile(filepath.Join(folder, name), text, 0o666); err != nil {
			return err
		}
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env: %w", err)
	}
	glue, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "wasm_exec.js"), glue, 0o666); err != nil {
		return err
	}
	return compile(ctx, filepath.Join(folder, "newswire.wasm.gz"))
}

// compile builds the program of main.go into a compressed file. Without inlined calls it
// is a twentieth smaller there.
func compile(ctx context.Context, file string) error {
	raw := strings.TrimSuffix(file, ".gz")
	defer os.Remove(raw)
	command := exec.CommandContext(ctx, "go", "build", "-trimpath", "-gcflags=all=-l", "-ldflags", "-s -w", "-o", raw, "github.com/seed-ad1655d8/newswire/examples/wasm")
	command.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	command.Stderr = os.Stderr
	command.Cancel = func() error { return command.Process.Signal(os.Interrupt) } // it has files of its own to remove
	if err := command.Run(); err != nil {
		return fmt.Errorf("go build: %w", err)
	}
	program, err := os.ReadFile(raw)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return err
	}
	z.Write(program) // a buffer takes all
	z.Close()
	return os.WriteFile(file, b.Bytes(), 0o666)
}
