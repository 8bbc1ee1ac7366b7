package native

import (
	"context"
	"errors"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/store"
)

// snapshot keeps under a key what fill makes of the file systems below, whole
// or not at all. Who calls it holds the key's lock.
func (s *solver) snapshot(ctx context.Context, key, title string, below []store.Ref, fill func(dir string) error) ([]store.Ref, error) {
	return s.snapshotOf(ctx, key, title, below, func(r *root) error { return fill(r.dir) })
}

// snapshotOf is snapshot for one that may change what the root stands on.
func (s *solver) snapshotOf(ctx context.Context, key, title string, below []store.Ref, fill func(*root) error) ([]store.Ref, error) {
	w, err := s.store.Begin()
	if err != nil {
		return nil, err
	}
	defer w.Discard()
	root, err := s.mountRoot(w, below)
	if err != nil {
		return nil, err
	}
	err = s.whyFull(fill(root))
	if uerr := root.unmount(); err == nil {
		err = uerr
	}
	if err == nil && ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		return nil, err
	}
	r, err := w.Commit(key, title, root.below)
	if err != nil {
		return nil, err
	}
	s.ran.Store(true)
	return r.Chain(), nil
}

// whyFull says of a step's error that the cache's disk is full, where it is.
func (b *Backend) whyFull(err error) error {
	var e *backend.Error
	if errors.As(err, &e) {
		e.Err = b.store.Full(e.Err)
		return err
	}
	return b.store.Full(err)
}
