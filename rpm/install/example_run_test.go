package install_test

import (
	"io"
	"os"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestExampleRun runs the example, which "go test" cannot skip where nobody is
// root, and holds it to what it prints.
func TestExampleRun(t *testing.T) {
	needs.Root(t)
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	stdout := os.Stdout
	os.Stdout = w
	defer func() { os.Stdout = stdout }()
	ExampleRun() // a few lines, which the pipe holds
	w.Close()
	got, err := io.ReadAll(r)
	if want := "hello -rwxr-xr-x\n1 gpg-pubkey\n2 hello\n"; err != nil || string(got) != want {
		t.Errorf("it prints (%v):\n%swant:\n%s", err, got, want)
	}
}
