//go:build conformance

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// typing is a shell on a terminal, with somebody at the keyboard.
type typing struct {
	t      *testing.T
	master *os.File
	mu     sync.Mutex
	got    bytes.Buffer
}

// startShell starts a shell on a terminal, in a directory with a Sysfile, with
// this program in PATH.
func startShell(t *testing.T, args ...string) *typing {
	t.Helper()
	dir := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	bin := filepath.Join(dir, "bin")
	for name, text := range map[string]string{"Sysfile": completedFile, "app.oci.tar": "", "notes.txt": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(bin, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, filepath.Join(bin, "sysbuild")); err != nil {
		t.Fatal(err)
	}
	master, slave, err := openPTY()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = dir, slave, slave, slave
	cmd.Env = []string{"PATH=" + bin + ":" + os.Getenv("PATH"), "HOME=" + dir, "TERM=xterm", "LANG=C.UTF-8", "XDG_CONFIG_HOME=" + dir, "XDG_DATA_HOME=" + dir}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	slave.Close()
	s := &typing{t: t, master: master}
	go s.read()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		master.Close()
	})
	return s
}

func (s *typing) read() {
	buf := make([]byte, 4096)
	for {
		n, err := s.master.Read(buf)
		s.mu.Lock()
		s.got.Write(buf[:n])
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

var escapes = regexp.MustCompile("\x1b(\\[[0-9;?<>=]*[a-zA-Z]|\\][^\x07\x1b]*(\x07|\x1b\\\\)|[()][A-Z0-9]|[=>78])")

// screen is what the terminal got, without the sequences that move and colour.
func (s *typing) screen() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return escapes.ReplaceAllString(s.got.String(), "")
}

// types sends keys, and waits until the terminal shows each of some texts.
func (s *typing) types(keys string, texts ...string) {
	s.t.Helper()
	s.mu.Lock()
	s.got.Reset()
	s.mu.Unlock()
	if _, err := s.master.WriteString(keys); err != nil {
		s.t.Fatal(err)
	}
	end := time.Now().Add(30 * time.Second)
	for _, text := range texts {
		for !strings.Contains(s.screen(), text) {
			if time.Now().After(end) {
				s.t.Fatalf("behind %q the terminal never shows %q, but\n%s", keys, text, s.screen())
			}
			time.Sleep(20 * time.Millisecond)
		}
	}
}

// TestShellBash completes in a bash at a terminal, with bash-completion.
func TestShellBash(t *testing.T) {
	needs.Tool(t, "bash")
	s := startShell(t, "bash", "--norc", "--noprofile", "-i")
	s.types("PS1='ready> '; . /usr/share/bash-completion/bash_completion && . <(sysbuild completion bash); echo lo''aded\n", "loaded")
	s.types("\x15sysbuild bui\t", "sysbuild build ")
	s.types("--stage bu\t", "--stage builder ")
	s.types("--progress pl\t", "--progress plain ")
	s.types("--build-arg MI\t", "--build-arg MIRROR=")
	s.types("\x15sysbuild build -t app:\t", "app:1 ")
	s.types("\x15sysbuild build --target \t\t", "app:1", "(every TARGET oci)")
	s.types("\x15sysbuild inspect a\t", "app.oci.tar ")
	s.types("\x15sysbuild explain UnusedS\t", "UnusedStage ")
}

// TestShellZsh completes in a zsh at a terminal.
func TestShellZsh(t *testing.T) {
	needs.Tool(t, "zsh")
	s := startShell(t, "zsh", "-f", "-i")
	s.types("PS1='ready> '; unsetopt prompt_sp; autoload -U compinit; compinit -u -D; . <(sysbuild completion zsh); echo lo''aded\n", "loaded")
	s.types("\x15sysbuild bui\t", "build ")
	s.types("--stage bu\t", "ilder ")
	s.types("--progress pl\t", "ain ")
	s.types("--build-arg MI\t", "RROR=")
	s.types("\x15sysbuild build --target \t\t", "app:1", "every TARGET oci")
	s.types("\x15sysbuild inspect a\t", "pp.oci.tar")
	s.types("\x15sysbuild explain UnusedS\t", "tage ")
}

// TestShellFish completes in a fish.
func TestShellFish(t *testing.T) {
	fish := needs.Tool(t, "fish")
	dir := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, filepath.Join(dir, "sysbuild")); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"Sysfile": completedFile, "app.oci.tar": "", "notes.txt": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for line, want := range map[string][]string{
		"sysbuild bui":                  {"build\tBuild the images of a Sysfile"},
		"sysbuild build --stage ":       {"base\tFROM scratch AS base", "builder\tFROM base AS builder"},
		"sysbuild build --progress pl":  {"plain"},
		"sysbuild build --build-arg MI": {"MIRROR=\tdefault: https://example.org/el7"},
		"sysbuild build --target ":      {"app:1\toci", "oci\tevery TARGET oci"},
		"sysbuild explain UnusedS":      {"UnusedStage\tEvery stage is part of an output"},
		"sysbuild inspect a":            {"app.oci.tar"},
	} {
		cmd := exec.Command(fish, "--no-config", "-c", "sysbuild completion fish | source; complete -C '"+line+"'")
		cmd.Dir = dir
		cmd.Env = []string{"PATH=" + dir + ":" + os.Getenv("PATH"), "HOME=" + dir, "TERM=xterm"}
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v: %s", line, err, out)
		}
		for _, w := range want {
			if !strings.Contains("\n"+string(out), "\n"+w) {
				t.Errorf("%s offers\n%s\nnot %q", line, out, w)
			}
		}
	}
}
