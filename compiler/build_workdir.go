package compiler

import (
	"path"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
)

// buildWorkdir sets the working directory, relative to the one before, and
// makes it. The image has an absolute one as it is written.
func (b *builder) buildWorkdir(n *check.Workdir) error {
	dir := n.Path.Text
	if !path.IsAbs(dir) {
		dir = b.absolute(dir)
	}
	b.image.WorkingDir = dir
	if dir == "/" {
		return b.config("WORKDIR " + dir)
	}
	mkdir := &ir.Mkdir{Path: b.workdir(), Mode: 0o755}
	if b.image.User != "" {
		mkdir.Owner = owner(b.image.User)
	}
	return b.change(&ir.File{Actions: []ir.Action{{Mkdir: mkdir}}}, "WORKDIR "+dir)
}

// workdir is where commands run: the image's working directory, cleaned; "" where
// it has none.
func (b *builder) workdir() string {
	if b.image.WorkingDir == "" {
		return ""
	}
	return path.Clean(b.image.WorkingDir)
}

// absolute is a path seen from the working directory, cleaned.
func (b *builder) absolute(p string) string {
	if path.IsAbs(p) {
		return path.Clean(p)
	}
	return path.Join("/", b.image.WorkingDir, p)
}
