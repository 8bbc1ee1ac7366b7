package native

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/rpm/install"
)

// trees are the files of packages that one installation's root stands on.
type trees struct {
	*Backend
	root    *root
	scripts *scriptlets

	mu   sync.Mutex
	refs map[string]store.Ref // by key
}

// trees gives none to a root that has something in it already, nor where the
// machine cannot lay a root over them.
func (b *Backend) trees(r *root, scripts *scriptlets) install.Trees {
	if len(r.below) > 0 || !b.overlays() {
		return nil
	}
	return &trees{Backend: b, root: r, scripts: scripts, refs: map[string]store.Ref{}}
}

// overlays tries whether the cache can have overlays in it.
func (b *Backend) overlays() bool {
	w, err := b.store.Begin()
	if err != nil {
		return false
	}
	defer w.Discard()
	lower := filepath.Join(w.Mount(), "lower")
	if os.Mkdir(lower, 0o755) != nil || overlay(w.Mount(), []string{lower}, w.FS(), w.Scratch()) != nil {
		return false
	}
	return unix.Unmount(w.Mount(), 0) == nil
}

// Tree implements install.Trees.
func (t *trees) Tree(key string, fill func(dir string) (map[string][sha256.Size]byte, error)) error {
	ref, err := t.store.Tree(key, fill)
	if err != nil {
		return err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.refs[key] = ref
	return nil
}

// Lay implements install.Trees.
func (t *trees) Lay(keys []string) (changed string, err error) {
	if err := t.scripts.close(); err != nil { // its root is the one without them
		return "", err
	}
	var lower []store.Ref
	for _, key := range keys {
		ref, ok := t.refs[key]
		if !ok {
			return "", errors.New("tree " + key + ": was not made")
		}
		lower = append(lower, ref)
	}
	return t.root.work.FS(), t.root.stand(lower, t.tree(lower).Dirs())
}
