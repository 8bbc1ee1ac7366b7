package doctor

import (
	"errors"
	"fmt"
	"os"

	"github.com/sysbuild/sysbuild/backend/native/rootless"
)

// who says whose files steps can make: of all users, of an ordinary user with
// subordinate ids, or of the user alone.
func (o Options) who() Check {
	c := Check{Group: Native, Name: "user", Status: OK, Text: "the super-user"}
	s := rootless.Look()
	if !s.Entered { // it was tried
		c.Status, c.Hint = Missing, builderHint
		c.Text = fmt.Sprintf("user %d: steps run for the super-user, or in a user namespace", os.Geteuid())
		if o.NotIsolated != nil {
			c.Text = fmt.Sprintf("user %d: %s", os.Geteuid(), message(o.NotIsolated))
		}
		if help := (*rootless.Error)(nil); errors.As(o.NotIsolated, &help) {
			c.Hint = help.Hint()
		}
		return c
	}
	switch s.Kind {
	case rootless.SubIDs:
		c.Text = fmt.Sprintf("a user namespace with %d user and %d group ids", ids(s.UIDs), ids(s.GIDs))
	case rootless.OneID:
		c.Status, c.Hint = Warn, s.Hint
		c.Text = "a user namespace with one id: " + s.Why + "; commands and scriptlets cannot become other users"
	}
	return c
}

func ids(ranges []rootless.Range) (n uint64) {
	for _, r := range ranges {
		n += uint64(r.Count)
	}
	return n
}
