//go:build bench

package image

import (
	"cmp"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// cost is what one run took.
type cost struct{ wall, cpu time.Duration }

// TestBenchPack packs the Go tree by turns with ours, the bare packer and
// umoci. The goals are at most 1.15 times the bare packer's time, and less than
// umoci's, where no block is known; "known" is ours where an earlier image has
// the same files.
func TestBenchPack(t *testing.T) {
	umoci, tree := needs.Tool(t, "umoci"), goTree(t)
	cache, n := NewCache(filepath.Join(t.TempDir(), "images")), 0
	known := func(dir string) error {
		n++ // no earlier image has the layer as a whole
		s := directory(tree)
		s.layers[0].key = strconv.Itoa(n)
		_, err := Write(context.Background(), Options{Dir: dir, Cache: cache}, s.result())
		return err
	}
	if err := known(t.TempDir()); err != nil {
		t.Fatal(err)
	}
	runs := map[string]func(dir string) error{
		"ours": func(dir string) error {
			o := Options{Dir: dir, Cache: NewCache(filepath.Join(dir, "images"))}
			_, err := Write(context.Background(), o, directory(tree).result())
			return err
		},
		"known": known,
		"bare":  func(dir string) error { return barePack(tree, filepath.Join(dir, "bare.tar.gz")) },
		"umoci": func(dir string) error { return umociPack(umoci, tree, dir) },
	}
	order := []string{"bare", "ours", "known", "umoci"}
	costs := map[string][]cost{}
	for round := range rounds(t) {
		for i := range order { // each is first, second and last equally often
			name := order[(i+round)%len(order)]
			costs[name] = append(costs[name], measure(t, runs[name]))
		}
	}
	ours := median(costs["ours"])
	for _, name := range order {
		m := median(costs[name])
		t.Logf("%-6s wall %6.2fs  cpu %6.2fs  ours/%s: wall %.2f, cpu %.2f", name, m.wall.Seconds(), m.cpu.Seconds(),
			name, ours.wall.Seconds()/m.wall.Seconds(), ours.cpu.Seconds()/m.cpu.Seconds())
	}
}

// rounds are BENCHROUNDS, else 2.
func rounds(t *testing.T) int {
	text := cmp.Or(os.Getenv("BENCHROUNDS"), "2")
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		t.Fatalf("BENCHROUNDS=%q: wants a number", text)
	}
	return n
}

func measure(t *testing.T, run func(string) error) cost {
	t.Helper()
	dir, err := os.MkdirTemp("", "bench-pack-")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	syscall.Sync() // what the one before wrote is not this one's to wait for
	before, began := used(t), time.Now()
	if err := run(dir); err != nil {
		t.Fatal(err)
	}
	return cost{wall: time.Since(began), cpu: used(t) - before}
}

// used is the processor time of this process and of those it waited for.
func used(t *testing.T) time.Duration {
	t.Helper()
	var sum time.Duration
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var u syscall.Rusage
		if err := syscall.Getrusage(who, &u); err != nil {
			t.Fatal(err)
		}
		sum += time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	return sum
}

func median(costs []cost) cost {
	sorted := slices.SortedFunc(slices.Values(costs), func(a, b cost) int { return int(a.wall - b.wall) })
	return sorted[len(sorted)/2]
}

// umociPack makes an OCI layout of a directory and a tar of that.
func umociPack(umoci, dir, to string) error {
	layout := filepath.Join(to, "layout")
	script := `set -e
"$1" init --layout "$3"
"$1" new --image "$3:b"
tar -C "$2" -cf "$3.tar" .
"$1" raw add-layer --image "$3:b" "$3.tar"
"$1" gc --layout "$3"
tar -C "$3" -cf "$3.oci.tar" .`
	return exec.Command("sh", "-c", script, "sh", umoci, dir, layout).Run()
}
