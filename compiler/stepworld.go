package compiler

import (
	"context"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/lock"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// stepWorld is the world of one package instruction: it keeps which files of
// the context the instruction's answer is made from.
type stepWorld struct {
	*pkgWorld

	mu    sync.Mutex
	files []lock.File
}

func (w *stepWorld) add(f lock.File) {
	f.Name = strings.TrimPrefix(path.Clean("/"+f.Name), "/")
	w.mu.Lock()
	defer w.mu.Unlock()
	if !slices.Contains(w.files, f) {
		w.files = append(w.files, f)
	}
}

// Fetch implements fetch.Fetcher.
func (w *stepWorld) Fetch(ctx context.Context, req fetch.Request) (fetch.File, error) {
	f, err := w.pkgWorld.Fetch(ctx, req)
	if err == nil && len(req.URLs) == 1 {
		if name, ok := strings.CutPrefix(req.URLs[0], pkgmgr.ContextScheme); ok {
			w.add(lock.File{Name: name, Digest: ir.Digest(f.Digest), Size: f.Size})
		}
	}
	return f, err
}

// Context implements pkgmgr.World.
func (w *stepWorld) Context(ctx context.Context) (ir.Files, error) {
	files, err := w.pkgWorld.Context(ctx)
	if err != nil {
		return nil, err
	}
	return noted{files, w}, nil
}

// noted are files whose readings are kept.
type noted struct {
	ir.Files
	world *stepWorld
}

// ReadFile implements ir.Files.
func (n noted) ReadFile(name string) ([]byte, error) {
	b, err := n.Files.ReadFile(name)
	if err == nil {
		n.world.add(lock.File{Name: name, Digest: lock.Sum(string(b)), Size: int64(len(b))})
	}
	return b, err
}
