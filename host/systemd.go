package host

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// systemd is the manager of services that runs here.
type systemd struct{ user bool }

// booted finds the manager; nil where there is none: sd_booted(3).
func booted(user bool, runtimeDir string) *systemd {
	dir := "/run/systemd/system"
	if user {
		dir = filepath.Join(runtimeDir, "systemd")
	}
	if st, err := os.Lstat(dir); err != nil || !st.IsDir() {
		return nil
	}
	if _, err := exec.LookPath("systemctl"); err != nil {
		return nil
	}
	return &systemd{user: user}
}

// tool runs one of systemd's programs and gives what it printed.
func (s *systemd) tool(ctx context.Context, name string, args ...string) (string, error) {
	if s.user {
		args = append([]string{"--user"}, args...)
	}
	return output(ctx, name, args...)
}

// output runs a program of this machine. The error holds what it complained of.
func output(ctx context.Context, name string, args ...string) (string, error) {
	var out, bad bytes.Buffer
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Stdout, cmd.Stderr = &out, &bad
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 10 * time.Second
	err := cmd.Run()
	if ctx.Err() != nil {
		return "", context.Cause(ctx)
	}
	if err != nil {
		if text := strings.TrimSpace(bad.String()); text != "" {
			err = fmt.Errorf("%w: %s", err, text)
		}
		return out.String(), fmt.Errorf("%s %s: %w", filepath.Base(name), strings.Join(args, " "), err)
	}
	return out.String(), nil
}

func (s *systemd) reload(ctx context.Context) error {
	_, err := s.tool(ctx, "systemctl", "daemon-reload")
	return err
}

// state is what systemd says of a unit.
type state struct {
	Active   string // "active", "activating", "failed", …
	Sub      string // "running", "auto-restart", …
	Type     string // "simple", "notify", "oneshot", …
	Result   string // "success", or what went wrong
	Restarts int    // by systemd itself
	Run      string // a name that systemd gives each run of it; "" before systemd 232

	MainPID    int            // the process that was started; 0: none
	KillSignal syscall.Signal // what tells it to end
}

// runs is true for a service that is up, or on its way there.
func (s state) runs() bool {
	return slices.Contains([]string{"active", "activating", "reloading", "refreshing"}, s.Active)
}

func (s *systemd) show(ctx context.Context, unit string) (state, error) {
	text, err := s.tool(ctx, "systemctl", "show", "--property=ActiveState,SubState,Type,Result,NRestarts,InvocationID,MainPID,KillSignal", unit)
	if err != nil {
		return state{}, err
	}
	values := map[string]string{}
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		values[name] = value
	}
	n, _ := strconv.Atoi(values["NRestarts"])
	pid, _ := strconv.Atoi(values["MainPID"])
	signal, _ := strconv.Atoi(values["KillSignal"])
	return state{
		Active: values["ActiveState"], Sub: values["SubState"], Type: values["Type"], Result: values["Result"],
		Restarts: n, Run: values["InvocationID"], MainPID: pid, KillSignal: syscall.Signal(signal),
	}, nil
}

// start starts a unit, or starts it anew, and gives nil once it has been up for
// as long as settle says. Systemd does the latter as one job, which goes on where
// we are killed.
func (s *systemd) start(ctx context.Context, unit string, settle time.Duration) error {
	s.forget(ctx, unit)
	before := s.cursor(ctx)
	err := s.ending(ctx, "restart", unit)
	if err == nil {
		err = s.stays(ctx, unit, settle)
	}
	if err == nil || ctx.Err() != nil {
		return err
	}
	return &StartError{Unit: unit, Err: err, Journal: s.journal(ctx, unit, before)}
}

// stays watches a unit for some time.
func (s *systemd) stays(ctx context.Context, unit string, settle time.Duration) error {
	for end := time.Now().Add(settle); ; {
		st, err := s.show(ctx, unit)
		if err != nil {
			return err
		}
		oneshot := st.Type == "oneshot" && st.Active == "inactive" && st.Result == "success"
		switch {
		case st.Restarts > 0, st.Sub == "auto-restart":
			return fmt.Errorf("it ended (%s), and systemd starts it again and again", st.Result)
		case !st.runs() && !oneshot:
			return fmt.Errorf("it is %s (%s)", st.Active, st.Result)
		case st.Active != "activating" && !time.Now().Before(end):
			return nil
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// journalLines is how much of a service's journal stands in an error.
const journalLines = 20

// cursor is the place where the journal ends now; "" where nobody says.
func (s *systemd) cursor(ctx context.Context) string {
	text, err := s.tool(ctx, "journalctl", "--no-pager", "--quiet", "--lines=1", "--output=cat", "--show-cursor")
	_, at, found := strings.Cut(text, "-- cursor: ")
	if err != nil || !found {
		return ""
	}
	return strings.TrimSpace(at)
}

// journal is the end of what was said by and of a unit behind a place of the
// journal. Systemd may have started it more than once since.
func (s *systemd) journal(ctx context.Context, unit, cursor string) string {
	_, _ = s.tool(ctx, "journalctl", "--sync") // a user may not ask for that
	args := []string{"--no-pager", "--quiet", "--output=cat", "--lines=" + strconv.Itoa(journalLines)}
	if cursor != "" {
		args = append(args, "--after-cursor="+cursor)
	}
	if s.user {
		// The journal does not know the unit of a user's process that ended at once.
		args = append(args, "_SYSTEMD_USER_UNIT="+unit, "+", "USER_UNIT="+unit, "+", "SYSLOG_IDENTIFIER="+strings.TrimSuffix(unit, ".service"))
	} else {
		args = append(args, "--unit="+unit)
	}
	text, err := s.tool(ctx, "journalctl", args...)
	if err != nil {
		return ""
	}
	return strings.TrimRight(text, "\n")
}

// stop stops a unit and waits until it has ended.
func (s *systemd) stop(ctx context.Context, unit string) error {
	st, err := s.show(ctx, unit)
	if err != nil || st.Active == "inactive" || st.Active == "failed" {
		return err
	}
	return s.ending(ctx, "stop", unit)
}

// forget has systemd lose the memory of a unit that failed.
func (s *systemd) forget(ctx context.Context, unit string) {
	_, _ = s.tool(ctx, "systemctl", "reset-failed", unit) // an error where it has not failed
}

// StartError is a service that did not come up.
type StartError struct {
	Unit    string
	Err     error
	Journal string // the last lines that it said; "" where it said nothing
}

// Error implements error.
func (e *StartError) Error() string { return fmt.Sprintf("%s: start: %v", e.Unit, e.Err) }

// Detail is what the service said.
func (e *StartError) Detail() string {
	if e.Journal == "" {
		return ""
	}
	return "its last output:\n  | " + strings.ReplaceAll(e.Journal, "\n", "\n  | ") + "\n"
}

// Unwrap gives the cause.
func (e *StartError) Unwrap() error { return e.Err }

// errNoSystemd is a start where nothing can start.
var errNoSystemd = errors.New("no systemd runs here that could start it")
