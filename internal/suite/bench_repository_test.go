//go:build bench

package suite

import (
	"fmt"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// packageSize is what a package unpacks to, in bytes: the mean of a
// distribution's 120 that a shell, its utilities and a package manager need.
const packageSize = 1400 << 10

// stock says what a repository has.
type stock struct {
	n       int
	payload string // zstd, xz
	size    int64  // bytes that a package unpacks to; 0: packageSize
}

// compressions are levels that distributions take.
var compressions = map[string]string{"zstd": "zstd:3", "xz": "xz:2"}

// TestBenchRepository makes a repository for the benches where that is asked
// for; else a small one.
func TestBenchRepository(t *testing.T) {
	s, dir := stock{n: 12, payload: "xz", size: 16 << 10}, os.Getenv("SYSBUILD_BENCH_REPOSITORY")
	if dir == "" {
		dir = t.TempDir()
	} else if _, err := fmt.Sscan(os.Getenv("SYSBUILD_BENCH_STOCK"), &s.n, &s.payload, &s.size); err != nil {
		t.Fatal(err)
	}
	key, err := rpmtest.NewKey("bench", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	large := rpmtest.Large(s.n, s.size, compressions[s.payload], key)
	for name, packages := range map[string]iter.Seq[rpmtest.Package]{"first": large, "changed": newer(large, "large-005")} {
		if name == "changed" && os.Getenv("SYSBUILD_BENCH_CHANGED") == "" {
			continue
		}
		if err := (rpmtest.Repo{More: packages, Key: key}).Write(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
}

// make writes the repository into a directory as "first", and as "changed" with
// one package newer where that is wanted. It is done in another process, as a
// child's memory is counted from its parent's.
func (s stock) make(t *testing.T, dir string, change bool) {
	t.Helper()
	if s.size == 0 {
		s.size = packageSize
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestBenchRepository$")
	cmd.Env = append(os.Environ(), ready+"="+program, "SYSBUILD_BENCH_REPOSITORY="+dir, fmt.Sprintf("SYSBUILD_BENCH_STOCK=%d %s %d", s.n, s.payload, s.size))
	if change {
		cmd.Env = append(cmd.Env, "SYSBUILD_BENCH_CHANGED=1")
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("make the repository: %v\n%s", err, tail(out))
	}
}

// use has the repository be one of those that make wrote.
func (b *bench) use(name string) {
	link := filepath.Join(b.dir, "repo")
	if err := os.Remove(link); err != nil && !os.IsNotExist(err) {
		b.t.Fatal(err)
	}
	if err := os.Symlink(name, link); err != nil {
		b.t.Fatal(err)
	}
}

// stocked gives a bench over a repository that is made for it.
func stocked(t *testing.T, s stock, change bool) *bench {
	t.Helper()
	b := &bench{t: t, name: s.payload, dir: t.TempDir(), dnf: "1", specs: []string{"large-all"}}
	s.make(t, b.dir, change)
	b.use("first")
	b.url = "file://" + filepath.Join(b.dir, "repo")
	b.keys = []string{b.url + "/" + rpmtest.KeyFile}
	return b
}
