package install

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// summed is a file of these contents with their SHA-256.
func summed(path string, data []byte) *header.File {
	sum := sha256.Sum256(data)
	return &header.File{Path: path, Mode: 0o100644, Size: int64(len(data)), Digest: hex.EncodeToString(sum[:])}
}

func give(g *digestGroup, f *header.File, data []byte) error {
	return g.fill(&member{id: "p-1"}, f, func(b []byte) error { copy(b, data); return nil })
}

// TestDigestsTellWhichFile: of many files of several groups that wait together
// one is not what its header says. Its group fails and names it, no other does.
func TestDigestsTellWhichFile(t *testing.T) {
	for bad := range 16 {
		d := newDigests(1)
		groups := []*digestGroup{{of: d}, {of: d}}
		d.expect(1) // so that all wait together
		for i := range 16 {
			data := bytes.Repeat([]byte{byte(i)}, 100*i)
			f := summed(fmt.Sprint("/file-", i), data)
			if i == bad {
				f.Digest = strings.Repeat("0", 64)
			}
			if err := give(groups[i%2], f, data); err != nil {
				t.Fatal(err)
			}
		}
		d.came()
		err, other := groups[bad%2].settle(), groups[1-bad%2].settle()
		if want := fmt.Sprintf("package p-1: file /file-%d: digest is ", bad); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
		if other != nil {
			t.Errorf("the other group: %v", other)
		}
	}
}

// TestDigestsAreLookedAtOnceEach: many at once fill more than all batches hold.
func TestDigestsAreLookedAtOnceEach(t *testing.T) {
	d := newDigests(4)
	var all sync.WaitGroup
	for w := range 4 {
		all.Go(func() {
			g := &digestGroup{of: d}
			for i := range 40 {
				data := bytes.Repeat([]byte{byte(w), byte(i)}, digestMost/2-i)
				f := summed(fmt.Sprint("/", w, "/", i), data)
				if w == 3 && i == 20 {
					f.Digest = strings.Repeat("f", 64)
				}
				if err := give(g, f, data); err != nil {
					t.Error(err)
				}
			}
			if err := g.settle(); (err != nil) != (w == 3) || err != nil && !strings.Contains(err.Error(), "file /3/20: digest is") {
				t.Errorf("group %d: %v", w, err)
			}
		})
	}
	all.Wait()
	if d.more+len(d.free) != 2 || d.open != nil {
		t.Errorf("%d batches may be made, %d are free, and %v is open: want 2 together", d.more, len(d.free), d.open)
	}
}

// TestDigestsWait: a group that is settled waits while packages are to come, and
// no longer.
func TestDigestsWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDigests(1)
		g := &digestGroup{of: d}
		d.expect(2)
		if err := give(g, summed("/x", []byte("x")), []byte("y")); err != nil {
			t.Fatal(err)
		}
		d.came()
		var err error
		settled := make(chan struct{})
		go func() { err = g.settle(); close(settled) }()
		synctest.Wait()
		select {
		case <-settled:
			t.Error("settled while a package is to come")
		default:
		}
		d.came()
		<-settled
		if err == nil || !strings.Contains(err.Error(), "file /x: digest is") {
			t.Errorf("got %v, want the digest refused", err)
		}
	})
}

// TestDigestsAfterAFailure: a file whose bytes do not come, or whose reader
// panics, holds up no other.
func TestDigestsAfterAFailure(t *testing.T) {
	d := newDigests(1)
	g := &digestGroup{of: d}
	good := []byte("good")
	if err := give(g, summed("/good", good), good); err != nil {
		t.Fatal(err)
	}
	bad := summed("/bad", []byte("bad"))
	if err := g.fill(&member{}, bad, func([]byte) error { return io.ErrUnexpectedEOF }); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("got %v", err)
	}
	func() {
		defer func() { _ = recover() }()
		_ = g.fill(&member{}, bad, func([]byte) error { panic("hostile") })
	}()
	if err := g.settle(); err != nil {
		t.Error(err)
	}
}

// TestDigestsOfALargeFile: what is too large to wait streams.
func TestDigestsOfALargeFile(t *testing.T) {
	g := &digestGroup{of: newDigests(1)}
	f := &header.File{Size: digestMost, Digest: "x"}
	if !g.takes(f) {
		t.Error("a file of the most bytes does not wait")
	}
	if f.Size++; g.takes(f) {
		t.Error("a larger one does")
	}
	if (&digestGroup{}).takes(&header.File{Digest: "x"}) {
		t.Error("a file waits where no other does")
	}
}

// TestWrongFilesOfAPackage installs packages of forty files by SHA-256 with one
// changed in the payload, a small and a large one.
func TestWrongFilesOfAPackage(t *testing.T) {
	for _, c := range []struct {
		bad, size int
	}{{-1, 10}, {0, 10}, {17, 3000}, {39, 10}, {20, digestMost + 5}} {
		var files []header.File
		var entries []cpioEntry
		for i := range 40 {
			name := fmt.Sprintf("/file-%02d", i)
			data := bytes.Repeat([]byte{'a' + byte(i%26)}, 50*i)
			if i == c.bad {
				data = bytes.Repeat([]byte{'z'}, c.size)
			}
			files = append(files, *summed(name, data))
			if i == c.bad {
				data[len(data)-1]++
			}
			entries = append(entries, cpioEntry{"." + name, 0o100644, string(data)})
		}
		pkg := crafted{name: "bad", algo: 8, files: files, payload: archive(entries...)}
		root, cache := newRoot(t), t.TempDir()
		var said told
		host := said.host(root)
		host.Payloads = dirPayloads(cache)
		err := Run(t.Context(), Request{
			Root: root, Packages: []Package{{Path: pkg.write(t, t.TempDir()), Unsigned: true}}, Arch: "x86_64", Epoch: epoch,
		}, host)
		kept, _ := filepath.Glob(filepath.Join(cache, "payload-*"))
		if c.bad < 0 {
			if got, _ := os.ReadFile(filepath.Join(root, "file-39")); err != nil || len(got) != 39*50 || len(kept) != 1 {
				t.Errorf("without a wrong file: %v, %d bytes, %d payloads are kept", err, len(got), len(kept))
			}
			continue
		}
		want := fmt.Sprintf("package bad-1-1.noarch: file /file-%02d: digest is ", c.bad)
		if err == nil || !strings.HasPrefix(err.Error(), want) || len(kept) != 0 {
			t.Errorf("got %v, and %d payloads are kept; want %q", err, len(kept), want)
		}
	}
}

// dirTrees makes trees in a directory, and lays them under nothing.
type dirTrees string

func (d dirTrees) Tree(key string, fill func(dir string) (map[string][sha256.Size]byte, error)) error {
	work, err := os.MkdirTemp(string(d), "work")
	if err != nil {
		return err
	}
	if _, err := fill(work); err != nil {
		return errors.Join(err, os.RemoveAll(work))
	}
	return os.Rename(work, filepath.Join(string(d), key))
}

func (d dirTrees) Lay([]string) (string, error) { return "", errNotLaid }

var errNotLaid = errors.New("trees: not laid")

// TestWrongFileInTrees: the packages of sixteen trees wait together, and one has
// a wrong file. No tree with it is kept.
func TestWrongFileInTrees(t *testing.T) {
	for _, wrong := range []bool{false, true} {
		var packages []Package
		for i := range 48 {
			name, data := fmt.Sprintf("p%02d", i), bytes.Repeat([]byte{byte(i)}, 100*i)
			f := summed("/"+name, data)
			if wrong && i == 31 {
				data[7]++
			}
			pkg := crafted{name: name, algo: 8, files: []header.File{*f}, payload: archive(cpioEntry{"./" + name, 0o100644, string(data)})}
			packages = append(packages, Package{Path: pkg.write(t, t.TempDir()), Unsigned: true})
		}
		root, cache := newRoot(t), t.TempDir()
		var said told
		host := said.host(root)
		host.Payloads, host.Trees = dirPayloads(t.TempDir()), dirTrees(cache)
		err := Run(t.Context(), Request{Root: root, Packages: packages, Arch: "x86_64", Epoch: epoch}, host)
		made, _ := filepath.Glob(filepath.Join(cache, "*", "p*"))
		if !wrong {
			if !errors.Is(err, errNotLaid) || len(made) != 48 {
				t.Errorf("without a wrong file: %v, and %d files are kept", err, len(made))
			}
			continue
		}
		if err == nil || !strings.HasPrefix(err.Error(), "package p31-1-1.noarch: file /p31: digest is ") {
			t.Errorf("got %v", err)
		}
		if bad, _ := filepath.Glob(filepath.Join(cache, "*", "p31")); len(bad) != 0 {
			t.Errorf("%q is kept", bad)
		}
	}
}
