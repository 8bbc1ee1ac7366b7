package store

import (
	"os"
	"path/filepath"
	"testing"
)

// TestImagesAreNotOurs holds that finished images, whose records lie beside
// them, are listed and removed by those who keep these records.
func TestImagesAreNotOurs(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	name := filepath.Join(dir, "images", "x.image")
	if err := os.Mkdir(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if list, err := s.List(); err != nil || len(list) != 0 {
		t.Errorf("%+v %v", list, err)
	}
	if _, err := s.Prune(t.Context(), Limits{All: true}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(name); err != nil {
		t.Error(err)
	}
}
