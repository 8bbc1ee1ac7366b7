package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func volume(t *testing.T, s *Store, req VolumeRequest) *Volume {
	t.Helper()
	v, err := s.OpenVolume(t.Context(), req)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { v.Close() })
	return v
}

func TestVolumes(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	first := volume(t, s, VolumeRequest{Key: "k", Title: "one", Fill: func(dir string) error {
		return os.WriteFile(filepath.Join(dir, "seed"), nil, 0o600)
	}})
	second := volume(t, open(t, dir), VolumeRequest{Key: "k", Title: "one"})
	if _, err := os.Stat(filepath.Join(first.Dir, "seed")); err != nil || first.Dir != second.Dir {
		t.Errorf("%v: %s and %s", err, first.Dir, second.Dir)
	}
	own, other := volume(t, s, VolumeRequest{Key: "k", Sharing: Private}), volume(t, s, VolumeRequest{Key: "k", Sharing: Private})
	if own.Dir == first.Dir || own.Dir == other.Dir {
		t.Errorf("private: %s and %s, shared %s", own.Dir, other.Dir, first.Dir)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	told := 0
	busy := VolumeRequest{Key: "k", Sharing: Locked, Busy: func(pid int) { told = pid }}
	if _, err := s.OpenVolume(ctx, busy); !errors.Is(err, context.DeadlineExceeded) || told != os.Getpid() {
		t.Errorf("locked beside shared: %v, held by %d", err, told)
	}
	first.Close()
	second.Close()
	if v := volume(t, s, VolumeRequest{Key: "k", Sharing: Locked}); v.Dir != first.Dir {
		t.Errorf("locked: %s, shared %s", v.Dir, first.Dir)
	}
}

func TestVolumeIsWholeOrNot(t *testing.T) {
	s := open(t, t.TempDir())
	broken := errors.New("broken off")
	_, err := s.OpenVolume(t.Context(), VolumeRequest{Key: "k", Fill: func(dir string) error {
		if err := os.WriteFile(filepath.Join(dir, "half"), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		return broken
	}})
	if !errors.Is(err, broken) {
		t.Errorf("broken: %v", err)
	}
	v := volume(t, s, VolumeRequest{Key: "k"})
	if left, _ := os.ReadDir(v.Dir); len(left) > 0 {
		t.Errorf("half of it is there: %v", left)
	}
}

func TestPruneVolumes(t *testing.T) {
	s := open(t, t.TempDir())
	volume(t, s, VolumeRequest{Key: "k", Title: "go build"}).Close()
	all, err := s.List()
	if err != nil || len(all) != 1 || all[0].Kind != "cache-mount" || all[0].Title != "go build" {
		t.Fatalf("%+v %v", all, err)
	}
	if gone, err := s.Prune(t.Context(), Limits{Age: time.Hour}); err != nil || len(gone) > 0 {
		t.Errorf("%+v %v", gone, err)
	}
	old := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(filepath.Join(s.dir, all[0].Name, "title"), old, old); err != nil {
		t.Fatal(err)
	}
	if gone, err := s.Prune(t.Context(), Limits{Age: time.Hour}); err != nil || len(gone) != 1 {
		t.Errorf("%+v %v", gone, err)
	}
	if left, _ := filepath.Glob(filepath.Join(s.dir, "volumes", "*")); len(left) > 0 {
		t.Errorf("left %q", left)
	}
}
