package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// failedStep is a RUN of a Sysfile that failed.
func failedStep() error {
	src := diag.NewSource("Sysfile", "ROOTFS ./r.tar\nRUN ./configure && make\n")
	v := ir.New(&ir.Exec{Args: []string{"/bin/sh", "-c", "./configure && make"}}, ir.New(&ir.Source{Kind: ir.Scratch}))
	v.At("[0 2/2] RUN ./configure && make", src.Span(15, 38))
	return fmt.Errorf("solve: %w", &backend.Error{
		Vertex: v, Command: []string{"/bin/sh", "-c", "./configure && make"}, ExitCode: 127,
		Output: []byte("checking for cc...\n\x1b[31m/bin/sh: cc: not found\x1b[0m\x1b]0;owned\x07\n\n"),
		Err:    errors.New("/bin/sh -c ./configure && make: exit status 127"),
	})
}

func TestExplainStep(t *testing.T) {
	var b bytes.Buffer
	explain(&progress.Output{Writer: &b}, failedStep())
	const want = `Sysfile:2:1: error[StepFailed]: [0 2/2] RUN ./configure && make: exit status 127
    2 | RUN ./configure && make
      | ^^^^^^^^^^^^^^^^^^^^^^^
  command: /bin/sh -c './configure && make'
  exit status: 127
  its last output:
    | checking for cc...
    | /bin/sh: cc: not found
  hint: a program was not found: a package that has it must be installed on an earlier line
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestReportJSON(t *testing.T) {
	var b bytes.Buffer
	writeReport(&b, "error", findings(failedStep()))
	if n := strings.Count(b.String(), "\n"); n != 1 {
		t.Fatalf("%d lines: %s", n, b.String())
	}
	var got struct {
		Kind   string
		Report struct{ Diagnostics []struct{ Rule string } }
	}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Kind != "error" || len(got.Report.Diagnostics) != 1 || got.Report.Diagnostics[0].Rule != "StepFailed" {
		t.Errorf("got %+v", got)
	}
}

func TestExplainLong(t *testing.T) {
	lines := strings.Repeat("line\n", 1000) + "last\n"
	d := stepFailed(&backend.Error{
		Vertex: ir.New(&ir.Source{Kind: ir.Scratch}), Command: []string{"x"}, ExitCode: -1,
		Output: []byte(lines), Err: errors.New("killed"),
	})
	if n := strings.Count(d.Detail, "  | "); n != lastLines || !strings.Contains(d.Detail, "| last\n") {
		t.Errorf("%d lines of output:\n%s", n, d.Detail)
	}
	if strings.Contains(d.Detail, "exit status") {
		t.Errorf("an exit status of a command that had none:\n%s", d.Detail)
	}
}

func TestHints(t *testing.T) {
	for got, want := range map[string]string{
		hint(fmt.Errorf("x: %w", syscall.ENOSPC)):                  "disk is full",
		hint(syscall.EROFS):                                        "can be written",
		hint(fmt.Errorf("cache directory /x: %w", syscall.EACCES)): "--cache-dir names another",
		exitHint(126): "#! line",
		exitHint(137): "out of memory",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the hint is %q, want %q in it", got, want)
		}
	}
	if got := hint(errors.New("x")) + exitHint(1) + exitHint(0); got != "" {
		t.Errorf("a hint for nothing: %q", got)
	}
}

func TestQuoted(t *testing.T) {
	got := quoted([]string{"sh", "-c", "echo 'a b'", "", "a=b", "$x"})
	if want := `sh -c 'echo '\''a b'\''' '' a=b '$x'`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestPanic holds that a broken promise of ours ends with status 3 and says
// what to report.
func TestPanic(t *testing.T) {
	var b bytes.Buffer
	status := func() (status int) {
		defer recovered(&b, &status)
		panic("a promise broke")
	}()
	if status != statusInternal || !strings.Contains(b.String(), "a promise broke") || !strings.Contains(b.String(), "Please report") {
		t.Errorf("status %d: %s", status, b.String())
	}
	b.Reset()
	far := guard.Func(func() error { panic("far away") })()
	status = conclude(t.Context(), streams{err: &b}, fmt.Errorf("a step: %w", far))
	if status != statusInternal || !strings.Contains(b.String(), "far away") || !strings.Contains(b.String(), "Please report") {
		t.Errorf("another goroutine's: status %d: %s", status, b.String())
	}
}
