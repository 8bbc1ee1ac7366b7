package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
)

// TestLockedFacts reads a lock file, and reads it again when it is another one.
func TestLockedFacts(t *testing.T) {
	f := newFacts(t.TempDir())
	file := filepath.Join(t.TempDir(), "Sysfile")
	if f.Locked(file) != nil {
		t.Error("there is no lock file, and it says something")
	}
	l := &lock.Lock{Version: lock.Version, Sources: []ir.Source{{
		Kind: ir.ImageRef, Ref: "docker.io/library/alpine:3", Digest: lock.Sum("alpine"), Platform: "linux/amd64",
	}}}
	writeLock(t, file, l)
	got := f.Locked(file)
	for name, want := range map[string]string{"alpine:3": string(lock.Sum("alpine")), "docker.io/library/alpine:3": string(lock.Sum("alpine")), "alpine": ""} {
		if d := got.Digest(name); d != want {
			t.Errorf("%s: %q, want %q", name, d, want)
		}
	}
	l.Sources[0].Digest = lock.Sum("another")
	writeLock(t, file, l)
	if err := os.Chtimes(file+".lock", time.Time{}, time.Unix(1, 0)); err != nil {
		t.Fatal(err)
	}
	if d := f.Locked(file).Digest("alpine:3"); d != string(lock.Sum("another")) {
		t.Errorf("after a change: %s", d)
	}
	if err := os.WriteFile(file+".lock", []byte("<<<<"), 0o644); err != nil {
		t.Fatal(err)
	}
	if f.Locked(file) != nil {
		t.Error("a broken lock file says something")
	}
}

func writeLock(t *testing.T, file string, l *lock.Lock) {
	t.Helper()
	if err := os.WriteFile(file+".lock", l.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
