package host

import (
	"context"
	"errors"
)

// Uninstall removes a name with all that it has on the host, but for what was
// changed there and for directories that have something in them.
func (h *Host) Uninstall(ctx context.Context, name string) (err error) {
	if err := CheckName(name); err != nil {
		return err
	}
	s, err := h.begin(ctx, "uninstall", name)
	if err != nil {
		return err
	}
	defer func() { err = s.named(err); s.end() }()
	from, err := s.installed(name)
	if err != nil {
		return err
	}
	j, err := s.journalOf(ctx, "uninstall", from, nil)
	if err != nil {
		return err
	}
	if err := s.writeFull(j); err != nil {
		return err
	}
	if err := s.halt(ctx, name, from); err != nil { // nothing is removed yet
		return errors.Join(err, s.unwrite(j))
	}
	return s.vanish(context.WithoutCancel(ctx), j)
}

// vanish finishes an uninstall whose journal stands.
func (s *session) vanish(ctx context.Context, j *journal) error {
	from, err := s.load(j.Name, j.From)
	if err != nil && !j.Gone {
		return err
	}
	if from != nil && !j.Gone {
		if err := s.halt(ctx, j.Name, from); err != nil {
			return err
		}
		s.removeTmpfiles(ctx, from)
		if err := s.files(from, nil, false); err != nil {
			return err
		}
		if err := s.tell(ctx, nil); err != nil {
			return err
		}
		s.forget(ctx, j.Name)
	}
	j.Gone = true
	if err := s.write(j); err != nil {
		return err
	}
	if err := s.point(j.Name, ""); err != nil {
		return err
	}
	for _, slot := range []string{other(j.From), j.From} {
		if err := s.remove(j.Name + "." + slot); err != nil {
			return err
		}
	}
	return s.strike(j)
}

// forget has systemd lose the memory of a service that failed.
func (s *session) forget(ctx context.Context, name string) {
	if s.sysd != nil {
		s.sysd.forget(ctx, name+".service")
	}
}

// removeTmpfiles removes what tmpfiles.d(5) says is to be removed.
func (s *session) removeTmpfiles(ctx context.Context, d *deployment) {
	for _, f := range d.Files {
		if f.Kind == Tmpfiles && !f.Foreign && s.sysd != nil {
			if _, err := s.sysd.tool(ctx, "systemd-tmpfiles", "--remove", f.Path); err != nil && !isPartial(err) {
				s.notef("%s: %v", f.Path, err)
			}
		}
	}
}
