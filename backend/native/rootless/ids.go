package rootless

import (
	"bufio"
	"fmt"
	"os"
	"os/user"
	"strconv"
	"strings"
)

const (
	// maxRanges is how many lines a map can have, one of which is the user's own
	// (user_namespaces(7)).
	maxRanges = 339
	// lastID is the last that can be a file's; the one above means none.
	lastID = 1<<32 - 2
)

// readMap reads a uid_map or gid_map: lines of three numbers.
func readMap(name string) ([]Range, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var out []Range
	for line := range strings.Lines(string(text)) {
		var r Range
		if _, err := fmt.Sscan(line, &r.Inside, &r.Outside, &r.Count); err != nil {
			return nil, fmt.Errorf("%s: %q: %w", name, line, err)
		}
		out = append(out, r)
	}
	return out, nil
}

// subordinate gives the user's ranges of a file in the form of subuid(5), one
// behind the other from id 1 on. The file names users, of groups' ids too.
func subordinate(file string) ([]Range, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("there is no %s", file)
	}
	defer f.Close()
	names := map[string]bool{strconv.Itoa(os.Geteuid()): true}
	who := "user " + strconv.Itoa(os.Geteuid())
	if u, err := user.Current(); err == nil {
		names[u.Username], who = true, u.Username
	}
	var out []Range
	next := uint64(1)
	lines := bufio.NewScanner(f)
	for lines.Scan() && len(out) < maxRanges {
		name, first, size, ok := entry(lines.Text())
		if !ok || !names[name] {
			continue
		}
		if size = min(size, lastID+1-next); size == 0 {
			break
		}
		out = append(out, Range{uint32(next), uint32(first), uint32(size)})
		next += size
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: read: %w", file, err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s has no range in %s", who, file)
	}
	return out, nil
}

// entry reads NAME:FIRST:COUNT. Lines that are none are passed over, as the
// programs do that these files are for.
func entry(line string) (name string, first, size uint64, ok bool) {
	words := strings.Split(strings.TrimSpace(line), ":")
	if len(words) != 3 || words[0] == "" {
		return "", 0, 0, false
	}
	first, ferr := strconv.ParseUint(words[1], 10, 32)
	size, serr := strconv.ParseUint(words[2], 10, 32)
	if ferr != nil || serr != nil || first == 0 || size == 0 || first+size-1 > lastID {
		return "", 0, 0, false
	}
	return words[0], first, size, true
}
