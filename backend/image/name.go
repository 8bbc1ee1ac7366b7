package image

import (
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// Path is where a target's output goes: DIR/NAME_TAG and the format's suffix,
// as the target table has it. A format that is not known has none.
func Path(dir string, t *ir.Target) string {
	row := instr.FindTarget(t.Format)
	if row == nil {
		row = &instr.Target{}
	}
	return filepath.Join(dir, row.FileName(t.Name, t.Tag))
}

func tempName(path string) string { return hidden(path, ".part") }
func lockName(path string) string { return hidden(path, ".lock") }

// hidden names a file that stands beside another while that is written.
func hidden(path, suffix string) string {
	dir, base := filepath.Split(path)
	return dir + "." + base + suffix
}

// fullName is a target's name with its tag.
func fullName(t *ir.Target) string {
	if t.Tag == "" {
		return t.Name
	}
	return t.Name + ":" + t.Tag
}

// tag is a target's tag as image tools fill it in.
func tag(t *ir.Target) string {
	if t.Tag == "" {
		return "latest"
	}
	return t.Tag
}

// reference is a target's name in full, as docker and containerd store it: a
// name without a registry is Docker Hub's, one of a single word its library's.
func reference(t *ir.Target) string {
	first, _, slash := strings.Cut(t.Name, "/")
	name := t.Name
	switch {
	case !slash:
		name = "docker.io/library/" + name
	case !strings.ContainsAny(first, ".:") && first != "localhost" && first == strings.ToLower(first):
		name = "docker.io/" + name
	}
	return name + ":" + tag(t)
}
