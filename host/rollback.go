package host

import (
	"context"
	"errors"
	"fmt"
)

// Rollback puts the version back that the last update replaced; done again, it
// undoes that.
func (h *Host) Rollback(ctx context.Context, name string) (done Done, err error) {
	if err := CheckName(name); err != nil {
		return done, err
	}
	s, err := h.begin(ctx, "rollback", name)
	if err != nil {
		return done, err
	}
	defer func() { err = s.named(err); s.end() }()
	from, err := s.installed(name)
	if err != nil {
		return done, err
	}
	to, err := s.load(name, other(from.slot))
	if err == nil && to == nil {
		err = errors.New("there is no other version: it was not updated since it was installed")
	}
	if err != nil {
		return done, fmt.Errorf("%s: rollback: %w", name, err)
	}
	j, err := s.journalOf(ctx, "rollback", from, to)
	if err != nil {
		return done, err
	}
	return Done{to.Info, true}, rolledBack(j, from, s.change(ctx, j, from, to))
}
