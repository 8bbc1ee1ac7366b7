package install

import "context"

func (t *transaction) configure(context.Context) error { return nil }
