package store

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

type sums = map[string][sha256.Size]byte

// plant makes a tree of one file.
func plant(t *testing.T, s *Store, key, text string) (Ref, bool) {
	t.Helper()
	made := false
	ref, err := s.Tree(key, func(dir string) (sums, error) {
		made = true
		return nil, os.WriteFile(filepath.Join(dir, "f"), []byte(text), 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	return ref, made
}

func TestTree(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	broken := errors.New("broken off")
	if _, err := s.Tree("tree-a", func(string) (sums, error) { return nil, broken }); !errors.Is(err, broken) {
		t.Errorf("broken: %v", err)
	}
	ref, made := plant(t, s, "tree-a", "first")
	if !made {
		t.Error("what broke off counts")
	}
	if _, made := plant(t, open(t, dir), "tree-a", "second"); made {
		t.Error("made twice")
	}
	if text, err := os.ReadFile(filepath.Join(s.Path(ref), "f")); string(text) != "first" {
		t.Errorf("%q %v", text, err)
	}
	for _, bad := range []string{"", "a", "tree-a/b", "../tree-a"} {
		if _, err := s.Tree(bad, func(string) (sums, error) { return nil, nil }); err == nil {
			t.Errorf("key %q is taken", bad)
		}
	}
}

// TestTreeKnown: a seal of files that are known is as one of files that are read.
func TestTreeKnown(t *testing.T) {
	s := open(t, t.TempDir())
	known := sums{}
	ref, err := s.Tree("tree-a", func(dir string) (sums, error) {
		for _, name := range []string{"plain/a", "plain/b", "plain/caps", "plain/d \u00e9\"", "owned/a", "owned/b", "owned/c", "e"} {
			file, text := filepath.Join(dir, name), []byte("text of "+name)
			if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, text, 0o644)); err != nil {
				return nil, err
			}
			if name != "plain/caps" {
				known["/"+name] = sha256.Sum256(text)
			}
			if name == "plain/caps" || filepath.Dir(name) == "owned" {
				if err := unix.Setxattr(file, "user.sysbuild.test", text, 0); err != nil {
					return nil, err
				}
			}
		}
		return known, os.Symlink("a", filepath.Join(dir, "plain/link"))
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.unseal(ref); err != nil {
		t.Error(err)
	}
	if err := unix.Removexattr(filepath.Join(s.Path(ref), "owned/c"), "user.sysbuild.test"); err != nil {
		t.Fatal(err)
	}
	if err := s.unseal(ref); err == nil || err.Error() != "./owned/c has changed: its extended attributes" {
		t.Errorf("got %v", err)
	}
}

// TestTreeLong: a tree may have paths that the kernel takes in pieces only.
func TestTreeLong(t *testing.T) {
	s := open(t, t.TempDir())
	ref, err := s.Tree("tree-a", func(dir string) (sums, error) {
		at, err := os.OpenRoot(dir)
		if err != nil {
			return nil, err
		}
		known, name := sums{}, ""
		for len(name) < unix.PathMax {
			part := strings.Repeat("d", 200)
			name += "/" + part
			if err := at.Mkdir(part, 0o755); err != nil {
				return nil, err
			}
			if at, err = at.OpenRoot(part); err != nil {
				return nil, err
			}
			known[name+"/file"] = sha256.Sum256(nil)
			if err := at.WriteFile("file", nil, 0o644); err != nil {
				return nil, err
			}
		}
		return known, nil
	})
	if err == nil {
		err = s.unseal(ref)
	}
	if err != nil {
		t.Error(err)
	}
}

// TestTreeRace: of two that make a tree at once, the first one's is kept.
func TestTreeRace(t *testing.T) {
	dir := t.TempDir()
	s, other := open(t, dir), open(t, dir)
	ref, err := s.Tree("tree-a", func(string) (sums, error) { plant(t, other, "tree-a", "other"); return nil, nil })
	if err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(filepath.Join(s.Path(ref), "f")); string(text) != "other" {
		t.Errorf("%q %v", text, err)
	}
}

// TestTreeOtherBoot: what was not synced when the machine went down is made
// anew, and one without a mark.
func TestTreeOtherBoot(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	s.sweep() // as where room is short
	ref, _ := plant(t, s, "tree-a", "lost")
	s.boot = "the next"
	if _, made := plant(t, s, "tree-a", "anew"); !made {
		t.Error("unsynced counts")
	}
	if text, _ := os.ReadFile(filepath.Join(s.Path(ref), "f")); string(text) != "anew" {
		t.Errorf("%q", text)
	}
	if err := os.Remove(filepath.Join(dir, "payloads", "tree-a", treeMark)); err != nil {
		t.Fatal(err)
	}
	if _, made := plant(t, s, "tree-a", "again"); !made {
		t.Error("one without a mark counts")
	}
	for _, r := range s.trees() {
		r.Created = time.Now().Add(-time.Hour)
		if err := s.write(r); err != nil {
			t.Fatal(err)
		}
	}
	s.settle()
	s.boot = "another"
	if _, made := plant(t, s, "tree-a", "more"); made {
		t.Error("never synced")
	}
}

// TestTreeStays: a tree that a step stands on is not pruned before it, and a
// step whose tree is gone does not count.
func TestTreeStays(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	used, _ := plant(t, s, "tree-used", "u")
	plant(t, s, "tree-free", "f")
	commit(t, s, "step", 1<<20, used)
	old := time.Now().Add(-time.Hour)
	for _, key := range []string{"tree-used", "tree-free"} {
		if err := os.Chtimes(filepath.Join(dir, "payloads", key, treeMark), old, old); err != nil {
			t.Fatal(err)
		}
	}
	gone, err := s.Prune(t.Context(), Limits{Age: time.Minute})
	if err != nil || len(gone) != 1 || gone[0].Name != "payloads/tree-free" || gone[0].Size == 0 {
		t.Errorf("pruned %v %v", gone, err)
	}
	if _, ok := s.Get("step"); !ok {
		t.Error("the step does not count")
	}
	if err := s.dropTree(filepath.Dir(s.Path(used))); err != nil {
		t.Fatal(err)
	}
	if _, ok := s.Get("step"); ok {
		t.Error("the step counts without its tree")
	}
	plant(t, s, "tree-used", "u")
	if gone, err := s.Prune(t.Context(), Limits{All: true}); err != nil || len(gone) != 2 {
		t.Errorf("cleared %v %v", gone, err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "payloads", "*")); len(left) > 0 {
		t.Errorf("left %q", left)
	}
}

// TestTreeNoWork is an error where the work directory is gone, and not without
// end.
func TestTreeNoWork(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	plant(t, s, "tree-a", "lost")
	s.boot = "the next"
	if err := os.RemoveAll(s.gone()); err != nil {
		t.Fatal(err)
	}
	_, err := s.Tree("tree-a", func(string) (sums, error) { return nil, nil })
	if !errors.Is(err, errNoWork) {
		t.Errorf("%v", err)
	}
}

// TestKnownSums: the seal of a tree has the sums that its files should have, so
// that one which was written otherwise is found.
func TestKnownSums(t *testing.T) {
	for name, c := range map[string]struct {
		told  string
		sound bool
	}{"right": {"text", true}, "wrong": {"other", false}} {
		s := open(t, t.TempDir())
		_, err := s.Tree("tree-a", func(dir string) (sums, error) {
			err := errors.Join(os.Mkdir(filepath.Join(dir, "d"), 0o755), os.WriteFile(filepath.Join(dir, "d/f"), []byte("text"), 0o644))
			return sums{"/d/f": sha256.Sum256([]byte(c.told))}, err
		})
		if err != nil {
			t.Fatal(err)
		}
		r, err := s.Verify(t.Context(), func(string) error { return nil })
		if err != nil || (len(r.Faults) == 0) != c.sound {
			t.Errorf("%s: %+v %v", name, r, err)
		}
	}
}
