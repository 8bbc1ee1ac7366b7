package step

import (
	"context"
	"errors"
)

func (w worker) pack(context.Context, *Pack) error { return errors.New("pack: this version cannot") }

func (w worker) unpack(context.Context, *Unpack) error {
	return errors.New("unpack: this version cannot")
}
