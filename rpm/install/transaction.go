package install

import (
	"context"
	"errors"
)

type transaction struct{}

func newTransaction(req Request, host Host) (*transaction, error) { return &transaction{}, nil }
func (t *transaction) close()                                     {}
func (t *transaction) run(ctx context.Context) error {
	return errors.New("install: not written yet")
}
