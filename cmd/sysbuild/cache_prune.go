package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/store"
)

func (t *cacheTool) prune(ctx context.Context, c caches) error {
	if t.keep == 0 && t.age == 0 {
		return usagef("cache prune: say what may go: --keep-bytes or --older-than; `sysbuild cache clear` removes everything")
	}
	gone, err := c.pruneImages(int64(t.keep), time.Duration(t.age))
	if err != nil {
		return err
	}
	limits := store.Limits{Age: time.Duration(t.age)}
	if t.keep > 0 {
		limits.Bytes = max(int64(t.keep)-c.heldByImages(), 1)
	}
	more, err := c.Prune(ctx, limits)
	return t.removed(c, append(gone, entriesOf(more)...), err)
}

// pruneImages removes images that are too old. Where too much is kept in all,
// images go first, the longest unused of them before the others: the results
// of steps make them again.
func (c caches) pruneImages(keep int64, old time.Duration) (gone []entry, err error) {
	all, err := c.entries()
	if err != nil {
		return nil, err
	}
	var total int64
	for _, e := range all {
		total += e.Size
	}
	images, err := c.images.List()
	if err != nil {
		return nil, err
	}
	slices.SortFunc(images, func(a, b image.Entry) int { return a.Used.Compare(b.Used) })
	for _, e := range images {
		if !(keep > 0 && total > keep && e.Size > 0 || old > 0 && time.Since(e.Used) > old) {
			continue
		}
		if err := c.images.Remove(e); err != nil {
			return gone, err
		}
		total -= e.Size
		gone = append(gone, entry{"image", e.Output, e.Size, e.Used})
	}
	return gone, nil
}

// heldByImages are the bytes that the images left in the cache hold.
func (c caches) heldByImages() (held int64) {
	images, _ := c.images.List()
	for _, e := range images {
		held += e.Size
	}
	return held
}

func (t *cacheTool) clear(ctx context.Context, c caches) error {
	gone, err := c.Prune(ctx, store.Limits{All: true})
	if err == nil {
		err = c.images.Clear()
	}
	return t.removed(c, entriesOf(gone), err)
}

// removed says what is gone and what is left.
func (t *cacheTool) removed(c caches, gone []entry, err error) error {
	if errors.Is(err, store.ErrBusy) {
		return fmt.Errorf("cache: %w; try again when it has ended", err)
	}
	if err != nil {
		return err
	}
	left, err := c.entries()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(t.std.err, "removed %s; %s left\n", amount(gone), amount(left))
	return err
}

func entriesOf(list []store.Entry) []entry {
	out := make([]entry, len(list))
	for i, e := range list {
		out[i] = entryOf(e)
	}
	return out
}
