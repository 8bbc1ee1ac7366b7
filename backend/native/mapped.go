package native

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/backend/native/rootless"
)

// mapFile tells of a cache which ids its files' owners are: those of the machine,
// or of a user namespace that maps them.
const mapFile = "ids"

// cacheMapError is a cache whose files have other owners than this process sees.
type cacheMapError struct{ dir string }

func (e cacheMapError) Error() string {
	return "cache directory " + e.dir + ": its files belong to other subordinate ids than the user has now"
}

// Hint is the way out.
func (e cacheMapError) Hint() string {
	return "`sysbuild cache clear` empties it (run it as root where that is refused); or name another by --cache-dir"
}

// sameMap refuses a cache that was filled under another map of ids: owners would
// be others than the steps gave. A process that can run no step passes.
func sameMap(dir string) error {
	s := rootless.Look()
	if !s.Entered {
		return nil
	}
	name, now := filepath.Join(dir, mapFile), mapText(s)
	was, err := os.ReadFile(name)
	if err == nil && string(was) == now || os.IsNotExist(err) && s.Kind == rootless.Root {
		return nil
	}
	if err != nil && !os.IsNotExist(err) {
		return fmt.Errorf("cache directory %s: %w", dir, err)
	}
	for _, room := range []string{"snapshots", "payloads", "volumes"} {
		entries, err := os.ReadDir(filepath.Join(dir, room))
		if err != nil && !os.IsNotExist(err) {
			return fmt.Errorf("cache directory %s: %w", dir, err)
		}
		if len(entries) > 0 {
			return cacheMapError{dir}
		}
	}
	return noteMap(name, now)
}

// mapText is a line for each range.
func mapText(s rootless.State) string {
	var b strings.Builder
	for _, part := range []struct {
		kind   string
		ranges []rootless.Range
	}{{"uid", s.UIDs}, {"gid", s.GIDs}} {
		for _, r := range part.ranges {
			fmt.Fprintln(&b, part.kind, r.Inside, r.Outside, r.Count)
		}
	}
	return b.String()
}

func noteMap(name, text string) error {
	part := fmt.Sprintf("%s.%d", name, os.Getpid())
	if err := os.WriteFile(part, []byte(text), 0o600); err != nil {
		return err
	}
	return os.Rename(part, name)
}
