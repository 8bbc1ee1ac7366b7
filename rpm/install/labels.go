package install

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
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
	SELinux = "selinux" // security.selinux: what the root's own policy says of each file
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

// label gives everything in the root what the policy in it says. Links, pipes and
// devices cannot be labelled in a user namespace; that is told.
func (t *transaction) label(ctx context.Context) error {
	if !t.wants(SELinux) {
		return nil
	}
	c, err := t.policy()
	if err != nil {
		return fmt.Errorf("SELinux: %w", err)
	}
	l := &labeller{root: t.root, contexts: c}
	if err := l.dir(ctx, "/"); err != nil {
		return err
	}
	if l.refused > 0 {
		t.host.Warn(fmt.Sprintf("SELinux: %d links, pipes and devices have no label, %s among them: only root can keep one for them", l.refused, l.first))
	}
	return nil
}

// labeller goes through a root.
type labeller struct {
	root     *inroot.Root
	contexts *fileContexts
	dev      uint64 // the root's own file system
	refused  int    // so many had to stay without one
	first    string // of these
}

func (l *labeller) dir(ctx context.Context, dir string) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	d, err := l.root.Dir(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	st, err := d.Lstat(".")
	if err != nil {
		return err
	}
	if dir == "/" {
		l.dev = st.Dev
	}
	if st.Dev != l.dev { // what is mounted here for scriptlets is not the image's
		return nil
	}
	if err := l.one(d, ".", dir, st.Mode); err != nil {
		return err
	}
	entries, err := l.root.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := join(dir, e.Name())
		if e.IsDir() {
			err = l.dir(ctx, name)
		} else if st, err = d.Lstat(e.Name()); err == nil {
			err = l.one(d, e.Name(), name, st.Mode)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (l *labeller) one(d *inroot.Dir, base, name string, mode uint32) error {
	text, err := l.contexts.lookup(name, mode)
	if err == nil && text != "" {
		err = set(d, base, mode, text+"\x00")
	}
	if errors.Is(err, unix.EPERM) && os.Geteuid() == 0 && owners.Needed() {
		if l.refused++; l.refused == 1 {
			l.first = name
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: %s: %w", name, selinuxAttr, err)
	}
	return nil
}

// set sets a label, beside the file. What has it already makes no layer.
func set(d *inroot.Dir, base string, mode uint32, label string) error {
	name := owners.Aside(selinuxAttr)
	if kind := mode & unix.S_IFMT; kind != unix.S_IFREG && kind != unix.S_IFDIR {
		special := owners.AsideSpecial(selinuxAttr)
		if has(d, base, special, label) || has(d, base, name, label) {
			return nil
		}
		err := d.SetSpecialXattr(base, name, []byte(label)) // a device that is kept as a file
		if err == nil {
			return nil
		}
		return d.SetSpecialXattr(base, special, []byte(label))
	}
	if has(d, base, name, label) {
		return nil
	}
	return d.Setxattr(base, name, []byte(label))
}

func has(d *inroot.Dir, base, name, label string) bool {
	value, err := d.Xattr(base, name, len(label)+1)
	return err == nil && string(value) == label
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
		{"file_contexts.subs", c.substitute}, {"file_contexts.subs_dist", c.substituteDist},
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
