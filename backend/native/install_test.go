package native

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// packages builds package files and gives their sources.
func (b *bench) packages(ps ...rpmtest.Package) (inputs []*ir.Vertex, refs []ir.PackageRef) {
	b.t.Helper()
	for _, p := range ps {
		data, err := p.Build()
		if err != nil {
			b.t.Fatal(err)
		}
		file := filepath.Join(b.context, p.FileName())
		if err := os.WriteFile(file, data, 0o644); err != nil {
			b.t.Fatal(err)
		}
		sum := sha256.Sum256(data)
		inputs = append(inputs, ir.New(&ir.Source{
			Kind: ir.Package, Ref: "file://" + file, Digest: ir.Digest("sha256:" + hex.EncodeToString(sum[:])), Size: int64(len(data)),
		}))
		refs = append(refs, ir.PackageRef{NEVRA: strings.TrimSuffix(p.FileName(), ".rpm"), Unsigned: true})
	}
	return inputs, refs
}

func (b *bench) install(base *ir.Vertex, ps ...rpmtest.Package) *ir.Vertex {
	b.t.Helper()
	inputs, refs := b.packages(ps...)
	op := &ir.Install{Packages: refs, Arch: "x86_64", Epoch: 100}
	return ir.New(op, append([]*ir.Vertex{base}, inputs...)...).At("YUM install")
}

func TestInstall(t *testing.T) {
	b := newBench(t, Options{})
	p := rpmtest.Package{
		Name: "tool", Version: "1", Release: "1",
		Files:   []rpmtest.File{{Path: "/usr/bin/tool", Body: "#!/bin/sh\n", Mode: 0o4755}},
		Scripts: map[string]rpmtest.Script{"post": {Body: "ls /proc/self >/dev/null && echo ran >/usr/bin/ran; cat /proc/net/dev | while read l; do echo \"$l\"; done >/usr/bin/net"}},
	}
	v := b.install(b.tarRoot(), p)
	got, err := b.solve(oneTarget(v, v.Inputs[0], v))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"0 4755 0:0 10 usr/bin/tool\n", "usr/bin/ran\n", "usr/bin/net\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	tree, err := b.Tree(t.Context(), v)
	if err != nil {
		t.Fatal(err)
	}
	if net, err := tree.ReadFile("/usr/bin/net"); err != nil || !strings.Contains(string(net), "lo:") || strings.Contains(string(net), "eth") {
		t.Errorf("a scriptlet's network: %q %v", net, err)
	}
	for _, name := range []string{" proc/", " sys/", " dev/"} {
		if strings.Contains(got, name) {
			t.Errorf("a mount point stays:\n%s", got)
		}
	}
	b.log.forget()
	if _, err := b.solve(oneTarget(v, nil)); err != nil || b.log.steps(backend.Started) != "" {
		t.Errorf("again: %v, ran %q", err, b.log.steps(backend.Started))
	}
}

// TestHangingScriptlet cancels a build whose scriptlet never ends.
// TestNoNormalize: with a rule and without are two results.
func TestNoNormalize(t *testing.T) {
	b := newBench(t, Options{})
	p := rpmtest.Package{
		Name: "tool", Version: "1", Release: "1", Files: []rpmtest.File{{Path: "/etc/tool", Body: "x"}},
		Scripts: map[string]rpmtest.Script{"post": {Body: "echo mine > /etc/machine-id"}},
	}
	v := b.install(b.tarRoot(), p)
	op := *v.Op.(*ir.Install)
	op.NoNormalize = []string{"machine-id"}
	for want, v := range map[string]*ir.Vertex{"": v, "mine\n": ir.New(&op, v.Inputs...)} {
		if _, err := b.solve(oneTarget(v, nil)); err != nil {
			t.Fatal(err)
		}
		tree, err := b.Tree(t.Context(), v)
		if err != nil {
			t.Fatal(err)
		}
		if text, err := tree.ReadFile("/etc/machine-id"); err != nil || string(text) != want {
			t.Errorf("%q %v, want %q", text, err, want)
		}
	}
}

func TestHangingScriptlet(t *testing.T) {
	b := newBench(t, Options{})
	v := b.install(b.tarRoot("sleep"), rpmtest.Package{
		Name: "hang", Version: "1", Release: "1", Scripts: map[string]rpmtest.Script{"post": {Body: "sleep 600"}},
	})
	ctx, cancel := context.WithTimeoutCause(t.Context(), 2*time.Second, context.Canceled)
	defer cancel()
	for _, err := range b.Solve(ctx, oneTarget(v, nil)) {
		if !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error %v", err)
		}
	}
	if left := leftovers(t, b.opts.CacheDir, "sleep\x00600"); left != "" {
		t.Errorf("left: %s", left)
	}
	if work, _ := filepath.Glob(filepath.Join(b.opts.CacheDir, "work", "*", "[0-9]*")); len(work) > 0 {
		t.Errorf("left: %q", work)
	}
}

// TestWrongPackage holds that a package with other bytes than the pinned ones
// is not used.
func TestWrongPackage(t *testing.T) {
	b := newBench(t, Options{})
	v := b.install(ir.New(&ir.Source{Kind: ir.Scratch}), rpmtest.Package{Name: "a", Version: "1", Release: "1"})
	file := strings.TrimPrefix(v.Inputs[1].Op.(*ir.Source).Ref, "file://")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	data[len(data)-1] ^= 1
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err = b.solve(oneTarget(v, nil))
	var step *backend.Error
	if !errors.As(err, &step) || !strings.Contains(err.Error(), filepath.Base(file)) {
		t.Errorf("error %v", err)
	}
}
