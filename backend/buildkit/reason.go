package buildkit

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

// reasons are errors of the builder's whose cause is in the Sysfile, with the
// words that the native back end has for them.
var reasons = []struct {
	form *pattern.Pattern
	tell func(b *Backend, v *ir.Vertex, found []string) error
}{
	{pattern.New(`exec: "([^"]*)": (?:executable file not found in \$PATH|stat .*: no such file or directory)`), noProgram},
	{pattern.New(`\bunable to find user ([^:]*): (?:no matching entries|invalid)`), noAccount("user", "/etc/passwd")},
	{pattern.New(`\bunable to find group ([^:]*): (?:no matching entries|invalid)`), noAccount("group", "/etc/group")},
	{pattern.New(`\bfailed to calculate checksum of ref [^"]*: "([^"]*)": not found`), noSource},
	{pattern.New(`: (?:open|stat|lstat) (/\S*): no such file or directory$`), noMountSource},
	{pattern.New(`error mounting "[^"]*" to rootfs at "([^"]*)": (?:.*: )?([^:]+)$`), noMountPoint},
	{pattern.New(`secret (\S+): not found$`), noSecret},
	{pattern.New(`no SSH key "([^"]*)" forwarded from the client$`), noAgent},
	{pattern.New(`invalid mount type \w+ for /$`), atRoot},
}

// reason is what an error of the builder's means for a vertex; nil where that
// is not known.
func (b *Backend) reason(v *ir.Vertex, text string) error {
	for _, r := range reasons {
		if found := r.form.Regexp().FindStringSubmatch(text); found != nil {
			if err := r.tell(b, v, found); err != nil {
				return err
			}
		}
	}
	return nil
}

func noProgram(_ *Backend, v *ir.Vertex, found []string) error {
	op, ok := v.Op.(*ir.Exec)
	if !ok {
		return nil
	}
	search := ""
	for _, e := range op.Env {
		if value, ok := strings.CutPrefix(e, "PATH="); ok {
			search = value
		}
	}
	if strings.Contains(found[1], "/") {
		return fmt.Errorf("%s: start: no such program in the root file system", found[1])
	}
	return fmt.Errorf("%s: start: no such program in PATH=%s", found[1], search)
}

func noAccount(what, file string) func(*Backend, *ir.Vertex, []string) error {
	return func(_ *Backend, _ *ir.Vertex, found []string) error {
		return fmt.Errorf("%s %q: the root file system's %s has none of this name; an earlier line must make it, a number needs none", what, found[1], file)
	}
}

// noSource is a COPY of what is not there: in the build context perhaps because
// the ignore file leaves it out.
func noSource(b *Backend, v *ir.Vertex, found []string) error {
	op, ok := v.Op.(*ir.File)
	if !ok {
		return nil
	}
	name := strings.TrimPrefix(found[1], "/")
	src := b.sourceOf(v, op, name)
	if src == nil || src.Kind != ir.Context {
		return fmt.Errorf("%s: copy: no such file where it is copied from", name)
	}
	tree, err := b.dir(src.Ref)
	if err != nil || tree == nil {
		return fmt.Errorf("%s: copy: no such file in the build context", name)
	}
	_, there := tree.Lstat(name)
	_, leads := tree.Stat(name)
	switch {
	case errors.Is(there, fs.ErrNotExist):
		return fmt.Errorf("%s: copy: no such file in the build context", name)
	case there == nil && leads != nil:
		return fmt.Errorf("%s: copy: a symbolic link that leads to nothing in the build context", name)
	}
	return fmt.Errorf("%s: copy: the ignore file leaves it out of the build context", name)
}

// sourceOf is what a file is copied from; nil where that is no source.
func (b *Backend) sourceOf(v *ir.Vertex, op *ir.File, name string) *ir.Source {
	for _, a := range op.Actions {
		if a.Copy == nil || !slices.ContainsFunc(a.Copy.Src, func(s string) bool { return path.Join("/", s) == "/"+name }) {
			continue
		}
		src, _ := v.Inputs[a.Copy.Input].Op.(*ir.Source)
		return src
	}
	return nil
}

// noMountSource is a bind whose source is not there.
func noMountSource(_ *Backend, v *ir.Vertex, found []string) error {
	op, ok := v.Op.(*ir.Exec)
	if !ok {
		return nil
	}
	for _, m := range op.Mounts {
		if m.Kind == ir.MountBind && path.Join("/", m.Source) == found[1] {
			return fmt.Errorf("bind mount %s: source %s: no such file or directory where it is mounted from", m.Target, m.Source)
		}
	}
	return nil
}

// noMountPoint is a mount where none can be.
func noMountPoint(_ *Backend, v *ir.Vertex, found []string) error {
	if _, ok := v.Op.(*ir.Exec); !ok {
		return nil
	}
	why := found[2]
	switch why {
	case "not a directory":
		why = "a file is mounted on a file, and a directory on a directory"
	case "no such file or directory":
		why = "it is not there and cannot be made; nothing can be mounted in /proc, /sys and /dev, where a link may lead"
	}
	return fmt.Errorf("%s: mount point: %s", found[1], why)
}

func noSecret(_ *Backend, _ *ir.Vertex, found []string) error {
	return &trouble{
		text: "secret mount " + found[1] + ": it is required and not given",
		hint: fmt.Sprintf("give it by --secret id=%s,src=FILE or --secret id=%s,env=VARIABLE", found[1], found[1]),
	}
}

func noAgent(_ *Backend, _ *ir.Vertex, found []string) error {
	id := cmp.Or(found[1], "default")
	return &trouble{
		text: "ssh mount " + id + ": it is required and not given",
		hint: fmt.Sprintf("give an agent's keys by --ssh %s or --ssh %s=SOCKET, a key of your own by --ssh %s=KEYFILE", id, id, id),
	}
}

func atRoot(_ *Backend, _ *ir.Vertex, _ []string) error {
	return errors.New("/: mount point: nothing can be mounted over the root directory, nor in /proc, /sys and /dev")
}

// runcFailed begins what the builder's runtime prints where it could not start
// a command.
const runcFailed = "runc run failed: "

// unstarted takes the runtime's own words off a command's output; "" where it
// did start.
func unstarted(output []byte) (rest []byte, words string) {
	lines := bytes.Split(bytes.TrimRight(output, "\n"), []byte("\n"))
	last := string(lines[len(lines)-1])
	text, ok := strings.CutPrefix(last, runcFailed)
	if !ok {
		return output, ""
	}
	text = strings.TrimPrefix(text, "unable to start container process: ")
	text = strings.TrimPrefix(text, "error during container init: ")
	return bytes.Join(lines[:len(lines)-1], []byte("\n")), text
}
