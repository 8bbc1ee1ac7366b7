package main

import (
	"context"
	"errors"
)

// healer is a back end that can find damage in its cache, and remove it.
type healer interface {
	Heal(ctx context.Context) (removed int, err error)
}

// healing does something, and once more where it went wrong and downloads were
// damaged in the cache.
func healing(ctx context.Context, be engine, do func() error) error {
	err := do()
	h, ok := be.(healer)
	if err == nil || !ok || ctx.Err() != nil {
		return err
	}
	removed, herr := h.Heal(ctx)
	if herr != nil {
		return errors.Join(err, herr)
	}
	if removed == 0 {
		return err
	}
	return do()
}
