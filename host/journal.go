package host

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"
)

// journal is what is being done to a name. While it is there the change is not
// done: whoever finds it takes the change back, or finishes an uninstall.
type journal struct {
	Operation string `json:"operation"`
	Name      string `json:"name"`
	From      string `json:"from"`           // the deployment that there is; "": none
	To        string `json:"to"`             // the one that there shall be; "": none
	ID        string `json:"id"`             // of the one that there shall be
	Fresh     bool   `json:"fresh"`          // that one was made for this change
	Active    bool   `json:"active"`         // the service ran before
	Start     bool   `json:"start"`          // the service shall run afterwards
	Enabled   bool   `json:"enabled"`        // the service was enabled, or shall be
	Touched   bool   `json:"touched"`        // the service may have been stopped or started
	Run       string `json:"run,omitempty"`  // which run of the service that was, as systemd counts them
	Gone      bool   `json:"gone,omitempty"` // of an uninstall: the host has nothing of it any more

	link bool // it is not a file but a link: leavingName
}

func journalName(name string) string { return "." + name + ".journal" }
func freshName(name string) string   { return "." + name + ".new" }

// write makes a journal stand, whole and on the disk.
func (s *session) write(j *journal) error {
	if j.link {
		return nil // it says all that it can
	}
	data, err := encode(j)
	if err != nil {
		return err
	}
	return s.replace(journalName(j.Name), data, 0o600)
}

// strike ends a change: from here on it is done.
func (s *session) strike(j *journal) error {
	s.step()
	name := journalName(j.Name)
	if j.link {
		name = leavingName(j.Name)
	}
	if err := os.Remove(s.at(name)); err != nil {
		return err
	}
	return s.sync()
}

// journals are the changes that a process which is gone has left.
func (s *session) journals() ([]*journal, error) {
	entries, err := os.ReadDir(s.at(""))
	if err != nil {
		return nil, err
	}
	var out []*journal
	for _, e := range entries {
		if j, err := s.leaving(e); j != nil || err != nil {
			if err != nil {
				return nil, err
			}
			out = append(out, j)
			continue
		}
		name := strings.TrimSuffix(strings.TrimPrefix(e.Name(), "."), ".journal")
		if CheckName(name) != nil || e.Name() != journalName(name) {
			continue
		}
		j := &journal{}
		if err := readJSON(s.at(e.Name()), j); err != nil {
			return nil, err
		}
		if j.Name != name {
			return nil, errors.New(e.Name() + ": it is the journal of another name")
		}
		out = append(out, j)
	}
	return out, nil
}

// replace makes a file of the base directory, whole and on the disk.
func (s *session) replace(name string, data []byte, mode os.FileMode) error {
	tmp := s.at(name + ".tmp")
	s.step()
	if err := writeSynced(tmp, data, mode); err != nil {
		return errors.Join(err, os.Remove(tmp))
	}
	s.step()
	if err := os.Rename(tmp, s.at(name)); err != nil {
		return err
	}
	return s.sync()
}

func writeSynced(name string, data []byte, mode os.FileMode) error {
	if err := os.Remove(name); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
}

// sync has the base directory's entries on the disk.
func (s *session) sync() error { return syncDir(s.at("")) }

func syncDir(name string) error {
	d, err := os.Open(name)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// flush has all of the file system that a directory is on, on the disk.
func flush(dir string) error {
	d, err := os.Open(filepath.Clean(dir))
	if err != nil {
		return err
	}
	return errors.Join(unix.Syncfs(int(d.Fd())), d.Close())
}
