package pkgmgr

import (
	"context"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// protectedDirs are where a root file system says which packages its own dnf or
// yum never removes.
var protectedDirs = []string{"/etc/yum/protected.d", "/etc/dnf/protected.d"}

// protected are the names of packages that go only where a line names them:
// those of YUM set protected_packages, else those that the root's files list.
func (q *query) protected(ctx context.Context) ([]string, error) {
	if q.set.protected != nil {
		return q.set.protected, nil
	}
	if q.Root.Files == nil || !slices.ContainsFunc(q.Root.Installed, mayProtect) {
		return nil, nil
	}
	root, err := q.Root.Files(ctx)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return readProtected(root)
}

func readProtected(root ir.Files) ([]string, error) {
	var names []string
	err := eachRootFile(root, protectedDirs, ".conf", func(_, text string) error {
		for line := range strings.Lines(text) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				names = append(names, line)
			}
		}
		return nil
	})
	return names, err
}

// mayProtect is true for a package with a file in one of protectedDirs: without
// any, no tree has to be made to find that nothing is protected.
func mayProtect(p Installed) bool {
	return slices.ContainsFunc(p.Files, func(f string) bool { return slices.Contains(protectedDirs, path.Dir(f)) })
}
