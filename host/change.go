package host

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// change takes a name from one deployment to another, or back where that fails.
func (s *session) change(ctx context.Context, j *journal, from, to *deployment) error {
	if err := s.write(j); err != nil {
		return err
	}
	err := s.forward(ctx, j, from, to)
	if err == nil {
		if err := s.strike(j); err != nil {
			return err
		}
		s.removeAside(freshName(j.Name))
		return nil
	}
	ctx = context.WithoutCancel(ctx)
	if failed := (*StartError)(nil); errors.As(err, &failed) {
		// Systemd may start it again, and does so while files change places. What
		// cannot be stopped is no reason to leave them as they are.
		_ = s.halt(ctx, j.Name, to)
	}
	if backErr := s.back(ctx, j); backErr != nil {
		return notBack{fmt.Errorf("%w; and taking that back: %w", err, backErr)}
	}
	return err
}

// notBack is a change that failed and could not be taken back.
type notBack struct{ error }

// Unwrap gives both reasons.
func (n notBack) Unwrap() error { return n.error }

// forward does a change whose journal stands. from may be nil.
func (s *session) forward(ctx context.Context, j *journal, from, to *deployment) error {
	if j.Fresh {
		if err := s.exchange(freshName(j.Name), j.Name+"."+j.To); err != nil {
			return err
		}
		to.dir = s.at(j.Name + "." + j.To)
	}
	if err := s.files(from, to, j.Enabled); err != nil {
		return err
	}
	if err := s.point(j.Name, j.To); err != nil {
		return err
	}
	if err := s.tell(ctx, to); err != nil {
		return err
	}
	if err := s.goLive(ctx, j, from, to); err != nil {
		return err
	}
	return s.clearLeftover(from, to)
}

// goLive starts what a change came to, where that is wanted, or stops what has no
// service any more.
func (s *session) goLive(ctx context.Context, j *journal, from, to *deployment) error {
	if !j.Start {
		return ctx.Err()
	}
	j.Touched = true
	if err := s.write(j); err != nil {
		return err
	}
	if !to.Service {
		return s.halt(ctx, j.Name, from)
	}
	return s.start(ctx, to)
}

// clearLeftover removes what others made for a deployment that no longer runs.
func (s *session) clearLeftover(from, to *deployment) error {
	if from == nil || to == nil {
		return nil // turning the files did it
	}
	others, err := s.others(from.Name)
	if err != nil {
		return err
	}
	t := turn{session: s, from: from, to: to, others: others, touched: map[string]bool{}}
	return errors.Join(t.clearLeftover(), t.settle())
}

// files turns the host's files.
func (s *session) files(from, to *deployment, enabled bool) error {
	t := turn{session: s, from: from, to: to, enabled: enabled}
	return t.do()
}

// point has the link of a name say a deployment; "" removes it.
func (s *session) point(name, slot string) error {
	if have, err := s.slot(name); err != nil || have == slot {
		return err
	}
	s.step()
	if slot == "" {
		if err := os.Remove(s.at(name)); err != nil {
			return err
		}
		return s.sync()
	}
	tmp := s.at("." + name + ".link")
	if err := os.Remove(tmp); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Symlink(name+"."+slot, tmp); err != nil {
		return err
	}
	s.step()
	if err := os.Rename(tmp, s.at(name)); err != nil {
		return err
	}
	return s.sync()
}
