package native

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// TestMountTargetIsALink holds that a link of the root's in a mount's target,
// and one that a step left in a cache mount, lead to nothing of the host.
func TestMountTargetIsALink(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("ln")
	host := t.TempDir()
	if err := os.WriteFile(filepath.Join(host, "file"), []byte("the host's"), 0o644); err != nil {
		t.Fatal(err)
	}
	first := shWith("ln -s "+host+" /l; ln -s "+host+" /c/l; ln -s ../../../../../../../.."+host+" /c/up", []ir.Mount{cacheAt("/c", "x", "")}, root)
	for _, m := range []ir.Mount{
		{Kind: ir.MountTmpfs, Target: "/l/new"}, {Kind: ir.MountTmpfs, Target: "/l"}, {Kind: ir.MountBind, Target: "/l/file", Source: "/etc/passwd", ReadOnly: true},
	} {
		v := shWith("echo through >"+m.Target+"/t || test "+string(m.Kind)+" = bind; test -e "+host+"/file && cat "+host+"/file >/out; true", []ir.Mount{m}, first)
		if _, err := b.solve(oneTarget(v, nil)); err != nil {
			t.Errorf("%s: %v", m.Target, err)
		}
	}
	for _, target := range []string{"/c/l/new", "/c/up/new"} {
		v := shWith("echo through >"+target+"/t", []ir.Mount{cacheAt("/c", "x", ""), {Kind: ir.MountTmpfs, Target: target}}, first)
		if _, err := b.solve(oneTarget(v, nil)); err == nil || !strings.Contains(err.Error(), "mount point") {
			t.Errorf("%s: %v", target, err)
		}
	}
	entries, err := os.ReadDir(host)
	if text, _ := os.ReadFile(filepath.Join(host, "file")); err != nil || len(entries) != 1 || string(text) != "the host's" {
		t.Errorf("the host's directory: %v %v %q", entries, err, text)
	}
}

// TestMountsShowNoMore holds that a step sees of the cache what is mounted, and
// nothing beside it.
func TestMountsShowNoMore(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("ln")
	secretive := shWith("echo of another build >/c/f", []ir.Mount{cacheAt("/c", "other", "")}, root)
	stage := sh("mkdir /d; echo in >/d/in; echo beside >/beside", root)
	v := shWith("ls /c/.. /m/.. /own/.. >/up; for f in "+b.opts.CacheDir+" /c/../../other /m/../beside /proc/1/root/"+b.opts.CacheDir+"; do test -e $f && echo $f >>/seen; done; ls /m >/out; cat /proc/self/mountinfo >/mounts; true",
		[]ir.Mount{cacheAt("/c", "mine", ""), {Kind: ir.MountBind, Target: "/m", Input: 1, Source: "/d", ReadOnly: true}, {Kind: ir.MountBind, Target: "/own"}},
		secretive, stage)
	if got := b.out(v, "/out"); got != "in\n" {
		t.Errorf("%q", got)
	}
	if tree, err := b.Tree(t.Context(), v); err != nil {
		t.Error(err)
	} else if text, err := tree.ReadFile("/seen"); err == nil {
		t.Errorf("seen: %s", text)
	}
	// A mount's line names its root within its file system, as in a container.
	for line := range strings.Lines(b.out(v, "/mounts")) {
		if fields := strings.Fields(line); len(fields) > 4 && strings.HasPrefix(fields[4], b.opts.CacheDir) {
			t.Errorf("mounted: %s", line)
		}
	}
}

// TestInsecureStep holds that such a step may mount, that another may not, and
// that nothing of it stays.
func TestInsecureStep(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("mount")
	script := "mount -t tmpfs x /mnt && echo mounted >/out; echo >/mnt/x"
	first := sh("mkdir /mnt", root)
	v := ir.New(&ir.Exec{Args: []string{"/bin/sh", "-c", script}, Env: []string{"PATH=/bin"}, Insecure: true}, first).At("RUN --security=insecure")
	layers, err := b.solve(oneTarget(v, nil))
	if err != nil || strings.Contains(layers, "mnt/x") || b.out(v, "/out") != "mounted\n" {
		t.Errorf("%v\n%s", err, layers)
	}
	if _, err := b.solve(oneTarget(sh("mount -t tmpfs x /mnt", first), nil)); err == nil {
		t.Error("another one mounted")
	}
	if mounts, _ := os.ReadFile("/proc/self/mountinfo"); strings.Contains(string(mounts), b.opts.CacheDir) {
		t.Error("a mount is left")
	}
	device := ir.New(&ir.Exec{Args: []string{"/bin/sh"}, Devices: []string{"vendor.com/gpu=0"}}, root).At("RUN --device")
	if _, err := b.solve(oneTarget(device, nil)); err == nil || !strings.Contains(err.Error(), "vendor.com/gpu=0") {
		t.Errorf("device: %v", err)
	}
	if got := b.log.steps(backend.Failed); !strings.Contains(got, "RUN --device") {
		t.Errorf("failed: %q", got)
	}
}

// TestKilledWithMounts holds that a build that is killed leaves no mount, no
// process, and nothing of a secret: not even in what it was making.
func TestKilledWithMounts(t *testing.T) {
	const value = "never-to-be-found"
	t.Setenv(solverSecret, value)
	b := newBench(t, Options{})
	root := b.tarRoot("sleep")
	if err := os.WriteFile(filepath.Join(b.context, "file"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	cache := filepath.Join(t.TempDir(), "cache")
	mark := fmt.Sprintf("64.%d", os.Getpid())
	files := ir.New(&ir.Source{Kind: ir.Context, Include: []string{"file"}})
	p := b.spawn(t, cache, shWith("echo started; sleep "+mark, []ir.Mount{
		{Kind: ir.MountSecret, ID: "secret", Target: "/s", Env: "S", Required: true}, {Kind: ir.MountTmpfs, Target: "/t"},
		{Kind: ir.MountBind, Target: "/b", Input: 1}, cacheAt("/c", "c", "locked"),
	}, root, files))
	eventually(t, "the step sleeps", func() bool { return leftovers(t, "no cache", mark) != "" })
	if found := holding(t, cache, value); len(found) > 0 {
		t.Errorf("while it runs: %q", found)
	}
	if mounts, _ := os.ReadFile(fmt.Sprintf("/proc/%d/mountinfo", p.Process.Pid)); strings.Contains(string(mounts), "ramfs") {
		t.Error("the secret's memory is mounted in the build itself")
	}
	_ = p.Process.Kill()
	_ = p.Wait()
	eventually(t, "nothing is left", func() bool { return leftovers(t, cache, mark) == "" })
	if found := holding(t, cache, value); len(found) > 0 {
		t.Errorf("afterwards: %q", found)
	}
	q := b.spawn(t, cache, shWith("echo again >/c/x; cat /c/x >/out", []ir.Mount{cacheAt("/c", "c", "locked")}, root))
	q.until("out again")
}
