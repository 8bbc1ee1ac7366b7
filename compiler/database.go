package compiler

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// database is what an rpm database says of a root file system.
type database struct {
	packages []pkgmgr.Installed
	keys     []string // armored
}

// readDatabase reads the rpm database of a root file system. One without any
// has nothing installed.
func readDatabase(files ir.Files) (database, error) {
	all, err := installedHeaders(files)
	if err != nil {
		return database{}, err
	}
	var out database
	why, err := readReasons(files)
	if err != nil {
		return database{}, badState(err)
	}
	for _, i := range all {
		h := i.Header
		p, err := repo.FromHeader(h)
		if err != nil {
			return database{}, fmt.Errorf("%s: %w", h.NEVRA(), err)
		}
		if p.Name == "gpg-pubkey" {
			out.keys = append(out.keys, keyText(h))
			continue
		}
		out.packages = append(out.packages, why.of(p))
	}
	return out, nil
}

// keyText is the armored key that rpm keeps as a package's description.
func keyText(h *header.Header) string {
	text := h.I18N(header.Description)["C"]
	if text == "" {
		text = h.String(header.Description)
	}
	return strings.TrimSpace(text) + "\n"
}

// installedHeaders reads the first database there is: rpm's own order of
// formats, in either of its places.
func installedHeaders(files ir.Files) ([]db.Installed, error) {
	for _, dir := range db.Dirs() {
		for _, name := range db.Names() {
			file := path.Join(dir, name)
			main, err := files.ReadFile(file)
			if errors.Is(err, fs.ErrNotExist) {
				continue
			}
			if err != nil {
				return nil, err
			}
			log, err := files.ReadFile(path.Join(dir, db.LogName))
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, err
			}
			all, err := db.ReadBytes(main, log)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			return all, nil
		}
	}
	return nil, nil
}
