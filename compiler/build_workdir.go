package compiler

import (
	"path"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

// buildWorkdir sets the working directory, relative to the one before, and
// makes it.
func (b *builder) buildWorkdir(n *check.Workdir) error {
	dir := b.absolute(n.Path.Text)
	b.image.WorkingDir = dir
	if dir == "/" {
		return b.config("WORKDIR " + dir)
	}
	mkdir := &ir.Mkdir{Path: dir, Mode: 0o755}
	if b.image.User != "" {
		mkdir.Owner = owner(b.image.User)
	}
	return b.change(&ir.File{Actions: []ir.Action{{Mkdir: mkdir}}}, "WORKDIR "+dir)
}

// absolute is a path seen from the working directory, cleaned.
func (b *builder) absolute(p string) string {
	if path.IsAbs(p) {
		return path.Clean(p)
	}
	return path.Join("/", b.image.WorkingDir, p)
}
