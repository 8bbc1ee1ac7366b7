package host

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"slices"
)

// tell has systemd read units anew, and makes the directories that a deployment
// wants. to may be nil.
func (s *session) tell(ctx context.Context, to *deployment) error {
	if s.sysd == nil {
		return nil
	}
	if err := s.sysd.reload(ctx); err != nil {
		return err
	}
	if to == nil {
		return nil
	}
	for _, f := range to.Files {
		if f.Kind != Tmpfiles || f.Foreign {
			continue
		}
		if _, err := s.sysd.tool(ctx, "systemd-tmpfiles", "--create", f.Path); err != nil && !isPartial(err) {
			return err
		}
	}
	return nil
}

// isPartial is true where systemd-tmpfiles did what it could: its exit statuses
// 65 and 73 are of lines that it does not take.
func isPartial(err error) bool {
	var exit *exec.ExitError
	return errors.As(err, &exit) && (exit.ExitCode() == 65 || exit.ExitCode() == 73)
}

// start starts the service of a deployment, or starts it anew.
func (s *session) start(ctx context.Context, d *deployment) error {
	if !d.Service {
		return nil
	}
	if s.sysd == nil {
		return fmt.Errorf("%s: start: %w", d.Name, errNoSystemd)
	}
	unit := d.Name + ".service"
	s.clearContainer(ctx, d)
	before := s.container(ctx, d)
	err := s.sysd.start(ctx, unit, s.opts.Settle)
	if err == nil || ctx.Err() != nil || before == nil {
		return err
	}
	if after := s.container(ctx, d); after == nil || *after != *before {
		return err
	}
	// The old one did not end with its unit: a runtime that was killed leaves it.
	if s.halt(ctx, d.Name, d) == nil {
		err = s.sysd.start(ctx, unit, s.opts.Settle)
	}
	return err
}

// halt stops a service, and what is left of its container. d may be nil.
func (s *session) halt(ctx context.Context, name string, d *deployment) error {
	if s.sysd == nil {
		return nil
	}
	if err := s.sysd.stop(ctx, name+".service"); err != nil {
		return err
	}
	if d != nil {
		s.clearContainer(ctx, d)
	}
	return nil
}

// clearContainer removes a container that outlived its service, and would keep
// another one of its name from starting.
func (s *session) clearContainer(ctx context.Context, d *deployment) {
	if !d.Service {
		return
	}
	if st, err := s.sysd.show(ctx, d.Name+".service"); err != nil || st.Active == "active" {
		return
	}
	if s.container(ctx, d) != nil {
		_, _ = output(ctx, d.Runtime, "delete", "--force", d.Name) // the start says what is wrong
	}
}

// container is what a runtime says of one.
type container struct {
	Bundle string `json:"bundle"`
	Pid    int    `json:"pid"` // of its process 1; 0: it has ended
}

// container finds the container of a deployment's name, running or not; nil: there
// is none that is ours.
func (s *session) container(ctx context.Context, d *deployment) *container {
	text, err := output(ctx, d.Runtime, "state", d.Name)
	if err != nil {
		return nil
	}
	c := &container{}
	if err := json.Unmarshal([]byte(text), c); err != nil {
		return nil
	}
	real, err := os.Readlink(s.dir.ProcPath())
	if err != nil || !slices.ContainsFunc([]string{s.place.base, real}, func(base string) bool {
		return c.Bundle == path.Join(base, d.Name+".0") || c.Bundle == path.Join(base, d.Name+".1")
	}) {
		return nil
	}
	return c
}

// runs says whether a deployment's service is up, or on its way there, and which
// run of it that is.
func (s *session) runs(ctx context.Context, d *deployment) (run string, is bool, err error) {
	if s.sysd == nil || d == nil || !d.Service {
		return "", false, nil
	}
	st, err := s.sysd.show(ctx, d.Name+".service")
	return st.Run, st.runs(), err
}

// restarted says whether a service was started since a change of it began, by
// whoever: it is of the new version then, perhaps. A boot does that.
func (s *session) restarted(ctx context.Context, j *journal) bool {
	if s.sysd == nil {
		return false
	}
	st, err := s.sysd.show(ctx, j.Name+".service")
	return err == nil && st.runs() && st.Run != j.Run
}

// isEnabled says whether the links of a deployment's unit are there; true where it
// has none.
func (s *session) isEnabled(d *deployment) (bool, error) {
	for _, f := range d.Files {
		if f.Kind != Enabling || f.Foreign {
			continue
		}
		at, err := s.look(f.Path)
		if err != nil || !at.is(f) {
			return false, err
		}
	}
	return true, nil
}
