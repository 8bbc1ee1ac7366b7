package main

import (
	"io/fs"
	"os"
	"path/filepath"

	"github.com/google/rpmpack"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// repository makes a signed repository out of a root file system: `rpmrepo DIR
// ROOT`. base is all of ROOT, hello needs base and has a scriptlet, broken
// needs what no package has, unsigned bears no signature, slow has a scriptlet that
// ends by force only.
func repository(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: rpmrepo DIR ROOT")
	}
	key, err := rpmtest.NewKey("demo", rpmtest.KeyOptions{})
	ts.Check(err)
	hello := []rpmtest.File{{Path: "/etc/hello", Body: "hello\n"}, {Path: "/usr/share/doc/hello/README", Body: "read me\n", Flags: rpmpack.DocFile}}
	ts.Check(rpmtest.Repo{Key: key, Packages: []rpmtest.Package{
		{Name: "base", Files: rootFiles(ts, ts.MkAbs(args[1])), Key: key},
		{Name: "hello", Requires: []string{"base >= 1"}, Files: hello, Key: key,
			Scripts: map[string]rpmtest.Script{"post": {Body: "echo greetings from the scriptlet; echo scripted > /etc/scripted"}}},
		{Name: "broken", Requires: []string{"libnowhere.so.1"}, Key: key},
		{Name: "unsigned"},
		{Name: "slow", Requires: []string{"base"}, Key: key,
			Scripts: map[string]rpmtest.Script{"post": {Body: "trap '' INT TERM; echo the scriptlet runs; sleep 98764"}}},
	}}.Write(ts.MkAbs(args[0])))
}

// rootFiles are the files below a directory, as a package has them.
func rootFiles(ts *testscript.TestScript, root string) (files []rpmtest.File) {
	ts.Check(filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		body, err := os.ReadFile(path)
		files = append(files, rpmtest.File{Path: path[len(root):], Body: string(body), Mode: 0o755})
		return err
	}))
	return files
}
