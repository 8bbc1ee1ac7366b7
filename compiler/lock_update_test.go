package compiler

import (
	"context"
	"slices"
	"testing"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
)

// What is locked for another platform stays, whatever moves of this one.
func TestUpdateLeavesOtherPlatforms(t *testing.T) {
	const sum = ir.Digest("sha256:ab")
	before := &lock.Lock{
		Version: 1,
		Sources: []ir.Source{{Kind: ir.ImageRef, Ref: "docker.io/library/a:1", Platform: "linux/arm64", Digest: sum}},
		Steps:   []lock.Step{{Line: "YUM install a", Platform: "linux/arm64", Digest: sum, Keys: []ir.Digest{lock.Sum("key")}}},
		Keys:    []lock.Key{{Digest: lock.Sum("key"), Armor: "key"}},
	}
	w := &recorded{}
	opts := readOptions(t, "")
	prog := program(t, w, opts, "ROOTFS scratch\nTARGET oci demo\n")
	for _, all := range []bool{false, true} {
		l, list, err := Lock(context.Background(), prog, opts, Relock{Before: before, All: all}, w)
		if err != nil || list.HasErrors() {
			t.Fatal(err, show(list))
		}
		if string(l.Bytes()) != string(before.Bytes()) {
			t.Errorf("all moves: %v: it is\n%s", all, l.Bytes())
		}
	}
}

func TestUnknown(t *testing.T) {
	re := Relock{
		Before: &lock.Lock{
			Sources: []ir.Source{
				{Kind: ir.ImageRef, Ref: "docker.io/library/rockylinux:9"},
				{Kind: ir.URL, Ref: "https://example.org/a"},
			},
			Files: []lock.File{{Name: "https://example.org/a.repo"}},
			Steps: []lock.Step{{Packages: []lock.Package{{NEVRA: "openssl-libs-1:3.0-1.el9.x86_64"}}}},
		},
		Update: []string{
			"rockylinux:9", "docker.io/library/rockylinux:9", "https://example.org/a", "https://example.org/a.repo", "openssl-libs",
			"rockylinux", "openssl", "https://example.org/", "",
		},
	}
	if got := re.Unknown(); !slices.Equal(got, re.Update[5:]) {
		t.Errorf("unknown are %q, want %q", got, re.Update[5:])
	}
	re.Before = nil
	if got := re.Unknown(); got != nil {
		t.Errorf("without a lock %q are unknown", got)
	}
}

// TestFilesOfPlatforms locks for two platforms that ask for different files:
// each keeps its own, and neither finds the other's too much.
func TestFilesOfPlatforms(t *testing.T) {
	const text = "ROOTFS scratch\nARG TARGETARCH\nYUM repo https://r/$TARGETARCH.repo\nTARGET oci demo\n"
	w := &recorded{dir: t.TempDir(), urls: map[string]string{"https://r/amd64.repo": "[a]\nbaseurl=http://a\n", "https://r/arm64.repo": "[b]\nbaseurl=http://b\n"}}
	amd, arm := Options{Platform: ir.Platform{OS: "linux", Architecture: "amd64"}}, Options{Platform: ir.Platform{OS: "linux", Architecture: "arm64"}}
	first, _, err := Lock(t.Context(), program(t, w, amd, text), amd, Relock{}, w)
	if err != nil {
		t.Fatal(err)
	}
	both, list, err := Lock(t.Context(), program(t, w, arm, text), arm, Relock{Before: first}, w)
	if err != nil || len(list) > 0 || len(both.Files) != 2 {
		t.Fatalf("%v %s %+v", err, show(list), both)
	}
	for _, opts := range []Options{amd, arm} {
		opts.Locked = both
		list, err := CheckLock(t.Context(), program(t, w, opts, text), opts, w)
		if err != nil || len(list) > 0 {
			t.Errorf("%v %s", err, show(list))
		}
	}
}
