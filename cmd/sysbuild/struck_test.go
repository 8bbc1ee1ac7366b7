package main

import (
	"bytes"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/sys/unix"
)

// signalsOf are the keys of struck: what is typed, or sent to the process.
var signalsOf = map[string]syscall.Signal{"^C": 0, "SIGINT": syscall.SIGINT, "SIGTERM": syscall.SIGTERM, "SIGHUP": syscall.SIGHUP}

// struck runs a program on a terminal, and types ^C or sends a signal as soon as
// the terminal shows a text, or a process runs that has one in its command line:
// `struck KEY ((show|process):TEXT) FILE STATUS program args...`. The program
// ends within five seconds, and leaves the terminal as it was.
func struck(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 5 {
		ts.Fatalf("usage: struck KEY (show|process):TEXT FILE STATUS program [args...]")
	}
	want, err := strconv.Atoi(args[3])
	ts.Check(err)
	master, slave, err := openPTY()
	ts.Check(err)
	defer master.Close()
	defer slave.Close()
	before, err := unix.IoctlGetTermios(int(slave.Fd()), unix.TCGETS)
	ts.Check(err)
	path, err := exec.LookPath(args[4])
	ts.Check(err)
	cmd := &exec.Cmd{
		Path: path, Args: args[4:], Dir: ts.MkAbs("."), Stdin: slave, Stdout: slave, Stderr: slave,
		Env:         append(os.Environ(), "TERM=xterm", "SYSBUILD_CACHE_DIR="+ts.Getenv("SYSBUILD_CACHE_DIR")),
		SysProcAttr: &syscall.SysProcAttr{Setsid: true, Setctty: true},
	}
	ts.Check(cmd.Start())
	shown := reading(master)
	kind, text, _ := strings.Cut(args[1], ":")
	ended := make(chan struct{})
	go func() {
		_ = cmd.Wait()
		close(ended)
	}()
	ready := func() bool {
		return kind == "process" && len(running(text)) > 0 || kind == "show" && bytes.Contains(shown(), []byte(text))
	}
	if err := within(30*time.Second, ended, ready); err != nil {
		_ = cmd.Process.Kill()
		ts.Fatalf("%s: %v: %s", args[1], err, shown())
	}
	if sig := signalsOf[args[0]]; sig != 0 {
		ts.Check(cmd.Process.Signal(sig))
	} else {
		_, err = master.Write([]byte{3})
		ts.Check(err)
	}
	select {
	case <-ended:
	case <-time.After(5 * time.Second):
		_ = cmd.Process.Kill()
		ts.Fatalf("it does not end: %s", shown())
	}
	after, err := unix.IoctlGetTermios(int(slave.Fd()), unix.TCGETS)
	ts.Check(err)
	got := shown()
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), got, 0o644))
	if status := cmd.ProcessState.ExitCode(); status != want {
		ts.Fatalf("exit status %d, want %d: %s", status, want, got)
	}
	if !reflect.DeepEqual(before, after) || bytes.Count(got, []byte("\x1b[?25l")) > bytes.Count(got, []byte("\x1b[?25h")) {
		ts.Fatalf("the terminal is not as it was: %q", got)
	}
}

// reading gives what a terminal has shown so far.
func reading(master *os.File) func() []byte {
	var b bytes.Buffer
	buf := make([]byte, 64<<10)
	return func() []byte {
		for {
			ready, err := unix.Poll([]unix.PollFd{{Fd: int32(master.Fd()), Events: unix.POLLIN}}, 20)
			switch {
			case errors.Is(err, syscall.EINTR):
				continue
			case ready <= 0:
				return b.Bytes()
			}
			n, err := master.Read(buf)
			b.Write(buf[:n])
			if err != nil {
				return b.Bytes()
			}
		}
	}
}

// within waits until something is so.
func within(most time.Duration, ended <-chan struct{}, so func() bool) error {
	for end := time.Now().Add(most); !so(); time.Sleep(10 * time.Millisecond) {
		select {
		case <-ended:
			return errors.New("the program ended by itself")
		default:
		}
		if time.Now().After(end) {
			return errors.New("it never came")
		}
	}
	return nil
}

// running are the processes, but this one, whose command line has a text in it.
func running(text string) (pids []string) {
	files, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, file := range files {
		line, err := os.ReadFile(file)
		pid := filepath.Base(filepath.Dir(file))
		if err == nil && pid != strconv.Itoa(os.Getpid()) && bytes.Contains(bytes.ReplaceAll(line, []byte{0}, []byte(" ")), []byte(text)) {
			pids = append(pids, pid)
		}
	}
	return pids
}

// gone waits until no process has a text in its command line: `gone TEXT`.
func gone(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: gone TEXT")
	}
	if err := within(5*time.Second, nil, func() bool { return len(running(args[0])) == 0 }); err != nil {
		ts.Fatalf("%s still runs: %v", args[0], running(args[0]))
	}
}

// stalling serves a directory, but no more than the beginning of packages and
// nothing to who sends something, and sets a variable to its URL: `stalling DIR
// NAME`.
func stalling(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: stalling DIR NAME")
	}
	dir := ts.MkAbs(args[0])
	files, stop := http.FileServer(http.Dir(dir)), make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Method == http.MethodPost:
			<-stop
		case strings.HasSuffix(r.URL.Path, ".rpm"):
			data, _ := os.ReadFile(filepath.Join(dir, filepath.Clean(r.URL.Path)))
			w.Header().Set("Content-Length", strconv.Itoa(len(data)))
			_, _ = w.Write(data[:min(len(data)/2, 100_000)])
			w.(http.Flusher).Flush()
			<-stop
		case r.URL.Path == "/v2/":
		case strings.HasPrefix(r.URL.Path, "/v2/"):
			http.NotFound(w, r)
		default:
			files.ServeHTTP(w, r)
		}
	}))
	ts.Defer(func() {
		close(stop)
		s.Close()
	})
	ts.Setenv(args[1], s.URL)
	ts.Setenv(args[1]+"_HOST", strings.TrimPrefix(s.URL, "http://"))
}
