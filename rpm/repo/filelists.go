package repo

import (
	"context"
	"errors"
	"fmt"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// LoadFiles makes the Files of all packages whole. It may be called again, and
// by several goroutines.
func LoadFiles(ctx context.Context, r *Repo, fetcher fetch.Fetcher) error {
	r.files.Lock()
	defer r.files.Unlock()
	if r.whole {
		return nil
	}
	if err := loadFiles(ctx, r, fetch.With(fetcher, r.Config.Access)); err != nil {
		return fmt.Errorf("repository %s: filelists: %w", r.Config.Name(), err)
	}
	r.whole = true
	return nil
}

func loadFiles(ctx context.Context, r *Repo, fetcher fetch.Fetcher) error {
	d, ok := r.find("filelists")
	if !ok {
		return errors.New("repomd.xml names none")
	}
	l, err := r.loadLists(ctx, d, fetcher)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for n, w := range r.alive {
		if p := w.Value(); p != nil {
			if p.Files, err = l.of(n); err != nil {
				return err
			}
			p.Whole = true
		}
	}
	r.lists = l
	return nil
}

func checksumHex(digest string) string {
	_, sum, _ := cutDigest(digest)
	return sum
}

type fileList struct {
	id     string // the package's checksum
	record []byte // its paths: see appendPaths
}

func parseFilelists(piece []byte) ([]fileList, error) {
	s := &scanner{b: piece}
	var all []fileList
	err := s.packages(func() error {
		l, err := s.fileList()
		all = append(all, l)
		return err
	})
	return all, err
}

func (s *scanner) fileList() (fileList, error) {
	var l fileList
	err := s.eachAttr(func(name, value []byte) {
		if string(name) == "pkgid" {
			l.id = string(value)
		}
	})
	if err != nil {
		return l, err
	}
	var paths [][]byte
	err = s.children("package", func() error {
		if string(s.name) != "file" {
			return s.pass()
		}
		t, err := s.content()
		paths = append(paths, plain(t))
		return err
	})
	l.record = appendPaths(nil, paths)
	return l, err
}
