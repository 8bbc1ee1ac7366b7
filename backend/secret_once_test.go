package backend

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// TestOnce takes a secret from a pipe, as a shell's <(command) is, and from a
// file, which is read anew.
func TestOnce(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	fmt.Fprint(w, "of a pipe")
	w.Close()
	pipe, err := Secret{File: fmt.Sprintf("/proc/self/fd/%d", r.Fd())}.Once()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(name, []byte("earlier"), 0o600); err != nil {
		t.Fatal(err)
	}
	file, err := Secret{File: name}.Once()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte("later"), 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		for want, s := range map[string]Secret{"of a pipe": pipe, "later": file} {
			if got, err := s.Read(); string(got) != want || err != nil {
				t.Errorf("%q, %v, want %q", got, err, want)
			}
		}
	}
}
