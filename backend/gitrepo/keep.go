package gitrepo

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"os"
	"path"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/format/index"
	"github.com/go-git/go-git/v5/plumbing/object"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// keep writes a .git of one commit: its objects, an index, and a HEAD at it. It
// names no remote and no branch, since the commit is all that is pinned, and
// so the same commit gives the same bytes.
func (w *writer) keep(s *source, commit *object.Commit) error {
	k := &keeper{writer: w, source: s, done: map[plumbing.Hash]bool{}}
	for _, dir := range []string{"", "/objects", "/refs", "/refs/heads", "/refs/tags"} {
		k.mkdir("/.git" + dir)
	}
	id := commit.Hash.String() + "\n"
	k.text("HEAD", id)
	k.text("shallow", id)
	k.text("config", "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n")
	k.object(plumbing.CommitObject, commit.Hash)
	k.tree(commit.TreeHash, "")
	if k.err != nil {
		return k.err
	}
	var b bytes.Buffer
	if err := index.NewEncoder(&b).Encode(&index.Index{Version: 2, Entries: k.files}); err != nil {
		return err
	}
	k.text("index", b.String())
	for i := len(k.made) - 1; i >= 0; i-- { // a directory behind what is in it
		k.try(w.root.In(k.made[i], func(d *inroot.Dir, base string) error { return d.Chtimes(base, s.when) }))
	}
	return k.err
}

// keeper writes a .git until something goes wrong.
type keeper struct {
	*writer
	source *source
	done   map[plumbing.Hash]bool
	files  []*index.Entry
	made   []string // paths, in the order they were made
	err    error
}

func (k *keeper) try(err error) {
	if k.err == nil {
		k.err = err
	}
}

func (k *keeper) mkdir(at string) {
	k.try(k.root.In(at, func(d *inroot.Dir, base string) error { return d.Mkdir(base, 0o755) }))
	k.made = append(k.made, at)
}

func (k *keeper) text(name, text string) {
	k.file("/.git/"+name, 0o644, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}

// file makes a file of exactly this mode.
func (k *keeper) file(at string, mode uint32, fill func(io.Writer) error) {
	if k.err != nil {
		return
	}
	k.made = append(k.made, at)
	k.err = k.root.In(at, func(d *inroot.Dir, base string) error {
		fd, err := d.Create(base, 0o600)
		if err != nil {
			return err
		}
		out := os.NewFile(uintptr(fd), base)
		return errors.Join(fill(out), out.Close(), d.Chmod(base, mode))
	})
}

// tree writes a tree's objects, and its files into the index.
func (k *keeper) tree(h plumbing.Hash, in string) {
	if k.err != nil {
		return
	}
	k.object(plumbing.TreeObject, h)
	t, err := object.GetTree(k.source.store, h)
	if err != nil {
		k.try(err)
		return
	}
	for _, e := range t.Entries {
		name := path.Join(in, e.Name)
		if e.Mode == filemode.Dir {
			k.tree(e.Hash, name)
			continue
		}
		mode := e.Mode
		if mode == filemode.Deprecated {
			mode = filemode.Regular
		}
		k.files = append(k.files, &index.Entry{Name: name, Hash: e.Hash, Mode: mode})
		if e.Mode != filemode.Submodule {
			k.object(plumbing.BlobObject, e.Hash)
		}
	}
}

// object writes one loose object: gitrepository-layout(5).
func (k *keeper) object(kind plumbing.ObjectType, h plumbing.Hash) {
	if k.err != nil || k.done[h] {
		return
	}
	k.done[h] = true
	dir := "/.git/objects/" + h.String()[:2]
	if _, err := k.root.Lstat(dir); err != nil {
		k.mkdir(dir)
	}
	k.file(dir+"/"+h.String()[2:], 0o444, func(w io.Writer) error {
		o, err := k.source.store.EncodedObject(kind, h)
		if err != nil {
			return err
		}
		r, err := o.Reader()
		if err != nil {
			return err
		}
		defer r.Close()
		z := zlib.NewWriter(w)
		if _, err := fmt.Fprintf(z, "%s %d\x00", kind, o.Size()); err != nil {
			return err
		}
		_, err = io.Copy(z, r)
		return errors.Join(err, z.Close())
	})
}
