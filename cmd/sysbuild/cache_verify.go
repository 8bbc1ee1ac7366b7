package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/install"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// verify reads all that is kept, but for cache mounts, and removes what is not
// as it was made.
func (t *cacheTool) verify(ctx context.Context, c caches) error {
	dir, err := absCacheDir(t.dir)
	if err != nil {
		return err
	}
	report, err := c.Verify(ctx, func(name string) error { return verifyFile(ctx, dir, name) })
	if report == nil {
		return err
	}
	busy := errors.Is(err, store.ErrBusy)
	if err != nil && !busy {
		return err
	}
	bad := 0
	for _, f := range report.Faults {
		if !f.Unfinished {
			bad++
		}
		t.fault(f, busy)
	}
	images, damaged, err := c.images.Verify(ctx)
	if err != nil {
		return err
	}
	report.Checked["image"] = images
	for _, d := range damaged {
		fmt.Fprintf(t.std.err, "image %s: %v: forgotten\n", progress.Clean(d.Output), d.Why)
	}
	bad += len(damaged)
	fmt.Fprintf(t.std.err, "checked %s: %s\n", checkedEntries(report.Checked), damagedEntries(bad))
	switch {
	case busy && bad > 0:
		return fmt.Errorf("cache: %w, so nothing was removed; try again when it has ended", store.ErrBusy)
	case bad > 0:
		return exitError(statusFailed)
	}
	return nil
}

// fault says what is wrong with an entry, and what came of it.
func (t *cacheTool) fault(f store.Fault, busy bool) {
	end := "removed"
	if busy {
		end = "not removed"
	}
	name := f.Name
	if f.Title != "" {
		name = f.Title + " (" + f.Name + ")"
	}
	fmt.Fprintf(t.std.err, "%s %s: %s: %s\n", f.Kind, progress.Clean(name), progress.Clean(f.Why.Error()), end)
}

// checkedEntries is how many entries of each kind there were.
func checkedEntries(n map[string]int) string {
	var parts []string
	total := 0
	for _, kind := range slices.Sorted(maps.Keys(n)) {
		total += n[kind]
		parts = append(parts, fmt.Sprintf("%s %d", kind, n[kind]))
	}
	if total == 0 {
		return "0 entries"
	}
	return fmt.Sprintf("%d entries (%s)", total, strings.Join(parts, ", "))
}

func damagedEntries(n int) string {
	if n == 0 {
		return "all are as they were made"
	}
	return fmt.Sprintf("%d damaged", n)
}

// verifyFile judges a file of the cache by its room, its path's first part.
func verifyFile(ctx context.Context, dir, name string) error {
	room, rest, _ := strings.Cut(filepath.ToSlash(name), "/")
	switch room {
	case "fetch":
		c := &fetch.Client{Dir: filepath.Join(dir, room)}
		return c.Verify(ctx, rest, repo.VerifyKept)
	case "payloads":
		f, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		defer f.Close()
		return install.VerifyPayload(f)
	}
	return errors.New("nothing that a build leaves")
}
