package step

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install"
)

// install installs packages into the root that the step runs in.
func (w worker) install(ctx context.Context, i *Install) error {
	req, err := w.transaction(i)
	if err != nil {
		return err
	}
	unix.Umask(0o022)
	if err := w.restoreRoot(); err != nil {
		return err
	}
	run, err := newRunner()
	if err != nil {
		return err
	}
	defer run.close()
	out := &journal{log: w.log}
	err = install.Run(ctx, req, install.Host{
		Runner:   run,
		Progress: w.progress,
		Warn:     func(text string) { out.flush(); w.tell("%s%s", WarningPrefix, indent(text)) },
		Log:      out.add,
	})
	out.flush()
	if err == nil {
		w.tell("%d packages installed%s", len(req.Packages), removed(len(req.Remove)))
	}
	return unprivileged(err)
}

// removed is a part of a sentence; "" where nothing was.
func removed(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(", %d removed", n)
}

// restoreRoot gives the root directory the mode and owner that the install
// before left it with.
func (w worker) restoreRoot() error {
	var st unix.Stat_t
	err := unix.Lstat(w.at(Root), &st)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = errors.Join(unix.Chown("/", int(st.Uid), int(st.Gid)), unix.Chmod("/", st.Mode&0o7777))
	}
	if err != nil {
		return fmt.Errorf("root directory: %w", err)
	}
	return nil
}

// transaction is what is asked for, in the terms of the engine.
func (w worker) transaction(i *Install) (install.Request, error) {
	op := i.Op
	if op == nil || len(i.Files) != len(op.Packages) {
		return install.Request{}, errors.New("install: a package has no file")
	}
	req := install.Request{
		Root: "/", Keys: op.Keys, Trust: op.Trust, Arch: op.Arch, NoDocs: op.NoDocs, Langs: op.Langs,
		NoScripts: op.NoScripts, Options: op.Options, Vars: op.Vars, Repos: op.Repos, Modules: op.Modules, NoNormalize: op.NoNormalize, Epoch: time.Unix(op.Epoch, 0),
	}
	for _, nevra := range op.Remove {
		req.Remove = append(req.Remove, install.Removal{NEVRA: nevra})
	}
	for n, p := range op.Packages {
		name := i.Files[n]
		if name == "" || name != filepath.Base(name) || !filepath.IsLocal(name) {
			return install.Request{}, fmt.Errorf("package %s: %q is not the name of its file", p.NEVRA, name)
		}
		file := path.Join(w.at(Packages), name)
		req.Packages = append(req.Packages, install.Package{Path: file, Unsigned: p.Unsigned, Dependency: p.Dependency, NEVRA: p.NEVRA})
	}
	mounts, err := mountPoints()
	if err != nil {
		return install.Request{}, fmt.Errorf("mounts: %w", err)
	}
	req.Mounts = install.Mounts{Covered: mounts, Under: w.at(Under)}
	if _, err := os.Stat(w.at(Base)); err == nil {
		req.Mounts.Before = w.at(Base)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return install.Request{}, err
	}
	return req, nil
}

// progress tells of each package that is unpacked.
func (w worker) progress(verb, item string, current, total int) {
	if verb == "unpack" {
		w.tell("[%d/%d] %s", current, total, item)
	}
}

// unprivileged says what to do where a builder may not make a device.
func unprivileged(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) && at.Op == "mknod" && errors.Is(err, unix.EPERM) {
		return fmt.Errorf("%w: this builder runs without privilege, and cannot make a device that a package brings; "+
			"use one that runs as root, sysbuild's own (--backend native), or leave the package out", err)
	}
	return err
}

// indent sets all lines but the first one apart from what begins a line of the
// log.
func indent(text string) string { return strings.ReplaceAll(text, "\n", "\n  ") }
