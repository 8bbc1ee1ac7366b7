package host

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"golang.org/x/sys/unix"
)

// leavingName is the journal of an uninstall on a disk that has no room for one:
// the link of the name, under another name. A rename needs no room.
func leavingName(name string) string { return "." + name + ".leaving" }

// writeFull makes an uninstall's journal stand, on a disk that is full too.
func (s *session) writeFull(j *journal) error {
	err := s.write(j)
	if !errors.Is(err, unix.ENOSPC) && !errors.Is(err, unix.EDQUOT) {
		return err
	}
	s.step()
	if renameErr := os.Rename(s.at(j.Name), s.at(leavingName(j.Name))); renameErr != nil {
		return errors.Join(err, renameErr)
	}
	j.link = true
	return s.sync()
}

// unwrite ends an uninstall that has not begun.
func (s *session) unwrite(j *journal) error {
	if !j.link {
		return s.strike(j)
	}
	s.step()
	if err := os.Rename(s.at(leavingName(j.Name)), s.at(j.Name)); err != nil {
		return err
	}
	return s.sync()
}

// leaving reads the journal that a link is; nil: the entry is none.
func (s *session) leaving(e fs.DirEntry) (*journal, error) {
	name := strings.TrimSuffix(strings.TrimPrefix(e.Name(), "."), ".leaving")
	if e.Type()&fs.ModeSymlink == 0 || CheckName(name) != nil || e.Name() != leavingName(name) {
		return nil, nil
	}
	slot, err := s.slotOf(e.Name(), name)
	if err != nil {
		return nil, err
	}
	return &journal{Operation: "uninstall", Name: name, From: slot, link: true}, nil
}
