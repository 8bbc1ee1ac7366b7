package host

import (
	"context"
	"errors"
	"fmt"
	"maps"
)

// Update puts another version of a name in the place of the one that is there,
// with the values that were given before. The service is started anew where it
// ran; where it does not come up the old version is put back.
func (h *Host) Update(ctx context.Context, r Request) (done Done, err error) {
	if err := CheckName(r.Name); err != nil {
		return done, err
	}
	s, err := h.begin(ctx, "update", r.Name)
	if err != nil {
		return done, err
	}
	defer func() { err = s.named(err); s.end() }()
	from, err := s.installed(r.Name)
	if err != nil {
		return done, err
	}
	if r.Image == "" {
		r.Image = from.Reference
	}
	img, err := h.openImage(ctx, r.Image)
	if err != nil {
		return done, err
	}
	defer func() { err = errors.Join(err, img.Close()) }()
	w := wanted{name: r.Name, slot: other(from.slot), set: maps.Clone(from.Set), previous: from}
	if from.Chosen {
		w.runtime = from.Runtime
	}
	if r.Runtime != "" {
		w.runtime = r.Runtime
	}
	maps.Copy(w.set, r.Set)
	if !r.Force && string(img.Digest) == from.Digest && maps.Equal(w.set, from.Set) && (r.Runtime == "" || r.Runtime == from.Runtime) {
		return Done{from.Info, false}, nil
	}
	to, err := s.prepare(ctx, img, w)
	if err != nil {
		return done, err
	}
	j, err := s.journalOf(ctx, "update", from, to)
	if err != nil {
		return done, errors.Join(err, s.remove(freshName(r.Name)))
	}
	j.Fresh = true
	return Done{to.Info, true}, rolledBack(j, from, s.change(ctx, j, from, to))
}

// installed is the deployment of a name that must be there.
func (s *session) installed(name string) (*deployment, error) {
	d, err := s.current(name)
	if err == nil && d == nil {
		err = absent{name}
	}
	return d, err
}

// absent is a name that is not installed.
type absent struct{ name string }

// Error implements error.
func (a absent) Error() string { return a.name + ": it is not installed" }

// Hint says what to do.
func (a absent) Hint() string { return "sysbuild ps lists what is" }

// journalOf begins the journal of a change between two deployments.
func (s *session) journalOf(ctx context.Context, operation string, from, to *deployment) (*journal, error) {
	j := &journal{Operation: operation, Name: from.Name, From: from.slot}
	if to != nil {
		j.To, j.ID = to.slot, to.ID
	}
	var err error
	if j.Run, j.Active, err = s.runs(ctx, from); err != nil {
		return nil, err
	}
	j.Start = j.Active
	j.Enabled, err = s.isEnabled(from)
	return j, err
}

// rolledBack says which version is there after a change that failed.
func rolledBack(j *journal, from *deployment, err error) error {
	if err == nil {
		return nil
	}
	err = fmt.Errorf("%s: %s: %w", j.Name, j.Operation, err)
	if left := (notBack{}); errors.As(err, &left) {
		return err
	}
	return stayed{err, from}
}

// stayed is a change that was taken back.
type stayed struct {
	error
	old *deployment
}

// Unwrap gives what went wrong.
func (s stayed) Unwrap() error { return s.error }

// Hint says what there is.
func (s stayed) Hint() string {
	text := s.old.Image + " is there as before"
	if s.old.Label != "" {
		text = s.old.Image + ", version " + s.old.Label + ", is there as before"
	}
	return text
}

func other(slot string) string {
	if slot == "0" {
		return "1"
	}
	return "0"
}
