package pkgmgr

import (
	"context"
	"errors"
	"io/fs"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// varDirs are where a root file system's own yum variables lie, a file each;
// the later directory wins.
var varDirs = []string{"/etc/yum/vars", "/etc/dnf/vars"}

// RootVars reads the yum variables that a root file system has.
func RootVars(root ir.Files) (map[string]string, error) {
	out := map[string]string{}
	for _, dir := range varDirs {
		names, err := root.ReadDir(dir)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			text, err := root.ReadFile(path.Join(dir, name))
			if err != nil {
				return nil, err
			}
			first, _, _ := strings.Cut(string(text), "\n")
			out[name] = strings.TrimSpace(first)
		}
	}
	return out, nil
}

// addRootVars takes the root's own variables in where a text names one that is
// not known otherwise: only then is the root's tree worth making.
func (q *query) addRootVars(ctx context.Context, texts []string) error {
	if q.Root.Files == nil || !q.vars.unknown(texts) {
		return nil
	}
	root, err := q.Root.Files(ctx)
	if err != nil {
		return err
	}
	defer root.Close()
	found, err := RootVars(root)
	if err != nil {
		return err
	}
	for name, value := range found {
		if _, ok := q.vars.values[name]; !ok {
			q.vars.values[name] = value
		}
	}
	q.vars.split()
	return nil
}

// unknown is true where a text names a variable without a value.
func (v vars) unknown(texts []string) bool {
	for _, t := range texts {
		for _, ref := range variable.FindAllString(t, -1) {
			if _, ok := v.values[strings.Trim(ref, "${}")]; !ok {
				return true
			}
		}
	}
	return false
}
