package native

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/backend"
)

// Heal looks whether downloads that came out of the cache since the back end was
// opened are damaged there, and removes those that are: what went wrong may then
// be done again, and they are fetched anew. It reads all of them, and so is for
// builds that have an error anyway. It says what it removed, and gives how many.
func (b *Backend) Heal(ctx context.Context) (int, error) {
	bad, err := b.taken.Recheck(ctx)
	if err != nil || len(bad) == 0 {
		return 0, err
	}
	text := fmt.Sprintf("damaged in the cache, removed, and fetched anew: %s", strings.Join(bad, ", "))
	b.events.send(backend.Event{Kind: backend.Note, Step: "fetch", Title: "download", Text: text, Err: errors.New(text)})
	return len(bad), nil
}
