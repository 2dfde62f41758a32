package main

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"
)

// asCommand in the environment makes the test program the command.
const asCommand = "NEWSWIRE_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
	}
	os.Exit(m.Run())
}

type process struct {
	*exec.Cmd
	stdin  io.WriteCloser
	pipe   io.Closer // of which stdout reads
	stdout *bufio.Reader
	stderr strings.Builder
}

func start(t *testing.T, args ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.Command(os.Args[0], args...)}
	p.Env = append(os.Environ(), asCommand+"=1")
	p.Stderr = &p.stderr
	var err error
	if p.stdin, err = p.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	stdout, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.pipe, p.stdout = stdout, bufio.NewReader(stdout)
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Process.Kill(); p.Wait() })
	return p
}

const floods = `{"text": "Floods\n5 May 2024\n\nRain fell.\n"}` + "\n"

// An interrupted command leaves complete lines and documents, while there is still input
// to come.
func TestSignals(t *testing.T) {
	for _, test := range []struct {
		signal syscall.Signal
		format string
		end    string
	}{
		{syscall.SIGINT, "jsonl", "}\n"},
		{syscall.SIGTERM, "json", "}\n"},
		{syscall.SIGHUP, "jsonl", "}\n"},
		{syscall.SIGTERM, "html", "</html>\n"},
		{syscall.SIGTERM, "view", "</html>\n"},
	} {
		if signal.Ignored(test.signal) {
			continue
		}
		p := start(t, "-i", "jsonl", "-o", test.format)
		for range 20 {
			io.WriteString(p.stdin, floods)
		}
		var got strings.Builder
		for !strings.Contains(got.String(), "Floods") { // the first result comes at once
			line, err := p.stdout.ReadString('\n')
			if err != nil {
				t.Fatal(err)
			}
			got.WriteString(line)
		}
		p.Process.Signal(test.signal)
		rest, _ := io.ReadAll(p.stdout)
		got.Write(rest)
		p.Wait()
		if status := p.ProcessState.ExitCode(); status != 130 || p.stderr.String() != "" || !strings.HasSuffix(got.String(), test.end) {
			t.Errorf("%v, -o %s: status %d, %q, ends with %.40q", test.signal, test.format, status, p.stderr.String(), rest)
		}
		switch test.format {
		case "json", "jsonl":
			for d := json.NewDecoder(strings.NewReader(got.String())); ; {
				var value any
				if err := d.Decode(&value); err == io.EOF {
					break
				} else if err != nil {
					t.Fatal(err)
				}
			}
		default:
			wellFormed(t, got.String())
		}
	}
}

// A reader that has enough, as head, ends the command without a word.
func TestClosedPipe(t *testing.T) {
	p := start(t, "-i", "jsonl", "-o", "jsonl")
	go func() {
		for range 100_000 {
			if _, err := io.WriteString(p.stdin, floods); err != nil {
				return
			}
		}
		p.stdin.Close()
	}()
	if _, err := p.stdout.ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	p.pipe.Close()
	p.Wait()
	if status := p.ProcessState.ExitCode(); status != 141 || p.stderr.String() != "" {
		t.Errorf("status %d, %q", status, p.stderr.String())
	}
}
