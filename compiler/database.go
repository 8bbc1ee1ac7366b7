package compiler

import (
	"fmt"
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
	groups   pkgmgr.Groups
}

// readDatabase reads the rpm database of a root file system. One without any
// has nothing installed.
func readDatabase(files ir.Files) (database, error) {
	all, err := db.ReadFiles(files.ReadFile)
	if err != nil {
		return database{}, err
	}
	var out database
	why, err := readReasons(files)
	if err != nil {
		return database{}, badState(err)
	}
	out.groups = why.groups
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
