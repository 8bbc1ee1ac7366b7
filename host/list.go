package host

import (
	"context"
	"errors"
	"io/fs"

	"golang.org/x/sys/unix"
)

// Listed is one name that is installed.
type Listed struct {
	Name     string `json:"name"`
	Image    string `json:"image"`
	Digest   string `json:"digest"`
	Version  string `json:"version,omitempty"` // the image's label
	State    string `json:"state"`             // "running", "failed", "inactive", "no service"; "unknown" in another root; "unreadable" where what is installed cannot be read
	Previous string `json:"previous,omitempty"`
	// Interrupted names what was being done to it by a process that is gone,
	// or is being done now.
	Interrupted string `json:"interrupted,omitempty"`
	Path        string `json:"path"`
}

// List tells what is installed, sorted by name. It waits for nobody; what a crash
// left is cleared where nobody else is at work.
func (h *Host) List(ctx context.Context) ([]Listed, error) {
	if _, err := h.root.Stat(h.place.base); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	dir, err := h.root.Dir(h.place.base)
	if err != nil {
		return nil, permitted(err)
	}
	s := &session{Host: h, dir: dir}
	left, err := s.journals()
	if err != nil {
		dir.Close()
		return nil, permitted(err)
	}
	if len(left) > 0 && !busy(s.at(".lock")) {
		dir.Close()
		if s, err = h.begin(ctx, "ps", ""); err != nil {
			return nil, err
		}
		defer s.end()
		if left, err = s.journals(); err != nil { // of what could not be taken back
			return nil, err
		}
	} else {
		defer dir.Close()
	}
	return s.list(ctx, left)
}

// Names are what is installed, sorted. It changes nothing.
func (h *Host) Names() ([]string, error) {
	dir, err := h.root.Dir(h.place.base)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer dir.Close()
	s := &session{Host: h, dir: dir}
	return s.names()
}

// busy says whether another process holds a lock.
func busy(name string) bool {
	fd, err := unix.Open(name, unix.O_RDONLY|unix.O_CLOEXEC|unix.O_NOFOLLOW, 0)
	if err != nil {
		return false
	}
	defer unix.Close(fd)
	return unix.Flock(fd, unix.LOCK_SH|unix.LOCK_NB) != nil
}

func (s *session) list(ctx context.Context, left []*journal) ([]Listed, error) {
	names, err := s.names()
	if err != nil {
		return nil, err
	}
	var out []Listed
	for _, name := range names {
		l, err := s.listed(ctx, name)
		if err != nil {
			return nil, err
		}
		if l == nil {
			continue
		}
		for _, j := range left {
			if j.Name == name {
				l.Interrupted = j.Operation
			}
		}
		out = append(out, *l)
	}
	return out, nil
}

// listed is one name; nil: it has just gone.
func (s *session) listed(ctx context.Context, name string) (*Listed, error) {
	d, err := s.current(name)
	if err != nil { // the others are there all the same
		s.notef("%s: %v", name, s.named(err))
		return &Listed{Name: name, State: "unreadable", Path: s.place.base + "/" + name}, nil
	}
	if d == nil {
		return nil, nil
	}
	l := &Listed{Name: name, Image: d.Image, Digest: d.Digest, Version: d.Label, Path: s.place.base + "/" + name + "." + d.slot}
	if l.State, err = s.stateOf(ctx, d); err != nil {
		return nil, err
	}
	if p, err := s.load(name, other(d.slot)); err == nil && p != nil {
		l.Previous = p.Image
		if p.Label != "" {
			l.Previous += " (" + p.Label + ")"
		}
	}
	return l, nil
}

// stateOf is how a service is.
func (s *session) stateOf(ctx context.Context, d *deployment) (string, error) {
	switch {
	case !d.Service:
		return "no service", nil
	case s.sysd == nil:
		return "unknown", nil
	}
	st, err := s.sysd.show(ctx, d.Name+".service")
	switch {
	case err != nil:
		return "", err
	case st.Active == "active":
		return "running", nil
	}
	return st.Active, nil
}
