package host

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// back takes a change back, as far as it went.
func (s *session) back(ctx context.Context, j *journal) error {
	old, err := s.load(j.Name, j.From)
	if err != nil {
		return err
	}
	new, err := s.arrived(j)
	if err != nil {
		return err
	}
	if old == nil && j.Touched {
		if err := s.halt(ctx, j.Name, new); err != nil {
			return err
		}
	}
	if err := s.files(new, old, j.Enabled); err != nil {
		return err
	}
	if err := s.point(j.Name, j.From); err != nil {
		return err
	}
	if j.Fresh && new != nil && new.slot != "" {
		if err := s.leave(j); err != nil {
			return err
		}
	}
	if err := s.tell(ctx, old); err != nil {
		return err
	}
	if old == nil {
		s.forget(ctx, j.Name)
	}
	var startErr error // another try would do no better
	if old != nil && j.Touched && j.Active {
		startErr = s.start(ctx, old)
	}
	if err := s.clearLeftover(new, old); err != nil {
		return errors.Join(startErr, err)
	}
	if err := s.strike(j); err != nil {
		return errors.Join(startErr, err)
	}
	s.removeAside(freshName(j.Name))
	return startErr
}

// arrived finds the deployment that a change is to: in its place, or still aside,
// where its slot is "".
func (s *session) arrived(j *journal) (*deployment, error) {
	d, err := s.load(j.Name, j.To)
	if err != nil {
		return nil, err
	}
	if d != nil && d.ID == j.ID {
		return d, nil
	}
	d, err = readInfo(s.at(freshName(j.Name)), "")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err == nil && d.ID != j.ID {
		return nil, nil
	}
	return d, err
}

// leave puts a new deployment aside again, and what it took the place of back.
func (s *session) leave(j *journal) error {
	if _, err := os.Lstat(s.at(freshName(j.Name))); err == nil {
		return s.exchange(freshName(j.Name), j.Name+"."+j.To)
	}
	s.step()
	if err := os.Rename(s.at(j.Name+"."+j.To), s.at(freshName(j.Name))); err != nil {
		return err
	}
	return s.sync()
}

// recover takes back what processes left that are gone. What cannot be taken back
// is an error for who works on that name, and all others are told.
func (s *session) recover(ctx context.Context, name string) error {
	list, err := s.journals()
	if err != nil {
		return err
	}
	left := map[string]bool{}
	for _, j := range list {
		err := s.resume(ctx, j)
		if err == nil {
			continue
		}
		err = fmt.Errorf("%s: %s: recover: %w", j.Name, j.Operation, err)
		if j.Name == name {
			return err
		}
		left[j.Name] = true
		s.notef("%v", s.named(err))
	}
	return s.sweepBase(left)
}

func (s *session) resume(ctx context.Context, j *journal) error {
	if j.To == "" {
		s.notef("%s: finishing the %s that was interrupted", j.Name, j.Operation)
		return s.vanish(ctx, j)
	}
	s.notef("%s: taking back the %s that was interrupted", j.Name, j.Operation)
	if s.restarted(ctx, j) {
		j.Touched, j.Active = true, true
	}
	return s.back(ctx, j)
}

// sweepBase removes what was prepared and never became a deployment, but for names
// whose journals stand.
func (s *session) sweepBase(left map[string]bool) error {
	entries, err := os.ReadDir(s.at(""))
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := e.Name()
		if name[0] != '.' || name == ".lock" || name == ".made" || left[nameIn(name)] {
			continue
		}
		s.removeAside(name)
	}
	return nil
}

// nameIn is the name that an entry beside the deployments is of.
func nameIn(entry string) string {
	name := entry[1:]
	for _, end := range []string{".new", ".journal", ".leaving"} {
		if stem, ok := strings.CutSuffix(name, end); ok {
			return stem
		}
	}
	return name
}
