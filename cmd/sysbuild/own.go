package main

import (
	"os"
	"path"
	"slices"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// own are patterns of what builds themselves write into their context: the
// outputs of the program's TARGETs, and the cache. They are never part of a
// build, since each output would hold the one before it.
func (b *build) own(prog *check.Program) []string {
	var patterns []string
	if dir, ok := below(b.place.dir, b.cacheDir); ok && dir != "." {
		patterns = append(patterns, dir)
	}
	dir, ok := below(b.place.dir, b.out)
	if !ok {
		return patterns
	}
	names := outputNames(prog)
	if dir != "." && onlyThese(b.out, names) {
		return append(patterns, dir)
	}
	for _, name := range names {
		patterns = append(patterns, path.Join(dir, name))
	}
	return patterns
}

// outputNames are patterns of the files that a program's TARGETs write.
func outputNames(prog *check.Program) []string {
	var names []string
	for _, t := range prog.Targets {
		if row := instr.FindTarget(t.Node.(*check.Target).Format); row != nil {
			names = append(names, "*"+row.Ext, ".*"+row.Ext+".part", ".*"+row.Ext+".lock",
				"*"+row.Ext+spdxEnd, "*"+row.Ext+cdxEnd, "*"+row.Ext+provenanceEnd)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// onlyThese is true for a directory that holds nothing but files of these
// patterns.
func onlyThese(dir string, patterns []string) bool {
	entries, err := os.ReadDir(dir)
	return err == nil && !slices.ContainsFunc(entries, func(e os.DirEntry) bool {
		return e.IsDir() || !slices.ContainsFunc(patterns, func(p string) bool {
			ok, err := path.Match(p, e.Name())
			return ok && err == nil
		})
	})
}
