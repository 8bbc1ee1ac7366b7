package repo

import (
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/sysbuild/sysbuild/internal/needs"
)

func el7(t testing.TB) []*Package {
	t.Helper()
	paths, err := filepath.Glob(needs.EL7(t) + "/repodata/*-primary.xml.gz")
	if err != nil || len(paths) != 1 {
		t.Fatal(paths, err)
	}
	text, err := exec.Command("gzip", "-dc", paths[0]).Output()
	if err != nil {
		t.Fatal(err)
	}
	packages, err := parsePrimary(text)
	if err != nil {
		t.Fatal(err)
	}
	return packages
}

func TestKeptIsTheSame(t *testing.T) {
	want := el7(t)
	got, err := decode(encode(want))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(location{}), cmpopts.IgnoreUnexported(Repo{}), cmp.AllowUnexported(Package{})); diff != "" {
		t.Error(diff)
	}
}

// What is damaged is not used, and harms nobody even where its sum is right.
func TestKeptDamaged(t *testing.T) {
	good := encode(el7(t)[:3])
	rng := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		bad := append([]byte{}, good...)
		bad[rng.IntN(len(bad))] ^= byte(1 + rng.IntN(255))
		if _, err := decode(bad); err == nil {
			t.Fatal("a changed byte is not seen")
		}
		if _, err := decode(good[:rng.IntN(len(good))]); err == nil {
			t.Fatal("a lost end is not seen")
		}
	}
}

func FuzzKept(f *testing.F) {
	f.Add(encode([]*Package{{Files: []string{"/a"}}}))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 4 {
			b = withSum(b[:len(b)-4])
		}
		_, _ = decode(b)
	})
}
