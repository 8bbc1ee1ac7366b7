package store

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func open(t *testing.T, dir string) *Store {
	t.Helper()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func commit(t *testing.T, s *Store, key string, size int, parents ...Ref) *Record {
	t.Helper()
	w, err := s.Begin()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(w.FS(), "file"), make([]byte, size), 0o644); err != nil {
		t.Fatal(err)
	}
	r, err := w.Commit(key, "title of "+key, parents)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestCommitAndGet(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	if _, ok := s.Get("sha256:aa"); ok {
		t.Error("something before anything")
	}
	a := commit(t, s, "sha256:aa", 1)
	b := commit(t, s, "sha256:bb", 1, a.Chain()...)
	got, ok := open(t, dir).Get("sha256:bb")
	if !ok || len(got.Chain()) != 2 || got.Chain()[0] != a.Ref || got.ID != b.ID {
		t.Errorf("got %+v %v", got, ok)
	}
	again := commit(t, s, "sha256:aa", 2)
	if again.ID == a.ID {
		t.Error("a step made again has the ID of the first")
	}
	if got, _ := s.Get("sha256:aa"); got.ID != again.ID {
		t.Error("the first is still there")
	}
	if got, ok := s.Get("sha256:bb"); !ok || got.Parents[0] != a.Ref {
		t.Error("what stands on the first lost it")
	}
}

// TestOtherBoot holds that what was not synced counts only until the machine
// starts anew.
func TestOtherBoot(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	commit(t, s, "unsynced", 1)
	r := commit(t, s, "synced", 1)
	r.Synced = true
	if err := s.write(r); err != nil {
		t.Fatal(err)
	}
	s.boot = "the next"
	if _, ok := s.Get("unsynced"); ok {
		t.Error("unsynced counts")
	}
	if _, ok := s.Get("synced"); !ok {
		t.Error("synced does not count")
	}
}

func TestSettle(t *testing.T) {
	s := open(t, t.TempDir())
	r := commit(t, s, "k", 1)
	s.settle()
	if got, _ := s.Get("k"); got.Synced {
		t.Error("synced at once")
	}
	r.Created = time.Now().Add(-time.Hour)
	if err := s.write(r); err != nil {
		t.Fatal(err)
	}
	s.settle()
	if got, _ := s.Get("k"); !got.Synced {
		t.Error("never synced")
	}
}

// TestReclaim holds that what a dead process left half-done goes, and what a
// living one makes stays.
func TestReclaim(t *testing.T) {
	dir := t.TempDir()
	alive := open(t, dir)
	if _, err := alive.Begin(); err != nil {
		t.Fatal(err)
	}
	dead := filepath.Join(dir, "work", "dead")
	if err := os.MkdirAll(filepath.Join(dead, "1", "fs"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(dead+".lock", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s := open(t, dir)
	s.sweep()
	if _, err := os.Stat(dead); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the dead one's work: %v", err)
	}
	if _, err := os.Stat(filepath.Join(alive.work, "1")); err != nil {
		t.Errorf("the living one's work: %v", err)
	}
	orphan := filepath.Join(dir, "snapshots", "orphan")
	if err := os.Mkdir(orphan, 0o700); err != nil {
		t.Fatal(err)
	}
	s.Close()
	alive.Close()
	if err := open(t, dir).Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(orphan); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the orphan: %v", err)
	}
}

func TestLock(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	unlock, err := s.Lock(t.Context(), "k", nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	told := 0
	if _, err := s.Lock(ctx, "k", func(pid int) { told = pid }); !errors.Is(err, context.DeadlineExceeded) || told != os.Getpid() {
		t.Errorf("second: %v, held by %d", err, told)
	}
	unlock()
	if unlock, err = s.Lock(t.Context(), "k", nil); err != nil {
		t.Fatal(err)
	}
	unlock()
}

func TestPrune(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	a := commit(t, s, "a", 1<<20)
	commit(t, s, "b", 1<<20, a.Chain()...)
	commit(t, s, "c", 1<<20)
	if err := s.Payloads().Create("p", func(w io.Writer) error { _, err := w.Write(make([]byte, 1<<20)); return err }); err != nil {
		t.Fatal(err)
	}
	for i, name := range []string{"keys/a", "keys/b", "payloads/p", "keys/c"} {
		used := time.Now().Add(time.Duration(i-10) * time.Hour)
		if err := os.Chtimes(filepath.Join(dir, name), used, used); err != nil {
			t.Fatal(err)
		}
	}
	names := func(entries []Entry) string {
		var out []string
		for _, e := range entries {
			out = append(out, filepath.Base(e.Name))
		}
		return strings.Join(out, " ")
	}
	all, err := s.List()
	if err != nil || names(all) != "a b p c" {
		t.Fatalf("%q %v", names(all), err)
	}
	other := open(t, dir)
	if _, err := s.Prune(t.Context(), Limits{All: true}); !errors.Is(err, ErrBusy) {
		t.Errorf("pruned in another's use: %v", err)
	}
	other.Close()
	over, cancel := context.WithCancel(t.Context())
	cancel()
	if gone, err := s.Prune(over, Limits{All: true}); !errors.Is(err, context.Canceled) || len(gone) > 0 {
		t.Errorf("interrupted: %q %v", names(gone), err)
	}
	for _, step := range []struct {
		limits Limits
		gone   string
	}{
		{Limits{}, ""},
		{Limits{Bytes: 7 << 19}, "b"}, // a is older, and b stands on it
		{Limits{Age: 8*time.Hour - time.Minute}, "a p"},
		{Limits{All: true}, "c"},
	} {
		gone, err := s.Prune(t.Context(), step.limits)
		if err != nil || names(gone) != step.gone {
			t.Errorf("%+v: %q %v, want %q", step.limits, names(gone), err, step.gone)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "snapshots", "*")); len(left) > 0 {
		t.Errorf("left %q", left)
	}
}

func TestPayloads(t *testing.T) {
	p := open(t, t.TempDir()).Payloads()
	if _, err := p.Open("x"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("nothing: %v", err)
	}
	broken := errors.New("broken off")
	if err := p.Create("x", func(w io.Writer) error { _, _ = w.Write([]byte("half")); return broken }); !errors.Is(err, broken) {
		t.Errorf("broken: %v", err)
	}
	if _, err := p.Open("x"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a half is there: %v", err)
	}
	if err := p.Create("x", func(w io.Writer) error { _, err := w.Write([]byte("whole")); return err }); err != nil {
		t.Fatal(err)
	}
	r, err := p.Open("x")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if text, _ := io.ReadAll(r); string(text) != "whole" {
		t.Errorf("%q", text)
	}
	for _, bad := range []string{"", "../x", ".x", "a/b", strings.Repeat("x", 300)} {
		if err := p.Create(bad, func(io.Writer) error { return nil }); err == nil {
			t.Errorf("key %q is taken", bad)
		}
	}
}

func TestDigests(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "f")
	put := func(text string, age time.Duration) {
		t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		when := time.Now().Add(-age)
		if err := os.Chtimes(file, when, when); err != nil {
			t.Fatal(err)
		}
	}
	d := open(t, filepath.Join(dir, "cache")).Digests()
	put("one", time.Hour)
	first, err := d.File(file)
	if err != nil {
		t.Fatal(err)
	}
	put("two", time.Hour) // as long and as old: only its change time tells
	second, err := d.File(file)
	if err != nil || first == second {
		t.Errorf("a change is not seen: %s %v", second, err)
	}
	if len(d.known) != 0 {
		t.Error("what changed this moment is remembered")
	}
}
