package install

import "context"

func (t *transaction) clean(context.Context) error { return t.dirTimes() }
