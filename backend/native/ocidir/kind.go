package ocidir

import (
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Kind tells what a file is: an OCI archive, an archive of docker save, or, as
// everything else, a root file system's tar. What is both of the first two is
// the first.
func Kind(tree *changeset.Tree, name string) (ir.SourceKind, error) {
	f, _, err := tree.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	a, err := openArchive(f)
	if err != nil {
		return ir.Tar, nil // compressed, or not a tar: which of them, unpacking tells
	}
	if _, ok := a.entries["index.json"]; ok {
		return ir.OCIArchive, nil
	}
	if _, ok := a.entries["manifest.json"]; ok {
		return ir.DockerArchive, nil
	}
	return ir.Tar, nil
}
