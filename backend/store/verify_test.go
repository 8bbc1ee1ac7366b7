package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// furnished makes a tree and a step over it that have one of everything.
func furnished(t *testing.T, s *Store) (tree Ref, step *Record) {
	t.Helper()
	fill := func(dir string) error {
		return errors.Join(
			os.WriteFile(filepath.Join(dir, "f"), []byte("small"), 0o644),
			os.WriteFile(filepath.Join(dir, "large"), make([]byte, 2*batchFile), 0o644),
			os.Mkdir(filepath.Join(dir, `a "b`), 0o755),
			os.Symlink("f", filepath.Join(dir, `a "b`, "link")),
			unix.Mkfifo(filepath.Join(dir, "fifo"), 0o600),
			unix.Setxattr(filepath.Join(dir, "f"), "user.note", []byte("n"), 0),
		)
	}
	tree, err := s.Tree("tree-1", func(dir string) (sums, error) { return nil, fill(dir) })
	if err != nil {
		t.Fatal(err)
	}
	w, err := s.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if err := fill(w.FS()); err != nil {
		t.Fatal(err)
	}
	if step, err = w.Commit("sha256:aa", "RUN x", []Ref{tree}); err != nil {
		t.Fatal(err)
	}
	s.tasks.Wait()
	return tree, step
}

func verify(t *testing.T, s *Store) *Report {
	t.Helper()
	r, err := s.Verify(t.Context(), func(string) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestVerify: whatever changes in a step or in a tree is found, said, and gone.
func TestVerify(t *testing.T) {
	for name, c := range map[string]struct {
		damage func(dir string) error
		want   string
	}{
		"a bit":     {func(d string) error { return rewrite(filepath.Join(d, "f"), []byte("smalm")) }, "./f has changed: its bytes"},
		"a far bit": {func(d string) error { return patch(filepath.Join(d, "large"), batchFile+7) }, "./large has changed: its bytes"},
		"cut":       {func(d string) error { return os.Truncate(filepath.Join(d, "large"), 5) }, "./large has changed: its size"},
		"mode":      {func(d string) error { return os.Chmod(filepath.Join(d, "f"), 0o640) }, "./f has changed: its mode"},
		"owner":     {func(d string) error { return os.Lchown(filepath.Join(d, `a "b`, "link"), 7, 0) }, `./a "b/link has changed: its owner`},
		"group":     {func(d string) error { return os.Lchown(filepath.Join(d, "fifo"), 0, 7) }, "./fifo has changed: its group"},
		"time":      {func(d string) error { return os.Chtimes(filepath.Join(d, "f"), time.Time{}, time.Unix(5, 0)) }, "./f has changed: its time"},
		"attribute": {func(d string) error { return unix.Setxattr(filepath.Join(d, "f"), "user.note", []byte("m"), 0) }, "its extended attributes"},
		"opaque": {func(d string) error {
			return unix.Setxattr(filepath.Join(d, `a "b`), "trusted.overlay.opaque", []byte("y"), 0)
		}, `./a "b has changed: its extended attributes`},
		"link":        {func(d string) error { return relink(filepath.Join(d, `a "b`, "link")) }, `./a "b has changed: its time`},
		"gone":        {func(d string) error { return os.Remove(filepath.Join(d, "fifo")) }, "has changed: its time"},
		"all gone":    {func(d string) error { return os.RemoveAll(d) }, "files are gone"},
		"a name more": {func(d string) error { return os.WriteFile(filepath.Join(d, "more"), nil, 0o644) }, ". has changed: its time"},
	} {
		for _, of := range []string{"step", "payloads"} {
			t.Run(name+" of "+of, func(t *testing.T) {
				s := open(t, t.TempDir())
				tree, step := furnished(t, s)
				if r := verify(t, s); len(r.Faults) != 0 || r.Checked["step"] != 1 || r.Checked["payloads"] != 1 {
					t.Fatalf("sound, and: %+v", r)
				}
				dir := s.Path(step.Ref)
				if of == "payloads" {
					dir = s.Path(tree)
				}
				if err := c.damage(dir); err != nil {
					t.Fatal(err)
				}
				found := verify(t, s)
				if len(found.Faults) == 0 || found.Faults[0].Kind != of || !strings.Contains(found.Faults[0].Why.Error(), c.want) {
					t.Errorf("got %+v, want %q", found.Faults, c.want)
				}
				if _, ok := s.Get("sha256:aa"); ok {
					t.Error("the step counts still")
				}
				if _, err := os.Lstat(s.Path(tree)); of == "payloads" && err == nil {
					t.Error("the tree is there still")
				}
				if r := verify(t, s); len(r.Faults) != 0 {
					t.Errorf("once more: %+v", r.Faults)
				}
				if left, _ := os.ReadDir(filepath.Join(s.dir, sealRoom)); len(left) != 0 {
					t.Errorf("seals of nothing: %v", left)
				}
			})
		}
	}
}

func rewrite(name string, data []byte) error {
	st, err := os.Stat(name)
	if err != nil {
		return err
	}
	return errors.Join(os.WriteFile(name, data, 0), os.Chtimes(name, time.Time{}, st.ModTime()))
}

func patch(name string, at int) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	data[at] ^= 16
	return rewrite(name, data)
}

func relink(name string) error { return errors.Join(os.Remove(name), os.Symlink("g", name)) }

// TestVerifyRecords: a record or a seal with a bit changed counts for nothing,
// and what a build left that was broken off is no damage.
func TestVerifyRecords(t *testing.T) {
	for name, c := range map[string]struct {
		file       func(s *Store, r Ref) string
		change     func(name string) error
		want       string
		unfinished bool
	}{
		"record":       {func(s *Store, r Ref) string { n, _ := s.keyFile(r.Key); return n }, func(n string) error { return patch(n, 20) }, "its record is damaged", false},
		"cut record":   {func(s *Store, r Ref) string { n, _ := s.keyFile(r.Key); return n }, func(n string) error { return os.Truncate(n, 9) }, "its record is damaged", false},
		"empty record": {func(s *Store, r Ref) string { n, _ := s.keyFile(r.Key); return n }, func(n string) error { return os.Truncate(n, 0) }, "its record is damaged", false},
		"seal":         {(*Store).sealOf, func(n string) error { return patch(n, 20) }, "its seal is damaged", false},
		"cut seal":     {(*Store).sealOf, func(n string) error { return os.Truncate(n, 200) }, "its seal is damaged", false},
		"no seal":      {(*Store).sealOf, os.Remove, "not sealed", true},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t, t.TempDir())
			tree, step := furnished(t, s)
			for _, r := range []Ref{step.Ref, tree} {
				if err := c.change(c.file(s, r)); err != nil {
					t.Fatal(err)
				}
			}
			found := verify(t, s)
			if len(found.Faults) != 2 {
				t.Fatalf("%+v", found.Faults)
			}
			for _, f := range found.Faults {
				if !strings.Contains(f.Why.Error(), c.want) || f.Unfinished != c.unfinished {
					t.Errorf("%+v, want %q", f, c.want)
				}
			}
			if r := verify(t, s); len(r.Faults) != 0 || len(r.Checked) != 0 {
				t.Errorf("left: %+v", r)
			}
		})
	}
}

// TestVerifyFormer: a step may stand on a result whose own step was made anew
// since; that is looked at too.
func TestVerifyFormer(t *testing.T) {
	s := open(t, t.TempDir())
	a := commit(t, s, "sha256:aa", 10)
	commit(t, s, "sha256:bb", 10, a.Ref)
	commit(t, s, "sha256:aa", 20)
	s.tasks.Wait()
	if r := verify(t, s); len(r.Faults) != 0 {
		t.Fatalf("%+v", r.Faults)
	}
	if err := patch(filepath.Join(s.Path(a.Ref), "file"), 3); err != nil {
		t.Fatal(err)
	}
	r := verify(t, s)
	if len(r.Faults) != 1 || r.Faults[0].Name != "sha256:bb" || !strings.Contains(r.Faults[0].Why.Error(), "stands on") {
		t.Errorf("%+v", r.Faults)
	}
	if _, ok := s.Get("sha256:aa"); !ok {
		t.Error("the newer result is gone too")
	}
}

// TestVerifyBesideOthers: while another process uses the cache, what is damaged
// is told of and stays; what is sound is no error. What ends early says so.
func TestVerifyBesideOthers(t *testing.T) {
	dir := t.TempDir()
	s, other := open(t, dir), open(t, dir)
	_, step := furnished(t, s)
	if r := verify(t, s); len(r.Faults) != 0 {
		t.Errorf("%+v", r.Faults)
	}
	if err := patch(filepath.Join(s.Path(step.Ref), "f"), 1); err != nil {
		t.Fatal(err)
	}
	r, err := s.Verify(t.Context(), func(string) error { return nil })
	if !errors.Is(err, ErrBusy) || len(r.Faults) != 1 {
		t.Errorf("%v %+v", err, r)
	}
	if _, ok := s.Get("sha256:aa"); !ok {
		t.Error("removed under another's feet")
	}
	other.Close()
	if r := verify(t, s); len(r.Faults) != 1 {
		t.Errorf("%+v", r.Faults)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	furnished(t, s)
	if _, err := s.Verify(ctx, func(string) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("ended early: %v", err)
	}
}

// TestVerifyFiles: files are others' to judge, and those that a writer left
// half done are no entries.
func TestVerifyFiles(t *testing.T) {
	s := open(t, t.TempDir())
	for _, name := range []string{"payloads/good", "payloads/bad", "payloads/.new-1", "fetch/sha256/aa/bad"} {
		path := filepath.Join(s.dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, nil, 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	r, err := s.Verify(t.Context(), func(name string) error {
		if filepath.Base(name) == "bad" {
			return errors.New("bad")
		}
		return nil
	})
	if err != nil || len(r.Faults) != 2 || r.Checked["payloads"] != 2 || r.Checked["fetch"] != 1 {
		t.Errorf("%v %+v", err, r)
	}
	left, _ := filepath.Glob(filepath.Join(s.dir, "payloads", "*"))
	if hidden, _ := filepath.Glob(filepath.Join(s.dir, "payloads", ".*")); len(left) != 1 || len(hidden) != 0 {
		t.Errorf("left: %v %v", left, hidden)
	}
}
