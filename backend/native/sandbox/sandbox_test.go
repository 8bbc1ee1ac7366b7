package sandbox

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

func TestMain(m *testing.M) {
	if IsInit() {
		Init()
	}
	if os.Args[0] == attackName {
		attackMain()
		os.Exit(0)
	}
	if os.Geteuid() == 0 {
		if err := Isolate(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

func testRoot(t *testing.T, programs ...string) string {
	t.Helper()
	needs.Root(t)
	dir := t.TempDir()
	hostroot.Make(t, dir, append([]string{"sh", "cat", "ls", "id"}, programs...)...)
	for _, d := range []string{"proc", "sys", "dev", "tmp"} {
		if err := os.MkdirAll(filepath.Join(dir, d), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func start(t *testing.T, cfg Config) *Sandbox {
	t.Helper()
	s, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func run(t *testing.T, s *Sandbox, args ...string) (int, string) {
	t.Helper()
	var out bytes.Buffer
	status, err := s.Run(context.Background(), Command{Args: args, Stdout: &out, Stderr: &out})
	if err != nil {
		t.Fatalf("%q: %v", args, err)
	}
	return status, out.String()
}

func TestRun(t *testing.T) {
	s := start(t, Config{Root: testRoot(t), Hostname: "box"})
	for _, c := range []struct {
		script string
		status int
		out    string
	}{
		{"echo hello; echo there >&2", 0, "hello\nthere\n"},
		{"exit 7", 7, ""},
		{"kill -9 $$", 137, ""},
		{"cat /proc/sys/kernel/hostname", 0, "box\n"},
		{"cat", 0, ""},
		{"umask", 0, "0022\n"},
		{"id -u", 0, "0\n"},
		{"echo x > /dev/null; ls /dev", 0, "core\nfd\nfull\nmqueue\nnull\nptmx\npts\nrandom\nshm\nstderr\nstdin\nstdout\ntty\nurandom\nzero\n"},
	} {
		if status, out := run(t, s, "sh", "-c", c.script); status != c.status || out != c.out {
			t.Errorf("%s: %d %q, want %d %q", c.script, status, out, c.status, c.out)
		}
	}
}

// TestTerminal gives a command a terminal of its own, alone and among others.
func TestTerminal(t *testing.T) {
	root := testRoot(t)
	for _, single := range []bool{true, false} {
		s := start(t, Config{Root: root, Hostname: "box", Single: single})
		out := make(chan string, 1)
		status, err := s.Run(t.Context(), Command{
			Args: []string{"sh", "-c", "test -t 0 && test -t 1 && echo yes >/dev/tty; exit 5"},
			Terminal: func(master *os.File) {
				go func() {
					defer master.Close()
					text, _ := io.ReadAll(master)
					out <- string(text)
				}()
			},
		})
		if got := <-out; err != nil || status != 5 || got != "yes\r\n" {
			t.Errorf("single %v: %d %v %q", single, status, err, got)
		}
	}
}
