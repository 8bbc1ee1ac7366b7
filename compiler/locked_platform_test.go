package compiler

import (
	"context"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/compiler/lock"
)

// TestLockOfOtherPlatform: a lock file that was made on another machine is said
// to be for that.
func TestLockOfOtherPlatform(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/lock/packages.txtar")
	if err != nil {
		t.Fatal(err)
	}
	w, opts := prepared(t, ar)
	l, _, list := locking(t, w, opts, Relock{}, w.files["Sysfile"])
	if list.HasErrors() {
		t.Fatal(show(list))
	}
	for i := range l.Steps {
		l.Steps[i].Platform = "linux/arm64"
	}
	if l, err = lock.Parse(l.Bytes()); err != nil {
		t.Fatal(err)
	}
	opts.Locked = l
	_, list, err = Compile(context.Background(), program(t, offline{w}, opts, w.files["Sysfile"]), opts, offline{w})
	if err != nil {
		t.Fatal(err)
	}
	if got := show(list); !strings.Contains(got, "LockDrift") || !strings.Contains(got, "what it has of this stage is for linux/arm64") {
		t.Error(got)
	}
}
