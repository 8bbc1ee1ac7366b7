package pkgmgr

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// varDirs are where a root file system's own yum variables lie, a file each;
// the later directory wins.
var varDirs = []string{"/etc/yum/vars", "/etc/dnf/vars"}

// RootVars reads the yum variables that a root file system has.
func RootVars(root ir.Files) (map[string]string, error) { return rootVars(root, varDirs) }

func rootVars(root ir.Files, dirs []string) (map[string]string, error) {
	out := map[string]string{}
	err := eachRootFile(root, dirs, "", func(file, text string) error {
		first, _, _ := strings.Cut(text, "\n")
		out[path.Base(file)] = strings.TrimSpace(first)
		return nil
	})
	return out, err
}

// rootFileLimit bounds one configuration file of a root file system.
const rootFileLimit = 1 << 20

// eachRootFile calls read for the files of directories that end in suffix, by
// their names. A directory that is not there has none.
func eachRootFile(root ir.Files, dirs []string, suffix string, read func(file, text string) error) error {
	for _, dir := range dirs {
		names, err := root.ReadDir(dir)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		for _, name := range names {
			if !strings.HasSuffix(name, suffix) {
				continue
			}
			file := path.Join(dir, name)
			text, err := root.ReadFile(file)
			if err == nil && len(text) > rootFileLimit {
				err = fmt.Errorf("%s: more than %d bytes", file, rootFileLimit)
			}
			if err == nil {
				err = read(file, string(text))
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// addRootVars takes the root's own variables in where a text names one that is
// not known otherwise: only then is the root's tree worth making.
func (q *query) addRootVars(ctx context.Context, texts []string) error {
	if q.Root.Files == nil || !q.vars.unknown(slices.AppendSeq(texts, maps.Values(q.vars.values))) {
		return nil
	}
	root, err := q.Root.Files(ctx)
	if err != nil {
		return err
	}
	defer root.Close()
	dirs := q.set.varsDirs
	if dirs == nil {
		dirs = varDirs
	}
	found, err := rootVars(root, dirs)
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
