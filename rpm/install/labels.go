package install

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"github.com/sysbuild/sysbuild/rpm/owners"
)

// The attributes that Request.Xattrs may name.
const (
	IMA     = "ima"     // security.ima: the signatures that packages have of their files
	SELinux = "selinux" // security.selinux: what the root's own policy says of each file and directory
)

func (t *transaction) wants(attr string) bool { return slices.Contains(t.req.Xattrs, attr) }

func checkXattrs(list []string) error {
	for _, x := range list {
		if x != IMA && x != SELinux {
			return fmt.Errorf("install: no attribute is called %q; there are %s and %s", x, IMA, SELinux)
		}
	}
	return nil
}

// fileSignatures is a tag of signature headers: hexadecimal, one a file.
const fileSignatures header.Tag = 274

// sign gives each file the signature that rpm's own plugin, ima, gives it: none
// to a configuration file that is no program, as that may change.
func (m *member) sign() error {
	list := m.file.Signature.Strings(fileSignatures)
	if len(list) == 0 {
		return nil
	}
	if len(list) != len(m.files) {
		return m.fail(fmt.Errorf("%d signatures of %d files", len(list), len(m.files)))
	}
	for i := range m.files {
		f := &m.files[i]
		value, err := hex.DecodeString(list[i])
		if err != nil {
			return m.fail(fmt.Errorf("file %s: its signature: %w", f.Path, err))
		}
		if !f.IsRegular() || f.Flags&header.FileConfig != 0 && f.Mode&0o111 == 0 || strings.Trim(list[i], "0") == "" {
			continue
		}
		f.ima = value
	}
	return nil
}

// setIMA puts the file's signature beside it.
func (f *file) setIMA(fd int) error {
	if f.ima == nil {
		return nil
	}
	if err := unix.Fsetxattr(fd, owners.Aside(imaAttr), f.ima, 0); err != nil {
		return fmt.Errorf("set %s: %w", imaAttr, err)
	}
	return nil
}

const (
	imaAttr     = "security.ima"
	selinuxAttr = "security.selinux"
)

// label gives every file and directory of the root what the policy in it says.
// What stands for the attribute cannot be on other kinds of files.
func (t *transaction) label(ctx context.Context) error {
	if !t.wants(SELinux) {
		return nil
	}
	c, err := t.policy()
	if err != nil {
		return fmt.Errorf("SELinux: %w", err)
	}
	return t.labelDir(ctx, "/", c)
}

func (t *transaction) labelDir(ctx context.Context, dir string, c *fileContexts) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	d, err := t.root.Dir(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := labelOne(d, ".", dir, unix.S_IFDIR, c); err != nil {
		return err
	}
	entries, err := t.root.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := join(dir, e.Name())
		switch {
		case e.IsDir() && !(dir == "/" && isMountPoint(e.Name())):
			err = t.labelDir(ctx, name, c)
		case e.Type().IsRegular():
			err = labelOne(d, e.Name(), name, unix.S_IFREG, c)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func labelOne(d *inroot.Dir, base, name string, kind uint32, c *fileContexts) error {
	text, err := c.lookup(name, kind)
	if err == nil && text != "" && !has(d, base, text+"\x00") { // what stays as it is makes no layer
		err = d.Setxattr(base, owners.Aside(selinuxAttr), []byte(text+"\x00"))
	}
	if err != nil {
		return fmt.Errorf("%s: %s: %w", name, selinuxAttr, err)
	}
	return nil
}

// has says that an entry has a label already.
func has(d *inroot.Dir, base, label string) bool {
	buf := make([]byte, len(label)+1)
	n, err := unix.Lgetxattr(d.ProcPath()+"/"+base, owners.Aside(selinuxAttr), buf)
	return err == nil && string(buf[:n]) == label
}

// maxContexts bounds a file of the policy, in bytes.
const maxContexts = 16 << 20

// policy reads the root's own policy, of the type that its configuration names.
func (t *transaction) policy() (*fileContexts, error) {
	kind := "targeted"
	conf, err := t.root.ReadFile("/etc/selinux/config", maxConfig)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for line := range strings.Lines(string(conf)) {
		if v, ok := strings.CutPrefix(strings.TrimSpace(line), "SELINUXTYPE="); ok {
			kind = strings.TrimSpace(v)
		}
	}
	if kind == "" || strings.ContainsAny(kind, "/\x00") {
		return nil, fmt.Errorf("/etc/selinux/config: SELINUXTYPE is %q", kind)
	}
	dir := "/etc/selinux/" + kind + "/contexts/files/"
	c := &fileContexts{}
	for _, f := range []struct {
		name string
		read func(string) error
	}{
		{"file_contexts", c.add}, {"file_contexts.homedirs", c.add}, {"file_contexts.local", c.add},
		{"file_contexts.subs", c.substitute}, {"file_contexts.subs_dist", c.substitute},
	} {
		text, err := t.root.ReadFile(dir+f.name, maxContexts)
		switch {
		case errors.Is(err, fs.ErrNotExist) && f.name == "file_contexts":
			return nil, fmt.Errorf("the root has no policy, %s: install selinux-policy-%s on this line or an earlier one", dir+f.name, kind)
		case errors.Is(err, fs.ErrNotExist):
			continue
		case err != nil:
			return nil, err
		}
		if err := f.read(string(text)); err != nil {
			return nil, fmt.Errorf("%s: %w", dir+f.name, err)
		}
	}
	c.sort()
	return c, nil
}
