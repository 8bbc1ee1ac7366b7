package native

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"golang.org/x/sys/unix"
)

// TestSameBytes solves one graph on ext4 and on tmpfs, with one job and with
// many, cold and without the cache, seconds apart: the layers are the same.
func TestSameBytes(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("ln", "chmod", "touch")
	var ps []rpmtest.Package
	for i := range 6 {
		p := rpmtest.Package{Name: fmt.Sprintf("p%d", i), Scripts: map[string]rpmtest.Script{"post": {Body: fmt.Sprintf("echo %d >/var-%d", i, i)}}}
		for j := range 20 {
			p.Files = append(p.Files, rpmtest.File{Path: fmt.Sprintf("/usr/share/p%d/%d", i, j), Body: strings.Repeat("x", j*100)})
		}
		ps = append(ps, p)
	}
	installed := b.install(root, ps...)
	ran := sh("mkdir /d; for i in 3 1 2; do echo $i >/d/$i; ln /d/$i /d/l$i; done; rm /usr/share/p1/3; echo $$ >/d/pid; date >/dev/null 2>&1; ls -i / >/dev/null", installed)
	v := ir.New(&ir.File{Actions: []ir.Action{{Mkdir: &ir.Mkdir{Path: "/w/x", Mode: 0o750}}}}, ran).At("WORKDIR /w/x")
	req := oneTarget(v, root, installed, ran, v)
	req.Graph.Targets[0].Image.Created = time.Unix(100, 0)

	onTmpfs := filepath.Join(t.TempDir(), "tmpfs")
	if err := os.Mkdir(onTmpfs, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := unix.Mount("tmpfs", onTmpfs, "tmpfs", 0, ""); err != nil {
		t.Fatal(err)
	}
	defer unix.Unmount(onTmpfs, unix.MNT_DETACH)
	first := ""
	for _, c := range []struct {
		name, cache string
		jobs        int
		noCache     bool
	}{
		{"first", b.opts.CacheDir, 2, false}, {"without the cache", b.opts.CacheDir, 1, true}, {"tmpfs", onTmpfs, 8, false},
	} {
		other := newBench(t, Options{CacheDir: c.cache, Contexts: map[string]string{"": b.context}})
		r := req
		r.Jobs, r.NoCache = c.jobs, c.noCache
		got := digests(t, other, r)
		if first == "" {
			first = got
		}
		if got != first {
			t.Errorf("%s:\n%sfirst:\n%s", c.name, got, first)
		}
		time.Sleep(1100 * time.Millisecond)
	}
}

func digests(t *testing.T, b *bench, req backend.Request) string {
	t.Helper()
	var out strings.Builder
	for res, err := range b.Solve(t.Context(), req) {
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range res.Layers {
			h := sha256.New()
			if err := l.Write(t.Context(), h); err != nil {
				t.Fatal(err)
			}
			fmt.Fprintln(&out, hex.EncodeToString(h.Sum(nil)))
		}
	}
	return out.String()
}
