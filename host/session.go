package host

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// session is one command's time on a host: the base directory is open and
// locked, and what a crash left is cleared.
type session struct {
	*Host
	dir    *inroot.Dir
	unlock func()
}

// begin opens a session for an operation on a name, of which others hear who
// wait.
func (h *Host) begin(ctx context.Context, operation, name string) (*session, error) {
	s, err := h.enter()
	if err != nil {
		return nil, permitted(err)
	}
	s.unlock, err = lock(ctx, s.at(".lock"), operation+" "+name, h.opts.Note)
	if errors.Is(err, fs.ErrNotExist) { // the last one took the directory along
		s.dir.Close()
		return h.begin(ctx, operation, name)
	}
	if err != nil {
		s.dir.Close()
		return nil, err
	}
	if err := s.recover(ctx, name); err != nil {
		s.end()
		return nil, err
	}
	return s, nil
}

// notPermitted is a host that the user may not change.
type notPermitted struct{ error }

// Unwrap gives the cause.
func (n notPermitted) Unwrap() error { return n.error }

// Hint says what to do.
func (n notPermitted) Hint() string { return "run it as root, or with --user for services of your own" }

func permitted(err error) error {
	if errors.Is(err, fs.ErrPermission) && os.Geteuid() != 0 {
		return notPermitted{err}
	}
	return err
}

// enter makes and opens the base directory. Others cannot look into it: images
// bring programs that are run with their owners' rights.
func (h *Host) enter() (*session, error) {
	made, err := h.makeBase()
	if err != nil {
		return nil, err
	}
	dir, err := h.root.Dir(h.place.base)
	if err != nil {
		return nil, err
	}
	s := &session{Host: h, dir: dir}
	if len(made) > 0 {
		data, err := json.Marshal(made)
		if err == nil {
			err = s.replace(".made", data, 0o600)
		}
		if err != nil {
			dir.Close()
			return nil, err
		}
	}
	return s, nil
}

// at is a path of the base directory for the process's own calls.
func (s *session) at(name string) string { return filepath.Join(s.dir.ProcPath(), name) }

// named is an error in which the base directory has its own name.
func (s *session) named(err error) error {
	if err == nil || !strings.Contains(err.Error(), s.dir.ProcPath()) {
		return err
	}
	return renamedError{err, s.dir.ProcPath(), s.place.base}
}

type renamedError struct {
	error
	from, to string
}

// Error implements error.
func (r renamedError) Error() string { return strings.ReplaceAll(r.error.Error(), r.from, r.to) }

// Unwrap gives the error itself.
func (r renamedError) Unwrap() error { return r.error }

// end ends a session. A base directory without any deployment goes.
func (s *session) end() {
	s.tidy()
	s.unlock()
	s.dir.Close()
}

// current gives the deployment that a name stands for; nil where there is none.
func (s *session) current(name string) (*deployment, error) {
	slot, err := s.slot(name)
	if slot == "" || err != nil {
		return nil, err
	}
	return s.load(name, slot)
}

// slot is the "0" or "1" that the link of a name says; "" where there is none.
func (s *session) slot(name string) (string, error) { return s.slotOf(name, name) }

// slotOf is the slot that a link says of a name.
func (s *session) slotOf(link, name string) (string, error) {
	to, err := os.Readlink(s.at(link))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", nil
	case err != nil:
		return "", err
	case to == name+".0", to == name+".1":
		return to[len(name)+1:], nil
	}
	return "", fmt.Errorf("%s: the link says %q, which no installation has written", path.Join(s.place.base, link), to)
}

// load reads a deployment; nil where there is none.
func (s *session) load(name, slot string) (*deployment, error) {
	if slot == "" {
		return nil, nil
	}
	d, err := readInfo(s.at(name+"."+slot), slot)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return d, err
}

// names are what is installed, sorted.
func (s *session) names() ([]string, error) {
	entries, err := os.ReadDir(s.at(""))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range entries {
		if e.Type()&fs.ModeSymlink != 0 && CheckName(e.Name()) == nil {
			out = append(out, e.Name())
		}
	}
	return out, nil
}

// others are the deployments of all other names.
func (s *session) others(name string) ([]*deployment, error) {
	names, err := s.names()
	if err != nil {
		return nil, err
	}
	var out []*deployment
	for _, other := range names {
		if other == name {
			continue
		}
		d, err := s.current(other)
		if err != nil {
			return nil, err
		}
		if d != nil {
			out = append(out, d)
		}
	}
	return out, nil
}
