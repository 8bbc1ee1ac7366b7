package install_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install"
)

// chroot runs scriptlets in a root that is trusted: a program that installs
// packages of others puts a sandbox here, with /proc, /dev and /sys.
type chroot string

func (c chroot) Run(ctx context.Context, cmd install.Command) (int, error) {
	p := exec.CommandContext(ctx, cmd.Args[0], cmd.Args[1:]...)
	p.Env, p.Dir, p.Stdin, p.Stdout, p.Stderr = cmd.Env, "/", cmd.Stdin, cmd.Stdout, cmd.Stdout
	p.SysProcAttr = &syscall.SysProcAttr{Chroot: string(c)}
	err := p.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return exit.ExitCode(), nil
	}
	return 0, err
}

// A signed package goes into an empty root, and its database has it. Only root
// may do that, as files get their owners.
func ExampleRun() {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	key, err := rpmtest.NewKey("Example", rpmtest.KeyOptions{})
	if err != nil {
		log.Fatal(err)
	}
	packages := filepath.Join(dir, "repo")
	hello := rpmtest.Package{Name: "hello", Key: key, Files: []rpmtest.File{{Path: "/usr/bin/hello", Body: "#!/bin/sh\n", Mode: 0o755}}}
	if err := (rpmtest.Repo{Packages: []rpmtest.Package{hello}, Key: key}).Write(packages); err != nil {
		log.Fatal(err)
	}
	public, err := os.ReadFile(filepath.Join(packages, rpmtest.KeyFile))
	if err != nil {
		log.Fatal(err)
	}
	root := filepath.Join(dir, "root")
	if err := os.Mkdir(root, 0o755); err != nil {
		log.Fatal(err)
	}

	err = install.Run(context.Background(), install.Request{
		Root:     root,
		Packages: []install.Package{{Path: filepath.Join(packages, hello.FileName()), NEVRA: "hello-1-1.noarch"}},
		Keys:     []string{string(public)},
		Arch:     "x86_64",
		Epoch:    time.Unix(1700000000, 0),
	}, install.Host{Runner: chroot(root)})
	if err != nil {
		log.Fatal(err)
	}

	st, err := os.Stat(filepath.Join(root, "usr/bin/hello"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(st.Name(), st.Mode())
	kept, err := os.ReadFile(filepath.Join(root, "var/lib/rpm", db.SQLiteName))
	if err != nil {
		log.Fatal(err)
	}
	installed, err := db.ReadBytes(kept, nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range installed { // a key that a package was signed by is an entry too
		fmt.Println(p.Num, p.Header.String(header.Name))
	}
}
