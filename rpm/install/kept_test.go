package install

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// fleeting payloads are there when they are asked for first, and then gone, as
// where another process prunes the cache.
type fleeting struct{ asked *int }

func (f fleeting) Open(string) (io.ReadCloser, error) {
	if *f.asked++; *f.asked > 1 {
		return nil, fs.ErrNotExist
	}
	return io.NopCloser(strings.NewReader("")), nil
}

func (f fleeting) Tree(string) (string, error) { return "", fs.ErrNotExist }

func (f fleeting) Create(_ string, write func(io.Writer) error) error { return write(io.Discard) }

// TestKeptPayloadGoes: a package whose payload was not checked, since an
// unpacked one was there, is checked when that one is gone.
func TestKeptPayloadGoes(t *testing.T) {
	root := newRoot(t)
	c := crafted{name: "bad", files: []header.File{regular("/x", "hello")}, payload: archive(cpioEntry{"./x", 0o100644, "hello"})}
	name := c.write(t, t.TempDir())
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, bytes.Replace(data, []byte("hello"), []byte("hullo"), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	var said told
	host := said.host(root)
	host.Payloads = fleeting{new(int)}
	err = Run(t.Context(), Request{Root: root, Packages: []Package{{Path: name, Unsigned: true}}, Arch: "x86_64", Epoch: epoch}, host)
	if err == nil || !strings.Contains(err.Error(), "digest of the payload") {
		t.Errorf("got %v, want the payload's digest checked", err)
	}
}
