package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// programs is a module of its own, so that what the demo is made of is no
// dependency of sysbuild.
const programs = "internal/demo/programs"

// makeRepository compiles the programs and packs them.
func makeRepository(ctx context.Context, dir string) error {
	bin, err := os.MkdirTemp("", "sysbuild-demo-bin-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(bin)
	say("compiling a shell and core utilities (%s)", programs)
	env := []string{"GOBIN=" + bin, "CGO_ENABLED=0", "GOFLAGS="}
	if err := command(ctx, programs, env, "go", "install", "-trimpath", "-ldflags=-s -w", "tool"); err != nil {
		return err
	}
	say("packing and signing")
	key, err := rpmtest.NewKey("sysbuild demo", rpmtest.KeyOptions{})
	if err != nil {
		return err
	}
	packages, err := packagesOf(bin, key)
	if err != nil {
		return err
	}
	for _, p := range packages {
		fmt.Fprintln(os.Stderr, " ", p.FileName())
	}
	return rpmtest.Repo{Packages: packages, Key: key}.Write(dir)
}

// readPrograms gives each program in a directory as a file below /usr/bin.
func readPrograms(bin string) ([]rpmtest.File, error) {
	entries, err := os.ReadDir(bin)
	if err != nil {
		return nil, err
	}
	var files []rpmtest.File
	for _, e := range entries {
		body, err := os.ReadFile(filepath.Join(bin, e.Name()))
		if err != nil {
			return nil, err
		}
		files = append(files, rpmtest.File{Path: "/usr/bin/" + e.Name(), Body: string(body), Mode: 0o755})
	}
	return files, nil
}
